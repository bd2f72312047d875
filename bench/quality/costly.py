"""The mistakes that cost the figures most, each with its reason and without its text.

A row's cost is what it takes from a mean over sources, in parts of what is missing or allowed
there: one of few rows costs more than one of many, a strong warning in everyday chat more than a
hint at a look-alike. Only the halves that developers read are looked through.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from bench.quality.figures import Judged
from bench.quality.rows import Row
from bench.quality.scans import Outcome
from rules import Rulebook
from rules.workbench.explanation import Explainer, Node, RuleReport

MOST = 20
"""How many mistakes of each kind are told."""

_OF_A_KIND = 3
"""How many of them may stem from one source, or from one rule: more tell nothing new."""

_LOOKED_AT = 40
"""Rules that came near, of whatever language, among which those of the row's own are sought."""

_CHAT = {"high": 1 / 2500, "caution": 1 / 200}
_ALIKE = {"high": 1 / 200, "caution": 0.03}


@dataclass(frozen=True, slots=True)
class Mistake:
    """A row that was judged wrongly, what that costs, and why it was."""

    row: Row
    level: str
    cost: float
    reason: str


def misses(judged: Sequence[Judged], rulebook: Rulebook) -> list[Mistake]:
    """Return the costliest scams of which nothing is said, with the rules that came nearest."""
    scams = [(row, o) for row, o in judged if row.label == "scam" and row.kind == "corpus"]
    sizes = Counter(row.source for row, _ in scams)
    found = [
        Mistake(row, outcome.level, 1 / sizes[row.source], "")
        for row, outcome in scams
        if outcome.level == "none" and row.half == "read"
    ]
    chosen = list(_few(found))
    explainer = Explainer(rulebook)
    return [Mistake(one.row, one.level, one.cost, _nearly(explainer, one.row)) for one in chosen]


def false_alarms(judged: Sequence[Judged]) -> list[Mistake]:
    """Return the costliest warnings of honest rows, with the rules that fired."""
    ham = [(row, o) for row, o in judged if row.label == "ham" and row.half == "read"]
    sizes = Counter(row.source for row, _ in ham)
    found = [
        Mistake(row, o.level, 1 / sizes[row.source] / _limit(row, o), _fired(o))
        for row, o in ham
        if o.level != "none"
    ]
    return list(_few(found))


def _limit(row: Row, outcome: Outcome) -> float:
    return (_CHAT if row.is_chat else _ALIKE)[outcome.level]


def _few(found: Iterable[Mistake]) -> Iterator[Mistake]:
    """Yield the costliest, at most a few of a source or of a reason, in a stable order."""
    told: Counter[str] = Counter()
    left = MOST
    for one in sorted(found, key=lambda one: (-one.cost, one.row.source, one.row.number)):
        kinds = {one.row.source, one.reason} - {""}
        if left and all(told[kind] < _OF_A_KIND for kind in kinds):
            told.update(kinds)
            left -= 1
            yield one


def _fired(outcome: Outcome) -> str:
    return "fired: " + ", ".join(f"`{rule}`" for rule in outcome.rules)


def _nearly(explainer: Explainer, row: Row) -> str:
    """Return which rules came near and which of their clues were not found; or what excused."""
    found = explainer.explain(row.text, near=_LOOKED_AT)
    excused = [hit.rule for hit in found.verdict.excused]
    parts = [f"excused: {', '.join(f'`{rule}`' for rule in excused)}"] if excused else []
    parts += [f"too weak alone: `{hit.rule}`" for hit in found.verdict.hits]
    near = [one for one in found.near if one.language in (row.language, "any")][:2]
    parts += [f"nearly: `{one.id}` without {_missing(one)}" for one in near]
    return "; ".join(parts) or "no rule of its language came near"


def _missing(report: RuleReport) -> str:
    wanted = dict.fromkeys(_demanded(report.condition))
    names = [name for name in wanted if not report.clues[name].holds]
    return ", ".join(f"*{name}*" for name in names) or "nearness, or for a word that forbids it"


def _demanded(node: Node) -> Iterator[str]:
    """Yield the clues that a condition wants to be there."""
    if node.word == "clue":
        yield node.name
    elif node.word != "not":
        for inner in node.inner:
            yield from _demanded(inner)
