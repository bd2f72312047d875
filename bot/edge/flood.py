"""Telegram's limits: what goes out waits its turn, and a chat that is put off waits alone."""

import asyncio
from collections.abc import Callable, Coroutine
from datetime import timedelta
from typing import Any

from cachetools import TTLCache
from telegram.error import RetryAfter
from telegram.ext import AIORateLimiter

MOST_RETRIES = 3
"""How often a request that Telegram put off (429, retry_after) is made again."""

LONGEST_REST = 120.0
"""Seconds that a request waits at most for a chat that Telegram put off. One that would take longer
is given up: what waits takes the place of another update that could be worked on."""

MOST_WAITING = 5
"""Requests that wait at once for one chat that Telegram put off; a further one is given up."""

_MARGIN = 0.1  # seconds after retry_after, as python-telegram-bot has it

Request = Callable[..., Coroutine[Any, Any, Any]]


class ChatLimiter(AIORateLimiter):
    """Lets only the chat wait that Telegram put off, not all others.

    The library's own limiter stops every request of the bot for retry_after seconds, so that one
    busy group would silence it for everybody (python-telegram-bot 22, AIORateLimiter, "Attention").
    A request without a chat, such as an answer to a press, waits for its own method alone.
    """

    __slots__ = ("_rests", "_waiting")

    def __init__(self) -> None:
        super().__init__()  # without tries of its own: those would stop all requests
        self._rests: TTLCache[str, float] = TTLCache(10_000, 2 * LONGEST_REST)
        self._waiting: dict[str, int] = {}

    async def process_request(
        self,
        callback: Request,
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: int | None,
    ) -> Any:
        """Make a request in its turn; raises RetryAfter when it is given up."""
        chat = data.get("chat_id")
        place = endpoint if chat is None else str(chat)

        async def patient(*some: Any, **more: Any) -> Any:
            for _ in range(MOST_RETRIES):
                await self._rested(place)
                try:
                    return await callback(*some, **more)
                except RetryAfter as error:
                    self._put_off(place, error)
            await self._rested(place)
            return await callback(*some, **more)

        return await super().process_request(patient, args, kwargs, endpoint, data, rate_limit_args)

    def _put_off(self, place: str, error: RetryAfter) -> None:
        """Note until when the place rests; raise *error* where that is too long to wait for."""
        after = error.retry_after  # in the one form or the other, by the library's version
        seconds = (after.total_seconds() if isinstance(after, timedelta) else after) + _MARGIN
        self._rests[place] = asyncio.get_running_loop().time() + seconds
        if seconds > LONGEST_REST:
            raise error

    async def _rested(self, place: str) -> None:
        """Wait until the place rests no more; raise RetryAfter where it takes too long."""
        while (left := self._left(place)) > 0:
            if left > LONGEST_REST or self._waiting.get(place, 0) >= MOST_WAITING:
                raise RetryAfter(int(left) + 1)
            self._waiting[place] = self._waiting.get(place, 0) + 1
            try:
                await asyncio.sleep(left)
            finally:
                self._waiting[place] -= 1
                if not self._waiting[place]:
                    del self._waiting[place]

    def _left(self, place: str) -> float:
        return self._rests.get(place, 0.0) - asyncio.get_running_loop().time()
