"""What a condition can and cannot do, worked out from its form alone."""

from collections.abc import Collection, Iterator, Mapping
from itertools import product

from rules.compiled import CompiledRule
from rules.condition import AtLeast, ClueHolds, Condition, Not

MOST_NAMES = 10
"""Clues up to which every case is tried: 1,024 cases."""

Spans = tuple[tuple[int, int], ...]

_SOMEWHERE: Spans = ((0, 1),)


def holds(condition: Condition, names: Collection[str]) -> bool:
    """Return whether the rule fires when exactly the clues *names* are found."""
    return bool(condition.evidence(dict.fromkeys(names, _SOMEWHERE)))


def required(condition: Condition) -> Iterator[str]:
    """Yield the clues without which the condition cannot hold."""
    if isinstance(condition, ClueHolds):
        yield condition.name
    elif isinstance(condition, AtLeast) and condition.n == len(condition.of):
        for part in condition.of:
            yield from required(part)


def forbidden(condition: Condition) -> Iterator[str]:
    """Yield the clues that are forbidden, and only forbidden."""
    named = set(wanted(condition))
    yield from (name for name, helps in named if not helps and (name, True) not in named)


def wanted(condition: Condition, *, negated: bool = False) -> Iterator[tuple[str, bool]]:
    """Yield each clue named, and whether its being found helps (True) or hinders (False)."""
    if isinstance(condition, ClueHolds):
        yield condition.name, not negated
    elif isinstance(condition, Not):
        yield from wanted(condition.inner, negated=not negated)
    elif isinstance(condition, AtLeast):
        for part in condition.of:
            yield from wanted(part, negated=negated)


def implications(compiled: CompiledRule) -> Mapping[str, frozenset[str]]:
    """Return, for each clue, the clues that are found wherever it is: they have all its ways."""
    clues = compiled.clues
    return {
        name: frozenset(
            other for other in clues if other != name and clue.ways <= clues[other].ways
        )
        for name, clue in clues.items()
    }


def can_hold(compiled: CompiledRule) -> bool:
    """Return whether some text could make the rule fire; True where that is not worked out."""
    named = set(wanted(compiled.condition))
    implied = implications(compiled)
    helping = {name for name, helps in named if helps}
    mixed = helping & {name for name, helps in named if not helps}
    if not mixed and all(implied.get(name, frozenset()) <= helping for name in helping):
        return holds(compiled.condition, helping)
    cases = _cases(compiled, implied)
    return cases is None or any(holds(compiled.condition, case) for case in cases)


def idle_by_logic(compiled: CompiledRule) -> list[str]:
    """Return the clues whose being found never changes whether the condition holds."""
    names = list(compiled.condition.names())
    if len(names) == len(set(names)) or len(set(names)) > MOST_NAMES:
        return []
    cases = [frozenset(case) for case in _all_cases(sorted(set(names)))]
    holding = {case for case in cases if compiled.condition.evidence(_found(case)) is not None}
    return [
        name
        for name in dict.fromkeys(names)
        if all((case | {name} in holding) == (case - {name} in holding) for case in cases)
    ]


def shape(condition: Condition) -> str:
    """Return the form of a condition without the names of its clues."""
    if isinstance(condition, ClueHolds):
        return "c"
    if isinstance(condition, Not):
        return f"!{shape(condition.inner)}"
    if isinstance(condition, AtLeast):
        return f"{condition.n}({','.join(sorted(map(shape, condition.of)))})"
    return repr(condition)


def parts_of(condition: Condition) -> Iterator[Condition]:
    """Yield the condition and every condition inside it."""
    yield condition
    for part in condition.of if isinstance(condition, AtLeast) else ():
        yield from parts_of(part)
    if isinstance(condition, Not):
        yield from parts_of(condition.inner)


def _cases(
    compiled: CompiledRule, implied: Mapping[str, frozenset[str]]
) -> Iterator[frozenset[str]] | None:
    """Return every set of clues that can be found together, or None when they are too many."""
    names = sorted(set(compiled.condition.names()))
    if len(names) > MOST_NAMES:
        return None
    return (
        case
        for case in _all_cases(names)
        if all(implied.get(name, frozenset()) & set(names) <= case for name in case)
    )


def _all_cases(names: list[str]) -> Iterator[frozenset[str]]:
    for chosen in product((False, True), repeat=len(names)):
        yield frozenset(name for name, is_in in zip(names, chosen, strict=True) if is_in)


def _found(names: Collection[str]) -> dict[str, Spans]:
    return dict.fromkeys(names, _SOMEWHERE)
