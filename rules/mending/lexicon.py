"""The lexicon: the words a rulebook knows together with the common words that are left alone."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from rules.mending.common_words import CommonWords
from rules.mending.hashing import LONGEST, HashTable, hashes_of, heads_of, presence, word_hash

_FIELD = 8
_FIELDS = 24
KNOWN = _FIELDS - 1
"""The number of the field that tells a known word; the one below it tells a word left alone in all
languages, and below that each language has one."""

IS_KNOWN = 1 << KNOWN * _FIELD
_LANGUAGES = KNOWN - 1
_EVERYWHERE = 1 << _LANGUAGES * _FIELD
_RARE = 3.3
"""How common, as zipf, a known word is taken to be that is in no list."""

_AT_HOME_EVERYWHERE = 4.5
_LONG_ENOUGH = 4
"""A word of so many letters that is so common in one language is left alone in all."""

TELLING = 40
"""How many of its first words tell the language of a text; fewer than a field can count."""

_LANGUAGE_SHARE = 0.7
_SURE = 0.5
"""Share of the words that must be common in a language for a text to be surely in it."""

_FEWEST_SURE = 4
"""Words that must be common in a language for that."""

_ALIKE = 0.5
"""A language in which half as many of the words are common may be meant as well."""

_OWN = 0.12
_FEWEST_OWN = 2
"""Share and number of the words that must be common in a language and not in English, for a text in
which English has the most to be meant in it. Lists of many languages are full of English words."""

_FEW_WORDS = 2


class Lexicon:
    """Tells of a word in which languages it is common, and whether the rulebook knows it.

    What it tells of a word is one number with a field of eight bits for each language and one for
    known words, so that the numbers of the words of a text can be added up to tell its language.
    """

    def __init__(self, arrays: Mapping[str, NDArray[np.generic]], common: CommonWords) -> None:
        self.common = common
        self._known = HashTable.over(
            arrays["hashes"].view(np.uint32), arrays["heads"].view(np.uint32)
        )
        self._letters = arrays["letters"].view(np.uint32)
        self._starts = arrays["starts"].view(np.uint32).data
        self.present = presence(self._known.hashes) | common.present
        self.present_bits = self.present.tobytes()

    def word(self, number: int) -> str:
        """Return the known word of that number."""
        letters = self._letters[self._starts[number] : self._starts[number + 1]]
        return letters.tobytes().decode("utf-32-le")

    def knows(self, word: str) -> bool:
        """Return whether *word* is a word of the rulebook."""
        return len(word) <= LONGEST and self._known.find(word_hash(word)) >= 0

    def homes(self, word: str) -> int:
        """Return the fields of *word*: the languages it is common in, and whether it is known."""
        if len(word) > LONGEST:
            return 0
        number = word_hash(word)
        fields = IS_KNOWN if self._known.find(number) >= 0 else 0
        place = self.common.table.find(number)
        if place < 0:
            return fields
        if len(word) >= _LONG_ENOUGH and self.common.zipf_at(place) >= _AT_HOME_EVERYWHERE:
            fields |= _EVERYWHERE
        return fields | _spread(self.common.languages_at(place))

    def suits(self, word: str, languages: int) -> bool:
        """Return whether *word* is known, and common in one of *languages* if it is anywhere."""
        homes = self.homes(word)
        return bool(homes & IS_KNOWN) and suit(homes, languages)

    def zipf(self, word: str) -> float:
        """Return how common *word* is in its most likely language; 0 when it is nowhere."""
        place = self.common.place(word)
        found = self.common.zipf_at(place) if place >= 0 else 0.0
        return max(found, _RARE) if found < _RARE and self.knows(word) else found


@dataclass(frozen=True, slots=True)
class Votes:
    """How many of the first words of a text are common in which language.

    ``words`` are those that could tell: of two letters or more, and none that only the rulebook
    knows. ``beside_english`` leaves out those that are common in English.
    """

    by_language: Mapping[str, int]
    beside_english: Mapping[str, int]
    words: int

    def surely_not(self, language: str) -> bool:
        """Return whether the text is surely in one language, and that is not like *language*."""
        most = max(self.by_language.values(), default=0)
        if most < max(_FEWEST_SURE, self.words * _SURE):
            return False
        if self.by_language.get(language, 0) < most * _ALIKE:
            return True
        if language == "en" or self.by_language.get("en", 0) < most:
            return False
        return self.beside_english.get(language, 0) < max(_FEWEST_OWN, self.words * _OWN)


def votes_of(homes: Iterable[int], languages: Sequence[str]) -> Votes:
    """Return the votes of words that have these *homes*; *languages* in the order of the fields."""
    telling = [home for home in homes if not home & IS_KNOWN or home & _ANY_LANGUAGE][:TELLING]
    english = 1 << languages.index("en") * _FIELD
    counts, beside = (
        sum(some).to_bytes(_FIELDS, "little")
        for some in (telling, (home for home in telling if not home & english))
    )
    by_language, beside_english = (
        dict(zip(languages, found, strict=False)) for found in (counts, beside)
    )
    return Votes(by_language, beside_english, len(telling))


def suit(homes: int, languages: int) -> bool:
    """Return whether a word of these *homes* may stand in a text of these *languages*.

    One that is common nowhere may: a brand, a coin.
    """
    return homes & _ANY_LANGUAGE == 0 or homes & languages & _ANY_LANGUAGE != 0


@lru_cache(maxsize=4096)
def _spread(bits: int) -> int:
    return sum(1 << number * _FIELD for number in range(_LANGUAGES) if bits >> number & 1)


def languages_of(homes: Iterable[int]) -> int:
    """Return the fields of the languages of a text whose words have these *homes*, and of known.

    At most 255 homes. All languages when too few words tell.
    """
    counts = sum(homes).to_bytes(_FIELDS, "little")[:_LANGUAGES]
    most = max(counts)
    if most < _FEW_WORDS:
        return _ALL
    return _chosen(counts.translate(_ENOUGH[most]))


@lru_cache(maxsize=4096)
def _chosen(flags: bytes) -> int:
    return (
        IS_KNOWN
        | _EVERYWHERE
        | sum(1 << number * _FIELD for number, flag in enumerate(flags) if flag)
    )


_ENOUGH = [bytes(count >= most * _LANGUAGE_SHARE for count in range(256)) for most in range(256)]
"""By the votes of the most voted language: for each number of votes whether it is enough."""

_ANY_LANGUAGE = _spread((1 << _LANGUAGES) - 1)
_ALL = IS_KNOWN | _EVERYWHERE | _ANY_LANGUAGE


def lexicon_arrays(words: list[str]) -> dict[str, NDArray[np.generic]]:
    """Return the arrays a lexicon of the known *words* is made of."""
    hashes = hashes_of(words)
    order = np.argsort(hashes, kind="stable")
    lengths = np.fromiter(map(len, words), np.uint32, len(words))
    return {
        "hashes": hashes[order],
        "heads": heads_of(hashes[order]),
        "letters": np.frombuffer("".join(words).encode("utf-32-le"), np.uint32),
        "starts": np.concatenate((np.zeros(1, np.uint32), np.cumsum(lengths, dtype=np.uint32))),
    }
