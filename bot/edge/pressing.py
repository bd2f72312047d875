"""Answers to a press of a button: a note over the chat, and another text in place of the first."""

from contextlib import suppress

import telegram
from telegram import CallbackQuery
from telegram.constants import ParseMode
from telegram.error import BadRequest, NetworkError

from bot.edge.sending import keyboard
from bot.logs import log
from bot.reply import Reply

LONGEST_NOTE = 200
"""Letters of the note that Telegram shows over the chat (answerCallbackQuery)."""


async def note(
    query: CallbackQuery, reply: Reply | None = None, *, show_alert: bool = False
) -> None:
    """Show *reply* over the chat; without one the press is answered in silence.

    Telegram takes none for a press of some minutes ago, such as one made while the bot was down.
    What the press asks for is done all the same.
    """
    try:
        await query.answer(reply.plain[:LONGEST_NOTE] if reply else None, show_alert=show_alert)
    except NetworkError as error:
        log.warning("press not answered", exc_info=error)


async def change(query: CallbackQuery, reply: Reply) -> None:
    """Put *reply* in the place of the message with the button.

    That nothing changes by it, or that it came too late, is no error.
    """
    if isinstance(query.message, telegram.Message):
        with suppress(BadRequest):
            await query.message.edit_text(
                reply.html, parse_mode=ParseMode.HTML, reply_markup=keyboard(reply.buttons)
            )
