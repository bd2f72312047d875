"""The needs of all patterns as a table: the patterns whose needs a text fulfils.

Everything is an array, so that a table can be written to a file and read back.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rules.letter_runs import letters_of
from rules.pattern_needs import MOST_NEEDS, Need, Needs
from rules.text_lookup import Column, TextLookup, distinct, in_ranges, packed, rows_of

_WORD_LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_"
_OTHER = 128
_IN_WORDS = np.array([chr(code) in _WORD_LETTERS for code in range(_OTHER)] + [False], np.bool_)

_SIDE_BITS = 32
_TEXTS = (1 << _SIDE_BITS) - 1
"""The bits of a number that tell a text; those above tell what stands at its sides."""

_PLACE_BITS = 32
"""The bits of a number that tell a place in a text; those above tell the need."""

_MOST_PAIRS = 200_000
"""Where more words would have to be followed, how far they are apart is not asked: it is an
answer for absurd texts, in which it would take longer than it saves."""


@dataclass(frozen=True, slots=True)
class NeedTable:
    """A row for each word of each need; those of text k are ``first[k]`` up to ``first[k + 1]``.

    ``letters``: the distinct texts one after another, k from ``starts[k]`` to ``starts[k + 1]``.
    ``need``: whose word it is. ``begins``, ``ends``: a word must begin or end there.
    ``wanted``: the two needs of each pattern, in the order in which they stand, the last of all
    needs meaning none. ``apart``: how many letters may be between them; less than 0 when there
    are not two.
    """

    letters: NDArray[np.uint32]
    starts: Column
    first: Column
    need: NDArray[np.int32]
    begins: NDArray[np.bool_]
    ends: NDArray[np.bool_]
    wanted: Column
    apart: Column


def tabulate_needs(patterns: Iterable[Needs]) -> NeedTable:
    """Return the table of the needs of *patterns*; one is known by its place among them."""
    numbered: dict[Need, int] = {}
    patterns = list(patterns)
    needs = [[numbered.setdefault(need, len(numbered)) for need in own.words] for own in patterns]
    none = len(numbered)
    wanted = [[*own, *[none] * (MOST_NEEDS - len(own))] for own in needs]
    rows = sorted([(*word, number) for need, number in numbered.items() for word in need])
    texts = dict.fromkeys(text for text, *_ in rows)
    counts = Counter(text for text, *_ in rows)
    return NeedTable(
        *packed(list(texts)),
        _begins(counts[text] for text in texts),
        np.array([number for *_, number in rows], np.int32),
        np.array([begins and text[0] in _WORD_LETTERS for text, begins, *_ in rows], np.bool_),
        np.array([ends and text[-1] in _WORD_LETTERS for text, _, ends, _ in rows], np.bool_),
        np.ascontiguousarray(np.array(wanted, np.int64).reshape(-1, MOST_NEEDS).T),
        np.array([own.apart if len(own.words) > 1 else -1 for own in patterns], np.int64),
    )


def _begins(lengths: Iterable[int]) -> Column:
    """Return where each of parts of these *lengths* begins, and where the last ends."""
    return np.array([0, *lengths], np.int64).cumsum()


class NeedIndex:
    """Tells which patterns a text may match."""

    def __init__(self, table: NeedTable) -> None:
        self._table = table
        self._lookup = TextLookup(table.letters, table.starts, table.first)
        self._none = int(max(table.need.max(initial=-1) + 1, table.wanted.max(initial=0)))

    def fulfilled(self, text: str) -> NDArray[np.bool_]:
        """Return of each pattern whether *text* fulfils its needs."""
        table = self._table
        held = np.zeros(self._none + 1, np.bool_)
        held[-1] = True
        at, texts = self._lookup.found(text)
        if len(texts):
            places = distinct(self._sides(text, at, texts) << _SIDE_BITS | texts)
            rows, counts = rows_of(table.first, places & _TEXTS)
            inside = (places >> _SIDE_BITS).repeat(counts)
            wrong = (inside & 1 != 0) & table.begins.take(rows)
            wrong |= (inside & 2 != 0) & table.ends.take(rows)
            held[table.need.take(rows[~wrong])] = True
        first, second = table.wanted
        fulfilled: NDArray[np.bool_] = held.take(first) & held.take(second)
        asked = (fulfilled & (table.apart >= 0)).nonzero()[0]
        if len(asked):
            fulfilled[asked] = self._in_reach(asked, *self._words(text, at, texts, asked))
        return fulfilled

    def _words(
        self, text: str, at: Column, texts: Column, asked: Column
    ) -> tuple[Column, Column, Column]:
        """Return the words there that the patterns *asked* need: whose need, its start, its end."""
        table = self._table
        of_asked = np.zeros(self._none + 1, np.bool_)
        of_asked[table.wanted.take(asked, axis=1)] = True
        rows, counts = rows_of(table.first, texts)
        of_text = np.arange(len(texts)).repeat(counts)
        needed = of_asked.take(table.need.take(rows)).nonzero()[0]
        rows, of_text = rows.take(needed), of_text.take(needed)
        sides = self._sides(text, at, texts).take(of_text)
        wrong = (sides & 1 != 0) & table.begins.take(rows)
        wrong |= (sides & 2 != 0) & table.ends.take(rows)
        rows, of_text = rows[~wrong], of_text[~wrong]
        starts = at.take(of_text)
        ends = starts + self._lookup.lengths.take(texts).take(of_text)
        return table.need.take(rows).astype(np.int64), starts, ends

    def _in_reach(
        self, asked: Column, needs: Column, starts: Column, ends: Column
    ) -> NDArray[np.bool_]:
        """Return of the patterns *asked* whether their second word follows the first, near by."""
        first, second = self._table.wanted.take(asked, axis=1)
        order = needs.argsort(kind="stable")
        sorted_needs, sorted_ends = needs.take(order), ends.take(order)
        begins = sorted_needs.searchsorted(first)
        counts = sorted_needs.searchsorted(first, side="right") - begins
        if counts.sum() > _MOST_PAIRS:
            return np.ones(len(asked), np.bool_)
        places = np.sort(needs << _PLACE_BITS | starts)
        least = (second << _PLACE_BITS).repeat(counts)
        least += sorted_ends.take(in_ranges(begins, counts))
        most = least + self._table.apart.take(asked).repeat(counts)
        nearest = places.take(places.searchsorted(least), mode="clip")
        near = (nearest >= least) & (nearest <= most)
        in_reach = np.zeros(len(asked), np.bool_)
        in_reach[np.arange(len(asked)).repeat(counts)[near]] = True
        return in_reach

    def _sides(self, text: str, at: Column, texts: Column) -> Column:
        """Return 1 for each place before which the word goes on, 2 for one behind which, or 3."""
        in_words = np.zeros(len(text) + 2, np.int64)
        in_words[1:-1] = _IN_WORDS.take(letters_of(text).astype(np.int64), mode="clip")
        sides: Column = (
            in_words.take(at) | in_words.take(at + self._lookup.lengths.take(texts) + 1) << 1
        )
        return sides
