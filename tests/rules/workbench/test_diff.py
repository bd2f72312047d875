"""``diff``: which rules and which verdicts differ."""

import json
import shutil
from pathlib import Path

import pytest

from rules.loader import load_rulebook
from rules.workbench.diff import changed_rules
from tests.rules.library_folder import RULE, SCAM, write_library
from tests.rules.workbench.command_line import SIGN, CommandLine
from tests.slim_project import slim_library


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """Return a folder with a rule changed, one taken out and one added, against ``folder``."""
    changed = RULE.replace("severity: high", "severity: low").replace("top up to unlock", "pay in")
    changed = changed.replace("Complete simple tasks and pay in", "Complete simple tasks, pay in")
    added = SIGN.replace("sign-hurry", "sign-haste")
    return write_library(tmp_path / "other", en__job_task=changed, en__general_signs=added)


def test_equal_folders_do_not_differ(folder: Path, run: CommandLine) -> None:
    """A folder against itself: nothing, and code 0."""
    done = run("diff", folder, folder)
    assert done.code == 0
    assert done.out == "Rules: 0 added, 0 removed, 0 changed\n"


def test_each_field_that_changed_is_told(folder: Path, other: Path, run: CommandLine) -> None:
    """Rules added, removed and changed by id; of a list what went and what came."""
    done = run("diff", folder, other, "--json")
    assert done.code == 1
    changes = {change["id"]: change for change in done.json["rules"]}
    assert {name: change["change"] for name, change in changes.items()} == {
        "job-task-deposit": "changed",
        "honest-garden": "removed",
        "sign-hurry": "removed",
        "sign-haste": "added",
        "trial-usdt": "removed",
    }
    fields = {one["field"]: one for one in changes["job-task-deposit"]["fields"]}
    assert (fields["severity"]["before"], fields["severity"]["after"]) == ("high", "low")
    unlock = fields["clues.unlock.phrases.88 %"]
    assert (unlock["before"], unlock["after"]) == (["top up to unlock"], [])
    assert fields["clues.unlock.phrases.letter for letter"]["after"] == ["pay in"]
    assert "when" not in fields


def test_a_person_reads_what_changed(folder: Path, other: Path, run: CommandLine) -> None:
    """+, - and ~ stand before the rules, with the old and the new under them."""
    out = run("diff", folder, other).out
    assert "~ job-task-deposit" in out
    assert "- honest-garden" in out
    assert "+ sign-haste" in out
    assert "      - high\n      + low\n" in out
    assert "Rules: 1 added, 3 removed, 1 changed" in out


def test_verdicts_that_change_are_told(
    folder: Path, other: Path, tmp_path: Path, run: CommandLine
) -> None:
    """With messages: how many change which way, with the rules lost and gained."""
    texts = [SCAM, "See you", "Hurry up please", "complete simple tasks for 50 USDT"]
    lines = [json.dumps({"text": text, "label": "x"}) for text in texts]
    (tmp_path / "m.jsonl").write_text("\n".join(lines), encoding="utf-8")
    told = run("diff", folder, other, "--messages", tmp_path / "m.jsonl", "--json").json
    assert told["messages"] == 4
    assert told["steps"] == {"high → caution": 2, "same level": 1}
    assert [(one["gained"], one["lost"]) for one in told["verdicts"]] == [
        ([], []),
        (["sign-haste"], ["sign-hurry"]),
        ([], []),
    ]
    out = run("diff", folder, other, "--messages", tmp_path / "m.jsonl", "--show", "1").out
    assert "m.jsonl:1 (x): high → caution" in out
    assert "m.jsonl:3" not in out
    assert "Verdicts: 3 of 4 messages differ" in out


def test_a_list_in_another_order_is_a_change(tmp_path: Path) -> None:
    """The order of examples is told as it was and as it is."""
    turned = RULE.replace(
        '["Please complete simple tasks in the garden", "Top up to unlock the phone"]',
        '["Top up to unlock the phone", "Please complete simple tasks in the garden"]',
    )
    before = load_rulebook(write_library(tmp_path / "a", en__job=RULE))
    after = load_rulebook(write_library(tmp_path / "b", en__job=turned))
    (change,) = changed_rules(before, after)
    assert [(one.field, one.after) for one in change.fields] == [
        ("examples.ignore", list(reversed(change.fields[0].before)))
    ]


def test_a_copy_of_the_shipped_library_does_not_differ(tmp_path: Path, run: CommandLine) -> None:
    """Against “shipped”, a copy of it, its shared clues included, is the same."""
    with slim_library() as library:
        copy = shutil.copytree(library, tmp_path / "copy")
        assert run("diff", "shipped", copy).code == 0


def test_a_folder_can_be_loaded_beside_the_shipped_library(
    folder: Path, other: Path, run: CommandLine
) -> None:
    """--beside-shipped compares the bot's rules with each; only the folders' own differ."""
    alone = run("diff", folder, other, "--json").json["rules"]
    with slim_library():
        assert run("diff", folder, other, "--beside-shipped", "--json").json["rules"] == alone


def test_what_cannot_be_compared_is_told(folder: Path, tmp_path: Path, run: CommandLine) -> None:
    """A folder that is not there or holds mistakes, and messages that are not there: code 2."""
    broken = write_library(tmp_path / "broken", en__x=RULE.replace("title", "titel"))
    assert "no such folder" in run("diff", folder, tmp_path / "nowhere").err
    assert "Did you mean “title”?" in run("diff", folder, broken).err
    done = run("diff", folder, folder, "--messages", tmp_path / "nowhere.jsonl")
    assert (done.code, "No such file" in done.err) == (2, True)
