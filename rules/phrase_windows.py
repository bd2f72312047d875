"""The windows of a text around pieces of phrases, compared with these phrases all at once.

What ``phrases.find_plainly`` does phrase by phrase and window by window is done here in columns:
every window in which a piece of its phrase stands is listed, each once; rapidfuzz compares them
all in one call; and only phrases that are similar to several windows apart are looked at one by
one.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import chain

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz, process
from rapidfuzz.distance import LCSseq

from rules.folding import Words
from rules.phrases import Phrase, Run, Spans, limits, spans_of, stands_at
from rules.piece_table import PieceTable
from rules.text_lookup import Column, distinct, first_of_each, in_ranges

_ROUNDING = 1e-6

_LOT = 2_048
"""Pieces of which the windows are listed at once; bounds the memory a text may need."""

_MOST_SCORED = 65_536
"""Windows that are compared at once, for the same reason."""


class PhraseColumns:
    """What a window is compared with, by the number of a phrase."""

    def __init__(self, phrases: Sequence[Phrase]) -> None:
        self.phrases = phrases
        self.texts = [phrase.text for phrase in phrases]
        self.lengths = np.fromiter(map(len, self.texts), np.int64, len(phrases))
        self.similarities = np.array([phrase.similarity for phrase in phrases], np.int64)
        self.has_marks = np.array([bool(phrase.marked) for phrase in phrases], np.bool_)
        shapes, which = np.unique(self.lengths << 8 | self.similarities, return_inverse=True)
        known = [limits(shape >> 8, shape & 255) for shape in shapes.tolist()]
        self.shortest = np.array([one.shortest for one in known], np.int64).take(which)
        self.longest = np.array([one.longest for one in known], np.int64).take(which)


@dataclass(frozen=True, slots=True)
class _Pieces:
    """Pieces that stand in a text, in the order of their phrases' numbers; a column each.

    ``at`` is where a piece begins, ``end`` where it ends, ``start`` where it begins in its phrase.
    A window with enough letters of the phrase begins with word ``first`` or later, and has no more
    than ``longest`` letters.
    """

    phrase: Column
    at: Column
    end: Column
    start: Column
    first: Column
    longest: Column


@dataclass(frozen=True, slots=True)
class _Runs:
    """Runs of words that may be windows of phrases, in the order of the phrases' numbers."""

    phrase: Column
    first: Column
    last: Column

    def taken(self, rows: NDArray[np.intp] | slice) -> "_Runs":
        """Return some of them."""
        return _Runs(self.phrase[rows], self.first[rows], self.last[rows])


def _before(places: Column, length: int) -> Column:
    """Return for each place of a text, and the next two, how many of *places* are before it."""
    marks = np.zeros(length + 2, np.int64)
    marks[places + 1] = 1
    return marks.cumsum()


def _between(first: Column, end: Column) -> tuple[Column, Column]:
    """Return the numbers from each *first* up to its *end*, and in which row each stands."""
    counts = np.maximum(end - first, 0)
    return np.arange(len(first)).repeat(counts), in_ranges(first, counts)


