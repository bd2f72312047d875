"""Make ``rules/words/*`` from wordfreq's lists of common words and pypinyin's readings.

Run by hand when one of them has a new version: ``python -m bench.word_tables``.
"""

import gzip
import importlib.metadata
import json
from collections.abc import Iterable, Mapping
from itertools import pairwise
from math import log10
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from pypinyin import Style, pinyin
from wordfreq import get_frequency_dict, top_n_list

from rules.folding import fold
from rules.mending.hashing import LONGEST, hashes_of, heads_of, presence
from rules.mending.table_file import write_arrays

FOLDER = Path(__file__).parent.parent / "rules" / "words"

LANGUAGES = {"en": 30_000} | dict.fromkeys(
    "es pt fr de it ru uk pl tr ar hi bn id ms vi fil ko".split(), 10_000
)
"""How many of the commonest words of each language are taken, before folding."""

_LEAST_ZIPF = {1: 6.6, 2: 5.6, 3: 4.2}
"""How common a word of so few letters must be: the lists are full of abbreviations."""

_HAN_WORDS = 60_000
_HAN = range(0x4E00, 0xA000)

_TWISTED_LONG, _TWISTED_SHORT = 1.4, 2.4
"""How much commoner, in powers of ten, a word must be than one that swaps two of its letters
for that to be taken for a misspelling: from six letters on, and below."""


def common_words() -> dict[str, dict[str, float]]:
    """Return each common word, folded, with its languages and how common it is there (zipf)."""
    found: dict[str, dict[str, float]] = {}
    for language, count in LANGUAGES.items():
        words: dict[str, float] = {}
        shares = get_frequency_dict(language)
        for word in top_n_list(language, count):
            folded = fold(word).text
            zipf = log10(shares[word]) + 9
            if _is_word(folded) and zipf >= _LEAST_ZIPF.get(len(folded), 0.0):
                words[folded] = max(zipf, words.get(folded, 0.0))
        for word in words.keys() - set(_misspelt(words)):
            found.setdefault(word, {})[language] = words[word]
    return dict(sorted(found.items()))


def _is_word(text: str) -> bool:
    letters = text.replace("'", "")
    is_one = " " not in text and len(text) <= LONGEST
    return is_one and letters[:1].isalpha() and not any(c.isdigit() for c in text)


def _misspelt(words: Mapping[str, float]) -> Iterable[str]:
    """Yield the words that are another, far commoner one with two letters swapped."""
    for word, zipf in words.items():
        needed = _TWISTED_LONG if len(word) >= 6 else _TWISTED_SHORT
        for at in range(len(word) - 1):
            swapped = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
            if words.get(swapped, 0.0) >= zipf + needed:
                yield word
                break


def word_arrays(words: Mapping[str, Mapping[str, float]]) -> dict[str, NDArray[np.generic]]:
    """Return the table of *words*: by hash, the languages of each as bits, and its zipf x 30."""
    numbers = hashes_of(list(words))
    bits = {language: 1 << number for number, language in enumerate(LANGUAGES)}
    masks = np.array([sum(bits[name] for name in homes) for homes in words.values()], np.uint32)
    zipf = np.array([round(max(homes.values()) * 30) for homes in words.values()], np.uint8)
    order = np.argsort(numbers, kind="stable")
    hashes = numbers[order]
    sets, set_of = np.unique(masks[order], return_inverse=True)
    return {
        "hashes": hashes,
        "heads": heads_of(hashes),
        "sets": sets,
        "set_of": set_of.astype(np.uint16),
        "zipf": zipf[order],
        "present": presence(hashes),
    }


def han_arrays() -> dict[str, NDArray[np.generic]]:
    """Return the hashes of common Chinese words, the pairs in them, and how characters are read."""
    words = {fold(word).text for word in top_n_list("zh", _HAN_WORDS)}
    words = {w for w in words if 1 < len(w) < 7 and all(ord(c) in _HAN for c in w)}
    pairs = {(ord(a) << 16) | ord(b) for word in words for a, b in pairwise(word)}
    names: dict[str, int] = {}
    sounds = []
    for code in _HAN:
        read = pinyin(chr(code), style=Style.NORMAL, errors="ignore")
        sounds.append(names.setdefault(read[0][0], len(names) + 1) if read else 0)
    return {
        "han_words": np.sort(hashes_of(sorted(words))),
        "pairs": np.array(sorted(pairs), np.uint32),
        "sounds": np.array(sounds, np.uint16),
    }


def _sources() -> dict[str, str]:
    return {
        "words": f"wordfreq {importlib.metadata.version('wordfreq')} by Robyn Speer and others",
        "licence of words": "CC BY-SA 4.0, see NOTICE.md",
        "sounds": f"pypinyin {importlib.metadata.version('pypinyin')}",
        "licence of sounds": "MIT",
        "made by": "python -m bench.word_tables",
    }


def main() -> None:
    """Write the tables and say what is in them."""
    words = common_words()
    FOLDER.mkdir(exist_ok=True)
    about = {**_sources(), "languages": " ".join(LANGUAGES), "count": str(len(words))}
    size = write_arrays(FOLDER / "common.bin", about, {**word_arrays(words), **han_arrays()})
    listed = "".join(f"{word}\n" for word in (f"# {json.dumps(about)}", *words))
    packed = gzip.compress(listed.encode(), 9, mtime=0)
    (FOLDER / "common.txt.gz").write_bytes(packed)
    print(f"{len(words):,} words, {size:,} bytes; as text {len(packed):,} bytes")


if __name__ == "__main__":
    main()
