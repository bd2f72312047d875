"""Have pictures read in a process apart, in turn, within a time. Nothing is kept of them."""

import asyncio
import json
import os
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Protocol

from bot.logs import log
from bot.media.trouble import Trouble

LIBRARIES = ("PIL", "onnxruntime", "rapidocr", "tesserocr", "zxingcpp")
"""What the extra `media` brings."""

MOST_WAITING = 12
"""Pictures that wait for each process: an album (ten at most) and a little more."""

START_SECONDS = 30.0
"""How long a process may take to load the models: a second or two on an idle machine."""

IDLE_SECONDS = 600.0
"""How long a process waits for the next picture before it gives its memory back."""

_ROOT = Path(__file__).parents[2]
_LONGEST_ANSWER = 4_000_000  # bytes of one line of JSON: far more than the words of a tile


@dataclass(frozen=True, slots=True)
class Reading:
    """What a picture says; `trouble` tells why that is nothing, or not all."""

    codes: tuple[str, ...] = ()
    text: str = ""
    trouble: Trouble | None = None


class PictureReader(Protocol):
    """Whoever reads pictures."""

    @property
    def is_full(self) -> bool:
        """Return whether the next picture would be refused as one too many."""

    async def read(self, data: bytes) -> Reading:
        """Return what the picture in *data* says; it never raises over what is in there."""

    async def close(self) -> None:
        """End the processes."""


def can_read() -> bool:
    """Return whether the libraries of the extra `media` are installed."""
    return all(find_spec(name) is not None for name in LIBRARIES)


def picture_reader(workers: int, seconds: float) -> PictureReader | None:
    """Return who reads pictures; None with no *workers*, or without the extra `media`."""
    if workers < 1:
        return None
    if not can_read():
        log.warning("pictures are not read, the extra media is not installed")
        return None
    return LocalReader(workers, seconds)


@dataclass(slots=True)
class LocalReader:
    """Reads pictures in up to *workers* processes, each picture for at most *seconds*.

    A process is started with the first picture that needs it. One that takes too long, or dies
    over a picture, is ended, and the next picture gets a new one.
    """

    workers: int = 1
    seconds: float = 8.0
    idle_seconds: float = IDLE_SECONDS
    _free: list["_Process"] = field(default_factory=list)
    _places: asyncio.Semaphore = field(init=False)
    _in_hand: int = 0

    def __post_init__(self) -> None:
        self._places = asyncio.Semaphore(self.workers)

    @property
    def is_full(self) -> bool:
        """Return whether as many pictures wait as may."""
        return self._in_hand >= self.workers * (1 + MOST_WAITING)

    async def read(self, data: bytes) -> Reading:
        """Return what the picture says; BUSY when too many wait already."""
        if self.is_full:
            return Reading(trouble=Trouble.BUSY)
        self._in_hand += 1
        try:
            async with self._places:
                return await self._read(data)
        finally:
            self._in_hand -= 1

    async def close(self) -> None:
        """End the processes that wait."""
        while self._free:
            await self._free.pop().end()

    async def _read(self, data: bytes) -> Reading:
        begun = time.monotonic()
        heard = _Heard()
        try:
            async with self._process() as process, asyncio.timeout(self.seconds):
                async for answer in process.answers(data):
                    heard.take(answer)
        except TimeoutError:
            heard.trouble = Trouble.LATE
        except (OSError, ValueError, EOFError) as error:
            log.warning("the process that reads pictures broke", exc_info=error)
            heard.trouble = Trouble.UNREADABLE
        milliseconds = round(1000 * (time.monotonic() - begun))
        reading = heard.reading()
        outcome = (reading.trouble or "picture-read").lower()
        log.debug("picture read", milliseconds=milliseconds, outcome=outcome)
        return reading

    @asynccontextmanager
    async def _process(self) -> AsyncIterator["_Process"]:
        """Lend a process; one that did not come to the end of its work is ended."""
        process = self._waiting() or await _Process.start()
        try:
            yield process
        except BaseException:
            await process.end()
            raise
        self._free.append(process)
        asyncio.get_running_loop().call_later(self.idle_seconds, self._end_idle, process)

    def _waiting(self) -> "_Process | None":
        """Return a process that waits; one that has died meanwhile does not."""
        while self._free:
            process = self._free.pop()
            if process.lives:
                return process
        return None

    def _end_idle(self, process: "_Process") -> None:
        rested = time.monotonic() - process.last_used
        if process in self._free and rested >= 0.9 * self.idle_seconds:
            self._free.remove(process)
            process.kill()


@dataclass(slots=True)
class _Heard:
    """What a process has said about a picture so far."""

    codes: tuple[str, ...] = ()
    texts: list[str] = field(default_factory=list)
    trouble: Trouble | None = None

    def take(self, answer: dict[str, Any]) -> None:
        self.codes += tuple(answer.get("codes", ()))
        self.texts += [text for text in (answer.get("text"),) if text]
        if "trouble" in answer:
            self.trouble = Trouble(answer["trouble"])

    def reading(self) -> Reading:
        text = "\n".join(self.texts)
        nothing = not text and not self.codes
        return Reading(self.codes, text, self.trouble or (Trouble.NO_TEXT if nothing else None))


class _Process:
    """A process that reads pictures, and the way to talk with it."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self.last_used = time.monotonic()

    @classmethod
    async def start(cls) -> "_Process":
        """Return a process that is ready.

        Raises TimeoutError, OSError or EOFError where none comes to be.
        """
        child = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "bot.media",
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
            limit=_LONGEST_ANSWER,
            cwd=_ROOT,
            env=_bare_environment(),
        )
        process = cls(child)
        try:
            async with asyncio.timeout(START_SECONDS):
                await process._next()
        except BaseException:
            await process.end()
            raise
        return process

    @property
    def lives(self) -> bool:
        """Return whether it has not ended."""
        return self._process.returncode is None

    @property
    def number(self) -> int:
        """Return the system's number of it."""
        return self._process.pid

    async def answers(self, data: bytes) -> AsyncIterator[dict[str, Any]]:
        """Give it a picture and yield its answers, the last one included."""
        into = self._process.stdin
        if into is None:
            raise EOFError
        into.write(len(data).to_bytes(4, "big") + data)
        await into.drain()
        while True:
            answer = await self._next()
            yield answer
            if "done" in answer or "trouble" in answer:
                break
        self.last_used = time.monotonic()

    async def _next(self) -> dict[str, Any]:
        """Return its next answer; raise EOFError when it has ended."""
        line = await self._process.stdout.readline() if self._process.stdout else b""
        if not line:
            raise EOFError("it has ended")
        answer: dict[str, Any] = json.loads(line)
        return answer

    def kill(self) -> None:
        """End it at once."""
        with suppress(ProcessLookupError):
            self._process.kill()

    async def end(self) -> None:
        """End it at once, and wait until it has."""
        self.kill()
        with suppress(TimeoutError):
            async with asyncio.timeout(5):
                await self._process.wait()


def _bare_environment() -> dict[str, str]:
    """Return the variables the process gets: none of the bot's, which hold its token."""
    kept = ("PATH", "LANG", "LC_ALL", "TESSDATA_PREFIX", "SYSTEMROOT", "LD_LIBRARY_PATH")
    named = {name: os.environ[name] for name in kept if name in os.environ}
    return named | {"PYTHONDONTWRITEBYTECODE": "1", "OMP_THREAD_LIMIT": "1"}
