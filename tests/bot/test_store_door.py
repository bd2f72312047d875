"""The door to the store: what happens to it while the bot runs."""

import asyncio
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from bot import store_door
from bot.group_settings import FOLDER, GroupBook
from bot.intake import message_from_text
from db import GroupSettings
from tests.bot.offices import ASKER, TODAY, open_desk
from tests.rules.library_folder import SCAM


def _remove_all(folder: Path) -> None:
    for file in folder.glob("reports.db*"):
        file.unlink()


def _put_back_a_backup(folder: Path) -> None:
    shutil.copy(folder / "reports.db", folder / "backup.db")
    (folder / "backup.db").replace(folder / "reports.db")


WAYS: dict[str, Callable[[Path], object]] = {
    "folder removed": shutil.rmtree,
    "file removed": lambda folder: (folder / "reports.db").unlink(),
    "files removed": _remove_all,
    "file moved": lambda folder: (folder / "reports.db").rename(folder / "elsewhere.db"),
    "file replaced": _put_back_a_backup,
}


@pytest.mark.parametrize("way", WAYS)
async def test_nobody_is_thanked_for_a_report_that_is_lost(tmp_path: Path, way: str) -> None:
    """When the database goes away under the bot, the next report is kept in a new one."""
    folder = tmp_path / "data"
    folder.mkdir()
    url = f"sqlite+aiosqlite:///{folder}/reports.db"
    desk = open_desk(tmp_path, url)
    assert await desk.report(message_from_text("The first of two reports."), ASKER) == "kept"
    WAYS[way](folder)
    assert await desk.report(message_from_text(SCAM), ASKER) == "kept"
    await desk.door.close()  # and opened anew, as after a restart
    assert await desk.report(message_from_text(SCAM), ASKER) == "again"
    await desk.door.close()


async def test_a_groups_choice_outlives_a_start_on_a_full_disk(tmp_path: Path) -> None:
    """A key that could not be written at the start is written with the first choice."""
    desk = open_desk(tmp_path)
    blocked = tmp_path / FOLDER
    blocked.write_text("x", encoding="utf-8")
    book = GroupBook.open(desk.door, tmp_path, TODAY)
    blocked.unlink()
    chosen = GroupSettings(warns=True, language="de")
    assert await book.keep(-100, chosen)
    assert await GroupBook.open(desk.door, tmp_path, TODAY).of(-100) == chosen
    await desk.door.close()


async def test_only_the_first_waits_for_a_store_that_is_stuck(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While a reading is overdue the next ones hardly wait; once it has ended they do again."""
    monkeypatch.setattr(store_door, "PATIENCE_SECONDS", 0.5)
    monkeypatch.setattr(store_door, "HURRIED_SECONDS", 0.01)
    door, free = open_desk(tmp_path).door, asyncio.Event()
    assert await door.in_time(free.wait()) is None
    async with asyncio.timeout(0.3):
        assert await door.in_time(free.wait()) is None
    free.set()
    await asyncio.sleep(0.01)
    assert await door.in_time(asyncio.sleep(0.05, "read")) == "read"
