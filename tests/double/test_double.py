"""The double, driven by python-telegram-bot's real Bot and Application over a real socket."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

import httpx
import pytest
from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeChat,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQueryResultArticle,
    InputTextMessageContent,
    LinkPreviewOptions,
    Message,
    ReactionTypeEmoji,
    ReplyParameters,
    Update,
)
from telegram.error import (
    BadRequest,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)
from telegram.ext import (
    Application,
    CallbackQueryHandler,
    ContextTypes,
    InlineQueryHandler,
    MessageHandler,
    filters,
)

from tests.double import ADMIN, ANY, ASKER, GROUP, OTHER_ASKER, BotApiDouble, updates

CHAT = ASKER.id


def keyboard(**button: Any) -> InlineKeyboardMarkup:
    """One button."""
    return InlineKeyboardMarkup([[InlineKeyboardButton("Press", **button)]])


async def post(double: BotApiDouble, method: str, **how: Any) -> Any:
    """Call a method without python-telegram-bot, which would not send such a thing."""
    async with httpx.AsyncClient(trust_env=False) as client:
        answer = await client.post(f"{double.url}/bot{double.token}/{method}", **how)
    return answer.json()


# A whole application.


async def echo(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    """Reply to a message with its text in bold and a button."""
    assert update.message
    await update.message.reply_html(
        f"<b>{update.message.text}</b>", do_quote=True, reply_markup=keyboard(callback_data="more")
    )


async def more(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    """Answer the press and say what the message replied to."""
    query = update.callback_query
    assert query
    assert isinstance(query.message, Message)
    assert query.message.reply_to_message
    await query.answer("Here you are")
    await query.edit_message_text(f"You wrote: {query.message.reply_to_message.text}")


async def suggest(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    """Offer one article."""
    assert update.inline_query
    content = InputTextMessageContent("<i>looked</i>", parse_mode="HTML")
    await update.inline_query.answer([InlineQueryResultArticle("1", "Look", content)])


async def test_an_application_polls_replies_and_edits(double: BotApiDouble) -> None:
    """An Application polls the double, replies to a message, and edits after a button press."""
    app = Application.builder().token(double.token).base_url(f"{double.url}/bot").build()
    app.add_handler(MessageHandler(filters.TEXT, echo))
    app.add_handler(CallbackQueryHandler(more))
    app.add_handler(InlineQueryHandler(suggest))
    asked = updates.text("hello 🦊 there")
    async with app:
        assert app.updater
        await app.start()
        await app.updater.start_polling(poll_interval=0)
        double.push(asked, updates.inline_query("lottery"))
        await double.wait_for("sendMessage")
        await double.wait_for("answerInlineQuery")
        reply = double.sent(ASKER)[-1]
        double.press(reply, "more")
        await double.wait_for("editMessageText")
        await app.updater.stop()
        await app.stop()
    assert reply.text == "hello 🦊 there"
    assert reply.marked("bold") == ["hello 🦊 there"]
    assert reply.reply_to == asked["message"]["message_id"]
    assert double.sent(ASKER)[-1].text == "You wrote: hello 🦊 there"
    assert double.sent(ASKER)[-1].buttons == []
    assert double.unanswered == []
    assert not double.problems


# Updates.


async def test_an_offset_acknowledges(double: BotApiDouble, bot: Bot) -> None:
    """An update comes again until a call with a later offset, and never after it."""
    double.push(updates.text("one"), updates.text("two"))
    first, second = await bot.get_updates()
    assert await bot.get_updates() == (first, second)
    assert await bot.get_updates(offset=second.update_id) == (second,)
    assert await bot.get_updates(offset=second.update_id + 1) == ()
    assert second.update_id == first.update_id + 1


async def test_a_negative_offset_keeps_the_last(double: BotApiDouble, bot: Bot) -> None:
    """An offset of -1 brings the last update and forgets those before."""
    double.push(*(updates.text(word) for word in ("one", "two", "three")))
    (last,) = await bot.get_updates(offset=-1)
    assert last.message
    assert last.message.text == "three"
    assert await bot.get_updates() == (last,)


async def test_a_limit_bounds_the_batch(double: BotApiDouble, bot: Bot) -> None:
    """No more updates come at once than the limit allows."""
    double.push(updates.text("one"), updates.text("two"))
    assert len(await bot.get_updates(limit=1)) == 1


async def test_a_long_poll_ends_with_a_push(double: BotApiDouble, bot: Bot) -> None:
    """A poll that began before there was anything brings the update pushed meanwhile."""
    poll = asyncio.create_task(bot.get_updates(timeout=10))
    await bot.get_me()
    double.push(updates.text("late"))
    (update,) = await poll
    assert update.message
    assert update.message.text == "late"


async def test_a_long_poll_is_bounded() -> None:
    """A poll without news ends with an empty list, though the bot asked to wait an hour."""
    async with (
        BotApiDouble(longest_poll=0.01) as double,
        Bot(double.token, base_url=f"{double.url}/bot") as bot,
    ):
        assert await bot.get_updates(timeout=3600) == ()


async def test_kinds_not_asked_for_are_withheld(double: BotApiDouble, bot: Bot) -> None:
    """An update of a kind outside `allowed_updates` never reaches the bot, as a test can see."""
    double.push(updates.inline_query("x"), updates.text("y"))
    (update,) = await bot.get_updates(allowed_updates=["message"])
    assert update.message
    assert [list(withheld) for withheld in double.withheld] == [["update_id", "inline_query"]]


async def test_closing_ends_a_poll_under_way() -> None:
    """The double closes at once while a bot polls; the bot sees a broken connection."""
    async with BotApiDouble(longest_poll=60) as double:
        bot = Bot(double.token, base_url=f"{double.url}/bot")
        await bot.initialize()
        poll = asyncio.create_task(bot.get_updates(timeout=50))
        await bot.get_me()
    with pytest.raises(NetworkError):
        await poll
    await bot.shutdown()


# Messages.


async def test_sent_messages_are_numbered_and_kept_by_chat(double: BotApiDouble, bot: Bot) -> None:
    """Each sent message has its own id and is found under its chat, in order."""
    for chat, words in ((CHAT, "a"), (OTHER_ASKER.id, "b"), (CHAT, "c")):
        await bot.send_message(chat, words)
    assert [sent.text for sent in double.sent(ASKER)] == ["a", "c"]
    assert [sent.text for sent in double.sent()] == ["a", "b", "c"]
    assert len({sent.message_id for sent in double.sent()}) == 3
    assert {sent.chat_id for sent in double.sent(CHAT)} == {CHAT}


async def test_a_reply_carries_the_original(double: BotApiDouble, bot: Bot) -> None:
    """A reply to a message the double has seen carries it as `reply_to_message`."""
    asked = updates.text("is this real?")
    double.push(asked)
    number = asked["message"]["message_id"]
    sent = await bot.send_message(CHAT, "no", reply_parameters=ReplyParameters(number))
    assert sent.reply_to_message
    assert sent.reply_to_message.text == "is this real?"


async def test_a_reply_to_nothing_is_refused_unless_allowed(double: BotApiDouble, bot: Bot) -> None:
    """A reply to an unknown message fails, and with `allow_sending_without_reply` goes alone."""
    with pytest.raises(BadRequest, match="Message to be replied not found"):
        await bot.send_message(CHAT, "x", reply_parameters=ReplyParameters(99))
    assert len(double.problems) == 1
    lenient = ReplyParameters(99, allow_sending_without_reply=True)
    assert (await bot.send_message(CHAT, "x", reply_parameters=lenient)).reply_to_message is None
    assert len(double.problems) == 1


async def test_edits_change_what_stands_there(double: BotApiDouble, bot: Bot) -> None:
    """After an edit the message reads anew; editing to the same is refused; buttons can go."""
    sent = await bot.send_message(CHAT, "old", reply_markup=keyboard(callback_data="a"))
    await sent.edit_text("<i>new</i>", parse_mode="HTML", reply_markup=keyboard(callback_data="b"))
    assert double.sent(CHAT)[0].marked("italic") == ["new"]
    with pytest.raises(BadRequest, match="Message is not modified"):
        await sent.edit_text("<i>new</i>", "HTML", reply_markup=keyboard(callback_data="b"))
    assert double.sent(CHAT)[0].button("Press").data == "b"
    await sent.edit_reply_markup(None)
    assert double.sent(CHAT)[0].rows == []
    with pytest.raises(BadRequest, match="Message is not modified"):
        await sent.edit_reply_markup(None)


async def test_only_own_messages_can_be_edited(double: BotApiDouble, bot: Bot) -> None:
    """A person's message cannot be edited, nor one that does not exist."""
    asked = updates.text("mine")
    double.push(asked)
    with pytest.raises(BadRequest, match="Message can't be edited"):
        await bot.edit_message_text("x", CHAT, asked["message"]["message_id"])
    with pytest.raises(BadRequest, match="Message to edit not found"):
        await bot.edit_message_text("x", CHAT, 99)


