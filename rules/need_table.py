"""The needs of all patterns as a table: the patterns whose needs a text fulfils.

Everything is an array, so that a table can be written to a file and read back.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rules.letter_runs import letters_of
from rules.pattern_needs import MOST_NEEDS, Need
from rules.text_lookup import Column, TextLookup, distinct, packed, rows_of

_WORD_LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_"
_OTHER = 128
_IN_WORDS = np.array([chr(code) in _WORD_LETTERS for code in range(_OTHER)] + [False], np.bool_)

_SIDE_BITS = 32
_TEXTS = (1 << _SIDE_BITS) - 1
"""The bits of a number that tell a text; those above tell what stands at its sides."""


@dataclass(frozen=True, slots=True)
class NeedTable:
    """A row for each word of each need; those of text k are ``first[k]`` up to ``first[k + 1]``.

    ``letters``: the distinct texts one after another, k from ``starts[k]`` to ``starts[k + 1]``.
    ``need``: whose word it is. ``begins``, ``ends``: a word must begin or end there.
    ``wanted``: the two needs of each pattern, the last of all needs meaning none.
    """

    letters: NDArray[np.uint32]
    starts: Column
    first: Column
    need: NDArray[np.int32]
    begins: NDArray[np.bool_]
    ends: NDArray[np.bool_]
    wanted: Column


def tabulate_needs(patterns: Iterable[Sequence[Need]]) -> NeedTable:
    """Return the table of the needs of *patterns*; one is known by its place among them."""
    numbered: dict[Need, int] = {}
    needs = [[numbered.setdefault(need, len(numbered)) for need in own] for own in patterns]
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
        return fulfilled

    def _sides(self, text: str, at: Column, texts: Column) -> Column:
        """Return 1 for each place before which the word goes on, 2 for one behind which, or 3."""
        in_words = np.zeros(len(text) + 2, np.int64)
        in_words[1:-1] = _IN_WORDS.take(letters_of(text).astype(np.int64), mode="clip")
        sides: Column = (
            in_words.take(at) | in_words.take(at + self._lookup.lengths.take(texts) + 1) << 1
        )
        return sides
