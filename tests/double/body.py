"""The body of a call: form, multipart or JSON, made into one table of parameters.

The Bot API takes all of these (https://core.telegram.org/bots/api#making-requests).
"""

import json
from dataclasses import dataclass, field
from email.message import Message
from email.parser import HeaderParser
from typing import Any
from urllib.parse import parse_qsl

from tests.double.errors import BadRequestError, JsonObject

STRUCTURES = frozenset({
    "allowed_updates", "button", "caption_entities", "commands", "entities", "link_preview_options",
    "media", "reaction", "reply_markup", "reply_parameters", "result", "results", "scope",
})  # fmt: skip
NUMBERS = frozenset({
    "cache_time", "chat_id", "limit", "message_id", "message_thread_id", "offset", "timeout",
    "user_id",
})  # fmt: skip
SWITCHES = frozenset({
    "disable_notification", "drop_pending_updates", "is_big", "is_personal", "protect_content",
    "show_alert",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Upload:
    """A file sent with a call."""

    file_name: str
    media_type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Body:
    """Parameters as they came (strings, unless the body was JSON) and files by field name."""

    raw: JsonObject = field(default_factory=dict)
    uploads: dict[str, Upload] = field(default_factory=dict)

    def decoded(self) -> JsonObject:
        """Return the parameters with lists, objects, numbers and truth values made real.

        Raises BadRequestError where a structure is not JSON; the caller's fault.
        """
        return {name: _decoded(name, value) for name, value in self.raw.items()}


def parse_body(content_type: str, body: bytes, query: str = "") -> Body:
    """Return the parameters of the query and the body together; the body wins.

    Raises BadRequestError where the body does not hold what its content type says.
    """
    head = Message()
    head["Content-Type"] = content_type or "application/octet-stream"
    parsed = _parse(head, body) if body else Body()
    return Body(dict(parse_qsl(query, keep_blank_values=True)) | parsed.raw, parsed.uploads)


def _parse(head: Message, body: bytes) -> Body:
    try:
        match head.get_content_type():
            case "application/json":
                return _from_json(body)
            case "application/x-www-form-urlencoded":
                pairs = parse_qsl(body.decode(), keep_blank_values=True, strict_parsing=True)
                return Body(dict(pairs))
            case "multipart/form-data":
                return _from_multipart(str(head.get_param("boundary")).encode(), body)
    except ValueError as error:
        raise BadRequestError(f"can't parse the request body: {error}") from error
    raise BadRequestError(f"unsupported content type {head.get_content_type()}")


def _from_json(body: bytes) -> Body:
    value = json.loads(body)
    if not isinstance(value, dict):
        raise BadRequestError("object expected in the request body")
    return Body(value)


def _from_multipart(boundary: bytes, body: bytes) -> Body:
    parsed = Body()
    pieces = (b"\r\n" + body).split(b"\r\n--" + boundary)
    if len(pieces) < 2 or not pieces[-1].startswith(b"--"):
        raise BadRequestError("can't find the end of the multipart body")
    for piece in pieces[1:-1]:
        lines, _, content = piece.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        _add_part(parsed, HeaderParser().parsestr(lines.decode()), content)
    return parsed


def _add_part(parsed: Body, head: Message, content: bytes) -> None:
    name = head.get_param("name", header="Content-Disposition")
    file_name = head.get_filename()
    if file_name is None:
        parsed.raw[str(name)] = content.decode()
    else:
        parsed.uploads[str(name)] = Upload(file_name, head.get_content_type(), content)


def _decoded(name: str, value: Any) -> Any:
    if not isinstance(value, str):
        return value
    if name in STRUCTURES:
        return _structure(name, value)
    if name in NUMBERS and value.removeprefix("-").isdecimal():
        return int(value)
    if name in SWITCHES:
        return value.lower() in {"true", "1"}
    return value


def _structure(name: str, value: str) -> Any:
    try:
        return json.loads(value)
    except ValueError as error:
        raise BadRequestError(f"can't parse {name.replace('_', ' ')} JSON object") from error
