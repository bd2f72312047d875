"""Updates on their way to the bot, as getUpdates hands them out."""

import asyncio
from typing import Any

from tests.double.errors import JsonObject

FIRST_UPDATE_ID = 500_001
MOST_AT_ONCE = 100
ONLY_ON_REQUEST = frozenset({"chat_member", "message_reaction", "message_reaction_count"})


class Inbox:
    """A queue that forgets an update only when a later offset has acknowledged it.

    `longest_poll`, in seconds, bounds what a caller may wait, whatever it asks for.
    """

    def __init__(self, longest_poll: float) -> None:
        self.withheld: list[JsonObject] = []  # of kinds that `allowed_updates` leaves out
        self._longest_poll = longest_poll
        self._waiting: list[JsonObject] = []
        self._allowed: frozenset[str] = frozenset()
        self._next_id = FIRST_UPDATE_ID
        self._filled = asyncio.Event()

    def add(self, update: JsonObject) -> None:
        """Number the update and put it at the end."""
        self._waiting.append({"update_id": self._next_id, **update})
        self._next_id += 1
        self._filled.set()

    @property
    def is_empty(self) -> bool:
        """Whether the bot has acknowledged every update."""
        return not self._waiting

    async def take(self, params: JsonObject) -> list[JsonObject]:
        """Return the updates from `offset` on, waiting for one up to `timeout` seconds."""
        if params.get("allowed_updates") is not None:
            self._allowed = frozenset(params["allowed_updates"])
        limit = min(int(params.get("limit", MOST_AT_ONCE)), MOST_AT_ONCE)
        self._acknowledge(int(params.get("offset", 0)))
        if not self._deliverable():
            await self._wait_at_most(float(params.get("timeout", 0)))
        return self._deliverable()[:limit]

    def _acknowledge(self, offset: int) -> None:
        if offset < 0:
            self._waiting = self._waiting[offset:]
        else:
            self._waiting = [update for update in self._waiting if update["update_id"] >= offset]

    def _deliverable(self) -> list[JsonObject]:
        self.withheld += [update for update in self._waiting if not self._allows(update)]
        self._waiting = [update for update in self._waiting if self._allows(update)]
        return list(self._waiting)

    def _allows(self, update: JsonObject) -> bool:
        kinds: set[Any] = update.keys() - {"update_id"}
        if self._allowed:
            return kinds <= self._allowed
        return kinds.isdisjoint(ONLY_ON_REQUEST)

    async def _wait_at_most(self, seconds: float) -> None:
        self._filled.clear()
        try:
            async with asyncio.timeout(min(seconds, self._longest_poll)):
                while not self._deliverable():
                    await self._filled.wait()
                    self._filled.clear()
        except TimeoutError:
            return  # an empty list is the answer to a poll that saw nothing
