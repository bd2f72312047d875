"""Keeps the rulebook in force, and takes up changed rule files without a restart."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from watchfiles import awatch

from bot.logs import log
from rules import LIBRARY, Diagnostic, Rulebook, RulebookError, load_rulebook

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
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """Load the rulebook of the shipped *library* and *folders*.

        Raises RulebookError when the files hold mistakes: there is no older rulebook yet.
        """
        self.folders = (library, *folders)
        self._clock = clock
        self._lock = asyncio.Lock()
        self.current: Rulebook = load_rulebook(*self.folders)
        self.current.scan("example.com")  # loads what the first link needs: 0.2 seconds
        self.loaded_at = clock()
        self.errors: tuple[Diagnostic, ...] = ()

    async def reload(self) -> Reload:
        """Read the rule files again, beside the event loop, and take them if they are sound."""
        async with self._lock:
            before = self.current
            try:
                rulebook = await asyncio.to_thread(load_rulebook, *self.folders)
            except RulebookError as error:
                self.errors = error.diagnostics
                for mistake in self.errors[:MOST_LOGGED]:
                    log.warning("rule file mistake", mistake=mistake)
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
