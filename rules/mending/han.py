"""Chinese words disguised: two characters swapped, one lost, doubled or replaced by one that sounds
the same. Chinese has no word limits, so every run of characters is compared with such disguises of
the known words, and pairs of neighbours that common words hold are never taken for one.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

import numpy as np
from numpy.typing import NDArray

from rules.folding.edits import Edit
from rules.mending.common_words import CommonWords
from rules.mending.hashing import WEIGHTS, hashes_of

HAN = re.compile("[\u4e00-\u9fff]+")
_FIRST, _LAST = 0x4E00, 0x9FFF
_SHORTEST, _LONGEST_KNOWN = 2, 5
_LONGEST = _LONGEST_KNOWN + 1
_BITS = 21
_HALF = np.uint64(32)
_BY_SOUND_FROM = 3
_MOST_LETTERS = 4_000
_MOST_RUNS = 150
"""Runs of one text that may be a disguise and are looked at closely."""

_SOUND = 0xF0000
"""Private characters from here on stand for the sounds."""

_PLACES = np.arange(2 * (_MOST_LETTERS + _LONGEST))[:, None] + np.arange(_LONGEST)
_WEIGHTS = WEIGHTS[:_LONGEST]


def han_arrays(words: Sequence[str], common: CommonWords) -> dict[str, NDArray[np.generic]]:
    """Return the arrays of a ``HanMender`` of the known *words*.

    Of Chinese ones, those that are in a list of words: phrases hold parts of sentences as well.
    """
    known = [w for w in words if HAN.fullmatch(w) and _SHORTEST <= len(w) <= _LONGEST_KNOWN]
    known = [
        word
        for word, number in zip(known, hashes_of(known), strict=True)
        if common.han_words[np.searchsorted(common.han_words[:-1], number)] == number
    ]
    disguised = {disguise: word for word in known for disguise in _disguises(word)}
    meant_so = set(known)
    forms = [form for form in disguised if form not in meant_so]
    sounds = [word for word in known if len(word) >= _BY_SOUND_FROM]
    numbers = hashes_of(forms + [_sound(word, common) for word in sounds])
    order = np.argsort(numbers, kind="stable")
    meant = [disguised[form] for form in forms] + sounds
    return {
        "han_hashes": numbers[order],
        "han_words": np.array([meant[place] for place in order], f"U{_LONGEST_KNOWN}"),
    }


def _disguises(word: str) -> Iterator[str]:
    for at in range(len(word) - 1):
        if word[at] != word[at + 1]:
            yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    for at in range(len(word)):
        yield word[:at] + word[at] + word[at:]
    if len(word) > 3:
        for at in range(len(word)):
            yield word[:at] + word[at + 1 :]
    elif len(word) == 3:
        yield word[0] + word[2]


def _sound(word: str, common: CommonWords) -> str:
    """Return *word* with a character of the private range for each of its sounds."""
    return "".join(chr(_SOUND + int(common.sounds[ord(character) - _FIRST])) for character in word)


class HanMender:
    """Finds the disguises of known Chinese words in a text."""

    def __init__(self, arrays: Mapping[str, NDArray[np.generic]], common: CommonWords) -> None:
        self._hashes = arrays["han_hashes"].view(np.uint32)
        self._words = arrays["han_words"]
        self._pairs = common.pairs
        self._present = np.zeros(1 << _BITS, np.bool_)
        self._present[self._hashes >> np.uint32(32 - _BITS)] = True
        self._sounds = np.full(_LAST - _FIRST + 2, _SOUND - 1, np.uint64)
        read = common.sounds > 0
        self._sounds[: len(read)][read] = common.sounds[read].astype(np.uint64) + _SOUND

    def edits(self, text: str) -> list[Edit]:
        """Return what is put right in *text*, from left to right; Chinese words alone."""
        taken = 0
        edits: list[Edit] = []
        for start, end, known in sorted(islice(self._near(text[:_MOST_LETTERS]), _MOST_RUNS)):
            if start >= taken and self._is_plain(text, start, end, known):
                edits.append((start, end, known))
                taken = end
        return edits

    def _near(self, text: str) -> Iterator[Edit]:
        """Yield the runs that may be disguises, by their letters and by their sounds."""
        codes = np.frombuffer(text.encode("utf-32-le", "replace"), np.uint32)
        count = len(codes)
        letters = np.zeros((2, count + _LONGEST), np.uint64)
        letters[0, :count] = codes
        letters[1, :count] = self._sounds[
            np.minimum(codes - np.uint32(_FIRST), len(self._sounds) - 1)
        ]
        windows = letters.ravel()[_PLACES[: 2 * count + _LONGEST]] * _WEIGHTS
        numbers = (windows.cumsum(axis=1) >> _HALF).astype(np.uint32)
        starts, lengths = self._present[numbers >> np.uint32(32 - _BITS)].nonzero()
        if not len(starts):
            return
        hashes = numbers[starts, lengths]
        places = np.searchsorted(self._hashes[:-1], hashes)
        for hit in np.flatnonzero(self._hashes[places] == hashes).tolist():
            start = int(starts[hit]) % (count + _LONGEST)
            end = start + int(lengths[hit]) + 1
            if end <= count:
                yield start, end, str(self._words[places[hit]])

    def _is_usual(self, pair: str) -> bool:
        """Return whether two neighbours stand so in a common word."""
        if len(pair) < _SHORTEST or not HAN.fullmatch(pair):
            return False
        number = (ord(pair[0]) << 16) | ord(pair[1])
        return bool(self._pairs[np.searchsorted(self._pairs[:-1], number)] == number)

    def _is_plain(self, text: str, start: int, end: int, known: str) -> bool:
        """Tell whether the letters [start, end) are plainly a disguise of *known*."""
        written = text[start:end]
        pairs = [written[at : at + 2] for at in range(len(written) - 1)]
        if written == known or not HAN.fullmatch(written) or all(map(self._is_usual, pairs)):
            return False
        if not _is_one_mistake(written, known):
            return False
        before = self._is_usual(text[max(start - 1, 0) : start + 1])
        behind = self._is_usual(text[end - 1 : end + 1])
        if len(written) == _SHORTEST:
            return not before and not behind
        return not (before and behind)


def _is_one_mistake(written: str, known: str) -> bool:
    """Tell whether words of one length differ in one place or in the order of their characters."""
    if len(written) != len(known) or sorted(written) == sorted(known):
        return True
    return sum(a != b for a, b in zip(written, known, strict=True)) == 1
