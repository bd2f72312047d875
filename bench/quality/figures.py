"""Counting: how many of some rows are warned of, and how sure that share is."""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from bench.quality.rows import Row
from bench.quality.scans import Outcome
from bench.quality.wilson import wilson

Judged = tuple[Row, Outcome]
"""A row with what came of it."""

Key = TypeVar("Key", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many."""

    part: int
    whole: int

    @property
    def value(self) -> float:
        """Return it from 0 to 1; 0 for none of none."""
        return self.part / self.whole if self.whole else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """Return its 95 % interval."""
        return wilson(self.part, self.whole)

    def __str__(self) -> str:
        """Return it as a page says it: share, interval and counts."""
        if not self.whole:
            return "–"
        low, high = (percent(end).removesuffix(" %") for end in self.interval)
        return f"{percent(self.value)} ({low}–{high}), {self.part:,} of {self.whole:,}"


def percent(value: float) -> str:
    """Return a share from 0 to 1 in percent, small ones with the digits that matter."""
    hundred = value * 100
    return f"{hundred:.2f} %" if 0 < hundred < 0.995 else f"{hundred:.1f} %"


@dataclass(frozen=True, slots=True)
class Figure:
    """How many of some rows are warned of at all, and strongly."""

    whole: int
    warned: int
    strong: int

    @property
    def caution(self) -> Share:
        """Return the share that reaches caution or high."""
        return Share(self.warned, self.whole)

    @property
    def high(self) -> Share:
        """Return the share that reaches high."""
        return Share(self.strong, self.whole)


def figure(judged: Iterable[Judged]) -> Figure:
    """Return the figure of *judged* rows."""
    levels = [outcome.level for _, outcome in judged]
    return Figure(len(levels), sum(one != "none" for one in levels), levels.count("high"))


def grouped(judged: Iterable[Judged], by: Callable[[Row], Key]) -> dict[Key, list[Judged]]:
    """Return *judged* in groups that have the same *by*, in its order."""
    groups: dict[Key, list[Judged]] = {}
    for row, outcome in judged:
        groups.setdefault(by(row), []).append((row, outcome))
    return dict(sorted(groups.items(), key=lambda item: str(item[0])))


def figures(judged: Iterable[Judged], by: Callable[[Row], Key]) -> dict[Key, Figure]:
    """Return the figure of each group."""
    return {key: figure(group) for key, group in grouped(judged, by).items()}


def labelled(judged: Iterable[Judged], label: str) -> list[Judged]:
    """Return the rows of that label."""
    return [(row, outcome) for row, outcome in judged if row.label == label]


def mean(values: Sequence[float]) -> float:
    """Return the mean; 0 of none."""
    return sum(values) / len(values) if values else 0.0


def mean_of(by_source: Mapping[str, Figure], level: str) -> float:
    """Return the mean over sources, each counting the same, of the share at *level*."""
    return mean([getattr(one, level).value for one in by_source.values()])
