"""How often one asker may ask: counted in memory alone, forgotten after a minute.

aiolimiter makes a caller wait and keeps a running loop's time; here a message is refused at once,
and the answer must say for how long, so the window is counted directly.
"""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from math import ceil
from time import monotonic

from cachetools import TTLCache

WINDOW_SECONDS = 60.0


@dataclass(frozen=True, slots=True)
class Allowed:
    """This message may be checked."""


@dataclass(frozen=True, slots=True)
class Refused:
    """This message is one too many.

    `seconds`, 1 to 60, is how long until the asker's next message is allowed. `first` is true at
    most once a minute for one asker: answer then, and drop the others in silence.
    """

    seconds: int
    first: bool


@dataclass(slots=True)
class _Recent:
    """What is remembered of one asker, times in seconds of the clock."""

    allowed: deque[float] = field(default_factory=deque)
    told: float = float("-inf")


class AskerLimit:
    """Allows each asker at most `per_minute` messages in any 60 seconds.

    At most `askers` are remembered, each for a minute after the last message that was allowed or
    told off; beyond that the one that would be forgotten next is, and starts afresh. `clock`
    gives seconds and never goes back. For one event loop: it takes no lock.
    """

    def __init__(
        self, per_minute: int, *, askers: int = 10_000, clock: Callable[[], float] = monotonic
    ) -> None:
        if per_minute < 1 or askers < 1:
            raise ValueError("per_minute and askers are at least 1")
        self._per_minute = per_minute
        self._clock = clock
        self._recent: TTLCache[int, _Recent] = TTLCache(askers, WINDOW_SECONDS, clock)

    def allow(self, asker: int) -> Allowed | Refused:
        """Return whether a message this asker has just sent may be checked, and count it if so.

        A refused message is not counted: whoever goes on writing does not wait longer for it.
        """
        now = self._clock()
        recent = self._recent.get(asker) or _Recent()
        while recent.allowed and now - recent.allowed[0] >= WINDOW_SECONDS:
            recent.allowed.popleft()
        if len(recent.allowed) < self._per_minute:
            recent.allowed.append(now)
            self._recent[asker] = recent
            return Allowed()
        return self._refuse(asker, recent, now)

    def _refuse(self, asker: int, recent: _Recent, now: float) -> Refused:
        first = now - recent.told >= WINDOW_SECONDS
        if first:
            recent.told = now
            self._recent[asker] = recent
        seconds = ceil(recent.allowed[0] + WINDOW_SECONDS - now)
        return Refused(max(seconds, 1), first)
