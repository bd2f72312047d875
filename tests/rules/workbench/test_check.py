"""``check``: what it tells, in which form, and how it ends."""

import subprocess
import sys
from pathlib import Path

from rules.checking import check_library, how_many_examples, run_examples
from rules.loader import load_rulebook
from rules.workbench.check import checked
from tests.rules.library_folder import RULE, SCAM, write_library
from tests.rules.workbench.command_line import HONEST, TRIAL, CommandLine

BROKEN = RULE.replace("Complete simple tasks and top up to unlock", "A walk in the park")


def test_a_sound_folder_ends_with_its_summary(folder: Path, run: CommandLine) -> None:
    """The last line counts rules, files, examples and mistakes, and the exit code is 0."""
    done = run("check", "--rules", folder)
    assert done.code == 0
    assert "4 rules in 4 files, 16 examples run, 0 mistakes" in done.out
    assert done.err == ""


def test_an_example_that_does_not_hold_is_told_with_its_rule(
    tmp_path: Path, run: CommandLine
) -> None:
    """Code, place, problem and remedy stand there, and the exit code is 1."""
    done = run("check", "--rules", write_library(tmp_path / "ours", en__job_task=BROKEN))
    assert done.code == 1
    assert "error E001: job-task-deposit does not match" in done.out
    assert "ours/en/job.task.yaml:1:" in done.out
    assert "Help: Add a clue" in done.out
    assert "1 mistake" in done.out.splitlines()[-1] or "1 mistake" in done.out.splitlines()[-2]


def test_only_narrows_to_the_codes_named(tmp_path: Path, run: CommandLine) -> None:
    """--only E leaves lint out, --only L leaves a failing example out, and so the failure."""
    folder = write_library(tmp_path / "ours", en__job_task=BROKEN)
    examples = run("check", "--rules", folder, "--only", "e", "--json")
    assert {one["code"][0] for one in examples.json["diagnostics"]} == {"E"}
    lint = run("check", "--rules", folder, "--only", "L", "--json")
    assert lint.code == 0
    assert {one["code"][0] for one in lint.json["diagnostics"]} == {"L"}


def test_strict_lets_warnings_fail(folder: Path, run: CommandLine) -> None:
    """What is right but for warnings ends with 0, and with --strict with 1."""
    plain = run("check", "--rules", folder, "--json")
    assert (plain.json["errors"], plain.code) == (0, 0)
    assert plain.json["warnings"] > 0
    assert run("check", "--rules", folder, "--strict").code == 1


def test_notes_are_told_when_asked_for(tmp_path: Path, run: CommandLine) -> None:
    """Notes are counted, and written out with --notes only."""
    idle = RULE.replace("Please complete simple tasks in the garden", "A walk in the park")
    idle = idle.replace("Top up to unlock the phone", "See you on Monday")
    folder = write_library(tmp_path / "ours", en__job_task=idle)
    quiet, loud = run("check", "--rules", folder), run("check", "--rules", folder, "--notes")
    assert "note L009" not in quiet.out
    assert "--notes shows" in quiet.out
    assert "note L009" in loud.out


def test_json_says_the_same_as_the_function(folder: Path, run: CommandLine) -> None:
    """--json and --format json hold the counts and each diagnostic with its place."""
    found = checked([folder])
    for form in (["--json"], ["--format", "json"]):
        told = run("check", "--rules", folder, *form).json
        assert told["fingerprint"] == found.fingerprint == load_rulebook(folder).fingerprint
        assert (told["rules"], told["files"], told["examples"]) == (4, 4, 16)
        assert [one["problem"] for one in told["diagnostics"]] == [
            one.problem for one in found.diagnostics
        ]


def test_github_format_names_the_file_from_here(tmp_path: Path, run: CommandLine) -> None:
    """Each line is a workflow command with the path of the file and its line."""
    folder = write_library(tmp_path / "ours", en__job_task=BROKEN)
    done = run("check", "--rules", folder, "--format", "github", "--only", "E")
    (line,) = done.out.splitlines()
    assert line.startswith("::error file=")
    assert f"{folder.name}/en/job.task.yaml" in line
    assert "line=1" in line


def test_files_that_cannot_be_loaded_are_told(tmp_path: Path, run: CommandLine) -> None:
    """The mistakes of reading come with their lines, no fingerprint is given, the code is 1."""
    folder = write_library(tmp_path / "ours", en__job_task=RULE.replace("title", "titel"))
    done = run("check", "--rules", folder)
    assert done.code == 1
    assert "Did you mean “title”?" in done.out
    assert "Not loaded: 1 mistake in 1 file" in done.out
    assert run("check", "--rules", folder, "--json").json["fingerprint"] is None


def test_a_folder_that_is_not_there_is_told(tmp_path: Path, run: CommandLine) -> None:
    """A mistyped folder is a mistake like others, without a traceback."""
    done = run("check", "--rules", tmp_path / "nowhere")
    assert done.code == 1
    assert "there is no such folder" in done.out


def test_nothing_moves_where_there_is_no_terminal(folder: Path) -> None:
    """Piped, neither stream holds a colour or a bar."""
    command = [sys.executable, "-m", "rules", "check", "--rules", str(folder)]
    done = subprocess.run(command, capture_output=True, check=False)  # noqa: S603
    assert b"\x1b" not in done.stdout + done.stderr
    assert done.stderr == b""


def test_every_example_is_run_once(folder: Path) -> None:
    """As many runs as examples, each saying whether its own rule held, whatever others did."""
    rulebook = load_rulebook(folder)
    runs = list(run_examples(rulebook))
    assert len(runs) == how_many_examples(rulebook) == 16
    assert all(run.right for run in runs)
    of_honest = [run for run in runs if run.compiled.rule.id == "honest-garden"]
    assert [bool(run.spans) for run in of_honest] == [True, True, False, False]


def test_a_retired_rule_is_not_run(tmp_path: Path) -> None:
    """Its examples count for nothing, wrong as they may be."""
    retired = BROKEN.replace("  severity: high", "  severity: high\n  status: retired")
    rulebook = load_rulebook(write_library(tmp_path, en__job_task=retired))
    assert how_many_examples(rulebook) == 0
    assert list(run_examples(rulebook, list(rulebook))) == []


def test_a_draft_is_run(tmp_path: Path) -> None:
    """A draft is looked for in no message, and yet its examples must hold."""
    draft = BROKEN.replace("  severity: high", "  severity: high\n  status: draft")
    rulebook = load_rulebook(write_library(tmp_path, en__job_task=draft))
    assert [one.code for one in check_library(rulebook)] == ["E001"]


def test_the_words_of_an_example_are_told(tmp_path: Path) -> None:
    """A run has the spans of the words that made the rule hold, hidden links undone."""
    linked = RULE.replace(
        "complete simple taks for 50 USDT", "[Complete simple tasks](https://a.example) for 50 USDT"
    )
    rulebook = load_rulebook(write_library(tmp_path, en__job_task=linked, en__trial=TRIAL))
    run = next(run for run in run_examples(rulebook) if run.example.startswith("["))
    assert run.spans[0] == (0, len("Complete simple tasks"))


def test_what_an_honest_rule_ignores_may_be_a_scam(tmp_path: Path) -> None:
    """E004 is told of scripts and signs, not of the scams that an honest rule stays silent on."""
    honest = HONEST.replace("You complete simple tasks and top up to unlock", SCAM)
    rulebook = load_rulebook(write_library(tmp_path, en__job_task=RULE, en__honest=honest))
    assert check_library(rulebook) == []
