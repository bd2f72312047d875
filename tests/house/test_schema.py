"""The schemas help the editors of those who write rules: they must say what the loader says."""

import json

import pytest

from rules import LIBRARY
from rules.loader import SPECIAL_FILES, rule_files
from rules.schemas import SCHEMAS
from tests.house.project import page
from tests.house.schema_check import Schema, as_an_editor_reads
from tests.rules.library_folder import RULE

PARTS = 'contact-elsewhere: {phrases: ["add me on whatsapp"], similarity: 85}\n'
FAMILIES = "- {id: job.task, title: Paid tasks, trafficking: false}\n"
OVERRIDES = "job-task-deposit: {status: retired, severity: low, why: Too loud}\n"


def schema_of(name: str) -> Schema:
    """Return the schema in the project of that name."""
    return Schema(json.loads(page(f"rules/{name}.json")))


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_schemas_in_the_project_are_those_of_the_model(name: str) -> None:
    """Each file of a schema is what ``make schema`` writes today."""
    assert json.loads(page(f"rules/{name}.json")) == SCHEMAS[name]()


@pytest.mark.parametrize("name", SCHEMAS)
def test_every_field_is_explained(name: str) -> None:
    """An editor has a sentence to show for each field of each record."""
    definitions = json.loads(page(f"rules/{name}.json"))["$defs"]
    fields = {
        f"{record}.{field}": body
        for record, definition in definitions.items()
        for field, body in definition.get("properties", {}).items()
    }
    assert fields
    assert [field for field, body in fields.items() if not body.get("description")] == []


def test_every_shipped_file_is_valid() -> None:
    """An editor that uses the schemas marks nothing in any file of the library."""
    names = {"parts.yaml": "parts.schema", "families.yaml": "families.schema"}
    files = [path for path in rule_files(LIBRARY) if path.name != "reasons.yaml"]
    problems = {}
    for path in files:
        schema = schema_of(names.get(path.name, "schema"))
        if found := schema.problems(as_an_editor_reads(path.read_text(encoding="utf-8"))):
            problems[path.name] = found
    assert len([path for path in files if path.name not in SPECIAL_FILES]) > 2
    assert not problems


@pytest.mark.parametrize(
    ("name", "text", "right", "wrong"),
    [
        ("schema", RULE, "severity: high", "severty: high"),
        ("schema", RULE, "severity: high", "severity: very"),
        ("schema", RULE, "  title: Paid tasks that ask for a deposit\n", ""),
        ("schema", RULE, "family: job.task", "family: Job"),
        ("schema", RULE, '{phrases: ["top up to unlock"]}', "{phrase: [7, {a: b}]}"),
        ("schema", RULE, '["top up to unlock"]}', '["a"], similarity: 20}'),
        ("schema", RULE, "{pattern: '\\b\\d+ ?usdt\\b'}", "{signal: link.shortner}"),
        ("schema", RULE, "{any: [unlock, usdt]}", "{some: [unlock, usdt]}"),
        ("schema", RULE, "{any: [unlock, usdt]}", "{at_least: {n: 0, of: [unlock]}}"),
        ("schema", RULE, "- id: job-task-deposit", "- id: Job_Task"),
        ("parts.schema", PARTS, "phrases", "phases"),
        ("parts.schema", PARTS, "similarity: 85", "parts: [other]"),
        ("parts.schema", PARTS, "contact-elsewhere", "contact elsewhere"),
        ("families.schema", FAMILIES, "title: Paid tasks", "titel: Paid tasks"),
        ("families.schema", FAMILIES, "false", "perhaps"),
        ("overrides.schema", OVERRIDES, "status: retired", "status: off"),
        ("overrides.schema", OVERRIDES, "severity: low", "title: Other"),
        ("overrides.schema", OVERRIDES, "job-task-deposit", "Job_Task"),
    ],
)
def test_an_editor_marks_a_mistake(name: str, text: str, right: str, wrong: str) -> None:
    """A misspelt field, a value that is no choice, a condition that is none: each is marked."""
    schema = schema_of(name)
    assert right in text
    assert not schema.problems(as_an_editor_reads(text))
    assert schema.problems(as_an_editor_reads(text.replace(right, wrong)))
