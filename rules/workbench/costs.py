"""What each way of finding something costs, measured over messages.

A pattern is run in the messages in which the engine cannot rule it out beforehand, and a phrase is
compared in those with a stretch of letters that is similar enough, wherever words begin and end:
they raise it. Its cost is the time of the processor that this takes, alone: the least of three
rounds, as the others only add what else the machine did. The engine does some of it together, so
the sum of these times is more than it needs; what counts is which stand out. What is often raised
and seldom found costs for nothing.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from statistics import median
from time import process_time_ns
from typing import TypeVar

from rapidfuzz import fuzz

from rules.compiled import PATTERN, SIGNAL, CompiledRule, Way
from rules.folding import fold, words_of
from rules.looking import Lookout
from rules.patterns import Pattern
from rules.phrases import Phrase
from rules.rulebook import Rulebook
from rules.signals import Signal, find_signals
from rules.workbench.nearest_words import NearestWords

ROUNDS = 3
"""How often each thing is measured; the least time stands."""

_T = TypeVar("_T")
_R = TypeVar("_R")


@dataclass(frozen=True, slots=True)
class Cost:
    """What one way of finding something costs.

    ``microseconds`` are for one message, on average; ``share``, from 0 to 1, is of the time of
    all ways together, and None for signals, which are found all at once. ``raised`` and ``found``
    count messages; ``clues`` names those that use it, as ``rule.clue``.
    """

    kind: str
    what: str
    microseconds: float | None
    share: float | None
    raised: int
    found: int
    clues: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Costs:
    """Where the time goes. Times are microseconds for one message, the median over all of them.

    ``slowest`` has the times of the messages that took longest, and the messages.
    """

    messages: int
    scan: float
    folding: float
    signals: float
    slowest: tuple[tuple[float, str], ...]
    ways: tuple[Cost, ...]


class Measuring:
    """Measures one rulebook over some texts, at least one."""

    def __init__(self, rulebook: Rulebook, texts: Sequence[str]) -> None:
        self._rulebook = rulebook
        self._texts = texts
        self._uses = _uses(rulebook)
        foldings = [fold(text) for text in texts]
        words = [words_of(folding) for folding in foldings]
        self._folded = [folding.text for folding in foldings]
        self._words = [one.text for one in words]
        self._nearest = [NearestWords(one, text) for one, text in zip(words, texts, strict=True)]
        lookout = Lookout([compiled for compiled in rulebook if _is_run(compiled)])
        self._findings = [lookout.find(text) for text in texts]
        self._raised: defaultdict[str, list[str]] = defaultdict(list)
        for text in self._folded:
            for number in lookout.pattern_index.candidates(text).nonzero()[0].tolist():
                self._raised[lookout.sources[number]].append(text)

    def __len__(self) -> int:
        """Return how many ways there are to measure."""
        return len(self._uses)

    def each_way(self) -> Iterator[Cost]:
        """Yield what each way costs, without its share."""
        for way, clues in self._uses.items():
            if isinstance(way, Phrase):
                yield self._phrase(way, clues)
            elif way[0] == PATTERN:
                yield self._pattern(way[1], clues)
            else:
                yield self._signal(way[1], clues)

    def costs(self, ways: Sequence[Cost]) -> Costs:
        """Return the whole, with *ways* as ``each_way`` gave them, the costliest first."""
        scans = [least(self._rulebook.scan, text) for text in self._texts]
        slowest = sorted(zip(scans, self._texts, strict=True), key=lambda one: (-one[0], one[1]))
        total = sum(cost.microseconds or 0.0 for cost in ways) or 1.0
        shared = [
            cost
            if cost.microseconds is None
            else replace(cost, share=round(cost.microseconds / total, 4))
            for cost in ways
        ]
        shared.sort(key=lambda cost: (-(cost.microseconds or 0), -cost.raised, cost.what))
        return Costs(
            len(self._texts),
            round(median(scans), 1),
            round(median(least(fold, text) for text in self._texts), 1),
            round(median(least(_signals_of, text) for text in self._texts), 1),
            tuple((round(time, 1), text) for time, text in slowest[:3]),
            tuple(shared),
        )

    def _pattern(self, source: str, clues: tuple[str, ...]) -> Cost:
        pattern, raised = Pattern(source), self._raised[source]
        time = least(lambda texts: [pattern.find(text) for text in texts], raised)
        return self._cost((PATTERN, source), time, len(raised), clues)

    def _phrase(self, phrase: Phrase, clues: tuple[str, ...]) -> Cost:
        raised = [
            self._nearest[number]
            for number, text in enumerate(self._words)
            if len(phrase.text) <= 2 * len(text)
            and fuzz.partial_ratio(phrase.text, text, score_cutoff=phrase.similarity)
        ]
        time = least(lambda texts: [near.of_phrase(phrase) for near in texts], raised)
        return self._cost(phrase, time, len(raised), clues)

    def _cost(self, way: Way, time: float, raised: int, clues: tuple[str, ...]) -> Cost:
        kind, what = ("phrase", way.text) if isinstance(way, Phrase) else way
        each = round(time / len(self._texts), 3) if raised else 0.0
        return Cost(kind, what, each, None, raised, self._found(way), clues)

    def _signal(self, name: str, clues: tuple[str, ...]) -> Cost:
        found = self._found((SIGNAL, name))
        return Cost(SIGNAL, name, None, None, len(self._texts), found, clues)

    def _found(self, way: Way) -> int:
        return sum(way in findings for findings in self._findings)


def least(function: Callable[[_T], _R], argument: _T) -> float:
    """Return how long a call takes, in microseconds of the processor: the least of the rounds."""
    times = []
    for _ in range(ROUNDS):
        start = process_time_ns()
        function(argument)
        times.append(process_time_ns() - start)
    return min(times) / 1_000


def _uses(rules: Iterable[CompiledRule]) -> Mapping[Way, tuple[str, ...]]:
    """Return the clues that use each way, of the rules that are run, as ``rule.clue``."""
    found: defaultdict[Way, list[str]] = defaultdict(list)
    for compiled in rules:
        if _is_run(compiled):
            for name, clue in compiled.clues.items():
                for way in clue.ways:
                    found[way].append(f"{compiled.rule.id}.{name}")
    return {way: tuple(sorted(clues)) for way, clues in found.items()}


def _is_run(compiled: CompiledRule) -> bool:
    return compiled.rule.status in ("stable", "shadow")


def _signals_of(text: str) -> list[Signal]:
    return find_signals(text)
