"""The buttons under an answer. What they are about is the message that the answer answers."""

from collections.abc import Awaitable, Iterable
from contextlib import suppress

import telegram
from telegram import CallbackQuery, Update
from telegram.constants import ParseMode
from telegram.error import BadRequest, NetworkError
from telegram.ext import BaseHandler, CallbackQueryHandler, ContextTypes

from bot.asker_limit import AskerLimit, Refused
from bot.desk import Asker, Desk
from bot.edge.askers import asker_of, is_command, subject_of
from bot.edge.sending import answer, keyboard
from bot.intake import read_message
from bot.logs import CanonicalLine, log, update_line
from bot.message import Message
from bot.pages import Pages
from bot.reply import Reply

Context = ContextTypes.DEFAULT_TYPE

LONGEST_NOTE = 200
"""Letters of the note that Telegram shows over the chat (answerCallbackQuery)."""

CLAIMS = ("honest", "scam")
"""What an asker may say instead of the bot's answer."""


class Buttons:
    """Answers presses; data that no button of ours carries is refused politely."""

    def __init__(self, desk: Desk, pages: Pages, limit: AskerLimit) -> None:
        self._desk = desk
        self._pages = pages
        self._limit = limit

    def handlers(self) -> Iterable[BaseHandler[Update, Context, None]]:
        """Return the one handler of all presses."""
        yield CallbackQueryHandler(self.pressed)

    async def pressed(self, update: Update, _context: Context) -> None:
        """Do what the button says."""
        query = update.callback_query
        if query is None:
            return
        asker = asker_of(query.from_user)
        name, _, value = (query.data if isinstance(query.data, str) else "").partition(":")
        with update_line(kind="button") as line:
            refused = self._limit.allow(asker.id)
            if isinstance(refused, Refused):
                line.add(outcome="limited")
                await self._note(query, asker, "slow-down", seconds=refused.seconds)
            elif name == "report" and not value:
                await self._report(query, asker, line)
            elif name == "wrong" and value in ("", *CLAIMS):
                await self._wrong(query, asker, value, line)
            elif name in ("paid", "travelled") and not value:
                await self._happened(query, asker, name)
            elif name == "language" and value in self._desk.wording.languages:
                await self._language(query, asker, value)
            elif name == "back" and not value:
                await _noted(query)
                await self._first_buttons(query, asker)
            else:
                line.add(outcome="unknown-button")
                await _noted(query)

    async def _report(self, query: CallbackQuery, asker: Asker, line: CanonicalLine) -> None:
        message = _about(query)
        if message is None:
            line.add(outcome="gone")
            await self._note(query, asker, "report-gone")
            return
        outcome = await self._desk.report(message, asker)
        line.add(outcome=outcome)
        await _tell(query, await self._pages.report_outcome(outcome, asker))

    async def _wrong(
        self, query: CallbackQuery, asker: Asker, claim: str, line: CanonicalLine
    ) -> None:
        message = _about(query)
        if not claim:
            question = await self._pages.ask_what_is_wrong(asker)
            await _noted(query, question)
            await _change_buttons(query, question)
        elif message is None:
            line.add(outcome="gone")
            await self._note(query, asker, "report-gone")
        else:
            outcome = await self._desk.dispute(message, asker, claim)
            line.add(outcome=outcome)
            await _tell(query, await self._pages.dispute_outcome(outcome, asker))
            await self._first_buttons(query, asker)

    async def _happened(self, query: CallbackQuery, asker: Asker, name: str) -> None:
        await _noted(query)
        if isinstance(query.message, telegram.Message):
            await answer(query.message, await self._pages.page(name, asker))

    async def _language(self, query: CallbackQuery, asker: Asker, language: str) -> None:
        kept = await self._desk.set_language(asker, language)
        text = self._desk.wording.say(language, "language-set" if kept else "store-unavailable")
        await _noted(query, Reply(text))
        if isinstance(query.message, telegram.Message):
            await _unless_unchanged(query.message.edit_text(text, parse_mode=ParseMode.HTML))

    async def _first_buttons(self, query: CallbackQuery, asker: Asker) -> None:
        """Put the buttons back that the answer had at first."""
        message = _about(query)
        if message is not None:
            await _change_buttons(query, (await self._desk.assess(message, asker)).reply)

    async def _note(self, query: CallbackQuery, asker: Asker, key: str, **numbers: int) -> None:
        composer = await self._desk.composer(asker)
        await _noted(query, Reply(composer.say(key, **numbers)), show_alert=True)


def _about(query: CallbackQuery) -> Message | None:
    """Return the message that the answer with the button answers; None when it is gone."""
    shown = query.message
    original = shown.reply_to_message if isinstance(shown, telegram.Message) else None
    if original is None:
        return None
    about = subject_of(original) if is_command(original) else read_message(original)
    return about if about and about.text.strip() else None


async def _noted(
    query: CallbackQuery, reply: Reply | None = None, *, show_alert: bool = False
) -> bool:
    """Show *reply* over the chat; return whether Telegram took it.

    It takes none for a press of some minutes ago, such as one made while the bot was down. What
    the press asks for is done all the same.
    """
    try:
        await query.answer(reply.plain[:LONGEST_NOTE] if reply else None, show_alert=show_alert)
    except NetworkError as error:
        log.warning("press not answered", exc_info=error)
        return False
    return True


async def _tell(query: CallbackQuery, reply: Reply) -> None:
    """Say *reply* over the chat, or as a message when it is too late for that."""
    noted = await _noted(query, reply, show_alert=True)
    if not noted and isinstance(query.message, telegram.Message):
        await answer(query.message, reply)


async def _change_buttons(query: CallbackQuery, reply: Reply) -> None:
    if isinstance(query.message, telegram.Message):
        markup = keyboard(reply.buttons)
        await _unless_unchanged(query.message.edit_reply_markup(markup))


async def _unless_unchanged(edit: Awaitable[object]) -> None:
    """Make an edit; that nothing changes by it, or that it came too late, is no error."""
    with suppress(BadRequest):
        await edit
