"""The check against a published description, on a small one made here, and on the real one."""

import gzip
import json
from pathlib import Path
from typing import Any

import httpx
import pytest
from telegram import Bot, InlineQueryResultArticle, InputTextMessageContent, ReplyParameters

from tests.double import ASKER, GROUP, BotApiDouble, updates
from tests.double.methods import METHODS
from tests.double.published import DEFAULT_PATH, Published


def field(name: str, *types: str, required: bool = False, description: str = "") -> dict[str, Any]:
    """A field as the description has it."""
    return {"name": name, "types": list(types), "required": required, "description": description}


SMALL = {
    "version": "Bot API 0.1",
    "methods": {
        "sendMessage": {
            "returns": ["Message"],
            "fields": [
                field("chat_id", "Integer", "String", required=True),
                field("text", "String", required=True),
                field("silent", "Boolean"),
                field("delay", "Integer"),
                field("ratio", "Float"),
                field("file", "InputFile", "String"),
                field("shape", "Shape"),
                field("rows", "Array of Array of Circle"),
                field("options", "Circle", "Square"),
            ],
        },
        "getMe": {"returns": ["User"]},
    },
    "types": {
        "Shape": {"subtypes": ["Circle", "Square"]},
        "Circle": {
            "fields": [
                field("type", "String", required=True, description='Kind, always "circle"'),
                field("radius", "Integer", required=True),
            ]
        },
        "Square": {
            "fields": [
                field("type", "String", required=True, description="Kind, must be square"),
                field("label", "String"),
            ]
        },
    },
}
SENT = {"chat_id": "5", "text": "x"}


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A file with the small description."""
    path = tmp_path / "api.json.gz"
    path.write_bytes(gzip.compress(json.dumps(SMALL).encode()))
    return path


FITTING: list[dict[str, Any]] = [
    {},
    {"silent": "true", "delay": "-5", "ratio": "1", "file": "a-file-id"},
    {"silent": False, "delay": 5, "ratio": 0.5},
    {"shape": '{"type": "circle", "radius": 1}'},
    {"shape": {"type": "square"}, "rows": [[{"type": "circle", "radius": 1}], []]},
]
MISTAKEN: list[tuple[dict[str, Any], str]] = [
    ({"colour": "red"}, "colour: not in the published description"),
    ({"silent": "yes"}, "silent: expected Boolean, found 'yes'"),
    ({"silent": 1}, "silent: expected Boolean, found 1"),
    ({"delay": "1.5"}, "delay: expected Integer, found 1.5"),
    ({"delay": True}, "delay: expected Integer, found True"),
    ({"text": 5}, "text: expected String, found 5"),
    ({"chat_id": 1.5}, "chat_id: expected Integer or String, found 1.5"),
    ({"shape": "{}"}, "shape: no kind of Shape fits {}"),
    ({"shape": {"type": "circle"}}, "shape.radius: required, but missing"),
    ({"shape": {"type": "square", "side": 1}}, "shape.side: not in the published description"),
    ({"rows": {}}, "rows: expected Array of Array of Circle, found {}"),
    ({"rows": [[{"type": "circle", "radius": "1"}]]}, "rows[0][0].radius: expected Integer"),
    ({"rows": [[7]]}, "rows[0][0]: expected Circle, found 7"),
    ({"options": {"type": "square", "label": 5}}, "options.label: expected String, found 5"),
]


@pytest.mark.parametrize("params", FITTING)
def test_a_fitting_call_has_no_mistakes(params: dict[str, Any]) -> None:
    """Parameters of the published types pass, as form strings and as JSON values."""
    assert Published(SMALL).call_mistakes("sendMessage", SENT | params) == []


@pytest.mark.parametrize(("params", "mistake"), MISTAKEN)
def test_a_mistake_is_found_with_its_place(params: dict[str, Any], mistake: str) -> None:
    """An unknown, missing or wrongly typed part is named with the way to it."""
    (found,) = Published(SMALL).call_mistakes("sendMessage", SENT | params)
    assert mistake in found


def test_a_missing_parameter_is_found() -> None:
    """A call without a required parameter has a mistake, also where it has no fields at all."""
    description = Published(SMALL)
    assert description.call_mistakes("sendMessage", {"text": "x"}) == [
        "chat_id: required, but missing"
    ]
    assert description.call_mistakes("getMe", {"x": 1}) == ["x: not in the published description"]


def test_files_may_stand_for_parameters() -> None:
    """An upload fills its own field, or one that refers to it as attach://name."""
    description = Published(SMALL)
    assert description.call_mistakes("sendMessage", SENT, {"file"}) == []
    attached = SENT | {"file": "attach://f1"}
    assert description.call_mistakes("sendMessage", attached, {"f1"}) == []
    assert len(description.call_mistakes("sendMessage", SENT, {"f1"})) == 1


async def test_the_double_refuses_what_is_not_published(small: Path) -> None:
    """With a description, a call that does not fit it is answered 400 and noted."""
    async with BotApiDouble(published=small) as double, httpx.AsyncClient(trust_env=False) as http:
        address = f"{double.url}/bot{double.token}/sendMessage"
        answer = await http.post(address, json={"chat_id": ASKER.id, "text": "x", "colour": "red"})
        assert double.validates_published_api
        assert answer.status_code == 400
        assert double.problems == [f"sendMessage: {answer.json()['description']}"]
        assert "colour" in double.problems[0]
        assert double.sent() == []


async def test_without_a_description_nothing_is_held_against_it(tmp_path: Path) -> None:
    """Where the file is absent the double says so, and takes what it does not know."""
    async with (
        BotApiDouble(published=tmp_path / "absent") as double,
        httpx.AsyncClient(trust_env=False) as http,
    ):
        address = f"{double.url}/bot{double.token}/sendMessage"
        answer = await http.post(address, json={"chat_id": ASKER.id, "text": "x", "colour": "red"})
        assert not double.validates_published_api
        assert answer.status_code == 200
        assert not double.problems


@pytest.mark.skipif(not DEFAULT_PATH.is_file(), reason="no copy of the published description here")
def test_every_method_of_the_double_is_published() -> None:
    """The double has no method Telegram does not have."""
    published = Published.load(DEFAULT_PATH)
    assert published
    assert METHODS.keys() <= published.methods


@pytest.mark.skipif(not DEFAULT_PATH.is_file(), reason="no copy of the published description here")
async def test_answers_are_as_published(double: BotApiDouble, bot: Bot) -> None:
    """What the double answers is of the type Telegram has published for the method."""
    published = Published.load(DEFAULT_PATH)
    assert published
    received, summons = updates.document("a.apk"), updates.as_guest(updates.text("scam?"))
    double.push(received, summons)
    number = received["message"]["message_id"]
    sent = await bot.send_message(
        ASKER.id, "<b>x</b>", "HTML", reply_parameters=ReplyParameters(number)
    )
    await sent.edit_text("y")
    await bot.send_document(ASKER.id, b"a", "y")
    await bot.send_photo(ASKER.id, b"a", "y")
    await bot.get_file(received["message"]["document"]["file_id"])
    await bot.get_chat(GROUP.id)
    await bot.set_my_commands([("check", "Check")])
    await bot.get_my_commands()
    await bot.get_my_name()
    await bot.get_updates()
    content = InputTextMessageContent("looked")
    await bot.answer_guest_query(
        summons["guest_message"]["guest_query_id"], InlineQueryResultArticle("1", "x", content)
    )
    for call in double.calls:
        assert published.value_mistakes(call.answer, published.returns(call.method)) == []
