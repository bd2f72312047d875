"""Read lines in the writings that RapidOCR's models do not know, with Tesseract.

Its library comes inside the wheel of tesserocr, its knowledge of languages from the system: on
Debian `tesseract-ocr-rus` and its like, each about a megabyte. A language that is not there is not
read. Which of them a picture is in is told by trying: a line of another writing comes out with a
much lower confidence.
"""

import os
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import tesserocr
from PIL import Image, ImageOps, ImageStat

from bot.media.line import Line
from bot.media.reading import Found

LANGUAGES = ("rus", "ukr", "ara", "hin", "ben", "kor", "tha", "khm", "mya")
"""What is tried on lines that RapidOCR cannot read, as Tesseract names them."""

VIETNAMESE = "vie"
"""Tried where RapidOCR's reading has letters that only Vietnamese uses: it drops others."""

ENGLISH = "eng"
"""Taken with the others where a line has a Latin word as well: a link, the name of an app."""

FOLDERS = (
    "/usr/share/tesseract-ocr/5/tessdata",
    "/usr/share/tesseract-ocr/4.00/tessdata",
    "/usr/share/tessdata",
    "/opt/homebrew/share/tessdata",
    "/usr/local/share/tessdata",
)
"""Where Debian, other Linux systems and Homebrew keep them; TESSDATA_PREFIX comes before."""

MOST_TRIED = 3
"""Lines by which the language of a picture is told."""

_SURE = 75  # of Tesseract's confidence, in per cent; of a wrong writing it is seldom above 70
_SURE_OF_THAI = 84  # whose letters it sees in everything
_GOOD = 85
_GOOD_ENOUGH = 60  # where RapidOCR has read something else
_AT_LEAST = 25  # in a picture whose language is known
_BEFORE_OTHERS = 12  # by how much a poor best must be better than the second
_MARKS = {ord(mark): None for mark in "\u200e\u200f\u202a\u202b\u202c\u202d\u202e"}
_OF_VIETNAMESE = frozenset("đơưăĐƠƯĂ")


def tessdata() -> Path | None:
    """Return the folder of Tesseract's languages; None where there is none."""
    given = os.environ.get("TESSDATA_PREFIX")
    folders = [Path(folder) for folder in ((given,) if given else ()) + FOLDERS]
    return next((folder for folder in folders if any(folder.glob("*.traineddata"))), None)


_WAYS = ((tesserocr.PSM.SINGLE_LINE, 1), (tesserocr.PSM.RAW_LINE, 1), (tesserocr.PSM.RAW_LINE, 2))
"""How a line is looked at until one way is good: how Tesseract cuts it, and how much smaller."""


class OtherScripts:
    """The languages that are there, each loaded when it is first tried."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or tessdata()
        there = {path.stem for path in self._folder.glob("*.traineddata")} if self._folder else ()
        self._languages = [language for language in LANGUAGES if language in there]
        self._vietnamese = VIETNAMESE in there
        self._english = ENGLISH in there
        self._loaded: dict[str, tesserocr.PyTessBaseAPI] = {}

    def read(self, found: Sequence[Found]) -> list[Line]:
        """Return the lines with the best reading of each; what nobody can read is left out."""
        known = [one for one in found if one.sure]
        if self._vietnamese and any(_OF_VIETNAMESE & set(one.line.text) for one in known):
            return [self._in_vietnamese(one) for one in found if one.readable]
        language = self._language([one for one in found if not one.sure and one.long])
        if language is None:
            return [one.line for one in found if one.readable]
        lines = (self._of_two(one, language) for one in found)
        return [line for line in lines if line is not None]

    def _language(self, unread: Sequence[Found]) -> str | None:
        """Return the language in which the longest lines that are not read make sense."""
        tried = sorted(unread, key=lambda one: one.line.width, reverse=True)[:MOST_TRIED]
        for one in tried:
            for mixed, way in (("", _WAYS[0]), ("", _WAYS[1]), (self._mixed(one), _WAYS[0])):
                said = {name: self._say_so(one, name + mixed, way) for name in self._languages}
                if language := _best(said, alone=not mixed):
                    return self._narrower(language, tried)
        return None

    def _narrower(self, language: str, tried: Sequence[Found]) -> str:
        """Return which of Russian and Ukrainian it is, by all the lines: they are near."""
        near = [one for one in ("rus", "ukr") if one in self._languages]
        if language not in near:
            return language
        return max(near, key=lambda name: sum(self._say(one, name)[1] for one in tried))

    def _of_two(self, one: Found, language: str) -> Line | None:
        """Return a line in a picture of that language: in it, or as RapidOCR has read it."""
        if one.whole:
            return one.line
        text, mark = self._say(one, language + self._mixed(one))
        if mark >= (_GOOD_ENOUGH if one.sure else _AT_LEAST) and _foreign(text):
            return replace(one.line, text=text)
        return one.line if one.readable else None

    def _mixed(self, one: Found) -> str:
        """Return what makes a language one with English, where a part of the line is in Latin."""
        return f"+{ENGLISH}" if self._english and one.has_latin_word else ""

    def _in_vietnamese(self, one: Found) -> Line:
        text, mark = self._say(one, VIETNAMESE)
        return replace(one.line, text=text) if mark >= _GOOD else one.line

    def _say(self, one: Found, language: str) -> tuple[str, int]:
        """Return what the line says in that language, and how sure that is, in per cent."""
        best = "", 0
        for way in _WAYS:
            said = self._say_so(one, language, way)
            best = max(best, said, key=lambda pair: pair[1])
            if best[1] >= _GOOD:
                break
        return best

    def _say_so(self, one: Found, language: str, way: tuple[int, int]) -> tuple[str, int]:
        """Return the same of one way to look at it."""
        if language not in self._loaded:
            self._loaded[language] = tesserocr.PyTessBaseAPI(
                path=str(self._folder), lang=language, oem=tesserocr.OEM.LSTM_ONLY
            )
        engine, (mode, part) = self._loaded[language], way
        engine.SetPageSegMode(mode)
        engine.SetImage(_dark_on_light(one).reduce(part))
        text = engine.GetUTF8Text().translate(_MARKS).strip()
        return " ".join(text.split()), engine.MeanTextConf() if text else 0


def _best(said: Mapping[str, tuple[str, int]], alone: bool) -> str | None:
    """Return the language that a line is in; None where that cannot be told.

    One that was tried *alone*, without English, may also be far better than all others.
    """
    marks = {
        language: mark
        for language, (text, mark) in said.items()
        if _foreign(text) and (language != "tha" or mark >= _SURE_OF_THAI)
    }
    first, second, *_ = [*sorted(marks, key=lambda name: -marks[name]), None, None]
    if first is None:
        return None
    ahead = marks[first] - (marks[second] if second else 0)
    clear = marks[first] > _BEFORE_OTHERS + _AT_LEAST and ahead >= _BEFORE_OTHERS
    return first if marks[first] >= _SURE or (alone and clear) else None


def _dark_on_light(one: Found) -> Image.Image:
    grey = Image.fromarray(one.pixels).convert("L")
    return ImageOps.invert(grey) if ImageStat.Stat(grey).median[0] < 128 else grey


def _foreign(text: str) -> bool:
    """Return whether a word or more is in another alphabet than the Latin."""
    letters = [letter for letter in text if letter.isalpha()]
    latin = sum(unicodedata.name(letter, "").startswith("LATIN") for letter in letters)
    return len(letters) - latin >= 2
