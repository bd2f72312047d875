"""An index of phrases: finds in a text exactly what ``phrases.find_plainly`` finds, and fast.

The definition demands a piece of the phrase unchanged, so the index is a table of pieces. A scan
looks for all of them in the text at once. Of the places where a piece stands it
drops those near which too few halves of the pieces after it stand, then those around which too
few of the phrase's letters stand in their order; the few that are left are compared window by
window, as the definition says. Each step only leaves out what the definition would.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import partial

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import process
from rapidfuzz.distance import LCSseq

from rules.folding import Words
from rules.letter_runs import NUMBER_BITS, Runs, letters_of
from rules.phrases import Phrase, Run, Spans, holds_a_piece, limits, score, spans_of
from rules.piece_table import (
    BLOCK_BITS,
    HALF_LENGTHS,
    NO_HALF,
    PieceTable,
    half_keys,
    pieces_of,
    tabulate,
)
from rules.text_lookup import Column, TextLookup

_FEW_FOR_HALVES = 48
_FEW_FOR_BATCH = 8
"""Up to so many places, the next step is faster than this one would be."""

_ONE, _LAST_BLOCK = np.uint64(1), np.uint64(NUMBER_BITS - 1)


class PhraseIndex:
    """All phrases of a rulebook, ready to be looked for in a text."""

    def __init__(self, phrases: Sequence[Phrase], table: PieceTable | None = None) -> None:
        """Index *phrases*; a *table* made of the same phrases before saves making it."""
        self.phrases = tuple(phrases)
        self.texts = [phrase.text for phrase in phrases]
        self.table = table = table or tabulate(self.phrases)
        self._lookup = TextLookup(pieces_of(table, self.phrases), table.first)

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
        return _Windows(words).compare(self, at, rows)


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


class _Windows:
    """The windows of one text, compared with the phrases of which a piece stands in it."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._text = words.text
        self._starts, self._ends = map(list, zip(*words.bounds, strict=True))

    def compare(self, index: "PhraseIndex", at: Column, rows: Column) -> dict[int, Spans]:
        """Return the phrases found at the places *at* of their pieces, with their spans."""
        phrases, table = index.phrases, index.table
        first = np.array(self._starts).searchsorted(at - table.before[rows])
        last = np.array(self._ends).searchsorted(at + table.after[rows], side="right") - 1
        texts = [index.texts[number] for number in table.phrase[rows].tolist()]
        common = self._letters_in_order(texts, first.tolist(), last.tolist())
        enough = (common >= table.wanted[rows]).nonzero()[0]
        at, rows = at[enough], rows[enough]
        columns = (table.phrase[rows], at, table.length[rows], first[enough], common[enough])
        places = zip(*(column.tolist() for column in columns), strict=True)
        scores: dict[int, dict[Run, float]] = {}
        for number, start, length, word, letters in places:
            known = scores.setdefault(number, {})
            self._score(phrases[number], start, start + length, word, letters, known)
        found = {
            number: spans_of(known, self._words, partial(holds_a_piece, phrases[number]))
            for number, known in scores.items()
        }
        return {number: spans for number, spans in found.items() if spans}

    def _letters_in_order(
        self, texts: Sequence[str], first: Sequence[int], last: Sequence[int]
    ) -> NDArray[np.int32]:
        """Return how many letters of each of *texts* stand, in their order, from word to word."""
        text, starts, ends = self._text, self._starts, self._ends
        stretches = [
            text[starts[a] : ends[b]] if a <= b else "" for a, b in zip(first, last, strict=True)
        ]
        if len(texts) > _FEW_FOR_BATCH:
            return process.cpdist(texts, stretches, scorer=LCSseq.similarity, dtype=np.int32)
        common = [LCSseq.similarity(a, b) for a, b in zip(texts, stretches, strict=True)]
        return np.array(common, np.int32)

    def _score(
        self,
        phrase: Phrase,
        start: int,
        end: int,
        first: int,
        letters: int,
        known: dict[Run, float],
    ) -> None:
        """Add to *known* how similar each window is that holds the piece at [start, end).

        None begins before word *first*; with *letters* in common, none may be longer than makes
        them enough.
        """
        text, marked, starts, ends = self._text, self._words.marked, self._starts, self._ends
        length, similarity = len(phrase.text), phrase.similarity
        shortest, longest, *_ = limits(length, similarity)
        longest = min(longest, int(200 * letters / similarity - length + 1e-6))
        for a in range(max(first, bisect_left(starts, end - longest)), bisect_right(starts, start)):
            from_a = starts[a]
            for b in range(bisect_left(ends, max(end, from_a + shortest)), len(ends)):
                to_b = ends[b]
                if to_b - from_a > longest:
                    break
                if (a, b) not in known:
                    known[a, b] = score(phrase, text[from_a:to_b], marked[from_a:to_b])
