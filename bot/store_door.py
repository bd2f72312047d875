"""The door to the store: opened at the first need, and tried again after it stuck.

A store that cannot be opened (a full disk, a broken file) must not keep the bot from warning, and
nobody is thanked for what goes into a file that is gone.
"""

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

from bot.logs import log
from db import Store, StoreError

PATIENCE_SECONDS = 2.0
"""How long an answer waits for what the store knows of its asker; one in use answers in
milliseconds. One that another program holds, or behind a dead network, would take a minute."""

HURRIED_SECONDS = 0.2
"""How long it waits while an earlier reading is overdue: one asker finds out, not all of them."""

T = TypeVar("T")


class StoreDoor:
    """Opens the store when it is first needed, and again when that failed."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._lock = asyncio.Lock()
        self._store: Store | None = None
        self._reading: set[asyncio.Task[Any]] = set()
        self._overdue: set[asyncio.Task[Any]] = set()

    async def store(self) -> Store:
        """Return the open store. Raises StoreError when it cannot be opened now."""
        async with self._lock:
            if self._store is not None and not self._store.is_in_place():
                log.error("store deleted or moved, opened anew")
                await self._leave(self._store)
            if self._store is None:
                self._store = await Store.open(self._url)
            return self._store

    async def in_time(self, reading: Coroutine[Any, Any, T]) -> T | None:
        """Return what *reading* finds in the store; None when that takes too long.

        It goes on when nobody waits any more: broken off, it might hold the store.
        """
        task = asyncio.create_task(reading)
        self._reading.add(task)
        task.add_done_callback(self._ended)
        patience = HURRIED_SECONDS if self._overdue else PATIENCE_SECONDS
        done, _ = await asyncio.wait([task], timeout=patience)
        if done:
            return task.result()
        self._overdue.add(task)
        return None

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._reading.discard(task)
        self._overdue.discard(task)

    async def _leave(self, store: Store) -> None:
        """Close a store whose file is gone, whatever that brings."""
        self._store = None
        try:
            await store.close()
        except StoreError as error:
            log.warning("store not closed", exc_info=error)

    async def try_open(self) -> StoreError | None:
        """Open the store at the start; return what stands in the way, after logging it."""
        try:
            await self.store()
        except StoreError as error:
            log.error("store not open", store=error, exc_info=error)
            return error
        return None

    async def close(self) -> None:
        """Close the store if it is open."""
        async with self._lock:
            if self._store is not None:
                await self._store.close()
                self._store = None
