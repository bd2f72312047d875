"""The JSON Schemas of all kinds of rule files, for completion and errors in editors.

Made from the model; what the shipped library knows (families, reasons, signals) is offered too.
"""

import json
from collections.abc import Callable, Mapping
from typing import Any

from pydantic import TypeAdapter

from rules.condition import CONDITION_SCHEMA, CONDITION_SCHEMA_BODY
from rules.loader import LIBRARY
from rules.model import ID, NAME, Clue, Family, Override, Record, Rule
from rules.signals import SIGNAL_NAMES
from rules.yaml_source import read_yaml

Schema = dict[str, Any]

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_SINGULAR = {"phrases": "phrase", "patterns": "pattern", "signals": "signal", "parts": "part"}


def rules_schema() -> Schema:
    """Return the JSON Schema (draft 2020-12) of a file of rules."""
    definitions = _definitions(Rule)
    rule = definitions["Rule"]["properties"]
    rule["when"]["anyOf"] = [CONDITION_SCHEMA, {"type": "null"}]
    rule["family"]["examples"] = _families()
    rule["why"]["examples"] = _reasons()
    definitions["Condition"] = CONDITION_SCHEMA_BODY
    return _file("rules", definitions, _list("Rule"))


def parts_schema() -> Schema:
    """Return the JSON Schema of parts.yaml."""
    definitions = _definitions(Clue)
    for name in ("parts", "part"):
        del definitions["Clue"]["properties"][name]
    return _file("shared clues", definitions, _map(NAME, "Clue"))


def families_schema() -> Schema:
    """Return the JSON Schema of families.yaml."""
    return _file("families", _definitions(Family), _list("Family"))


def overrides_schema() -> Schema:
    """Return the JSON Schema of overrides.yaml."""
    return _file("overrides", _definitions(Override), _map(ID, "Override"))


SCHEMAS: Mapping[str, Callable[[], Schema]] = {
    "schema": rules_schema,
    "parts.schema": parts_schema,
    "families.schema": families_schema,
    "overrides.schema": overrides_schema,
}
"""By the name of the file below ``rules/`` that holds it, without ``.json``: what makes it."""


def main() -> None:
    """Write all schemas into their files."""
    for name, make in SCHEMAS.items():
        text = json.dumps(make(), indent=2, ensure_ascii=False) + "\n"
        (LIBRARY.parent / f"{name}.json").write_text(text, encoding="utf-8")


def _file(kind: str, definitions: Schema, root: Schema) -> Schema:
    return {"$schema": _DIALECT, "title": f"Second Look: {kind}", **root, "$defs": definitions}


def _list(record: str) -> Schema:
    return {"type": "array", "items": {"$ref": f"#/$defs/{record}"}}


def _map(names: str, record: str) -> Schema:
    return {
        "type": "object",
        "propertyNames": {"pattern": names},
        "additionalProperties": {"$ref": f"#/$defs/{record}"},
    }


def _definitions(record: type[Record]) -> Schema:
    """Return the schemas of *record* and of all that it holds, by name."""
    schema = TypeAdapter(record).json_schema(ref_template="#/$defs/{model}")
    definitions: Schema = schema.pop("$defs", {})
    definitions[record.__name__] = schema
    if "Clue" in definitions:
        _complete_clue(definitions["Clue"]["properties"])
    _allow_single_text(definitions)
    return definitions


def _complete_clue(fields: Schema) -> None:
    fields["signals"]["items"] = {"type": "string", "enum": list(SIGNAL_NAMES)}
    for plural, singular in _SINGULAR.items():
        fields[singular] = {**fields[plural], "description": f"The same as {plural}."}


def _families() -> list[str]:
    data = read_yaml(LIBRARY / "families.yaml", "families.yaml").data
    return [str(item["id"]) for item in data] if isinstance(data, list) else []


def _reasons() -> list[str]:
    data = read_yaml(LIBRARY / "reasons.yaml", "reasons.yaml").data
    return [str(item) for item in data] if isinstance(data, list) else []


def _allow_single_text(node: object) -> None:
    """Let a single text stand for a list of one, as the loader does."""
    if isinstance(node, dict):
        for value in node.values():
            _allow_single_text(value)
        if node.get("type") == "array" and node.get("items", {}).get("type") == "string":
            body = {key: node.pop(key) for key in list(node) if key not in ("description", "title")}
            body.pop("default", None)
            node["anyOf"] = [body, body["items"]]
    elif isinstance(node, list):
        for value in node:
            _allow_single_text(value)


if __name__ == "__main__":
    main()
