"""All places outside a private chat: groups, inline mode, guest mode, business chats."""

from collections.abc import Iterable

from telegram import Update
from telegram.ext import BaseHandler, ContextTypes

from bot.asker_limit import AskerLimit
from bot.business_consent import ConsentBook
from bot.desk import Desk
from bot.edge.business import BusinessChats
from bot.edge.group_admins import GroupAdmins
from bot.edge.group_choices import GroupChoices
from bot.edge.group_watch import GroupWatch
from bot.edge.groups import GroupChat
from bot.edge.guest import Guest
from bot.edge.inline import QUERIES_PER_CHECK, Inline
from bot.edge.pictures import Pictures
from bot.group_settings import GroupBook
from bot.settings import Settings

UPDATES = (
    Update.MY_CHAT_MEMBER,
    Update.INLINE_QUERY,
    Update.GUEST_MESSAGE,
    Update.BUSINESS_CONNECTION,
    Update.BUSINESS_MESSAGE,
    Update.EDITED_BUSINESS_MESSAGE,
)
"""The updates that these places need. Deleted business messages are not asked for: nothing of them
is kept that would have to go. Nor are chosen inline results: who tapped what is nobody's business.
"""


def place_handlers(
    settings: Settings, desk: Desk, pictures: Pictures | None = None
) -> Iterable[BaseHandler[Update, ContextTypes.DEFAULT_TYPE, None]]:
    """Yield the handlers of all places, which share what an asker may ask in a minute.

    They come before those of the private chat, which take every command and every button.
    """
    limit = AskerLimit(settings.checks_per_minute)
    groups = GroupBook.open(desk.door, settings.data_dir, desk.today())
    admins = GroupAdmins()
    yield from GroupChoices(desk, groups, admins, limit).handlers()
    yield from GroupChat(desk, groups, limit, pictures).handlers()
    yield from GroupWatch(desk, groups, admins).handlers()
    queries = AskerLimit(settings.checks_per_minute * QUERIES_PER_CHECK)
    yield from Inline(desk, queries).handlers()
    yield from Guest(desk, limit, pictures).handlers()
    yield from BusinessChats(desk, ConsentBook(desk.door, desk.keys), limit).handlers()
