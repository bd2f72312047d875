"""``list``, ``show``, ``stats``, ``test``: what they say of a library."""

from pathlib import Path

import pytest
import yaml

from rules.loader import load_rulebook
from rules.workbench.listing import Wanted, listed
from rules.workbench.stats import stats_of
from rules.workbench.written_out import HEAD, TAIL, written_out
from tests.rules.library_folder import RULE, SCAM, write_library
from tests.rules.workbench.command_line import CommandLine
from tests.slim_project import slim_library

PARTS = "unlock: {phrases: [top up to unlock, recharge to go on], similarity: 80}\n"
WITH_PART = RULE.replace('unlock: {phrases: ["top up to unlock"]}', "unlock: {parts: [unlock]}")


@pytest.mark.parametrize(
    ("options", "ids"),
    [
        ([], {"job-task-deposit", "honest-garden", "sign-hurry", "trial-usdt"}),
        (["--family", "job"], {"job-task-deposit", "trial-usdt"}),
        (["--family", "jo"], set()),
        (["--kind", "sign"], {"sign-hurry"}),
        (["--status", "shadow"], {"trial-usdt"}),
        (["--severity", "high"], {"job-task-deposit"}),
        (["--language", "zh"], set()),
        (["--own", "--words", "USDT"], {"trial-usdt"}),
        (["--words", "deposit paid"], {"job-task-deposit"}),
        (["--shipped"], set()),
    ],
)
def test_a_list_has_the_rules_asked_for(
    folder: Path, run: CommandLine, options: list[str], ids: set[str]
) -> None:
    """Each filter narrows the list; code 1 when nothing is left; JSON has the same rules."""
    done = run("list", "--rules", folder, *options)
    assert {line.split()[0] for line in done.out.splitlines()[1:-1]} == ids
    assert done.code == (0 if ids else 1)
    told = run("list", "--rules", folder, "--json", *options).json
    assert {row["id"] for row in told} == ids


def test_where_a_rule_comes_from_is_told(folder: Path) -> None:
    """Beside the shipped library each rule says shipped or site, with file and line."""
    with slim_library() as library:
        rows = listed(load_rulebook(library, folder), Wanted(origin="site"))
    assert {row.id for row in rows} == {
        "job-task-deposit",
        "honest-garden",
        "sign-hurry",
        "trial-usdt",
    }
    assert {(row.file, row.line) for row in rows if row.kind == "sign"} == {
        (f"{folder.name}/en/general.signs.yaml", 1)
    }


@pytest.mark.parametrize("width", [40, 70, 200])
def test_an_id_is_never_cut(
    folder: Path, run: CommandLine, monkeypatch: pytest.MonkeyPatch, width: int
) -> None:
    """However narrow the output, the id of a rule stands whole on its line."""
    monkeypatch.setenv("COLUMNS", str(width))
    assert "job-task-deposit " in run("list", "--rules", folder).out


def test_a_rule_is_shown_with_all_written_out(tmp_path: Path, run: CommandLine) -> None:
    """Defaults are named, shared clues resolved with their similarity, examples have run."""
    folder = write_library(tmp_path / "ours", en__job_task=WITH_PART)
    (folder / "en" / "parts.yaml").write_text(PARTS, encoding="utf-8")
    done = run("show", "--rules", folder, "job-task-deposit")
    head = done.out.split("# examples")[0]
    data = yaml.safe_load(head)
    assert done.code == 0
    assert data["status"] == "stable"
    assert data["clues"]["unlock"] == {
        "parts": ["unlock"],
        "phrases": {"80 %": ["top up to unlock", "recharge to go on"]},
    }
    assert data["when"] == {"all": ["tasks", {"any": ["unlock", "usdt"]}]}
    assert done.out.count("✓") == 4
    assert f"# {folder.name}/en/job.task.yaml:1 · en · site" in done.out


def test_a_failing_example_is_marked(tmp_path: Path, run: CommandLine) -> None:
    """✗ stands before an example that does not do what it should; JSON says right: false."""
    broken = RULE.replace("Complete simple tasks and top up to unlock", "A walk in the park")
    folder = write_library(tmp_path, en__job_task=broken)
    assert "✗ A walk in the park" in run("show", "--rules", folder, "job-task-deposit").out
    told = run("show", "--rules", folder, "--json", "job-task-deposit").json
    assert [one["right"] for one in told["examples"]] == [False, True, True, True]


def test_every_field_of_a_rule_is_written_out(folder: Path) -> None:
    """No field of the model is forgotten: those that are set stand in the data."""
    (compiled,) = (c for c in load_rulebook(folder) if c.rule.id == "job-task-deposit")
    told = {*HEAD, "clues", "when", *TAIL, "examples"}
    assert told == set(type(compiled.rule).fields())
    assert set(written_out(compiled)) <= told


