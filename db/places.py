"""What is kept about places: a group's settings, and a business account's consent.

Each function but the record works inside a transaction that it is given.
"""

from dataclasses import dataclass

from sqlalchemy import Table, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from .errors import InvalidValue
from .records import check_language
from .tables import BUSINESS_CONSENTS, GROUP_SETTINGS

CONSENTS = ("asked", "yes", "no")
"""What the owner of a business account has answered; "asked" is no answer yet."""


@dataclass(frozen=True, slots=True)
class GroupSettings:
    """What the admins of one group have chosen; it names neither the group nor them."""

    warns: bool
    """Whether the bot warns of a message without being asked."""
    language: str
    """The tag of the language of its warnings."""

    def __post_init__(self) -> None:
        check_language("language", self.language)


def check_consent(answer: str) -> None:
    """Raise `InvalidValue` unless the answer is one of `CONSENTS`."""
    if answer not in CONSENTS:
        raise InvalidValue(f"answer must be one of {CONSENTS}")


async def find_group(connection: AsyncConnection, token: str) -> GroupSettings | None:
    """Return the settings under this token, or None."""
    query = select(GROUP_SETTINGS).where(GROUP_SETTINGS.c.token == token)
    row = (await connection.execute(query)).one_or_none()
    return GroupSettings(row.warns == "on", row.language) if row else None


async def set_group(connection: AsyncConnection, token: str, settings: GroupSettings) -> None:
    """Store the settings under this token, in place of earlier ones."""
    warns = "on" if settings.warns else "off"
    await _put(connection, GROUP_SETTINGS, token, warns=warns, language=settings.language)


async def set_consent(connection: AsyncConnection, token: str, answer: str) -> None:
    """Store the answer under this token, in place of an earlier one."""
    await _put(connection, BUSINESS_CONSENTS, token, answer=answer)


async def _put(connection: AsyncConnection, table: Table, token: str, **values: str) -> None:
    change = update(table).where(table.c.token == token).values(values)
    if (await connection.execute(change)).rowcount == 0:
        await connection.execute(insert(table).values(token=token, **values))
