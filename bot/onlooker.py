"""An onlooker: messages that nobody asked about are looked at one at a time.

So a group in uproar, or a busy shop, never takes the threads that private messages need.
"""

import asyncio
from dataclasses import dataclass, field

from bot.compose_short import is_too_little
from bot.glance import Glance, glance
from bot.logs import CanonicalLine
from bot.message import Message
from bot.rulekeeper import RuleKeeper


@dataclass(slots=True)
class Onlooker:
    """Looks at messages with the rules in force; keeps none of them."""

    keeper: RuleKeeper
    _turn: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(1))

    async def look(self, message: Message, line: CanonicalLine) -> Glance | None:
        """Return what the rules find, noted in *line*; None for too few words."""
        if is_too_little(message):
            line.add(outcome="too-little")
            return None
        async with self._turn:
            seen = await glance(message, self.keeper.current)
        line.add(**seen.log_fields())
        return seen
