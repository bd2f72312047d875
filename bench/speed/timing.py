"""Times of many calls: what is measured, and how.

Each call is measured by the clock and by the processor's time of its thread, which does not count
what other programs did meanwhile. Ways that are compared take turns on the same message, so that
a machine that slows down slows them all. Python's garbage collector stays on, as in the bot; what
is there before the first call is collected first.
"""

import gc
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Times:
    """The times of some calls, in seconds, by clock and processor, and what they returned."""

    clock: tuple[float, ...]
    processor: tuple[float, ...]
    results: tuple[Any, ...] = ()

    @property
    def median(self) -> float:
        """Return the median of the processor's time, in seconds."""
        return quantile(self.processor, 0.5)

    @property
    def p99(self) -> float:
        """Return the time, in seconds of the processor, that one call in a hundred exceeds."""
        return quantile(self.processor, 0.99)

    @property
    def clock_median(self) -> float:
        """Return the median by the clock, in seconds."""
        return quantile(self.clock, 0.5)

    @property
    def clock_p99(self) -> float:
        """Return the 99th of a hundred by the clock, in seconds."""
        return quantile(self.clock, 0.99)


def quantile(values: Sequence[float], share: float) -> float:
    """Return the value that *share* of the values (0 to 1) do not exceed."""
    ordered = sorted(values)
    return ordered[min(int(len(ordered) * share), len(ordered) - 1)]


def side_by_side(
    ways: Mapping[str, Callable[[str], Any]],
    texts: Sequence[str],
    *,
    warm_up: Sequence[str] = (),
) -> dict[str, Times]:
    """Return the times of each of *ways* over *texts*; on each text the ways take turns."""
    for text in warm_up:
        for way in ways.values():
            way(text)
    gc.collect()
    taken: dict[str, list[tuple[float, float, Any]]] = {name: [] for name in ways}
    for text in texts:
        for name, way in ways.items():
            taken[name].append(timed(way, text))
    return {name: Times(*zip(*pairs, strict=True)) for name, pairs in taken.items()}


def timed(way: Callable[[str], Any], text: str) -> tuple[float, float, Any]:
    """Return how long one call took, in seconds (clock, processor), and what it returned."""
    clock, processor = time.perf_counter_ns(), time.thread_time_ns()
    result = way(text)
    processor_end, clock_end = time.thread_time_ns(), time.perf_counter_ns()
    return (clock_end - clock) / 1e9, (processor_end - processor) / 1e9, result
