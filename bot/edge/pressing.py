"""Answers to a press of a button: a note over the chat, other words in the place of the first, or a
message by itself. Whatever Telegram no longer does, whoever pressed is answered in another way.
"""

import asyncio

import telegram
from telegram import CallbackQuery
from telegram.error import TelegramError

from bot.edge.sending import answer, replace_answer, replace_buttons, send_apart
from bot.logs import log
from bot.reply import Reply

LONGEST_NOTE = 200
"""Letters of the note that Telegram shows over the chat (answerCallbackQuery)."""

NOTE_SECONDS = 5.0
"""How long a note may take: what the press asks for comes after it, and an app no longer waits."""


async def note(
    query: CallbackQuery, reply: Reply | None = None, *, show_alert: bool = False
) -> bool:
    """Show *reply* over the chat, or answer the press in silence; return whether Telegram took it.

    It takes none for a press of some minutes ago, such as one made while the bot was down, and none
    while it puts off all presses. What the press asks for is done all the same.
    """
    try:
        async with asyncio.timeout(NOTE_SECONDS):
            await query.answer(reply.plain[:LONGEST_NOTE] if reply else None, show_alert=show_alert)
    except (TelegramError, TimeoutError) as error:
        log.warning("press not answered", exc_info=error)
        return False
    return True


async def tell(query: CallbackQuery, reply: Reply) -> None:
    """Say *reply* over the chat, or as a message when it is too late for that."""
    if not await note(query, reply, show_alert=True):
        await show(query, reply)


async def show(query: CallbackQuery, reply: Reply) -> None:
    """Send *reply* as an answer to the message with the button.

    Where Telegram no longer shows that to bots, as it does with old ones, it stands by itself.
    """
    if isinstance(query.message, telegram.Message):
        await answer(query.message, reply)
    elif query.message is not None:
        await send_apart(query.message, reply)


async def change(query: CallbackQuery, reply: Reply) -> None:
    """Put *reply* in the place of the message with the button, or send it if that is too late."""
    shown = query.message
    done = isinstance(shown, telegram.Message) and await replace_answer(
        shown, shown.message_id, reply
    )
    if not done:
        await show(query, reply)


async def change_buttons(query: CallbackQuery, reply: Reply) -> None:
    """Put the buttons of *reply* under the message, if Telegram still changes it."""
    if isinstance(query.message, telegram.Message):
        await replace_buttons(query.message, reply)
