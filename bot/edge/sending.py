"""Send replies to Telegram, also over a bad connection."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import TypeVar

import telegram
from telegram import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    LinkPreviewOptions,
    MaybeInaccessibleMessage,
    Message,
    ReplyParameters,
)
from telegram.constants import ParseMode
from telegram.error import BadRequest, ChatMigrated, NetworkError

from bot.logs import log
from bot.reply import Button, Reply

PAUSES = (1.0, 4.0, 10.0)
"""Seconds before each further try to send an answer: gaps of Telegram's are mostly shorter."""

Sent = TypeVar("Sent")

NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
"""No link of an answer is opened to be shown in small."""


def keyboard(rows: tuple[tuple[Button, ...], ...]) -> InlineKeyboardMarkup | None:
    """Return the buttons as Telegram takes them; None without any."""
    if not rows:
        return None
    return InlineKeyboardMarkup([[_shown(button) for button in row] for row in rows])


def _shown(button: Button) -> InlineKeyboardButton:
    if button.url:
        return InlineKeyboardButton(button.label, url=button.url)
    return InlineKeyboardButton(button.label, callback_data=button.action)


async def answer(message: Message, reply: Reply, to: Message | None = None) -> Message:
    """Send *reply* as an answer to *message* itself, or without that when it is gone.

    It hangs on *to* instead, where that is given: another message of the same chat and topic.
    While Telegram cannot be reached it is tried again; an answer that Telegram took without being
    able to say so then comes twice, which is better than not at all. HTML that Telegram refuses
    is sent as plain text. In a group that has just become a supergroup it is sent to that one.
    Raises TelegramError when nothing helps.
    """
    hook = (to or message).message_id
    try:
        return await patiently(lambda: _sent(message, reply.html, reply, ParseMode.HTML, hook))
    except ChatMigrated as error:
        moved_to = telegram.Chat(error.new_chat_id, telegram.Chat.SUPERGROUP)
        moved_to.set_bot(message.get_bot())
        return await _apart(moved_to, reply)
    except BadRequest as error:
        log.error("answer refused as html", exc_info=error)
        return await patiently(lambda: _sent(message, reply.plain, reply, None, hook))


async def replace_answer(message: Message, number: int, reply: Reply) -> bool:
    """Put *reply* in the place of our message of that *number* in the chat of *message*.

    Return False where Telegram no longer changes it: it is gone, or too old. That it says so
    already is fine. HTML that Telegram refuses is sent as plain text.
    """
    for text, mode in ((reply.html, ParseMode.HTML), (reply.plain, None)):
        try:
            await patiently(lambda: _edited(message, number, text, reply, mode))  # noqa: B023
        except BadRequest as error:
            if "not modified" in error.message:
                return True
            log.warning("answer not changed", exc_info=error)
        else:
            return True
    return False


async def _edited(
    message: Message, number: int, text: str, reply: Reply, mode: ParseMode | None
) -> Message | bool:
    return await message.get_bot().edit_message_text(
        text,
        chat_id=message.chat_id,
        message_id=number,
        parse_mode=mode,
        link_preview_options=NO_PREVIEW,
        reply_markup=keyboard(reply.buttons),
    )


async def replace_buttons(message: Message, reply: Reply) -> None:
    """Put the buttons of *reply* under a message of ours; that it is too late for it is no error.

    Tried again as `answer` does.
    """
    with suppress(BadRequest):
        await patiently(lambda: message.edit_reply_markup(keyboard(reply.buttons)))


async def send_apart(message: MaybeInaccessibleMessage, reply: Reply) -> Message:
    """Send *reply* into the chat of *message*, hanging on nothing, so that it can be passed on.

    Tried again as `answer` does. Raises TelegramError when nothing helps.
    """
    return await _apart(message.chat, reply)


async def _apart(chat: telegram.Chat, reply: Reply) -> Message:
    return await patiently(
        lambda: chat.send_message(
            reply.html,
            parse_mode=ParseMode.HTML,
            link_preview_options=NO_PREVIEW,
            reply_markup=keyboard(reply.buttons),
        )
    )


async def patiently(send: Callable[[], Awaitable[Sent]]) -> Sent:
    """Return what comes of a request, made again while Telegram cannot be reached."""
    for pause in PAUSES:
        try:
            return await send()
        except BadRequest:  # the library counts it among the errors of the network
            raise
        except NetworkError as error:
            log.warning("answer not sent, trying again", exc_info=error)
        await asyncio.sleep(pause)
    return await send()


async def _sent(
    message: Message, text: str, reply: Reply, mode: ParseMode | None, hook: int
) -> Message:
    return await message.reply_text(
        text,
        parse_mode=mode,
        link_preview_options=NO_PREVIEW,
        reply_markup=keyboard(reply.buttons),
        reply_parameters=ReplyParameters(hook, allow_sending_without_reply=True),
    )
