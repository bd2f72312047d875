"""Loads a rulebook beside the event loop, without holding it up however many rules there are."""

import asyncio
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from rules import Rulebook, RulebookError, load_rulebook
from rules.apart import MISTAKES, mistakes_told

LONGEST_SECONDS = 300
"""After so long a compiling process is given up, and the files are read in a thread instead."""

TURN_SECONDS = 0.001
"""How long a thread goes on while rules are loaded and another waits; a fifth of the usual."""

_HOME = Path(__file__).parents[1]
_PASSED_ON = ("PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "SYSTEMROOT", "VIRTUAL_ENV")
"""Variables a compiling process gets: none of the bot's own, which hold its token."""


async def load_beside(folders: Sequence[Path], cache: Path | None) -> Rulebook:
    """Return the rulebook of *folders*. Raises RulebookError when they hold mistakes.

    With a *cache* to hand it over in, another process compiles it: Python runs one thread at a
    time, so in a thread of this one it would hold up every answer. Where that does not work, the
    files are read in a thread all the same.
    """
    if cache is not None:
        await _compile_apart(folders, cache)
    with _short_turns():
        return await asyncio.to_thread(load_rulebook, *folders, cache=cache)


@contextmanager
def _short_turns() -> Iterator[None]:
    """Let threads take turns more often until the block ends.

    Python lets a thread go on for 5 ms when another waits: with one that loads and one that scans,
    the event loop would wait for two such turns.
    """
    usual = sys.getswitchinterval()
    sys.setswitchinterval(min(usual, TURN_SECONDS))
    try:
        yield
    finally:
        sys.setswitchinterval(usual)


async def _compile_apart(folders: Sequence[Path], cache: Path) -> None:
    """Compile the rulebook in another process; raise RulebookError when that finds mistakes."""
    environment = {name: os.environ[name] for name in _PASSED_ON if name in os.environ}
    arguments = (str(folder.absolute()) for folder in (cache, *folders))
    try:
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            *("-m", "rules.apart", *arguments),
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
            env=environment,
            cwd=_HOME,
        )
    except OSError:
        return
    output = await _output_of(process)
    if process.returncode == MISTAKES and output:
        try:
            mistakes = mistakes_told(output)
        except (ValueError, TypeError):
            return
        raise RulebookError(mistakes)


async def _output_of(process: asyncio.subprocess.Process) -> bytes:
    """Return what *process* writes until it ends; it does not outlive the one who waits."""
    try:
        async with asyncio.timeout(LONGEST_SECONDS):
            output, _ = await process.communicate()
            return output
    except TimeoutError:
        return b""
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