class Windows:
    """The windows of one text, compared with the phrases of which a piece stands in it."""

    def __init__(self, words: Words, columns: PhraseColumns) -> None:
        self._words = words
        self._text = words.text
        self._columns = columns
        bounds = words.bounds
        both = np.fromiter(chain.from_iterable(bounds), np.int64, 2 * len(bounds))
        self._starts, self._ends = both[::2].copy(), both[1::2].copy()
        self._begun, self._ended = (
            _before(places, len(words.text)) for places in (self._starts, self._ends)
        )
        """How many words begin, or end, before each place."""

    def found(self, table: PieceTable, at: Column, rows: Column) -> dict[int, Spans]:
        """Return the phrases found where pieces stand, by their number, with their spans.

        The pieces are *rows* of *table* and stand *at* these places.
        """
        pieces = self._with_letters(table, at, rows)
        if not len(pieces.phrase):
            return {}
        runs, similar = self._similar(self._runs(pieces))
        if not len(similar):
            return {}
        found = self._apart(runs, similar, pieces)
        return {number: spans for number, spans in found if spans}

    def _with_letters(self, table: PieceTable, at: Column, rows: Column) -> _Pieces:
        """Return the pieces around which enough letters of the phrase stand in their order."""
        phrase = table.phrase.take(rows).astype(np.int64)
        order = phrase.argsort(kind="stable")
        at, rows, phrase = at[order], rows[order], phrase[order]
        first = self._begun.take(at - table.before.take(rows), mode="clip")
        last = self._ended.take(at + table.after.take(rows) + 1, mode="clip") - 1
        letters = self._letters_in_order(phrase, first, last)
        kept = (letters >= table.wanted.take(rows)).nonzero()[0]
        at, rows, phrase, letters = at[kept], rows[kept], phrase[kept], letters[kept]
        columns = self._columns
        most = (200 * letters / columns.similarities.take(phrase) + _ROUNDING).astype(np.int64)
        longest = np.minimum(columns.longest.take(phrase), most - columns.lengths.take(phrase))
        start = table.start.take(rows).astype(np.int64)
        return _Pieces(phrase, at, at + table.length.take(rows), start, first[kept], longest)

    def _letters_in_order(self, phrase: Column, first: Column, last: Column) -> Column:
        """Return how many letters of each phrase stand, in their order, from word to word."""
        stretches = self._texts(self._text, first, last)
        return process.cpdist(
            self._phrases(phrase), stretches, scorer=LCSseq.similarity, dtype=np.int32
        )

    def _phrases(self, numbers: Column) -> list[str]:
        texts = self._columns.texts
        return [texts[number] for number in numbers.tolist()]

    def _texts(self, text: str, first: Column, last: Column) -> list[str]:
        """Return what stands in *text* from each *first* word to the *last*; "" for none."""
        starts = self._starts.take(first, mode="clip").tolist()
        ends = self._ends.take(last, mode="clip").tolist()
        return [text[start:end] for start, end in zip(starts, ends, strict=True)]

    def _runs(self, pieces: _Pieces) -> _Runs:
        """Return every window of each phrase that holds a piece of it, once."""
        count = len(self._starts)
        lots = range(0, len(pieces.phrase), _LOT)
        keys = distinct(np.concatenate([self._keys(pieces, lot) for lot in lots]))
        rest, last = np.divmod(keys, count)
        phrase, first = np.divmod(rest, count)
        return _Runs(phrase, first, last)

    def _keys(self, pieces: _Pieces, lot: int) -> Column:
        """Return the windows of a lot of pieces; a number tells the phrase and the two words."""
        some = slice(lot, lot + _LOT)
        at, end, longest = pieces.at[some], pieces.end[some], pieces.longest[some]
        phrase = pieces.phrase[some]
        earliest = np.maximum(pieces.first[some], self._begun.take(end - longest, mode="clip"))
        of, first = _between(earliest, self._begun.take(at + 1))
        begin = self._starts.take(first)
        least = np.maximum(end.take(of), begin + self._columns.shortest.take(phrase).take(of))
        most = begin + longest.take(of)
        ended = self._ended
        by, last = _between(ended.take(least, mode="clip"), ended.take(most + 1, mode="clip"))
        count = len(self._starts)
        runs: Column = (phrase.take(of) * count + first).take(by) * count + last
        return runs

    def _similar(self, runs: _Runs) -> tuple[_Runs, NDArray[np.float64]]:
        """Return those of *runs* that are similar enough to their phrase, and how similar."""
        lots = range(0, len(runs.phrase), _MOST_SCORED)
        parts = [runs.taken(slice(lot, lot + _MOST_SCORED)) for lot in lots]
        similar = np.concatenate([_NONE, *map(self._similarities, parts)])
        kept = similar.nonzero()[0]
        return runs.taken(kept), similar[kept]

    def _similarities(self, runs: _Runs) -> NDArray[np.float64]:
        """Return what ``phrases.score`` gives for each of *runs*."""
        windows = self._texts(self._text, runs.first, runs.last)
        similar = self._ratios(self._phrases(runs.phrase), windows, runs.phrase)
        marked = self._words.marked
        if marked == self._text:
            return similar
        asked = (similar.astype(np.bool_) & self._columns.has_marks.take(runs.phrase)).nonzero()[0]
        with_marks = self._texts(marked, runs.first[asked], runs.last[asked])
        differ = [
            n for n, text in zip(asked.tolist(), with_marks, strict=True) if text != windows[n]
        ]
        if differ:
            rows = np.array(differ)
            numbers = runs.phrase[rows]
            phrases = [self._columns.phrases[number].marked for number in numbers.tolist()]
            texts = self._texts(marked, runs.first[rows], runs.last[rows])
            similar[rows] = self._ratios(phrases, texts, numbers)
        return similar

    def _ratios(
        self, phrases: Sequence[str], windows: Sequence[str], numbers: Column
    ) -> NDArray[np.float64]:
        """Return how similar each pair is in percent, 0 when too little for the phrase."""
        ratios = process.cpdist(phrases, windows, scorer=fuzz.ratio, dtype=np.float64)
        ratios[ratios < self._columns.similarities.take(numbers)] = 0
        return ratios

    def _apart(
        self, runs: _Runs, similar: NDArray[np.float64], pieces: _Pieces
    ) -> Iterator[tuple[int, Spans]]:
        """Yield each phrase of *runs* with the spans of its best windows that do not overlap."""
        order = np.lexsort((-similar, runs.phrase))
        runs, similar = runs.taken(order), similar[order]
        first = first_of_each(runs.phrase)
        begins, group = first.nonzero()[0], first.cumsum() - 1
        best = begins.take(group)
        beside = (runs.last < runs.first.take(best)) | (runs.first > runs.last.take(best))
        has_beside = np.bincount(group, beside) > 0
        known = list(zip(runs.first.tolist(), runs.last.tolist(), strict=True))
        scores = similar.tolist()
        standing = _Standing(self._words, self._columns, pieces)
        ends = [*begins[1:].tolist(), len(known)]
        numbers = runs.phrase.take(begins).tolist()
        groups = zip(numbers, begins.tolist(), ends, has_beside.tolist(), strict=True)
        for number, begin, end, others in groups:
            holds = partial(standing.holds, number)
            if not others and holds(known[begin]):
                yield number, (self._words.original_span(*known[begin]),)
            elif end - begin > 1:
                own = slice(begin, end)
                of_runs = dict(zip(known[own], scores[own], strict=True))
                yield number, spans_of(of_runs, self._words, holds)


class _Standing:
    """Tells whether a window holds what it must of a phrase, by the pieces that stand in it."""

    def __init__(self, words: Words, columns: PhraseColumns, pieces: _Pieces) -> None:
        self._text = words.text
        self._bounds = words.bounds
        self._phrases = columns.phrases
        self._numbers = pieces.phrase.tolist()
        places = (pieces.at.tolist(), pieces.end.tolist(), pieces.start.tolist())
        self._places = list(zip(*places, strict=True))

    def holds(self, number: int, run: Run) -> bool:
        """Return what ``phrases.holds_a_piece`` gives for that phrase and the window *run*."""
        start, end = self._bounds[run[0]][0], self._bounds[run[1]][1]
        phrase, window = self._phrases[number], self._text[start:end]
        own = slice(bisect_left(self._numbers, number), bisect_right(self._numbers, number))
        for at, last, begin in self._places[own]:
            if start <= at and last <= end and stands_at(phrase, window, begin, at - start):
                return True
        return False


_NONE = np.zeros(0, np.float64)
