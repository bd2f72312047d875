"""Gathering: what comes to one chat in quick succession is put together and handled once."""

import asyncio
from dataclasses import dataclass, field
from typing import Generic, TypeVar

LONGEST_SECONDS = 3.0
"""How long a gathering may go on, counted from what came first, however much still comes."""

MOST_TOGETHER = 100
"""How much is put together at most: as many messages as Telegram forwards in one go."""

Item = TypeVar("Item")


@dataclass(slots=True)
class _Open(Generic[Item]):
    """What has come so far, by its number in the chat; times are those of the event loop."""

    until: float
    latest: float
    items: dict[int, Item] = field(default_factory=dict)

    def add(self, number: int, item: Item, until: float) -> None:
        self.items[number] = item
        self.until = min(max(self.until, until), self.latest)


class Gathering(Generic[Item]):
    """Puts together what comes to a chat with less than a pause between one and the next.

    Nothing is kept once a gathering is over. For one event loop: it takes no lock.
    """

    def __init__(
        self, *, longest_seconds: float = LONGEST_SECONDS, most: int = MOST_TOGETHER
    ) -> None:
        self._longest = longest_seconds
        self._most = most
        self._open: dict[int, _Open[Item]] = {}

    async def gather(self, chat: int, number: int, item: Item, pause: float) -> list[Item] | None:
        """Return all that came together, in the order of its numbers, to whoever brought the first.

        It waits until nothing has come for `pause` seconds, the longest of those that were asked
        for. To whoever brings a further item it returns None at once: the first one sees to it.
        """
        now = asyncio.get_running_loop().time()
        found = self._open.get(chat)
        if found is not None and len(found.items) < self._most:
            found.add(number, item, now + pause)
            return None
        mine = self._open[chat] = _Open(now, now + self._longest)
        mine.add(number, item, now + pause)
        try:
            await _over(mine)
        finally:
            if self._open.get(chat) is mine:
                del self._open[chat]
        return [mine.items[number] for number in sorted(mine.items)]

    def amend(self, chat: int, number: int, item: Item) -> bool:
        """Put `item` in the place of the one with its number; return whether that still waits."""
        found = self._open.get(chat)
        if found is None or number not in found.items:
            return False
        found.items[number] = item
        return True


async def _over(gathering: _Open[Item]) -> None:
    loop = asyncio.get_running_loop()
    left = gathering.until - loop.time()
    while left > 0:
        await asyncio.sleep(left)
        left = gathering.until - loop.time()  # what has come meanwhile prolongs it
