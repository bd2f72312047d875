"""The rulebook: all rules loaded together, immutable, ready to scan."""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from rules.condition import Condition
from rules.diagnostics import Diagnostic
from rules.folding import Folded, fold, words_of
from rules.model import Family, Rule
from rules.patterns import Pattern
from rules.phrases import Phrase, PhraseIndex
from rules.signals import HiddenLink, find_signals
from rules.verdict import SCRIPT_WEIGHTS, Hit, Verdict, judge

MAX_TEXT = 20_000
"""How much of a text is looked at, in code points: five of Telegram's longest messages."""

MOST_SPANS = 50
"""How many places one hit names at most."""

Spans = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class CompiledClue:
    """A clue ready to be looked for, its shared parts written out."""

    phrases: tuple[Phrase, ...]
    patterns: tuple[str, ...]
    signals: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CompiledRule:
    """A rule with its clues ready; ``file`` and ``line`` tell where it stands."""

    rule: Rule
    language: str
    clues: Mapping[str, CompiledClue]
    condition: Condition
    file: str
    line: int


@dataclass(frozen=True, slots=True)
class _Findings:
    """All phrases, patterns and signals found in one text, with their spans."""

    phrases: Mapping[Phrase, Spans]
    patterns: Mapping[str, Spans]
    signals: Mapping[str, Spans]

    def of(self, clue: CompiledClue) -> Spans:
        """Return the spans at which *clue* is found; none when it does not hold."""
        found: list[tuple[int, int]] = []
        for phrase in clue.phrases:
            found += self.phrases.get(phrase, ())
        for pattern in clue.patterns:
            found += self.patterns.get(pattern, ())
        for signal in clue.signals:
            found += self.signals.get(signal, ())
        return tuple(found)


class Rulebook:
    """All rules in force together. Immutable: a changed library is another rulebook.

    ``fingerprint`` names its content (12 hex digits, the same on every machine); ``files`` is
    how many files it came from; ``warnings`` what the loader found worth telling.
    """

    def __init__(
        self,
        rules: Sequence[CompiledRule],
        families: Mapping[str, Family],
        patterns: Mapping[str, Pattern],
        *,
        files: int = 0,
        warnings: Sequence[Diagnostic] = (),
    ) -> None:
        self._rules = tuple(rules)
        self._by_id = {compiled.rule.id: compiled for compiled in rules}
        self._running = tuple(c for c in rules if c.rule.status in ("stable", "shadow"))
        clues = [clue for compiled in self._running for clue in compiled.clues.values()]
        self._index = PhraseIndex({phrase for clue in clues for phrase in clue.phrases})
        used = {source for clue in clues for source in clue.patterns}
        self._patterns = {source: patterns[source] for source in sorted(used)}
        self.families: Mapping[str, Family] = dict(families)
        self.files = files
        self.warnings = tuple(warnings)

    def __len__(self) -> int:
        """Return the number of rules, those not run included."""
        return len(self._rules)

    def __iter__(self) -> Iterator[CompiledRule]:
        """Yield the rules in the order of their files."""
        return iter(self._rules)

    def rule(self, rule_id: str) -> Rule:
        """Return the rule of that id; KeyError when there is none."""
        return self._by_id[rule_id].rule

    def language_of(self, rule_id: str) -> str:
        """Return the language whose folder the rule stands in; “any” when none owns it."""
        return self._by_id[rule_id].language

    @cached_property
    def fingerprint(self) -> str:
        """Return 12 hex digits that change whenever what the rules say changes."""
        digest = hashlib.sha256()
        for compiled in sorted(self._rules, key=lambda c: c.rule.id):
            clues = {
                name: (clue.phrases, clue.patterns, clue.signals)
                for name, clue in compiled.clues.items()
            }
            head = compiled.rule.model_dump(mode="json", exclude={"clues", "when"})
            body = [compiled.language, head, clues, repr(compiled.condition)]
            digest.update(json.dumps(body, sort_keys=True).encode("utf-8", "surrogatepass"))
        return digest.hexdigest()[:12]

    def texts(self) -> Iterator[str]:
        """Yield every phrase and example of the library: the words the rulebook knows."""
        for compiled in self._rules:
            yield from compiled.rule.examples.match
            yield from compiled.rule.examples.ignore
            for clue in compiled.clues.values():
                yield from (phrase.text for phrase in clue.phrases)

    def scan(self, text: str, links: Sequence[HiddenLink] = ()) -> Verdict:
        """Return the verdict over *text*; never raises, whatever it holds.

        *links* are links hidden behind words of the text. Only the first ``MAX_TEXT`` code
        points are looked at. The same text always has the same verdict.
        """
        looked_at = text[:MAX_TEXT]
        kept = [link for link in links if 0 <= link.start < link.end <= len(looked_at)]
        findings = self._look(looked_at, kept)
        hits = list(_hits(self._running, findings))
        stable = [hit for hit in hits if self.rule(hit.rule).status == "stable"]
        return judge(
            [hit for hit in stable if hit.kind != "honest"],
            self.fingerprint,
            excuses=[e for h in stable if h.kind == "honest" for e in self.rule(h.rule).excuses],
            shadow=[hit for hit in hits if hit not in stable],
            truncated=len(text) > MAX_TEXT,
        )

    def holds(self, rule_id: str, text: str) -> bool:
        """Return whether the one rule, whatever its status, fires on *text*: for its examples."""
        compiled = self._by_id[rule_id]
        folded = fold(text[:MAX_TEXT])
        clues = compiled.clues.values()
        index = PhraseIndex({phrase for clue in clues for phrase in clue.phrases})
        sources = {source for clue in clues for source in clue.patterns}
        patterns = {source: Pattern(source) for source in sources}
        findings = _Findings(
            index.find(words_of(folded)), _find(patterns, folded), _signals(text[:MAX_TEXT], ())
        )
        return any(True for _ in _hits([compiled], findings))

    def _look(self, text: str, links: Sequence[HiddenLink]) -> _Findings:
        folded = fold(text)
        return _Findings(
            self._index.find(words_of(folded)),
            _find(self._patterns, folded),
            _signals(text, links),
        )


def _find(patterns: Mapping[str, Pattern], folded: Folded) -> dict[str, Spans]:
    found: dict[str, Spans] = {}
    for source, pattern in patterns.items():
        if places := pattern.find(folded.text):
            found[source] = tuple(folded.original_span(start, end) for start, end in places)
    return found


def _signals(text: str, links: Sequence[HiddenLink]) -> dict[str, Spans]:
    found: dict[str, list[tuple[int, int]]] = {}
    for signal in find_signals(text, links):
        found.setdefault(signal.name, []).append((signal.start, signal.end))
    return {name: tuple(spans) for name, spans in found.items()}


def _hits(rules: Iterable[CompiledRule], findings: _Findings) -> Iterator[Hit]:
    for compiled in rules:
        found = {
            name: spans for name, clue in compiled.clues.items() if (spans := findings.of(clue))
        }
        if not found:
            continue
        evidence = compiled.condition.evidence(found)
        if evidence:
            yield _hit(compiled.rule, evidence)


def _hit(rule: Rule, evidence: Spans) -> Hit:
    weight = rule.weight if rule.kind == "sign" else SCRIPT_WEIGHTS[rule.confidence]
    return Hit(rule.id, rule.family, _apart(evidence), weight, rule.kind, rule.severity, rule.stage)


def _apart(spans: Spans) -> Spans:
    """Return *spans* in order, those that overlap made one, at most ``MOST_SPANS``."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged[:MOST_SPANS])
