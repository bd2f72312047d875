"""Which warnings a place has had: the same words are not warned of twice, nor too many a minute."""

import hashlib
import secrets

from cachetools import TTLCache

from bot.asker_limit import AskerLimit, Refused

SAME_SECONDS = 3600
"""How long the same words are not warned of again in the same place."""

_MOST = 10_000  # words remembered at once; the oldest give way


class ToldOnce:
    """Allows a warning in a place unless its words were warned of there within the hour.

    At most `per_minute` in any 60 seconds. Of the words it remembers, in memory alone, a hash that
    nobody can compute without this process.
    """

    def __init__(self, per_minute: int) -> None:
        self._often = AskerLimit(per_minute)
        self._salt = secrets.token_bytes(16)
        self._told: TTLCache[bytes, bool] = TTLCache(_MOST, SAME_SECONDS)

    def allow(self, place: int, text: str) -> bool:
        """Return whether a warning of *text* may be sent to that place, and count it if so."""
        words = f"{place}\0{' '.join(text.casefold().split())}"
        mark = hashlib.blake2b(words.encode(), key=self._salt, digest_size=16).digest()
        if mark in self._told or isinstance(self._often.allow(place), Refused):
            return False
        self._told[mark] = True
        return True
