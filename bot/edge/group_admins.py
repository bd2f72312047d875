"""Who is an admin of a group: Telegram is asked, and its answer remembered for a minute."""

import telegram
from cachetools import TTLCache
from telegram.constants import ChatMemberStatus
from telegram.error import TelegramError

from bot.logs import log

REMEMBERED_SECONDS = 60.0
"""How long Telegram's answer is taken for true; an admin who is dismissed stays one so long."""

_ADMINS = (ChatMemberStatus.OWNER, ChatMemberStatus.ADMINISTRATOR)


class GroupAdmins:
    """Knows the admins of groups, in memory alone."""

    def __init__(self) -> None:
        self._known: TTLCache[tuple[int, int], bool] = TTLCache(10_000, REMEMBERED_SECONDS)

    async def wrote(self, message: telegram.Message) -> bool:
        """Return whether an admin wrote *message*; who writes in the group's name is one."""
        if message.sender_chat is not None:
            return message.sender_chat.id == message.chat_id
        user = message.from_user
        return user is not None and await self.has(message.get_bot(), message.chat_id, user.id)

    async def has(self, bot: telegram.Bot, group: int, user: int) -> bool:
        """Return whether the user is an admin of the group; not where Telegram does not say so."""
        known = self._known.get((group, user))
        if known is None:
            known = self._known[group, user] = await _is_admin(bot, group, user)
        return known


async def _is_admin(bot: telegram.Bot, group: int, user: int) -> bool:
    """Ask for the member, and for the list of admins where the bot may not see members.

    https://core.telegram.org/bots/api#getchatmember promises other members only to bots that are
    admins themselves.
    """
    try:
        return (await bot.get_chat_member(group, user)).status in _ADMINS
    except TelegramError as error:
        log.debug("member not seen", exc_info=error)
    try:
        return any(admin.user.id == user for admin in await bot.get_chat_administrators(group))
    except TelegramError as error:
        log.warning("admins of a group not seen", exc_info=error)
        return False
