"""A group whose admins asked for it: the bot reads along and warns of what is plainly a scam."""

import asyncio
from collections.abc import Iterable

import telegram
from telegram import Update
from telegram.error import TelegramError
from telegram.ext import BaseHandler, ContextTypes, MessageHandler, filters

from bot.compose import Composer
from bot.compose_short import group_warning
from bot.desk import Desk
from bot.edge.elsewhere import private_button
from bot.edge.group_admins import GroupAdmins
from bot.edge.sending import answer
from bot.group_settings import GroupBook
from bot.intake import read_message
from bot.logs import CanonicalLine, log, update_line
from bot.message import Message
from bot.onlooker import Onlooker
from bot.reply import Reply
from bot.told_once import ToldOnce
from db import GroupSettings

Context = ContextTypes.DEFAULT_TYPE

WARNINGS_PER_MINUTE = 3
"""Warnings in one group in any 60 seconds: after that everybody there has read one."""

MOST_WAITING = 100
"""Messages of groups that wait to be read; beyond that one is passed over."""

SENDING_SECONDS = 4.0
"""How long a warning may wait for Telegram's limits; one that comes later helps nobody."""


class GroupWatch:
    """Reads messages of groups that chose to be warned; keeps none of them."""

    def __init__(self, desk: Desk, book: GroupBook, admins: GroupAdmins) -> None:
        self._desk = desk
        self._book = book
        self._admins = admins
        self._onlooker = Onlooker(desk.keeper)
        self._waiting = 0
        self._told = ToldOnce(WARNINGS_PER_MINUTE)

    def handlers(self) -> Iterable[BaseHandler[Update, Context, None]]:
        """Return the one handler: new and edited messages of groups, after the commands."""
        read = filters.UpdateType.MESSAGES & filters.ChatType.GROUPS
        yield MessageHandler(read & ~filters.StatusUpdate.ALL, self.message)

    async def message(self, update: Update, context: Context) -> None:
        """Read a message where that is wanted, beside the updates that follow."""
        received = update.effective_message
        if received is None or not _is_anothers(received, context.bot.id):
            return
        chosen = await self._book.of(received.chat_id)
        if chosen is None or not chosen.warns:
            return
        if self._waiting >= MOST_WAITING:
            log.warning("message of a group passed over", count=self._waiting)
            return
        self._waiting += 1
        context.application.create_task(self._read(received, chosen), update)

    async def _read(self, received: telegram.Message, chosen: GroupSettings) -> None:
        try:
            with update_line(kind="group-watch") as line:
                await self._look(received, chosen, line)
        finally:
            self._waiting -= 1

    async def _look(
        self, received: telegram.Message, chosen: GroupSettings, line: CanonicalLine
    ) -> None:
        message = read_message(received)
        seen = await self._onlooker.look(message, line)
        if seen is None:
            return
        if seen.level != "high" or await self._admins.wrote(received):
            line.add(outcome="quiet")
        elif not self._told.allow(received.chat_id, message.text):
            line.add(outcome="limited")
        else:
            composer = Composer(self._desk.wording, self._desk.wording.choose(chosen.language))
            private = private_button(composer, received.get_bot().username)
            await self._warn(received, message, group_warning(composer, seen, private), line)

    async def _warn(
        self, received: telegram.Message, message: Message, reply: Reply, line: CanonicalLine
    ) -> None:
        try:
            async with asyncio.timeout(SENDING_SECONDS):
                sent = await answer(received, reply)
        except (TelegramError, TimeoutError) as error:
            line.failed(error)
            return
        line.add(outcome="warned")
        self._desk.remember(received.chat_id, sent.message_id, message)


def _is_anothers(message: telegram.Message, bot_id: int) -> bool:
    """Return whether a member wrote it: no post of the group's own channel, no answer of the bot's.

    The bot's answers come back as inline results that a member sent, and as forwards.
    """
    origin = message.forward_origin
    forwarded = origin.sender_user.id if isinstance(origin, telegram.MessageOriginUser) else None
    through = message.via_bot.id if message.via_bot else None
    return not message.is_automatic_forward and bot_id not in (forwarded, through)
