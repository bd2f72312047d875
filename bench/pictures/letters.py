"""Letters to draw with: which font has which writing, and where a row may break.

Pillow takes one font at a time, and Noto has one for each writing; so a row is drawn in runs.
"""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from pathlib import Path

from PIL import ImageFont

FOLDERS = (Path("/usr/share/fonts"), Path.home() / ".local/share/fonts")

FONTS = {
    "latin": "NotoSans-Regular.ttf",
    "arabic": "DejaVuSans.ttf",
    "devanagari": "NotoSansDevanagari-Regular.ttf",
    "bengali": "NotoSansBengali-Regular.ttf",
    "thai": "NotoSansThai-Regular.ttf",
    "khmer": "NotoSansKhmer-Regular.ttf",
    "myanmar": "NotoSansMyanmar-Regular.ttf",
    "cjk": "NotoSansCJK-Regular.ttc",
}
"""One font for each writing. DejaVu has Arabic and Latin letters: such a row is drawn in one run,
because Pillow then sees to the order of both."""

_BLOCKS = {
    "ARABIC": "arabic",
    "DEVANAGARI": "devanagari",
    "BENGALI": "bengali",
    "THAI": "thai",
    "KHMER": "khmer",
    "MYANMAR": "myanmar",
    "CJK": "cjk",
    "HIRAGANA": "cjk",
    "KATAKANA": "cjk",
    "HANGUL": "cjk",
    "FULLWIDTH": "cjk",
    "IDEOGRAPHIC": "cjk",
    "LEFT": "latin",
}
_UNSPACED = ("CJK", "HIRAGANA", "KATAKANA", "THAI", "KHMER", "MYANMAR", "FULLWIDTH", "IDEOGRAPHIC")
_JOINS_NEXT = (
    "\u17d2\u1039\u0e40\u0e41\u0e42\u0e43\u0e44\u1031"  # a letter follows in the same cell
)


class FontsMissingError(Exception):
    """A font is not on this machine. `setup/letters.sh` installs all of them on Debian."""


@cache
def font_file(name: str) -> Path:
    """Return where a font is; raise FontsMissingError where it is not."""
    for folder in FOLDERS:
        for path in folder.rglob(name):
            return path
    raise FontsMissingError(f"{name} is not here. On Debian: sh setup/letters.sh")


@cache
def font(writing: str, size: int) -> ImageFont.FreeTypeFont:
    """Return the font of a writing, in pixels of size."""
    return ImageFont.truetype(str(font_file(FONTS[writing])), size)


@dataclass(frozen=True, slots=True)
class Run:
    """Letters that are drawn with one font."""

    text: str
    writing: str

    def width(self, size: int) -> float:
        """Return how wide it is drawn."""
        return font(self.writing, size).getlength(self.text)


def runs(text: str) -> list[Run]:
    """Return a row as runs of one font each, from left to right."""
    if from_right(text):
        return [Run(text, "arabic")]
    east = any(_writing(letter) == "cjk" for letter in text)
    writings: list[str] = []
    for letter in text:
        own = _writing(letter)
        before = writings[-1] if writings else "cjk" if east else "latin"
        writings.append(own or ("cjk" if east else "latin" if letter.isascii() else before))
    pairs = groupby(zip(text, writings, strict=True), key=lambda pair: pair[1])
    return [Run("".join(letter for letter, _ in group), writing) for writing, group in pairs]


def _writing(letter: str) -> str | None:
    """Return the writing of a letter; None for what every font has, such as a full stop."""
    name = unicodedata.name(letter, "").split(" ")[0].split("-")[0]
    return _BLOCKS.get(name)


def from_right(text: str) -> bool:
    """Return whether a row is written from the right."""
    return any(_writing(letter) == "arabic" for letter in text)


def width(text: str, size: int) -> float:
    """Return how wide a row is drawn."""
    return sum(run.width(size) for run in runs(text))


def wrapped(text: str, size: int, room: float) -> Iterator[str]:
    """Yield the rows of a text, broken between words, or within where one is too long."""
    for paragraph in text.splitlines():
        row = ""
        for cell in _cells(paragraph):
            if row and width((row + cell).rstrip(), size) > room:
                yield row.rstrip()
                row = ""
            row += cell
            while width(row.rstrip(), size) > room:
                fitting = next(n for n in range(len(row), 0, -1) if width(row[:n], size) <= room)
                yield row[:fitting]
                row = row[fitting:]
        if row.strip():
            yield row.rstrip()


def _cells(text: str) -> Iterator[str]:
    """Yield the smallest parts that a row may end after."""
    cell = ""
    for letter in text:
        if cell and _may_break(cell[-1], letter):
            yield cell
            cell = ""
        cell += letter
    yield cell


def _may_break(before: str, letter: str) -> bool:
    if before == " ":
        return letter != " "
    if unicodedata.category(letter)[0] in "MP" or before in _JOINS_NEXT:
        return False
    return all(unicodedata.name(one, "").startswith(_UNSPACED) for one in (before, letter))
