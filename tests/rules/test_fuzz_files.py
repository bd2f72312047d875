"""Whatever a rule file holds, loading gives a rulebook or tells the rule writer what is wrong."""

import copy
from pathlib import Path
from random import Random
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from rules import RulebookError, load_rulebook
from tests.rules.library_folder import RULE, SCAM
from tests.rules.test_fuzz_scan import RULES

GOOD = (RULE, RULES)
RECORDS: list[list[dict[str, Any]]] = [yaml.safe_load(text) for text in GOOD]

ODD_LINES = (
    "- id: [",
    "  when: {all: []}",
    "  when: {not: {not: {not: tasks}}}",
    "    a: {phrases: [''], similarity: 9999999999999999999999}",
    "    a: {patterns: ['(((((((((a*)*)*)*)*)*)*)*)*)*', '(?=x)', '\\1', '[', 'a{1000}{1000}']}",
    "  <<: *all",
    "&a [*a]",
    "!!python/object/apply:os.system ['true']",
    "---",
    "...",
    "%YAML 9.9",
    "\t- id: tab",
    "? [complex, key]",
    ": : :",
    "  clues: null",
    "  id: ''",
    "'",
    '"\\uD800"',
    "{" * 60,
    "- " * 60 + "deep",
    "\x00\x07",
    "\u2028\u202e\ufeff",
)

ODD_VALUES: tuple[Any, ...] = (
    None,
    True,
    -1,
    1e400,
    "",
    " ",
    "0" * 3_000,
    [],
    {},
    [[]],
    [None],
    {"": ""},
    {"all": []},
    {"not": {"not": "a"}},
    {"at_least": {"n": -1, "of": ["a"]}},
    "link.any",
    "\\",
    "(a|b",
    "\u0000",
    "\ud800",
    ["a"] * 300,
)


def load(folder: Path, raw: bytes) -> None:
    """Load a folder of that one file: a rulebook that scans, or mistakes with their places."""
    (folder / "en").mkdir(exist_ok=True)
    (folder / "en" / "some.yaml").write_bytes(raw)
    try:
        rulebook = load_rulebook(folder)
    except RulebookError as error:
        mistakes = error.diagnostics
    else:
        assert rulebook.scan(SCAM) == rulebook.scan(SCAM)
        return
    lines = len(raw.decode("utf-8", "replace").splitlines()) + 1
    assert mistakes
    for told in mistakes:
        assert 0 <= told.line <= lines, told
        assert told.code
        assert told.problem
        assert told.remedy
        str(told).encode()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder for the one file of each trial."""
    return tmp_path_factory.mktemp("fuzz")


def _line_changed(lines: list[str], rng: Random) -> None:
    at = rng.randrange(len(lines)) if lines else 0
    way = rng.randrange(7)
    if way == 0 and lines:
        del lines[at]
    elif way == 1 and lines:
        lines.insert(rng.randrange(len(lines)), lines[at])
    elif way == 2 and lines:
        lines[at] = " " * rng.randrange(6) + lines[at].lstrip()
    elif way == 3 and lines:
        cut = rng.randrange(len(lines[at]) + 1)
        lines[at] = (
            lines[at][:cut] + rng.choice("\"'{}[]:,#&*!|>%@`-\\\t ü任\u200b") + lines[at][cut:]
        )
    elif way == 4 and lines:
        cut = rng.randrange(len(lines[at]) + 1)
        lines[at] = lines[at][:cut] + lines[at][cut + 1 :]
    elif way == 5:
        del lines[at:]
    else:
        lines.insert(at, rng.choice(ODD_LINES))


@given(st.sampled_from(GOOD), st.randoms(), st.integers(1, 5))
@settings(max_examples=40, deadline=None)
def test_a_good_file_with_lines_spoilt(folder: Path, text: str, rng: Random, times: int) -> None:
    """Lines lost, repeated, moved, mistyped: a rulebook, or every mistake told; nothing else."""
    lines = text.split("\n")
    for _ in range(times):
        _line_changed(lines, rng)
    load(folder, "\n".join(lines).encode("utf-8", "surrogatepass"))


def _paths(node: object, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """Return the way to each piece below *node*."""
    items: list[tuple[str | int, object]] = []
    if isinstance(node, dict):
        items = list(node.items())
    elif isinstance(node, list):
        items = list(enumerate(node))
    return [found for key, value in items for found in ((*path, key), *_paths(value, (*path, key)))]


@given(st.sampled_from(RECORDS), st.randoms(), st.sampled_from(ODD_VALUES))
@settings(max_examples=40, deadline=None)
def test_a_good_record_with_an_odd_value(
    folder: Path, records: list[dict[str, Any]], rng: Random, value: Any
) -> None:
    """Any field with any other kind of value is taken or told, and the rest is judged too."""
    changed: Any = copy.deepcopy(records)
    *way, last = rng.choice(_paths(changed))
    place = changed
    for step in way:
        place = place[step]
    place[last] = value
    text = yaml.safe_dump(changed, allow_unicode=True, sort_keys=False)
    load(folder, text.encode("utf-8", "surrogatepass"))


@given(st.sampled_from(GOOD), st.lists(st.tuples(st.integers(0), st.integers(0, 255)), max_size=4))
@settings(max_examples=30, deadline=None)
def test_a_good_file_with_bytes_spoilt(
    folder: Path, text: str, spoilt: list[tuple[int, int]]
) -> None:
    """Bytes overwritten by a failing disk make no other error than one for the rule writer."""
    raw = bytearray(text.encode())
    for at, byte in spoilt:
        raw[at % len(raw)] = byte
    load(folder, bytes(raw))


@given(st.binary(max_size=200) | st.text(max_size=200).map(lambda t: t.encode("utf-8", "replace")))
@settings(max_examples=30, deadline=None)
def test_a_file_of_anything(folder: Path, raw: bytes) -> None:
    """A file that never was a rule file is refused with a sentence, or holds no rules."""
    load(folder, raw)


@given(st.text("()[]{}|*+?.^$\\abdwsDWS019-,:<>=!PiumxQE任务\u0301é", max_size=40))
@settings(max_examples=40, deadline=None)
def test_a_pattern_of_anything(folder: Path, pattern: str) -> None:
    """Any pattern is taken and then runs, or is refused with the reason."""
    rule = {
        "id": "some",
        "title": "Some",
        "family": "job.task",
        "clues": {"a": {"patterns": [pattern]}},
    }
    load(folder, yaml.safe_dump([rule], allow_unicode=True).encode())
