"""The plain way: every phrase against every run of words, every pattern against the whole text."""

import re
from collections.abc import Callable, Mapping, Sequence
from functools import partial

import re2
from rapidfuzz import fuzz, process

from rules import Rulebook
from rules.folding import Folded, Words, fold, words_of
from rules.phrases import (
    Phrase,
    Run,
    Spans,
    compile_phrase,
    holds_a_piece,
    score,
    spans_of,
)

Readings = Callable[[str], Sequence[Folded]]
"""What gives the folded texts in which a text is looked through."""


def folded_alone(text: str) -> Sequence[Folded]:
    """Return *text* folded, and no other reading of it."""
    return (fold(text),)


def readings_of(rulebook: Rulebook) -> Readings:
    """Return what reads a text as *rulebook* reads it: folded, and mended where words need it."""
    mender = rulebook.lookout._mender

    def readings(text: str) -> Sequence[Folded]:
        folded = fold(text)
        mended = mender.mend(folded)
        return (folded,) if mended is None else (folded, mended)

    return readings


def _together(spans: Spans) -> Spans:
    """Return *spans* in order, those that overlap made one, as a hit names them."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)


class PlainLoop:
    """The definition of a phrase found (``rules.phrases``), phrase by phrase; no index.

    It is as fast as such a loop can be: the runs of words are made once for a text, rapidfuzz
    compares a phrase with all of them in one call, only those whose length leaves the similarity
    within reach are handed to it, and the second half of the definition is asked of what is left.
    With *similarity_alone* it is not asked: then a hit is whatever rapidfuzz finds similar.
    *readings* gives the texts to look in: as it is folded, and mended where it was.
    """

    def __init__(
        self,
        phrases: Sequence[str],
        similarity: int = 88,
        readings: Readings = folded_alone,
        *,
        similarity_alone: bool = False,
    ) -> None:
        compiled = [compile_phrase(phrase, similarity) for phrase in phrases]
        self._phrases = [phrase for phrase in compiled if phrase]
        self._readings = readings
        self._similarity_alone = similarity_alone

    def find(self, text: str) -> dict[int, Spans]:
        """Return the phrases found in *text* by their number, with their places."""
        found: dict[int, Spans] = {}
        for reading in self._readings(text):
            runs = _Runs(words_of(reading), self._similarity_alone)
            for number, phrase in enumerate(self._phrases):
                if spans := runs.find(phrase):
                    found[number] = _together((*found.get(number, ()), *spans))
        return found


class _Runs:
    """All runs of whole words of one text, ordered by their length."""

    def __init__(self, words: Words, similarity_alone: bool) -> None:
        self._words = words
        self._similarity_alone = similarity_alone
        by_length: dict[int, list[Run]] = {}
        for first, (start, _) in enumerate(words.bounds):
            for last in range(first, len(words.bounds)):
                by_length.setdefault(words.bounds[last][1] - start, []).append((first, last))
        self._by_length: Mapping[int, list[Run]] = by_length
        self._within: dict[tuple[int, int], tuple[list[Run], list[str]]] = {}

    def find(self, phrase: Phrase) -> Spans:
        """Return where *phrase* is found, in the original text."""
        share, length = phrase.similarity / 100, len(phrase.text)
        shortest = int(length * share / (2 - share))
        longest = int(length * (2 - share) / share) + 1
        runs, texts = self._of_lengths(shortest, longest)
        close = process.extract(
            phrase.text, texts, scorer=fuzz.ratio, score_cutoff=phrase.similarity, limit=None
        )
        scores = {
            runs[index]: self._score(phrase, texts[index], runs[index]) for *_, index in close
        }
        return spans_of(scores, self._words, partial(self._holds, phrase))

    def _score(self, phrase: Phrase, window: str, run: Run) -> float:
        """Return the similarity of a window that is similar enough without its accents."""
        if self._similarity_alone:
            return fuzz.ratio(phrase.text, window)
        start, end = self._words.bounds[run[0]][0], self._words.bounds[run[1]][1]
        return score(phrase, window, self._words.marked[start:end])

    def _holds(self, phrase: Phrase, run: Run) -> bool:
        if self._similarity_alone:
            return True
        start, end = self._words.bounds[run[0]][0], self._words.bounds[run[1]][1]
        return holds_a_piece(phrase, self._words.text[start:end])

    def _of_lengths(self, shortest: int, longest: int) -> tuple[list[Run], list[str]]:
        if (shortest, longest) not in self._within:
            lengths = range(shortest, longest + 1)
            runs = [run for n in lengths for run in self._by_length.get(n, ())]
            text, bounds = self._words.text, self._words.bounds
            self._within[shortest, longest] = (
                runs,
                [text[bounds[first][0] : bounds[last][1]] for first, last in runs],
            )
        return self._within[shortest, longest]


class PartialRatio:
    """What others do: `fuzz.partial_ratio` of every phrase over the whole lower-case text."""

    def __init__(self, phrases: Sequence[str], similarity: int = 88) -> None:
        self._phrases = [phrase.lower() for phrase in phrases]
        self._similarity = similarity

    def find(self, text: str) -> list[int]:
        """Return the numbers of the phrases that are similar enough to some part of *text*."""
        close = process.extract(
            text.lower(),
            self._phrases,
            scorer=fuzz.partial_ratio,
            score_cutoff=self._similarity,
            limit=None,
        )
        return [number for _, _, number in close]


class Matrix:
    """`process.cdist` of all phrases and all runs of two to six words, one table of numbers."""

    def __init__(self, phrases: Sequence[str], similarity: int = 88) -> None:
        self._phrases = [phrase.lower() for phrase in phrases]
        self._similarity = similarity

    def find(self, text: str) -> list[int]:
        """Return the numbers of the phrases that are similar enough to some run of words."""
        words = words_of(fold(text))
        ends = [end for _, end in words.bounds]
        runs = [
            words.text[start:end]
            for first, (start, _) in enumerate(words.bounds)
            for end in ends[first + 1 : first + 6]
        ]
        if not runs:
            return []
        table = process.cdist(
            self._phrases, runs, scorer=fuzz.ratio, score_cutoff=self._similarity, workers=1
        )
        return [number for number, row in enumerate(table) if row.any()]


class UsualBot:
    """Our model of what anti-spam bots for chats usually do; none of them in particular.

    A list of stop phrases looked for letter by letter, regular expressions run by `re` one after
    another, and the share of the words of each known phrase that stand in the text.
    """

    def __init__(self, phrases: Sequence[str], patterns: Sequence[str]) -> None:
        self._phrases = [phrase.lower() for phrase in phrases]
        self._words = [frozenset(phrase.split()) for phrase in self._phrases]
        self._patterns = [compiled for pattern in patterns if (compiled := _compiled(pattern))]

    def find(self, text: str) -> list[int]:
        """Return the numbers of the phrases that stand in *text*, or whose words all do."""
        lower = text.lower()
        words = set(_WORD.findall(lower))
        for pattern in self._patterns:
            pattern.search(lower)
        return [
            number
            for number, (phrase, parts) in enumerate(zip(self._phrases, self._words, strict=True))
            if phrase in lower or len(parts & words) >= max(2, 0.8 * len(parts))
        ]


_WORD = re.compile(r"\w+")


def _compiled(pattern: str) -> re.Pattern[str] | None:
    """Return *pattern* compiled by `re`; None for the few that only RE2 takes."""
    try:
        return re.compile(pattern)
    except re.error:
        return None


class PlainPatterns:
    """Every pattern run by RE2, one after another."""

    def __init__(self, patterns: Sequence[str], readings: Readings = folded_alone) -> None:
        self._patterns = [re2.compile(pattern) for pattern in patterns]
        self._readings = readings

    def find(self, text: str) -> set[int]:
        """Return the numbers of the patterns found in *text*."""
        texts = [reading.text for reading in self._readings(text)]
        return {n for n, one in enumerate(self._patterns) if any(map(one.search, texts))}
