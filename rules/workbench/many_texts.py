"""The verdicts over many texts, on several processors where that pays."""

import multiprocessing
import os
import signal
from collections.abc import Iterator, Sequence

from rich.progress import track

from rules.rulebook import Rulebook
from rules.verdict import Verdict
from rules.workbench.printing import console

PAYS_FROM = 4_000
"""Texts from which on a second process is worth its start."""

_CHUNK = 250

_rulebook: Rulebook | None = None


def verdicts_over(
    rulebook: Rulebook, texts: Sequence[str], *, jobs: int = 0, progress: bool = False
) -> Iterator[Verdict]:
    """Yield the verdict over each text, in their order, whatever the number of *jobs*.

    0 jobs is as many as pay: one, or from ``PAYS_FROM`` texts on one for each processor.
    *progress* draws a bar on the error stream.
    """
    wanted = jobs or (os.cpu_count() or 1 if len(texts) >= PAYS_FROM else 1)
    if "fork" not in multiprocessing.get_all_start_methods():
        wanted = 1
    found = _alone(rulebook, texts) if wanted == 1 else _together(rulebook, texts, wanted)
    yield from track(
        found,
        description="Looking at the messages",
        total=len(texts),
        console=console(stderr=True),
        transient=True,
        disable=not progress,
    )


def _alone(rulebook: Rulebook, texts: Sequence[str]) -> Iterator[Verdict]:
    for text in texts:
        yield rulebook.scan(text)


def _together(rulebook: Rulebook, texts: Sequence[str], jobs: int) -> Iterator[Verdict]:
    """Scan in processes that are forked, so that the rulebook need not be sent nor built again."""
    context = multiprocessing.get_context("fork")
    with context.Pool(jobs, initializer=_take, initargs=(rulebook,)) as pool:
        yield from pool.imap(_scan, texts, chunksize=_CHUNK)


def _take(rulebook: Rulebook) -> None:
    global _rulebook
    _rulebook = rulebook
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's to hear


def _scan(text: str) -> Verdict:
    assert _rulebook is not None  # noqa: S101  the pool was given one
    return _rulebook.scan(text)
