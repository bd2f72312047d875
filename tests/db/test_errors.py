# ruff: noqa: ASYNC240 (small files of a test: nothing else waits for the loop)

import os
import random
import sqlite3
import traceback
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

import db
from db import (
    Store,
    StoreAddressWrong,
    StoreBusy,
    StoreCorrupt,
    StoreError,
    StoreFull,
    StoreNewer,
    StoreNotErased,
    StoreReadOnly,
    StoreUnavailable,
)

from .samples import TODAY, bytes_on_disk, dispute, raw, report, sql, token

CANARY = "canary-4711"

CALLS: dict[str, Callable[[Store], Awaitable[object]]] = {
    "add_report": lambda store: store.add_report(report("new")),
    "add_dispute": lambda store: store.add_dispute(dispute("new")),
    "set_language": lambda store: store.set_language(token("new"), "en"),
    "set_country": lambda store: store.set_country(token("new"), "TH"),
    "remove": lambda store: store.remove([token("a")]),
    "purge": lambda store: store.purge(TODAY),
    "drop_preferences": lambda store: store.drop_preferences(),
}


async def test_a_full_disk_is_said_and_survived(store: Store) -> None:
    """A report that finds no room leaves nothing behind; with room again, it is stored."""
    (pages,) = await sql(store, "PRAGMA page_count")
    await sql(store, f"PRAGMA max_page_count = {pages}")
    large = report(text="".join(random.Random(1).choices("abcdefgh", k=8_000)))  # noqa: S311
    with pytest.raises(StoreFull, match="Free some space"):
        await store.add_report(large)
    assert await store.count() == 0
    await sql(store, "PRAGMA max_page_count = 1073741823")
    assert await store.add_report(large)
    assert await store.report(large.token) == large


@pytest.mark.parametrize("call", CALLS)
async def test_a_read_only_disk_is_said_and_survived(store: Store, call: str) -> None:
    """Each writing call says that it may not write, changes nothing, and works afterwards."""
    await store.add_report(report())
    await sql(store, "PRAGMA query_only = ON")
    with pytest.raises(StoreReadOnly, match="right to write"):
        await CALLS[call](store)
    assert await store.report(token("a")) == report()
    await CALLS[call](store)


@pytest.mark.parametrize("call", CALLS)
async def test_a_lock_of_another_program_is_said_and_survived(
    store: Store, file: Path, call: str
) -> None:
    """Each writing call gives up after the wait, changes nothing, and works afterwards."""
    await store.add_report(report())
    with raw(file) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreBusy, match="Another program"):
            await CALLS[call](store)
        assert await store.report(token("a")) == report()
    await CALLS[call](store)


async def test_a_connection_that_may_not_write_is_given_up(store: Store) -> None:
    """After such an error the next call connects anew, and so sees what the operator changed."""
    await sql(store, "PRAGMA query_only = ON")
    with pytest.raises(StoreReadOnly):
        await store.add_report(report())
    assert await sql(store, "PRAGMA query_only") == [0]
    assert await store.add_report(report())


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
async def test_a_file_that_may_be_written_again_is_written(file: Path) -> None:
    """A store opened on a read-only file writes as soon as the files may be written, unrestarted."""
    async with await Store.open(f"sqlite:///{file}"):
        pass
    file.chmod(0o400)
    async with await Store.open(f"sqlite:///{file}") as store:
        with pytest.raises(StoreReadOnly, match="chmod 600"):
            await store.add_report(report())
        for each in file.parent.glob(f"{file.name}*"):
            each.chmod(0o600)
        assert await store.add_report(report())


async def test_a_read_only_file_can_be_read(file: Path) -> None:
    """A current database opened for reading answers questions and refuses to be written."""
    async with await Store.open(f"sqlite:///{file}") as store:
        await store.add_report(report())
    async with await Store.open(f"sqlite:///file:{file}?mode=ro&uri=true") as store:
        assert await store.report(token("a")) == report()
        with pytest.raises(StoreReadOnly):
            await store.add_report(report("b"))


async def test_a_reader_elsewhere_delays_the_erasure(store: Store, file: Path) -> None:
    """Rows go although another program reads; the next clean-up erases what it kept."""
    await store.add_report(report(text=CANARY))
    with raw(file) as other:
        other.execute("BEGIN")
        other.execute("SELECT * FROM reports").fetchall()
        with pytest.raises(StoreNotErased, match="another program is reading"):
            await store.remove([token("a")])
        assert await store.count() == 0
        assert CANARY.encode() in bytes_on_disk(file)
    assert await store.remove([]) == 0
    assert CANARY.encode() not in bytes_on_disk(file)


async def test_no_database_is_said(file: Path) -> None:
    """A file that is no database is refused and left as it was."""
    file.write_bytes(b"Dear diary, " * 1_000)
    with pytest.raises(StoreCorrupt, match="is damaged or is not a database"):
        await Store.open(f"sqlite:///{file}")
    assert file.read_bytes() == b"Dear diary, " * 1_000


async def test_a_damaged_database_is_said(file: Path) -> None:
    """A database whose pages were overwritten is refused where the damage is met."""
    async with await Store.open(f"sqlite:///{file}") as store:
        await store.add_report(report())
    content = file.read_bytes()
    file.write_bytes(content[:4_096] + b"\xa5" * (len(content) - 4_096))
    with pytest.raises(StoreCorrupt):
        async with await Store.open(f"sqlite:///{file}") as store:
            await store.report(token("a"))


