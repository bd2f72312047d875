"""Whom to call: the country is chosen by buttons, never guessed from a language or a number."""

import re
from collections.abc import Iterable

import telegram
from telegram import CallbackQuery, Update
from telegram.ext import (
    BaseHandler,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    filters,
)

from bot.asker_limit import AskerLimit, Refused
from bot.compose import Composer
from bot.country_choice import CountryChoice
from bot.desk import Asker, Desk
from bot.edge.askers import COMMANDS_TO_US, asker_of
from bot.edge.pressing import change, note, show
from bot.edge.sending import answer
from bot.help_lines import HelpLinePages, HelpLines
from bot.logs import CanonicalLine, update_line
from bot.reply import Reply

Context = ContextTypes.DEFAULT_TYPE

PRESSES = re.compile(
    r"(?:(?P<ask>country)|country:(?P<code>[A-Z]{2})|country-page:(?P<page>[1-9]\d?)"
    r"|(?P<none>country-none)|(?P<forget>country-forget)|(?P<show>help-lines))(?P<held>:held)?"
)
"""What the buttons of these pages carry; anything else is another's, or forged.

``:held`` goes with it from page to page when it is about somebody who is held and made to work.
"""

_FROM_A_LINK = filters.Regex(r"\A/start(?:@\w+)? country\s*\Z")


class CountryChat:
    """Answers /country and the buttons about help lines, in private chats alone.

    In a group a press would show everybody where somebody lives.
    """

    def __init__(self, desk: Desk, limit: AskerLimit, lines: HelpLines | None = None) -> None:
        self._desk = desk
        self._choice = CountryChoice(desk.door, desk.keys)
        self._limit = limit
        self._pages = HelpLinePages(lines or HelpLines.load())

    def handlers(self) -> Iterable[BaseHandler[Update, Context, None]]:
        """Return the handlers; they come before those of /start and of all other presses."""
        yield CommandHandler("country", self.command, COMMANDS_TO_US)
        yield CommandHandler("start", self.command, COMMANDS_TO_US & _FROM_A_LINK)
        yield CallbackQueryHandler(self.pressed, pattern=_is_of_these_pages)

    async def command(self, update: Update, _: Context) -> None:
        """Answer /country, /country TH, and /start from a link that asks for the country."""
        if update.message is None or update.effective_user is None:
            return
        asker, code = asker_of(update.effective_user), self._typed(update.message)
        with update_line(kind="command") as line:
            line.add(command="country")
            composer = await self._desk.composer(asker)
            if code is None:
                known = await self._choice.of(asker)
                await answer(update.message, self._pages.choice(composer, known=known))
            else:
                await answer(update.message, self._pages.lines_of(composer, code))
                await self._choice.keep(asker, code)

    def _typed(self, message: telegram.Message) -> str | None:
        """Return the country that stands behind /country; None where we have no lines for it."""
        name, _, wanted = (message.text or "").partition(" ")
        code = wanted.strip().upper()
        known = name.startswith("/country") and code in self._pages.lines.by_country
        return code if known else None

    async def pressed(self, update: Update, _: Context) -> None:
        """Do what a button of these pages says."""
        query = update.callback_query
        if query is None:
            return
        asker = asker_of(query.from_user)
        with update_line(kind="button") as line:
            refused = self._limit.allow(asker.id)
            composer = await self._desk.composer(asker)
            if isinstance(refused, Refused):
                line.add(outcome="limited")
                said = composer.say("slow-down", seconds=refused.seconds)
                await note(query, Reply(said), show_alert=True)
            elif not _is_private(query):
                line.add(outcome="not-private")
                await note(query, Reply(composer.say("inline-private")), show_alert=True)
            else:
                await self._press(query, asker, composer, line)

    async def _press(
        self, query: CallbackQuery, asker: Asker, composer: Composer, line: CanonicalLine
    ) -> None:
        found = PRESSES.fullmatch(query.data or "")
        if found is None or found["code"] not in (None, *self._pages.lines.by_country):
            line.add(outcome="unknown-button")
            await note(query)
            return
        held = bool(found["held"])
        if found["code"]:
            await self._choose(query, asker, composer, found["code"], held=held)
        elif found["none"]:
            await self._elsewhere(query, asker, composer, held=held)
        elif found["forget"]:
            await self._forget(query, asker, composer)
        elif found["show"]:
            await self._show(query, asker, composer, held=held)
        else:
            page = int(found["page"] or 1)
            await self._ask(query, asker, composer, page, held=held)

    async def _ask(
        self, query: CallbackQuery, asker: Asker, composer: Composer, page: int, *, held: bool
    ) -> None:
        await note(query)
        known = await self._choice.of(asker)
        await _put(query, self._pages.choice(composer, page, known, held=held))

    async def _choose(
        self, query: CallbackQuery, asker: Asker, composer: Composer, code: str, *, held: bool
    ) -> None:
        """Show the lines of a country, then keep it: a full disk does not silence them."""
        await _put(query, self._pages.lines_of(composer, code, held=held))
        kept = await self._choice.keep(asker, code)
        await note(query, self._pages.kept(composer, code) if kept else _failed(composer))

    async def _elsewhere(
        self, query: CallbackQuery, asker: Asker, composer: Composer, *, held: bool
    ) -> None:
        """Show what holds anywhere; a country chosen before is theirs no more."""
        await note(query)
        await _put(query, self._pages.lines_of(composer, None, held=held))
        await self._choice.forget(asker)

    async def _forget(self, query: CallbackQuery, asker: Asker, composer: Composer) -> None:
        forgotten = await self._choice.forget(asker)
        said = Reply(composer.say("country-forgotten")) if forgotten else _failed(composer)
        await note(query, said)
        await _put(query, self._pages.choice(composer))

    async def _show(
        self, query: CallbackQuery, asker: Asker, composer: Composer, *, held: bool
    ) -> None:
        """Answer with the lines of the country that is known, else with the question for it."""
        await note(query)
        country = await self._choice.of(asker)
        if country is None:
            reply = self._pages.choice(composer, held=held)
        else:
            reply = self._pages.lines_of(composer, country, held=held)
        await show(query, reply)


async def _put(query: CallbackQuery, reply: Reply) -> None:
    """Put a page in the place of one of ours; below the answer of another it stands by itself."""
    await (change if _is_page_of_ours(query.message) else show)(query, reply)


def _is_of_these_pages(data: object) -> bool:
    return isinstance(data, str) and PRESSES.fullmatch(data) is not None


def _is_page_of_ours(message: object) -> bool:
    """Return whether all buttons under a message are of these pages: it may be replaced."""
    markup = message.reply_markup if isinstance(message, telegram.Message) else None
    rows = markup.inline_keyboard if markup else ()
    return all(_is_of_these_pages(button.callback_data) for row in rows for button in row)


def _is_private(query: CallbackQuery) -> bool:
    """Return whether the press was made in the private chat of who made it."""
    chat = query.message.chat if query.message else None
    return chat is not None and chat.type == telegram.Chat.PRIVATE and chat.id == query.from_user.id


def _failed(composer: Composer) -> Reply:
    return Reply(composer.say("store-unavailable"))
