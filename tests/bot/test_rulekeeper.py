"""Changed rule files are taken up while the bot runs, broken ones never."""

import asyncio
import io
import json
import os
from collections.abc import Callable
from pathlib import Path
from shutil import rmtree

import pytest

from bot.logs import configure_logging
from bot.rulekeeper import Reload, RuleKeeper
from rules import RulebookError
from tests.bot.log_state import kept_log_state
from tests.rules.library_folder import RULE, SCAM, write_library

NEW = RULE.replace("job-task-deposit", "job-task-other").replace("complete simple", "rate nice")


async def test_a_reload_takes_a_sound_change(tmp_path: Path) -> None:
    """A rule added to a file is in force after a reload, and the fingerprint tells."""
    keeper = RuleKeeper(library=write_library(tmp_path, en__job_task=RULE))
    before = keeper.current.fingerprint
    write_library(tmp_path, en__job_task=RULE + NEW)
    outcome = await keeper.reload()
    assert (outcome.changed, outcome.errors, len(keeper.current)) == (True, (), 2)
    assert keeper.current.fingerprint != before


async def test_a_reload_of_the_same_files_changes_nothing(tmp_path: Path) -> None:
    """Reading unchanged files again is no change."""
    keeper = RuleKeeper(library=write_library(tmp_path, en__job_task=RULE))
    assert not (await keeper.reload()).changed


async def test_a_mistake_leaves_the_old_rulebook_in_force(tmp_path: Path) -> None:
    """With a broken file every mistake is kept for the admins, and scans go on as before."""
    keeper = RuleKeeper(library=write_library(tmp_path, en__job_task=RULE))
    old = keeper.current
    write_library(tmp_path, en__job_task=RULE.replace("severity: high", "severity: hihg"))
    outcome = await keeper.reload()
    assert keeper.current is old
    assert keeper.current.scan(SCAM).level == "high"
    assert [error.code for error in outcome.errors] == ["R004"]
    write_library(tmp_path, en__job_task=RULE)
    assert (await keeper.reload()).errors == ()
    assert keeper.errors == ()


async def test_every_mistake_is_in_the_log(tmp_path: Path) -> None:
    """The log names file, line and column of a mistake, what is wrong and what to do."""
    with kept_log_state():
        configure_logging("INFO", "json", stream := io.StringIO())
        keeper = RuleKeeper(library=write_library(tmp_path, en__job_task=RULE))
        write_library(tmp_path, en__job_task=RULE.replace("severity: high", "severity: hihg"))
        await keeper.reload()
    (line,) = map(json.loads, stream.getvalue().splitlines())
    assert "en/job.task.yaml:4:13: error R004: “severity” cannot be “hihg”" in line["mistake"]
    assert line["mistake"].endswith("Use low, medium or high.")


def test_a_broken_library_at_the_start_is_an_error(tmp_path: Path) -> None:
    """Without any older rulebook a mistake cannot be passed over."""
    with pytest.raises(RulebookError):
        RuleKeeper(library=write_library(tmp_path, en__job_task="- id: ["))


async def test_rules_are_compiled_in_another_process(tmp_path: Path) -> None:
    """With a cache the reload is the same: sound files are taken, mistakes told, nothing lost."""
    folder, cache = tmp_path / "house", tmp_path / "cache"
    keeper = RuleKeeper(library=write_library(folder, en__job_task=RULE), cache=cache)
    write_library(folder, en__job_task=RULE + NEW)
    assert (await keeper.reload()).changed
    assert len(keeper.current) == 2
    write_library(folder, en__job_task=RULE.replace("severity: high", "severity: hihg"))
    outcome = await keeper.reload()
    assert [str(error).split(": ")[0] for error in outcome.errors] == [
        "house/en/job.task.yaml:4:13"
    ]
    assert len(keeper.current) == 2


async def test_a_start_over_broken_files_works_with_the_last_good_ones(tmp_path: Path) -> None:
    """A bot that restarts while a file is broken goes on as before, and tells the mistakes."""
    folder, cache = tmp_path / "house", tmp_path / "cache"
    old = RuleKeeper(library=write_library(folder, en__job_task=RULE), cache=cache)
    write_library(folder, en__job_task="- id: [")
    new = RuleKeeper(library=folder, cache=cache)
    assert new.current.fingerprint == old.current.fingerprint
    assert new.current.scan(SCAM).level == "high"
    assert [error.code for error in new.errors] != []


