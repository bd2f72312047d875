"""A rule as plain data with everything written out: shared clues resolved, defaults named."""

from collections.abc import Iterable
from typing import Any

from rules.compiled import CompiledClue, CompiledRule
from rules.condition import AtLeast, ClueHolds, Condition, Not
from rules.phrases import EXACT, Phrase

HEAD = (
    "id",
    "title",
    "family",
    "kind",
    "stage",
    "status",
    "severity",
    "confidence",
    "weight",
    "excuses",
)
"""Fields of a rule that stand before its clues."""

TAIL = ("within", "why", "references", "false_positives")
"""Fields that stand behind its condition; the examples come last."""


def written_out(compiled: CompiledRule) -> dict[str, Any]:
    """Return the rule as plain data, in the order of the fields; what is empty is left out.

    Phrases stand as they are looked for, folded, together with those of shared clues.
    """
    rule = compiled.rule
    head = {name: getattr(rule, name) for name in HEAD}
    if rule.kind != "sign":
        head.pop("weight")
    clues = {name: _clue(compiled, name, clue) for name, clue in compiled.clues.items()}
    tail = {name: getattr(rule, name) for name in TAIL}
    examples = {"match": list(rule.examples.match), "ignore": list(rule.examples.ignore)}
    whole = {**head, "clues": clues, "when": condition_as_data(compiled.condition)}
    return _without_empty({**whole, **tail, "examples": _without_empty(examples)})


def condition_as_data(condition: Condition) -> Any:
    """Return a condition as it is written in a rule file."""
    if isinstance(condition, ClueHolds):
        return condition.name
    if isinstance(condition, Not):
        return {"not": condition_as_data(condition.inner)}
    if isinstance(condition, AtLeast):
        parts = [condition_as_data(part) for part in condition.of]
        if condition.n == len(parts):
            return {"all": parts}
        return {"any": parts} if condition.n == 1 else {"at_least": {"n": condition.n, "of": parts}}
    return str(condition)


def _clue(compiled: CompiledRule, name: str, clue: CompiledClue) -> dict[str, Any]:
    written = compiled.rule.clues[name]
    return _without_empty(
        {
            "parts": list(written.parts),
            "phrases": _by_similarity(clue.phrases),
            "patterns": list(clue.patterns),
            "signals": list(clue.signals),
        }
    )


def _by_similarity(phrases: Iterable[Phrase]) -> dict[str, list[str]]:
    """Return the phrases under the similarity they need, in words."""
    found: dict[str, list[str]] = {}
    for phrase in phrases:
        need = "letter for letter" if phrase.similarity == EXACT else f"{phrase.similarity} %"
        found.setdefault(need, []).append(phrase.text)
    return found


def _without_empty(data: dict[str, Any]) -> dict[str, Any]:
    return {
        name: list(value) if isinstance(value, tuple) else value
        for name, value in data.items()
        if value not in (None, "", (), [], {})
    }
