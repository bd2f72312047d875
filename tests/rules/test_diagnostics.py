"""Diagnostics: one catalogue of codes, a page made from it, and lines that are marked rightly."""

import ast
import os
import pickle
import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from rules import Diagnostic, RulebookError
from rules.diagnostics import CATALOGUE, page, with_excerpts
from rules.diagnostics.excerpts import marked_width
from rules.diagnostics.formats import as_github, as_json
from rules.diagnostics.rendering import MOST_CELLS, render, render_rich, summary
from rules.yaml_source import MAX_BYTES, MAX_DEPTH, read_yaml

ROOT = Path(__file__).parents[2]
BLOCKS = {"reading", "records", "examples", "site", "lint"}

FOUND = Diagnostic("my-rules/en/a.yaml", 2, 3, "R002", "“titel” is not a field here", "Mend it")


def codes_used() -> set[str]:
    """Return every code that stands as a text in the program, the catalogue's own left out."""
    used = set()
    for path in (ROOT / "rules").rglob("*.py"):
        if path.parent.name == "diagnostics" and path.stem in BLOCKS:
            continue
        texts = [
            node.value
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
            if isinstance(node, ast.Constant) and isinstance(node.value, str)
        ]
        used |= {text for text in texts if re.fullmatch(r"[YRESL]\d{3}", text)}
    return used


def test_every_code_that_is_used_is_in_the_catalogue_and_no_other() -> None:
    """A code has one entry, and an entry is of a code that something tells."""
    assert codes_used() == set(CATALOGUE)


def test_the_catalogue_is_in_order() -> None:
    """Codes stand by letter and number, each under its own name."""
    assert [entry.code for entry in CATALOGUE.values()] == list(CATALOGUE)
    for letter in "YRESL":
        block = [code for code in CATALOGUE if code[0] == letter]
        assert block == sorted(block)


@pytest.mark.parametrize("entry", CATALOGUE.values(), ids=lambda entry: entry.code)
def test_an_entry_explains_itself(entry: object) -> None:
    """Each entry has a title, two to four sentences, a remedy, and no wrong way without the right one."""
    assert isinstance(entry, type(CATALOGUE["Y001"]))
    assert entry.title
    assert not entry.title.endswith(".")
    assert 80 <= len(entry.explanation) <= 600
    assert entry.explanation.endswith(".")
    assert entry.remedy.endswith((".", "?"))
    assert entry.right or not entry.wrong
    assert entry.wrong != entry.right or not entry.wrong


@pytest.mark.parametrize("code", [code for code in CATALOGUE if CATALOGUE[code].wrong])
def test_the_examples_of_the_page_are_as_they_say(code: str, tmp_path: Path) -> None:
    """What is right can be read as YAML; what is wrong with YAML itself is told by its code."""
    entry = CATALOGUE[code]
    (tmp_path / "wrong.yaml").write_text(entry.wrong, encoding="utf-8")
    (tmp_path / "right.yaml").write_text(entry.right, encoding="utf-8")
    told = {found.code for found in read_yaml(tmp_path / "wrong.yaml", "wrong").diagnostics}
    assert read_yaml(tmp_path / "right.yaml", "right").diagnostics == []
    assert told == ({code} if code[0] == "Y" and code != "Y007" else set())


def test_the_page_is_the_catalogues() -> None:
    """docs/diagnostics.md is what the catalogue says; UPDATE_GOLDEN=1 writes it anew."""
    path = ROOT / "docs" / "diagnostics.md"
    if os.environ.get("UPDATE_GOLDEN"):
        path.write_text(page(), encoding="utf-8")
    assert path.read_text(encoding="utf-8") == page()


def test_the_page_knows_the_limits() -> None:
    """The numbers in the entry of files that are too large are those in force."""
    told = CATALOGUE["Y006"].explanation
    assert f"{MAX_BYTES:,} bytes" in told
    assert f"more than {MAX_DEPTH} deep" in told


