"""Send replies to Telegram."""

from telegram import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    LinkPreviewOptions,
    Message,
    ReplyParameters,
)
from telegram.constants import ParseMode

from bot.reply import Button, Reply

_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


def keyboard(rows: tuple[tuple[Button, ...], ...]) -> InlineKeyboardMarkup | None:
    """Return the buttons as Telegram takes them; None without any."""
    if not rows:
        return None
    return InlineKeyboardMarkup(
        [[InlineKeyboardButton(b.label, callback_data=b.action) for b in row] for row in rows]
    )


async def answer(message: Message, reply: Reply) -> Message:
    """Send *reply* as an answer to *message* itself, or without that when it is gone."""
    return await message.reply_text(
        reply.html,
        parse_mode=ParseMode.HTML,
        link_preview_options=_NO_PREVIEW,
        reply_markup=keyboard(reply.buttons),
        reply_parameters=ReplyParameters(message.message_id, allow_sending_without_reply=True),
    )
