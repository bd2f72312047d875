"""What Telegram refuses whatever the published description says: lengths, keyboards, commands.

Source of the figures: https://core.telegram.org/bots/api, at the method or type concerned.
"""

import re
from typing import Any

from tests.double.errors import BadRequestError, JsonObject
from tests.double.telegram_html import Formatted, parse_html, utf16_length

TEXT_LIMIT = 4096  # UTF-16 units after entities parsing
CAPTION_LIMIT = 1024
CALLBACK_DATA_LIMIT = 64  # bytes of UTF-8
CALLBACK_ANSWER_LIMIT = 200
COMMANDS_LIMIT = 100
COMMAND_DESCRIPTION_LIMIT = 256
KEYBOARD_LIMIT = 100  # buttons of one inline keyboard
INLINE_RESULTS_LIMIT = 50
BUTTON_ACTIONS = frozenset({
    "callback_data", "callback_game", "copy_text", "login_url", "pay", "switch_inline_query",
    "switch_inline_query_chosen_chat", "switch_inline_query_current_chat", "url", "web_app",
})  # fmt: skip
CHAT_ACTIONS = frozenset({
    "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice",
    "upload_document", "choose_sticker", "find_location", "record_video_note",
    "upload_video_note",
})  # fmt: skip

_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
_LANGUAGE = re.compile(r"[a-z]{2}")
_START = re.compile(r"[A-Za-z0-9_-]{1,64}")
_BUTTON_URL = re.compile(r"(?:https?://[^\s/?#]+|tg://\w)\S*", re.IGNORECASE)


def check_text(params: JsonObject) -> Formatted:
    """Return the `text` of a call with its entities; raise BadRequestError unless 1-4096 units."""
    formatted = _formatted(params, "text", "entities")
    if not formatted.text:
        raise BadRequestError("message text is empty")
    if utf16_length(formatted.text) > TEXT_LIMIT:
        raise BadRequestError("message is too long")
    return formatted


def check_caption(params: JsonObject) -> Formatted:
    """Return the `caption` of a call, maybe empty; raise BadRequestError above 1024 units."""
    formatted = _formatted(params, "caption", "caption_entities")
    if utf16_length(formatted.text) > CAPTION_LIMIT:
        raise BadRequestError("message caption is too long")
    return formatted


def _formatted(params: JsonObject, name: str, entities_name: str) -> Formatted:
    source = params.get(name) or ""
    mode = params.get("parse_mode") or ""
    if not isinstance(source, str):
        raise BadRequestError(f"{name} must be a string")
    if mode.lower() == "html":
        return parse_html(source)
    if mode:
        raise BadRequestError(f"unsupported parse_mode {mode!r}: the double reads HTML only")
    entities: list[JsonObject] = params.get(entities_name) or []
    for entity in entities:
        if not 0 <= entity["offset"] < entity["offset"] + entity["length"] <= utf16_length(source):
            raise BadRequestError(f"entity of type {entity['type']} stands outside the text")
    return Formatted(source.strip(), entities)


def check_reply_markup(markup: Any) -> None:
    """Raise BadRequestError where a button of an inline or a reply keyboard is wrong."""
    if markup is None:
        return
    if not isinstance(markup, dict):
        raise BadRequestError("object expected as reply markup")
    inline = _rows(markup, "inline_keyboard")
    if len(inline) > KEYBOARD_LIMIT:
        raise BadRequestError("reply markup is too long")
    for button in inline:
        _check_inline_button(button)
    for button in _rows(markup, "keyboard"):
        if not isinstance(button, str):
            _check_button_text(button)


def _rows(markup: JsonObject, name: str) -> list[Any]:
    rows = markup.get(name, [])
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise BadRequestError("can't parse inline keyboard button: an array of arrays expected")
    return [button for row in rows for button in row]


def _check_button_text(button: Any) -> None:
    text = button.get("text") if isinstance(button, dict) else None
    if not isinstance(text, str) or not text.strip():
        raise BadRequestError("can't parse inline keyboard button: text must be non-empty")


