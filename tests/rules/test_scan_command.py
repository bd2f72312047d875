"""``python -m rules``: its public form, and what it says of bad input."""

import io
import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from rules import load_rulebook
from rules.__main__ import main
from rules.checking import check_library
from rules.scanning import scan_lines
from tests.rules.library_folder import RULE, SCAM, write_library


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with one rule."""
    return write_library(tmp_path, en__job_task=RULE)


def run(*arguments: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """Run ``python -m rules`` as a person would."""
    command = [sys.executable, "-m", "rules", *arguments]
    return subprocess.run(command, input=given, capture_output=True, check=False)  # noqa: S603


def scanned(folder: Path, lines: Sequence[bytes]) -> list[dict[str, object]]:
    """Return what is written for *lines*."""
    return list(scan_lines(load_rulebook(folder), io.BytesIO(b"\n".join(lines))))


def test_scan_writes_the_promised_keys_in_order(folder: Path) -> None:
    """One object per message, with exactly id, level, score, families and hits with spans."""
    lines = [json.dumps({"id": n, "text": t}) for n, t in [("a", SCAM), (7, "hello")]]
    done = run("scan", "--rules", str(folder), given="\n".join(lines).encode())
    first, second = map(json.loads, done.stdout.splitlines())
    assert done.returncode == 0
    assert list(first) == ["id", "level", "score", "families", "hits"]
    assert (first["id"], first["level"], first["families"]) == ("a", "high", ["job.task"])
    (hit,) = first["hits"]
    assert list(hit) == ["rule", "family", "spans"]
    assert "complete smple tasks" in [SCAM[start:end] for start, end in hit["spans"]]
    assert second == {"id": 7, "level": "none", "score": 0.0, "families": [], "hits": []}


def test_a_bad_line_is_told_and_the_others_are_scanned(folder: Path) -> None:
    """Broken JSON, no object, no text, wrong encoding: an error in its place, nothing lost."""
    good = json.dumps({"id": 1, "text": SCAM}).encode()
    bad = [b"{broken", b"[1]", b'{"id": 5}', b'{"id": 6, "text": 3}', b"\xff\xfe", b"[" * 100_000]
    answers = scanned(folder, [good, *bad, b"", good])
    assert [answer.get("level") for answer in answers] == ["high", *[None] * 6, "high"]
    assert answers[1]["error"] == answers[1]["error"]
    assert "line 4 has no “text” that is a string" in str(answers[3]["error"])
    assert [answer["id"] for answer in answers] == [1, None, None, 5, 6, None, None, 1]


def test_a_bad_line_makes_exit_code_2(folder: Path) -> None:
    """A program that reads the answers learns from the exit code that a line was bad."""
    assert run("scan", "--rules", str(folder), given=b"nonsense\n").returncode == 2


def test_odd_texts_are_scanned(folder: Path) -> None:
    """A lone surrogate, a NUL, nothing and far too much text each have a verdict."""
    texts = ["\ud800", "\x00", "", "x" * 100_000, "\u202e" * 50, "😀" * 3_000]
    answers = scanned(folder, [json.dumps({"id": 0, "text": text}).encode() for text in texts])
    assert {answer["level"] for answer in answers} == {"none"}


def test_check_says_what_is_wrong(
    tmp_path: Path, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A sound library gives exit code 0; examples that do not hold are told with code 1."""
    assert main(["check", "--rules", str(folder)]) == 0
    broken = RULE.replace("Complete simple tasks and top up to unlock", "A walk in the park")
    broken = broken.replace("Please complete simple tasks in the garden", SCAM)
    write_library(tmp_path, en__job_task=broken)
    assert main(["check", "--rules", str(folder)]) == 1
    said = capsys.readouterr().out
    assert "error E001: job-task-deposit does not match its example “A walk in the park”" in said
    assert "error E002: job-task-deposit matches" in said


def test_check_of_a_broken_library_tells_the_mistakes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What the loader refuses is printed, with exit code 1."""
    write_library(tmp_path, en__job_task=RULE.replace("title", "titel"))
    assert main(["check", "--rules", str(tmp_path)]) == 1
    assert "Did you mean “title”?" in capsys.readouterr().out


def test_a_rule_with_too_few_examples_is_told(tmp_path: Path) -> None:
    """A stable rule needs two examples of each side."""
    few = RULE.replace(', "Top up to unlock the phone"', "")
    rulebook = load_rulebook(write_library(tmp_path, en__job_task=few))
    assert [diagnostic.code for diagnostic in check_library(rulebook)] == ["E003"]


def test_an_ignore_example_the_library_calls_high_is_told(tmp_path: Path) -> None:
    """What one rule ignores another may not call a sure scam."""
    other = RULE.replace("job-task-deposit", "job-task-other")
    other = other.replace('"Top up to unlock the phone"', f'"{SCAM}"')
    other = other.replace(
        "when: {all: [tasks, {any: [unlock, usdt]}]}", "when: {all: [tasks, unlock, usdt, never]}"
    )
    other = other.replace("  when:", '    never: {phrases: ["a phrase never found here"]}\n  when:')
    rulebook = load_rulebook(write_library(tmp_path, en__job_task=RULE, en__job_other=other))
    assert "E004" in [diagnostic.code for diagnostic in check_library(rulebook)]
