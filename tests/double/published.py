"""Checks against the published description of the Bot API, where a copy of it is at hand.

The description is one JSON object, gzipped: `methods` and `types`, each with `fields` of name,
types, whether required, and description; a union type has `subtypes` instead.
"""

import functools
import gzip
import json
import re
from collections.abc import Iterator, Mapping, Set
from pathlib import Path
from typing import Any, Self

from tests.double.errors import JsonObject

DEFAULT_PATH = Path(__file__).parents[3] / "shared" / "reference" / "telegram-bot-api.min.json.gz"
TAG_FIELDS = frozenset({"type", "source", "status"})  # tell the members of a union apart
ARRAY = "Array of "

_CONSTANT = re.compile(r'(?:always|must be(?! one of)) "?(\w+)"?')
_PYTHON_TYPES: dict[str, tuple[type, ...]] = {
    "String": (str,),
    "InputFile": (str,),
    "Integer": (int,),
    "Float": (int, float),
    "Boolean": (bool,),
}


class Published:
    """A description of the Bot API, able to find what is wrong with a call or an object."""

    def __init__(self, description: Mapping[str, Any]) -> None:
        self.version = str(description["version"])
        self._methods: Mapping[str, Any] = description["methods"]
        self._types: Mapping[str, Any] = description["types"]

    @classmethod
    def load(cls, path: Path) -> Self | None:
        """Return the description at `path`, or None when there is no such file."""
        return cls(_read(path)) if path.is_file() else None

    @property
    def methods(self) -> Set[str]:
        """The names of all methods."""
        return self._methods.keys()

    def returns(self, method: str) -> list[str]:
        """Return the types a method may answer with."""
        return list(self._methods[method]["returns"])

    def shape(self, name: str) -> JsonObject:
        """Return a type without its prose: its `subtypes`, or of its `fields` what they may hold."""
        described = self._types[name]
        if "subtypes" in described:
            return {"subtypes": list(described["subtypes"])}
        tags = dict(_tags(described))
        return {
            "fields": {
                field["name"]: {"types": field["types"], "required": bool(field["required"])}
                | ({"tag": tags[field["name"]]} if field["name"] in tags else {})
                for field in described.get("fields", [])
            }
        }

    def call_mistakes(
        self, method: str, raw: Mapping[str, Any], uploads: Set[str] = frozenset()
    ) -> list[str]:
        """Return what is wrong with a call of a known method; strings hold JSON as in a form."""
        fields = {field["name"]: field for field in self._methods[method].get("fields", [])}
        mistakes = _unknown_and_missing(fields, raw.keys() | uploads, "")
        for name in fields.keys() & raw.keys():
            mistakes += self._parameter_mistakes(name, raw[name], fields[name]["types"])
        # A file's own field is no parameter where another refers to it as attach://name.
        return [line for line in mistakes if not _is_attachment(line, raw, uploads)]

    def value_mistakes(self, value: Any, types: list[str], where: str = "") -> list[str]:
        """Return what is wrong with a JSON value that should be of one of the types."""
        return self._mistakes(value, types, where)

    def _parameter_mistakes(self, name: str, value: Any, types: list[str]) -> list[str]:
        if isinstance(value, str) and not {"String", "InputFile"} & set(types):
            try:
                value = json.loads(value)
            except ValueError:
                return [f"{name}: expected {' or '.join(types)}, found {value[:40]!r}"]
        return self._mistakes(value, types, name)

    def _mistakes(self, value: Any, types: list[str], where: str) -> list[str]:
        candidates = [self._of_one_type(value, name, where) for name in types]
        best = min(candidates, key=len, default=[])
        if len(candidates) > 1 and best and not isinstance(value, (dict, list)):
            return [f"{where}: expected {' or '.join(types)}, found {value!r}"]
        return best

    def _of_one_type(self, value: Any, name: str, where: str) -> list[str]:
        if name.startswith(ARRAY):
            return self._of_array(value, name.removeprefix(ARRAY), where)
        if name in _PYTHON_TYPES:
            return _of_primitive(value, name, where)
        described = self._types[name]
        if "subtypes" in described:
            return self._of_union(value, name, described["subtypes"], where)
        return self._of_object(value, name, where)

    def _of_array(self, value: Any, item: str, where: str) -> list[str]:
        if not isinstance(value, list):
            return [f"{where}: expected {ARRAY}{item}, found {value!r:.40}"]
        return [
            line
            for index, entry in enumerate(value)
            for line in self._mistakes(entry, [item], f"{where}[{index}]")
        ]

    def _of_union(self, value: Any, name: str, members: list[str], where: str) -> list[str]:
        fitting = [member for member in members if self._tags_fit(value, member)]
        if not fitting:
            return [f"{where}: no kind of {name} fits {value!r:.80}"]
        return self._mistakes(value, fitting, where)

    def _of_object(self, value: Any, name: str, where: str) -> list[str]:
        if not isinstance(value, dict):
            return [f"{where}: expected {name}, found {value!r:.40}"]
        fields = {field["name"]: field for field in self._types[name].get("fields", [])}
        mistakes = _unknown_and_missing(fields, value.keys(), f"{where}.")
        if not self._tags_fit(value, name):
            mistakes.append(f"{where}: this is no {name}")
        for key in fields.keys() & value.keys():
            mistakes += self._mistakes(value[key], fields[key]["types"], f"{where}.{key}")
        return mistakes

    def _tags_fit(self, value: Any, name: str) -> bool:
        if name in _PYTHON_TYPES or name.startswith(ARRAY):
            return True
        tags = _tags(self._types[name])
        return isinstance(value, dict) and all(value.get(key) == tag for key, tag in tags)


@functools.cache
def _read(path: Path) -> JsonObject:
    description: JsonObject = json.loads(gzip.decompress(path.read_bytes()))
    return description


def _tags(described: JsonObject) -> Iterator[tuple[str, str]]:
    for field in described.get("fields", []):
        found = _CONSTANT.search(field["description"])
        if found and field["name"] in TAG_FIELDS and field["types"] == ["String"]:
            yield field["name"], found[1]


def _unknown_and_missing(fields: JsonObject, names: Set[str], prefix: str) -> list[str]:
    missing = {name for name, field in fields.items() if field["required"]} - names
    unknown = names - fields.keys()
    return [f"{prefix}{name}: required, but missing" for name in sorted(missing)] + [
        f"{prefix}{name}: not in the published description" for name in sorted(unknown)
    ]


def _of_primitive(value: Any, name: str, where: str) -> list[str]:
    wrong_truth = isinstance(value, bool) != (name == "Boolean")
    if wrong_truth or not isinstance(value, _PYTHON_TYPES[name]):
        return [f"{where}: expected {name}, found {value!r:.40}"]
    return []


def _is_attachment(mistake: str, raw: Mapping[str, Any], uploads: Set[str]) -> bool:
    name = mistake.partition(":")[0]
    return name in uploads and any(f"attach://{name}" in str(value) for value in raw.values())
