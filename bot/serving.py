"""Run the Telegram bot: start it, keep house beside it, and stop it without losing anything."""

import asyncio
import os
from collections.abc import Awaitable, Callable

from telegram.error import InvalidToken

from bot.edge.admin import AdminChat
from bot.edge.application import ALLOWED_UPDATES, Bot, build_application
from bot.edge.commands import register
from bot.edge.polling import UpdateRequest
from bot.edge.telling import tell_askers
from bot.housekeeping import beat, keep_house
from bot.logs import log, update_line
from bot.media.reader import PictureReader, picture_reader
from bot.office import Office
from bot.rulekeeper import RuleKeeper

AGAIN_SECONDS = 60.0
"""How long work beside the bot that broke rests before it is begun anew."""


class TokenRefusedError(Exception):
    """Telegram does not know the token. The operator's to mend."""

    def __init__(self) -> None:
        super().__init__(
            "Telegram does not know this token. Check TELEGRAM_BOT_TOKEN, or ask @BotFather "
            "for a new one with /token."
        )


def serve(office: Office) -> None:
    """Run the bot by long polling until Ctrl-C or SIGTERM; finish what is in hand, then stop.

    While Telegram cannot be reached it goes on trying. Raises TokenRefusedError.
    """
    os.environ.setdefault("PTB_TIMEDELTA", "1")  # python-telegram-bot 22: periods as timedelta
    updates = UpdateRequest()
    reader = picture_reader(office.settings.picture_workers, office.settings.picture_seconds)
    application, admin = build_application(
        office.settings, office.desk, office.pages, updates, reader
    )
    beside = _Beside(office, application, admin, updates, reader)
    application.post_init = beside.begin
    application.post_stop = beside.end
    try:
        application.run_polling(
            allowed_updates=ALLOWED_UPDATES,
            timeout=office.settings.poll_timeout_seconds,
            bootstrap_retries=-1,
        )
    except InvalidToken as error:
        raise TokenRefusedError from error
    if updates.token_refused.is_set():
        raise TokenRefusedError


class _Beside:
    """What runs beside the application."""

    def __init__(
        self,
        office: Office,
        application: Bot,
        admin: AdminChat,
        updates: UpdateRequest,
        reader: PictureReader | None = None,
    ) -> None:
        self._office = office
        self._reader = reader
        self._application = application
        self._admin = admin
        self._updates = updates
        self._stopping = asyncio.Event()
        self._tasks: list[asyncio.Task[None]] = []

    async def begin(self, application: Bot) -> None:
        """Open the store and begin the work beside the bot."""
        office = self._office
        await office.desk.door.try_open()
        desk, settings = office.desk, office.settings
        self._begin(lambda: watch_rules(desk.keeper, self._stopping, self._tell_admins))
        self._begin(lambda: keep_house(desk, settings.retention_days))
        self._begin(lambda: tell_askers(desk, application.bot))
        self._begin(lambda: beat(settings.data_dir, lambda: application.running))
        self._begin(lambda: register(application.bot, desk.wording, settings.admin_ids))
        self._begin(self._stop_when_refused)
        log.info("bot started", count=len(office.desk.keeper.current))

    async def end(self, _: Bot) -> None:
        """End the work beside the bot and close the store."""
        self._stopping.set()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        if self._reader is not None:
            await self._reader.close()
        await self._office.desk.door.close()
        log.info("bot stopped")

    def _begin(self, work: Callable[[], Awaitable[None]]) -> None:
        self._tasks.append(asyncio.create_task(_kept_going(work)))

    async def _stop_when_refused(self) -> None:
        """Stop the bot when its token is revoked: nothing would come any more."""
        await self._updates.token_refused.wait()
        self._application.stop_running()

    async def _tell_admins(self) -> None:
        await self._admin.tell(self._application.bot)


async def _kept_going(work: Callable[[], Awaitable[None]]) -> None:
    """Do *work* until it ends by itself; what breaks it is logged, and it is begun anew."""
    while True:
        try:
            return await work()
        except Exception as error:
            log.error("work beside the bot broke, begun anew", exc_info=error)
        await asyncio.sleep(AGAIN_SECONDS)


async def watch_rules(
    keeper: RuleKeeper, stop: asyncio.Event, tell: Callable[[], Awaitable[None]]
) -> None:
    """Take up changed rule files until *stop* is set.

    *tell* is called when other rules are in force, or when mistakes have come or gone.
    """
    mistakes = keeper.errors
    async for outcome in keeper.changes(stop):
        with update_line(kind="rules-changed") as line:
            line.add(
                fingerprint=outcome.rulebook.fingerprint,
                count=len(outcome.rulebook),
                mistakes=len(outcome.errors),
                outcome="refused" if outcome.errors else "taken",
            )
        if outcome.changed or outcome.errors != mistakes:
            await tell()
        mistakes = outcome.errors
