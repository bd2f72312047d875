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

AT_ONCE = 30
"""Askers told between two changes of the store, each of which rewrites it: what Telegram takes in
about a second."""


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

    How to reach a person is deleted before they are told, so that what they read is true. Whom
    the network kept from being told is kept for the next round; who blocked the bot is not.
    """
    left: list[News] = []
    try:
        news = await desk.watches.news(desk.keeper.current)
        for some in (news[at : at + AT_ONCE] for at in range(0, len(news), AT_ONCE)):
            await desk.watches.over(one.watch for one in some)
            untold = [one for one in some if not await _told(desk, bot, one)]
            await desk.watches.again(one.watch for one in untold)
            left += untold
    except StoreError as error:
        log.error("askers not told", store=error, exc_info=error)
        return False
    if news:
        with update_line(kind="telling") as line:
            line.add(count=len(news) - len(left), outcome="some-left" if left else "done")
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
