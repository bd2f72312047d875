"""Which rules speak of which ways, as a table: what is found → the rules that may hold.

A group is a set of ways: those of a clue, or those one of which a rule must find. Everything is
an array, so that a table can be written to a file and read back.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rules.compiled import CompiledRule, Way
from rules.musts import musts_of
from rules.text_lookup import rows_of

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


class WaysByGroup:
    """Some ways, by the groups that hold them; ``groups`` are those that hold any, in order."""

    def __init__(self, table: WayTable, ways: NDArray[np.int64]) -> None:
        entries, counts = rows_of(table.of_way, ways)
        groups = table.groups.take(entries)
        order = groups.argsort(kind="stable")
        groups = groups[order]
        begins = np.concatenate(([0], (groups[1:] != groups[:-1]).nonzero()[0] + 1))
        self.groups: Ints = groups[begins] if len(groups) else groups
        self._members: list[int] = ways.repeat(counts)[order].tolist()
        self._begins: list[int] = [*begins.tolist(), len(groups)]
        self._places = np.full(len(table.of_group), -1, np.int32)
        self._places[self.groups] = np.arange(len(self.groups), dtype=np.int32)

    def of(self, group: int) -> Sequence[int]:
        """Return the ways in *group*, in order."""
        place = self._places[group]
        return self._members[self._begins[place] : self._begins[place + 1]] if place >= 0 else ()


class WayIndex:
    """Tells by the ways that a text may hold which rules may hold."""

    def __init__(self, table: WayTable) -> None:
        """Take the *table* of the rules."""
        self._table = table
        self.always = len(table.of_group) - 1
        """The group that is always found."""
        first = table.musts[0]
        self._rules = first.argsort(kind="stable")
        self._of_first = first[self._rules].searchsorted(np.arange(self.always + 2))

    def by_group(self, ways: Sequence[int]) -> "WaysByGroup":
        """Return *ways*, which are in order, by the groups that hold them."""
        return WaysByGroup(self._table, np.array(ways, np.int64))

    def rules_that_may_hold(self, groups: Ints) -> Iterator[tuple[int, list[int]]]:
        """Yield the rules that must find nothing but *groups*, in order, with what they must."""
        numbers = np.append(groups, self.always)
        rows, _ = rows_of(self._of_first, numbers)
        rules = np.sort(self._rules[rows])
        held = np.zeros(self.always + 1, np.bool_)
        held[numbers] = True
        musts = self._table.musts[:, rules]
        rules = rules[held[musts].all(axis=0)]
        yield from zip(rules.tolist(), self._table.musts[:, rules].T.tolist(), strict=True)

    def groups_of_clues(self, rule: int) -> Sequence[int]:
        """Return the groups of the clues of *rule*, in the order of its clues."""
        table = self._table
        groups: list[int] = table.clues[table.of_rule[rule] : table.of_rule[rule + 1]].tolist()
        return groups


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
