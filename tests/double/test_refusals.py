"""What the double refuses as Telegram would, and the bodies it reads."""

from typing import Any

import httpx
import pytest
from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    LinkPreviewOptions,
)
from telegram.error import (
    InvalidToken,
    NetworkError,
)

from tests.double import ASKER, GROUP, BotApiDouble
from tests.double.raw import post

CHAT = ASKER.id


# What Telegram refuses.

LONG = "🦊" * 2048  # 4096 UTF-16 units
URL = "https://example.com"
WRONG_MESSAGES: list[tuple[dict[str, Any], str]] = [
    ({"text": " \n"}, "message text is empty"),
    ({"text": "<b> </b>", "parse_mode": "HTML"}, "message text is empty"),
    ({"text": f"{LONG}x"}, "message is too long"),
    ({"text": "<b>x", "parse_mode": "HTML"}, "can't parse entities"),
    ({"text": "x", "parse_mode": "MarkdownV2"}, "unsupported parse_mode"),
    ({"text": "🦊", "entities": [{"type": "bold", "offset": 0, "length": 3}]}, "outside the text"),
    ({"reply_markup": {"inline_keyboard": [[{"text": "", "url": URL}]]}}, "text must be non-empty"),
    ({"reply_markup": {"inline_keyboard": [[{"text": "x"}]]}}, "exactly one action, found none"),
    (
        {"reply_markup": {"inline_keyboard": [[{"text": "x", "url": URL, "callback_data": "x"}]]}},
        "found callback_data, url",
    ),
    ({"reply_markup": {"inline_keyboard": [[{"text": "x", "callback_data": ""}]]}}, "BUTTON_DATA"),
    (
        {"reply_markup": {"inline_keyboard": [[{"text": "x", "callback_data": "ü" * 33}]]}},
        "BUTTON_DATA_INVALID: 66 bytes",
    ),
    ({"reply_markup": {"inline_keyboard": [[{"text": "x", "url": "ftp://a"}]]}}, "Wrong HTTP URL"),
    ({"reply_markup": {"inline_keyboard": [[{"text": "x", "url": "http://"}]]}}, "Wrong HTTP URL"),
    (
        {"reply_markup": {"inline_keyboard": [[{"text": "x", "url": URL}]] * 101}},
        "reply markup is too long",
    ),
    ({"reply_markup": {"keyboard": [[{"text": ""}]]}}, "text must be non-empty"),
    ({"reply_markup": {"inline_keyboard": [{"text": "x", "url": URL}]}}, "array of arrays"),
    ({"reply_parameters": {"message_id": 5}}, "message to be replied not found"),
    ({"chat_id": 0}, "chat not found"),
]


@pytest.mark.parametrize(("wrong", "reason"), WRONG_MESSAGES)
async def test_a_wrong_message_is_refused(wrong: dict[str, Any], reason: str) -> None:
    """A message Telegram would not take is answered 400, noted as a problem, and not sent."""
    async with BotApiDouble(published=None) as double:
        answer = await post(double, "sendMessage", json={"chat_id": CHAT, "text": "x"} | wrong)
        assert (answer["ok"], answer["error_code"]) == (False, 400)
        assert answer["description"].startswith("Bad Request: ")
        assert reason in answer["description"]
        assert double.problems == [f"sendMessage: {answer['description']}"]
        assert double.sent() == []


async def test_the_limits_themselves_are_allowed(double: BotApiDouble, bot: Bot) -> None:
    """A text of 4096 units, data of 64 bytes, a tg: link and a preview option are all fine."""
    rows = [
        [InlineKeyboardButton("ü", callback_data="ü" * 32)],
        [InlineKeyboardButton("Open", url="tg://resolve?domain=example_second_look_bot")],
    ]
    await bot.send_message(
        CHAT,
        f"<b>{LONG}</b> ",
        "HTML",
        reply_markup=InlineKeyboardMarkup(rows),
        link_preview_options=LinkPreviewOptions(is_disabled=True),
    )
    await bot.send_chat_action(CHAT, "typing")
    assert not double.problems
    assert double.sent()[0].button("Open").url.startswith("tg://")
    with pytest.raises(LookupError, match="no button 'Shut'"):
        double.sent()[0].button("Shut")


