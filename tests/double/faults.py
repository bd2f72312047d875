"""What can go wrong between a bot and Telegram, on demand."""

import asyncio
from collections import defaultdict, deque
from dataclasses import dataclass
from enum import Enum, auto

from tests.double.errors import ApiError

ANY = "*"  # every method but getUpdates, which the bot calls at times of its own

FILE = "a file"  # the download of what getFile has named; no method


class Drop(Enum):
    """When the connection breaks: before the call has any effect, or after."""

    BEFORE = auto()
    AFTER = auto()


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that goes wrong with one call."""

    refusal: ApiError | None = None
    drop: Drop | None = None
    delay: float = 0  # seconds between effect and answer
    gate: asyncio.Event | None = None  # no answer before this is set


class Faults:
    """The faults still to happen, by method, first in first out."""

    def __init__(self) -> None:
        self._planned: defaultdict[str, deque[Fault]] = defaultdict(deque)

    def plan(self, method: str, fault: Fault, times: int) -> None:
        """Let the fault befall the next `times` calls of a method."""
        self._planned[method].extend([fault] * times)

    def take(self, method: str) -> Fault:
        """Return the fault due for this call; a Fault with nothing in it where none is."""
        names = (method,) if method in ("getUpdates", FILE) else (method, ANY)
        for name in names:
            if self._planned[name]:
                return self._planned[name].popleft()
        return Fault()
