"""Numbers for runs of letters: the same run has the same number, wherever it stands.

A run has the polynomial of its code points, each times an odd constant, modulo 2**64: two
different runs share a number about once in 2**64 pairs. The upper bits of a number are as good as
random, so they serve as its place in a table.
"""

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.uint64]

NUMBER_BITS = 64

_BASE = 0x9E3779B97F4A7C15
_POWER = {length: np.uint64(pow(_BASE, length, 1 << 64)) for length in (1, 2)}
_INVERSE = pow(_BASE, -1, 1 << 64)
_SPREAD = np.uint64(0xD6E8FEB86659FD93)
_MADE_OF = {2: (1, 1), 3: (2, 1), 4: (2, 2)}


def letters_of(text: str) -> Numbers:
    """Return the code points of *text*."""
    encoded = text.encode("utf-32-le", "surrogatepass")
    return np.frombuffer(encoded, np.uint32).astype(np.uint64)


class Runs:
    """The numbers of all runs of a text, or of texts of one length (a row each)."""

    def __init__(self, letters: Numbers) -> None:
        """Take the *letters* of one text, or of several as the rows of a matrix."""
        self.letters = letters
        self._made: dict[int, Numbers] = {1: letters * _SPREAD}

    def of(self, length: int) -> Numbers:
        """Return the numbers of the runs of *length* letters, 1 to 4.

        They stand in order of their first letter, along the last axis.
        """
        if (made := self._made.get(length)) is None:
            first, last = _MADE_OF[length]
            tail = self.of(last)[..., first:]
            head = self.of(first)[..., : tail.shape[-1]]
            made = self._made[length] = head * _POWER[last] + tail
        return made


def _powers(count: int) -> tuple[Numbers, Numbers]:
    """Return the first *count* powers of the constant and of its inverse."""
    if count <= len(_POWERS[0]):
        return _POWERS[0][:count], _POWERS[1][:count]
    return _worked_out(count)


def _worked_out(count: int) -> tuple[Numbers, Numbers]:
    powers, inverses = (np.full(count, base, np.uint64).cumprod() for base in (_BASE, _INVERSE))
    return powers, inverses


_POWERS = _worked_out(4_096)
"""For texts of the usual length; powers from the first on."""


class RunSums:
    """The numbers of runs of any length of one text, each from two sums over the letters."""

    def __init__(self, letters: Numbers) -> None:
        self._powers, inverses = _powers(len(letters))
        self._sums = np.zeros(len(letters) + 1, np.uint64)
        np.cumsum(letters * _SPREAD * inverses, out=self._sums[1:])

    def of(self, starts: NDArray[np.int64], ends: NDArray[np.int64]) -> Numbers:
        """Return the numbers of the runs from each of *starts*, at least a letter, to its end."""
        sums = self._sums.take(ends) - self._sums.take(starts)
        numbers: Numbers = sums * self._powers.take(ends - 1)
        return numbers
