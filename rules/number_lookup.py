"""From the numbers of a text's runs of letters to the rows of a table that wait for them."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from rules.letter_runs import NUMBER_BITS, Numbers, Runs

Column = NDArray[np.int64]

_SPARSE = 16
"""Places kept for each number: one lookup in so many must be looked at again."""

_BIT = np.uint8(1) << np.arange(8, dtype=np.uint8)
_THREE, _SEVEN = np.uint64(3), np.uint64(7)


def rows_of(first: NDArray[Any], keys: NDArray[Any]) -> tuple[Column, NDArray[Any]]:
    """Return all rows of *keys*, one key after another, and how many each has.

    Those of key k are ``first[k]`` up to ``first[k + 1]``.
    """
    begins = first[keys]
    counts = first[keys + 1] - begins
    ends = counts.cumsum()
    rows = np.arange(int(ends[-1]) if len(ends) else 0)
    rows += (begins - ends + counts).repeat(counts)
    return rows, counts


class NumberLookup:
    """Rows sorted by their number: those of ``numbers[k]`` are ``first[k]`` to ``first[k + 1]``."""

    def __init__(self, numbers: Numbers, first: Column, lengths: Sequence[int]) -> None:
        """Take distinct *numbers* in order, and in how many letters (*lengths*) they are."""
        self._numbers = numbers
        self._first = first
        self._lengths = tuple(lengths)
        bits = max(len(numbers) * _SPARSE, 2).bit_length()
        self._shift = np.uint64(NUMBER_BITS - bits)
        buckets = numbers >> self._shift
        taken = np.zeros(1 << max(bits, 3), np.bool_)
        taken[buckets] = True
        self._taken = np.packbits(taken, bitorder="little")
        self._bucket = np.zeros(1 << bits, np.int32)
        self._bucket[buckets[::-1]] = np.arange(len(buckets), dtype=np.int32)[::-1]
        self._fullest = int(np.unique(buckets, return_counts=True)[1].max(initial=0))

    def places(self, runs: Runs) -> tuple[Column, Column]:
        """Return every place of a text where a run begins that rows wait for, with each row."""
        if not self._fullest:
            return _NONE, _NONE
        numbers = [runs.of(length) for length in self._lengths]
        begins = np.array([0, *map(len, numbers)]).cumsum()
        hits, keys = self._known(np.concatenate(numbers))
        at = hits - begins[begins.searchsorted(hits, side="right") - 1]
        rows, counts = rows_of(self._first, keys)
        return at.repeat(counts), rows

    def _known(self, numbers: Numbers) -> tuple[Column, NDArray[np.int32]]:
        """Return the places of those *numbers* that are in the table, and where they are there."""
        buckets = numbers >> self._shift
        taken = self._taken[buckets >> _THREE] & _BIT[buckets & _SEVEN]
        hits = taken.nonzero()[0]
        wanted = numbers[hits]
        keys = self._bucket[buckets[hits]]
        for _ in range(self._fullest - 1):
            keys += self._numbers.take(keys, mode="clip") < wanted
        same = (self._numbers.take(keys, mode="clip") == wanted).nonzero()[0]
        return hits[same], keys[same]


_NONE = np.zeros(0, np.int64)
