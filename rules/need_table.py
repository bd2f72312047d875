"""The needs of all patterns as a table: the patterns whose needs a text fulfils.

Everything is an array, so that a table can be written to a file and read back.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from rules.letter_runs import Numbers, Runs, first_numbers, known_length
from rules.number_lookup import Column, NumberLookup
from rules.pattern_needs import MOST_NEEDS, Need, Word, needs_of

_WORD_LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_"
_OTHER = 128
_IN_WORDS = np.array([chr(code) in _WORD_LETTERS for code in range(_OTHER)] + [False], np.bool_)


@dataclass(frozen=True, slots=True)
class NeedTable:
    """A row for each word of each need; those of ``numbers[k]`` are ``first[k]`` to ``first[k+1]``.

    ``need``: whose word it is. ``length``: its letters. ``begins``, ``ends``: a word must begin or
    end there. ``wanted``: the two needs of each pattern, the last of all needs meaning none.
    """

    numbers: Numbers
    first: Column
    lengths: Column
    need: NDArray[np.int32]
    length: NDArray[np.int32]
    begins: NDArray[np.bool_]
    ends: NDArray[np.bool_]
    wanted: NDArray[np.int32]

    def arrays(self) -> Mapping[str, NDArray[Any]]:
        """Return the columns by name."""
        return {name: getattr(self, name) for name in self.__slots__}


def tabulate_needs(patterns: Sequence[str]) -> NeedTable:
    """Return the table of what *patterns* need; a pattern is known by its place among them."""
    numbered: dict[Need, int] = {}
    needs = [[numbered.setdefault(need, len(numbered)) for need in needs_of(p)] for p in patterns]
    none = len(numbered)
    wanted = [[*own, *[none] * (MOST_NEEDS - len(own))] for own in needs]
    rows = [(word, number) for need, number in numbered.items() for word in sorted(need)]
    by_length: dict[int, list[tuple[Word, int]]] = {}
    for word, number in rows:
        by_length.setdefault(known_length(len(word.text)), []).append((word, number))
    numbers = [first_numbers([w.text for w, _ in part], k) for k, part in by_length.items()]
    words = [row for part in by_length.values() for row in part]
    return _sorted_table(numbers, words, sorted(by_length), np.array(wanted, np.int32))


def _sorted_table(
    numbers: Sequence[Numbers],
    words: Sequence[tuple[Word, int]],
    lengths: Sequence[int],
    wanted: NDArray[np.int32],
) -> NeedTable:
    together = np.concatenate([np.zeros(0, np.uint64), *numbers])
    order = together.argsort(kind="stable")
    distinct, first = np.unique(together[order], return_index=True)
    whole = [len(word.text) == known_length(len(word.text)) for word, _ in words]
    ends = [
        word.ends and known and word.text[-1] in _WORD_LETTERS
        for (word, _), known in zip(words, whole, strict=True)
    ]
    return NeedTable(
        distinct,
        np.append(first, len(order)).astype(np.int64),
        np.array(lengths, np.int64),
        np.array([need for _, need in words], np.int32)[order],
        np.array([len(word.text) for word, _ in words], np.int32)[order],
        np.array([word.begins and word.text[0] in _WORD_LETTERS for word, _ in words], np.bool_)[
            order
        ],
        np.array(ends, np.bool_)[order],
        np.ascontiguousarray(wanted.reshape(-1, MOST_NEEDS).T),
    )


class NeedIndex:
    """Tells which patterns a text may match."""

    def __init__(self, table: NeedTable) -> None:
        self._table = table
        self._lookup = NumberLookup(table.numbers, table.first, table.lengths.tolist())
        self._none = int(max(table.need.max(initial=-1) + 1, table.wanted.max(initial=0)))

    def fulfilled(self, runs: Runs) -> Sequence[int]:
        """Return the places of the patterns whose needs the text of *runs* fulfils, in order."""
        table = self._table
        held = np.zeros(self._none + 1, np.bool_)
        held[-1] = True
        at, rows = self._lookup.places(runs)
        if len(rows):
            in_words = np.zeros(len(runs.letters) + 2, np.bool_)
            in_words[1:-1] = _IN_WORDS[np.minimum(runs.letters, _OTHER).astype(np.int64)]
            wrong = in_words[at] & table.begins[rows]
            wrong |= in_words.take(at + table.length[rows] + 1, mode="clip") & table.ends[rows]
            held[table.need[rows[~wrong]]] = True
        numbers: list[int] = (held[table.wanted[0]] & held[table.wanted[1]]).nonzero()[0].tolist()
        return numbers
