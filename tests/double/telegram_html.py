"""Telegram's HTML, read strictly: text and entities, or the mistake and where it stands.

Source: https://core.telegram.org/bots/api#html-style. Stricter than Telegram, which lets a bare
`&` or `>` and an unknown attribute pass and silently drops a link it does not like: a bot that
writes such a thing forgot to escape something.
"""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from tests.double.errors import BadRequestError, JsonObject

ENTITY_OF_TAG = {
    "b": "bold", "strong": "bold",
    "i": "italic", "em": "italic",
    "u": "underline", "ins": "underline",
    "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough",
    "span": "spoiler", "tg-spoiler": "spoiler",
    "a": "text_link", "tg-emoji": "custom_emoji",
    "code": "code", "pre": "pre", "blockquote": "blockquote",
}  # fmt: skip
ATTRIBUTE_OF_TAG = {
    "a": "href", "span": "class", "code": "class", "blockquote": "expandable",
    "tg-emoji": "emoji-id",
}  # fmt: skip
NAMED_ENTITIES = frozenset({"lt", "gt", "amp", "quot"})
CLOSED_INSIDE = frozenset({"code", "pre"})  # may hold no other entity
ALONE = frozenset({"text_link", "custom_emoji"})  # may not hold one another
LINK = re.compile(r"(?:https?://[^\s/?#]+\S*|tg://\w\S*)", re.IGNORECASE)

_TOKEN = re.compile(
    r"""<(?P<end>/?)(?P<name>[a-zA-Z][a-zA-Z0-9-]*)
          (?P<attributes>(?:[^<>"']|"[^"]*"|'[^']*')*)>
      | &(?P<entity>\#\d+|\#[xX][0-9a-fA-F]+|\w+);
      | (?P<text>[^<>&]+)
      | (?P<stray>.)""",
    re.VERBOSE | re.DOTALL,
)
_ATTRIBUTE = re.compile(r"""\s+([a-zA-Z-]+)(?:=(?:"([^"]*)"|'([^']*)'))?""")


@dataclass(frozen=True, slots=True)
class Formatted:
    """Text after entities parsing; entities with offset and length in UTF-16 units."""

    text: str
    entities: list[JsonObject] = field(default_factory=list)


@dataclass(slots=True)
class _Open:
    """A tag that waits for its end."""

    tag: str
    start: int  # UTF-16 units
    entity: JsonObject


