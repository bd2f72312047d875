"""Match: which phrases, patterns and signals a text holds, and which rules hold by them.

A text is read as it is folded and, where words of it are disguised, once more with these mended.
All that rules speak of (their ways) is looked for at once. Phrases and signals are looked for to
the end; of the patterns it is first only known which the text may match. That tells which rules
may hold, and for these alone patterns are run, as their conditions ask for them.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from rules.compiled import PATTERN, SIGNAL, CompiledRule, Way
from rules.folding import Folded, fold, words_of
from rules.found import CluesFound, Found, Spans
from rules.language_of_text import LanguageOfText
from rules.mending import Mender, known_words
from rules.need_table import NeedTable, tabulate_needs
from rules.pattern_facts import facts_of
from rules.patterns import Pattern, PatternIndex
from rules.phrase_index import PhraseIndex, Places
from rules.phrases import Phrase
from rules.piece_table import PieceTable
from rules.signals import HiddenLink, find_signals
from rules.way_table import WayIndex, WayTable, tabulate_ways

Findings = Mapping[Way, Spans]
"""Every way found in one text, with its spans in the text as given."""


Tables = tuple[PieceTable | None, NeedTable | None, WayTable | None]


class Kept(NamedTuple):
    """What a lookout works out of its rules: the ways, each kind in order, their tables, words.

    ``words`` are the known words by which texts are mended, ``languages`` those of the rules.
    """

    phrases: Sequence[Phrase]
    sources: Sequence[str]
    signals: Sequence[str]
    tables: Tables
    words: Mapping[str, NDArray[Any]]
    languages: Sequence[str]


class Lookout:
    """Looks for everything that some rules speak of, each thing once, in one text."""

    def __init__(self, rules: Sequence[CompiledRule], kept: "Kept | None" = None) -> None:
        """Look for what *rules* speak of; what was *kept* of them saves working it out again."""
        self.rules = rules
        kept = kept or _worked_out(rules)
        self.phrases, self.sources, self.signals, tables, words, self.languages = kept
        self.phrase_index = PhraseIndex(self.phrases, tables[0])
        needs = tables[1] or tabulate_needs(facts_of(source).needs for source in self.sources)
        self.pattern_index = PatternIndex(map(Pattern, self.sources), needs)
        self.table = tables[2] or tabulate_ways(rules, {w: n for n, w in enumerate(self._ways())})
        self._mender = Mender.from_arrays(words) if words else Mender(self._known_words())
        self._index = WayIndex(self.table)
        self._languages, self._language_of = np.unique(
            np.array(self.languages, np.str_), return_inverse=True
        )
        self._signal_numbers = {name: n for n, name in enumerate(self.signals, self._first_signal)}

    def _known_words(self) -> Iterable[str]:
        examples = (
            text.casefold()
            for compiled in self.rules
            for side in (compiled.rule.examples.match, compiled.rule.examples.ignore)
            for text in side
        )
        literals = (facts_of(source).literals for source in self.sources)
        return known_words((phrase.text for phrase in self.phrases), literals, examples)

    @property
    def kept(self) -> "Kept":
        """Return all that was worked out, to be kept in a file."""
        tables = self.phrase_index.table, self.pattern_index.table, self.table
        words = self._mender.arrays
        return Kept(self.phrases, self.sources, self.signals, tables, words, self.languages)

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
        look = self._look(text, links, self.readings(text))
        return {self._way(number): look.spans(number) for number in look.ways()}

    def _way(self, number: int) -> Way:
        if number < self._first_pattern:
            return self.phrases[number]
        if number < self._first_signal:
            return PATTERN, self.sources[number - self._first_pattern]
        return SIGNAL, self.signals[number - self._first_signal]

    def rules_in(
        self, text: str, links: Sequence[HiddenLink] = ()
    ) -> Iterator[tuple[CompiledRule, Spans]]:
        """Yield each rule that holds in *text*, with the spans that make it hold, in order."""
        readings = self.readings(text)
        look = self._look(text, links, readings)
        for number, evidence in self._holding(look, readings):
            yield self.rules[number], evidence

    def _holding(self, look: Found, readings: Sequence[Folded]) -> Iterator[tuple[int, Spans]]:
        """Yield the places of the rules that hold, with the spans that make them.

        Those of languages that any of the *readings* shows to be foreign are left out before any
        pattern is run for them: words that are disguised tell a language only when mended.
        """
        rules = look.rules_that_may_hold()
        for number in look.holding(rules[self._not_foreign(readings).take(rules)]):
            if evidence := _evidence(self.rules[number], self._clues(number, look), readings[0]):
                yield number, evidence

    def _not_foreign(self, readings: Iterable[Folded]) -> NDArray[np.bool_]:
        """Return of each rule whether a text of these *readings* may be in its language."""
        known = [LanguageOfText(reading, self._mender) for reading in readings]
        fits = [
            not any(text.is_foreign(language) for text in known)
            for language in self._languages.tolist()
        ]
        return np.array(fits, np.bool_).take(self._language_of)

    def is_foreign(self, folded: Folded, language: str) -> bool:
        """Return whether a text is surely not in *language*, nor in a mixture with it."""
        return LanguageOfText(folded, self._mender).is_foreign(language)

    def rules_and_clues_in(
        self, text: str, links: Sequence[HiddenLink], rule: int
    ) -> tuple[Mapping[int, Spans], Mapping[int, Mapping[str, Spans]]]:
        """Return what ``rules_in`` yields, by the rules' places, and the clues found.

        The clues are those of *rule* and of the rules that hold, by their places.
        """
        readings = self.readings(text)
        look = self._look(text, links, readings)
        held = dict(self._holding(look, readings))
        return held, {number: dict(self._clues(number, look)) for number in (rule, *held)}

    def _clues(self, number: int, look: Found) -> CluesFound:
        groups = self._index.groups_of_clues(number)
        return CluesFound(look, dict(zip(self.rules[number].clues, groups, strict=True)))

    def readings(self, text: str) -> list[Folded]:
        """Return the texts that are looked at: *text* folded and, if it is disguised, mended."""
        folded = fold(text)
        mended = self._mender.mend(folded)
        return [folded] if mended is None else [folded, mended]

    def _look(self, text: str, links: Sequence[HiddenLink], readings: Iterable[Folded]) -> Found:
        look = Found(self._first_pattern, self.pattern_index, self._index)
        index = self.phrase_index
        first: Places | None = None
        for reading in readings:
            places = index.places(words_of(reading))
            asked = index.changed(first, places) if first else places
            for way, spans in index.found_at(asked).items():
                look.add(way, spans)
            look.add_candidates(reading, self.pattern_index.candidates(reading.text))
            first = places
        for signal in find_signals(text, links):
            if (number := self._signal_numbers.get(signal.name)) is not None:
                look.add(number, ((signal.start, signal.end),))
        return look


def _worked_out(rules: Sequence[CompiledRule]) -> Kept:
    """Return the phrases, patterns and signals that *rules* speak of, each in order; no tables."""
    ways = {way for rule in rules for clue in rule.clues.values() for way in clue.ways}
    named = sorted(way for way in ways if not isinstance(way, Phrase))
    return Kept(
        sorted(way for way in ways if isinstance(way, Phrase)),
        [name for kind, name in named if kind == PATTERN],
        [name for kind, name in named if kind == SIGNAL],
        (None, None, None),
        {},
        [rule.language for rule in rules],
    )


def _evidence(compiled: CompiledRule, found: Mapping[str, Spans], folded: Folded) -> Spans:
    """Return the spans that make one rule hold; none when it does not."""
    evidence = compiled.condition.evidence(found)
    if not evidence or compiled.rule.within is None:
        return evidence or ()
    return _near(compiled, found, compiled.rule.within, folded)


def _near(compiled: CompiledRule, found: Mapping[str, Spans], within: int, folded: Folded) -> Spans:
    """Return the spans of the first stretch of *within* folded letters in which the rule holds."""
    clues = dict(found)
    spans = sorted({span for places in clues.values() for span in places})
    begins, ends = ({span: folded.place(span[side]) for span in spans} for side in (0, 1))
    for first in spans:
        least, most = begins[first], begins[first] + within
        stretch = {
            name: tuple(span for span in places if least <= begins[span] and ends[span] <= most)
            for name, places in clues.items()
        }
        near = compiled.condition.evidence({name: kept for name, kept in stretch.items() if kept})
        if near:
            return near
    return ()
