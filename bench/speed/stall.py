"""How long the event loop stands still while the rules are reloaded and messages are scanned."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.speed.timing import quantile
from bot.rulekeeper import RuleKeeper

TICK = 0.001
"""Seconds between two looks at the clock."""

PAUSE = 0.005
"""Seconds between two messages, scanned in a thread as the bot does: some 100 a second, more than
a bot is ever sent."""


@dataclass(frozen=True, slots=True)
class Stall:
    """How late the ticker was, in seconds: the worst, one in a thousand; and what went on."""

    longest: float
    p999: float
    scans: int
    took: float


async def stall_of(
    keeper: RuleKeeper, texts: Sequence[str], work: Callable[[], Awaitable[object]]
) -> Stall:
    """Return how late a ticker of a millisecond was while *work* ran and *texts* were scanned."""
    late: list[float] = []
    scans = [0]
    ticker = asyncio.create_task(_tick(late))
    scanner = asyncio.create_task(_scan(keeper, texts, scans))
    await asyncio.sleep(0.05)
    late.clear()
    began = time.perf_counter()
    await work()
    took = time.perf_counter() - began
    await asyncio.sleep(0.05)
    for task in (ticker, scanner):
        task.cancel()
    await asyncio.gather(ticker, scanner, return_exceptions=True)
    return Stall(max(late), quantile(late, 0.999), scans[0], took)


async def _tick(late: list[float]) -> None:
    while True:
        due = time.perf_counter() + TICK
        await asyncio.sleep(TICK)
        late.append(time.perf_counter() - due)


async def _scan(keeper: RuleKeeper, texts: Sequence[str], done: list[int]) -> None:
    while True:
        await asyncio.to_thread(keeper.current.scan, texts[done[0] % len(texts)])
        done[0] += 1
        await asyncio.sleep(PAUSE)


def stalls(
    folder: Path, cache: Path, texts: Sequence[str], rounds: int
) -> tuple[list[Stall], list[Stall]]:
    """Return the stalls of *rounds* reloads of *folder*, and those without, of the same length.

    Before each reload a rule file is changed, so that the reload has something to do.
    """
    return asyncio.run(_stalls(folder, cache, texts, rounds))


async def _stalls(
    folder: Path, cache: Path, texts: Sequence[str], rounds: int
) -> tuple[list[Stall], list[Stall]]:
    keeper = RuleKeeper(library=folder, cache=cache)
    for text in texts[:50]:
        keeper.current.scan(text)
    reloading, resting = [], []
    for number in range(rounds):
        _change(folder, number)
        reloading.append(await stall_of(keeper, texts, keeper.reload))
        length = min(reloading[-1].took, 5)
        resting.append(await stall_of(keeper, texts, lambda: asyncio.sleep(length)))  # noqa: B023
    return reloading, resting


def _change(folder: Path, number: int) -> None:
    rule = (
        f"- id: changed-{number}\n  title: changed\n  family: general.signs\n  kind: sign\n"
        f'  clues:\n    told: {{phrases: ["a phrase that is new {number}"]}}\n'
    )
    (folder / "changed.yaml").write_text(rule, encoding="utf-8")
