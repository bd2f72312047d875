"""The gate: how many commands of one asker are answered.

Every answer waits its turn at Telegram's limit of about thirty a second, so one asker who sends a
thousand commands would keep all others waiting. Messages and presses are counted where they are
looked at.
"""

from collections.abc import Iterable

from telegram import Update
from telegram.ext import ApplicationHandlerStop, BaseHandler, ContextTypes, MessageHandler

from bot.asker_limit import AskerLimit, Refused
from bot.desk import Desk
from bot.edge.askers import COMMANDS_TO_US, asker_of
from bot.edge.sending import answer
from bot.logs import update_line
from bot.reply import Reply


class Gate:
    """Stops commands over the limit before any other handler sees them."""

    def __init__(self, desk: Desk, limit: AskerLimit) -> None:
        self._desk = desk
        self._limit = limit

    def handlers(self) -> Iterable[BaseHandler[Update, ContextTypes.DEFAULT_TYPE, None]]:
        """Return the one handler, for a group before all others."""
        yield MessageHandler(COMMANDS_TO_US, self.let_through)

    async def let_through(self, update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        """Let a command pass, or say once a minute that there are too many."""
        if update.message is None or update.effective_user is None:
            return
        asker = asker_of(update.effective_user)
        allowed = self._limit.allow(asker.id)
        if not isinstance(allowed, Refused):
            return
        with update_line(kind="command") as line:
            line.add(outcome="limited")
            if allowed.first:
                composer = await self._desk.composer(asker)
                said = composer.say("slow-down", seconds=allowed.seconds)
                await answer(update.message, Reply(said))
        raise ApplicationHandlerStop
