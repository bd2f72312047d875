"""What only admins may ask: the rules in force, a reload, the figures. And what they are told."""

from collections.abc import Iterable

import telegram
from telegram import Update
from telegram.constants import ParseMode
from telegram.error import TelegramError
from telegram.ext import BaseHandler, CommandHandler, ContextTypes, filters

from bot.admin_pages import AdminPages
from bot.desk import Asker
from bot.edge.askers import COMMANDS_TO_US, asker_of
from bot.edge.sending import answer
from bot.logs import log, update_line
from bot.pages import Pages
from bot.reply import Reply

Context = ContextTypes.DEFAULT_TYPE

COMMANDS = ("rules", "reload", "stats")


class AdminChat:
    """Answers admins; to everybody else these commands do not exist."""

    def __init__(self, pages: Pages, admin_ids: frozenset[int]) -> None:
        self._pages = AdminPages(pages.desk)
        self._admin_ids = admin_ids

    def handlers(self) -> Iterable[BaseHandler[Update, Context, None]]:
        """Return the handlers; they take the admins' commands in private chats alone."""
        admins = filters.User(self._admin_ids) if self._admin_ids else ~filters.ALL
        yield CommandHandler(COMMANDS, self.command, COMMANDS_TO_US & admins)
        yield CommandHandler(COMMANDS, self.refused, COMMANDS_TO_US)

    async def command(self, update: Update, _: Context) -> None:
        """Answer /rules, /reload or /stats."""
        if update.message is None or update.effective_user is None:
            return
        name = (update.message.text or "").split()[0].lstrip("/").split("@")[0].lower()
        asker = asker_of(update.effective_user)
        with update_line(kind="admin") as line:
            line.add(command=name, mistakes=len(self._pages.desk.keeper.errors))
            pages = {"rules": self._pages.rules, "reload": self._pages.reload}
            await answer(update.message, await pages.get(name, self._pages.stats)(asker))

    async def refused(self, update: Update, _: Context) -> None:
        """Tell everybody else that this is not for them."""
        if update.message is None or update.effective_user is None:
            return
        with update_line(kind="admin") as line:
            line.add(outcome="refused")
            composer = await self._pages.desk.composer(asker_of(update.effective_user))
            await answer(update.message, Reply(composer.say("admins-only")))

    async def tell(self, bot: telegram.Bot) -> None:
        """Tell every admin how the last load of the rule files went."""
        for admin in sorted(self._admin_ids):
            asker = Asker(admin)
            reply = await self._pages.last_load(asker)
            try:
                await bot.send_message(admin, reply.html, parse_mode=ParseMode.HTML)
            except TelegramError as error:
                log.warning("admin not told", exc_info=error)
