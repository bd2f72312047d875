"""The desk: everything an asker can ask for, the same over Telegram and at the terminal.

It joins rules and store; it knows nothing of Telegram.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Literal

from cachetools import LRUCache, TTLCache

from bot.anonymise import anonymise
from bot.compose import AT_FIRST, Composer, Shown
from bot.contact_keys import Contact, ContactKeys
from bot.logs import log
from bot.message import Message
from bot.message_language import message_language
from bot.pseudonym import KeyRing
from bot.redaction import KnownWords
from bot.reply import Reply
from bot.rulekeeper import RuleKeeper
from bot.store_door import StoreDoor
from bot.watches import Watches
from bot.wording import Wording
from db import Dispute, Report, Stats, Store, StoreError
from rules import Rulebook, Verdict

RECENT_SECONDS = 3600
"""How long the last message of an asker is remembered, in memory alone, for a bare /report."""

MOST_RECENT = 16_000_000
"""Letters of last messages that are remembered at once, at most four bytes each: those of 10,000
askers, at six hundred letters and a thousand for what a record takes besides."""

_RECORD = 1_000

Kept = Literal["kept", "again", "failed"]


@dataclass(frozen=True, slots=True)
class Asker:
    """Who asks, for as long as one update lasts; never stored."""

    id: int
    names: tuple[str, ...] = ()
    app_language: str | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """A reply with the verdict behind it."""

    reply: Reply
    verdict: Verdict
    language: str


def utc_today() -> date:
    """Return the day it is in UTC, by which reports are dated."""
    return datetime.now(UTC).date()


@dataclass(slots=True)
class Desk:
    """Assesses messages, and keeps what askers choose to leave."""

    keeper: RuleKeeper
    door: StoreDoor
    keys: KeyRing
    wording: Wording
    default_language: str = "en"
    today: Callable[[], date] = utc_today
    lost_preferences: bool = False
    """Whether language choices are stored that no key finds any more."""
    watches: Watches = field(init=False)
    """The wishes to be told when an answer changes."""
    _recent: TTLCache[int, Message] = field(
        default_factory=lambda: TTLCache(MOST_RECENT, RECENT_SECONDS, getsizeof=_letters_of)
    )
    _subjects: TTLCache[tuple[int, int], Message] = field(
        default_factory=lambda: TTLCache(MOST_RECENT, RECENT_SECONDS, getsizeof=_letters_of)
    )
    _known: LRUCache[str, KnownWords] = field(default_factory=lambda: LRUCache(2))

    def __post_init__(self) -> None:
        """Open the keys of the wishes beside the other key."""
        contacts = ContactKeys.open(self.keys.folder, self.today())
        self.watches = Watches(self._store, contacts, lambda: self.today())

    async def _store(self) -> Store:
        return await self.door.store()

    async def composer(self, asker: Asker) -> Composer:
        """Return who writes to this asker: in the language chosen, else the app's own."""
        return Composer(self.wording, await self.language(asker))

    async def language(self, asker: Asker, written_in: str | None = None) -> str:
        """Return the language chosen by /language, else the app's, the message's, the default.

        *written_in* is the language of the message, where there is one.
        """
        chosen = await self.door.in_time(self._chosen_language(asker))
        return self.wording.choose(chosen, asker.app_language, written_in, self.default_language)

    async def _chosen_language(self, asker: Asker) -> str | None:
        """Return the language chosen by /language; None when that cannot be read."""
        try:
            store = await self.door.store()
            return await store.language_of(self.keys.token(asker.id, "", "language"))
        except StoreError as error:
            log.debug("preference not read", exc_info=error)
            return None

    async def set_language(self, asker: Asker, language: str) -> bool:
        """Keep the language chosen; False when it could not be kept."""
        try:
            store = await self.door.store()
            await store.set_language(self.keys.token(asker.id, "", "language"), language)
        except StoreError as error:
            log.error("preference not kept", store=error, exc_info=error)
            return False
        return True

    async def assess(self, message: Message, asker: Asker, shown: Shown = AT_FIRST) -> Answer:
        """Return the answer to *message*; nothing of it is written anywhere."""
        self._recent[asker.id] = message
        verdict, rulebook = await self._verdict(message)
        composer = await self._writer(message, verdict, rulebook, asker)
        self.watches.see(message, verdict)
        reply = composer.warning(message, verdict, rulebook, shown)
        return Answer(reply, verdict, composer.language)

    async def pass_on(self, message: Message, asker: Asker) -> Reply | None:
        """Return a warning to pass on, with no word of *message*; None where nothing was found."""
        verdict, rulebook = await self._verdict(message)
        return (await self._writer(message, verdict, rulebook, asker)).pass_on(verdict, rulebook)

    async def _verdict(self, message: Message) -> tuple[Verdict, Rulebook]:
        rulebook = self.keeper.current
        return await asyncio.to_thread(rulebook.scan, message.text, message.links), rulebook

    async def _writer(
        self, message: Message, verdict: Verdict, rulebook: Rulebook, asker: Asker
    ) -> Composer:
        written_in = message_language(message.text, verdict, rulebook)
        return Composer(self.wording, await self.language(asker, written_in))

    async def watch(self, message: Message, asker: Asker) -> int | None:
        """Keep how to reach the asker until the answer to *message* changes.

        Return for how many days at most, or None when it could not be kept.
        """
        verdict, rulebook = await self._verdict(message)
        composer = await self._writer(message, verdict, rulebook, asker)
        try:
            contact = Contact(asker.id, composer.language)
            return await self.watches.begin(message, verdict, contact)
        except StoreError as error:
            log.error("wish not kept", store=error, exc_info=error)
            return None

    async def unwatch(self, message: Message, asker: Asker) -> bool:
        """Drop that wish; False when it could not be done."""
        try:
            await self.watches.end(message, asker.id)
        except StoreError as error:
            log.error("wish not dropped", store=error, exc_info=error)
            return False
        return True

    async def is_watched(self, message: Message, asker: Asker) -> bool:
        """Return whether the asker wishes to be told; False as well when that cannot be read."""
        try:
            return await self.watches.is_watched(message, asker.id)
        except StoreError as error:
            log.debug("wish not read", exc_info=error)
            return False

    def last_message(self, asker: Asker) -> Message | None:
        """Return what this asker sent last, within the hour and since the start."""
        return self._recent.get(asker.id)

    def remember(self, chat: int, answer: int, message: Message) -> None:
        """Remember, in memory alone and for an hour, what the answer with that number is about.

        An answer to several messages hangs on the first of them; its buttons concern them all.
        """
        self._subjects[chat, answer] = message

    def subject(self, chat: int, answer: int) -> Message | None:
        """Return what the answer with that number is about, if `remember` was told in this hour."""
        return self._subjects.get((chat, answer))

    async def report(self, message: Message, asker: Asker) -> Kept:
        """Keep an anonymised record of *message*; the same message counts once per asker."""
        report = await asyncio.to_thread(self._anonymised, message, asker)
        try:
            added = await (await self.door.store()).add_report(report)
        except StoreError as error:
            log.error("report not kept", store=error, exc_info=error)
            return "failed"
        return "kept" if added else "again"

    async def dispute(
        self, message: Message, asker: Asker, claim: str, kind: str | None = None
    ) -> Kept:
        """Keep that an asker calls the answer to *message* wrong, without its words.

        *claim* and *kind*, what it is instead, are words of the bot's own lists.
        """
        report = await asyncio.to_thread(self._anonymised, message, asker)
        dispute = Dispute(
            token=self.keys.token(asker.id, report.digest, "dispute"),
            subject=report.digest,
            recorded_on=self.today(),
            level=report.level,
            rules=report.rules,
            claim=claim,
            kind=kind,
            fingerprint=report.fingerprint,
        )
        try:
            store = await self.door.store()
            added = await store.add_dispute(dispute)
            if not added:  # whoever changes their mind has the last word
                await store.remove([dispute.token])
                await store.add_dispute(dispute)
        except StoreError as error:
            log.error("dispute not kept", store=error, exc_info=error)
            return "failed"
        return "kept" if added else "again"

    async def forget(self, asker: Asker) -> int | None:
        """Remove all that the current key can still find of this asker.

        Return how many entries there were, or None when it could not be done.
        """
        self._recent.pop(asker.id, None)
        for known in [known for known in self._subjects if known[0] == asker.id]:
            self._subjects.pop(known, None)  # a private chat has the number of who is in it
        since = self.keys.created_on
        try:
            store = await self.door.store()
            reported, disputed = await store.digests(since), await store.dispute_subjects(since)
            tokens = await asyncio.to_thread(self._all_tokens, asker, reported, disputed)
            tokens += await self.watches.tokens_of(asker.id)
            removed = await store.remove(tokens)
        except StoreError as error:
            log.error("not forgotten", store=error, exc_info=error)
            return None
        self.watches.forgotten()
        return removed

    async def stats(self, weeks: int = 8) -> Stats | None:
        """Return the figures for admins; None when the store cannot be reached."""
        try:
            return await (await self.door.store()).stats(self.today(), weeks)
        except StoreError as error:
            log.error("figures not read", store=error, exc_info=error)
            return None

    def _all_tokens(self, asker: Asker, reported: set[str], disputed: set[str]) -> list[str]:
        return [
            self.keys.token(asker.id, "", "language"),
            self.keys.token(asker.id, "", "country"),
            self.keys.token(asker.id, "", "business"),
            *self.keys.tokens(asker.id, reported, "report"),
            *self.keys.tokens(asker.id, disputed, "dispute"),
        ]

    def _anonymised(self, message: Message, asker: Asker) -> Report:
        rulebook = self.keeper.current
        verdict = rulebook.scan(message.text, message.links)
        return anonymise(
            message,
            verdict,
            language=message_language(message.text, verdict, rulebook),
            known_words=self._known_words(rulebook),
            asker_names=asker.names,
            reported_on=self.today(),
            token_of=lambda digest: self.keys.token(asker.id, digest, "report"),
        )

    def _known_words(self, rulebook: Rulebook) -> KnownWords:
        """Return the words that a kept report may hold: those of the rulebook."""
        known = self._known.get(rulebook.fingerprint)
        if known is None:
            known = self._known[rulebook.fingerprint] = KnownWords.from_texts(
                rulebook.examples(), set(rulebook.phrases())
            )
        return known


def _letters_of(message: Message) -> int:
    return _RECORD + len(message.text) + sum(len(link.url) for link in message.links)
