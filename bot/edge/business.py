"""Business accounts: the owner is told, in private, of what looks like a scam in their chats.

The bot only reads, and only after the owner agreed. It never writes into a customer's chat: none
of its calls names the business connection. https://core.telegram.org/bots/api#businessconnection
"""

import asyncio
from collections.abc import Iterable
from dataclasses import replace
from functools import partial

import telegram
from cachetools import TTLCache
from telegram import BusinessConnection, CallbackQuery, LinkPreviewOptions, Update
from telegram.constants import ParseMode
from telegram.error import BadRequest, TelegramError
from telegram.ext import (
    BaseHandler,
    BusinessConnectionHandler,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    MessageHandler,
    filters,
)

from bot.asker_limit import AskerLimit, Refused
from bot.business_consent import Consent, ConsentBook
from bot.desk import Asker, Desk
from bot.edge.askers import COMMANDS_TO_US, asker_of
from bot.edge.pressing import change, note, tell
from bot.edge.sending import answer, keyboard, patiently
from bot.intake import read_message
from bot.logs import CanonicalLine, log, update_line
from bot.message import Message, Origin
from bot.onlooker import Onlooker
from bot.reply import Button, Reply, join_sections
from bot.told_once import ToldOnce

Context = ContextTypes.DEFAULT_TYPE

MESSAGES_PER_MINUTE = 120
"""Messages of one owner's chats looked at in any 60 seconds; the rest are passed over."""

WARNINGS_PER_MINUTE = 6
"""Warnings to one owner in any 60 seconds."""

CONNECTION_SECONDS = 600
"""How long a connection is remembered before Telegram is asked for it again."""

AGAIN_SECONDS = 10
"""How long Telegram is not asked again for a connection that it did not tell of just now."""

YES, NO = "business:yes", "business:no"


