"""Would a rule fire if one of its clues did not limit it?"""

from collections.abc import Mapping
from dataclasses import dataclass

from rules.compiled import CompiledRule
from rules.condition import AtLeast, ClueHolds, Condition, Not

Spans = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class _Given(Condition):
    """A condition that always holds, or never does; it shows nothing."""

    always: bool

    def evidence(self, found: Mapping[str, Spans]) -> Spans | None:
        """Return no spans, or None."""
        return () if self.always else None


def fires(compiled: CompiledRule, found: Mapping[str, Spans]) -> bool:
    """Return whether the rule fires where these clues are found at these places."""
    return _fires(compiled.condition, compiled.rule.within, found)


def fires_without(compiled: CompiledRule, name: str, found: Mapping[str, Spans]) -> bool:
    """Return whether the rule fires on what was found when the clue *name* no longer limits it.

    Where the clue is demanded, it counts as found; where it is forbidden, as absent.
    """
    condition = _without(compiled.condition, name, forbidden=False)
    return _fires(condition, compiled.rule.within, found)


def _fires(condition: Condition, within: int | None, found: Mapping[str, Spans]) -> bool:
    evidence = condition.evidence(found)
    if not evidence or within is None:
        return bool(evidence)
    return _fires_near(condition, found, within)


def _without(condition: Condition, name: str, *, forbidden: bool) -> Condition:
    if isinstance(condition, ClueHolds):
        return _Given(not forbidden) if condition.name == name else condition
    if isinstance(condition, Not):
        return Not(_without(condition.inner, name, forbidden=not forbidden))
    if isinstance(condition, AtLeast):
        parts = (_without(part, name, forbidden=forbidden) for part in condition.of)
        return AtLeast(condition.n, tuple(parts))
    return condition


def _fires_near(condition: Condition, found: Mapping[str, Spans], within: int) -> bool:
    """Return whether the condition holds in some stretch of *within* letters."""
    for start in sorted({start for spans in found.values() for start, _ in spans}):
        stretch = {
            name: kept
            for name, spans in found.items()
            if (kept := tuple(s for s in spans if start <= s[0] and s[1] <= start + within))
        }
        if condition.evidence(stretch):
            return True
    return False
