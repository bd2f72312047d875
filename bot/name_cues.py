"""Names in text written with spaces, by where they stand: after a title, a greeting, "my name is".

A table of cues, not a list of the world's names: an unknown word is hidden anyway, so all that is
needed here is to tell when a *known* word (will, grace, rose) stands where a name stands.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum

from bot.name_tables import (
    AFTER_NAME,
    BEINGS,
    GREETINGS,
    KOREAN_AFTER_NAME,
    KOREAN_ANYBODY,
    LABELS,
    MAYBE_TITLES,
    NAMES_ALSO_WORDS,
    NAMINGS,
    SIGN_OFFS,
    STAYING,
    TITLES,
)


@dataclass(frozen=True, slots=True)
class Word:
    """A word as written, at [start, end) of the text; `folded` as the rulebook knows it."""

    start: int
    end: int
    written: str
    folded: str

    @property
    def is_capitalised(self) -> bool:
        """Tell whether it begins with a capital and is longer than "I"."""
        return len(self.written) > 1 and self.written[0].isupper()

    @property
    def may_be_name(self) -> bool:
        """Tell whether the word is also a name, a possessive 's left out."""
        return self.written.lower().removesuffix("'s") in NAMES_ALSO_WORDS


class _Sure(IntEnum):
    """Which word behind a cue is taken for a name."""

    ALSO_NAME = 1
    """Only one that is a name as well."""
    CAPITAL = 2
    """That, or one with a capital."""
    ALWAYS = 3


@dataclass(frozen=True, slots=True)
class _Cue:
    """What may stand between the cue and a name, and how sure it is that a name follows."""

    gap: re.Pattern[str]
    sure: _Sure
    words: int
    """How many words the name has at least, unless punctuation ends it sooner."""


_NEXT_TO = re.compile(r"[ .'-]{1,3}")
_SENTENCE_END = re.compile(r"[.!?…。！？\n][ \"'(¿¡*-]*\Z")
_LONGEST_CUE = 3
_FEW_WORDS = 8

_ROWS = (
    (BEINGS, r"[ :,]{1,3}", _Sure.ALSO_NAME, 1),
    (SIGN_OFFS, r"[ ,.!-]{0,4}\n[ -]*|, ?", _Sure.CAPITAL, 1),
    (MAYBE_TITLES, r"[ .,]{1,2}", _Sure.CAPITAL, 1),
    (LABELS, r" ?[:-]\s?| is ", _Sure.ALWAYS, 3),
    (GREETINGS, r"[ ,]{1,2}", _Sure.ALWAYS, 1),
    (GREETINGS, r"[ ,]*[!.:\n-][ \n]?", _Sure.ALSO_NAME, 1),
    (TITLES, r"[ .,]{1,2}", _Sure.ALWAYS, 1),
    (NAMINGS, r"[ :,-]{1,3}", _Sure.ALWAYS, 1),
)


def _table() -> dict[str, list[_Cue]]:
    table: dict[str, list[_Cue]] = {}
    for cues, gap, sure, words in _ROWS:
        for cue in cues:
            table.setdefault(cue, []).append(_Cue(re.compile(gap), sure, words))
    return table


_CUES = _table()


def names_among(
    text: str, words: Sequence[Word], is_known: Callable[[Word], bool]
) -> Iterator[Word]:
    """Yield the words of `text` that stand where a name stands, known or not.

    `is_known` tells whether a word is in the rulebook: next to one that is not, a word that is
    also a name is taken for one. Linear in the number of words.
    """
    reading = _Reading(text, words, is_known)
    hidden = {*reading.after_cues(), *reading.before_cues(), *reading.capitals()}
    reading.spread(hidden)
    yield from (words[place] for place in sorted(hidden))