async def test_deleted_messages_are_gone(double: BotApiDouble, bot: Bot) -> None:
    """A deleted message is no longer among the sent, and cannot be deleted again."""
    sent = await bot.send_message(CHAT, "x")
    await sent.delete()
    assert double.sent() == []
    with pytest.raises(BadRequest, match="Message to delete not found"):
        await sent.delete()


async def test_reactions_are_kept(double: BotApiDouble, bot: Bot) -> None:
    """A reaction to a known message is remembered; a second one on top is refused."""
    sent = await bot.send_message(CHAT, "x")
    await sent.set_reaction("👀")
    assert double.world.reactions[CHAT, sent.message_id] == [{"type": "emoji", "emoji": "👀"}]
    with pytest.raises(BadRequest, match="Reactions_too_many"):
        await sent.set_reaction([ReactionTypeEmoji("👀"), ReactionTypeEmoji("👍")])


async def test_files_are_sent_as_multipart(double: BotApiDouble, bot: Bot) -> None:
    """A document and a photo arrive with their bytes, names and captions."""
    content = b"a,b\r\n\r\n--1,2\x00\xff\n"
    await bot.send_document(CHAT, content, "<b>All</b>", parse_mode="HTML", filename="all.csv")
    (call,) = double.calls_to("sendDocument")
    (upload,) = call.uploads.values()
    assert (upload.file_name, upload.content) == ("all.csv", content)
    assert double.sent(CHAT)[0].marked("bold") == ["All"]
    assert (await bot.send_photo(CHAT, "https://example.com/a.png", "Look")).caption == "Look"
    assert not double.problems


