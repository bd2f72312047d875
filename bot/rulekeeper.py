"""Keeps the rulebook in force, and takes up changed rule files without a restart."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from watchfiles import awatch

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

MOST_LOGGED = 100
"""Mistakes of one load that are written to the log, a line each."""


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
        self.errors: tuple[Diagnostic, ...] = ()
        self.current: Rulebook = self._first()
        self.current.scan("example.com")  # loads what the first link needs: 0.2 seconds
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
            try:
                rulebook = await load_beside(self.folders, self._cache)
            except RulebookError as error:
                self._note(error)
                return Reload(before, self.errors, changed=False)
            self.errors = ()
            changed = rulebook.fingerprint != before.fingerprint
            self.current, self.loaded_at = rulebook, self._clock()
            return Reload(rulebook, (), changed)

    async def changes(self, stop: asyncio.Event) -> AsyncIterator[Reload]:
        """Yield the outcome of a reload after each change of the files, until *stop* is set.

        Changes within 1.6 seconds are taken together, so that an editor that writes a file in
        several steps causes one reload.
        """
        watched = [folder for folder in self.folders if folder.is_dir()]
        async for _ in awatch(*watched, stop_event=stop, watch_filter=_is_rule_file):
            yield await self.reload()


def _is_rule_file(_: object, path: str) -> bool:
    return path.endswith((".yaml", ".yml"))