def test_the_gravity_is_that_of_the_code() -> None:
    """A diagnostic is as grave as its code says, unless it is told otherwise."""
    assert FOUND.gravity == "error"
    assert Diagnostic("a", 1, 1, "S003", "x", "y").gravity == "warning"
    assert Diagnostic("a", 1, 1, "R002", "x", "y", "note").gravity == "note"


def test_diagnostics_are_in_order_and_travel() -> None:
    """They sort by file and line, whatever was learnt of the line, and survive pickling."""
    later = replace(FOUND, line=10)
    error = RulebookError([later, replace(FOUND, excerpt="zzz", width=9), FOUND])
    assert [one.line for one in error.diagnostics] == [2, 2, 10]
    copy = pickle.loads(pickle.dumps(error))  # noqa: S301
    assert copy.diagnostics == error.diagnostics
    assert copy.diagnostics[0].excerpt == "zzz"
    assert str(copy) == str(error)


def test_on_one_line_it_holds_no_control_character() -> None:
    """What a rule file holds cannot drive a terminal or break a log into two lines."""
    nasty = replace(FOUND, problem="“\x1b[2J\n\u202e” is odd", file="a\nb.yaml")
    assert str(nasty) == (
        "a<U+000A>b.yaml:2:3: error R002: “<U+001B>[2J<U+000A><U+202E>” is odd. Mend it."
    )
    assert len(str(replace(FOUND, problem="x" * 10_000))) < 1_200


@pytest.mark.parametrize(
    ("line", "marked", "shown", "carets"),
    [
        ("  titel: Paid", "titel", "  titel: Paid", "  ^^^^^"),
        ("\ttitel: Paid", "titel", "→   titel: Paid", "    ^^^^^"),
        ("标题: [付款, 转账]", "转账", "标题: [付款, 转账]", "             ^^^^"),
        ("x: [cafe\u0301, bad]", "bad", "x: [cafe\u0301, bad]", "          ^^^"),
        ("x: [👨‍👩‍👧, bad]", "bad", "x: [👨‍👩‍👧, bad]", "        ^^^"),
        ("x: \x1b[31mred", "\x1b", "x: <U+001B>[31mred", "   ^^^^^^^^"),
    ],
)
def test_the_caret_stands_below_what_is_meant(
    line: str, marked: str, shown: str, carets: str
) -> None:
    """Tabs, wide, combined and escaped letters are counted as the cells that they take."""
    column = line.index(marked) + 1
    told = render(replace(FOUND, column=column, excerpt=line, width=len(marked))).split("\n")
    assert told[3] == f"  2 | {shown}"
    assert told[4] == f"    | {carets}"


def test_a_line_from_right_to_left_names_what_is_meant() -> None:
    """Where a terminal may turn the line round, the marked words are told behind the carets."""
    line = 'phrases: ["حوّل المبلغ", pay]'
    found = replace(FOUND, column=line.index("pay") + 1, excerpt=line, width=3)
    told = render(found).split("\n")
    assert told[3].startswith("\u200e  2 | ")
    assert told[4].endswith("^^^ pay")


def test_a_long_line_is_cut_around_the_caret() -> None:
    """Of a line of two million letters the reader sees the part that is meant."""
    line = "a" * 1_000_000 + " bad " + "b" * 1_000_000
    told = render(replace(FOUND, column=1_000_002, excerpt=line, width=3)).split("\n")
    assert " bad " in told[3]
    assert told[3].startswith("  2 | …")
    assert told[3].endswith("…")
    assert told[4].index("^") == told[3].index("bad")


@given(
    line=st.text(st.characters(exclude_characters="\n\r\x85\u2028\u2029"), max_size=400),
    column=st.integers(1, 500),
    width=st.integers(0, 500),
)
def test_whatever_the_line_holds_it_is_shown_safely(line: str, column: int, width: int) -> None:
    """No control character gets through, no line is too wide, and rich shows the same text."""
    found = replace(FOUND, column=column, excerpt=line, width=width)
    told = render(found)
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", told)
    assert all(cell_len(one) <= 2 * MOST_CELLS + 80 for one in told.split("\n"))
    assert render_rich(found).plain == told
    assert not line.strip() or marked_width(line, min(column, len(line))) >= 1


