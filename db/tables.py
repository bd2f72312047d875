"""The tables, as the newest code wants them; `migrations/` says how a database gets there.

**What the order of rows tells.** No table has a running number. Every table is kept in the order
of its token (SQLite: WITHOUT ROWID, so there is no hidden `rowid` either), and a token is the
output of a keyed hash, so the order of rows tells nothing of the order in which they came. A row
knows its day and nothing finer. What remains: until the next clean-up (`purge`, `remove` and
`drop_preferences` rewrite the file) someone who reads the raw file can guess from the places of
its pages, and from the `-wal` file, which rows of late are younger than others. `position` is the
order inside one report, not among reports.

Only types that SQLite and PostgreSQL share are used. Lengths are code points; SQLite does not
enforce them, `records` does.
"""

from typing import Final

from sqlalchemy import (
    Column,
    Date,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
)

METADATA: Final = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(referred_table_name)s",
        "ix": "ix_%(table_name)s_%(column_0_name)s",
    }
)


def _token() -> Column[str]:
    return Column("token", String(64), primary_key=True)


def _of(parent: str) -> Column[str]:
    """Return the column that ties a row to its parent and dies with it."""
    key = ForeignKey(f"{parent}.token", ondelete="CASCADE")
    return Column("token", String(64), key, primary_key=True)


def _position() -> Column[int]:
    return Column("position", Integer, primary_key=True, autoincrement=False)


def _word(name: str) -> Column[str]:
    return Column(name, String(128), nullable=False)


REPORTS: Final = Table(
    "reports",
    METADATA,
    _token(),
    Column("digest", String(64), nullable=False),
    Column("reported_on", Date, nullable=False),
    Column("language", String(35), nullable=False),
    Column("level", String(8), nullable=False),
    Column("score", Float, nullable=False),
    _word("fingerprint"),
    _word("origin"),
    Column("text", Text, nullable=False),
    Index(None, "reported_on"),
    sqlite_with_rowid=False,
)

REPORT_FAMILIES: Final = Table(
    "report_families",
    METADATA,
    _of("reports"),
    _position(),
    _word("family"),
    sqlite_with_rowid=False,
)

REPORT_RULES: Final = Table(
    "report_rules",
    METADATA,
    _of("reports"),
    _position(),
    _word("rule"),
    sqlite_with_rowid=False,
)

INDICATORS: Final = Table(
    "indicators",
    METADATA,
    _of("reports"),
    _position(),
    Column("kind", String(8), nullable=False),
    Column("value", Text, nullable=False),
    sqlite_with_rowid=False,
)

DISPUTES: Final = Table(
    "disputes",
    METADATA,
    _token(),
    Column("subject", String(64), nullable=False),
    Column("recorded_on", Date, nullable=False),
    Column("level", String(8), nullable=False),
    _word("claim"),
    _word("fingerprint"),
    Index(None, "recorded_on"),
    sqlite_with_rowid=False,
)

DISPUTE_RULES: Final = Table(
    "dispute_rules",
    METADATA,
    _of("disputes"),
    _position(),
    _word("rule"),
    sqlite_with_rowid=False,
)

DISPUTE_KINDS: Final = Table(
    "dispute_kinds",
    METADATA,
    _of("disputes"),
    _word("kind"),
    sqlite_with_rowid=False,
)

PREFERENCES: Final = Table(
    "preferences",
    METADATA,
    _token(),
    Column("language", String(35), nullable=False),
    sqlite_with_rowid=False,
)

COUNTRIES: Final = Table(
    "countries",
    METADATA,
    _token(),
    Column("country", String(2), nullable=False),
    sqlite_with_rowid=False,
)

WATCHES: Final = Table(
    "watches",
    METADATA,
    _token(),
    Column("subject", String(64), nullable=False),
    Column("sketch", String(512), nullable=False),
    Column("asked_on", Date, nullable=False),
    Column("level", String(8), nullable=False),
    _word("fingerprint"),
    Column("sealed", String(512), nullable=False),
    Index(None, "asked_on"),
    sqlite_with_rowid=False,
)

WATCH_RULES: Final = Table(
    "watch_rules",
    METADATA,
    _of("watches"),
    _position(),
    _word("rule"),
    sqlite_with_rowid=False,
)

GROUP_SETTINGS: Final = Table(
    "group_settings",
    METADATA,
    _token(),
    Column("warns", String(3), nullable=False),
    Column("language", String(35), nullable=False),
    sqlite_with_rowid=False,
)

BUSINESS_CONSENTS: Final = Table(
    "business_consents",
    METADATA,
    _token(),
    Column("answer", String(8), nullable=False),
    sqlite_with_rowid=False,
)
