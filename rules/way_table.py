"""Which rules speak of which ways, as a table: what is found → the rules that may hold.

A group is a set of ways: those of a clue, or those one of which a rule must find. Everything is
an array, so that a table can be written to a file and read back.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from rules.compiled import CompiledRule, Way
from rules.musts import musts_of
from rules.number_lookup import rows_of

MOST_MUSTS = 3
"""Groups of which a rule must find a way that are kept: those of the fewest ways."""

Ints = NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class WayTable:
    """Ways are known by their place among all ways, rules by theirs among those that run.

    The groups of way w are ``groups`` from ``of_way[w]`` to ``of_way[w + 1]``; the ways of group
    g are ``ways`` from ``of_group[g]``; the groups of the clues of rule r are ``clues`` from
    ``of_rule[r]``, in order. ``musts`` are the groups each rule must find a way of; the group
    after the last is always found.
    """

    of_way: Ints
    groups: Ints
    of_group: Ints
    ways: Ints
    of_rule: Ints
    clues: Ints
    musts: Ints

    def arrays(self) -> Mapping[str, NDArray[Any]]:
        """Return the columns by name."""
        return {name: getattr(self, name) for name in self.__slots__}

    def rules_that_may_hold(self, found: NDArray[np.int64]) -> Sequence[int]:
        """Return the rules that must find nothing but what the ways *found* give, in order."""
        entries, _ = rows_of(self.of_way, found)
        held = np.zeros(len(self.of_group), np.bool_)
        held[-1] = True
        held[self.groups[entries]] = True
        may_hold = held[self.musts[0]]
        for must in self.musts[1:]:
            may_hold = may_hold & held[must]
        rules: list[int] = may_hold.nonzero()[0].tolist()
        return rules

    def groups_of_clues(self, rule: int) -> Sequence[int]:
        """Return the groups of the clues of *rule*, in the order of its clues."""
        groups: list[int] = self.clues[self.of_rule[rule] : self.of_rule[rule + 1]].tolist()
        return groups

    def ways_of_group(self, group: int) -> Ints:
        """Return the ways of *group*, in order."""
        return self.ways[self.of_group[group] : self.of_group[group + 1]]


def tabulate_ways(rules: Sequence[CompiledRule], ways: Mapping[Way, int]) -> WayTable:
    """Return the table of *rules*, whose ways are known by the numbers *ways* gives them."""
    known: dict[frozenset[int], int] = {}

    def group(members: Iterable[Way]) -> int:
        return known.setdefault(frozenset(ways[way] for way in members), len(known))

    clues = [[group(clue.ways) for clue in rule.clues.values()] for rule in rules]
    musts = [
        [group(must) for must in sorted(musts_of(rule.condition, rule.clues), key=len)[:MOST_MUSTS]]
        for rule in rules
    ]
    none = len(known)
    columns = [[*own, *[none] * (MOST_MUSTS - len(own))] for own in musts]
    by_group = [sorted(members) for members in known]
    by_way: list[list[int]] = [[] for _ in ways]
    for number, members in enumerate(by_group):
        for way in members:
            by_way[way].append(number)
    return WayTable(
        *_packed(by_way),
        *_packed(by_group),
        *_packed(clues),
        np.array(columns, np.int32).reshape(-1, MOST_MUSTS).T.copy(),
    )


def _packed(lists: Sequence[Sequence[int]]) -> tuple[Ints, Ints]:
    """Return where each list begins (and the last ends) in all of them one after another."""
    begins = np.array([0, *map(len, lists)], np.int32).cumsum(dtype=np.int32)
    return begins, np.array([number for part in lists for number in part], np.int32)
