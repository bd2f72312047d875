# ruff: noqa: ASYNC240 (small files of a test: nothing else waits for the loop)

import logging
import os
import stat
from pathlib import Path

import pytest

from db import Store, StoreReadOnly

from .samples import TODAY, dispute, report, sql, token


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "wal"),
        ("foreign_keys", 1),
        ("secure_delete", 1),
        ("synchronous", 1),  # NORMAL
        ("temp_store", 2),  # MEMORY
        ("busy_timeout", 50),
    ],
)
async def test_the_connection_is_set_up(store: Store, pragma: str, value: object) -> None:
    """SQLite itself confirms each setting that we rely on."""
    assert await sql(store, f"PRAGMA {pragma}") == [value]


async def test_what_we_make_is_readable_by_nobody_else(tmp_path: Path) -> None:
    """Folders get 0700 and files 0600, the -wal and -shm files too, whatever the umask."""
    before = os.umask(0)
    try:
        path = tmp_path / "new" / "deeper" / "store.db"
        async with await Store.open(f"sqlite:///{path}") as store:
            await store.add_report(report())
            made = {entry.name: _mode(entry) for entry in path.parent.iterdir()}
    finally:
        os.umask(before)
    assert made == dict.fromkeys(("store.db", "store.db-wal", "store.db-shm"), 0o600)
    assert _mode(tmp_path / "new") == _mode(tmp_path / "new" / "deeper") == 0o700


async def test_what_was_there_keeps_its_mode(tmp_path: Path) -> None:
    """A folder and a file that the operator made stay as open as they were."""
    tmp_path.chmod(0o750)
    file = tmp_path / "store.db"
    file.touch()
    file.chmod(0o640)
    async with await Store.open(f"sqlite:///{file}"):
        assert (_mode(tmp_path), _mode(file)) == (0o750, 0o640)


async def test_a_relative_path_counts_from_the_working_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With three slashes the path is relative, and its folder is made where we stand."""
    monkeypatch.chdir(tmp_path)
    async with await Store.open("sqlite+aiosqlite:///data/store.db"):
        assert (tmp_path / "data" / "store.db").exists()


async def test_nothing_that_is_stored_is_logged(
    store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    """With every logger at DEBUG, no log line holds a text, a token or an error's value."""
    names = ["", "aiosqlite", "sqlalchemy", "sqlalchemy.engine", "sqlalchemy.engine.Engine"]
    for name in [*names, "sqlalchemy.pool", "alembic", "asyncio"]:
        caplog.set_level(logging.DEBUG, logger=name)
    made = report("canary", text="canary-4711", language="zh-Hans")
    await store.add_report(made)
    await store.report(made.token)
    await store.add_dispute(dispute("canary", claim="canary-4712"))
    await store.set_language(made.token, "zh-Hant")
    await store.set_country(made.token, "QX")
    await store.language_of(made.token)
    await store.stats(TODAY, 2)
    await store.digests(TODAY)
    await sql(store, "PRAGMA query_only = ON")
    with pytest.raises(StoreReadOnly):
        await store.add_report(report("canary-2", text="canary-4713"))
    await store.remove([made.token])
    logged = "\n".join(f"{record.getMessage()} {record.__dict__}" for record in caplog.records)
    planted = [made.token, made.digest, token("canary-2"), "canary-47", "zh-Han", "QX", "job.task"]
    assert [value for value in planted if value in logged] == []


def _mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)
