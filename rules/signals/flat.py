"""The message as the finders read it: one width, no invisible letters, a way back.

Scammers write digits full width and push zero-width characters into links and numbers. The
finders read a flattened copy instead of each coping with that, and turn every place they find
into a place in the original.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from rules.signals.marks import COMBINING, INVISIBLE_MARK, WIDE, Seen, look
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
_DIGIT_RUN = re.compile(r"[0-9]++")
_ZEROS = "٠۰०০๐໐၀០೦௦౦൦੦૦୦༠߀"  # the zeros of Arabic, Persian, Hindi, Bengali, Thai, Burmese, …
_DIGITS = {ord(zero) + value: str(value) for zero in _ZEROS for value in range(10)}
_NARROW = _DIGITS | {
    code: narrow
    for code in _WIDE
    if chr(code) not in _KEPT_WIDE and len(narrow := unicodedata.normalize("NFKC", chr(code))) == 1
}


@dataclass(frozen=True, slots=True)
class Flat:
    """A text to search: `text`, the same in lower case as `low`, what is `seen` in it, a way back.

    `places[i]` is where character i stood in the original; None means at i itself.
    """

    text: str
    low: str
    places: Sequence[int] | None
    seen: Seen

    def digit_runs(self) -> list[int]:
        """Return where each run of digits starts."""
        return [run.start() for run in _DIGIT_RUN.finditer(self.low)]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return where the non-empty [start, end) of this text stands in the original."""
        if self.places is None:
            return start, end
        return self.places[start], self.places[end - 1] + 1

    def signal(self, name: str, start: int, end: int) -> Signal:
        """Return the signal for [start, end) of this text, placed in the original."""
        return Signal(name, *self.span(start, end))

    def rewritten(self, matches: Sequence[re.Match[str]], written: Sequence[str]) -> "Flat":
        """Return this text with each of `matches` (of `low`) replaced by what is `written`.

        A replacement is no longer than what it replaces. What was seen stays without its places.
        """
        text: list[str] = []
        places: list[int] = []
        at = 0
        for match, instead in zip(matches, written, strict=True):
            text += self.text[at : match.start()], instead
            places += self._places(at, match.start() + len(instead))
            at = match.end()
        text.append(self.text[at:])
        places += self._places(at, len(self.text))
        joined = "".join(text)
        return Flat(joined, lower(joined), places, Seen(self.seen.marks, {}))

    def _places(self, start: int, end: int) -> Sequence[int]:
        return range(start, end) if self.places is None else self.places[start:end]


def flatten(text: str) -> Flat:
    """Return `text` in one width, composed, without invisible characters; never raises."""
    low = lower(text)
    seen = look(low)
    marks = seen.marks
    if marks.isdisjoint((INVISIBLE_MARK, WIDE, COMBINING)):
        return Flat(text, low, None, seen)
    places = None
    if not marks.isdisjoint((INVISIBLE_MARK, COMBINING)):
        text, places = _read(text)
    text = text.translate(_NARROW)
    low = lower(text)
    again = look(low)
    return Flat(text, low, places, Seen(marks | again.marks, again.words))


def _read(text: str) -> tuple[str, list[int]]:
    """Return `text` without what nobody reads, accents on their letters, and where each stood."""
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(text):
        if "\u0300" <= letter <= "\u036f" and letters:
            composed = unicodedata.normalize("NFC", letters[-1] + letter)
            if len(composed) == 1:
                letters[-1] = composed
                continue
        if letter < "\u00ad" or not _UNREAD.match(letter):
            letters.append(letter)
            places.append(place)
    return "".join(letters), places


def lower(text: str) -> str:
    """Return `text` in lower case and of the same length; only İ would grow."""
    return text.replace("\u0130", "I").lower()
