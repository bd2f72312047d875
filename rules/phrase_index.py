"""An index of phrases: finds in a text exactly what ``phrases.find_plainly`` finds, and fast.

The definition demands a piece of the phrase unchanged, so the index is a table of pieces. A scan
looks for all of them in the text at once. Of the places where a piece stands it
drops those near which too few halves of the pieces after it stand, then those around which too
few of the phrase's letters stand in their order; the few that are left are compared window by
window, as the definition says. Each step only leaves out what the definition would.
"""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from rules.folding import Words
from rules.letter_runs import NUMBER_BITS, Runs, letters_of
from rules.phrase_windows import PhraseColumns, Windows
from rules.phrases import Phrase, Spans
from rules.piece_table import (
    BLOCK_BITS,
    HALF_LENGTHS,
    NO_HALF,
    PieceTable,
    half_keys,
    pieces_of,
    tabulate,
)
from rules.text_lookup import Column, TextLookup, packed

_FEW_FOR_HALVES = 48
"""Up to so many places, the next step is faster than this one would be."""

_MARGIN = 2
"""Letters beside a window that may tell whether a word begins or ends there."""

_ONE, _LAST_BLOCK = np.uint64(1), np.uint64(NUMBER_BITS - 1)


class PhraseIndex:
    """All phrases of a rulebook, ready to be looked for in a text."""

    def __init__(self, phrases: Sequence[Phrase], table: PieceTable | None = None) -> None:
        """Index *phrases*; a *table* made of the same phrases before saves making it."""
        self.phrases = tuple(phrases)
        self._columns = PhraseColumns(self.phrases)
        self.table = table = table or tabulate(self.phrases)
        self._lookup = TextLookup(*packed(pieces_of(table, self.phrases)), table.first)

    def find(self, words: Words) -> dict[Phrase, Spans]:
        """Return the phrases found, each with its [start, end) spans in the original text."""
        found = self.find_numbers(words)
        return {self.phrases[number]: spans for number, spans in found.items()}

    def find_numbers(self, words: Words) -> dict[int, Spans]:
        """Return what ``find`` returns, by the place of a phrase among those indexed."""
        return self.found_at(self.places(words))

    def places(self, words: Words) -> "Places":
        """Return where pieces of phrases stand that may be found there."""
        at, rows = self._lookup.places(words.text)
        if len(rows) > _FEW_FOR_HALVES:
            at, rows = _with_halves(self.table, words.text, at, rows)
        return Places(words, at, rows)

    def found_at(self, places: "Places") -> dict[int, Spans]:
        """Return the phrases found where their pieces stand, by their place among those indexed."""
        if not len(places.rows):
            return {}
        windows = Windows(places.words, self._columns)
        return windows.found(self.table, places.at, places.rows)

    def changed(self, before: "Places", after: "Places") -> "Places":
        """Return the places *after* of phrases that may be found elsewhere in it than *before*.

        Both are of one text, read in two ways. What begins and ends them is the same in both; a
        phrase of which no window that may hold it reaches beyond that is found alike in both.
        """
        one, other = before.words.text, after.words.text
        begin = _alike(one, other)
        end = _alike(one[begin:][::-1], other[begin:][::-1])
        near = np.zeros(len(self.phrases), np.bool_)
        for places in (before, after):
            rows = places.rows[self._reaches(places, begin, end)]
            near[self.table.phrase.take(rows)] = True
        kept = near.take(self.table.phrase.take(after.rows)).nonzero()[0]
        return Places(after.words, after.at[kept], after.rows[kept])

    def _reaches(self, places: "Places", begin: int, end: int) -> NDArray[np.bool_]:
        """Return which of *places* may be in a window that goes beyond the first or last letters.

        The first are *begin*, the last *end*. Where a word ends is told by two letters behind it.
        """
        at, rows = places.at, places.rows
        last = len(places.words.text) - end
        after = at + self.table.after.take(rows) + _MARGIN >= begin
        return after & (at - self.table.before.take(rows) - _MARGIN <= last)


class Places(NamedTuple):
    """Where in a text pieces of phrases stand, and the rows of the table of pieces."""

    words: Words
    at: Column
    rows: Column


def _alike(one: str, other: str) -> int:
    """Return how many first letters the two texts have in common."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))


def _with_halves(table: PieceTable, text: str, at: Column, rows: Column) -> tuple[Column, Column]:
    """Keep the places near which enough halves of the two pieces after it may stand."""
    seen = _blocks_by_half(text).take(table.halves.take(rows, axis=0)).reshape(-1, 2, 2)
    around = _round(table.blocks.take(rows, axis=0), at)
    met = ((seen & around[:, :, np.newaxis]) != 0).view(np.int8).reshape(-1, 4)
    a, b, c, d = met.T
    kept = ((a | b) & (a + b + c + d > 1)).nonzero()[0]
    return at[kept], rows[kept]


def _round(blocks: NDArray[np.uint64], at: Column) -> NDArray[np.uint64]:
    """Return *blocks*, counted from that of a piece, as blocks of the text it stands *at*."""
    block = (at >> BLOCK_BITS & (NUMBER_BITS - 1)).astype(np.uint64)
    block = block[:, np.newaxis]
    return blocks << block | blocks >> (np.uint64(NUMBER_BITS) - block)


def _blocks_by_half(text: str) -> NDArray[np.uint64]:
    """Return, for every half, in which blocks of the text it may start."""
    runs = Runs(letters_of(text))
    keys = [half_keys(runs, length) for length in HALF_LENGTHS]
    blocks = (np.arange(len(text), dtype=np.uint64) >> np.uint64(BLOCK_BITS)) & _LAST_BLOCK
    bits = _ONE << blocks
    seen = np.zeros(NO_HALF + 1, np.uint64)
    seen[NO_HALF] = ~np.uint64(0)
    begins = np.concatenate([bits[: len(some)] for some in keys])
    np.bitwise_or.at(seen, np.concatenate(keys).astype(np.int64), begins)
    return seen