def _check_inline_button(button: Any) -> None:
    _check_button_text(button)
    actions = BUTTON_ACTIONS & button.keys()
    if len(actions) != 1:
        found = ", ".join(sorted(actions)) or "none"
        raise BadRequestError(f"inline keyboard button must have exactly one action, found {found}")
    if "callback_data" in actions:
        _check_callback_data(button["callback_data"])
    if "url" in actions and not _BUTTON_URL.fullmatch(str(button["url"])):
        raise BadRequestError(
            f"inline keyboard button URL '{button['url']}' is invalid: Wrong HTTP URL"
        )


def _check_callback_data(data: Any) -> None:
    size = len(data.encode()) if isinstance(data, str) else 0
    if not 1 <= size <= CALLBACK_DATA_LIMIT:
        raise BadRequestError(f"BUTTON_DATA_INVALID: {size} bytes, must be 1-{CALLBACK_DATA_LIMIT}")


def check_commands(commands: Any) -> None:
    """Raise BadRequestError unless these are at most 100 well named and described commands."""
    if not isinstance(commands, list):
        raise BadRequestError("can't parse commands JSON object")
    if len(commands) > COMMANDS_LIMIT:
        raise BadRequestError("BOT_COMMANDS_TOO_MUCH")
    for entry in commands:
        name, description = str(entry.get("command")), str(entry.get("description", ""))
        if not _COMMAND.fullmatch(name):
            raise BadRequestError(f"BOT_COMMAND_INVALID: {name!r}")
        if not 1 <= utf16_length(description.strip()) <= COMMAND_DESCRIPTION_LIMIT:
            raise BadRequestError(f"BOT_COMMAND_DESCRIPTION_INVALID: of /{name}")
    names = [entry["command"] for entry in commands]
    if len(names) != len(set(names)):
        raise BadRequestError("BOT_COMMAND_INVALID: the same command twice")


def check_language_code(params: JsonObject) -> str:
    """Return the two-letter language of a call, or "" for every language without its own."""
    code = params.get("language_code") or ""
    if code and not _LANGUAGE.fullmatch(code):
        raise BadRequestError(f"invalid language code specified: {code!r}")
    return str(code)


def check_length(params: JsonObject, name: str, limit: int) -> str:
    """Return a plain text of a call, "" where absent; raise BadRequestError above `limit` units."""
    value = str(params.get(name) or "")
    if utf16_length(value) > limit:
        raise BadRequestError(f"{name.replace('_', ' ')} is too long: at most {limit} characters")
    return value


def check_chat_action(action: Any) -> None:
    """Raise BadRequestError unless this is one of the published chat actions."""
    if action not in CHAT_ACTIONS:
        raise BadRequestError("wrong parameter action in request")


def check_inline_results(results: Any) -> None:
    """Raise BadRequestError unless these are at most 50 good results with ids of their own."""
    if not isinstance(results, list):
        raise BadRequestError("can't parse inline query results JSON object")
    if len(results) > INLINE_RESULTS_LIMIT:
        raise BadRequestError("RESULTS_TOO_MUCH")
    ids = [str(result.get("id", "")) for result in results]
    if len(set(ids)) != len(ids):
        raise BadRequestError("RESULT_ID_DUPLICATE")
    for result, name in zip(results, ids, strict=True):
        if not 1 <= len(name.encode()) <= CALLBACK_DATA_LIMIT:
            raise BadRequestError("RESULT_ID_INVALID")
        check_inline_result(result)


def check_inline_button(button: Any) -> None:
    """Raise BadRequestError where the button above inline results has no text or a bad payload."""
    if button is None:
        return
    _check_button_text(button)
    if not _START.fullmatch(str(button.get("start_parameter", "a"))):
        raise BadRequestError("START_PARAM_INVALID")


def check_inline_result(result: JsonObject) -> Formatted | None:
    """Return the text that choosing a result would send; None where it sends no text."""
    check_reply_markup(result.get("reply_markup"))
    content = result.get("input_message_content")
    if content is None or "message_text" not in content:
        return None
    return check_text(content | {"text": content["message_text"]})
