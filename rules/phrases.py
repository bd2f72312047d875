"""Phrases found fuzzily in the words of a text.

The definition. Phrase and text are folded and cut into words (``folding.words_of``). A window is
a run of whole words of the text, joined as phrases are joined. A phrase is found where the
normalised Indel similarity of phrase and window, ``100 * 2 * LCS / (len(phrase) + len(window))``
(rapidfuzz ``fuzz.ratio``), is at least the phrase's similarity; of overlapping windows the most
similar stands, then the leftmost, then the shortest. A phrase too short to stand a changed letter
(``exact_below``) must be found as it is.

The plain loop over all windows is the definition; what makes it bearable here are bounds that
follow from the formula and lose nothing: the length of a window, the number of letter pairs a text
must share with a phrase, and so, of a phrase's rarest pairs, those of which it must share one.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import ceil, floor
from typing import NamedTuple

from rapidfuzz import fuzz, process

from rules.folding import Words, bigrams, fold, words_of

SHORTEST_FUZZY_SPACED = 8
"""Letters a phrase needs to be matched fuzzily: in a shorter one a changed letter changes words."""

SHORTEST_FUZZY_UNSPACED = 4
"""The same for phrases in scripts where a letter is a word, such as Chinese."""

EXACT = 100
"""Similarity, in percent, at which no letter may differ."""

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
    return Phrase(words.text, EXACT if len(words.text) < exact_below(words) else similarity)


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
        self._by_pair: dict[str, list[Phrase]] = {}
        self._always: list[Phrase] = []
        frequency = Counter(pair for bounds in self._bounds.values() for pair in bounds.pairs)
        for phrase, bounds in self._bounds.items():
            self._file(phrase, bounds, frequency)

    def _file(self, phrase: Phrase, bounds: _Bounds, frequency: Counter[str]) -> None:
        """File *phrase* under its rarest pairs, as many as it cannot lack all of."""
        if bounds.pairs_needed <= 0:
            self._always.append(phrase)
            return
        rarest = sorted(bounds.pairs, key=lambda pair: (frequency[pair], pair))
        for pair in rarest[: len(rarest) - bounds.pairs_needed + 1]:
            self._by_pair.setdefault(pair, []).append(phrase)

    def find(self, words: Words) -> dict[Phrase, Spans]:
        """Return the phrases found, each with its [start, end) spans in the original text."""
        windows = _Windows(words)
        found: dict[Phrase, Spans] = {}
        for phrase in self._worth_a_look(words.text):
            bounds = self._bounds[phrase]
            if spans := windows.find(phrase, range(bounds.shortest, bounds.longest + 1)):
                found[phrase] = spans
        return found

    def _worth_a_look(self, text: str) -> Iterator[Phrase]:
        """Yield every phrase that may be found in *text*, and few others."""
        present = bigrams(text)
        for phrase in {phrase for pair in present for phrase in self._by_pair.get(pair, ())}:
            bounds = self._bounds[phrase]
            if phrase.similarity == EXACT:
                if phrase.text in text:
                    yield phrase
            elif len(bounds.pairs & present) >= bounds.pairs_needed:
                yield phrase
        yield from self._always


class _Windows:
    """The runs of whole words of one text, by their length, made when they are asked for."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._ending_at = {end: number for number, (_, end) in enumerate(words.bounds)}
        self._runs: dict[int, list[tuple[int, int]]] = {}
        self._texts: dict[int, list[str]] = {}
        self._ranges: dict[range, list[str]] = {}

    def find(self, phrase: Phrase, lengths: range) -> Spans:
        """Return the spans, in the original text, of the windows in which *phrase* is found."""
        close = process.extract(
            phrase.text,
            self._of_lengths(lengths),
            scorer=fuzz.ratio,
            score_cutoff=phrase.similarity,
            limit=None,
        )
        if not close:
            return ()
        runs = [run for length in lengths for run in self._runs[length]]
        return self._apart([(score, runs[index]) for _, score, index in close])

    def _of_lengths(self, lengths: range) -> list[str]:
        """Return the texts of all runs of these lengths; phrases of one length share them."""
        if lengths not in self._ranges:
            self._ranges[lengths] = [text for n in lengths for text in self._of_length(n)]
        return self._ranges[lengths]

    def _of_length(self, length: int) -> list[str]:
        """Return the texts of all runs of exactly *length* letters."""
        if length not in self._texts:
            text, bounds = self._words.text, self._words.bounds
            self._runs[length] = [
                (first, self._ending_at[start + length])
                for first, (start, _) in enumerate(bounds)
                if start + length in self._ending_at
            ]
            starts = (bounds[first][0] for first, _ in self._runs[length])
            self._texts[length] = [text[start : start + length] for start in starts]
        return self._texts[length]

    def _apart(self, hits: Sequence[tuple[float, tuple[int, int]]]) -> Spans:
        """Return the spans of the best hits that do not overlap, from left to right."""
        taken: list[tuple[int, int]] = []
        for _, (first, last) in sorted(hits, key=lambda hit: (-hit[0], hit[1])):
            if all(last < a or first > b for a, b in taken):
                taken.append((first, last))
        origins = self._words.origins
        return tuple((origins[a][0], origins[b][1]) for a, b in sorted(taken))