def test_without_a_line_it_is_told_all_the_same() -> None:
    """A mistake of a whole file has no line to show."""
    assert render(Diagnostic("a.yaml", 0, 0, "Y001", "it is gone", "Look for it")) == (
        "error Y001: it is gone.\n  a.yaml\n  Help: Look for it."
    )


@pytest.mark.parametrize(
    ("line", "column", "marked"),
    [
        ("  title: Paid tasks  # a note", 10, "Paid tasks"),
        ("  title: Paid tasks", 3, "title"),
        ('  x: {phrases: ["a b", "c"], n: 1}', 17, '"a b"'),
        ('  x: {phrases: ["a ] b", "c"], n: 1}', 16, '["a ] b", "c"]'),
        ("  x: {phrases: [a b, c]}", 17, "a b"),
        ("  x: 'it''s' # y", 6, "'it''s'"),
        ('  x: "unclosed', 6, '"unclosed'),
        ("  x: [unclosed", 6, "["),
        ("when: http://example.com/#a", 7, "http://example.com/#a"),
    ],
)
def test_as_much_is_marked_as_yaml_reads(line: str, column: int, marked: str) -> None:
    """A name, a text with or without quotes, a list: each is marked from end to end."""
    assert line[column - 1 :][: marked_width(line, column)] == marked


def test_lines_are_counted_as_yaml_counts_them(tmp_path: Path) -> None:
    """Old and odd ends of lines count, a form feed does not, and a byte order mark is no letter."""
    path = tmp_path / "a.yaml"
    path.write_bytes("\ufeff- a\r\n- b\x0c\r- c\x85- d\u2028- e".encode())
    found = [replace(FOUND, file="a", line=number, column=3) for number in range(1, 7)]
    told = with_excerpts(found, {"a": path})
    assert [one.excerpt for one in told] == ["- a", "- b\x0c", "- c", "- d", "- e", ""]


def test_a_file_that_is_gone_leaves_the_mistake_without_its_line(tmp_path: Path) -> None:
    """Files may change while they are read; the mistake is told all the same."""
    assert with_excerpts([FOUND], {FOUND.file: tmp_path / "gone.yaml"}) == [FOUND]
    assert with_excerpts([FOUND], {}) == [FOUND]


def test_a_part_is_looked_for_in_its_record(tmp_path: Path) -> None:
    """The piece that is meant is marked where it stands, and not in the next record."""
    path = tmp_path / "a.yaml"
    path.write_text('- id: a\n  match: ["one", "two"]\n- id: b\n  match: [three]\n')
    found = replace(FOUND, line=1, column=1, file="a")
    told = with_excerpts(
        [replace(found, part="two"), replace(found, part="three", problem="z")], {"a": path}
    )
    assert [(one.line, one.column, one.width) for one in told] == [(1, 3, 2), (2, 19, 3)]


def test_for_machines_it_is_plain_data() -> None:
    """JSON holds each field; GitHub's form names file, line and columns, its own signs escaped."""
    found = replace(FOUND, excerpt="  titel: x", width=5, problem="100% “a,b:c”\n")
    assert as_json(found) == {
        "code": "R002",
        "gravity": "error",
        "file": "my-rules/en/a.yaml",
        "line": 2,
        "column": 3,
        "width": 5,
        "problem": "100% “a,b:c”\n",
        "remedy": "Mend it",
        "excerpt": "  titel: x",
    }
    assert as_github(found, "x,y/a.yaml") == (
        "::error file=x%2Cy/a.yaml,title=R002,line=2,col=3,endColumn=8::100%25 “a,b:c”%0A. Mend it"
    )
    assert as_github(Diagnostic("a", 0, 0, "S003", "x", "y", "note")).startswith("::notice file=a,")


def test_the_summary_counts() -> None:
    """Errors, warnings and notes are counted apart, files once."""
    warning = replace(FOUND, gravity="warning")
    assert summary([]) == "no mistakes"
    assert summary([FOUND]) == "1 error in 1 file"
    assert summary([FOUND, warning, replace(warning, file="b")]) == "1 error, 2 warnings in 2 files"
