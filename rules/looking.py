"""Match: which phrases, patterns and signals a text holds, and which rules hold by them."""

from collections.abc import Iterable, Mapping, Sequence

from rules.compiled import PATTERN, SIGNAL, CompiledRule, Way
from rules.folding import fold, words_of
from rules.patterns import Pattern, PatternIndex
from rules.phrases import Phrase, PhraseIndex
from rules.signals import HiddenLink, find_signals

Spans = tuple[tuple[int, int], ...]
Findings = Mapping[Way, Spans]
"""Every way found in one text, with its spans in the text as given."""


class Lookout:
    """Looks for everything that some rules speak of, each thing once, in one text."""

    def __init__(self, rules: Sequence[CompiledRule], patterns: Mapping[str, Pattern]) -> None:
        self._rules = rules
        self._uses: dict[Way, list[tuple[int, str]]] = {}
        for number, compiled in enumerate(rules):
            for name, clue in compiled.clues.items():
                for way in clue.ways:
                    self._uses.setdefault(way, []).append((number, name))
        self._phrases = PhraseIndex(way for way in self._uses if isinstance(way, Phrase))
        named = [way for way in self._uses if not isinstance(way, Phrase)]
        sources = sorted(name for kind, name in named if kind == PATTERN)
        self._patterns = PatternIndex(patterns[source] for source in sources)

    def find(self, text: str, links: Sequence[HiddenLink] = ()) -> Findings:
        """Return all that is found in *text*, whose hidden links are *links*."""
        folded = fold(text)
        found: dict[Way, Spans] = dict(self._phrases.find(words_of(folded)).items())
        for source, places in self._patterns.find(folded.text).items():
            found[PATTERN, source] = tuple(folded.original_span(a, b) for a, b in places)
        for signal in find_signals(text, links):
            key = (SIGNAL, signal.name)
            found[key] = (*found.get(key, ()), (signal.start, signal.end))
        return found

    def holding(self, findings: Findings) -> Iterable[tuple[CompiledRule, Spans]]:
        """Yield each rule that holds by *findings*, with the spans that make it hold."""
        clues: dict[int, dict[str, Spans]] = {}
        for way, spans in findings.items():
            for number, name in self._uses.get(way, ()):
                found = clues.setdefault(number, {})
                found[name] = found.get(name, ()) + spans
        for number in sorted(clues):
            compiled = self._rules[number]
            if evidence := _evidence(compiled, clues[number]):
                yield compiled, evidence


def _evidence(compiled: CompiledRule, found: Mapping[str, Spans]) -> Spans:
    """Return the spans that make one rule hold; none when it does not."""
    evidence = compiled.condition.evidence(found)
    if not evidence or compiled.rule.within is None:
        return evidence or ()
    return _near(compiled, found, compiled.rule.within)


def _near(compiled: CompiledRule, found: Mapping[str, Spans], within: int) -> Spans:
    """Return the spans of the first stretch of *within* letters in which the rule holds."""
    spans = sorted({span for places in found.values() for span in places})
    for start, _ in spans:
        stretch = {
            name: tuple(span for span in places if start <= span[0] and span[1] <= start + within)
            for name, places in found.items()
        }
        near = compiled.condition.evidence({name: kept for name, kept in stretch.items() if kept})
        if near:
            return near
    return ()
