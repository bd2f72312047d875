# ruff: noqa: ASYNC240 (small files of a test: nothing else waits for the loop)

import asyncio
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, Engine, MetaData, Table, create_engine, insert, select
from sqlalchemy.pool import NullPool

import db
from db import Store, migrations
from db.tables import METADATA

from .samples import raw, report, token

OPTIONS = {"compare_type": True, "compare_server_default": True}
SAMPLE_VALUES: dict[type, Any] = {str: "a", int: 0, float: 0.5, date: date(2025, 1, 2)}


async def test_the_migrations_make_the_tables_that_the_code_wants(file: Path) -> None:
    """Alembic finds no difference between a migrated database and `db.tables`."""
    async with await Store.open(f"sqlite:///{file}"):
        pass
    with _engine(file).connect() as connection:
        context = MigrationContext.configure(connection, opts=OPTIONS)
        assert compare_metadata(context, METADATA) == []


async def test_the_migrations_write_the_same_sql(file: Path, tmp_path: Path) -> None:
    """A migrated database is, to the letter, one that `db.tables` would make at once.

    This also sees what Alembic does not compare: WITHOUT ROWID, ON DELETE CASCADE, names.
    """
    async with await Store.open(f"sqlite:///{file}"):
        pass
    METADATA.create_all(_engine(tmp_path / "at-once.db"))
    assert _schema(file) == _schema(tmp_path / "at-once.db")


@pytest.mark.parametrize("revision", migrations.revisions()[:-1])
async def test_upgrading_keeps_the_rows(file: Path, revision: str) -> None:
    """A database of each older revision, with a row in every table, opens with all its rows."""
    with _engine(file).begin() as connection:
        migrations.upgrade(connection, revision)
        before = _fill(connection)
    assert before
    async with await Store.open(f"sqlite:///{file}"):
        pass
    with _engine(file).connect() as connection:
        after = _rows(connection)
    assert {name: after[name] for name in before} == before


async def test_opening_again_changes_nothing(file: Path) -> None:
    """A database that is current is opened without a change."""
    async with await Store.open(f"sqlite:///{file}") as store:
        await store.add_report(report())
    before = file.read_bytes()
    async with await Store.open(f"sqlite:///{file}"):
        pass
    assert file.read_bytes() == before


async def test_a_step_that_fails_leaves_the_database_as_it_was(file: Path) -> None:
    """When the second step cannot be done, the first is not kept either."""
    with raw(file) as other:
        other.execute("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL)")
        other.execute("CREATE TABLE disputes (mine TEXT)")
        other.execute("INSERT INTO alembic_version VALUES ('0001')")
    before = _schema(file)
    with pytest.raises(db.StoreCorrupt):
        await Store.open(f"sqlite:///{file}")
    assert _schema(file) == before


async def test_many_may_open_at_once(file: Path, tmp_path: Path) -> None:
    """Stores of the same file and of others, opened at the same time, are all complete."""
    urls = [f"sqlite:///{file}"] * 4 + [f"sqlite:///{tmp_path}/{n}.db" for n in range(4)]
    stores = await asyncio.gather(*(Store.open(url) for url in urls))
    for number, store in enumerate(stores):
        assert await store.add_report(report(number))
        await store.close()
    assert len({str(_schema(path)) for path in tmp_path.glob("*.db")}) == 1


def test_the_steps_are_in_one_line() -> None:
    """Each revision follows the one before, in the order of their numbers, without branches."""
    revisions = migrations.revisions()
    assert revisions == [f"{number:04}" for number in range(1, len(revisions) + 1)]


def test_an_installed_copy_works_from_anywhere(tmp_path: Path) -> None:
    """A copy of the room elsewhere, run from another folder, makes a database by itself."""
    shutil.copytree(Path(db.__file__).parent, tmp_path / "site" / "db")
    (tmp_path / "elsewhere").mkdir()
    code = (
        "import asyncio, db\n"
        "async def main():\n"
        "    async with await db.Store.open('sqlite:///made/store.db') as store:\n"
        "        print(db.__file__, await store.count())\n"
        "asyncio.run(main())\n"
    )
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-W", "error", "-c", code],
        cwd=tmp_path / "elsewhere",
        env={"PYTHONPATH": str(tmp_path / "site")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.split() == [str(tmp_path / "site" / "db" / "__init__.py"), "0"], done.stderr


def test_every_folder_with_code_is_a_package() -> None:
    """Each folder of the room has an `__init__.py`, without which it would not be installed."""
    room = Path(db.__file__).parent
    folders = {path.parent for path in room.rglob("*.py")}
    assert [folder for folder in folders if not (folder / "__init__.py").exists()] == []


def _engine(file: Path) -> Engine:
    """Return an engine that keeps no connection open."""
    return create_engine(f"sqlite:///{file}", poolclass=NullPool)


def _schema(file: Path) -> list[Any]:
    query = "SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE '%alembic%'"
    with raw(file) as connection:
        return sorted(
            (kind, name, " ".join((sql or "").split()))
            for kind, name, sql in connection.execute(query)
        )


def _tables(connection: Connection) -> list[Table]:
    """Return the tables that there are, parents first."""
    found = MetaData()
    found.reflect(connection)
    return [table for table in found.sorted_tables if table.name != "alembic_version"]


def _fill(connection: Connection) -> dict[str, list[Any]]:
    """Put one row into each table and return all rows."""
    for table in _tables(connection):
        values = {column.name: SAMPLE_VALUES[column.type.python_type] for column in table.columns}
        connection.execute(insert(table).values(values | {"token": token("old")}))
    return _rows(connection)


def _rows(connection: Connection) -> dict[str, list[Any]]:
    return {
        table.name: [row._asdict() for row in connection.execute(select(table))]
        for table in _tables(connection)
    }