class BusinessChats:
    """Looks at new messages of connected business accounts whose owner agreed."""

    def __init__(self, desk: Desk, book: ConsentBook, limit: AskerLimit) -> None:
        self._desk = desk
        self._book = book
        self._limit = limit
        self._looks = AskerLimit(MESSAGES_PER_MINUTE)
        self._told = ToldOnce(WARNINGS_PER_MINUTE)
        self._onlooker = Onlooker(desk.keeper)
        self._asking = asyncio.Lock()
        self._connections: TTLCache[str, BusinessConnection | None] = TTLCache(
            10_000, CONNECTION_SECONDS
        )
        self._unseen: TTLCache[str, bool] = TTLCache(10_000, AGAIN_SECONDS)

    def handlers(self) -> Iterable[BaseHandler[Update, Context, None]]:
        """Return the handlers: connections, messages there, and the owner's own choice."""
        yield BusinessConnectionHandler(self.connected)
        yield MessageHandler(filters.UpdateType.BUSINESS_MESSAGES, self.message)
        yield CommandHandler("business", self.command, COMMANDS_TO_US)
        yield CallbackQueryHandler(self.answered, pattern=r"\Abusiness:")

    async def connected(self, update: Update, context: Context) -> None:
        """Ask the owner who connected the bot; forget one who disconnected it."""
        connection = update.business_connection
        if connection is None:
            return
        self._connections[connection.id] = connection
        owner = asker_of(connection.user)
        with update_line(kind="business-consent") as line:
            if not connection.is_enabled:
                line.add(outcome="gone")
                await self._book.forget(owner)
                await self._tell(context.bot, connection, "business-gone", line)
            elif await self._book.of(owner) == "none":
                await self._ask(context.bot, connection, owner, line)

    async def message(self, update: Update, context: Context) -> None:
        """Look at a message that somebody else wrote or changed in a business chat."""
        received = update.effective_message
        if received is None or received.from_user is None:
            return
        connection = await self._connection(context.bot, received.business_connection_id or "")
        if connection is None or not connection.is_enabled:
            return
        owner = asker_of(connection.user)
        if received.from_user.id == owner.id or received.sender_business_bot is not None:
            return
        with update_line(kind="business") as line:
            consent = await self._book.of(owner)
            if consent == "none":
                await self._ask(context.bot, connection, owner, line)
            elif consent != "yes":
                line.add(outcome="no-consent")
            elif isinstance(self._looks.allow(owner.id), Refused):
                line.add(outcome="limited")
            else:
                await self._look(context.bot, connection, read_message(received), line)

    async def command(self, update: Update, _: Context) -> None:
        """Answer /business: whether messages are looked at, and the buttons to change it."""
        if update.message is None or update.effective_user is None:
            return
        owner = asker_of(update.effective_user)
        with update_line(kind="command") as line:
            line.add(command="business")
            await answer(update.message, await self._page(owner, await self._book.of(owner)))

    async def answered(self, update: Update, _: Context) -> None:
        """Keep what the owner answered; a press by somebody who was never asked does nothing."""
        query = update.callback_query
        if query is None:
            return
        owner = asker_of(query.from_user)
        with update_line(kind="business-consent") as line:
            refused = isinstance(self._limit.allow(owner.id), Refused)
            if refused or query.data not in (YES, NO):
                line.add(outcome="limited" if refused else "unknown-button")
                await note(query)
            else:
                await self._choose(query, owner, line)

    async def _choose(self, query: CallbackQuery, owner: Asker, line: CanonicalLine) -> None:
        before = await self._book.of(owner)
        chosen: Consent = "yes" if query.data == YES else "no"
        if before in ("none", "unknown"):
            line.add(outcome="no-connection" if before == "none" else "failed")
            await tell(query, await self._page(owner, before))
        elif await self._book.keep(owner, "yes" if chosen == "yes" else "no"):
            line.add(outcome="kept")
            await note(query)
            await change(query, await self._page(owner, chosen))
        else:
            line.add(outcome="failed")
            await tell(query, await self._page(owner, "unknown"))

    async def _page(self, owner: Asker, consent: Consent) -> Reply:
        """Return what /business says to an owner with that consent."""
        composer = await self._desk.composer(owner)
        yes = (Button(composer.say("button-business-yes"), YES),)
        no = (Button(composer.say("button-business-no"), NO),)
        pages = {
            "asked": Reply(composer.say("business-consent"), (yes, no)),
            "yes": Reply(composer.say("business-on"), (no,)),
            "no": Reply(composer.say("business-off"), (yes,)),
            "none": Reply(composer.say("business-none")),
            "unknown": Reply(composer.say("store-unavailable")),
        }
        return pages[consent]

    async def _ask(
        self, bot: telegram.Bot, connection: BusinessConnection, owner: Asker, line: CanonicalLine
    ) -> None:
        """Ask the owner, once: that they were asked is kept first."""
        async with self._asking:  # the next message may have come meanwhile
            if await self._book.of(owner) != "none" or not await self._book.keep(owner, "asked"):
                line.add(outcome="not-asked")
                return
        line.add(outcome="asked")
        await self._send(bot, connection, await self._page(owner, "asked"), line)

    async def _tell(
        self, bot: telegram.Bot, connection: BusinessConnection, key: str, line: CanonicalLine
    ) -> None:
        composer = await self._desk.composer(asker_of(connection.user))
        await self._send(bot, connection, Reply(composer.say(key)), line)

    async def _look(
        self,
        bot: telegram.Bot,
        connection: BusinessConnection,
        message: Message,
        line: CanonicalLine,
    ) -> None:
        seen = await self._onlooker.look(message, line)
        if seen is None:
            return
        if not self._is_connected(connection.id):
            line.add(outcome="gone")  # meanwhile
            return
        if seen.level == "none" or not self._told.allow(connection.user.id, message.text):
            line.add(outcome="quiet")
            return
        owner = asker_of(connection.user)
        # Somebody else wrote it: its writer's own story is not the owner's.
        theirs = replace(message, origin=Origin.USER) if message.origin is Origin.TYPED else message
        warning = (await self._desk.assess(theirs, owner)).reply
        head = (await self._desk.composer(owner)).say("business-warning")
        told = replace(warning, html=join_sections([head, warning.html]))
        sent = await self._send(bot, connection, told, line)
        if sent is not None:
            line.add(outcome="warned")
            self._desk.remember(sent.chat_id, sent.message_id, theirs)

    def _is_connected(self, name: str) -> bool:
        """Return whether the owner has not disconnected the bot since a message came."""
        known = self._connections.get(name)
        return known is None or known.is_enabled

    async def _connection(self, bot: telegram.Bot, name: str) -> BusinessConnection | None:
        """Return a connection: as remembered, else as Telegram says; None when it says nothing."""
        async with self._asking:
            if name not in self._connections and name not in self._unseen:
                try:
                    asked = partial(bot.get_business_connection, name)
                    self._connections[name] = await patiently(asked)
                except BadRequest as error:  # there is none
                    log.warning("business connection not seen", exc_info=error)
                    self._connections[name] = None
                except TelegramError as error:
                    log.warning("business connection not seen", exc_info=error)
                    self._unseen[name] = True
            return self._connections.get(name)

    async def _send(
        self, bot: telegram.Bot, connection: BusinessConnection, reply: Reply, line: CanonicalLine
    ) -> telegram.Message | None:
        """Send to the owner's private chat with the bot; None when Telegram does not take it."""
        try:
            return await bot.send_message(
                connection.user_chat_id,
                reply.html,
                parse_mode=ParseMode.HTML,
                link_preview_options=LinkPreviewOptions(is_disabled=True),
                reply_markup=keyboard(reply.buttons),
            )
        except TelegramError as error:
            line.failed(error)
            return None