def utf16_length(text: str) -> int:
    """Return the length in UTF-16 units, in which Telegram counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def parse_html(source: str) -> Formatted:
    """Return the visible text, stripped at both ends as Telegram does, and its entities.

    Raises BadRequestError (`can't parse entities: …`) at the first mistake.
    """
    reader = _Reader(source)
    for token in _TOKEN.finditer(source):
        reader.take(token)
    return reader.finished()


class _Reader:
    def __init__(self, source: str) -> None:
        self._source = source
        self._text: list[str] = []
        self._length = 0  # UTF-16 units
        self._open: list[_Open] = []
        self._entities: list[JsonObject] = []

    def take(self, token: re.Match[str]) -> None:
        at = len(self._source[: token.start()].encode())
        match token.lastgroup:
            case "text":
                self._add(token["text"])
            case "entity":
                self._add(_character(token["entity"], at))
            case "stray":
                raise _mistake(f"character '{token[0]}' must be escaped, found", at)
            case _ if token["end"]:
                self._end(token["name"].lower(), at)
            case _:
                self._begin(token["name"].lower(), token["attributes"], at)

    def finished(self) -> Formatted:
        if self._open:
            tag = self._open[-1].tag
            raise BadRequestError(
                f"can't parse entities: Can't find end tag corresponding to start tag \"{tag}\""
            )
        return _stripped("".join(self._text), self._entities)

    def _add(self, text: str) -> None:
        self._text.append(text)
        self._length += utf16_length(text)

    def _begin(self, tag: str, attributes: str, at: int) -> None:
        if tag not in ENTITY_OF_TAG:
            raise _mistake(f'Unsupported start tag "{tag}"', at)
        entity = _entity(tag, dict(_attributes(tag, attributes, at)), at)
        self._check_nesting(tag, entity["type"], at)
        self._open.append(_Open(tag, self._length, entity))

    def _check_nesting(self, tag: str, kind: str, at: int) -> None:
        outer = [opened.entity["type"] for opened in self._open]
        if outer and not _may_stand_in(kind, outer):
            raise _mistake(f'Tag "{tag}" can\'t be nested in "{self._open[-1].tag}"', at)

    def _end(self, tag: str, at: int) -> None:
        if not self._open:
            raise _mistake(f'Unexpected end tag "{tag}"', at)
        opened = self._open.pop()
        if opened.tag != tag:
            expected = f'expected "</{opened.tag}>", found "</{tag}>"'
            raise BadRequestError(
                f"can't parse entities: Unmatched end tag at byte offset {at}, {expected}"
            )
        if tag == "code" and self._open and self._open[-1].tag == "pre":
            self._open[-1].entity.update(opened.entity | {"type": "pre"})
            return
        place = {"offset": opened.start, "length": self._length - opened.start}
        self._entities.append(opened.entity | place)


def _may_stand_in(kind: str, outer: list[str]) -> bool:
    quotes = [name for name in outer if "blockquote" in name]
    if kind == "code" and outer[-1] == "pre":
        return True  # <pre><code class="language-…"> is one entity
    if not CLOSED_INSIDE.isdisjoint(outer):
        return False
    if kind in CLOSED_INSIDE:
        return len(quotes) == len(outer)
    if "blockquote" in kind:
        return not quotes
    return kind not in ALONE or ALONE.isdisjoint(outer)


def _mistake(what: str, at: int) -> BadRequestError:
    return BadRequestError(f"can't parse entities: {what} at byte offset {at}")


def _character(name: str, at: int) -> str:
    if not name.startswith("#") and name not in NAMED_ENTITIES:
        raise _mistake(f'Unsupported entity "&{name};"', at)
    return html.unescape(f"&{name};")


def _attributes(tag: str, source: str, at: int) -> Iterator[tuple[str, str]]:
    end = 0
    for found in _ATTRIBUTE.finditer(source):
        if found.start() != end or found[1].lower() != ATTRIBUTE_OF_TAG.get(tag):
            break
        end = found.end()
        yield found[1].lower(), html.unescape(found[2] or found[3] or "")
    if source[end:].strip():
        raise _mistake(f'Unsupported attribute of tag "{tag}"', at)


def _entity(tag: str, attributes: dict[str, str], at: int) -> JsonObject:
    match tag:
        case "span" if attributes.get("class") != "tg-spoiler":
            raise _mistake('Tag "span" must have class "tg-spoiler"', at)
        case "a":
            if not LINK.fullmatch(attributes.get("href", "")):
                raise _mistake('Tag "a" must have a link of http, https or tg as "href"', at)
            return {"type": "text_link", "url": attributes["href"]}
        case "tg-emoji":
            if not attributes.get("emoji-id", "").isdecimal():
                raise _mistake("Invalid custom emoji identifier specified", at)
            return {"type": "custom_emoji", "custom_emoji_id": attributes["emoji-id"]}
        case "blockquote" if "expandable" in attributes:
            return {"type": "expandable_blockquote"}
        case "code" if "class" in attributes:
            return {"type": "code", "language": attributes["class"].removeprefix("language-")}
    return {"type": ENTITY_OF_TAG[tag]}


def _stripped(text: str, entities: list[JsonObject]) -> Formatted:
    lead = utf16_length(text) - utf16_length(text.lstrip())
    text = text.strip()
    end = utf16_length(text)
    kept = []
    for entity in entities:
        start = max(entity["offset"] - lead, 0)
        length = min(entity["offset"] + entity["length"] - lead, end) - start
        if length > 0:
            kept.append(entity | {"offset": start, "length": length})
    kept.reverse()  # so that of two over the same words the outer stands first
    return Formatted(text, sorted(kept, key=lambda entity: (entity["offset"], -entity["length"])))
