"""What must be found for a rule to hold: sets of its ways, one of each of which.

``all: [who, ask]`` must find a way of *who* and a way of *ask*; ``any: [a, b]`` a way of either.
It is less than the condition says, and told by sets alone, so that thousands of rules are ruled
out at once before a condition is looked at.
"""

from collections.abc import Mapping

from rules.compiled import CompiledClue, Way
from rules.condition import AtLeast, ClueHolds, Condition

Must = frozenset[Way]
"""Ways one of which must be found."""


def musts_of(condition: Condition, clues: Mapping[str, CompiledClue]) -> list[Must]:
    """Return sets of ways of *clues*, one of each of which is found whenever *condition* holds."""
    if isinstance(condition, ClueHolds):
        return [clues[condition.name].ways]
    if not isinstance(condition, AtLeast):
        return []
    inner = [musts_of(part, clues) for part in condition.of]
    if condition.n == len(inner):
        return [must for musts in inner for must in musts]
    if not all(inner):
        return []
    return [frozenset().union(*(min(musts, key=len) for musts in inner))]
