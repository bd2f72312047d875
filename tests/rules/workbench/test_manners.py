# ruff: noqa: S603, S607 - what is started here is the project's own
"""How every command behaves: help, exit codes, streams, and what a shell completes."""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest

from rules.workbench.app import COMMANDS, PROGRAM
from tests.house.project import ROOT, page
from tests.rules.library_folder import RULE, SCAM, write_library
from tests.rules.workbench.command_line import CommandLine, started

SCRIPT = ROOT / "setup" / "second-look-rules"
TELLS_NOTHING = {"scan", "schema"}
"""Commands whose output is JSON in any case."""


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_tells_its_exit_codes_and_has_json(command: str, run: CommandLine) -> None:
    """The help of each command says what its exit codes mean; each has --json, or is JSON."""
    done = run(command, "--help")
    assert done.code == 0
    assert "Exit code" in done.out
    assert ("--json" in done.out) != (command in TELLS_NOTHING)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_its_place_in_the_docs(command: str) -> None:
    """docs/workbench.md has a row and a section for each command."""
    text = page("docs/workbench.md")
    assert f"| [`{command}`](#{command}) |" in text
    assert f"\n## {command}\n" in text


def test_a_mistyped_command_is_asked_back(run: CommandLine) -> None:
    """The nearest command is offered, with code 2."""
    done = run("explian")
    assert (done.code, "explain" in done.err) == (2, True)


def test_no_command_is_help(run: CommandLine) -> None:
    """Without a command, all are listed."""
    done = run()
    assert all(command in done.out + done.err for command in COMMANDS)


def test_a_code_is_explained(run: CommandLine) -> None:
    """diagnostics tells one code, in small letters too; a mistyped one is asked back; all else
    is the page."""
    assert "R004 · error" in run("diagnostics", "r004").out
    assert run("diagnostics", "--json", "R004").json["code"] == "R004"
    assert "Did you mean “R004”?" in run("diagnostics", "R0044").err
    assert run("diagnostics").out.startswith("# What can be wrong with rule files")
    assert len(run("diagnostics", "--json").json) > 40


def test_scan_takes_the_options_in_any_form(folder: Path, run: CommandLine) -> None:
    """--rules FOLDER and --rules=FOLDER are the same; other options get help or a refusal."""
    line = json.dumps({"id": 1, "text": SCAM})
    spaced = run("scan", "--rules", folder, given=line)
    joined = run("scan", f"--rules={folder}", given=line)
    assert spaced.out == joined.out
    assert json.loads(spaced.out)["level"] == "high"
    assert "Exit code 0" in run("scan", "--help").out
    assert run("scan", "--rules").code == 2
    assert run("scan", "--ruls", folder).code == 2


def test_scan_through_the_help_is_the_same(folder: Path, run: CommandLine) -> None:
    """What typer calls and what is taken before it do the same."""
    from rules.workbench.scan import scan

    line = json.dumps({"id": 1, "text": SCAM})
    first = run("scan", "--rules", folder, given=line)
    done = run("--", "scan", "--rules", folder, given=line)
    assert done.out == first.out
    assert scan.__doc__


def test_scan_starts_without_what_it_does_not_need(folder: Path) -> None:
    """Neither typer nor rich is imported for scan."""
    code = (
        "import sys; from rules.__main__ import main; "
        f"main(['scan', '--rules', {str(folder)!r}]); "
        "print([name for name in ('typer', 'rich') if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], input=b"", capture_output=True, check=True, cwd=ROOT
    )
    assert done.stdout.strip() == b"[]"


