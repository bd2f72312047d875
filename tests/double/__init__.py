"""A local double of Telegram's Bot API server, and updates from invented people."""

from tests.double import places, updates
from tests.double.errors import JsonObject
from tests.double.faults import ANY
from tests.double.people import (
    ADMIN,
    ASKER,
    CHANNEL,
    CHINESE_ASKER,
    EVERYONE,
    GROUP,
    OTHER_ASKER,
    SENDER,
    Person,
    Place,
)
from tests.double.sent import Button, Sent
from tests.double.server import BotApiDouble, Call

__all__ = [
    "ADMIN", "ANY", "ASKER", "CHANNEL", "CHINESE_ASKER", "EVERYONE", "GROUP", "OTHER_ASKER",
    "SENDER", "BotApiDouble", "Button", "Call", "JsonObject", "Person", "Place", "Sent", "places",
    "updates",
]  # fmt: skip
