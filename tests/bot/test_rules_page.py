"""/rules tells where the rules in force come from, and what is odd about them."""

import asyncio
from pathlib import Path

from bot.admin_pages import AdminPages
from bot.desk import Asker
from bot.reply import MAX_LENGTH, units
from bot.rulekeeper import RuleKeeper
from tests.bot.offices import ASKER, OTHER, open_desk
from tests.rules.library_folder import RULE, write_library
from tests.slim_project import slim_library

OWN = RULE.replace("job-task-deposit", "job-task-own")


async def rules_page(tmp_path: Path, asker: Asker = ASKER, **files: str) -> str:
    """Return what /rules says of shipped rules and a folder of these *files*."""
    desk = open_desk(tmp_path)
    with slim_library() as library:
        desk.keeper = RuleKeeper([write_library(tmp_path / "house", **files)], library=library)
    try:
        return (await AdminPages(desk).rules(asker)).plain
    finally:
        await desk.door.close()


async def test_rules_of_ones_own_are_counted_by_folder(tmp_path: Path) -> None:
    """Shipped, own, switched off and changed rules each have their number."""
    overrides = "asker-already-paid: {status: retired}\njob-task-clicks-for-pay: {severity: low}\n"
    said = await rules_page(tmp_path, en__job_task=OWN, overrides=overrides)
    assert "Where they come from\nShipped with me: " in said
    assert "\nhouse: 1\nSwitched off by you: 1, changed by you: 1" in said
    assert "The rule files have no mistakes." in said


async def test_the_counts_are_told_in_chinese(tmp_path: Path) -> None:
    """Origins, and what was changed, are told in the admin's language."""
    said = await rules_page(tmp_path, OTHER, en__job_task=OWN)
    assert "规则来源\n自带：" in said
    assert "\nhouse：1\n您停用的：0 条，您改过的：0 条" in said


async def test_the_shipped_library_alone_needs_no_list(tmp_path: Path) -> None:
    """While nothing is the operator's own, no origins are listed."""
    assert "Where they come from" not in await rules_page(tmp_path, en__job_task="# none yet\n")


async def test_warnings_are_shown_when_there_is_no_mistake(tmp_path: Path) -> None:
    """An override that changes nothing is told, and that the rules are in force all the same."""
    said = await rules_page(tmp_path, overrides="asker-already-paid: {status: stable}\n")
    assert "1 thing in the rule files to look at. The new rules are in force" in said
    assert "house/overrides.yaml:1:30: warning S003" in said


async def test_a_change_of_overrides_is_noticed(tmp_path: Path) -> None:
    """Writing overrides.yaml while the bot runs is taken up as a change of any rule file is."""
    library = write_library(tmp_path / "lib", en__job_task=RULE)
    house = write_library(tmp_path / "house", en__job_task=OWN)
    keeper, stop = RuleKeeper([house], library=library), asyncio.Event()

    async def watch() -> None:
        async for _ in keeper.changes(stop):
            stop.set()

    watching = asyncio.create_task(watch())
    async with asyncio.timeout(60):
        while not stop.is_set():
            write_library(house, overrides="job-task-deposit: {status: retired}\n")
            await asyncio.sleep(4)  # two looks at files at rest begin a reload
        await watching
    assert keeper.current.rule("job-task-deposit").status == "retired"


async def test_many_mistakes_stay_within_one_message(tmp_path: Path) -> None:
    """The first few show their line with a mark below; the page fits whatever the files hold."""
    desk = open_desk(tmp_path)
    folder = write_library(tmp_path / "house", en__job_task=OWN)
    desk.keeper = RuleKeeper([folder], library=write_library(tmp_path / "lib", en__job_task=RULE))
    many = "".join(OWN.replace("severity: high", f"severity: {'<中>' * 900}{n}") for n in range(20))
    write_library(folder, en__job_task=many)
    try:
        reply = await AdminPages(desk).reload(ASKER)
    finally:
        await desk.door.close()
    assert "R004" in reply.plain
    assert reply.plain.count("^^^") >= 3
    assert "\n+ 12" in reply.plain
    assert units(reply.html) <= MAX_LENGTH
    assert reply.html.count("<pre>") == reply.html.count("</pre>") == 3
