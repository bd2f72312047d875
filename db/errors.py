"""What can go wrong with the store, by whose fault it is.

Two kinds leave this room:

* `StoreError` and its children: the disk, the file, the address, another program. The text is
  one or two sentences for the operator: what is wrong and what to do. It never holds a value of
  a row, so it may be logged.
* `InvalidValue`: our own code tried to store what must not be stored. A bug, not an outage.

The foreign exception is kept as `__cause__`. Its text holds no values either (the engine hides
them; where the driver itself quotes one, the cause is dropped), but its attributes may: log the
text of an error, never its local variables.
"""

# ruff: noqa: N818 (StoreFull says it; StoreFullError says it twice)

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import ClassVar, Final

from sqlalchemy import exc


class InvalidValue(ValueError):
    """A record or an argument breaks its own rules: the caller's fault, a bug in the program.

    The text names the field and the rule, never the value.
    """


class StoreError(Exception):
    """The store could not do what was asked; nothing was written unless the text says so.

    The store itself stays usable: when the cause is gone, the next call works.
    """

    advice: ClassVar[str] = "The store at {place} failed."

    def __init__(self, place: str) -> None:
        super().__init__(self.advice.format(place=place))


class StoreFull(StoreError):
    """No room is left on the disk (or within the quota) that holds the database."""

    advice = (
        "The disk that holds {place} is full. Free some space there; "
        "the store goes on by itself, without a restart."
    )


class StoreReadOnly(StoreError):
    """The database can be read but not written."""

    advice = (
        "{place} can be read but not written. Give the user that runs the bot the right to "
        "write the file, the -wal and -shm files beside it and the folder (chmod 600 on the "
        "files), and check that the disk is not mounted read-only."
    )


class StoreBusy(StoreError):
    """Another program held the database for longer than we wait."""

    advice = (
        "Another program is holding {place}. Close open transactions in other programs "
        "(a sqlite3 window, a backup); then the same call will work."
    )


class StoreNotErased(StoreError):
    """The rows are deleted, but their old bytes may still stand in the file or its `-wal` file.

    This is the one error after which something has changed. Any later `remove`, `purge` or
    `drop_preferences` finishes the erasure.
    """

    advice = (
        "The rows are deleted from {place}, but their old bytes could not all be overwritten: "
        "another program is reading it, or the disk has no room for a second copy of the file "
        "while it is rewritten. See to that; the next clean-up finishes it."
    )


class StoreCorrupt(StoreError):
    """The file is damaged, or is no database, or holds what this program did not write."""

    advice = (
        "{place} is damaged or is not a database of this program. Stop the bot, keep a copy of "
        "the file, and put back the last backup, or move the file away to start an empty one."
    )


class StoreNewer(StoreError):
    """The database was made by a newer version of this program."""

    advice = (
        "{place} was written by a newer version of this program. Install that version again, "
        "or put back a backup made before the upgrade."
    )


class StoreUnavailable(StoreError):
    """The database cannot be reached: folder, permissions, input/output, closed, network."""

    advice = (
        "{place} cannot be opened or reached. Check that the folder exists, that the user that "
        "runs the bot may write in it, and that the disk or the server answers."
    )


class StoreAddressWrong(StoreError):
    """The database URL in the settings cannot be understood, or its driver is not installed."""

    advice = (
        "The database address {place} cannot be used. Write it like "
        "sqlite+aiosqlite:///data/second-look.db, and install the driver it names."
    )


# Primary result codes, https://www.sqlite.org/rescode.html (the low eight bits of any code).
_BY_SQLITE_CODE: dict[int, type[StoreError]] = {
    1: StoreCorrupt,  # SQLITE_ERROR: "no such table", "no such column": not our schema
    5: StoreBusy,  # SQLITE_BUSY
    6: StoreBusy,  # SQLITE_LOCKED
    8: StoreReadOnly,  # SQLITE_READONLY
    11: StoreCorrupt,  # SQLITE_CORRUPT
    13: StoreFull,  # SQLITE_FULL
    15: StoreBusy,  # SQLITE_PROTOCOL: could not get the locks of the -wal file
    20: StoreCorrupt,  # SQLITE_MISMATCH: a value of another type than the column's
    24: StoreCorrupt,  # SQLITE_FORMAT
    26: StoreCorrupt,  # SQLITE_NOTADB
}
STUCK_CODES: Final = frozenset({8, 10, 14})
"""SQLITE_READONLY, SQLITE_IOERR, SQLITE_CANTOPEN: only a new connection gets over these."""

# SQLITE_IOERR_SHMSIZE: the -shm file could not grow, which a full disk does before SQLITE_FULL.
_SHM_CANNOT_GROW = 4874
# Python's sqlite3 says this without a code, and goes on with the text that is not UTF-8.
_UNREADABLE = "Could not decode to UTF-8"


@contextmanager
def ours(place: str) -> Iterator[None]:
    """Let no foreign exception out: what is raised inside leaves as a `StoreError`.

    `place` is how the operator knows the database: a path, or a URL without its password.
    """
    try:
        yield
    except StoreError:
        raise
    except ValueError:
        raise StoreCorrupt(place) from None  # a stored date "tomorrow"; the text would quote it
    except (exc.SQLAlchemyError, sqlite3.Error, OSError) as error:
        if _UNREADABLE in str(error):
            raise StoreCorrupt(place) from None
        raise _kind_of(error)(place) from error


def _kind_of(error: Exception) -> type[StoreError]:
    """Return whose fault a foreign exception is; what we do not know is `StoreUnavailable`."""
    if isinstance(error, exc.IntegrityError | exc.TimeoutError):
        return StoreBusy  # lost a race with another writer, or waited too long for our turn
    if isinstance(error, exc.ArgumentError | exc.NoSuchModuleError):
        return StoreAddressWrong
    original = getattr(error, "orig", error)
    if getattr(original, "sqlite_errorcode", None) == _SHM_CANNOT_GROW:
        return StoreFull
    return _BY_SQLITE_CODE.get(sqlite_code(original), StoreUnavailable)


def sqlite_code(error: BaseException | None) -> int:
    """Return the primary result code that SQLite gave with this error; 0 where it gave none."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF
