"""The words of a text that come nearest to a phrase, found there or not.

For rule writers: the engine asks only whether a phrase is found; here all windows are compared.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from rules.folding import Words
from rules.phrases import Phrase

ALL_COMPARED = 400
"""Words up to which every window is compared; in longer texts those around the likeliest place."""

_SHORTEST, _LONGEST = 0.5, 1.6
"""Lengths of the windows, as shares of the phrase's: others are nearer to nothing."""


@dataclass(frozen=True, slots=True)
class Closest:
    """The phrase of a clue that came nearest, and the words it came near to.

    ``similarity`` and ``needed`` are in percent; ``span`` is in the text as given.
    """

    phrase: str
    needed: int
    similarity: float
    words: str
    span: tuple[int, int]


class NearestWords:
    """Finds, in the words of one text, those that are most similar to a phrase."""

    def __init__(self, words: Words, text: str) -> None:
        self._words = words
        self._text = text
        self._starts = [start for start, _ in words.bounds]
        self._ends = [end for _, end in words.bounds]

    def of_phrases(self, phrases: Iterable[Phrase]) -> Closest | None:
        """Return the phrase that lacks least to be found; None in a text without words."""
        found = [near for phrase in phrases if (near := self.of_phrase(phrase))]
        return max(found, key=lambda near: near.similarity - near.needed, default=None)

    def of_phrase(self, phrase: Phrase) -> Closest | None:
        """Return the window most similar to *phrase*; None in a text without words."""
        runs = self._runs(phrase)
        texts = [self._words.text[self._starts[a] : self._ends[b]] for a, b in runs]
        best = process.extractOne(phrase.text, texts, scorer=fuzz.ratio)
        if best is None:
            return None
        _, score, index = best
        first, last = runs[index]
        start, end = self._words.origins[first][0], self._words.origins[last][1]
        return Closest(
            phrase.text, phrase.similarity, float(score), self._text[start:end], (start, end)
        )

    def similarity(self, phrase: Phrase, span: tuple[int, int]) -> float:
        """Return how similar the words at *span* of the text, where a phrase was found, are."""
        inside = [
            number
            for number, (start, end) in enumerate(self._words.origins)
            if start >= span[0] and end <= span[1]
        ]
        if not inside:
            return 0.0
        window = self._words.text[self._starts[inside[0]] : self._ends[inside[-1]]]
        return float(fuzz.ratio(phrase.text, window))

    def _runs(self, phrase: Phrase) -> list[tuple[int, int]]:
        """Return the runs of words, as first and last, that are worth comparing."""
        count = len(self._starts)
        near = range(count)
        if count > ALL_COMPARED:
            near = self._likeliest(phrase)
        length = len(phrase.text)
        runs = []
        for first in near:
            start = self._starts[first]
            last = max(first, bisect_left(self._ends, start + int(length * _SHORTEST)))
            beyond = max(last + 1, bisect_right(self._ends, start + int(length * _LONGEST)))
            runs += [(first, end) for end in range(last, min(beyond, count))]
        return runs

    def _likeliest(self, phrase: Phrase) -> range:
        place = fuzz.partial_ratio_alignment(phrase.text, self._words.text)
        start = place.dest_start if place else 0
        around = bisect_right(self._starts, start) - 1
        return range(max(0, around - 3), min(len(self._starts), around + 4))
