"""What a program would show otherwise: HTML entities and tags, words broken over two lines."""

import re
import sys
from html.entities import html5

from rules.folding.edits import Edit, Edits

_AMPERSAND = r"&(?:(?:amp|#0{0,8}38|#x0{0,8}26);)*"
_ENTITY = re.compile(
    rf"{_AMPERSAND}(?:#(?P<decimal>\d{{1,7}});?|#x(?P<hexadecimal>[0-9a-f]{{1,6}});?"
    r"|(?P<name>[a-z][a-z0-9]{1,30});)",
    re.ASCII | re.IGNORECASE,
)
_TAG = re.compile(
    r"</?(?:a|b|big|br|code|del|div|em|font|i|ins|p|pre|s|small|span|strike|strong|sub|sup|tg-\w+"
    r"|tt|u|wbr)(?:\s[^<>]{0,200})?/?>",
    re.ASCII | re.IGNORECASE,
)
_BLOCKS = re.compile(r"</?(?:br|div|p|pre)\b", re.IGNORECASE)
_BROKEN = re.compile(r"(?<=[^\W\d_])[-\u00ad\u2010](?:\r\n|\n|\r)[ \t]{0,8}(?=[^\W\d_])")


def entities(text: str) -> Edits:
    """Read `&#112;`, `&#x70;` and `&amp;` as the characters they stand for."""
    if "&" not in text:
        return ()
    found = ((entity.span(), _character(entity)) for entity in _ENTITY.finditer(text))
    return [(start, end, character) for (start, end), character in found if character]


def _character(entity: re.Match[str]) -> str:
    if entity["name"]:
        return html5.get(f"{entity['name']};") or html5.get(f"{entity['name'].lower()};", "")
    code = int(entity["decimal"]) if entity["decimal"] else int(entity["hexadecimal"], 16)
    return chr(code) if code <= sys.maxunicode else ""


def tags(text: str) -> Edits:
    """Take out the tags of HTML that set letters or lines."""
    if "<" not in text or ">" not in text:
        return ()
    return [(*tag.span(), "\n" if _BLOCKS.match(tag[0]) else "") for tag in _TAG.finditer(text)]


def broken_words(text: str) -> Edits:
    """Join a word that a hyphen at the end of a line broke."""
    if "\n" not in text and "\r" not in text:
        return ()
    edits: list[Edit] = [(*broken.span(), "") for broken in _BROKEN.finditer(text)]
    return edits
