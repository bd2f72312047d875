"""What one text holds of all that rules speak of, and which rules may hold by it.

Phrases and signals are known to the end. Of the patterns it is first only known which the text
may match: they are run as they are asked for, and each once.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from rules.folding import Folded
from rules.patterns import Encoded, PatternIndex
from rules.way_table import WayIndex, WaysByGroup

Spans = tuple[tuple[int, int], ...]

_Places = tuple[Folded, Iterator[tuple[int, int]]]
"""A reading of a text, and where a pattern is found in it."""


class Found:
    """The ways found in one text, by their number, with their spans in the text as given."""

    def __init__(self, first_pattern: int, patterns: PatternIndex, rules: WayIndex) -> None:
        self._first_pattern = first_pattern
        self._patterns = patterns
        self._rules = rules
        self._found: dict[int, Spans] = {}
        self._readings: list[tuple[Folded, Encoded, NDArray[np.bool_]]] = []
        """The text as it is read, once or twice, with the patterns that may match there."""
        self._places: dict[int, Sequence[_Places]] = {}
        """Of the patterns that were asked for, the places that were not looked up yet."""
        self._holds: dict[int, bool] = {}
        """Of the groups that were asked for, whether one of their ways is found."""

    def add(self, way: int, spans: Spans) -> None:
        """Note that the way of that number is found at *spans* too."""
        known = self._found.get(way)
        self._found[way] = tuple(dict.fromkeys((*known, *spans))) if known else spans

    def add_candidates(self, folded: Folded, patterns: NDArray[np.bool_]) -> None:
        """Note which *patterns* may match in *folded*, a reading of the text."""
        self._readings.append((folded, Encoded(folded.text), patterns))

    def ways(self) -> Iterator[int]:
        """Yield the ways that are found, in order."""
        return (way for way in self._possible().nonzero()[0].tolist() if self.spans(way))

    def _possible(self) -> NDArray[np.bool_]:
        """Return of each way whether it is found, or may be."""
        ways = np.zeros(self._rules.count, np.bool_)
        ways[list(self._found)] = True
        for *_, patterns in self._readings:
            ways[self._first_pattern : self._first_pattern + len(patterns)] |= patterns
        return ways

    def rules_that_may_hold(self) -> NDArray[np.int64]:
        """Return the rules that must find nothing but what is found or may be, in order."""
        return self._rules.rules_that_may_hold(self._by_group.held)

    def holding(self, rules: NDArray[np.int64]) -> Iterator[int]:
        """Yield those of *rules* of which all that they must find is found, in order."""
        self._holds = dict.fromkeys(self._rules.groups_that_hold(self._found), True)
        self._by_group.make_ready(rules)
        for rule, musts in self._rules.with_musts(rules):
            if all(map(self.group_holds, musts)):
                yield rule

    @cached_property
    def _by_group(self) -> WaysByGroup:
        """The ways that are found, or may be, by their groups; asked for when all were added."""
        return self._rules.by_group(self._possible())

    def group_holds(self, group: int) -> bool:
        """Return whether a way of *group* is found."""
        holds = self._holds.get(group)
        if holds is None:
            holds = self._holds[group] = any(map(self._holds_way, self._by_group.of(group)))
        return holds

    def _holds_way(self, way: int) -> bool:
        """Return whether the way of that number is found in a reading of the text."""
        if way in self._found:
            return True
        places = self._places.get(way)
        if places is None:
            places = self._places[way] = self._first_places(way)
        return bool(places)

    def _first_places(self, way: int) -> Sequence[_Places]:
        """Return the places of a pattern in the first reading in which it has any, and later ones.

        Only the first place of all is looked for.
        """
        found: list[_Places] = []
        number = way - self._first_pattern
        for folded, encoded, patterns in self._readings:
            if patterns[number]:
                places = self._patterns.places(number, encoded)
                if found:
                    found.append((folded, places))
                elif first := next(places, None):
                    found.append((folded, chain((first,), places)))
        return found

    def of_group(self, group: int) -> Spans:
        """Return where the ways of *group* are found; none when it does not hold."""
        if not self.group_holds(group):
            return ()
        spans: list[tuple[int, int]] = []
        for way in self._by_group.of(group):
            spans += self.spans(way)
        return tuple(spans)

    def spans(self, way: int) -> Spans:
        """Return where the way of that number is found in the text as given."""
        if way not in self._found and self._holds_way(way):
            for folded, places in self._places.pop(way):
                self.add(way, tuple(folded.original_span(a, b) for a, b in places))
        return self._found.get(way, ())


class CluesFound(Mapping[str, Spans]):
    """The clues of one rule that hold, with their spans; each looked at when it is asked for."""

    def __init__(self, found: Found, groups: Mapping[str, int]) -> None:
        """Take the group of ways of each clue."""
        self._found = found
        self._groups = groups

    def get(self, name: str, default: Spans | None = None) -> Spans | None:  # type: ignore[override]
        """Return the spans of the clue *name*, or *default* when it does not hold."""
        return self._found.of_group(self._groups[name]) or default

    def __getitem__(self, name: str) -> Spans:
        if spans := self.get(name):
            return spans
        raise KeyError(name)

    def __iter__(self) -> Iterator[str]:
        return (name for name in self._groups if name in self)

    def __len__(self) -> int:
        return sum(1 for _ in self)
