"""What one text holds of all that rules speak of, and which rules may hold by it.

Phrases and signals are known to the end. Of the patterns it is first only known which the text
may match: they are run as they are asked for, and each once.
"""

from collections.abc import Iterable, Iterator, Mapping, Set
from functools import cached_property

from rules.folding import Folded
from rules.patterns import Encoded, PatternIndex
from rules.way_table import WayIndex, WaysByGroup

Spans = tuple[tuple[int, int], ...]


class Found:
    """The ways found in one text, by their number, with their spans in the text as given."""

    def __init__(self, first_pattern: int, patterns: PatternIndex, rules: WayIndex) -> None:
        self._first_pattern = first_pattern
        self._patterns = patterns
        self._rules = rules
        self._found: dict[int, Spans] = {}
        self._readings: list[tuple[Folded, Encoded, Set[int]]] = []
        """The text as it is read, once or twice, with the patterns that may match there."""
        self._matches: dict[int, bool] = {}
        """Of the patterns that were asked for, whether they match."""
        self._looked_for: set[int] = set()
        self._holds = {rules.always: True}
        """Of the groups that were asked for, whether one of their ways is found."""

    def add(self, way: int, spans: Spans) -> None:
        """Note that the way of that number is found at *spans* too."""
        known = self._found.get(way)
        self._found[way] = tuple(dict.fromkeys((*known, *spans))) if known else spans

    def add_candidates(self, folded: Folded, patterns: Iterable[int]) -> None:
        """Note that *patterns* may match in *folded*, a reading of the text."""
        ways = frozenset(self._first_pattern + number for number in patterns)
        self._readings.append((folded, Encoded(folded.text), ways))

    def ways(self) -> Iterator[int]:
        """Yield the ways that are found, in order."""
        return (way for way in self._possible() if self.spans(way))

    def _possible(self) -> list[int]:
        """Return the ways that are found, or may be, in order."""
        return sorted({*self._found}.union(*(ways for _, _, ways in self._readings)))

    def rules(self) -> Iterator[int]:
        """Yield the rules of which all that they must find is found, in order."""
        for rule, musts in self._rules.rules_that_may_hold(self._by_group.groups):
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
            ways = self._by_group.of(group)
            holds = any(way in self._found for way in ways) or any(map(self._matches_way, ways))
            self._holds[group] = holds
        return holds

    def _matches_way(self, way: int) -> bool:
        """Return whether the pattern of that number matches in a reading of the text."""
        matches = self._matches.get(way)
        if matches is None:
            number = way - self._first_pattern
            matches = any(
                way in ways and self._patterns.matches(number, encoded)
                for _, encoded, ways in self._readings
            )
            self._matches[way] = matches
        return matches

    def of_group(self, group: int) -> Spans:
        """Return where the ways of *group* are found; none when it does not hold."""
        if not self.group_holds(group):
            return ()
        return tuple(span for way in self._by_group.of(group) for span in self.spans(way))

    def spans(self, way: int) -> Spans:
        """Return where the way of that number is found in the text as given."""
        if way not in self._looked_for and self._matches.get(way, True):
            self._looked_for.add(way)
            number = way - self._first_pattern
            for folded, encoded, ways in self._readings:
                if way in ways and (places := self._patterns.find_number(number, encoded)):
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
