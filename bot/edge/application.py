"""The Telegram application: handlers, limits, and an answer when something breaks."""

import asyncio
from typing import Any

from telegram import Update
from telegram.constants import ChatType
from telegram.error import BadRequest, Conflict, NetworkError, TelegramError
from telegram.ext import Application, ApplicationBuilder, ContextTypes

from bot.asker_limit import AskerLimit
from bot.desk import Desk
from bot.edge.admin import AdminChat
from bot.edge.askers import asker_of
from bot.edge.buttons import Buttons
from bot.edge.country import CountryChat
from bot.edge.flood import ChatLimiter
from bot.edge.gate import Gate
from bot.edge.pictures import Pictures
from bot.edge.places import UPDATES as UPDATES_OF_PLACES
from bot.edge.places import place_handlers
from bot.edge.polling import UpdateRequest
from bot.edge.private import PrivateChat
from bot.edge.sending import answer
from bot.logs import log
from bot.media.reader import PictureReader
from bot.pages import Pages
from bot.reply import Reply
from bot.settings import Settings

ALLOWED_UPDATES = [
    Update.MESSAGE,
    Update.EDITED_MESSAGE,
    Update.CALLBACK_QUERY,
    *UPDATES_OF_PLACES,
]
"""The only updates asked for: what is not needed is not received."""

STOP_SECONDS = 4.0
"""How long answers in hand may take when the bot stops: Docker ends it ten seconds after it asked,
and the store is still to be closed."""

_FIRST = -1  # the library asks the groups of handlers in the order of their numbers

Context = ContextTypes.DEFAULT_TYPE
Bot = Application[Any, Any, Any, Any, Any, Any]


def build_application(
    settings: Settings,
    desk: Desk,
    pages: Pages,
    updates: UpdateRequest | None = None,
    reader: PictureReader | None = None,
) -> tuple[Bot, AdminChat]:
    """Return the application with its handlers, and who talks to the admins.

    The token must be set. *updates* is the connection over which updates come; *reader* reads
    pictures, which without one are not read.
    """
    if settings.telegram_bot_token is None:
        raise ValueError("no token")
    builder = (
        ApplicationBuilder()
        .application_class(_Patient)
        .token(settings.telegram_bot_token.get_secret_value())
        .rate_limiter(ChatLimiter())
        .concurrent_updates(settings.concurrent_updates)
        .get_updates_request(updates or UpdateRequest())
    )
    if settings.telegram_api_url:
        builder = builder.base_url(f"{settings.telegram_api_url}/bot")
        builder = builder.base_file_url(f"{settings.telegram_api_url}/file/bot")
    application = builder.build()
    admin = AdminChat(pages, settings.admin_ids)
    pictures = Pictures(reader)
    checks = PrivateChat(desk, pages, AskerLimit(settings.checks_per_minute), pictures)
    presses = Buttons(desk, pages, AskerLimit(settings.checks_per_minute))
    country = CountryChat(desk, AskerLimit(settings.checks_per_minute))
    gate = Gate(desk, AskerLimit(settings.checks_per_minute))
    application.add_handlers(list(gate.handlers()), group=_FIRST)
    application.add_handlers(list(place_handlers(settings, desk, pictures)))
    for part in (admin, country, checks, presses):
        application.add_handlers(list(part.handlers()))
    application.add_error_handler(_Apology(desk).broke)
    return application, admin


class _Patient(Bot):
    """An application that says when Telegram cannot be reached, and that stops when told."""

    def __init__(self, **given: Any) -> None:
        super().__init__(**given)
        self._in_hand: set[asyncio.Task[Any]] = set()
        self._gives_up = False

    async def initialize(self) -> None:
        """Connect to Telegram; what stands in the way is logged, and raised to be tried again."""
        try:
            await super().initialize()
        except NetworkError as error:
            log.warning("telegram not reached, trying again", exc_info=error)
            raise

    async def stop(self) -> None:
        """Finish what is in hand; what takes too long, such as a long flood limit, is given up."""
        stopping = asyncio.ensure_future(super().stop())
        await asyncio.wait([stopping], timeout=STOP_SECONDS)
        if not stopping.done():
            log.warning("answers given up to stop", count=len(self._in_hand))
            self._gives_up = True
            for task in self._in_hand:
                task.cancel()
        await stopping

    async def process_update(self, update: object) -> None:
        """Hand an update to its handler, unless the bot has no more time for it."""
        task = asyncio.current_task()
        if self._gives_up or task is None:
            return
        self._in_hand.add(task)
        try:
            await super().process_update(update)
        finally:
            self._in_hand.discard(task)


class _Apology:
    """What happens when a handler raises: a line in the log, a sentence to the asker."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def broke(self, update: object, context: Context) -> None:
        """Say that it was our fault, unless Telegram itself cannot be reached."""
        if isinstance(context.error, Conflict):
            log.error("another program uses this token", exc_info=context.error)
        elif update is None:
            log.error("updates not fetched", exc_info=context.error)
        else:
            log.error("handler failed", exc_info=context.error)
        if not isinstance(update, Update) or _is_out_of_reach(context.error):
            return
        if update.message is None and update.callback_query is None:
            return  # in a business chat it would be a customer who reads of our fault
        message, user = update.effective_message, update.effective_user
        if message is None or user is None or message.chat.type != ChatType.PRIVATE:
            return
        composer = await self._desk.composer(asker_of(user))
        try:
            await answer(message, Reply(composer.say("something-broke")))
        except TelegramError as error:
            log.warning("apology not sent", exc_info=error)


def _is_out_of_reach(error: Exception | None) -> bool:
    """Return whether Telegram could not be reached; BadRequest is an answer of Telegram's."""
    return isinstance(error, NetworkError) and not isinstance(error, BadRequest)
