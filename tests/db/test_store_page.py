import re
import sqlite3
from pathlib import Path

from db import Store, StoreError

from .samples import raw, report, token

PAGE = (Path(__file__).parents[2] / "docs" / "store.md").read_text(encoding="utf-8")


async def test_the_page_names_every_table_and_column(file: Path) -> None:
    """Each table of a real database has its section, with a line for each column, no more."""
    async with await Store.open(f"sqlite:///{file}"):
        pass
    with raw(file) as connection:
        assert _on_the_page() == _in_the_database(connection)


def test_the_page_names_every_error() -> None:
    """The table of errors has a line for each kind, no more."""
    named = set(re.findall(r"^\| `(Store\w+)` \|", PAGE, re.MULTILINE))
    assert named == {kind.__name__ for kind in StoreError.__subclasses__()}


async def test_the_backup_of_the_page_works(store: Store, file: Path, tmp_path: Path) -> None:
    """What `.backup` copies while the store is open is a whole store of its own."""
    await store.add_report(report())
    copy = tmp_path / "backup.db"
    with raw(file) as connection, raw(copy) as target:
        connection.backup(target)
    async with await Store.open(f"sqlite:///{copy}") as copied:
        assert await copied.report(token("a")) == report()


def _on_the_page() -> dict[str, set[str]]:
    sections = re.split(r"^#+ ", PAGE, flags=re.MULTILINE)
    tables = {section.split("\n")[0]: section for section in sections if "| column |" in section}
    return {
        name: set(re.findall(r"^\| `(\w+)` \|", section, re.MULTILINE))
        for name, section in tables.items()
    }


def _in_the_database(connection: sqlite3.Connection) -> dict[str, set[str]]:
    names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    return {
        name: {row[1] for row in connection.execute(f"PRAGMA table_info({name})")}
        for (name,) in names
    }