async def test_a_pushed_file_can_be_asked_for(double: BotApiDouble, bot: Bot) -> None:
    """getFile tells of a file an update has shown, and of no other."""
    received = updates.document("invoice.apk")
    double.push(received)
    file = await bot.get_file(received["message"]["document"]["file_id"])
    assert file.file_size == 1234
    with pytest.raises(BadRequest, match="Wrong file_id"):
        await bot.get_file("nothing")


async def test_chats_are_known_from_updates(double: BotApiDouble, bot: Bot) -> None:
    """getChat tells a chat's title once an update has shown it; a name is not found."""
    double.push(updates.group_message("hi"))
    assert (await bot.get_chat(GROUP.id)).title == GROUP.title
    assert (await bot.get_chat(CHAT)).type == "private"
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.send_message("@example_nobody", "hi")


async def test_a_query_is_answered_once(double: BotApiDouble, bot: Bot) -> None:
    """A callback or guest query is open until answered, and cannot be answered twice."""
    press = updates.callback(updates.text("x"), "data")
    summons = updates.as_guest(updates.group_message("scam?"))
    double.push(press, summons)
    assert len(double.unanswered) == 2
    result = InlineQueryResultArticle("1", "Look", InputTextMessageContent("looked"))
    guest = summons["guest_message"]["guest_query_id"]
    answered = await bot.answer_guest_query(guest, result)
    await bot.edit_message_text("again", inline_message_id=answered.inline_message_id)
    await bot.answer_callback_query(press["callback_query"]["id"])
    assert double.unanswered == []
    assert not double.problems
    for again in (
        bot.answer_callback_query(press["callback_query"]["id"]),
        bot.answer_guest_query(guest, result),
        bot.answer_inline_query("unheard-of", []),
        bot.edit_message_reply_markup(inline_message_id="unheard-of"),
    ):
        with pytest.raises(BadRequest):
            await again
    assert len(double.problems) == 4


# The bot's own settings.


async def test_commands_are_kept_by_scope_and_language(double: BotApiDouble, bot: Bot) -> None:
    """Commands set for a scope and language come back for these only, until deleted."""
    scope = BotCommandScopeChat(ADMIN.id)
    commands = [BotCommand("rules", "Show the rules")]
    await bot.set_my_commands(commands, scope, "de")
    assert list(await bot.get_my_commands(scope, "de")) == commands
    assert await bot.get_my_commands() == ()
    await bot.delete_my_commands(scope, "de")
    assert await bot.get_my_commands(scope, "de") == ()
    assert not double.problems


async def test_the_profile_is_kept_by_language(double: BotApiDouble, bot: Bot) -> None:
    """Name and descriptions come back in the language they were set for."""
    await bot.set_my_name("Zweiter Blick", "de")
    await bot.set_my_description("Lang", "de")
    await bot.set_my_short_description("Kurz", "de")
    assert (await bot.get_my_name("de")).name == "Zweiter Blick"
    assert (await bot.get_my_name()).name == (await bot.get_me()).first_name
    assert (await bot.get_my_description("de")).description == "Lang"
    assert (await bot.get_my_short_description("de")).short_description == "Kurz"
    assert (await bot.get_my_short_description()).short_description == ""
    assert await bot.delete_webhook(drop_pending_updates=True)
    assert not double.problems


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


