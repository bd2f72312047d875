"""What the admins of a group choose there with buttons, and a warning that they call wrong."""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace
from typing import TypeGuard

import telegram
from telegram import CallbackQuery, Update
from telegram.constants import ChatType
from telegram.error import TelegramError
from telegram.ext import BaseHandler, CallbackQueryHandler, CommandHandler, ContextTypes

from bot.asker_limit import AskerLimit, Refused
from bot.compose import Composer
from bot.compose_short import HONEST
from bot.desk import Asker, Desk
from bot.edge.askers import asker_of
from bot.edge.elsewhere import asker_in
from bot.edge.group_admins import GroupAdmins
from bot.edge.groups import IN_GROUPS
from bot.edge.pressing import change, note
from bot.edge.sending import answer
from bot.group_settings import GroupBook
from bot.intake import read_message
from bot.logs import CanonicalLine, update_line
from bot.message import Message
from bot.reply import Button, Reply
from db import GroupSettings

Context = ContextTypes.DEFAULT_TYPE

SWITCHES = {"group:warn:on": True, "group:warn:off": False}
LANGUAGES = "group:languages"
LANGUAGE = "group:language:"
BACK = "group:settings"

_OUTCOMES = {"kept": "wrong-thanks", "again": "wrong-thanks", "failed": "wrong-failed"}


class GroupChoices:
    """Shows and changes what a group chose; only its admins may."""

    def __init__(self, desk: Desk, book: GroupBook, admins: GroupAdmins, limit: AskerLimit) -> None:
        self._desk = desk
        self._book = book
        self._admins = admins
        self._limit = limit

    def handlers(self) -> Iterable[BaseHandler[Update, Context, None]]:
        """Return the handlers of /settings and of the buttons of groups."""
        yield CommandHandler("settings", self.settings, IN_GROUPS)
        yield CallbackQueryHandler(self.pressed, pattern=r"\Agroup:")

    async def settings(self, update: Update, _: Context) -> None:
        """Answer /settings in a group."""
        received = update.message
        asker = asker_in(received) if received else None
        if received is None or asker is None:
            return
        with update_line(kind="group-settings") as line:
            if isinstance(self._limit.allow(asker.id), Refused):
                line.add(outcome="limited")
                return
            chosen = await self._chosen(received.chat_id, asker)
            reply = self._page(chosen)
            if not await self._admins.wrote(received):
                line.add(outcome="refused")
                reply = Reply(self._composer(chosen).say("group-settings-admins"))
            try:
                await answer(received, reply)
            except TelegramError as error:
                line.failed(error)

    async def pressed(self, update: Update, context: Context) -> None:
        """Do what a button of a group says, if an admin of that group pressed it."""
        query = update.callback_query
        shown = query.message if query else None
        if query is None or not isinstance(query.data, str):
            return
        asker = asker_of(query.from_user)
        with update_line(kind="group-settings") as line:
            if not _is_in_group(shown) or isinstance(self._limit.allow(asker.id), Refused):
                line.add(outcome="refused")
                await note(query)
            elif not await self._admins.has(context.bot, shown.chat.id, asker.id):
                line.add(outcome="not-an-admin")
                composer = self._composer(await self._chosen(shown.chat.id, asker))
                said = Reply(composer.say("group-settings-admins"))
                await note(query, said, show_alert=True)
            elif query.data == HONEST:
                await self._honest(query, shown, asker, line)
            else:
                await self._choose(query, shown.chat.id, asker, line)

    async def _choose(
        self, query: CallbackQuery, group: int, asker: Asker, line: CanonicalLine
    ) -> None:
        """Show the languages, go back, or change what the data says; other data is let pass."""
        chosen = await self._chosen(group, asker)
        data = str(query.data)
        language = data.removeprefix(LANGUAGE)
        if data in SWITCHES:
            await self._keep(query, group, replace(chosen, warns=SWITCHES[data]), line)
        elif data.startswith(LANGUAGE) and language in self._desk.wording.languages:
            await self._keep(query, group, replace(chosen, language=language), line)
        elif data == LANGUAGES:
            await note(query)
            await change(query, replace(self._page(chosen), buttons=self._languages(chosen)))
        elif data == BACK:
            await note(query)
            await change(query, self._page(chosen))
        else:
            line.add(outcome="unknown-button")
            await note(query)

    async def _keep(
        self, query: CallbackQuery, group: int, chosen: GroupSettings, line: CanonicalLine
    ) -> None:
        composer = self._composer(chosen)
        if await self._book.keep(group, chosen):
            await note(query, Reply(composer.say("group-settings-kept")))
            await change(query, self._page(chosen))
        else:
            line.add(outcome="failed")
            await note(query, Reply(composer.say("store-unavailable")), show_alert=True)

    async def _honest(
        self,
        query: CallbackQuery,
        shown: telegram.MaybeInaccessibleMessage,
        asker: Asker,
        line: CanonicalLine,
    ) -> None:
        """Keep that the warned-of message is honest, without its words, and delete the warning."""
        composer = self._composer(await self._chosen(shown.chat.id, asker))
        message = self._warned_of(shown)
        key = "group-settings-kept"
        if message is not None:
            outcome = await self._desk.dispute(message, asker, "honest")
            line.add(outcome=outcome)
            key = _OUTCOMES[outcome]
        await note(query, Reply(composer.say(key)))
        with suppress(TelegramError):  # it is older than 48 hours, or gone already
            await query.get_bot().delete_message(shown.chat.id, shown.message_id)

    def _warned_of(self, shown: telegram.MaybeInaccessibleMessage) -> Message | None:
        remembered = self._desk.subject(shown.chat.id, shown.message_id)
        original = shown.reply_to_message if isinstance(shown, telegram.Message) else None
        if remembered is None and original is not None:
            remembered = read_message(original)
        return remembered if remembered and remembered.text.strip() else None

    async def _chosen(self, group: int, asker: Asker) -> GroupSettings:
        """Return what the group chose; before it did, quiet and in the language of who asks."""
        wording, default = self._desk.wording, self._desk.default_language
        chosen = await self._book.of(group)
        return chosen or GroupSettings(False, wording.choose(asker.app_language, default))

    def _composer(self, chosen: GroupSettings) -> Composer:
        return Composer(self._desk.wording, self._desk.wording.choose(chosen.language))

    def _page(self, chosen: GroupSettings) -> Reply:
        composer = self._composer(chosen)
        name = composer.say("language-name")
        text = composer.say("group-settings", warn="on" if chosen.warns else "off", name=name)
        switch = "off" if chosen.warns else "on"
        warn = Button(composer.say(f"button-group-warn-{switch}"), f"group:warn:{switch}")
        languages = Button(composer.say("button-group-language"), LANGUAGES)
        return Reply(text, ((warn,), (languages,)))

    def _languages(self, chosen: GroupSettings) -> tuple[tuple[Button, ...], ...]:
        """Return a button for each language, two in a row, and the way back."""
        wording = self._desk.wording
        buttons = [
            Button(wording.say(code, "language-name"), f"{LANGUAGE}{code}")
            for code in wording.languages
        ]
        rows = tuple(tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2))
        return (*rows, (Button(self._composer(chosen).say("button-back"), BACK),))


def _is_in_group(shown: object) -> TypeGuard[telegram.MaybeInaccessibleMessage]:
    """Return whether this is a message of a group, even one too old for a bot to see."""
    groups = (ChatType.GROUP, ChatType.SUPERGROUP)
    return isinstance(shown, telegram.MaybeInaccessibleMessage) and shown.chat.type in groups
