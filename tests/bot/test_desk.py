"""The desk answers, keeps what askers choose to leave, and forgets on request."""

import asyncio
import sqlite3
from datetime import timedelta
from pathlib import Path

import pytest

from bot.desk import Asker
from bot.housekeeping import do_round
from bot.intake import message_from_text
from bot.store_door import StoreDoor
from db import RuleFigures
from tests.bot.offices import ASKER, OTHER, TODAY, open_desk
from tests.rules.library_folder import SCAM

MESSAGE = message_from_text(SCAM)


async def test_asking_writes_nothing(tmp_path: Path) -> None:
    """A message that is only asked about leaves no row."""
    desk = open_desk(tmp_path)
    answer = await desk.assess(MESSAGE, ASKER)
    assert answer.verdict.level == "high"
    assert await (await desk.door.store()).count() == 0
    await desk.door.close()


async def test_a_report_counts_once_per_asker(tmp_path: Path) -> None:
    """The same message by the same asker is one report; by another asker it is a second."""
    desk = open_desk(tmp_path)
    outcomes = [await desk.report(MESSAGE, who) for who in (ASKER, ASKER, OTHER)]
    assert outcomes == ["kept", "again", "kept"]
    stats = await desk.stats()
    assert stats is not None
    assert (stats.total, stats.messages) == (2, 1)
    assert dict(stats.by_family) == {"job.task": 2}
    assert dict(stats.by_language) == {"en": 2}
    await desk.door.close()


async def test_forget_removes_what_is_the_askers_and_nothing_else(tmp_path: Path) -> None:
    """Reports, disputes and the language choice of one asker go; those of others stay."""
    desk = open_desk(tmp_path)
    for who in (ASKER, OTHER):
        await desk.report(MESSAGE, who)
        await desk.dispute(MESSAGE, who, "honest")
        assert await desk.set_language(who, "zh-Hans")
    assert await desk.forget(ASKER) == 3
    assert await desk.forget(ASKER) == 0
    assert await (await desk.door.store()).count() == 1
    assert await desk.language(ASKER) == "en"
    assert desk.last_message(ASKER) is None
    assert await desk.report(MESSAGE, ASKER) == "kept"
    await desk.door.close()


async def test_the_language_is_the_chosen_one_else_the_apps(tmp_path: Path) -> None:
    """/language wins over the app's language, which wins over the default."""
    desk = open_desk(tmp_path)
    assert await desk.language(Asker(1, (), "zh-hant")) == "zh-Hant"
    assert await desk.language(Asker(1, (), "pt-br")) == "pt"
    assert await desk.language(Asker(1, (), "tlh")) == "en"
    await desk.set_language(Asker(1), "zh-Hans")
    assert await desk.language(Asker(1, (), "en")) == "zh-Hans"
    await desk.door.close()


async def test_a_store_that_cannot_be_opened_silences_nothing(tmp_path: Path) -> None:
    """The warning comes all the same; what needs the store says that it failed."""
    (tmp_path / "reports.db").mkdir()
    desk = open_desk(tmp_path)
    assert await desk.door.try_open() is not None
    assert (await desk.assess(MESSAGE, ASKER)).verdict.level == "high"
    assert await desk.report(MESSAGE, ASKER) == "failed"
    assert await desk.dispute(MESSAGE, ASKER, "scam") == "failed"
    assert await desk.forget(ASKER) is None
    assert await desk.stats() is None
    assert not await desk.set_language(ASKER, "en")
    await do_round(desk, 365)
    (tmp_path / "reports.db").rmdir()
    assert await desk.report(MESSAGE, ASKER) == "kept"
    await desk.door.close()


async def test_old_reports_go_and_a_due_key_is_replaced(tmp_path: Path) -> None:
    """After the retention reports are gone; after its days the key can find nobody's any more."""
    desk = open_desk(tmp_path)
    await desk.report(MESSAGE, ASKER)
    await desk.set_language(ASKER, "zh-Hans")
    desk.today = lambda: TODAY + timedelta(days=31)
    await do_round(desk, 365)
    assert await desk.language(ASKER) == "en"
    assert await desk.forget(ASKER) == 0
    assert await (await desk.door.store()).count() == 1
    desk.today = lambda: TODAY + timedelta(days=366)
    await do_round(desk, 365)
    assert await (await desk.door.store()).count() == 0
    await desk.door.close()


async def test_a_dispute_keeps_rules_and_claim_and_no_words(tmp_path: Path) -> None:
    """“This is wrong” counts for the rules that fired."""
    desk = open_desk(tmp_path)
    assert await desk.dispute(MESSAGE, ASKER, "honest") == "kept"
    stats = await desk.stats()
    assert stats is not None
    assert dict(stats.disputed_rules) == {"job-task-deposit": RuleFigures(1, 0, 0)}
    await desk.door.close()


async def test_a_store_that_is_held_up_delays_no_answer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While another program holds the store, askers are answered in the language of their app."""
    monkeypatch.setattr("bot.store_door.PATIENCE_SECONDS", 0.01)
    desk = open_desk(tmp_path)
    store = await desk.door.store()
    holder = sqlite3.connect(tmp_path / "reports.db", isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    writing = asyncio.create_task(store.set_language("a" * 64, "en"))
    await asyncio.sleep(0)
    assert await desk.language(OTHER) == "zh-Hans"
    assert not writing.done()
    holder.execute("ROLLBACK")
    holder.close()
    await writing
    await desk.door.close()


async def test_choices_of_a_lost_key_go_once_the_store_is_back(tmp_path: Path) -> None:
    """When the store is out of reach as the key is replaced, the next round drops the choices."""
    desk = open_desk(tmp_path)
    assert await desk.set_language(OTHER, "en")
    store, desk.door = await desk.door.store(), StoreDoor("sqlite+aiosqlite:////dev/null/no.db")
    later = TODAY + timedelta(days=40)
    desk.today = lambda: later
    await do_round(desk, 365)
    assert desk.keys.created_on == later
    desk.door = StoreDoor(f"sqlite+aiosqlite:///{tmp_path}/reports.db")
    await do_round(desk, 365)
    assert await store.drop_preferences() == 0
    await store.close()
    await desk.door.close()


async def test_long_messages_of_many_do_not_fill_the_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is remembered is counted in letters: the oldest goes first, the last is there."""
    monkeypatch.setattr("bot.desk.MOST_RECENT", 30_000)
    desk = open_desk(tmp_path)
    long = message_from_text("x" * 8_000)
    askers = [Asker(number) for number in range(1, 6)]
    for asker in askers:
        await desk.assess(long, asker)
    kept = [asker.id for asker in askers if desk.last_message(asker)]
    assert kept == [3, 4, 5]
    await desk.door.close()


async def test_what_an_answer_is_about_is_known_for_an_hour(tmp_path: Path) -> None:
    """An answer's subject is found by its number, until its asker has all forgotten."""
    desk = open_desk(tmp_path)
    desk.remember(ASKER.id, 7, MESSAGE)
    desk.remember(OTHER.id, 7, MESSAGE)
    assert desk.subject(ASKER.id, 7) is MESSAGE
    assert desk.subject(ASKER.id, 8) is None
    await desk.forget(ASKER)
    assert desk.subject(ASKER.id, 7) is None
    assert desk.subject(OTHER.id, 7) is MESSAGE
    await desk.door.close()