COMMAND = {"command": "check", "description": "Check"}
RESULT = {"type": "article", "id": "1", "title": "x"}
WRONG_CALLS: list[tuple[str, dict[str, Any], str]] = [
    ("setMyCommands", {"commands": [COMMAND | {"command": "Check"}]}, "BOT_COMMAND_INVALID"),
    ("setMyCommands", {"commands": [COMMAND | {"command": "a" * 33}]}, "BOT_COMMAND_INVALID"),
    ("setMyCommands", {"commands": [COMMAND, COMMAND]}, "the same command twice"),
    ("setMyCommands", {"commands": [COMMAND | {"description": ""}]}, "DESCRIPTION_INVALID"),
    ("setMyCommands", {"commands": [COMMAND | {"description": "x" * 257}]}, "DESCRIPTION_INVALID"),
    ("setMyCommands", {"commands": [COMMAND] * 101}, "BOT_COMMANDS_TOO_MUCH"),
    ("setMyCommands", {"commands": [COMMAND], "language_code": "zh-hans"}, "language code"),
    ("setMyCommands", {"commands": "check"}, "JSON object"),
    ("setMyDescription", {"description": "x" * 513}, "description is too long"),
    ("setMyShortDescription", {"short_description": "x" * 121}, "short description is too long"),
    ("setMyName", {"name": "x" * 65}, "name is too long"),
    ("answerCallbackQuery", {"callback_query_id": "1", "text": "x" * 201}, "text is too long"),
    ("answerCallbackQuery", {"callback_query_id": "1"}, "query is too old"),
    ("answerInlineQuery", {"inline_query_id": "1", "results": [RESULT] * 51}, "RESULTS_TOO_MUCH"),
    ("answerInlineQuery", {"inline_query_id": "1", "results": [RESULT] * 2}, "RESULT_ID_DUPLICATE"),
    (
        "answerInlineQuery",
        {"inline_query_id": "1", "results": [RESULT | {"id": ""}]},
        "RESULT_ID_INVALID",
    ),
    (
        "answerGuestQuery",
        {"guest_query_id": "1", "result": {"input_message_content": {"message_text": ""}}},
        "message text is empty",
    ),
    ("answerInlineQuery", {"inline_query_id": "1", "results": {}}, "JSON object"),
    ("sendChatAction", {"chat_id": CHAT, "action": "dancing"}, "wrong parameter action"),
    ("sendDocument", {"chat_id": CHAT}, "there is no document in the request"),
    ("sendPhoto", {"chat_id": CHAT, "photo": URL, "caption": "x" * 1025}, "caption is too long"),
    ("setMessageReaction", {"chat_id": CHAT, "message_id": 9}, "message to react not found"),
]


@pytest.mark.parametrize(("method", "params", "reason"), WRONG_CALLS)
async def test_a_wrong_call_is_refused(method: str, params: dict[str, Any], reason: str) -> None:
    """A call Telegram would not take is answered 400 with the reason and noted as a problem."""
    async with BotApiDouble(published=None) as double:
        answer = await post(double, method, json=params)
        assert answer["error_code"] == 400
        assert reason in answer["description"]
        assert double.problems == [f"{method}: {answer['description']}"]


async def test_a_wrong_token_is_unauthorized(double: BotApiDouble) -> None:
    """A token that is not the double's is answered 401; it may be what a test is after."""
    with pytest.raises(InvalidToken):
        async with Bot("123:other", base_url=f"{double.url}/bot"):
            pass
    assert [call.status for call in double.calls] == [401]
    assert not double.problems


async def test_an_unknown_method_is_not_found(double: BotApiDouble) -> None:
    """A method nobody has published is answered 404, as is any other address."""
    assert (await post(double, "sendTelegram"))["error_code"] == 404
    assert len(double.problems) == 1
    async with httpx.AsyncClient(trust_env=False) as client:
        assert (await client.get(f"{double.url}/elsewhere")).status_code == 404


async def test_methods_the_double_lacks(double: BotApiDouble, bot: Bot) -> None:
    """A published yes-or-no method is answered true; one with a richer result is refused."""
    if not double.validates_published_api:
        pytest.skip("no copy of the published description here")
    assert await bot.leave_chat(GROUP.id)
    assert not double.problems
    with pytest.raises(NetworkError, match="the double does not know sendDice"):
        await bot.send_dice(CHAT)
    assert len(double.problems) == 1


# Bodies.


@pytest.mark.parametrize(
    "how",
    [
        {"json": {"chat_id": CHAT, "text": "x", "reply_markup": {"inline_keyboard": []}}},
        {"data": {"chat_id": CHAT, "text": "x", "reply_markup": '{"inline_keyboard": []}'}},
        {
            "data": {"chat_id": CHAT, "text": "x", "reply_markup": '{"inline_keyboard": []}'},
            "files": {"unused": ("a.txt", b"a")},
        },
        {"params": {"chat_id": CHAT, "text": "x", "reply_markup": '{"inline_keyboard": []}'}},
    ],
    ids=["json", "form", "multipart", "query"],
)
async def test_every_kind_of_body_says_the_same(how: dict[str, Any]) -> None:
    """JSON, form, multipart and query give the same parameters, with numbers as numbers."""
    async with BotApiDouble(published=None) as double:
        assert (await post(double, "sendMessage", **how))["ok"]
        (call,) = double.calls
        assert call.params == {
            "chat_id": CHAT,
            "text": "x",
            "reply_markup": {"inline_keyboard": []},
        }


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("application/json", "[1]"),
        ("application/json", "{"),
        ("application/x-www-form-urlencoded", "chat_id"),
        ("application/x-www-form-urlencoded", "reply_markup=%7B"),
        ("multipart/form-data; boundary=b", "--b\r\n"),
        ("text/plain", "x"),
    ],
)
async def test_a_broken_body_is_refused(double: BotApiDouble, kind: str, body: str) -> None:
    """A body that is not what its content type says is the caller's fault: 400."""
    answer = await post(double, "sendMessage", content=body, headers={"Content-Type": kind})
    assert answer["error_code"] == 400
    assert len(double.problems) == 1


async def test_the_doubles_own_fault_is_seen() -> None:
    """What the double cannot digest is answered 500 and noted, never silent."""
    async with BotApiDouble(published=None) as double:
        answer = await post(double, "setMyCommands", json={"commands": [5]})
        assert answer["error_code"] == 500
        assert "the double failed" in double.problems[0]
