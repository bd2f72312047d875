"""From the letters of a text to the rows of a table that wait for texts standing in it.

Texts are filed by the number of their first letters (``letter_runs``), four at most. A scan asks
for every place of the text at once what is filed under the letters there, and keeps what stands
there to its last letter. All of it is arrays, made in an instant: an automaton would take the
interpreter for itself for a second while it is built, and nobody would be answered meanwhile.
"""

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from rules.letter_runs import NUMBER_BITS, Numbers, Runs, RunSums, letters_of

Column = NDArray[np.int64]

_FILED_BY = 4
"""First letters by which a text is filed; a shorter one by all it has."""

_MOST_SLOTS_BITS = 18
"""Bits of a number that tell the slot in which a text is filed, at most."""

_LOT = 8_192
"""Texts of which the numbers are worked out at once."""


def rows_of(first: NDArray[Any], keys: NDArray[Any]) -> tuple[Column, NDArray[Any]]:
    """Return all rows of *keys*, one key after another, and how many each has.

    Those of key k are ``first[k]`` up to ``first[k + 1]``.
    """
    begins = first.take(keys)
    counts = first.take(keys + 1) - begins
    return in_ranges(begins, counts), counts


def in_ranges(begins: NDArray[Any], counts: NDArray[Any]) -> Column:
    """Return so many numbers from each of *begins* on, one range after another."""
    ends = counts.cumsum()
    numbers = np.arange(int(ends[-1]) if len(ends) else 0)
    numbers += (begins - ends + counts).repeat(counts)
    return numbers


def distinct(numbers: Column) -> Column:
    """Return *numbers* in order, each once."""
    numbers.sort()
    return numbers[first_of_each(numbers)]


def first_of_each(numbers: Column) -> NDArray[np.bool_]:
    """Return of *numbers*, in order, which is the first of those that are the same."""
    first = np.ones(len(numbers), np.bool_)
    np.not_equal(numbers[1:], numbers[:-1], out=first[1:])
    return first


class TextLookup:
    """Rows sorted by their text: those of text k are ``first[k]`` up to ``first[k + 1]``."""

    def __init__(self, letters: NDArray[np.uint32], starts: Column, first: Column) -> None:
        """Take the *letters* of distinct texts one after another, none empty.

        Those of text k are ``letters[starts[k]]`` to the next one's.
        """
        self._first = first
        self.lengths = np.diff(starts)
        self._numbers = _numbers(letters, starts, starts[1:])
        filed_by = np.minimum(self.lengths, _FILED_BY)
        self._filed_by: list[int] = np.unique(filed_by).tolist()
        self._bits = min(len(self.lengths).bit_length() + 2, _MOST_SLOTS_BITS)
        slots = self._slots(_numbers(letters, starts, starts[:-1] + filed_by), filed_by)
        self._texts = slots.argsort(kind="stable")
        counts = np.bincount(slots, minlength=(_FILED_BY + 1) << self._bits)
        self._first_of_slot = np.zeros(len(counts) + 1, np.int32)
        counts.cumsum(out=self._first_of_slot[1:])
        self._is_filled = counts.astype(np.bool_)

    def _slots(self, numbers: Numbers, filed_by: Column | int) -> Column:
        """Return the slots of runs of so many letters, *filed_by*, by their *numbers*."""
        slots = (numbers >> np.uint64(NUMBER_BITS - self._bits)).astype(np.int64)
        return slots + (filed_by << self._bits)

    def found(self, text: str) -> tuple[Column, Column]:
        """Return every place of *text* where one of the texts begins, and which."""
        if not self._filed_by or not text:
            return _NONE, _NONE
        letters = letters_of(_encodable(text))
        at, texts = self._candidates(Runs(letters))
        ends = at + self.lengths.take(texts)
        inside = (ends <= len(letters)).nonzero()[0]
        at, texts, ends = at.take(inside), texts.take(inside), ends.take(inside)
        stands = (RunSums(letters).of(at, ends) == self._numbers.take(texts)).nonzero()[0]
        return at.take(stands), texts.take(stands)

    def _candidates(self, runs: Runs) -> tuple[Column, Column]:
        """Return the places at which the first letters of some of the texts stand, and which."""
        filed = [self._slots(runs.of(letters), letters) for letters in self._filed_by]
        slots = np.concatenate(filed)
        filled = self._is_filled.take(slots).nonzero()[0]
        rows, counts = rows_of(self._first_of_slot, slots.take(filled))
        places = np.concatenate([np.arange(len(some)) for some in filed])
        return places.take(filled).repeat(counts), self._texts.take(rows)

    def places(self, text: str) -> tuple[Column, Column]:
        """Return every place of *text* where a text begins that rows wait for, with each row."""
        at, texts = self.found(text)
        rows, counts = rows_of(self._first, texts)
        return at.repeat(counts), rows


def packed(texts: Sequence[str]) -> tuple[NDArray[np.uint32], Column]:
    """Return the letters of *texts* one after another, and where each begins and the last ends."""
    letters = np.frombuffer("".join(texts).encode("utf-32-le", "surrogatepass"), np.uint32)
    return letters, np.array([0, *map(len, texts)], np.int64).cumsum()


def _numbers(letters: NDArray[np.uint32], starts: Column, ends: Column) -> Numbers:
    """Return the number of each text from its start to its end, of *starts* but the last."""
    return np.concatenate([np.zeros(0, np.uint64), *_numbers_of_lots(letters, starts, ends)])


def _numbers_of_lots(
    letters: NDArray[np.uint32], starts: Column, ends: Column
) -> Iterator[Numbers]:
    for lot in range(0, len(ends), _LOT):
        begins, last = starts[lot : lot + _LOT + 1], ends[lot : lot + _LOT]
        sums = RunSums(letters[begins[0] : begins[-1]].astype(np.uint64))
        yield sums.of(begins[: len(last)] - begins[0], last - begins[0])


def _encodable(text: str) -> str:
    """Return *text* with something else for halves of surrogate pairs, as RE2 reads it."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-8", "replace").decode()
    return text


_NONE = np.zeros(0, np.int64)