class _Reading:
    """One text with its words, and whether its capitals mean anything."""

    def __init__(self, text: str, words: Sequence[Word], is_known: Callable[[Word], bool]) -> None:
        self.text = text
        self.words = words
        self.known = [is_known(word) for word in words]
        long = [word for word in words if len(word.written) > 1]
        capitals = sum(word.is_capitalised for word in long)
        few = len(long) < _FEW_WORDS and not all(word.written.isupper() for word in long)
        self.has_case = few or 2 * capitals <= len(long)
        self.lower = [word.written.lower() for word in words]

    def after_cues(self) -> Iterator[int]:
        """Yield the words behind a title, a greeting, an introduction, a label, a farewell."""
        for place in range(len(self.words)):
            for length in range(1, _LONGEST_CUE + 1):
                for cue in _CUES.get(" ".join(self.lower[place : place + length]), ()):
                    yield from self._after(cue, place + length)

    def _after(self, cue: _Cue, place: int) -> Iterator[int]:
        """Yield the name behind a cue: its first word by the cue, then what goes on like a name."""
        if place >= len(self.words) or not cue.gap.fullmatch(self._gap(place)):
            return
        if self.lower[place] in STAYING or self.lower[place] in _CUES:
            return
        if self._sureness(self.words[place]) + cue.sure <= _Sure.ALWAYS:
            return
        yield place
        for follower in range(place + 1, len(self.words)):
            if not _NEXT_TO.fullmatch(self._gap(follower)):
                return
            if follower >= place + cue.words and not self._goes_on(follower):
                return
            yield follower

    def _sureness(self, word: Word) -> int:
        """Return how much like a name the word itself looks: 3, 2 or 1."""
        if word.may_be_name:
            return 3
        return 2 if self.has_case and word.is_capitalised else 1

    def _goes_on(self, place: int) -> bool:
        if self.lower[place] in STAYING and not self.words[place].is_capitalised:
            return False
        return self._sureness(self.words[place]) > 1 or not self.known[place]

    def before_cues(self) -> Iterator[int]:
        """Yield the words in front of a title that follows its name."""
        for place, word in enumerate(self.lower):
            if word in AFTER_NAME and place:
                yield place - 1
            if word.endswith(KOREAN_AFTER_NAME) and word not in KOREAN_ANYBODY:
                yield place

    def capitals(self) -> Iterator[int]:
        """Yield words with a capital inside a sentence that are names, with their neighbours."""
        place = 0
        while self.has_case and place < len(self.words):
            end = self._end_of_run(place)
            run = range(place, max(end, place + 1))
            inside = [i for i in run if self._capital_inside(i)]
            if any(self._is_doubtful(i) for i in inside):
                yield from inside
                yield from (i for i in run if self.words[i].may_be_name)
            place = run.stop

    def _end_of_run(self, place: int) -> int:
        while place < len(self.words) and self.words[place].is_capitalised:
            place += 1
            if place < len(self.words) and not _NEXT_TO.fullmatch(self._gap(place)):
                break
        return place

    def _capital_inside(self, place: int) -> bool:
        word = self.words[place]
        before = "\n" + self.text[max(0, word.start - 8) : word.start]
        return word.is_capitalised and not _SENTENCE_END.search(before)

    def _is_doubtful(self, place: int) -> bool:
        return self.words[place].may_be_name or not self.known[place]

    def spread(self, hidden: set[int]) -> None:
        """Add words that are also names and stand beside one that is hidden or not known."""
        for places in (range(len(self.words)), range(len(self.words) - 1, -1, -1)):
            step = -places.step
            for place in places:
                beside = place + step
                if place in hidden or not self.words[place].may_be_name:
                    continue
                if not 0 <= beside < len(self.words) or not self._are_neighbours(place, beside):
                    continue
                if beside in hidden or not self.known[beside]:
                    hidden.add(place)

    def _are_neighbours(self, one: int, other: int) -> bool:
        return bool(_NEXT_TO.fullmatch(self._gap(max(one, other))))

    def _gap(self, place: int) -> str:
        """Return what stands between a word and the one before it."""
        if not place:
            return ""
        return self.text[self.words[place - 1].end : self.words[place].start]
