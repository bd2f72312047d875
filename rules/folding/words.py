"""The words of a folded text, as phrases are compared with them."""

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate

from rules.folding.folded import Folded
from rules.folding.letters import is_invisible
from rules.folding.markup import tags
from rules.folding.spelled import (
    decoration,
    inner_marks,
    spaced_letters,
    symbols_between_unspaced,
)
from rules.folding.tables import ALL_UNSPACED, MARKS
from rules.folding.word_text import joined_words, spaced_words

_WORD = re.compile(
    f"[{ALL_UNSPACED}](?:[\u1039\u17d2][{ALL_UNSPACED}]|[{MARKS}\u0e33\u0eb3])*|[^ {ALL_UNSPACED}]+"
)
_UNSPACED = re.compile(f"[{ALL_UNSPACED}]")
_JOINING = (tags, decoration, inner_marks, spaced_letters, symbols_between_unspaced)
"""Steps that put letters together between which something was seen."""


class Words:
    """The words of a folded text, joined as phrases are: no punctuation, single spaces.

    Each letter of an unspaced script, with its marks, is a word, and no space stands beside it.
    An apostrophe falls away. Everything but ``text`` is found out when first asked for.
    """

    __slots__ = ("_bounds", "_folded", "_letters", "_marked", "_origins", "text")

    def __init__(self, folded: Folded) -> None:
        known = folded.words_text
        self.text = joined_words(spaced_words(folded.text)) if known is None else known
        self._folded = folded
        self._letters: Sequence[int] | None = None
        self._bounds: tuple[tuple[int, int], ...] | None = None
        self._origins: tuple[tuple[int, int], ...] | None = None
        self._marked: str | None = None

    def __repr__(self) -> str:
        return f"Words({self.text!r})"

    @property
    def bounds(self) -> tuple[tuple[int, int], ...]:
        """The [start, end) in the text of each word.

        In letters that were set apart ("p a y n o w") nobody knows where a word ended, so each may
        begin or end one.
        """
        if self._bounds is None:
            if _UNSPACED.search(self.text):
                bounds = [found.span() for found in _WORD.finditer(self.text)]
            else:
                bounds = _between_spaces(self.text)
            if self._folded.was_changed_by(_JOINING):
                bounds = [piece for word in bounds for piece in self._pieces(*word)]
            self._bounds = tuple(bounds)
        return self._bounds

    def original_span(self, first: int, last: int) -> tuple[int, int]:
        """Return where the words *first* to *last* stand in the original, in code points."""
        places, start, end = self._places(), self.bounds[first][0], self.bounds[last][1]
        return self._folded.original_span(places[start], places[end - 1] + 1)

    @property
    def origins(self) -> tuple[tuple[int, int], ...]:
        """The [start, end) in the original of each word, in code points."""
        if self._origins is None:
            places, starts, ends = self._places(), self._folded.starts, self._folded.ends
            self._origins = tuple((starts[places[a]], ends[places[b - 1]]) for a, b in self.bounds)
        return self._origins

    @property
    def marked(self) -> str:
        """The text, each Latin letter with the accents that folding took away."""
        if self._marked is None:
            marked = self._folded.marked
            if marked == self._folded.text:
                self._marked = self.text
            else:
                self._marked = "".join(
                    letter if letter == " " else marked[place]
                    for letter, place in zip(self.text, self._places(), strict=True)
                )
        return self._marked

    def _places(self) -> Sequence[int]:
        """Return where each letter of the text stands in the folded text; 0 for a space."""
        if self._letters is None and self.text == self._folded.text:
            self._letters = range(len(self.text))
        if self._letters is None:
            kept = set(self.text) - {" "}
            places = iter([at for at, c in enumerate(self._folded.text) if c in kept])
            self._letters = [0 if letter == " " else next(places) for letter in self.text]
        return self._letters

    def _pieces(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Cut a word where something to be seen fell away between its letters."""
        places = self._places()
        starts, ends = self._folded.starts, self._folded.ends
        first = start
        for at in range(start + 1, end):
            is_next = places[at - 1] + 1 == places[at]
            if is_next and self._shows(ends[places[at - 1]], starts[places[at]]):
                yield first, at
                first = at
        yield first, end

    def _shows(self, start: int, end: int) -> bool:
        """Tell whether something can be seen in [start, end) of the original."""
        return not all(map(is_invisible, self._folded.original[start:end]))


def _between_spaces(text: str) -> list[tuple[int, int]]:
    """Return the [start, end) of each word of a text whose words stand between single spaces."""
    lengths = list(map(len, text.split(" "))) if text else []
    ends = accumulate(lengths, lambda end, length: end + 1 + length)
    return [(end - length, end) for end, length in zip(ends, lengths, strict=True)]


def words_of(folded: Folded) -> Words:
    """Return the words of *folded*."""
    return Words(folded)
