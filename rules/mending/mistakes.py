"""Words one or two mistakes away from a word: lost, added, changed and swapped letters.

Two words one mistake apart become the same when each loses one letter or none (Garbe's symmetric
deletes, SymSpell), two mistakes apart when each loses two. So the known words are filed under what
is left of them without one letter, long ones without two; a word is looked up in the same way.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import OSA

from rules.mending.hashing import LONGEST, WEIGHTS, Numbers, heads_of, letters_of, shift_of, sums

SHORTEST = 3
TWO_MISTAKES_FROM = 9
_LONGEST_OF_TWO = 16

_HALF = 2**32 - 1
_MOST_CANDIDATES = 120


class MistakeIndex:
    """Known words under the hashes of what is left of them without some letters."""

    __slots__ = ("_hashes", "_heads", "_owners", "_shift")

    def __init__(self, hashes: Numbers, heads: Numbers, owners: Numbers) -> None:
        self._hashes = hashes.data
        self._heads = heads.data
        self._owners = owners.data
        self._shift = shift_of(heads)

    def candidates(self, word: str, *, two: bool = False) -> set[int]:
        """Return the numbers of known words a mistake from *word*, or *two*, and some others."""
        found: set[int] = set()
        for number in _hashes_without_two(word) if two else _hashes_without_one(word):
            start, end = (
                self._heads[number >> self._shift],
                self._heads[(number >> self._shift) + 1],
            )
            if start != end:
                found.update(self._owners_of(number, start, end))
                if len(found) > _MOST_CANDIDATES:
                    break
        return found

    def _owners_of(self, number: int, start: int, end: int) -> Iterator[int]:
        for place in range(start, end):
            if self._hashes[place] == number:
                yield self._owners[place]


def _hashes_without_one(word: str) -> list[int]:
    """Return the hashes of *word* and of it without each letter."""
    here, nearer = sums(word, 0), sums(word, 1)
    end = nearer[-1]
    found = [a + end - b >> 32 & _HALF for a, b in zip(here, nearer[1:], strict=False)]
    found.append(here[-1] >> 32 & _HALF)
    return found


def _hashes_without_two(word: str) -> Iterator[int]:
    """Yield the hashes of *word* without each letter and each two."""
    here, nearer, nearest = sums(word, 0), sums(word, 1), sums(word, 2)
    yield from _hashes_without_one(word)
    for a, b in combinations(range(min(len(word), _LONGEST_OF_TWO)), 2):
        yield here[a] + nearer[b] - nearer[a + 1] + nearest[-1] - nearest[b + 1] >> 32 & _HALF


def filed(words: Sequence[str]) -> tuple[Numbers, Numbers, Numbers]:
    """Return the sorted hashes of *words* without letters, their heads, and whose each is."""
    hashes: list[NDArray[np.uint32]] = []
    owners: list[NDArray[np.uint32]] = []
    lengths = np.fromiter(map(len, words), np.int64, len(words))
    for length in range(SHORTEST, LONGEST + 1):
        rows = np.flatnonzero(lengths == length).astype(np.uint32)
        if len(rows):
            found = _without(letters_of([words[row] for row in rows.tolist()], length))
            hashes.append(found.ravel())
            owners.append(np.repeat(rows, found.shape[1]))
    together = np.concatenate(hashes) if hashes else np.zeros(0, np.uint32)
    whose = np.concatenate(owners) if owners else np.zeros(0, np.uint32)
    order = np.argsort(together, kind="stable")
    together = together[order]
    return together, heads_of(together, sparse=True), whose[order]


def _without(letters: NDArray[np.uint32]) -> NDArray[np.uint32]:
    """Return, a row for each word of one length, what ``_hashes_without_one`` or ``_two`` tell."""
    length = letters.shape[1]
    here, nearer = _sums(letters, 0), _sums(letters, 1)
    end = nearer[:, length]
    found = [here[:, length]]
    found += [here[:, at] + end - nearer[:, at + 1] for at in range(length)]
    if TWO_MISTAKES_FROM <= length <= _LONGEST_OF_TWO:
        nearest = _sums(letters, 2)
        for a, b in combinations(range(length), 2):
            rest = nearer[:, b] - nearer[:, a + 1] + nearest[:, length] - nearest[:, b + 1]
            found.append(here[:, a] + rest)
    return (np.stack(found, axis=1) >> np.uint64(32)).astype(np.uint32)


def _sums(letters: NDArray[np.uint32], shift: int) -> NDArray[np.uint64]:
    count, length = letters.shape
    weights = np.concatenate((np.zeros(shift, np.uint64), WEIGHTS))[:length]
    found = np.zeros((count, length + 1), np.uint64)
    np.cumsum(letters.astype(np.uint64) * weights, axis=1, out=found[:, 1:])
    return found


@dataclass(frozen=True, slots=True)
class Mistake:
    """How a word differs from a known one, and how unlikely that is, in powers of ten."""

    kind: str
    cost: float


_COSTS = {"swapped": 1.0, "doubled": 1.0, "lost": 1.3, "changed": 1.7, "added": 1.7, "two": 3.5}
_FIRST_LETTER = 1.0
"""What it costs more that the first letter is wrong: people and scammers spare it."""


def mistake_between(word: str, known: str) -> Mistake | None:
    """Return the mistake that makes *word* of *known*; None when it takes more than is allowed."""
    distance = OSA.distance(word, known, score_cutoff=2)
    if distance == 1:
        kind = _kind(word, known)
    elif distance == 2 and len(known) >= TWO_MISTAKES_FROM:
        kind = "two"
    else:
        return None
    return Mistake(kind, _COSTS[kind] + (_FIRST_LETTER if word[0] != known[0] else 0.0))


def _kind(word: str, known: str) -> str:
    if len(word) < len(known):
        return "lost"
    at = next((i for i, (a, b) in enumerate(zip(word, known, strict=False)) if a != b), len(known))
    if len(word) > len(known):
        return "doubled" if word[at] == word[at - 1] else "added"
    return "swapped" if sorted(word) == sorted(known) else "changed"
