"""docs/writing-rules.md, done by somebody who has nothing but the page."""

import asyncio
import json
import re
from pathlib import Path, PurePosixPath

import pytest

from bot.rulekeeper import RuleKeeper
from rules import load_rulebook
from rules.checking import check_library
from rules.diagnostics import RulebookError
from tests.house.project import ROOT, page, rows
from tests.house.schema_check import Schema, as_an_editor_reads
from tests.house.snippets import Saved, Typed, do, steps
from tests.slim_project import slim_library

NAME = "docs/writing-rules.md"
STEPS = list(steps(NAME))
RULE_FILES = [step for step in STEPS if isinstance(step, Saved) and step.path.count("/") == 2]
WRONG = [step for step in RULE_FILES if "severty" in step.text]
SOUND = [step for step in RULE_FILES if step not in WRONG]


def phrase_rule(phrase: str) -> str:
    """Return a rule file whose only rule looks for *phrase*."""
    return f'- {{id: a, title: a, family: job.task, clues: {{a: {{phrases: ["{phrase}"]}}}}}}\n'


def test_every_step_does_what_it_says(tmp_path: Path) -> None:
    """From an empty folder on, each command typed and each file saved shows what is shown.

    The rule that comes out of the first answers is the one printed below them, letter for letter.
    """
    written = next(step for step in STEPS if isinstance(step, Saved))
    for step in STEPS:
        if step is written:
            assert (tmp_path / step.path).read_text(encoding="utf-8") == step.text
        output = do(step, tmp_path)
        assert isinstance(step, Saved) or step.matches(output), f"{step.command}\n{output}"


def test_the_page_takes_its_reader_all_the_way() -> None:
    """It writes a rule by questions and by hand, explains, tries, changes and uses it."""
    commands = [step.command for step in STEPS if isinstance(step, Typed)]
    subcommands = {found for one in commands for found in re.findall(r"-m rules (\w+)", one)}
    assert {"new", "check", "explain", "test", "backtest", "list"} <= subcommands
    assert any("-m bot check" in one for one in commands)
    assert any("-m bot run" in one for one in commands)


def test_each_output_is_shown_for_the_better_part() -> None:
    """No shown output is only …: where something is left out, a line of its own stands."""
    for step in STEPS:
        if isinstance(step, Typed):
            assert step.shown.replace("…", "").strip(), step.command


@pytest.mark.parametrize("step", SOUND, ids=lambda step: f"{step.path}-{SOUND.index(step)}")
def test_every_rule_file_passes_check(step: Saved, tmp_path: Path) -> None:
    """Saved alone in a folder it loads, and every example does what it is there for."""
    do(step, tmp_path)
    rulebook = load_rulebook(tmp_path / "my-rules")
    assert len(rulebook) == 1
    assert not check_library(rulebook)


def test_the_mistake_on_purpose_is_the_only_one(tmp_path: Path) -> None:
    """The one file that is shown broken is refused for the reason that the page tells."""
    (step,) = WRONG
    do(step, tmp_path)
    with pytest.raises(RulebookError) as caught:
        load_rulebook(tmp_path / "my-rules")
    assert [mistake.code for mistake in caught.value.diagnostics] == ["R002"]


def test_the_overrides_change_what_they_say(tmp_path: Path) -> None:
    """Beside the library they change those two fields, and nothing is warned of."""
    (step,) = [one for one in STEPS if isinstance(one, Saved) and "overrides" in one.path]
    do(step, tmp_path)
    with slim_library() as library:
        rulebook = load_rulebook(library, tmp_path / "my-rules")
    changed = {one.rule.id: one.overridden for one in rulebook if one.overridden}
    assert changed == {
        "job-task-clicks-for-pay": ("status",),
        "job-task-deposit-to-unlock": ("confidence",),
    }
    assert not rulebook.warnings


def test_what_is_found_and_what_not(tmp_path: Path) -> None:
    """Each row of the table of phrases and messages is as it says."""
    table = rows(page(NAME), "phrase")
    assert {found for *_, found in table} == {"yes", "no"}
    for number, (phrase, message, found) in enumerate(table):
        folder = tmp_path / str(number)
        folder.mkdir()
        (folder / "a.yaml").write_text(phrase_rule(phrase), encoding="utf-8")
        hits = load_rulebook(folder).scan(message).hits
        assert ("yes" if hits else "no") == found, (phrase, message)


async def test_a_running_bot_takes_the_rule_up(tmp_path: Path) -> None:
    """Saved while the bot watches the folder, the page's rule is in force without a restart."""
    mine = tmp_path / "my-rules"
    mine.mkdir()
    (tmp_path / "library").mkdir()
    keeper = RuleKeeper([mine], library=tmp_path / "library", cache=tmp_path / "kept")
    before, stop = keeper.current, asyncio.Event()
    changes = keeper.changes(stop)
    do(SOUND[0], tmp_path)
    assert not (await anext(changes)).errors
    stop.set()
    async for _ in changes:  # lets it end
        pass
    (match, *_) = next(iter(keeper.current)).rule.examples.match
    assert keeper.current.scan(match).level == "high"
    assert before.scan(match).level == "none"


def test_the_settings_for_the_editor_fit_the_files_of_the_page() -> None:
    """Each saved rule file has its schema by the settings for VS Code, and is valid by it."""
    (block,) = re.findall(r"^```json\n(.*?)^```$", page(NAME), re.MULTILINE | re.DOTALL)
    schemas = json.loads(block)["yaml.schemas"]
    assert all((ROOT / schema).is_file() for schema in schemas)
    for step in (one for one in STEPS if isinstance(one, Saved) and one.path.endswith(".yaml")):
        fitting = [
            schema
            for schema, globs in schemas.items()
            if any(PurePosixPath(step.path).match(glob) for glob in globs)
        ]
        (schema,) = fitting
        found = Schema(json.loads(page(schema))).problems(as_an_editor_reads(step.text))
        assert bool(found) == (step in WRONG), found
