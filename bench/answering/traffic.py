"""A bot with the shipped library, many people who write to it, and how long each of them waits."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random

from tests.double import ASKER, BotApiDouble, JsonObject, updates

Asked = Callable[[int], JsonObject]
"""Makes the update that the person of that id sends."""

_READY = 300.0
"""Seconds that a first start may take: it compiles the rules."""

_PATIENCE = 120.0
_FIRST_ID = 9_000_000_000


@dataclass(frozen=True, slots=True)
class Crowd:
    """People who write one after the other, *each_second* on average, each of them once."""

    name: str
    each_second: float
    asked: Sequence[Asked]


@asynccontextmanager
async def started_bot(folder: Path) -> AsyncIterator[BotApiDouble]:
    """Start ``python -m bot`` with all in *folder*, and yield the server once it has answered.

    Raises TimeoutError when it does not come up.
    """
    async with BotApiDouble(published=None) as double:
        settings = {
            "TELEGRAM_BOT_TOKEN": double.token,
            "TELEGRAM_API_URL": double.url,
            "DATA_DIR": str(folder),
            "DATABASE_URL": f"sqlite+aiosqlite:///{folder}/reports.db",
            "LOG_LEVEL": "ERROR",
        }
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", env=os.environ | settings
        )
        try:
            double.push(updates.command("/start"))
            await double.wait_for("sendMessage", 1, _READY)
            yield double
        finally:
            if process.returncode is None:
                process.terminate()
            await process.wait()


async def waits(double: BotApiDouble, crowd: Crowd, seed: int = 1) -> list[float]:
    """Return for each of the crowd the seconds from sending to the first answer.

    They come at random, as calls at an exchange do. Raises TimeoutError when one gets none.
    """
    chance, loop = Random(seed), asyncio.get_running_loop()
    first = _FIRST_ID + len(double.calls) * 1_000
    begun: dict[int, float] = {}
    answered: dict[int, float] = {}
    seen = len(double.calls)

    def all_are_answered() -> bool:
        nonlocal seen
        new, seen = double.calls[seen:], len(double.calls)
        for call in new:
            if call.method == "sendMessage":
                answered.setdefault(int(call.params["chat_id"]), loop.time())
        return len(begun) == len(crowd.asked) and begun.keys() <= answered.keys()

    async def write() -> None:
        for number, asked in enumerate(crowd.asked, start=first):
            await asyncio.sleep(chance.expovariate(crowd.each_second))
            begun[number] = loop.time()
            double.push(asked(number))

    async with asyncio.TaskGroup() as group:
        group.create_task(write())
        total = _PATIENCE + 2 * len(crowd.asked) / crowd.each_second
        await double.wait_until(all_are_answered, total, f"answers to all of “{crowd.name}”")
    return [answered[number] - begun[number] for number in begun]


def typed(text: str) -> Asked:
    """Return what somebody sends who has typed *text*."""
    return lambda number: updates.text(text, sender=replace(ASKER, id=number))


def forwarded(text: str) -> Asked:
    """Return what somebody sends who forwards *text*."""
    return lambda number: updates.forwarded(updates.text(text, sender=replace(ASKER, id=number)))


def pictured(double: BotApiDouble, file: bytes) -> Asked:
    """Return what somebody sends who has made a screenshot: *file*."""
    return lambda number: double.holds(updates.photo(sender=replace(ASKER, id=number)), file)
