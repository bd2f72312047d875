"""Match: which phrases, patterns and signals a text holds, and which rules hold by them.

All that rules speak of (their ways) is looked for at once. Phrases and signals are looked for to
the end; of the patterns it is first only known which the text may match. That tells which rules
may hold, and for these alone patterns are run, as their conditions ask for them.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from rules.compiled import PATTERN, SIGNAL, CompiledRule, Way
from rules.folding import Folded, fold, words_of
from rules.letter_runs import Runs, letters_of
from rules.patterns import Encoded, Pattern, PatternIndex
from rules.phrase_index import PhraseIndex
from rules.phrases import Phrase
from rules.signals import HiddenLink, find_signals
from rules.way_table import WayTable, tabulate_ways

Spans = tuple[tuple[int, int], ...]
Findings = Mapping[Way, Spans]
"""Every way found in one text, with its spans in the text as given."""


class Lookout:
    """Looks for everything that some rules speak of, each thing once, in one text."""

    def __init__(self, rules: Sequence[CompiledRule]) -> None:
        self._rules = rules
        found: set[Way] = {w for rule in rules for clue in rule.clues.values() for w in clue.ways}
        self.phrases = sorted(way for way in found if isinstance(way, Phrase))
        named = sorted(way for way in found if not isinstance(way, Phrase))
        self.sources = [name for kind, name in named if kind == PATTERN]
        self.signals = [name for kind, name in named if kind == SIGNAL]
        self.phrase_index = PhraseIndex(self.phrases)
        self.pattern_index = PatternIndex(map(Pattern, self.sources))
        self.table = tabulate_ways(rules, {way: n for n, way in enumerate(self._ways())})
        self._signal_numbers = {name: n for n, name in enumerate(self.signals, self._first_signal)}

    @property
    def _first_pattern(self) -> int:
        return len(self.phrases)

    @property
    def _first_signal(self) -> int:
        return len(self.phrases) + len(self.sources)

    def _ways(self) -> Iterator[Way]:
        """Yield every way, in the order of its number."""
        yield from self.phrases
        yield from ((PATTERN, source) for source in self.sources)
        yield from ((SIGNAL, name) for name in self.signals)

    def find(self, text: str, links: Sequence[HiddenLink] = ()) -> Findings:
        """Return all that is found in *text*, whose hidden links are *links*."""
        look = self._look(text, links)
        found = ((way, look.spans(number)) for number, way in enumerate(self._ways()))
        return {way: spans for way, spans in found if spans}

    def holding(self, findings: Findings) -> Iterator[tuple[CompiledRule, Spans]]:
        """Yield each rule that holds by *findings*, with the spans that make it hold, in order."""
        found = np.array([n for n, way in enumerate(self._ways()) if way in findings], np.int64)
        for number in self.table.rules_that_may_hold(found):
            compiled = self._rules[number]
            if evidence := _evidence(compiled, _clues_found(compiled, findings)):
                yield compiled, evidence

    def rules_in(
        self, text: str, links: Sequence[HiddenLink] = ()
    ) -> Iterator[tuple[CompiledRule, Spans]]:
        """Yield what ``holding`` yields by all that is found in *text*, and sooner."""
        look = self._look(text, links)
        for number in self.table.rules_that_may_hold(look.possible):
            compiled = self._rules[number]
            if evidence := _evidence(compiled, _Clues(look, self.table, number, compiled)):
                yield compiled, evidence

    def _look(self, text: str, links: Sequence[HiddenLink]) -> "_Look":
        folded = fold(text)
        words = words_of(folded)
        runs = Runs(letters_of(words.text))
        found: dict[int, Spans] = dict(self.phrase_index.find_numbers(words, runs))
        for signal in find_signals(text, links):
            if (number := self._signal_numbers.get(signal.name)) is not None:
                found[number] = (*found.get(number, ()), (signal.start, signal.end))
        if folded.text != words.text:
            runs = Runs(letters_of(folded.text))
        candidates = self.pattern_index.candidates(runs)
        return _Look(found, candidates, self._first_pattern, self.pattern_index, folded)


class _Look:
    """What one text holds: phrases and signals at once, patterns as they are asked for."""

    def __init__(
        self,
        found: dict[int, Spans],
        candidates: Sequence[int],
        first_pattern: int,
        patterns: PatternIndex,
        folded: Folded,
    ) -> None:
        self._found = found
        self._first_pattern = first_pattern
        self._patterns = patterns
        self._folded = folded
        self._unsure = {first_pattern + number for number in candidates}
        self.possible: NDArray[np.int64] = np.array([*found, *self._unsure], np.int64)

    @cached_property
    def _encoded(self) -> Encoded:
        return Encoded(self._folded.text)

    def spans(self, way: int) -> Spans:
        """Return where the way of that number is found in the text as given."""
        if way in self._unsure:
            self._unsure.discard(way)
            places = self._patterns.find_number(way - self._first_pattern, self._encoded)
            if places:
                self._found[way] = tuple(self._folded.original_span(a, b) for a, b in places)
        return self._found.get(way, ())

    def is_possible(self, ways: NDArray[np.int32]) -> list[int]:
        """Return those of *ways* that are found, or may be."""
        return [way for way in ways.tolist() if way in self._found or way in self._unsure]


class _Clues(Mapping[str, Spans]):
    """The clues of one rule that hold, with their spans; each looked at when it is asked for."""

    def __init__(self, look: _Look, table: WayTable, rule: int, compiled: CompiledRule) -> None:
        self._look = look
        self._table = table
        self._groups = dict(zip(compiled.clues, table.groups_of_clues(rule), strict=True))
        self._known: dict[str, Spans] = {}

    def __getitem__(self, name: str) -> Spans:
        if name not in self._known:
            ways = self._look.is_possible(self._table.ways_of_group(self._groups[name]))
            self._known[name] = tuple(span for way in ways for span in self._look.spans(way))
        if not self._known[name]:
            raise KeyError(name)
        return self._known[name]

    def __iter__(self) -> Iterator[str]:
        return (name for name in self._groups if name in self)

    def __len__(self) -> int:
        return sum(1 for _ in self)


def _evidence(compiled: CompiledRule, found: Mapping[str, Spans]) -> Spans:
    """Return the spans that make one rule hold; none when it does not."""
    evidence = compiled.condition.evidence(found)
    if not evidence or compiled.rule.within is None:
        return evidence or ()
    return _near(compiled, found, compiled.rule.within)


def _near(compiled: CompiledRule, found: Mapping[str, Spans], within: int) -> Spans:
    """Return the spans of the first stretch of *within* letters in which the rule holds."""
    clues = dict(found)
    spans = sorted({span for places in clues.values() for span in places})
    for start, _ in spans:
        stretch = {
            name: tuple(span for span in places if start <= span[0] and span[1] <= start + within)
            for name, places in clues.items()
        }
        near = compiled.condition.evidence({name: kept for name, kept in stretch.items() if kept})
        if near:
            return near
    return ()


def _clues_found(compiled: CompiledRule, findings: Findings) -> Mapping[str, Spans]:
    found = {
        name: tuple(span for way in clue.ways for span in findings.get(way, ()))
        for name, clue in compiled.clues.items()
    }
    return {name: spans for name, spans in found.items() if spans}
