"""Words as numbers: a hash that is the same everywhere, and tables of such numbers.

The hash is multilinear: letter i times the i-th of fixed odd numbers, summed modulo 2**64, of which
the upper half counts (Lemire and Kaser, “Strongly universal string hashing is fast”, 2014). It is
chosen because the hash of a word without one of its letters follows from sums over the word, for
one word in Python and for a hundred thousand in numpy alike.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from operator import mul

import numpy as np
from numpy.typing import NDArray

LONGEST = 24
"""Letters of the longest word that is hashed; a longer one is no word of any table."""

Numbers = NDArray[np.uint32]
Arrays = Mapping[str, NDArray[np.generic]]

_MASK = 2**64 - 1


def _weights(count: int) -> Iterator[int]:
    """Yield *count* odd numbers of 64 bits: splitmix64 from zero."""
    state = 0
    for _ in range(count):
        state = state + 0x9E3779B97F4A7C15 & _MASK
        mixed = (state ^ state >> 30) * 0xBF58476D1CE4E5B9 & _MASK
        mixed = (mixed ^ mixed >> 27) * 0x94D049BB133111EB & _MASK
        yield (mixed ^ mixed >> 31) | 1


_WEIGHTS = tuple(_weights(LONGEST + 2))
_SHIFTED = tuple((*(0,) * shift, *_WEIGHTS) for shift in range(3))
WEIGHTS = np.array(_WEIGHTS, np.uint64)


def word_hash(word: str) -> int:
    """Return the hash of *word*, 32 bits, of its first ``LONGEST`` letters and two."""
    total: int = sum(map(mul, map(ord, word), _WEIGHTS))
    return total >> 32 & 0xFFFFFFFF


def sums(word: str, shift: int) -> list[int]:
    """Return, for each place in *word*, the sum up to it, its letters *shift* places nearer."""
    weights = _SHIFTED[shift]
    return list(accumulate(map(mul, map(ord, word), weights), initial=0))


def letters_of(words: Sequence[str], length: int) -> NDArray[np.uint32]:
    """Return the code points of *words*, all of *length* letters, one word a row."""
    return np.array(words, f"U{length}").view(np.uint32).reshape(len(words), length)


def hashes_of(words: Sequence[str]) -> Numbers:
    """Return the hash of each of *words*, as ``word_hash`` does."""
    found = np.zeros(len(words), np.uint32)
    lengths = np.fromiter(map(len, words), np.int64, len(words))
    for length in np.unique(lengths):
        rows = np.flatnonzero(lengths == length)
        letters = letters_of([words[row] for row in rows.tolist()], int(length)).astype(np.uint64)
        found[rows] = (letters @ WEIGHTS[: int(length)]) >> np.uint64(32)
    return found


_PRESENT_BITS = 21


@dataclass(frozen=True, slots=True)
class HashTable:
    """Numbers by hash: ``hashes`` sorted, ``heads`` where each range of hashes begins."""

    hashes: Numbers
    heads: Numbers
    shift: int
    _hashes: memoryview
    _heads: memoryview

    @classmethod
    def over(cls, hashes: Numbers, heads: Numbers) -> "HashTable":
        """Return the table over sorted *hashes* whose ranges begin at *heads*."""
        return cls(hashes, heads, shift_of(heads), hashes.data, heads.data)

    def places(self, number: int) -> range:
        """Return the places that may hold *number*; those that do are beside each other."""
        bucket = number >> self.shift
        return range(self._heads[bucket], self._heads[bucket + 1])

    def find(self, number: int) -> int:
        """Return the first place of *number*, or -1."""
        hashes = self._hashes
        for place in self.places(number):
            if hashes[place] == number:
                return place
        return -1

    def find_all(self, numbers: Numbers) -> NDArray[np.int64]:
        """Return the first place of each of *numbers*, or -1."""
        if not len(self.hashes):
            return np.full(len(numbers), -1, np.int64)
        places = np.searchsorted(self.hashes, numbers)
        places[places == len(self.hashes)] = 0
        return np.where(self.hashes[places] == numbers, places, -1)


def heads_of(hashes: Numbers, *, sparse: bool = False) -> Numbers:
    """Return where each range of sorted *hashes* begins.

    About four hashes share a range; where most questions are for what is not there, half a one.
    """
    bits = len(hashes).bit_length() + (1 if sparse else -2)
    bits = min(20, max(1, bits))
    counts = np.bincount(hashes >> np.uint32(32 - bits), minlength=1 << bits)
    return np.concatenate(([0], np.cumsum(counts))).astype(np.uint32)


def shift_of(heads: Numbers) -> int:
    """Return by how many bits a hash is shifted to be the number of its range in *heads*."""
    return 33 - (len(heads) - 1).bit_length()


def presence(hashes: Numbers) -> NDArray[np.uint8]:
    """Return a bit for each range of hashes that holds one of *hashes*."""
    bits = np.zeros(1 << _PRESENT_BITS, np.bool_)
    bits[hashes >> np.uint32(32 - _PRESENT_BITS)] = True
    return np.packbits(bits)


def may_be_present(bits: NDArray[np.uint8], numbers: Numbers) -> NDArray[np.bool_]:
    """Return for which of *numbers* their bit is set: all that are there, and few others."""
    place = numbers >> np.uint32(32 - _PRESENT_BITS)
    shift = (np.uint32(7) - (place & np.uint32(7))).astype(np.uint8)
    found: NDArray[np.bool_] = ((bits[place >> np.uint32(3)] >> shift) & np.uint8(1)) > 0
    return found
