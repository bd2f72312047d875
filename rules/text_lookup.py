"""From the letters of a text to the rows of a table that wait for texts standing in it.

The texts are looked for all at once by an Aho-Corasick automaton (`ahocorasick_rs`), which passes
once over the text, however many they are.
"""

from collections.abc import Sequence
from itertools import chain
from typing import Any

import numpy as np
from ahocorasick_rs import AhoCorasick, Implementation
from numpy.typing import NDArray

Column = NDArray[np.int64]


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


class TextLookup:
    """Rows sorted by their text: those of ``texts[k]`` are ``first[k]`` up to ``first[k + 1]``."""

    def __init__(self, texts: Sequence[str], first: Column) -> None:
        """Take distinct *texts*, none of them empty."""
        self._first = first
        self._automaton = (
            AhoCorasick(texts, implementation=Implementation.ContiguousNFA, store_patterns=False)
            if texts
            else None
        )

    def found(self, text: str) -> tuple[Column, Column]:
        """Return every place of *text* where one of the texts begins, and which."""
        if self._automaton is None:
            return _NONE, _NONE
        found = self._automaton.find_matches_as_indexes(_encodable(text), overlapping=True)
        numbers = np.fromiter(chain.from_iterable(found), np.int64, 3 * len(found))
        return numbers[1::3], numbers[::3]

    def places(self, text: str) -> tuple[Column, Column]:
        """Return every place of *text* where a text begins that rows wait for, with each row."""
        at, texts = self.found(text)
        rows, counts = rows_of(self._first, texts)
        return at.repeat(counts), rows


def _encodable(text: str) -> str:
    """Return *text* with something else for halves of surrogate pairs, which no UTF-8 holds."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-8", "replace").decode()
    return text


_NONE = np.zeros(0, np.int64)
