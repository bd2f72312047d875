"""The common words of many languages, which are never taken for a disguise of another word.

Made by ``bench.word_tables``; ``rules/words/common.bin`` says of what.
"""

import gzip
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from rules.mending.hashing import LONGEST, HashTable, Numbers, word_hash
from rules.mending.table_file import read_arrays

FOLDER = Path(__file__).parent.parent / "words"

ZIPF = 30
"""How many steps of the table's scale make one power of ten of a word's frequency."""


@dataclass(frozen=True, slots=True)
class CommonWords:
    """Common words by hash: in which of ``languages`` each is one, and how common it is.

    How common is told as zipf: the power of ten of its occurrences in a thousand million words.
    """

    languages: tuple[str, ...]
    table: HashTable
    zipf: NDArray[np.uint8]
    present: NDArray[np.uint8]
    han_words: Numbers
    pairs: Numbers
    sounds: NDArray[np.uint16]
    _sets: tuple[int, ...]
    _set_of: memoryview
    _zipf: memoryview

    def place(self, word: str) -> int:
        """Return the place of *word*, or -1 when it is not common."""
        return self.table.find(word_hash(word)) if len(word) <= LONGEST else -1

    def languages_at(self, place: int) -> int:
        """Return, a bit for each of ``languages``, where the word at *place* is common."""
        return self._sets[self._set_of[place]]

    def zipf_at(self, place: int) -> float:
        """Return how common the word at *place* is, about 3 (rare) to 8 (the commonest)."""
        return float(self._zipf[place]) / ZIPF


@lru_cache(maxsize=1)
def common_words() -> CommonWords:
    """Return the table that came with the bot; loading it takes well under a millisecond."""
    about, arrays = read_arrays(FOLDER / "common.bin")
    set_of, zipf = arrays["set_of"], arrays["zipf"]
    return CommonWords(
        tuple(about["languages"].split()),
        HashTable.over(arrays["hashes"].view(np.uint32), arrays["heads"].view(np.uint32)),
        zipf.view(np.uint8),
        arrays["present"].view(np.uint8),
        arrays["han_words"].view(np.uint32),
        arrays["pairs"].view(np.uint32),
        arrays["sounds"].view(np.uint16),
        tuple(arrays["sets"].tolist()),
        set_of.data,
        zipf.data,
    )


@lru_cache(maxsize=1)
def listed_words() -> list[str]:
    """Return the common words themselves, in the order of their letters."""
    lines = gzip.decompress((FOLDER / "common.txt.gz").read_bytes()).decode().splitlines()
    return sorted(lines[1:])
