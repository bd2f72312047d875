"""The country an asker chose for help lines: kept under a keyed hash, as a language is."""

from dataclasses import dataclass

from bot.desk import Asker
from bot.logs import log
from bot.pseudonym import KeyRing
from bot.store_door import StoreDoor
from db import StoreError


@dataclass(slots=True)
class CountryChoice:
    """Keeps, finds and forgets the country of an asker. Nothing else ever says which it is."""

    door: StoreDoor
    keys: KeyRing

    async def of(self, asker: Asker) -> str | None:
        """Return the country chosen, an ISO 3166 code; None without one.

        None as well when the store does not say so in time: then the asker is asked again.
        """
        return await self.door.in_time(self._read(asker))

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
