"""Whether the owner of a business account agreed that new messages there are looked at.

Kept under a keyed hash of the owner, like a chosen language: it ends with the key, and then the
bot asks again. Every message asks the store: nothing is remembered beyond a `/forget`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from bot.desk import Asker
from bot.logs import log
from bot.pseudonym import KeyRing
from bot.store_door import StoreDoor
from db import StoreError

Consent = Literal["asked", "yes", "no", "none", "unknown"]
"""What is kept of an owner: `none` where nothing is, `unknown` while the store does not answer."""


_CONSENTS: Mapping[str, Consent] = {"asked": "asked", "yes": "yes", "no": "no"}


@dataclass(slots=True)
class ConsentBook:
    """The consents of owners. No method raises when the store fails."""

    door: StoreDoor
    keys: KeyRing
    _to_forget: set[int] = field(default_factory=set)
    """Owners who disconnected while the store could not delete what they answered."""

    async def of(self, owner: Asker) -> Consent:
        """Return what this owner has answered, as far as the store says so in time."""
        return await self.door.in_time(self._read(owner)) or "unknown"

    async def keep(self, owner: Asker, answer: Literal["asked", "yes", "no"]) -> bool:
        """Keep what this owner answered; False when it could not be kept."""
        try:
            await (await self.door.store()).set_consent(self._token(owner), answer)
        except StoreError as error:
            log.error("consent not kept", store=error, exc_info=error)
            return False
        return True

    async def forget(self, owner: Asker) -> bool:
        """Delete what this owner answered; until that can be done, it counts no more."""
        self._to_forget.add(owner.id)
        try:
            await (await self.door.store()).remove([self._token(owner)])
        except StoreError as error:
            log.error("consent not deleted", store=error, exc_info=error)
            return False
        self._to_forget.discard(owner.id)
        return True

    async def _read(self, owner: Asker) -> Consent:
        if owner.id in self._to_forget and not await self.forget(owner):
            return "unknown"
        try:
            answer = await (await self.door.store()).consent_of(self._token(owner))
        except StoreError as error:
            log.warning("consent not read", store=error, exc_info=error)
            return "unknown"
        return _CONSENTS.get(answer or "", "none")

    def _token(self, owner: Asker) -> str:
        return self.keys.token(owner.id, "", "business")
