"""A private chat: messages are answered with a warning, commands with what they ask for."""

import asyncio
from collections.abc import Iterable

import telegram
from cachetools import LRUCache, TTLCache
from telegram import Update
from telegram.ext import BaseHandler, CommandHandler, ContextTypes, MessageHandler, filters

from bot.asker_limit import AskerLimit, Refused
from bot.desk import Asker, Desk
from bot.edge.askers import COMMANDS_TO_US, asker_of, is_command, subject_of, target_of
from bot.edge.sending import answer
from bot.intake import read_message
from bot.logs import CanonicalLine, update_line
from bot.message import Message
from bot.pages import Pages
from bot.reply import Reply

Context = ContextTypes.DEFAULT_TYPE

ALBUM_SECONDS = 60
"""How long an album is remembered so that its pictures are answered once."""


class PrivateChat:
    """Answers messages and the commands that everybody may use."""

    def __init__(self, desk: Desk, pages: Pages, limit: AskerLimit) -> None:
        self._desk = desk
        self._pages = pages
        self._limit = limit
        self._turns: LRUCache[int, asyncio.Lock] = LRUCache(10_000)
        self._albums: TTLCache[str, bool] = TTLCache(10_000, ALBUM_SECONDS)

    def handlers(self) -> Iterable[BaseHandler[Update, Context, None]]:
        """Return the handlers of messages and commands, commands first."""
        private = filters.ChatType.PRIVATE & filters.UpdateType.MESSAGE
        pages = ("start", "help", "privacy", "language", "paid", "travelled")
        yield CommandHandler(pages, self.page, COMMANDS_TO_US)
        yield CommandHandler("check", self.check, COMMANDS_TO_US)
        yield CommandHandler("report", self.report, COMMANDS_TO_US)
        yield CommandHandler("forget", self.forget, COMMANDS_TO_US)
        yield MessageHandler(private & ~filters.StatusUpdate.ALL, self.message)

    async def message(self, update: Update, _: Context) -> None:
        """Answer a forwarded, typed or pasted message with its warning."""
        received, asker = _received(update)
        with update_line(kind="message") as line:
            if is_command(received):
                line.add(outcome="unknown-command")
                await self._say(received, asker, "unknown-command")
                return
            message = read_message(received)
            if not message.text.strip() and self._is_of_answered_album(received):
                line.add(outcome="album-answered")
                return
            await self._check(received, asker, message, line)

    async def page(self, update: Update, _: Context) -> None:
        """Answer /start, /help, /privacy, /language, /paid and /travelled."""
        received, asker = _received(update)
        name = _command(received)
        with update_line(kind="command") as line:
            line.add(command=name)
            await answer(received, await self._pages.page(name, asker))

    async def check(self, update: Update, _: Context) -> None:
        """Answer /check: as a reply, or with the text behind it."""
        received, asker = _received(update)
        with update_line(kind="command") as line:
            line.add(command="check")
            message = subject_of(received)
            if message is None:
                await self._say(received, asker, "check-how")
            else:
                await self._check(target_of(received), asker, message, line)

    async def report(self, update: Update, _: Context) -> None:
        """Answer /report: as a reply, with text, or about the message sent last.

        What was not looked at before is answered with its warning first: a full disk must not
        silence it.
        """
        received, asker = _received(update)
        with update_line(kind="command") as line:
            line.add(command="report")
            told = subject_of(received)
            message = told or self._desk.last_message(asker)
            if message is None:
                await self._say(received, asker, "report-how")
            elif await self._is_allowed(received, asker, line):
                if told is not None and told != self._desk.last_message(asker):
                    warning = await self._desk.assess(message, asker)
                    await answer(target_of(received), warning.reply)
                outcome = await self._desk.report(message, asker)
                line.add(outcome=outcome)
                await answer(received, await self._pages.report_outcome(outcome, asker))

    async def forget(self, update: Update, _: Context) -> None:
        """Answer /forget."""
        received, asker = _received(update)
        with update_line(kind="command") as line:
            line.add(command="forget")
            await answer(received, await self._pages.forget(asker))

    async def _check(
        self, received: telegram.Message, asker: Asker, message: Message, line: CanonicalLine
    ) -> None:
        if not await self._is_allowed(received, asker, line):
            return
        if not message.text.strip():
            line.add(outcome="no-text")
            await self._say(received, asker, "no-text")
            return
        async with self._turn(asker):
            answered = await self._desk.assess(message, asker)
        verdict = answered.verdict
        await answer(received, answered.reply)
        line.add(
            origin=message.origin.value,
            language=answered.language,
            level=verdict.level,
            rules=[hit.rule for hit in verdict.hits],
            shadow=[hit.rule for hit in verdict.shadow],
            fingerprint=verdict.fingerprint,
        )

    def _turn(self, asker: Asker) -> asyncio.Lock:
        """Return the lock that lets one message of an asker be looked at a time.

        So many long messages of one asker cannot take all the threads that scan.
        """
        return self._turns.setdefault(asker.id, asyncio.Lock())

    async def _is_allowed(
        self, received: telegram.Message, asker: Asker, line: CanonicalLine
    ) -> bool:
        """Return whether the asker's limit allows one more; if not, say so once, politely."""
        allowed = self._limit.allow(asker.id)
        if not isinstance(allowed, Refused):
            return True
        line.add(outcome="limited")
        if allowed.first:
            await self._say(received, asker, "slow-down", seconds=allowed.seconds)
        return False

    def _is_of_answered_album(self, received: telegram.Message) -> bool:
        """Return whether this is a further picture of an album that has its answer."""
        album = received.media_group_id
        if album is None:
            return False
        return bool(self._albums.get(album)) or not self._albums.setdefault(album, True)

    async def _say(
        self, received: telegram.Message, asker: Asker, key: str, **arguments: int
    ) -> None:
        composer = await self._desk.composer(asker)
        await answer(received, Reply(composer.say(key, **arguments)))


def _received(update: Update) -> tuple[telegram.Message, Asker]:
    """Return the message of an update and who sent it; the handlers' filters see to both."""
    if update.message is None or update.effective_user is None:
        raise ValueError("an update without a message or a user reached a message handler")
    return update.message, asker_of(update.effective_user)


def _command(received: telegram.Message) -> str:
    return (received.text or "").split()[0].lstrip("/").split("@")[0].lower()
