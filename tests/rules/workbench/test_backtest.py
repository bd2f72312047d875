"""``backtest`` and the messages that commands read."""

import gzip
import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from rules.loader import load_rulebook
from rules.workbench.backtest import backtested
from rules.workbench.many_texts import verdicts_over
from rules.workbench.messages import BadLine, Message, read_messages
from rules.workbench.trouble import WorkbenchError
from tests.rules.library_folder import SCAM
from tests.rules.workbench.command_line import CommandLine

LINES = [
    {"text": SCAM, "label": "scam"},
    {"text": "Complete simple tasks for 90 USDT, hurry up please", "label": "scam"},
    {"text": f"{SCAM} A novel of two friends", "label": "ham"},
    {"text": "See you on Monday", "label": "ham"},
    {"text": "Complete simple tasks in our garden for 90 USDT", "label": "ham"},
    {"text": "Do it right now"},
]


def written(path: Path, lines: Sequence[object] = LINES) -> Path:
    """Return *path* with the lines in it."""
    path.write_text("".join(f"{json.dumps(line)}\n" for line in lines), encoding="utf-8")
    return path


def test_hits_are_counted_by_rule_and_label(folder: Path, tmp_path: Path, run: CommandLine) -> None:
    """Each rule's hits by label, its precision, what became of the hits, and the levels."""
    told = run("backtest", "--rules", folder, written(tmp_path / "m.jsonl"), "--json").json
    tallies = {(one["rule"], one["standing"]): one for one in told["rules"]}
    counts = tallies["job-task-deposit", "counts"]
    assert (counts["hits"], counts["by_label"]) == (3, {"ham": 1, "scam": 2})
    assert counts["precision"] == pytest.approx(0.6667)
    assert tallies["job-task-deposit", "excused"]["by_label"] == {"ham": 1}
    assert tallies["trial-usdt", "shadow"]["hits"] == 4
    assert tallies["sign-hurry", "counts"]["by_label"] == {"scam": 1, "–": 1}
    assert told["levels"]["scam"] == {"high": 2, "caution": 0, "none": 0}
    assert told["labels"] == {"ham": 3, "scam": 2, "–": 1}
    assert told["messages"] == 6


def test_which_labels_are_honest_can_be_said(
    folder: Path, tmp_path: Path, run: CommandLine
) -> None:
    """--honest names the labels that are no scam."""
    path = written(tmp_path / "m.jsonl")
    told = run("backtest", "--rules", folder, path, "--honest", "scam", "--json").json
    assert told["rules"][1]["rule"] == "job-task-deposit"
    assert told["rules"][1]["precision"] == pytest.approx(0.3333)


def test_a_person_reads_tables_and_messages(folder: Path, tmp_path: Path, run: CommandLine) -> None:
    """Levels by label, rules by hits, and with --show the first messages with their words."""
    path = written(tmp_path / "m.jsonl")
    done = run("backtest", "--rules", folder, path, "--show", "1", "--rule", "sign-hurry")
    assert done.code == 0
    assert "6 messages, 0 lines skipped" in done.out
    assert "sign-hurry" in done.out
    assert "job-task-deposit" not in done.out
    assert "⟦hurry up please⟧" in done.out
    assert "Do it right now" not in done.out


def test_bad_lines_are_told_and_left_out(folder: Path, tmp_path: Path, run: CommandLine) -> None:
    """Each with its line and why, the first five one by one; the others are counted."""
    path = tmp_path / "m.jsonl"
    bad = [b"{broken", b"[1]", b'{"id": 5}', b'{"text": 3}', b"\xff\xfe", b"[" * 90_000, b"x"]
    path.write_bytes(b"\n".join([json.dumps(LINES[0]).encode(), *bad, b""]))
    done = run("backtest", "--rules", folder, path, "--json")
    assert (done.code, done.json["messages"], done.json["skipped"]) == (0, 1, 7)
    assert "m.jsonl:2: skipped: this is not JSON in UTF-8" in done.err
    assert "m.jsonl:4: skipped: there is no “text” that is a string" in done.err
    assert "2 more lines were skipped" in done.err


def test_messages_come_from_a_file_gzip_folder_or_input(
    folder: Path, tmp_path: Path, run: CommandLine
) -> None:
    """All four give the same counts; the name of a gzipped file may say anything."""
    path = written(tmp_path / "m.jsonl")
    packed = tmp_path / "packed"
    packed.write_bytes(gzip.compress(path.read_bytes()))
    many = tmp_path / "many"
    many.mkdir()
    written(many / "a.jsonl", LINES[:3])
    (many / "b.jsonl.gz").write_bytes(
        gzip.compress(written(tmp_path / "b", LINES[3:5]).read_bytes())
    )
    (many / "c.txt").write_text(str(LINES[5]["text"]), encoding="utf-8")
    told = [
        run("backtest", "--rules", folder, source, "--json").out for source in (path, packed, many)
    ]
    told.append(run("backtest", "--rules", folder, "-", "--json", given=path.read_bytes()).out)
    assert len(set(told)) == 1


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "There is no message"),
        (b"nonsense\n", "The first bad line: m.jsonl:1: this is not JSON"),
        (gzip.compress(b'{"text": "x"}\n' * 99, mtime=0)[:-9], "damaged gzip"),
        (b"\x1f\x8bnot gzip at all", "damaged gzip"),
    ],
)
def test_nothing_to_read_is_a_sentence(
    folder: Path, tmp_path: Path, run: CommandLine, content: bytes, sentence: str
) -> None:
    """No message, or a file that breaks off, ends with 2 and says why."""
    (tmp_path / "m.jsonl").write_bytes(content)
    done = run("backtest", "--rules", folder, tmp_path / "m.jsonl")
    assert (done.code, done.out) == (2, "")
    assert sentence in done.err


def test_other_fields_can_be_named(tmp_path: Path) -> None:
    """Text and label may stand under other names; a label that is a number is a label."""
    path = written(tmp_path / "m.jsonl", [{"body": "hello", "spam": 0}, {"text": "x"}])
    good, bad = read_messages(path, text_field="body", label_field="spam")
    assert good == [Message("hello", "m.jsonl:1", "0")]
    assert bad == [BadLine("m.jsonl:2", "there is no “body” that is a string")]
    with pytest.raises(WorkbenchError, match="no message"):
        read_messages(path, text_field="other")


def test_the_number_of_processes_changes_nothing(folder: Path) -> None:
    """One process or three: the same verdicts in the same order."""
    rulebook = load_rulebook(folder)
    texts = [f"{line['text']} {number}" for number in range(200) for line in LINES]
    alone = list(verdicts_over(rulebook, texts, jobs=1))
    assert list(verdicts_over(rulebook, texts, jobs=3)) == alone
    messages = [Message(text, str(number)) for number, text in enumerate(texts)]
    assert backtested(rulebook, messages, alone) == backtested(
        rulebook, messages, verdicts_over(rulebook, texts, jobs=2)
    )
