"""Whoever reads pictures in tests that are not about reading."""

import asyncio
from dataclasses import dataclass, field

from bot.media.reader import Reading


@dataclass(slots=True)
class StandIn:
    """Reads the same in every picture, after a while."""

    reading: Reading
    seconds: float = 0.0
    given: list[bytes] = field(default_factory=list)
    is_full: bool = False

    async def read(self, data: bytes) -> Reading:
        """Return what it was told to."""
        self.given.append(data)
        await asyncio.sleep(self.seconds)
        return self.reading

    async def close(self) -> None:
        """Do nothing."""
