"""Everything the bot needs, made from its settings: the same for Telegram and the terminal."""

from dataclasses import dataclass

from bot.desk import Desk, utc_today
from bot.pages import Pages
from bot.pseudonym import KeyRing
from bot.rulekeeper import RULES_CACHE, RuleKeeper
from bot.settings import Settings
from bot.store_door import StoreDoor
from bot.wording import Wording


@dataclass(frozen=True, slots=True)
class Office:
    """The settings, the desk and the pages of one running bot."""

    settings: Settings
    desk: Desk
    pages: Pages


def open_office(settings: Settings) -> Office:
    """Return what a bot with these settings works with; nothing is connected yet.

    Raises RulebookError when the rule files hold mistakes: the rule writer's to mend.
    """
    today = utc_today()
    keys = KeyRing.open(settings.data_dir, today=today, key_days=settings.key_days)
    desk = Desk(
        keeper=RuleKeeper(settings.rules_dirs, cache=settings.data_dir / RULES_CACHE),
        door=StoreDoor(settings.database_url),
        keys=keys,
        wording=Wording.load(),
        default_language=settings.default_language,
    )
    return Office(settings, desk, Pages(desk, settings.key_days, settings.retention_days))
