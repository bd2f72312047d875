"""One open database: its address, its connection, its transactions, its erasure.

SQLite is used through **one** connection, for which callers queue. It takes one writer at a time
anyhow, our transactions last milliseconds, and a checkpoint never meets a reader of our own.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any, Self, TypeVar
from warnings import catch_warnings, simplefilter

from sqlalchemy import URL, Connection, event, make_url
from sqlalchemy.engine import ExceptionContext
from sqlalchemy.exc import SAWarning, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import AsyncAdaptedQueuePool

from . import migrations
from .errors import (
    STUCK_CODES,
    StoreAddressWrong,
    StoreError,
    StoreNotErased,
    StoreUnavailable,
    ours,
    sqlite_code,
)

_PRAGMAS = (
    "journal_mode=WAL",  # a reader (sqlite3, a backup) and our writer do not block each other
    "synchronous=NORMAL",  # with WAL a power cut may lose the last rows, never the database
    "foreign_keys=ON",  # off by default in SQLite; families, rules, indicators die with their row
    "secure_delete=ON",  # deleted content is overwritten with zeros
    "temp_store=MEMORY",  # VACUUM and sorting leave no copy in a temporary folder
)
_BEGINS = "second_look_begins"  # our execution option: how a transaction on SQLite begins

T = TypeVar("T")
Work = Callable[[AsyncConnection], Awaitable[T]]


class Database:
    """An open database with the newest schema. Every method raises only `StoreError`s."""

    def __init__(self, engine: AsyncEngine, place: str, file: Path | None = None) -> None:
        self.place = place
        self._file = file
        self._identity: tuple[int, int] | None = None
        self._engine = engine
        self._closed = False
        self._running: set[asyncio.Task[Any]] = set()

    @classmethod
    async def open(cls, url: str, lock_wait: float) -> Self:
        """Make what is missing (folder 0700, file 0600), connect, and bring the schema up.

        `lock_wait` is in seconds: how long to wait for another program that writes.
        """
        _silence_the_drivers()
        address, engine = _engine(url, lock_wait)
        file = _file_of(address)
        database = cls(engine, _place(address), file)
        try:
            with ours(database.place):
                if file is not None:
                    _make_room(file)
                database._identity = _identity(file)
            await database._migrate()
        except BaseException:
            await database.close()
            raise
        return database

    def is_in_place(self) -> bool:
        """Return whether the file that was opened still stands where it did.

        Into one that was deleted, moved or replaced SQLite goes on writing without a word, and what
        it writes is lost.
        """
        with ours(self.place):
            return _identity(self._file) == self._identity

    async def read(self, work: Work[T]) -> T:
        """Do the work in a transaction that sees one state of the database throughout."""
        return await self._run("DEFERRED", work)

    async def write(self, work: Work[T]) -> T:
        """Do the work in a transaction that holds the write lock from its first moment.

        Taking the lock late, after a read, would fail at once when another program wrote between.
        """
        return await self._run("IMMEDIATE", work)

    async def erase(self) -> None:
        """Leave no byte of deleted rows in the database file or in its `-wal` file.

        Deleting with `secure_delete` is not enough: when SQLite moves rows between pages, it
        leaves old copies in their free space (about one deleted row in 900, as measured with
        rows of 12 to 3,600 bytes). VACUUM writes every page anew. It needs as much free disk, and
        for a moment as much memory, as the database is large. Raises `StoreNotErased`.
        On PostgreSQL this does nothing: there deleted rows vanish with the server's own VACUUM.
        """
        if self._engine.dialect.name != "sqlite":
            return
        try:
            await self._run("", self._rewrite)
        except StoreNotErased:
            raise
        except StoreError as error:
            raise StoreNotErased(self.place) from error

    async def close(self) -> None:
        """Let what was begun end, then close; SQLite folds its `-wal` file into the database."""
        self._closed = True
        if self._running:
            await asyncio.wait(self._running)
        with ours(self.place):
            await self._engine.dispose()

    async def _migrate(self) -> None:
        async def is_current(connection: AsyncConnection) -> bool:
            return await connection.run_sync(migrations.is_current, self.place)

        async def upgrade(connection: AsyncConnection) -> None:
            if not await is_current(connection):  # ask again: now nobody else migrates
                await connection.run_sync(migrations.upgrade)

        if not await self.read(is_current):  # a current database may be read-only
            await self.write(upgrade)

    async def _rewrite(self, connection: AsyncConnection) -> None:
        await self._truncate_log(connection)  # first what needs no room
        await connection.exec_driver_sql("VACUUM")
        await self._truncate_log(connection)

    async def _truncate_log(self, connection: AsyncConnection) -> None:
        result = await connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        if result.scalar_one():  # 1: a reader or writer elsewhere still needs the -wal file
            raise StoreNotErased(self.place)

    async def _run(self, begins: str, work: Work[T]) -> T:
        """Do the work in a task of its own, which goes on when our caller is cancelled.

        A cancelled caller would break off the driver in the middle of a statement, and the
        connection it left behind may hold the write lock for good.
        """
        if self._closed:
            raise StoreUnavailable(self.place)
        task = asyncio.create_task(self._transaction(begins, work))
        self._running.add(task)
        task.add_done_callback(self._ended)
        await asyncio.wait([task])
        return task.result()

    async def _transaction(self, begins: str, work: Work[T]) -> T:
        engine = self._engine.execution_options(**{_BEGINS: begins})
        with ours(self.place):
            async with engine.begin() as connection:
                return await work(connection)

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._running.discard(task)
        if not task.cancelled():
            task.exception()  # seen, so that asyncio does not log it when nobody waits any more


def _engine(url: str, lock_wait: float) -> tuple[URL, AsyncEngine]:
    """Return the address and its engine; nothing is connected yet."""
    try:
        address = make_url(url)
        if address.drivername == "sqlite":
            address = address.set(drivername="sqlite+aiosqlite")
        if address.get_backend_name() != "sqlite":
            return address, create_async_engine(address, hide_parameters=True)
        with catch_warnings():
            simplefilter("error", SAWarning)  # an option in the URL that would be ignored
            return address, _sqlite_engine(address, lock_wait)
    except (SQLAlchemyError, SAWarning, ImportError, ValueError) as error:
        raise StoreAddressWrong("") from error


def _sqlite_engine(address: URL, lock_wait: float) -> AsyncEngine:
    engine = create_async_engine(
        address,
        hide_parameters=True,
        poolclass=AsyncAdaptedQueuePool,
        pool_size=1,
        max_overflow=0,
        # isolation_level None: the driver begins no transaction by itself, `_begin` does.
        connect_args={"timeout": lock_wait, "isolation_level": None},
    )
    event.listen(engine.sync_engine, "connect", _prepare)
    event.listen(engine.sync_engine, "begin", _begin)
    event.listen(engine.sync_engine, "handle_error", _give_up_a_stuck_connection)
    return engine


def _prepare(connection: Any, _record: object) -> None:
    cursor = connection.cursor()
    try:
        for pragma in _PRAGMAS:
            cursor.execute(f"PRAGMA {pragma}")
    except BaseException:
        connection.close()
        raise
    cursor.close()


def _begin(connection: Connection) -> None:
    begins = connection.get_execution_options()[_BEGINS]
    if begins:
        connection.exec_driver_sql(f"BEGIN {begins}")


def _give_up_a_stuck_connection(context: ExceptionContext) -> None:
    """Have the next call connect anew after an error that would outlast its cause.

    SQLite opens the file once. What it could open only for reading stays so, even after the
    operator has given the right to write; only another connection sees the change.
    """
    if sqlite_code(context.original_exception) in STUCK_CODES:
        context.is_disconnect = True
        context.invalidate_pool_on_disconnect = False  # there is no other connection


def _place(address: URL) -> str:
    """Return how the operator knows the database: its path, or its URL without the password."""
    if address.get_backend_name() == "sqlite":
        return address.database or ":memory:"
    return address.render_as_string(hide_password=True)


def _file_of(address: URL) -> Path | None:
    """Return the file of the database; None where it has none of its own."""
    name = address.database or ":memory:"
    if address.get_backend_name() != "sqlite" or name.startswith((":memory:", "file:")):
        return None
    return Path(name).absolute()


def _make_room(path: Path) -> None:
    """Make the folder and an empty file, readable by nobody else. What exists stays as it is.

    SQLite gives its `-wal` and `-shm` files the mode of the database file.
    """
    for folder in reversed(path.parents):
        if not folder.exists():
            folder.mkdir(mode=0o700, exist_ok=True)
    if not path.exists():
        path.touch(mode=0o600)


def _identity(file: Path | None) -> tuple[int, int] | None:
    """Return what tells a file from another one in its place; None where there is none."""
    try:
        found = file.stat() if file is not None else None
    except (FileNotFoundError, NotADirectoryError):
        return None
    return (found.st_dev, found.st_ino) if found is not None else None


def _silence_the_drivers() -> None:
    """Drop what the drivers log below WARNING: at DEBUG it holds whole rows."""
    for name in ("aiosqlite", "sqlalchemy.engine.Engine"):
        logging.getLogger(name).addFilter(_at_least_a_warning)


def _at_least_a_warning(record: logging.LogRecord) -> bool:
    return record.levelno >= logging.WARNING
