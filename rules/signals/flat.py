"""The message as the finders read it: one width, no invisible letters, a way back.

Scammers write digits full width and push zero-width characters into links and numbers. The
finders read a flattened copy instead of each coping with that, and turn every place they find
into a place in the original.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from rules.signals.signal import Signal

INVISIBLE = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\U0001d173-\U0001d17a"
    "\U000e0000-\U000e01ef"
)
"""Characters that draw nothing, as the inside of a `re` class. Several have honest uses."""

_UNREAD = re.compile(f"[{INVISIBLE}\u20e3]")  # with the keycap that turns 1 into an emoji
_WIDE = (*range(0xFF01, 0xFF5F), *range(0xFFE0, 0xFFE7), 0x3000, *range(0x1D400, 0x1D800))
_KEPT_WIDE = (
    "！＂＇（），；？［］｛｝"  # the punctuation of Chinese sentences ends a link; ASCII may not
)
_NARROW = {
    code: narrow
    for code in _WIDE
    if chr(code) not in _KEPT_WIDE and len(narrow := unicodedata.normalize("NFKC", chr(code))) == 1
}


@dataclass(frozen=True, slots=True)
class Flat:
    """A text to search: `text`, the same in lower case as `low`, and the way back.

    `places[i]` is where character i stood in the original; None means at i itself.
    """

    text: str
    low: str
    places: Sequence[int] | None

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return where the non-empty [start, end) of this text stands in the original."""
        if self.places is None:
            return start, end
        return self.places[start], self.places[end - 1] + 1

    def signal(self, name: str, start: int, end: int) -> Signal:
        """Return the signal for [start, end) of this text, placed in the original."""
        return Signal(name, *self.span(start, end))

    def with_mark(self, pattern: re.Pattern[str], mark: str) -> "Flat":
        """Return this text with each non-empty match of `pattern` (on `low`) as one `mark`."""
        matches = list(pattern.finditer(self.low))
        if not matches:
            return self
        text: list[str] = []
        places: list[int] = []
        at = 0
        for match in matches:
            text += self.text[at : match.start()], mark
            places += self._places(at, match.start() + 1)
            at = match.end()
        text.append(self.text[at:])
        places += self._places(at, len(self.text))
        joined = "".join(text)
        return Flat(joined, _lower(joined), places)

    def _places(self, start: int, end: int) -> Sequence[int]:
        return range(start, end) if self.places is None else self.places[start:end]


def flatten(text: str) -> Flat:
    """Return `text` in one width, without invisible characters; never raises."""
    if text.isascii():
        return Flat(text, text.lower(), None)
    places = None
    if _UNREAD.search(text):
        places = [place for place, letter in enumerate(text) if not _UNREAD.match(letter)]
        text = "".join([text[place] for place in places])
    text = text.translate(_NARROW)
    return Flat(text, _lower(text), places)


def _lower(text: str) -> str:
    """Return `text` in lower case and of the same length; only İ would grow."""
    return text.replace("\u0130", "I").lower()
