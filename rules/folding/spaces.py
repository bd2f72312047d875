"""White space evened out: a single space for any, none between letters of unspaced scripts."""

import re

from rules.folding.edits import Edits
from rules.folding.tables import ALL_UNSPACED

_UNSPACED = re.compile(f"[{ALL_UNSPACED}]")
_BETWEEN = re.compile(f" (?=[{ALL_UNSPACED}])(?<=[{ALL_UNSPACED}].)")
_WHITE = re.compile(r"\s+")

_SYMBOLS = re.compile("[\u2022\u25a0-\u2793\u2b00-\u2bff\U0001f000-\U0001fbff]+")
"""Bullets, pictures and emoji, without arrows."""

_HEART = "\u2764"


def symbols_for_spaces(text: str) -> Edits:
    """Read emoji and other symbols as a space; a heart behind Chinese stands for a word (`微❤`)."""
    edits = []
    for symbols in _SYMBOLS.finditer(text):
        start, end = symbols.span()
        if text[start] == _HEART and start and _UNSPACED.match(text[start - 1]):
            start += 1
        if start < end:
            edits.append((start, end, " "))
    return edits


def single_spaced(text: str) -> str:
    """Return folded letters with single spaces and none at the ends."""
    if "  " in text or text[:1] == " " or text[-1:] == " ":
        return " ".join(text.split())
    return text


def joined_unspaced(text: str) -> str:
    """Return single-spaced letters without the spaces between letters of unspaced scripts."""
    return _BETWEEN.sub("", text)


def spaces(text: str) -> Edits:
    """Even out white space: what `single_spaced` and then `joined_unspaced` change."""
    return [
        (*white.span(), new)
        for white in _WHITE.finditer(text)
        if white[0] != (new := _space(text, *white.span()))
    ]


def _space(text: str, start: int, end: int) -> str:
    if start == 0 or end == len(text):
        return ""
    return "" if _UNSPACED.match(text[start - 1]) and _UNSPACED.match(text[end]) else " "
