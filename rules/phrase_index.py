"""An index of phrases: finds in a text exactly what ``phrases.find_plainly`` finds, and fast.

The definition demands a piece of the phrase unchanged, so the index is a table of pieces. A scan
looks for all of them in the text at once. Of the places where a piece stands it
drops those near which too few halves of the pieces after it stand, then those around which too
few of the phrase's letters stand in their order; the few that are left are compared window by
window, as the definition says. Each step only leaves out what the definition would.
"""

from collections.abc import Sequence

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
        at, rows = self._lookup.places(words.text)
        if len(rows) > _FEW_FOR_HALVES:
            at, rows = _with_halves(self.table, words.text, at, rows)
        if not len(rows):
            return {}
        return Windows(words, self._columns).found(self.table, at, rows)


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
