"""Wishes to be told when an answer changes: kept, looked at anew, and ended.

Nothing here knows of Telegram. Of a message is kept what `db.Watch` names; see
docs/decisions/0014-telling-askers.md.
"""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

from bot.contact_keys import TELL_DAYS, Contact, ContactKey, ContactKeys
from bot.likeness import likeness, sketch
from bot.message import Message
from bot.reassessing import RANKS, level_today, rules_that_held
from db import Store, Watch
from rules import Rulebook, Verdict

ALIKE = 0.75
"""Share of runs of letters that messages of one campaign have in common at least. One of some
two hundred letters with another name and another sum in it has four fifths or more."""

MOST_SEEN = 256
"""Messages that wait, in memory, to be held against the wishes; more are let go."""


@dataclass(frozen=True, slots=True)
class News:
    """Somebody is to be told: how to reach them, what they were told, and what is true today."""

    watch: Watch
    contact: Contact
    now: str


@dataclass(slots=True)
class Watches:
    """The wishes in the store. Every method but `see` may raise StoreError."""

    store: Callable[[], Awaitable[Store]]
    keys: ContactKeys
    today: Callable[[], date]
    _kept: list[Watch] | None = None
    _seen: deque[tuple[Message, Verdict]] = field(default_factory=lambda: deque(maxlen=MOST_SEEN))
    _lock: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def begin(self, message: Message, verdict: Verdict, contact: Contact) -> int:
        """Keep the wish to be told of another answer; return for how many days.

        A wish about the same message takes the place of the one before.
        """
        key = self.keys.newest(self.today())
        watch = _watch(message, verdict, contact, key, self.today())
        async with self._lock:
            store = await self.store()
            if not await store.add_watch(watch):
                await store.remove([watch.token])
                await store.add_watch(watch)
            self._kept = None
        return TELL_DAYS

    async def end(self, message: Message, asker: int) -> int:
        """Drop the wish of this asker about this message; return how many there were."""
        whole = _whole(message)
        tokens = [key.token(asker, key.subject(whole)) for key in self.keys]
        return await self._drop(tokens)

    async def is_watched(self, message: Message, asker: int) -> bool:
        """Return whether this asker wishes to be told about this message."""
        whole = _whole(message)
        tokens = {key.token(asker, key.subject(whole)) for key in self.keys}
        return any(watch.token in tokens for watch in await self._all())

    async def tokens_of(self, asker: int) -> list[str]:
        """Return the tokens of all wishes that the keys can still find of this asker."""
        kept = await self._all()
        made = (
            (watch.token, key.token(asker, watch.subject)) for watch in kept for key in self.keys
        )
        return [token for token, own in made if token == own]

    async def over(self, watches: Iterable[Watch]) -> None:
        """Drop wishes that are about to be fulfilled."""
        await self._drop([watch.token for watch in watches])

    async def again(self, watches: Iterable[Watch]) -> None:
        """Keep wishes as they were: they could not be fulfilled after all."""
        async with self._lock:
            store = await self.store()
            for watch in watches:
                await store.add_watch(watch)
            self._kept = None

    def forgotten(self) -> None:
        """Take note that wishes were removed from the store by others."""
        self._kept = None

    def see(self, message: Message, verdict: Verdict) -> None:
        """Have a message that was just answered held against the wishes, when there is time."""
        if self._kept and any(one.fingerprint != verdict.fingerprint for one in self._kept):
            self._seen.append((message, verdict))

    @property
    def has_seen(self) -> bool:
        """Return whether messages wait to be held against the wishes."""
        return bool(self._seen)

    async def news(self, rulebook: Rulebook) -> list[News]:
        """Return who is to be told something, now that these rules are in force.

        The messages seen since the last call are used up.
        """
        kept = await self._all()
        seen = list(self._seen)
        self._seen.clear()
        return await asyncio.to_thread(lambda: list(self._news(kept, seen, rulebook)))

    @property
    def first_day(self) -> date:
        """Return the first day whose wishes still count."""
        return self.today() - timedelta(days=TELL_DAYS)

    def _news(
        self, kept: Iterable[Watch], seen: list[tuple[Message, Verdict]], rulebook: Rulebook
    ) -> Iterator[News]:
        for key in self.keys:
            prints = [_Seen.of(message, verdict, key) for message, verdict in seen]
            for watch in kept:
                contact = key.unseal(watch.sealed, watch.token)
                if contact and watch.fingerprint != rulebook.fingerprint:
                    now = level_today(watch.level, watch.rules, rulebook) or _told_by(watch, prints)
                    if now and watch.asked_on >= self.first_day:
                        yield News(watch, contact, now)

    async def _all(self) -> list[Watch]:
        async with self._lock:
            if self._kept is None:
                self._kept = await (await self.store()).watches()
            return self._kept

    async def _drop(self, tokens: list[str]) -> int:
        async with self._lock:
            removed = await (await self.store()).remove(tokens)
            self._kept = None
        return removed


@dataclass(frozen=True, slots=True)
class _Seen:
    """A message that came after the rules had changed, as one key sees it."""

    subject: str
    sketch: str
    verdict: Verdict

    @classmethod
    def of(cls, message: Message, verdict: Verdict, key: ContactKey) -> "_Seen":
        drawn = sketch(message.text, key.for_sketches)
        return cls(key.subject(_whole(message)), drawn, verdict)


def _told_by(watch: Watch, seen: Iterable[_Seen]) -> str | None:
    """Return the level of a message of the same script, where it differs from what was told.

    A better one counts only of the very same message: whoever could write one that is merely like
    it and harmless would have the bot give the all-clear.
    """
    for one in seen:
        level = one.verdict.level
        if one.verdict.fingerprint == watch.fingerprint or level == watch.level:
            continue
        same = one.subject == watch.subject
        worse = RANKS[level] > RANKS[watch.level]
        if same or (worse and likeness(one.sketch, watch.sketch) >= ALIKE):
            return level
    return None


def _watch(
    message: Message, verdict: Verdict, contact: Contact, key: ContactKey, today: date
) -> Watch:
    subject = key.subject(_whole(message))
    token = key.token(contact.chat_id, subject)
    return Watch(
        token=token,
        subject=subject,
        sketch=sketch(message.text, key.for_sketches),
        asked_on=today,
        level=verdict.level,
        rules=rules_that_held(verdict),
        fingerprint=verdict.fingerprint,
        sealed=key.seal(contact, token),
    )


def _whole(message: Message) -> str:
    """Return all of a message of which its verdict depends."""
    links = [f"{link.start}-{link.end} {link.url}" for link in message.links]
    return "\0".join([message.text, *links])