@pytest.mark.parametrize("arguments", [["list"], ["diagnostics"], ["stats", "--json"], ["check"]])
def test_a_reader_who_goes_away_is_no_error(folder: Path, arguments: list[str]) -> None:
    """Output into a pipe that is closed: nothing on the error stream, no traceback."""
    rules = [] if arguments[0] == "diagnostics" else ["--rules", str(folder)]
    with subprocess.Popen(
        [sys.executable, "-m", "rules", *arguments, *rules],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode in (0, 1)


@pytest.mark.parametrize("command", ["new"])
def test_ctrl_c_ends_quietly(folder: Path, command: str) -> None:
    """Interrupted while it waits for input: code 130, no traceback.

    A process that was itself started in the background ignores the key, and so would its child.
    """
    with subprocess.Popen(
        [sys.executable, "-m", "rules", command, "--rules", str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
        preexec_fn=partial(signal.signal, signal.SIGINT, signal.default_int_handler),
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        if command == "scan":
            process.stdin.write(b'{"id": 1, "text": ""}\n')
            process.stdin.flush()
            process.stdout.readline()
        else:
            process.stderr.read(10)
        process.send_signal(signal.SIGINT)
        said = process.stderr.read()  # before the input ends, which is another way to stop
    assert process.returncode == 130
    assert b"Traceback" not in said


@pytest.mark.parametrize("command", ["check", "explain", "list", "backtest"])
def test_ctrl_c_while_loading_ends_quietly(
    folder: Path, run: CommandLine, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    """Interrupted while the rules are read: code 130 and one word."""

    def cancelled(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("rules.workbench.opening.load_rulebook", cancelled)
    arguments = {"explain": ["x"], "backtest": ["-"]}.get(command, [])
    done = run(command, *arguments, "--rules", folder, given="x")
    assert (done.code, done.out, done.err) == (130, "", "Cancelled.\n")


def test_colours_are_for_terminals(folder: Path) -> None:
    """Forced colours are there; NO_COLOR and a pipe each take them away."""
    message: list[str | Path] = ["explain", "--rules", folder, SCAM]
    forced = {"FORCE_COLOR": "1", "TERM": "xterm-256color"}
    assert b"\x1b[" in started(*message, environment=forced).stdout
    plain = started(*message, environment={**forced, "NO_COLOR": "1"}).stdout
    assert not any(f"\x1b[{colour}m".encode() in plain for colour in range(30, 38))
    assert b"\x1b" not in started(*message).stdout


def test_an_output_without_unicode_is_no_error(folder: Path) -> None:
    """Where ✓ cannot be written, a + stands, and JSON is escaped."""
    ascii_only = {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    done = started("explain", "--rules", folder, SCAM, environment=ascii_only)
    assert done.returncode == 0
    assert b"+ tasks" in done.stdout
    told = started("explain", "--json", "--rules", folder, "你好", environment=ascii_only)
    assert json.loads(told.stdout)["text"] == "你好"


COMPLETED = {
    "show job": {"job-task-deposit"},
    "explain x --rule ": {"job-task-deposit", "honest-garden", "sign-hurry", "trial-usdt"},
    "backtest m.jsonl --rule t": {"trial-usdt"},
    "list --language e": {"en"},
    "list --family job.t": {"job.task", "job.trafficking_indicators"},
    "list --kind h": {"honest"},
    "diagnostics E00": {"E001", "E002", "E003", "E004"},
    "chec": {"check"},
}


def asked_by(shell: str, line: str) -> dict[str, str]:
    """Return the variables by which the script of a shell asks what may follow *line*."""
    return {
        "_SECOND_LOOK_RULES_COMPLETE": f"complete_{shell}",
        "COMP_WORDS": line,
        "COMP_CWORD": str(len(line.split(" ")) - 1),
        "_TYPER_COMPLETE_ARGS": line,
        "_TYPER_COMPLETE_FISH_ACTION": "get-args",
    }


def completed(shell: str, line: str, run: CommandLine, monkeypatch: pytest.MonkeyPatch) -> str:
    """Return what the program answers to a shell."""
    for name, value in asked_by(shell, line).items():
        monkeypatch.setenv(name, value)
    done = run()
    assert done.err == ""
    return done.out


@pytest.mark.parametrize("typed", COMPLETED)
@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_tab_key_is_answered(
    folder: Path, run: CommandLine, monkeypatch: pytest.MonkeyPatch, shell: str, typed: str
) -> None:
    """Each shell, by the variables its script sets, gets commands, ids, families, languages."""
    command, _, rest = typed.partition(" ")
    with_folder = rest and command != "diagnostics"
    line = f"{command} --rules {folder} {rest}" if with_folder else typed
    said = completed(shell, f"{PROGRAM} {line}", run, monkeypatch)
    assert COMPLETED[typed] <= set(re.findall(r"[\w.-]+", said))
    if shell == "bash":
        assert set(said.split()) == COMPLETED[typed]


def test_completion_answers_from_files_with_mistakes(
    tmp_path: Path, run: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ids are offered even while a file cannot be loaded."""
    folder = write_library(tmp_path, en__a=RULE.replace("title", "titel"), en__b="- id: [broken\n")
    said = completed("bash", f"{PROGRAM} show --rules {folder} ", run, monkeypatch)
    assert "job-task-deposit" in said.split()


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_script_for_the_shell_names_the_program(
    run: CommandLine, monkeypatch: pytest.MonkeyPatch, shell: str
) -> None:
    """What a shell is given completes second-look-rules, and asks by the right variable."""
    monkeypatch.setenv("_SECOND_LOOK_RULES_COMPLETE", f"source_{shell}")
    done = run()
    assert done.code == 0
    assert PROGRAM in done.out
    assert f"_SECOND_LOOK_RULES_COMPLETE=complete_{shell}" in done.out


@pytest.mark.skipif(shutil.which("bash") is None, reason="needs bash")
def test_bash_itself_completes(folder: Path, tmp_path: Path) -> None:
    """The printed script, read by bash, fills COMPREPLY through setup/second-look-rules, linked."""
    project = tmp_path / "project with spaces"
    (project / "setup").mkdir(parents=True)
    (project / ".venv" / "bin").mkdir(parents=True)
    (project / ".venv" / "bin" / "python").symlink_to(sys.executable)
    (project / "rules").symlink_to(ROOT / "rules")
    shutil.copy(SCRIPT, project / "setup")
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / PROGRAM).symlink_to(project / "setup" / PROGRAM)
    script = started("--show-completion", "bash").stdout.decode()
    asks = f"""{script}
COMP_WORDS=({PROGRAM} show --rules '{folder}' job); COMP_CWORD=4
_second_look_rules_completion {PROGRAM}
printf '%s\\n' "${{COMPREPLY[@]}}"
"""
    done = subprocess.run(
        ["bash", "--norc", "-c", asks],
        capture_output=True,
        check=False,
        cwd=tmp_path,
        env={
            **os.environ,
            "PATH": f"{tmp_path / 'bin'}:{os.environ['PATH']}",
            "PYTHONPATH": os.pathsep.join(sys.path),
        },
    )
    assert done.stdout.decode().split() == ["job-task-deposit"], done.stderr
