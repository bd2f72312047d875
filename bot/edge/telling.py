"""Tell those who asked for it that an answer has changed, and forget how to reach them."""

import asyncio

import telegram
from babel.dates import format_date
from telegram.constants import ParseMode
from telegram.error import BadRequest, Forbidden, TelegramError

from bot.compose import Composer
from bot.desk import Asker, Desk
from bot.logs import log, update_line
from bot.reassessing import RANKS
from bot.reply import Reply
from bot.watches import News
from db import StoreError

LOOK_SECONDS = 1.0
"""How often is looked whether other rules are in force; the look compares two words."""

AGAIN_SECONDS = 60.0
"""How long a round that could not be finished rests before it is done anew."""


async def tell_askers(desk: Desk, bot: telegram.Bot) -> None:
    """Tell askers after each change of the rules; never ends by itself."""
    told_under = ""
    while True:
        rules = desk.keeper.current.fingerprint
        pause = LOOK_SECONDS
        if rules != told_under or desk.watches.has_seen:
            finished = await tell_round(desk, bot)
            told_under = rules if finished else ""
            pause = LOOK_SECONDS if finished else AGAIN_SECONDS
        await asyncio.sleep(pause)


async def tell_round(desk: Desk, bot: telegram.Bot) -> bool:
    """Tell everybody whose answer has changed; return whether all of them could be told.

    Who was told is forgotten before the next is told, and so is who cannot be reached any more.
    """
    told = left = 0
    try:
        for news in await desk.watches.news(desk.keeper.current):
            if await _told(desk, bot, news):
                await desk.watches.over(news.watch)
                told += 1
            else:
                left += 1
    except StoreError as error:
        log.error("askers not told", store=error, exc_info=error)
        return False
    if told or left:
        with update_line(kind="telling") as line:
            line.add(count=told, outcome="done" if not left else "some-left")
    return not left


async def _told(desk: Desk, bot: telegram.Bot, news: News) -> bool:
    """Tell one asker; return False when it is to be tried again."""
    asker = Asker(news.contact.chat_id, (), news.contact.language)
    reply = changed(await desk.composer(asker), news)
    try:
        await bot.send_message(news.contact.chat_id, reply.html, parse_mode=ParseMode.HTML)
    except (Forbidden, BadRequest) as error:  # the bot was blocked, or the chat is gone
        log.info("asker gone", exc_info=error)
    except TelegramError as error:
        log.warning("asker not told", exc_info=error)
        return False
    return True


def changed(composer: Composer, news: News) -> Reply:
    """Return what is said to an asker whose answer has changed."""
    before, now = news.watch.level, news.now
    key = "told-worse" if RANKS[now] > RANKS[before] else "told-better"
    locale = composer.language.replace("-", "_")
    return Reply(
        composer.say(
            key,
            date=format_date(news.watch.asked_on, "long", locale=locale),
            before=composer.say(f"level-name-{before}"),
            now=composer.say(f"level-name-{now}"),
        )
    )