# Faults.


async def test_a_flood_says_when_to_come_back(double: BotApiDouble, bot: Bot) -> None:
    """The next two calls are answered 429 with the seconds to wait; the third goes through."""
    double.flood("sendMessage", retry_after=7, times=2)
    for _ in range(2):
        with pytest.raises(RetryAfter) as caught:
            await bot.send_message(CHAT, "x")
        assert caught.value.retry_after == timedelta(seconds=7)
    await bot.send_message(CHAT, "x")
    assert [call.status for call in double.calls_to("sendMessage")] == [429, 429, 200]
    assert not double.problems


Fault = Callable[[BotApiDouble], object]


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (lambda double: double.bad_gateway("sendMessage"), NetworkError),
        (lambda double: double.drop("sendMessage"), NetworkError),
        (lambda double: double.drop(ANY), NetworkError),
        (lambda double: double.refuse("sendMessage", 403, "Forbidden: blocked"), Forbidden),
    ],
    ids=["502", "drop", "drop any", "403"],
)
async def test_a_fault_happens_once_without_effect(
    double: BotApiDouble, bot: Bot, fault: Fault, error: type[TelegramError]
) -> None:
    """A planned fault hits one call, which has no effect, is recorded, and is no problem."""
    fault(double)
    with pytest.raises(error):
        await bot.send_message(CHAT, "first")
    await bot.send_message(CHAT, "second")
    assert [sent.text for sent in double.sent()] == ["second"]
    assert [call.params["text"] for call in double.calls_to("sendMessage")] == ["first", "second"]
    assert not double.problems


async def test_a_late_drop_has_its_effect(double: BotApiDouble, bot: Bot) -> None:
    """A connection dropped after the effect leaves the message sent and the bot in the dark."""
    double.drop("sendMessage", after_effect=True)
    with pytest.raises(NetworkError):
        await bot.send_message(CHAT, "x")
    assert [sent.text for sent in double.sent()] == ["x"]
    assert double.calls_to("sendMessage")[0].status is None


async def test_a_slow_answer_times_out(double: BotApiDouble, bot: Bot) -> None:
    """A slow answer outlasts the bot's patience; what it asked for has happened all the same."""
    double.slow("sendMessage", seconds=30)
    with pytest.raises(TimedOut):
        await bot.send_message(CHAT, "x", read_timeout=0.05)
    assert [sent.text for sent in double.sent()] == ["x"]


async def test_a_held_answer_comes_when_released(double: BotApiDouble, bot: Bot) -> None:
    """An answer held back comes after the release, and other calls are answered meanwhile."""
    release = double.hold("sendMessage")
    sending = asyncio.create_task(bot.send_message(CHAT, "x"))
    await double.wait_for("sendMessage")
    await bot.get_me()
    assert not sending.done()
    release.set()
    assert (await sending).text == "x"


async def test_any_spares_the_poll(double: BotApiDouble, bot: Bot) -> None:
    """A fault for any method waits for a call that is not getUpdates."""
    double.bad_gateway(ANY)
    assert await bot.get_updates() == ()
    with pytest.raises(NetworkError):
        await bot.get_me()


# Waiting.


async def test_waiting_too_long_says_what_came_instead(double: BotApiDouble, bot: Bot) -> None:
    """A wait that ends in vain names the calls that were made."""
    await bot.get_me()
    with pytest.raises(TimeoutError, match="1 calls of sendMessage; called: getMe"):
        await double.wait_for("sendMessage", timeout=0.01)


async def test_a_recorded_answer_does_not_change_later(double: BotApiDouble, bot: Bot) -> None:
    """The record of a call keeps what was answered then, though the message was edited since."""
    sent = await bot.send_message(CHAT, "old")
    await sent.edit_text("new")
    assert double.calls_to("sendMessage")[0].answer["text"] == "old"


async def test_two_bots_in_parallel(double: BotApiDouble, bot: Bot) -> None:
    """Calls made at the same time over several connections are all answered and recorded."""
    calls: list[Awaitable[Message]] = [bot.send_message(CHAT, str(n)) for n in range(20)]
    await asyncio.gather(*calls)
    assert {sent.text for sent in double.sent()} == {str(n) for n in range(20)}
    json.dumps([call.answer for call in double.calls])
