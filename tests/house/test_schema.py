"""rules/schema.json helps the editors of those who write rules: it must say what the loader says."""

import json

import pytest

from rules import LIBRARY
from rules.loader import SPECIAL_FILES, rule_files
from rules.model import json_schema
from tests.house.project import page
from tests.house.schema_check import Schema, as_an_editor_reads
from tests.rules.library_folder import RULE

FILES = [path for path in rule_files(LIBRARY) if path.name not in SPECIAL_FILES]


def test_the_schema_in_the_project_is_that_of_the_model() -> None:
    """rules/schema.json is what ``python -m rules schema`` prints today."""
    assert json.loads(page("rules/schema.json")) == json_schema()


def test_every_shipped_rule_file_is_valid() -> None:
    """An editor that uses the schema marks nothing in any rule file of the library."""
    schema = Schema(json.loads(page("rules/schema.json")))
    problems = {
        path.name: found
        for path in FILES
        if (found := schema.problems(as_an_editor_reads(path.read_text(encoding="utf-8"))))
    }
    assert len(FILES) > 2
    assert not problems


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("severity: high", "severty: high"),
        ("severity: high", "severity: very"),
        ("  title: Paid tasks that ask for a deposit\n", ""),
        ("family: job.task", "family: Job"),
        ('unlock: {phrases: ["top up to unlock"]}', "unlock: {phrase: [7, {a: b}]}"),
        ('unlock: {phrases: ["top up to unlock"]}', 'unlock: {phrases: ["a"], similarity: 20}'),
        ("{any: [unlock, usdt]}", "{some: [unlock, usdt]}"),
        ("{any: [unlock, usdt]}", "{at_least: {n: 0, of: [unlock]}}"),
        ("- id: job-task-deposit", "- id: Job_Task"),
    ],
)
def test_an_editor_marks_a_mistake(right: str, wrong: str) -> None:
    """A misspelt field, a value that is no choice, a condition that is none: each is marked."""
    schema = Schema(json.loads(page("rules/schema.json")))
    assert right in RULE
    assert not schema.problems(as_an_editor_reads(RULE))
    assert schema.problems(as_an_editor_reads(RULE.replace(right, wrong)))
