"""Which rules speak of which ways, as a table: what is found → the rules that may hold.

A group is a set of ways: those of a clue, or those one of which a rule must find. Everything is
an array, so that a table can be written to a file and read back.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rules.compiled import CompiledRule, Way
from rules.musts import musts_of
from rules.text_lookup import Column, rows_of

MOST_MUSTS = 3
"""Groups of which a rule must find a way that are kept: those of the fewest ways."""

Ints = NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class WayTable:
    """Ways are known by their place among all ways, rules by theirs among those that run.

    The groups of way w are ``groups`` from ``of_way[w]`` to ``of_way[w + 1]``; ``sizes`` tells how
    many ways each group has; the groups of the clues of rule r are ``clues`` from ``of_rule[r]``,
    in order. ``musts`` are the groups each rule must find a way of; the group after the last is
    always found.
    """

    of_way: Ints
    groups: Ints
    sizes: Ints
    of_rule: Ints
    clues: Ints
    musts: Ints


class WaysByGroup:
    """Some ways, by the groups that hold them; ``held`` tells of each group whether it has any."""

    def __init__(self, table: WayTable, ways: NDArray[np.bool_]) -> None:
        """Take of each way whether it is one of them."""
        numbers = ways.nonzero()[0]
        entries, counts = rows_of(table.of_way, numbers)
        self._groups = table.groups.take(entries)
        self._ways = numbers.repeat(counts)
        self.held = np.zeros(len(table.sizes) + 1, np.bool_)
        self.held[self._groups] = True

        self._table = table
        self._members: dict[int, list[int]] = {}
        """Of some groups, their ways."""

    def make_ready(self, rules: Column) -> None:
        """Sort out the ways in the groups of *rules*, which will be asked for."""
        table = self._table
        wanted = np.zeros(len(table.sizes) + 1, np.bool_)
        wanted[table.clues.take(rows_of(table.of_rule, rules)[0])] = True
        wanted[table.musts.take(rules, axis=1)] = True
        kept = wanted.take(self._groups).nonzero()[0]
        groups, ways = self._groups.take(kept).tolist(), self._ways.take(kept).tolist()
        members: defaultdict[int, list[int]] = defaultdict(list)
        for group, way in zip(groups, ways, strict=True):
            members[group].append(way)
        self._members.update(members)

    def of(self, group: int) -> Sequence[int]:
        """Return the ways in *group*, in order."""
        if not self.held[group]:
            return ()
        if group not in self._members:
            self._members[group] = self._ways[self._groups == group].tolist()
        return self._members[group]


class WayIndex:
    """Tells by the ways that a text may hold which rules may hold."""

    def __init__(self, table: WayTable) -> None:
        """Take the *table* of the rules."""
        self._table = table
        self.always = len(table.sizes)
        """The group that is always found."""
        self.count = len(table.of_way) - 1
        """How many ways there are."""
        first = table.musts[0]
        self._rules = first.argsort(kind="stable")
        self._of_first = first[self._rules].searchsorted(np.arange(self.always + 2))

    def by_group(self, ways: NDArray[np.bool_]) -> "WaysByGroup":
        """Return the *ways* of which that is true, by the groups that hold them."""
        return WaysByGroup(self._table, ways)

    def groups_that_hold(self, ways: Collection[int]) -> list[int]:
        """Return the groups that hold any of *ways*, and the one that is always found."""
        numbers = np.fromiter(ways, np.int64, len(ways))
        groups: list[int] = self._table.groups.take(
            rows_of(self._table.of_way, numbers)[0]
        ).tolist()
        return [*groups, self.always]

    def rules_that_may_hold(self, held: NDArray[np.bool_]) -> Column:
        """Return the rules that must find nothing but groups that are *held*, in order."""
        held = held.copy()
        held[self.always] = True
        rows, _ = rows_of(self._of_first, held.nonzero()[0])
        rules = self._rules.take(rows)
        may_hold: Column = rules[held.take(self._table.musts.take(rules, axis=1)).all(axis=0)]
        may_hold.sort()
        return may_hold

    def with_musts(self, rules: Column) -> Iterator[tuple[int, list[int]]]:
        """Yield each of *rules* with the groups of which it must find a way."""
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
    by_way: list[list[int]] = [[] for _ in ways]
    for number, members in enumerate(known):
        for way in members:
            by_way[way].append(number)
    return WayTable(
        *_packed(by_way),
        np.array([len(members) for members in known], np.int32),
        *_packed(clues),
        np.array(columns, np.int32).reshape(-1, MOST_MUSTS).T.copy(),
    )


def _packed(lists: Sequence[Sequence[int]]) -> tuple[Ints, Ints]:
    """Return where each list begins (and the last ends) in all of them one after another."""
    begins = np.array([0, *map(len, lists)], np.int32).cumsum(dtype=np.int32)
    return begins, np.array([number for part in lists for number in part], np.int32)
