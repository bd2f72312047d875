"""What groups chose: whether the bot warns there by itself, and in which language.

Kept under a keyed hash of the group's number, with a key of its own that is not replaced: a group
is no person, and the admins' choice should not end when the key of the askers does.
"""

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Self

from cachetools import TTLCache

from bot.logs import log
from bot.pseudonym import KeyRing
from bot.store_door import StoreDoor
from db import GroupSettings, StoreError

FOLDER = "groups"
"""Where below the data folder the key of the groups lies."""

KEY_DAYS = 36_500
"""A hundred years: the key of the groups is not replaced."""

REMEMBERED_SECONDS = 60.0
"""How long the choice of a group is remembered, so that not each of its messages asks the store.
Changes come through here, so it is never old; a store that failed is asked again after that."""

_Known = TTLCache[int, GroupSettings | None]


@dataclass(slots=True)
class GroupBook:
    """The choices of groups, by the group's number. No method raises when the store fails."""

    door: StoreDoor
    keys: KeyRing
    _known: _Known = field(default_factory=lambda: TTLCache(10_000, REMEMBERED_SECONDS))
    _unsure: TTLCache[int, bool] = field(
        default_factory=lambda: TTLCache(10_000, REMEMBERED_SECONDS)
    )
    """Groups of which is remembered only that the store did not answer."""

    @classmethod
    def open(cls, door: StoreDoor, data_dir: Path, today: date) -> Self:
        """Return the book whose key lies below *data_dir*; without one it is made."""
        keys = KeyRing.open(data_dir / FOLDER, today=today, key_days=KEY_DAYS)
        for problem in keys.problems:
            log.warning("key file", exc_info=problem)
        return cls(door, keys)

    async def of(self, group: int) -> GroupSettings | None:
        """Return what this group chose; None where nothing is kept or the store does not answer."""
        try:
            return self._known[group]
        except KeyError:
            found = await self.door.in_time(self._read(group))
            if found is None:
                self._unsure[group] = True
            return self._known.setdefault(group, found[0] if found else None)

    async def keep(self, group: int, chosen: GroupSettings) -> bool:
        """Keep what a group chose; False when it could not be kept.

        Nor is it where the store did not say before what the group had chosen: to change one thing
        would undo the others.
        """
        before = self._known.pop(group, None)
        if self._unsure.pop(group, False) and await self.of(group) != before:
            return False
        if group in self._unsure:
            return False
        self.keys.keep()  # without it nobody would find the choice after a restart
        try:
            await (await self.door.store()).set_group_settings(self._token(group), chosen)
        except StoreError as error:
            log.error("group settings not kept", store=error, exc_info=error)
            return False
        self._known[group] = chosen
        return True

    async def forget(self, group: int) -> None:
        """Delete what a group chose: the bot is no longer there."""
        self._known.pop(group, None)
        try:
            await (await self.door.store()).remove([self._token(group)])
        except StoreError as error:
            log.error("group settings not deleted", store=error, exc_info=error)

    async def move(self, group: int, to: int) -> None:
        """Let the group *to*, as which Telegram goes on with a group, have what that one chose."""
        chosen = await self.of(group)
        if chosen is not None and await self.keep(to, chosen):
            await self.forget(group)

    async def _read(self, group: int) -> tuple[GroupSettings | None] | None:
        """Return what is kept of a group; None when the store fails."""
        try:
            return ((await (await self.door.store()).group_settings(self._token(group))),)
        except StoreError as error:
            log.warning("group settings not read", store=error, exc_info=error)
            return None

    def _token(self, group: int) -> str:
        return self.keys.token(group, "", "group")
