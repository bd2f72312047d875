"""The words that a rulebook knows: those of its phrases and of its patterns."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence, Set
from functools import cache
from itertools import chain

from rules.folding import UNSPACED
from rules.mending.common_words import common_words, listed_words
from rules.mending.hashing import LONGEST
from rules.mending.literals import Literals

_SHORTEST = 3
_LEAST_ZIPF = 3.4
"""How common a form of a stem must be; rarer ones are mostly names."""

_SHORTEST_STEM = 3
_ALSO = 0.7
"""Share of the votes of a pattern's language at which another one is taken for its language too."""

_MOST_FORMS = 60
"""Forms of one stem that are taken; a stem of more is of no help."""

_LONGEST_HAN = 6
_HAN = re.compile("[\u3400-\u9fff]+")
_SPACED = re.compile(rf"(?:(?![{UNSPACED}])[^\W\d_])(?:(?![{UNSPACED}])[^\d_ ])*")


def known_words(
    phrases: Iterable[str], patterns: Iterable[Literals], texts: Iterable[str] = ()
) -> frozenset[str]:
    """Return the words, folded, that *phrases* and *patterns* speak of.

    Phrases are given as they are looked for: folded, without punctuation. Of a stem in a pattern
    (``urg\\w+``) the common words that begin with it are known, and those of *texts*, folded texts
    such as the library's examples. Of a Chinese phrase the runs of two to six characters.
    """
    words, joined = set(_pieces(phrases)), set()
    forms = _Forms(sorted(set(_pieces(texts))))
    for literals in patterns:
        words.update(_pieces(literals.words))
        joined |= literals.joined
        if stems := [stem.lower() for stem in literals.stems if len(stem) >= _SHORTEST_STEM]:
            words.update(forms.of(stems, literals.words))
    words.update(_real_words(joined, words, listed_words()))
    return frozenset(words)


class _Forms:
    """Finds the words that begin with a stem; the same stems stand in many patterns."""

    def __init__(self, seen: Sequence[str]) -> None:
        """Take the words *seen* in texts, in order."""
        self._languages = cache(_languages_of)
        self._common = cache(_common_forms)
        self._of_texts = cache(lambda stem: _beginning_with(stem, seen))

    def of(self, stems: Iterable[str], beside: Iterable[str]) -> Iterator[str]:
        """Yield the words that begin with *stems* in the languages of the words *beside* them."""
        votes = Counter(chain.from_iterable(map(self._languages, beside)))
        most = max(votes.values(), default=0)
        homes = sum(1 << number for number, count in votes.items() if count >= most * _ALSO)
        for stem in stems:
            yield from self._of_texts(stem)
            for word, languages in self._common(stem):
                if not homes or languages & homes:
                    yield word


def _languages_of(word: str) -> Sequence[int]:
    """Return the numbers of the languages in which *word* is common."""
    common = common_words()
    place = common.place(word) if len(word) > 1 else -1
    if place < 0:
        return ()
    bits = common.languages_at(place)
    return [number for number in range(len(common.languages)) if bits >> number & 1]


def _common_forms(stem: str) -> Sequence[tuple[str, int]]:
    """Return the common words that begin with *stem*, each with a bit for each language."""
    common = common_words()
    places = ((word, common.place(word)) for word in _beginning_with(stem, listed_words()))
    return [
        (word, common.languages_at(place))
        for word, place in places
        if common.zipf_at(place) >= _LEAST_ZIPF
    ]


def _pieces(texts: Iterable[str]) -> Iterator[str]:
    """Yield each word of *texts*, and each run of Chinese characters that may be one."""
    lowered = "_".join(texts).lower()  # which ends words
    for found in set(_SPACED.findall(lowered)):
        word = found.replace("'", "")
        if _SHORTEST <= len(word) <= LONGEST and word.isalpha():
            yield word
    if not lowered.isascii():
        yield from (run for run in set(_HAN.findall(lowered)) if 1 < len(run) <= _LONGEST_HAN)


def _beginning_with(stem: str, ordered: Sequence[str]) -> list[str]:
    start = bisect_left(ordered, stem)
    forms = []
    for word in ordered[start : start + _MOST_FORMS]:
        if not word.startswith(stem):
            break
        if word.isalpha():
            forms.append(word)
    return forms


def _real_words(joined: Iterable[str], words: Set[str], ordered: Sequence[str]) -> Iterator[str]:
    """Yield those of *joined* that are words, not two that stand beside each other."""
    for word in joined:
        at = bisect_left(ordered, word)
        if word.isalpha() and (word in words or ordered[at : at + 1] == [word]):
            yield word
