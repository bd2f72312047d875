"""Keeps the rulebook in force, and takes up changed rule files without a restart."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from bot.logs import log
from bot.rule_loading import load_beside
from rules import (
    LIBRARY,
    Diagnostic,
    Rulebook,
    RulebookError,
    last_rulebook,
    load_rulebook,
)
from rules.loader import rule_files

RULES_CACHE = "rules"
"""The folder of DATA_DIR in which the compiled rulebook is kept."""

MOST_LOGGED = 100
"""Mistakes of one load that are written to the log, a line each."""


LOOK_SECONDS = 1.0
"""How often the rule files are looked at; a look at a hundred takes some four milliseconds."""

Looks = frozenset[tuple[Path, int, int, int]]
"""What rule files look like: path, time of the last change, size and number of each."""


@dataclass(frozen=True, slots=True)
class Reload:
    """How one reload ended: the rulebook now in force, and what was wrong with the files.

    With ``errors`` the files were not taken and the rulebook is the one from before.
    """

    rulebook: Rulebook
    errors: tuple[Diagnostic, ...]
    changed: bool


class RuleKeeper:
    """Holds the rulebook in force. Scans under way keep the one they began with."""

    def __init__(
        self,
        folders: Sequence[Path] = (),
        *,
        library: Path = LIBRARY,
        cache: Path | None = None,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """Load the rulebook of the shipped *library* and *folders*.

        *cache* is a folder that keeps it compiled. When the files hold mistakes, the rulebook kept
        last is taken; without one, RulebookError is raised.
        """
        self.folders = (library, *folders)
        self._cache = cache
        self._clock = clock
        self._lock = asyncio.Lock()
        self._loaded = _looks(self.folders)
        self.errors: tuple[Diagnostic, ...] = ()
        self.current: Rulebook = self._first()
        self.current.scan("example.com")  # loads what the first link needs: half a second
        self.loaded_at = clock()

    def _first(self) -> Rulebook:
        try:
            return load_rulebook(*self.folders, cache=self._cache)
        except RulebookError as error:
            last = self._cache and last_rulebook(*self.folders, cache=self._cache)
            if not last:
                raise
            self._note(error)
            return last

    def _note(self, error: RulebookError) -> None:
        """Keep the mistakes of rule files for the admins, and tell them in the log."""
        self.errors = error.diagnostics
        for mistake in self.errors[:MOST_LOGGED]:
            log.warning("rule file mistake", mistake=mistake)

    async def reload(self) -> Reload:
        """Read the rule files again, beside the event loop, and take them if they are sound."""
        async with self._lock:
            before = self.current
            looks = await asyncio.to_thread(_looks, self.folders)
            try:
                rulebook = await load_beside(self.folders, self._cache)
            except RulebookError as error:
                self._loaded = looks
                self._note(error)
                return Reload(before, self.errors, changed=False)
            self._loaded = looks
            self.errors = ()
            changed = rulebook.fingerprint != before.fingerprint
            self.current, self.loaded_at = rulebook, self._clock()
            return Reload(rulebook, (), changed)

    async def changes(self, stop: asyncio.Event) -> AsyncIterator[Reload]:
        """Yield the outcome of a reload after each change of the files, until *stop* is set.

        The files are looked at, not watched: the notices of an operating system tell nothing of
        a folder that is moved, replaced, mounted from elsewhere or made later. A reload comes
        when two looks have shown the same, so that a file written in several steps causes one.
        """
        last = self._loaded
        while not await _is_set(stop, LOOK_SECONDS):
            now = await asyncio.to_thread(_looks, self.folders)
            if now == last != self._loaded:
                yield await self.reload()
            last = now


async def _is_set(event: asyncio.Event, seconds: float) -> bool:
    """Return whether *event* is set, after waiting for it so long at most."""
    try:
        async with asyncio.timeout(seconds):
            return await event.wait()
    except TimeoutError:
        return False


def _looks(folders: Sequence[Path]) -> Looks:
    """Return what the rule files in *folders* look like now; none of them is opened."""
    return frozenset(look for folder in folders for look in _looks_in(folder))


def _looks_in(folder: Path) -> Iterator[tuple[Path, int, int, int]]:
    with suppress(OSError):  # what cannot be read is told by the reload
        for path in rule_files(folder):
            found = path.stat() if path.exists() else path.lstat()
            yield path, found.st_mtime_ns, found.st_size, found.st_ino
