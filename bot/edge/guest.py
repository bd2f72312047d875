"""Guest mode: somebody mentions the bot in a chat where it is no member (Bot API 10.0).

It gets the message that mentions it and the one which that answers, and sends one answer.
https://core.telegram.org/bots/api#guestmessage
"""

from collections.abc import Iterable
from functools import partial

import telegram
from telegram import (
    InlineQueryResultArticle,
    InputTextMessageContent,
    LinkPreviewOptions,
    Update,
)
from telegram.constants import ParseMode
from telegram.error import TelegramError
from telegram.ext import BaseHandler, ContextTypes, MessageHandler, filters

from bot.asker_limit import AskerLimit, Refused
from bot.compose import Composer
from bot.compose_short import short_answer
from bot.desk import Asker, Desk
from bot.edge.elsewhere import asker_in, meant, private_button
from bot.edge.pictures import Pictures, Seen
from bot.edge.sending import keyboard, patiently
from bot.glance import glance
from bot.intake import read_message
from bot.logs import CanonicalLine, update_line
from bot.pictured import pictured, with_notes
from bot.reply import Reply

Context = ContextTypes.DEFAULT_TYPE


class Guest:
    """Answers those who mention the bot where it is a guest."""

    def __init__(self, desk: Desk, limit: AskerLimit, pictures: Pictures | None = None) -> None:
        self._desk = desk
        self._pictures = pictures or Pictures()
        self._limit = limit

    def handlers(self) -> Iterable[BaseHandler[Update, Context, None]]:
        """Return the one handler of guest messages."""
        yield MessageHandler(filters.UpdateType.GUEST_MESSAGE, self.asked)

    async def asked(self, update: Update, context: Context) -> None:
        """Look at the message that the mention answers, or say that it should answer one."""
        received = update.guest_message
        asker = asker_in(received) if received else None
        if received is None or asker is None or received.guest_query_id is None:
            return
        with update_line(kind="guest") as line:
            if isinstance(self._limit.allow(asker.id), Refused):
                line.add(outcome="limited")
                return
            reply = await self._reply(received, asker, context.bot, line)
            try:
                guest = partial(context.bot.answer_guest_query, received.guest_query_id)
                await patiently(partial(guest, _article(reply)))
            except TelegramError as error:
                line.failed(error)

    async def _reply(
        self, received: telegram.Message, asker: Asker, bot: telegram.Bot, line: CanonicalLine
    ) -> Reply:
        about = meant(received, bot.id)
        read = await self._pictures.seen(about) if about else Seen()
        message = pictured(read_message(about), read.pieces) if about else None
        if message is None or not message.text.strip():
            line.add(outcome="no-text" if message else "told-how")
            composer = await self._desk.composer(asker)
            said = composer.say(read.trouble or "no-text" if message else "guest-check-how")
            return Reply(said, ((private_button(composer, bot.username),),))
        seen = await glance(message, self._desk.keeper.current)
        line.add(**seen.log_fields())
        language = await self._desk.language(asker, seen.written_in)
        composer = Composer(self._desk.wording, language)
        reply = short_answer(composer, seen, private_button(composer, bot.username))
        return with_notes(reply, message, read.trouble, composer.say)


def _article(reply: Reply) -> InlineQueryResultArticle:
    """Return *reply* in the form in which a guest answers; its title is shown to nobody."""
    content = InputTextMessageContent(
        reply.html, ParseMode.HTML, link_preview_options=LinkPreviewOptions(is_disabled=True)
    )
    return InlineQueryResultArticle(
        id="answer",
        title="Second Look",
        input_message_content=content,
        reply_markup=keyboard(reply.buttons),
    )
