"""Read lines in the writings that RapidOCR's models do not know, with Tesseract.

Its library comes inside the wheel of tesserocr, its knowledge of languages from the system: on
Debian `tesseract-ocr-rus` and its like, each about a megabyte. A language that is not there is not
read. Which of them a picture is in is told by trying: a line of another writing comes out with a
much lower confidence.
"""

import os
import unicodedata
from collections.abc import Iterable, Sequence
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

FOLDERS = (
    "/usr/share/tesseract-ocr/5/tessdata",
    "/usr/share/tesseract-ocr/4.00/tessdata",
    "/usr/share/tessdata",
    "/opt/homebrew/share/tessdata",
    "/usr/local/share/tessdata",
)
"""Where Debian, other Linux systems and Homebrew keep them; TESSDATA_PREFIX comes before."""

MOST_TRIED = 4
"""Lines by which the language of a picture is told."""

_SURE = 70  # of Tesseract's confidence, in per cent; of a wrong writing it is seldom above 60
_GOOD = 85
_MARKS = {ord(mark): None for mark in "\u200e\u200f\u202a\u202b\u202c\u202d\u202e"}
_OF_VIETNAMESE = frozenset("đơưăĐƠƯĂ")


def tessdata() -> Path | None:
    """Return the folder of Tesseract's languages; None where there is none."""
    given = os.environ.get("TESSDATA_PREFIX")
    folders = [Path(folder) for folder in ((given,) if given else ()) + FOLDERS]
    return next((folder for folder in folders if any(folder.glob("*.traineddata"))), None)


class OtherScripts:
    """The languages that are there, each loaded when it is first tried."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or tessdata()
        there = {path.stem for path in self._folder.glob("*.traineddata")} if self._folder else ()
        self._languages = [language for language in LANGUAGES if language in there]
        self._vietnamese = VIETNAMESE in there
        self._loaded: dict[str, tesserocr.PyTessBaseAPI] = {}

    def read(self, found: Sequence[Found]) -> list[Line]:
        """Return the lines with the best reading of each; what nobody can read is left out."""
        if self._vietnamese and any(_OF_VIETNAMESE & set(one.line.text) for one in found):
            return [self._better(one, VIETNAMESE, _GOOD) for one in found if one.sure]
        language = self._language(found)
        if language is None:
            return [one.line for one in found if one.sure]
        lines = (self._of_two(one, language) for one in found)
        return [line for line in lines if line is not None]

    def _language(self, found: Sequence[Found]) -> str | None:
        """Return the language in which most of the lines that are not read make sense."""
        unread = [one for one in found if not one.sure and one.long]
        tried = sorted(unread, key=lambda one: one.line.width, reverse=True)[:MOST_TRIED]
        for one in tried:
            marks = {language: self._say(one, language)[1] for language in self._languages}
            best = max(marks, key=lambda language: marks[language], default=None)
            if best is not None and marks[best] >= _SURE:
                return self._narrower(best, tried)
        return None

    def _narrower(self, language: str, tried: Iterable[Found]) -> str:
        """Return which of Russian and Ukrainian it is, by all the lines: they are near."""
        near = [one for one in ("rus", "ukr") if one in self._languages]
        if language not in near:
            return language
        lines = list(tried)
        return max(near, key=lambda name: sum(self._say(one, name)[1] for one in lines))

    def _of_two(self, one: Found, language: str) -> Line | None:
        """Return a line in a picture of that language: in it, or as RapidOCR has read it."""
        text, mark = self._say(one, language)
        if mark >= _SURE and _foreign(text):
            return replace(one.line, text=text)
        return one.line if one.sure else None

    def _better(self, one: Found, language: str, least: int) -> Line:
        text, mark = self._say(one, language)
        return replace(one.line, text=text) if mark >= least else one.line

    def _say(self, one: Found, language: str) -> tuple[str, int]:
        """Return what the line says in that language, and how sure that is, in per cent."""
        if language not in self._loaded:
            self._loaded[language] = tesserocr.PyTessBaseAPI(
                path=str(self._folder),
                lang=language,
                psm=tesserocr.PSM.RAW_LINE,
                oem=tesserocr.OEM.LSTM_ONLY,
            )
        engine = self._loaded[language]
        engine.SetImage(_dark_on_light(one))
        text = engine.GetUTF8Text().translate(_MARKS).strip()
        return text, engine.MeanTextConf() if text else 0


def _dark_on_light(one: Found) -> Image.Image:
    grey = Image.fromarray(one.pixels).convert("L")
    return ImageOps.invert(grey) if ImageStat.Stat(grey).median[0] < 128 else grey


def _foreign(text: str) -> bool:
    """Return whether most letters are of another alphabet than the Latin."""
    letters = [letter for letter in text if letter.isalpha()]
    latin = sum(unicodedata.name(letter, "").startswith("LATIN") for letter in letters)
    return len(letters) > 2 * latin
