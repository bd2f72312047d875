import hashlib
import random
import sqlite3
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path

import pytest

from db import Indicator, Store, StoreCorrupt

from .samples import TODAY, bytes_on_disk, dispute, raw, report, sql, token, watch

YESTERDAY = TODAY - timedelta(days=1)

ERASERS: dict[str, Callable[[Store], Awaitable[int]]] = {
    "remove": lambda store: store.remove(
        [token("mine"), token("dispute mine"), token("watch mine")]
    ),
    "purge": lambda store: store.purge(TODAY),
}


@pytest.mark.parametrize("eraser", ERASERS)
async def test_nothing_of_a_deleted_row_is_left_on_the_disk(
    store: Store, file: Path, eraser: str
) -> None:
    """After deleting, no value of the row is in the file or its log; the other rows are."""
    link = Indicator("link", "https://mine.example")
    mine = report("mine", text="mine " * 1_600, indicators=(link,), reported_on=YESTERDAY)
    await store.add_report(mine)
    await store.add_dispute(dispute("mine", claim="mine-claim", recorded_on=YESTERDAY))
    sealed = "feedface" * 20
    await store.add_watch(watch("mine", sealed=sealed, asked_on=YESTERDAY))
    await store.add_report(report("other", text="still here"))
    traces = [b"mine mine", b"mine.example", b"mine-claim", mine.token.encode(), sealed.encode()]
    assert all(trace in bytes_on_disk(file) for trace in traces)
    assert await ERASERS[eraser](store) == 3
    left = bytes_on_disk(file)
    assert [trace for trace in [*traces, mine.digest.encode()] if trace in left] == []
    assert b"still here" in left


async def test_nothing_of_a_dropped_preference_is_left_on_the_disk(
    store: Store, file: Path
) -> None:
    """After dropping the preferences neither token nor language is in the file or its log."""
    await store.set_language(token("a"), "zh-Hans-SG")
    await store.set_language(token("a"), "zh-Hant-HK")
    assert b"zh-Hant-HK" in bytes_on_disk(file)
    await store.drop_preferences()
    for trace in (b"zh-Hans-SG", b"zh-Hant-HK", token("a").encode()):
        assert trace not in bytes_on_disk(file)


async def test_the_log_is_emptied(store: Store, file: Path) -> None:
    """After removing, the -wal file has no bytes: none of a change that was overtaken either."""
    await store.add_report(report())
    log = file.with_name(f"{file.name}-wal")
    assert log.stat().st_size > 0
    await store.remove([token("a")])
    assert log.stat().st_size == 0


@pytest.mark.parametrize("seed", range(3))
async def test_copies_in_the_free_space_of_pages_are_erased_too(
    store: Store, file: Path, seed: int
) -> None:
    """Copies of deleted rows that SQLite left when it moved rows between pages are erased.

    Rows come and go with secure_delete alone, as a hand with sqlite3 would delete them; one
    clean-up then leaves nothing of any of them.
    """
    with raw(file) as other:
        deleted = _churn(other, random.Random(seed))  # noqa: S311
    await store.purge(TODAY - timedelta(days=1_000))
    left = bytes_on_disk(file)
    assert [mark for mark in deleted if mark in left] == []
    assert await store.count() > 0


def _churn(connection: sqlite3.Connection, chance: random.Random) -> list[bytes]:
    """Add 3,000 reports of various lengths, delete 900 of them here and there."""
    connection.execute("PRAGMA secure_delete = ON")
    connection.execute("PRAGMA synchronous = OFF")
    live, deleted = [], []
    for _ in range(3_000):
        live.append(mark := f"<<{chance.getrandbits(64):016x}>>")
        text = mark * chance.choice([1, 3, 10, 40, 80, 300])
        row = (hashlib.sha256(mark.encode()).hexdigest(), TODAY.isoformat(), text)
        connection.execute("INSERT INTO reports VALUES (?, 'd', ?, 'en', '', 0, '', '', ?)", row)
        if chance.random() < 0.3:
            deleted.append(mark := live.pop(chance.randrange(len(live))))
            gone = hashlib.sha256(mark.encode()).hexdigest()
            connection.execute("DELETE FROM reports WHERE token = ?", (gone,))
    return [mark.encode() for mark in deleted]


async def test_no_table_numbers_its_rows(store: Store) -> None:
    """Every table of ours lacks SQLite's hidden rowid, which would count rows as they come."""
    names = await sql(store, "SELECT name FROM sqlite_master WHERE type = 'table'")
    for name in set(names) - {"alembic_version"}:
        with pytest.raises(StoreCorrupt) as caught:
            await sql(store, f"SELECT rowid FROM {name}")  # noqa: S608
        assert "no such column: rowid" in str(caught.value.__cause__)


async def test_the_file_does_not_tell_the_order_of_coming(tmp_path: Path) -> None:
    """After a clean-up the file is, byte for byte, the one that any other order would give."""
    made = [report(n, text=f"{n} " * (n * 40)) for n in range(30)]
    files = [tmp_path / "forth.db", tmp_path / "back.db"]
    for file, order in zip(files, (made, made[::-1]), strict=True):
        async with await Store.open(f"sqlite:///{file}") as store:
            for each in order:
                await store.add_report(each)
            await store.purge(TODAY)
    forth, back = (_without_counters(file.read_bytes()) for file in files)
    assert forth == back


def _without_counters(content: bytes) -> bytes:
    """Blank what counts changes of the whole file, https://www.sqlite.org/fileformat.html#1.3."""
    return content[:24] + bytes(4) + content[28:92] + bytes(8) + content[100:]


async def test_a_clean_up_removes_nothing_that_is_kept(store: Store) -> None:
    """Rewriting the file keeps every report equal to what it was."""
    made = [report(n, text=f"{n} " * (n * 50)) for n in range(40)]
    for each in made:
        await store.add_report(each)
    await store.remove(each.token for each in made[::2])
    assert [await store.report(each.token) for each in made[1::2]] == made[1::2]
    assert await store.count() == 20
