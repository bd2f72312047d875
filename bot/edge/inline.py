"""Inline mode: @name and a pasted message, in any chat. The answer is sent by whoever taps it."""

import asyncio
from collections.abc import Iterable

from telegram import (
    InlineQuery,
    InlineQueryResultArticle,
    InlineQueryResultsButton,
    InputTextMessageContent,
    LinkPreviewOptions,
    Update,
)
from telegram.constants import ParseMode
from telegram.error import TelegramError
from telegram.ext import BaseHandler, ContextTypes, InlineQueryHandler

from bot.asker_limit import AskerLimit, Refused
from bot.compose import Composer
from bot.compose_short import InlineResult, inline_result, is_too_little
from bot.desk import Asker, Desk
from bot.edge.askers import asker_of
from bot.edge.elsewhere import START, private_button
from bot.edge.sending import keyboard
from bot.glance import Glance, glance
from bot.intake import message_from_text
from bot.logs import CanonicalLine, update_line

Context = ContextTypes.DEFAULT_TYPE

LOOKING_SECONDS = 4.0
"""How long a look may take. Apps ask anew with every letter and show nothing until the answer."""

QUERIES_PER_CHECK = 4
"""Inline queries that count as one message: apps ask anew while somebody types."""


class Inline:
    """Offers a verdict on the text that somebody typed behind the bot's name."""

    def __init__(self, desk: Desk, limit: AskerLimit) -> None:
        self._desk = desk
        self._limit = limit

    def handlers(self) -> Iterable[BaseHandler[Update, Context, None]]:
        """Return the one handler of inline queries."""
        yield InlineQueryHandler(self.asked)

    async def asked(self, update: Update, _: Context) -> None:
        """Answer an inline query, always: an app waits for it."""
        query = update.inline_query
        if query is None:
            return
        asker = asker_of(query.from_user)
        with update_line(kind="inline") as line:
            if isinstance(self._limit.allow(asker.id), Refused):
                line.add(outcome="limited")
                await _offer(query, [], await self._desk.composer(asker), "inline-private", line)
                return
            await self._answer(query, asker, line)

    async def _answer(self, query: InlineQuery, asker: Asker, line: CanonicalLine) -> None:
        message = message_from_text(query.query)
        if is_too_little(message):
            line.add(outcome="too-little")
            hint = "inline-too-little" if message.text.strip() else "inline-hint"
            await _offer(query, [], await self._desk.composer(asker), hint, line)
            return
        try:
            async with asyncio.timeout(LOOKING_SECONDS):
                seen = await glance(message, self._desk.keeper.current)
        except TimeoutError as error:
            line.failed(error)
            await _offer(query, [], await self._desk.composer(asker), "inline-private", line)
            return
        line.add(**seen.log_fields())
        language = await self._desk.language(asker, seen.written_in)
        composer = Composer(self._desk.wording, language)
        found = [article(composer, seen, query.get_bot().username)]
        await _offer(query, found, composer, "inline-private", line)


def article(composer: Composer, seen: Glance, bot_name: str) -> InlineQueryResultArticle:
    """Return what Telegram shows to choose, and sends when it is chosen."""
    result: InlineResult = inline_result(composer, seen)
    content = InputTextMessageContent(
        result.html, ParseMode.HTML, link_preview_options=LinkPreviewOptions(is_disabled=True)
    )
    markup = keyboard(((private_button(composer, bot_name),),))
    return InlineQueryResultArticle(
        id=seen.level,
        title=result.title,
        description=result.description,
        input_message_content=content,
        reply_markup=markup,
    )


async def _offer(
    query: InlineQuery,
    found: list[InlineQueryResultArticle],
    composer: Composer,
    button: str,
    line: CanonicalLine,
) -> None:
    """Answer the query with what was found and a button into the private chat.

    Telegram keeps nothing of it (cache_time 0) and shows it to nobody else (is_personal).
    """
    shown = InlineQueryResultsButton(composer.say(button), start_parameter=START)
    try:
        await query.answer(found, cache_time=0, is_personal=True, button=shown)
    except TelegramError as error:  # such as a query that is too old by now
        line.failed(error)
