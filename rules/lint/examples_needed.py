"""Clues that no example speaks for: not found in any, or not needed by any."""

from collections.abc import Iterator, Sequence
from itertools import permutations

from rules.compiled import CompiledRule
from rules.lint.conditions import forbidden, required
from rules.lint.sources import spot_of
from rules.lint.subject import Finding, Subject
from rules.lint.trials import Spans, TriedExample


def unused_clues(subject: Subject) -> Iterator[Finding]:
    """Yield the clues that are found in no example of their rule."""
    for compiled in subject.rules:
        tried = subject.trials.of(compiled)
        for name in compiled.clues if tried else ():
            if not any(name in example.found for example in tried):
                yield Finding(
                    spot_of(compiled, "clues", name, "@key"),
                    f"no example of {compiled.rule.id} holds the clue “{name}”",
                    _show_it(compiled, name),
                )


def idle_clues(subject: Subject) -> Iterator[Finding]:
    """Yield the clues that could go without a text of the library coming out otherwise."""
    for compiled in subject.rules:
        demanded, barred = set(required(compiled.condition)), set(forbidden(compiled.condition))
        needed = subject.trials.needed.get(compiled.rule.id, frozenset())
        tried = subject.trials.of(compiled)
        if len(compiled.clues) < 2 or not any(e.side == "ignore" for e in tried):
            continue
        for name in compiled.clues:
            found = any(name in example.found for example in tried)
            if found and name in (demanded | barred) - needed:
                yield Finding(
                    spot_of(compiled, "clues", name, "@key"),
                    f"every example comes out the same if {compiled.rule.id} does without “{name}”",
                    _honest_one(name, barred=name in barred),
                )


def clues_in_the_same_words(subject: Subject) -> Iterator[Finding]:
    """Yield the demanded clues that each match example shows in the words of another one."""
    for compiled in subject.rules:
        matches = [e for e in subject.trials.of(compiled) if e.side == "match"]
        told: set[str] = set()
        for one, other in permutations(dict.fromkeys(required(compiled.condition)), 2):
            if other not in told and matches and _always_inside(one, other, matches):
                told.add(one)
                yield Finding(
                    spot_of(compiled, "clues", one, "@key"),
                    f"in every match example the words of “{one}” are words of “{other}”, so one "
                    "of the two would do",
                    "Add a match example that says them in words of their own, or drop one",
                )


def _honest_one(name: str, *, barred: bool) -> str:
    holds = "holds" if barred else "lacks"
    return (
        f"Add an ignore example that {holds} “{name}” and is a match in all else, or drop the clue"
    )


def _show_it(compiled: CompiledRule, name: str) -> str:
    if name in set(forbidden(compiled.condition)):
        return "Add an ignore example that only this clue keeps from firing, or drop the clue"
    return "Add a match example that needs it, or drop the clue"


def _always_inside(one: str, other: str, matches: Sequence[TriedExample]) -> bool:
    return all(_inside(e.found.get(one, ()), e.found.get(other, ())) for e in matches)


def _inside(spans: Spans, around: Spans) -> bool:
    return bool(spans) and all(
        any(start <= first and last <= end for start, end in around) for first, last in spans
    )