async def test_a_row_by_another_hand_is_said(store: Store) -> None:
    """A value that this program would not have written is the database's fault, and not shown."""
    await store.add_report(report())
    for change in (
        "level = 'safe'",
        "reported_on = '2025-99-77'",
        "text = CAST('canary-4711' || X'FF' AS TEXT)",
    ):
        await sql(store, f"UPDATE reports SET {change}")  # noqa: S608
        with pytest.raises(StoreCorrupt) as caught:
            await store.report(token("a"))
        shown = "".join(traceback.format_exception(caught.value))
        assert [value for value in ("2025-99-77", CANARY) if value in shown] == []


async def test_a_missing_table_is_said(store: Store) -> None:
    """A database from which somebody dropped a table is damaged."""
    await sql(store, "DROP TABLE preferences")
    with pytest.raises(StoreCorrupt):
        await store.language_of(token("a"))


async def test_the_database_of_another_program_is_left_alone(file: Path) -> None:
    """A database with tables that are not ours is refused, and gets none of ours."""
    with raw(file) as other:
        other.execute("CREATE TABLE bookmarks (url TEXT)")
    with pytest.raises(StoreCorrupt, match="not a database of this program"):
        await Store.open(f"sqlite:///{file}")
    with raw(file) as other:
        assert other.execute("SELECT name FROM sqlite_master").fetchall() == [("bookmarks",)]


async def test_a_newer_database_is_left_alone(file: Path) -> None:
    """A database with a step that this code does not know is refused, and stays as it is."""
    async with await Store.open(f"sqlite:///{file}"):
        pass
    with raw(file) as other:
        other.execute("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(StoreNewer, match="newer version"):
        await Store.open(f"sqlite:///{file}")
    with raw(file) as other:
        assert other.execute("SELECT * FROM alembic_version").fetchall() == [("9999",)]


@pytest.mark.parametrize("below", ["store.db", "a/b/store.db"])
async def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path, below: str) -> None:
    """Where a file stands in the way of the folder, the error names the path."""
    (tmp_path / "file").touch()
    with pytest.raises(StoreUnavailable, match="Check that the folder exists") as caught:
        await Store.open(f"sqlite:///{tmp_path}/file/{below}")
    assert str(tmp_path / "file" / below) in str(caught.value)


async def test_a_folder_in_the_place_of_the_file_is_said(tmp_path: Path) -> None:
    """A path that is a folder cannot be opened."""
    with pytest.raises(StoreUnavailable):
        await Store.open(f"sqlite:///{tmp_path}")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
async def test_a_folder_that_may_not_be_written_is_said(tmp_path: Path) -> None:
    """Without the right to write in the folder, the store says so and opens once it has it."""
    tmp_path.chmod(0o500)
    with pytest.raises(StoreUnavailable):
        await Store.open(f"sqlite:///{tmp_path}/store.db")
    tmp_path.chmod(0o700)
    await (await Store.open(f"sqlite:///{tmp_path}/store.db")).close()


@pytest.mark.parametrize(
    "url",
    [
        "",
        "store.db",
        "nosuchdatabase://host/name",
        "sqlite+nosuchdriver:///store.db",
        "sqlite+pysqlite:///store.db",
        "postgresql+asyncpg://bot:hunter2@host:port/name",
        "sqlite:///{tmp_path}/store.db?nosuchoption=1",
    ],
)
async def test_an_address_that_cannot_be_used_is_said(url: str, tmp_path: Path) -> None:
    """A wrong address says how to write one, and does not repeat a password in it."""
    with pytest.raises(StoreAddressWrong, match=r"sqlite\+aiosqlite:///") as caught:
        await Store.open(url.format(tmp_path=tmp_path))
    assert "hunter2" not in str(caught.value)


async def test_no_error_repeats_a_value(store: Store) -> None:
    """Neither the error nor what caused it shows what was to be stored."""
    await sql(store, "PRAGMA query_only = ON")
    with pytest.raises(StoreReadOnly) as caught:
        await store.add_report(report(text=CANARY, token=token(CANARY)))
    shown = "".join(traceback.format_exception(caught.value))
    assert "read" in shown
    assert CANARY not in shown
    assert token(CANARY) not in shown


async def test_the_cause_is_kept(store: Store) -> None:
    """Behind our error stands the one of the driver, for the developer."""
    await sql(store, "PRAGMA query_only = ON")
    with pytest.raises(StoreReadOnly) as caught:
        await store.add_report(report())
    cause = caught.value.__cause__
    assert cause is not None
    assert isinstance(cause.__cause__, sqlite3.OperationalError)


def test_every_error_says_what_to_do() -> None:
    """Each kind of store error is exported, names the place or the settings, and has advice."""
    kinds = StoreError.__subclasses__()
    assert {kind.__name__ for kind in kinds} <= set(db.__all__)
    for kind in kinds:
        said = str(kind("/data/x.db"))
        assert "/data/x.db" in said or "settings" in said
        assert said.count(".") >= 2
        assert kind.advice != StoreError.advice
