"""The menu of commands and the bot's own page, per language and per scope."""

import asyncio
from collections.abc import Iterable

import telegram
from telegram import (
    BotCommand,
    BotCommandScope,
    BotCommandScopeAllChatAdministrators,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
)
from telegram.error import TelegramError

from bot.edge.admin import COMMANDS as FOR_ADMINS
from bot.logs import log
from bot.wording import Wording

FOR_ALL = (
    "start",
    "help",
    "paid",
    "travelled",
    "check",
    "report",
    "language",
    "country",
    "privacy",
    "forget",
    "business",
)

FOR_GROUPS = ("check", "help")
"""The commands in a group; its admins have one more, and see a menu of their own."""

FOR_GROUP_ADMINS = ("check", "settings", "help")

TWO_LETTERS = {"fil": "tl"}
"""What Telegram's two-letter codes call a language of ours that ISO 639-1 has no name for."""


async def register(bot: telegram.Bot, wording: Wording, admins: Iterable[int]) -> None:
    """Tell Telegram the commands and descriptions in every language.

    What Telegram does not take (an admin who never wrote to the bot, a flood limit) is logged;
    the bot works without.
    """
    for language, code in _codes(wording):
        await asyncio.to_thread(wording.make_ready, language)
        try:
            await _register_language(bot, wording, language, code, sorted(admins))
        except TelegramError as error:
            log.warning("commands not registered", language=language, exc_info=error)


def _codes(wording: Wording) -> Iterable[tuple[str, str]]:
    """Yield each language with its two-letter code; the default stands for all others, as ''."""
    yield wording.choose(None), ""
    taken: set[str] = set()
    for language in wording.languages:
        code = TWO_LETTERS.get(language) or language.split("-")[0]
        if len(code) == 2 and code not in taken:
            taken.add(code)
            yield language, code


async def _register_language(
    bot: telegram.Bot, wording: Wording, language: str, code: str, admins: list[int]
) -> None:
    def listed(names: Iterable[str]) -> list[BotCommand]:
        return [BotCommand(name, wording.say(language, f"command-{name}")) for name in names]

    menus: tuple[tuple[BotCommandScope, tuple[str, ...]], ...] = (
        (BotCommandScopeAllPrivateChats(), FOR_ALL),
        (BotCommandScopeAllGroupChats(), FOR_GROUPS),
        (BotCommandScopeAllChatAdministrators(), FOR_GROUP_ADMINS),
    )
    for everybody, names in menus:
        await bot.set_my_commands(listed(names), scope=everybody, language_code=code)
    await bot.set_my_description(wording.say(language, "bot-description"), code)
    await bot.set_my_short_description(wording.say(language, "bot-short-description"), code)
    for admin in admins:
        scope: BotCommandScope = BotCommandScopeChat(admin)
        try:
            await bot.set_my_commands(listed(FOR_ALL + FOR_ADMINS), scope=scope, language_code=code)
        except TelegramError as error:
            log.warning("admin commands not registered", exc_info=error)
