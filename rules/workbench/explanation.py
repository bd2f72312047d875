"""Why a text has the verdict it has: what held, what failed, and what came near."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rules.compiled import PATTERN, SIGNAL, CompiledClue, CompiledRule, Way
from rules.condition import AtLeast, ClueHolds, Condition, Not
from rules.folding import fold, words_of
from rules.found import Spans
from rules.looking import Findings, Lookout
from rules.phrases import Phrase
from rules.rulebook import MAX_TEXT, Rulebook
from rules.signals import HiddenLink, Signal, find_signals
from rules.verdict import SCRIPT_WEIGHTS, Verdict
from rules.workbench.nearest_words import Closest, NearestWords
from rules.workbench.opening import origin, rule_called

NEAR = 5
"""Rules that came near and are explained, unless another number is asked for."""


@dataclass(frozen=True, slots=True)
class Found:
    """One way of a clue that was found: a phrase, a pattern or a signal.

    ``similarity`` and ``needed`` are in percent, of phrases only; ``words`` are those at the
    ``spans`` of the text as given. Of disguised words the similarity is that before they are
    mended, and so may be less than is needed.
    """

    kind: str
    what: str
    words: tuple[str, ...]
    spans: Spans
    similarity: float | None = None
    needed: int | None = None


@dataclass(frozen=True, slots=True)
class ClueReport:
    """What came of one clue. ``closest`` is only told of one that was not found."""

    name: str
    holds: bool
    found: tuple[Found, ...]
    closest: Closest | None
    patterns: int
    signals: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Node:
    """One step of a condition: ``all``, ``any``, ``2 of 3``, ``not`` or ``clue`` with its name."""

    word: str
    holds: bool
    name: str = ""
    inner: tuple["Node", ...] = ()


@dataclass(frozen=True, slots=True)
class RuleReport:
    """What came of one rule.

    ``standing`` is ``counts``, ``shadow``, ``excused``, ``excuses`` (an honest rule that holds),
    ``plea``, ``draft`` or ``retired`` (hold, but are not run), ``too far apart`` (its clues hold,
    but not within the letters it allows), ``another language`` (they hold, but the message has
    none of the letters of the rule's language) or ``fails``. ``share``, from 0 to 1, is how much of
    what it demands is there. ``excused_by`` names the honest rules that took it away.
    """

    id: str
    title: str
    family: str
    language: str
    kind: str
    status: str
    severity: str
    confidence: str
    weight: float
    origin: str
    place: str
    standing: str
    share: float
    spans: Spans
    within: int | None
    condition: Node
    clues: Mapping[str, ClueReport]
    excused_by: tuple[str, ...] = ()

    @property
    def holds(self) -> bool:
        """Return whether the rule holds by the text, whatever becomes of that."""
        return self.standing not in ("fails", "too far apart", "another language")


@dataclass(frozen=True, slots=True)
class Explanation:
    """All there is to say about one text."""

    text: str
    truncated: bool
    folded: str
    verdict: Verdict
    hits: tuple[RuleReport, ...]
    near: tuple[RuleReport, ...]
    asked: RuleReport | None
    signals: tuple[Signal, ...]
    mended: str = ""
    """The folded text with disguised words put right; empty when there are none."""


class Explainer:
    """Explains texts by one rulebook; the work that all texts share is done once."""

    def __init__(self, rulebook: Rulebook) -> None:
        self._rulebook = rulebook
        self._rules = tuple(rulebook)
        self._lookout = Lookout(self._rules)

    def explain(
        self,
        text: str,
        links: Sequence[HiddenLink] = (),
        *,
        near: int = NEAR,
        rule: str | None = None,
    ) -> Explanation:
        """Return why *text* has its verdict, with the *near* rules that came nearest.

        *rule* is the id of one that is to be explained however far it is. Raises
        WorkbenchError when there is none of that id.
        """
        asked = rule_called(self._rules, rule) if rule else None
        looked_at = text[:MAX_TEXT]
        kept = [link for link in links if link.end <= len(looked_at)]
        seen = _Seen(looked_at, self._lookout, self._lookout.find(looked_at, kept))
        verdict = self._rulebook.scan(text, links)
        held = {c.rule.id: spans for c, spans in self._lookout.rules_in(looked_at, kept)}
        excuses = self._excuses(held)

        def report(compiled: CompiledRule) -> RuleReport:
            return _report(compiled, seen, held.get(compiled.rule.id, ()), excuses)

        readings = self._lookout.readings(looked_at)
        order = {hit.rule: number for number, hit in enumerate(verdict.hits)}
        holding = [report(c) for c in self._rules if c.rule.id in held]
        return Explanation(
            looked_at,
            len(text) > MAX_TEXT,
            readings[0].text,
            verdict,
            tuple(sorted(holding, key=lambda one: (order.get(one.id, len(order)), one.id))),
            tuple(report(c) for c in self._nearest(seen, held, near)),
            report(asked) if asked else None,
            tuple(find_signals(looked_at, kept)),
            readings[1].text if len(readings) > 1 else "",
        )

    def _excuses(self, held: Mapping[str, Spans]) -> dict[str, tuple[str, ...]]:
        """Return the families that each honest rule that holds takes out."""
        return {
            c.rule.id: c.rule.excuses
            for c in self._rules
            if c.rule.id in held and c.rule.kind == "honest" and c.rule.status == "stable"
        }

    def _nearest(self, seen: "_Seen", held: Mapping[str, Spans], most: int) -> list[CompiledRule]:
        shares = []
        for compiled in self._rules:
            found = seen.clues(compiled)
            if found and compiled.rule.id not in held and compiled.rule.status != "retired":
                share = _share(compiled.condition, found)
                if share > 0:
                    shares.append((-share, -len(found), compiled.rule.id, compiled))
        return [compiled for *_, compiled in sorted(shares, key=lambda row: row[:3])[:most]]


class _Seen:
    """One text, and what was found in it."""

    def __init__(self, text: str, lookout: Lookout, findings: Findings) -> None:
        self.text = text
        self.findings = findings
        self._lookout = lookout
        self._folded = fold(text)
        self.nearest = NearestWords(words_of(self._folded), text)

    def is_foreign(self, language: str) -> bool:
        """Return whether the text is surely not in *language*."""
        return self._lookout.is_foreign(self._folded, language)

    def clues(self, compiled: CompiledRule) -> dict[str, Spans]:
        """Return the clues of a rule that hold, with their spans."""
        found = {
            name: tuple(span for way in clue.ways for span in self.findings.get(way, ()))
            for name, clue in compiled.clues.items()
        }
        return {name: spans for name, spans in found.items() if spans}

    def words(self, spans: Spans) -> tuple[str, ...]:
        """Return the words at *spans*."""
        return tuple(self.text[start:end] for start, end in spans)


def weight_of(compiled: CompiledRule) -> float:
    """Return what a hit of the rule adds, from 0 to 1; 0 for kinds that add nothing."""
    rule = compiled.rule
    if rule.kind == "sign":
        return rule.weight
    return SCRIPT_WEIGHTS[rule.confidence] if rule.kind == "script" else 0.0


def _report(
    compiled: CompiledRule,
    seen: _Seen,
    spans: Spans,
    excuses: Mapping[str, tuple[str, ...]],
) -> RuleReport:
    rule, found = compiled.rule, seen.clues(compiled)
    meets = compiled.condition.evidence(found) is not None
    excused_by = tuple(name for name, taken in excuses.items() if _covers(taken, rule.family))
    standing = _standing(compiled, bool(spans), meets, bool(excused_by))
    if meets and not spans and seen.is_foreign(compiled.language):
        standing = "another language"
    return RuleReport(
        id=rule.id,
        title=rule.title,
        family=rule.family,
        language=compiled.language,
        kind=rule.kind,
        status=rule.status,
        severity=rule.severity,
        confidence=rule.confidence,
        weight=weight_of(compiled),
        origin=origin(compiled),
        place=f"{compiled.file}:{compiled.line}",
        standing=standing,
        share=round(_share(compiled.condition, found), 3),
        spans=spans,
        within=rule.within,
        condition=_node(compiled.condition, found),
        clues={name: _clue(name, clue, seen) for name, clue in compiled.clues.items()},
        excused_by=excused_by if standing == "excused" else (),
    )


def _standing(compiled: CompiledRule, holds: bool, meets: bool, excused: bool) -> str:
    rule = compiled.rule
    if not holds:
        return "too far apart" if meets and rule.within else "fails"
    if rule.status != "stable":
        return rule.status
    if rule.kind in ("honest", "plea"):
        return "excuses" if rule.kind == "honest" else "plea"
    return "excused" if excused else "counts"


def _covers(excuses: Sequence[str], family: str) -> bool:
    return any(family == one or family.startswith(f"{one}.") for one in excuses)


def _clue(name: str, clue: CompiledClue, seen: _Seen) -> ClueReport:
    ways = [way for way in _in_order(clue) if way in seen.findings]
    found = tuple(_found(way, seen) for way in ways)
    closest = None if found else seen.nearest.of_phrases(clue.phrases)
    return ClueReport(name, bool(found), found, closest, len(clue.patterns), clue.signals)


def _in_order(clue: CompiledClue) -> list[Way]:
    patterns = [(PATTERN, source) for source in clue.patterns]
    return [*clue.phrases, *patterns, *((SIGNAL, name) for name in clue.signals)]


def _found(way: Way, seen: _Seen) -> Found:
    spans = tuple(sorted(seen.findings[way]))
    if isinstance(way, Phrase):
        similarity = max(seen.nearest.similarity(way, span) for span in spans)
        return Found("phrase", way.text, seen.words(spans), spans, similarity, way.similarity)
    kind, name = way
    return Found(kind, name, seen.words(spans), spans)


def _node(condition: Condition, found: Mapping[str, Spans]) -> Node:
    holds = condition.evidence(found) is not None
    if isinstance(condition, ClueHolds):
        return Node("clue", holds, condition.name)
    if isinstance(condition, Not):
        return Node("not", holds, inner=(_node(condition.inner, found),))
    if isinstance(condition, AtLeast):
        count = len(condition.of)
        word = {count: "all", 1: "any"}.get(condition.n, f"{condition.n} of {count}")
        return Node(word, holds, inner=tuple(_node(part, found) for part in condition.of))
    return Node(str(condition), holds)


def _share(condition: Condition, found: Mapping[str, Spans]) -> float:
    """Return how much of what *condition* demands is there, from 0 to 1.

    What ``not`` forbids is no progress: it is absent from most texts.
    """
    if isinstance(condition, AtLeast):
        wanted = [part for part in condition.of if not isinstance(part, Not)]
        need = min(max(1, condition.n - (len(condition.of) - len(wanted))), len(wanted))
        shares = sorted((_share(part, found) for part in wanted), reverse=True)
        return sum(shares[:need]) / need if need else 0.0
    if isinstance(condition, Not):
        return 0.0
    return float(condition.evidence(found) is not None)
