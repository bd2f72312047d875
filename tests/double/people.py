"""Invented people and chats. Nobody is called so; a test may search logs for their traces."""

from dataclasses import dataclass, replace
from typing import Self

from tests.double.errors import JsonObject

FIRST_USER_ID = 7_777_000_001
FIRST_CHAT_ID = -1_007_777_000_001


@dataclass(frozen=True, slots=True)
class Person:
    """A user of Telegram. `language_code` is an IETF tag, or "" where the app sends none."""

    id: int
    first_name: str
    last_name: str
    username: str
    language_code: str = "en"

    def speaking(self, language_code: str) -> Self:
        """Return the same person with the app in another language."""
        return replace(self, language_code=language_code)

    def as_user(self) -> JsonObject:
        """Return the User object of the Bot API."""
        user: JsonObject = {
            "id": self.id,
            "is_bot": False,
            "first_name": self.first_name,
            "last_name": self.last_name,
            "username": self.username,
        }
        return user | ({"language_code": self.language_code} if self.language_code else {})

    def as_chat(self) -> JsonObject:
        """Return the private chat with this person."""
        names = {"first_name": self.first_name, "last_name": self.last_name}
        return {"id": self.id, "type": "private", "username": self.username, **names}

    @property
    def traces(self) -> tuple[str, ...]:
        """What may stand in no log, no metric and no row: id, names, user name."""
        return str(self.id), self.first_name, self.last_name, self.username


@dataclass(frozen=True, slots=True)
class Place:
    """A group or a channel; `kind` is group, supergroup or channel."""

    id: int
    kind: str
    title: str
    username: str = ""

    def as_chat(self) -> JsonObject:
        """Return the Chat object of the Bot API."""
        chat: JsonObject = {"id": self.id, "type": self.kind, "title": self.title}
        return chat | ({"username": self.username} if self.username else {})

    @property
    def traces(self) -> tuple[str, ...]:
        """What may stand in no log, no metric and no row: id, title, user name."""
        return tuple(filter(None, (str(self.id), self.title, self.username)))


ASKER = Person(FIRST_USER_ID, "Vorlimunda", "Quessabry", "example_vorlimunda")
OTHER_ASKER = Person(FIRST_USER_ID + 1, "Ipswendel", "Tarrowmint", "example_ipswendel")
CHINESE_ASKER = Person(FIRST_USER_ID + 2, "茉璃虚", "阙甲乙", "example_moli", "zh-hans")
SENDER = Person(FIRST_USER_ID + 3, "Brandovario", "Skelmquist", "example_brandovario")
ADMIN = Person(FIRST_USER_ID + 4, "Ormelunde", "Zephtidal", "example_ormelunde")
GROUP = Place(FIRST_CHAT_ID, "supergroup", "Quorvane Allotment Club")
CHANNEL = Place(FIRST_CHAT_ID - 1, "channel", "Plendrick Lucky Returns", "example_plendrick")
EVERYONE = (ASKER, OTHER_ASKER, CHINESE_ASKER, SENDER, ADMIN, GROUP, CHANNEL)
