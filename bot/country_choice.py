"""The country an asker chose for help lines: kept under a keyed hash, as a language is."""

import asyncio
from dataclasses import dataclass, field

from bot.desk import PATIENCE_SECONDS, Asker
from bot.logs import log
from bot.pseudonym import KeyRing
from bot.store_door import StoreDoor
from db import StoreError


@dataclass(slots=True)
class CountryChoice:
    """Keeps, finds and forgets the country of an asker. Nothing else ever says which it is."""

    door: StoreDoor
    keys: KeyRing
    _reading: set[asyncio.Task[str | None]] = field(default_factory=set)

    async def of(self, asker: Asker) -> str | None:
        """Return the country chosen, an ISO 3166 code; None without one.

        None as well when the store does not say so within `PATIENCE_SECONDS`: then the asker is
        asked again.
        """
        reading = asyncio.create_task(self._read(asker))
        self._reading.add(reading)  # it goes on when nobody waits any more: it may hold the store
        reading.add_done_callback(self._reading.discard)
        done, _ = await asyncio.wait([reading], timeout=PATIENCE_SECONDS)
        return reading.result() if done else None

    async def keep(self, asker: Asker, country: str) -> bool:
        """Keep the country chosen; False when it could not be kept."""
        try:
            await (await self.door.store()).set_country(self._token(asker), country)
        except StoreError as error:
            log.error("preference not kept", store=error, exc_info=error)
            return False
        return True

    async def forget(self, asker: Asker) -> bool:
        """Forget the country, if any is known; False when that could not be done."""
        try:
            await (await self.door.store()).remove([self._token(asker)])
        except StoreError as error:
            log.error("not forgotten", store=error, exc_info=error)
            return False
        return True

    async def _read(self, asker: Asker) -> str | None:
        try:
            return await (await self.door.store()).country_of(self._token(asker))
        except StoreError as error:
            log.debug("preference not read", exc_info=error)
            return None

    def _token(self, asker: Asker) -> str:
        return self.keys.token(asker.id, "", "country")
