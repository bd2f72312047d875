"""The row of loading: cold, from the cache, and the memory a rulebook takes."""

from dataclasses import dataclass
from pathlib import Path

from bench.speed.fresh import Load, measure
from bench.speed.ground import Bench
from bench.speed.pattern_sets import pattern_set
from bench.speed.phrase_sets import phrase_set
from bench.speed.rule_files import write_whole_rules
from bench.speed.timing import quantile


@dataclass(frozen=True, slots=True)
class LoadRow:
    """What loading one folder takes: seconds of the processor, and bytes over an empty rulebook."""

    name: str
    rules: int
    cold: float
    cached: float
    memory: int
    memory_cached: int
    peak: int


def load_rows(bench: Bench) -> list[LoadRow]:
    """Return the row of the rules of the first row, and of as many rules of the library's kind."""
    count = bench.sizes.phrases * 3
    whole = write_whole_rules(
        bench.folder / "whole", phrase_set("mixed", count), pattern_set(bench.sizes.patterns)
    )
    empty = [measure(bench.empty, None) for _ in range(bench.sizes.loads)]
    resting = _middle([load.resident for load in empty])
    return [
        _row("one phrase or pattern each", bench.full, bench, resting),
        _row("whole rules, three phrases each", whole, bench, resting),
    ]


def _row(name: str, folder: Path, bench: Bench, resting: int) -> LoadRow:
    cold = [measure(folder, None) for _ in range(bench.sizes.loads)]
    cache = bench.folder / f"cache of {folder.name}"
    measure(folder, cache)
    cached = [measure(folder, cache) for _ in range(bench.sizes.loads)]
    return LoadRow(
        name,
        cold[0].rules,
        _seconds(cold),
        _seconds(cached),
        _middle([load.resident for load in cold]) - resting,
        _middle([load.resident for load in cached]) - resting,
        _middle([load.peak for load in cold]) - resting,
    )


def _seconds(loads: list[Load]) -> float:
    return quantile([load.processor for load in loads], 0.5)


def _middle(values: list[int]) -> int:
    return int(quantile(values, 0.5))
