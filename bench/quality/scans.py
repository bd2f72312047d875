"""What the rulebook says of every text, each text once, in several processes."""

from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from rules import Level, Rulebook, Verdict
from rules.workbench.opening import open_rulebook

_CHUNK = 400
"""Texts that a process takes at once: some tenths of a second's work."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one text: the part of its verdict that is counted."""

    level: Level
    score: float
    families: tuple[str, ...]
    rules: tuple[str, ...]
    excused: tuple[str, ...]

    @classmethod
    def of(cls, verdict: Verdict) -> "Outcome":
        """Return what is counted of *verdict*."""
        rules = tuple(hit.rule for hit in verdict.hits)
        excused = tuple(hit.rule for hit in verdict.excused)
        return cls(verdict.level, verdict.score, verdict.families, rules, excused)


def scan_all(
    texts: Iterable[str], *, folders: Sequence[Path] = (), processes: int = 2
) -> dict[str, Outcome]:
    """Return the outcome of each text; say how far it is while it goes on."""
    distinct = list(dict.fromkeys(texts))
    chunks = [distinct[start : start + _CHUNK] for start in range(0, len(distinct), _CHUNK)]
    open_rulebook(folders, None)
    found: dict[str, Outcome] = {}
    for chunk, outcomes in zip(chunks, _outcomes(chunks, folders, processes), strict=True):
        found.update(zip(chunk, outcomes, strict=True))
        _show(len(found), len(distinct))
    return found


def _outcomes(
    chunks: Sequence[Sequence[str]], folders: Sequence[Path], processes: int
) -> Iterator[list[Outcome]]:
    work = [(tuple(folders), chunk) for chunk in chunks]
    if processes == 1:
        yield from map(_scan, work)
        return
    with ProcessPoolExecutor(processes) as pool:
        yield from pool.map(_scan, work)


def _scan(work: tuple[tuple[Path, ...], Sequence[str]]) -> list[Outcome]:
    folders, texts = work
    rulebook = _rulebook_here(folders)
    return [Outcome.of(rulebook.scan(text)) for text in texts]


@cache
def _rulebook_here(folders: tuple[Path, ...]) -> Rulebook:
    return open_rulebook(folders, None)


def _show(done: int, of: int) -> None:
    tenth = max(of // 10, 1)
    if done == of or done // tenth > max(done - _CHUNK, 0) // tenth:
        print(f"  {done:,} of {of:,} texts", flush=True)
