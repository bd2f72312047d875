"""Phrases found fuzzily in the words of a text.

The definition. Phrase and text are folded and cut into words (``folding.words_of``). A window is
a run of whole words of the text, joined as phrases are joined. A phrase is found where the
normalised Indel similarity of phrase and window, ``100 * 2 * LCS / (len(phrase) + len(window))``
(rapidfuzz ``fuzz.ratio``), is at least the phrase's similarity; of overlapping windows the most
similar stands, then the leftmost, then the shortest. A phrase too short to stand a changed letter
(``exact_below``) must be found as it is.

The plain loop over all windows is the definition; what makes it bearable here are two bounds that
follow from the formula and lose nothing: the length of a window, and the number of letter pairs a
text must share with a phrase.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import ceil, floor
from typing import NamedTuple

from rapidfuzz import fuzz, process

from rules.folding import Words, bigrams, fold, words_of

SHORTEST_FUZZY_SPACED = 8
"""Letters a phrase needs to be matched fuzzily: in a shorter one a changed letter changes words."""

SHORTEST_FUZZY_UNSPACED = 4
"""The same for phrases in scripts where a letter is a word, such as Chinese."""

Spans = tuple[tuple[int, int], ...]


class Phrase(NamedTuple):
    """A folded phrase and the least similarity, in percent, at which it counts."""

    text: str
    similarity: int


def compile_phrase(text: str, similarity: int) -> Phrase | None:
    """Return the phrase as it is looked for, or None when *text* holds no letter or digit."""
    words = words_of(fold(text))
    if not words.text:
        return None
    return Phrase(words.text, 100 if len(words.text) < exact_below(words) else similarity)


def exact_below(words: Words) -> int:
    """Return the length, in letters, under which a phrase of these *words* must match exactly."""
    letters_alone = sum(end - start == 1 for start, end in words.bounds)
    unspaced = letters_alone * 2 > len(words.bounds)
    return SHORTEST_FUZZY_UNSPACED if unspaced else SHORTEST_FUZZY_SPACED


@dataclass(frozen=True, slots=True)
class _Bounds:
    """What a text must have before a phrase is worth comparing."""

    shortest: int
    longest: int
    pairs: frozenset[str]
    pairs_needed: int


def _bounds(phrase: Phrase) -> _Bounds:
    length, share = len(phrase.text), phrase.similarity / 100
    pairs = bigrams(phrase.text)
    return _Bounds(
        ceil(length * share / (2 - share) - 1e-9),
        floor(length * (2 - share) / share + 1e-9),
        pairs,
        len(pairs) - _pairs_lost(length, share),
    )


def _pairs_lost(length: int, share: float) -> int:
    """Return how many letter pairs of a phrase a window similar enough can lack at most.

    A letter left out breaks two pairs, a letter put in breaks one; what the similarity still
    allows of both follows from 2 * (length - out) / (2 * length - out + put_in) >= share.
    """
    worst = 0
    for out in range(length):
        put_in = floor(2 * (length - out) / share - 2 * length + out + 1e-9)
        if put_in < 0:
            break
        worst = max(worst, 2 * out + put_in)
    return worst


class PhraseIndex:
    """All phrases of a rulebook, ready to be looked for in a text."""

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        self._bounds: Mapping[Phrase, _Bounds] = {phrase: _bounds(phrase) for phrase in phrases}
        self._longest = max((bounds.longest for bounds in self._bounds.values()), default=0)

    def find(self, words: Words) -> dict[Phrase, Spans]:
        """Return the phrases found, each with its [start, end) spans in the original text."""
        windows = _Windows(words, self._longest)
        present = bigrams(words.text)
        found: dict[Phrase, Spans] = {}
        for phrase, bounds in self._bounds.items():
            if len(bounds.pairs & present) < bounds.pairs_needed:
                continue
            if spans := windows.find(phrase, bounds.shortest, bounds.longest):
                found[phrase] = spans
        return found


class _Windows:
    """Every run of whole words of a text up to a length, in order of length."""

    def __init__(self, words: Words, longest: int) -> None:
        self._words = words
        runs = sorted(_runs(words.bounds, longest))
        self._lengths = [length for length, _, _ in runs]
        self._runs = [(first, last) for _, first, last in runs]
        self._texts = [words.text[words.bounds[a][0] : words.bounds[b][1]] for a, b in self._runs]

    def find(self, phrase: Phrase, shortest: int, longest: int) -> Spans:
        """Return the spans, in the original text, of the windows in which *phrase* is found."""
        low = bisect_left(self._lengths, shortest)
        high = bisect_right(self._lengths, longest)
        if phrase.similarity >= 100:
            hits = [(100.0, i) for i in range(low, high) if self._texts[i] == phrase.text]
        else:
            close = process.extract(
                phrase.text,
                self._texts[low:high],
                scorer=fuzz.ratio,
                score_cutoff=phrase.similarity,
                limit=None,
            )
            hits = [(score, low + index) for _, score, index in close]
        return self._apart(hits) if hits else ()

    def _apart(self, hits: Sequence[tuple[float, int]]) -> Spans:
        """Return the spans of the best hits that do not overlap, from left to right."""
        taken: list[tuple[int, int]] = []
        ranked = sorted(hits, key=lambda hit: (-hit[0], self._runs[hit[1]]))
        for _, index in ranked:
            first, last = self._runs[index]
            if all(last < a or first > b for a, b in taken):
                taken.append((first, last))
        origins = self._words.origins
        return tuple((origins[a][0], origins[b][1]) for a, b in sorted(taken))


def _runs(bounds: Sequence[tuple[int, int]], longest: int) -> Iterable[tuple[int, int, int]]:
    """Yield (length, first word, last word) of each run of whole words up to *longest* letters."""
    for first, (start, _) in enumerate(bounds):
        for last in range(first, len(bounds)):
            length = bounds[last][1] - start
            if length > longest:
                break
            yield length, first, last