async def test_a_cache_that_cannot_be_used_hinders_no_reload(tmp_path: Path) -> None:
    """Where nothing can be kept, the files are read by the bot itself."""
    (tmp_path / "cache").write_text("a file, not a folder")
    folder = write_library(tmp_path / "house", en__job_task=RULE)
    keeper = RuleKeeper(library=folder, cache=tmp_path / "cache")
    write_library(folder, en__job_task=RULE + NEW)
    assert (await keeper.reload()).changed


async def test_own_rules_are_added_to_the_library(tmp_path: Path) -> None:
    """The operator's folders stand beside the shipped one."""
    own = write_library(tmp_path / "own", en__job_task=NEW)
    keeper = RuleKeeper([own], library=write_library(tmp_path / "lib", en__job_task=RULE))
    assert {c.rule.id for c in keeper.current} == {"job-task-deposit", "job-task-other"}


async def noticed(keeper: RuleKeeper, change: Callable[[], object]) -> Reload:
    """Return how the reload ended that *change* leads to by itself."""
    stop, seen = asyncio.Event(), asyncio.Queue[Reload]()

    async def watch() -> None:
        async for outcome in keeper.changes(stop):
            seen.put_nowait(outcome)

    watching = asyncio.create_task(watch())
    async with asyncio.timeout(20):
        change()
        outcome = await seen.get()
        stop.set()
        await watching
    return outcome


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[RuleKeeper, Path]:
    """Return a keeper that looks often, and the folder of one language of its library."""
    monkeypatch.setattr("bot.rulekeeper.LOOK_SECONDS", 0.01)
    folder = write_library(tmp_path / "house", en__job_task=RULE)
    return RuleKeeper(library=folder), folder / "en"


async def test_a_change_on_disk_is_noticed(house: tuple[RuleKeeper, Path]) -> None:
    """Writing a rule file while the bot runs leads to a reload by itself, until told to stop."""
    keeper, folder = house
    outcome = await noticed(keeper, lambda: write_library(folder.parent, en__job_task=RULE + NEW))
    assert outcome.rulebook is keeper.current
    assert len(keeper.current) == 2


async def test_a_folder_moved_in_or_away_is_noticed(house: tuple[RuleKeeper, Path]) -> None:
    """Rules come and go with their whole folder, though no file of it is touched."""
    keeper, folder = house
    write_library(folder.parents[1] / "aside", zh__more=NEW.replace("job-", "zh-job-", 1))
    aside = folder.parents[1] / "aside" / "zh"
    await noticed(keeper, lambda: aside.rename(folder.with_name("zh")))
    assert len(keeper.current) == 2
    await noticed(keeper, lambda: folder.with_name("zh").rename(aside))
    assert len(keeper.current) == 1


async def test_a_folder_that_was_gone_for_a_while_is_taken_up_again(
    house: tuple[RuleKeeper, Path],
) -> None:
    """A folder that is deleted is a mistake, told; made anew, its rules are in force."""
    keeper, folder = house
    old = keeper.current
    (mistake, *_) = (await noticed(keeper, lambda: rmtree(folder.parent))).errors
    assert mistake.code == "Y001"
    assert keeper.current is old
    await noticed(keeper, lambda: write_library(folder.parent, en__job_task=RULE + NEW))
    assert len(keeper.current) == 2
    assert keeper.errors == ()


async def test_a_name_that_is_no_text_ends_no_watch(house: tuple[RuleKeeper, Path]) -> None:
    """A file whose name is not UTF-8 is one mistake more; the next change is taken up."""
    keeper, folder = house
    odd = Path(os.fsdecode(os.fsencode(folder) + b"/\xff.yaml"))
    assert (await noticed(keeper, lambda: odd.write_text("- id: ["))).errors
    assert not (await noticed(keeper, odd.unlink)).errors


async def test_a_reload_asked_for_is_not_done_twice(house: tuple[RuleKeeper, Path]) -> None:
    """What /reload has taken is no change any more; the next one is."""
    keeper, folder = house
    write_library(folder.parent, en__job_task=RULE + NEW)
    await keeper.reload()
    outcome = await noticed(keeper, lambda: write_library(folder.parent, en__job_task=RULE))
    assert (outcome.changed, len(keeper.current)) == (True, 1)