def test_what_a_site_changed_is_told(folder: Path, tmp_path: Path, run: CommandLine) -> None:
    """A rule whose severity an operator changed says so in list and show."""
    change = "job-task-deposit: {severity: low, why: too loud here}\n"
    site = tmp_path / "site"
    site.mkdir()
    (site / "overrides.yaml").write_text(change, encoding="utf-8")
    shown = run("show", "--rules", folder, "--site", site, "job-task-deposit")
    assert "# changed by the site: severity" in shown.out
    assert "severity: low" in shown.out
    row = run("list", "--rules", folder, "--site", site, "--severity", "low", "--json").json[0]
    assert (row["id"], row["overridden"]) == ("job-task-deposit", ["severity"])
    assert "* changed by a site" in run("list", "--rules", folder, "--site", site).out


def test_stats_count_what_is_there(folder: Path, run: CommandLine) -> None:
    """Families by language, kinds, statuses, examples, phrases, patterns, signals."""
    told = run("stats", "--rules", folder, "--json").json
    assert told["families"]["job.task"] == {"en": 2}
    assert told["counts"]["kind"] == {"script": 2, "honest": 1, "sign": 1}
    assert told["counts"]["status"] == {"stable": 3, "shadow": 1}
    assert told["examples"] == {"match": 8, "ignore": 8}
    assert (told["clues"], told["phrases"], told["patterns"]) == (7, 6, 2)
    assert told["signals"] == {"money.crypto": 1}
    out = run("stats", "--rules", folder).out
    assert "4 rules in 4 files" in out
    assert "job.task" in out


def test_stats_of_nothing_are_zero() -> None:
    """An empty rulebook has stats too."""
    found = stats_of([])
    assert (found.rules, found.families, found.languages) == (0, {}, [])


def test_the_sums_of_the_table_agree(folder: Path) -> None:
    """All rules of all families and languages are all rules."""
    found = stats_of(load_rulebook(folder))
    assert sum(sum(counts.values()) for counts in found.families.values()) == found.rules
    assert all(
        sum(counts.values()) == found.rules
        for name, counts in found.counts.items()
        if name != "stage"
    )


@pytest.mark.parametrize(
    "target", ["job-task-deposit", "en/job.task.yaml", "ours/en/job.task.yaml"]
)
def test_a_rule_or_a_file_can_be_tested(folder: Path, run: CommandLine, target: str) -> None:
    """By id, by path or by the name in diagnostics: the four examples of the one rule."""
    done = run("test", "--rules", folder, target)
    assert done.code == 0
    assert "4 examples of 1 rule, 0 wrong" in done.out
    path = run("test", "--rules", folder, folder / "en" / "job.task.yaml")
    assert path.out == done.out


def test_a_failing_example_is_explained(tmp_path: Path, run: CommandLine) -> None:
    """The tree of the rule stands under an example that fails, with what came nearest."""
    broken = RULE.replace("Complete simple tasks and top up to unlock", "Completing a task, top up")
    done = run("test", "--rules", write_library(tmp_path, en__job_task=broken), "job-task-deposit")
    assert done.code == 1
    assert "✗ match  Completing a task, top up" in done.out
    assert "✗ tasks  nearest “Completing a task” to phrase complete simple tasks" in done.out
    assert "4 examples of 1 rule, 1 wrong" in done.out


def test_an_honest_example_the_library_calls_high_fails(tmp_path: Path, run: CommandLine) -> None:
    """What another rule makes of an ignore example is told with that rule's name."""
    other = RULE.replace("job-task-deposit", "job-task-other").replace(
        '"Top up to unlock the phone"', f'"{SCAM}"'
    )
    other = other.replace("when: {all: [tasks, {any", "when: {all: [tasks, never, {any")
    other = other.replace("  when:", '    never: {phrases: ["never found in here"]}\n  when:')
    folder = write_library(tmp_path, en__job_task=RULE, en__job_other=other)
    done = run("test", "--rules", folder, "job-task-other", "--json")
    assert done.code == 1
    assert [one["alarms"] for one in done.json if one["alarms"]] == [["job-task-deposit"]]


@pytest.mark.parametrize("command", ["show", "test"])
def test_an_unknown_rule_is_asked_back(folder: Path, run: CommandLine, command: str) -> None:
    """A mistyped id gets the nearest one offered, and code 2."""
    done = run(command, "--rules", folder, "job-task-deposti")
    assert (done.code, done.out) == (2, "")
    assert "Did you mean “job-task-deposit”?" in done.err
