"""A JSON Schema validator for the keywords that our own schema uses, and no others.

A keyword it does not know is an error: nothing in the schema may go unchecked.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import yaml

_TYPES: Mapping[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "array": (list,),
    "object": (dict,),
    "null": (type(None),),
}
_NUMBER = (int, float)
_SIMPLE: Mapping[str, tuple[tuple[type, ...], Callable[[Any, Any], bool]]] = {
    "type": ((object,), lambda value, name: _is(value, name)),
    "enum": ((object,), lambda value, choices: value in choices),
    "pattern": ((str,), lambda value, form: re.search(form, value) is not None),
    "minLength": ((str,), lambda value, least: len(value) >= least),
    "maxLength": ((str,), lambda value, most: len(value) <= most),
    "minItems": ((list,), lambda value, least: len(value) >= least),
    "maxItems": ((list,), lambda value, most: len(value) <= most),
    "minProperties": ((dict,), lambda value, least: len(value) >= least),
    "required": ((dict,), lambda value, names: set(names) <= value.keys()),
    "minimum": (_NUMBER, lambda value, least: value >= least),
    "maximum": (_NUMBER, lambda value, most: value <= most),
    "exclusiveMinimum": (_NUMBER, lambda value, least: value > least),
    "exclusiveMaximum": (_NUMBER, lambda value, most: value < most),
}
"""By keyword: the types of value it speaks of, and whether a value of them is as wanted."""

_INSIDE = {"properties", "patternProperties", "additionalProperties"}
_SAID_ONLY = {"title", "description", "default", "examples", "$schema", "$defs"}


def _is(value: object, name: str) -> bool:
    return isinstance(value, _TYPES[name]) and isinstance(value, bool) == (name == "boolean")


class Schema:
    """A JSON Schema that values can be held against."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self._document = document

    def problems(self, value: object) -> list[str]:
        """Return every problem of *value*, each with its place; none when it is valid."""
        return list(self._check(value, self._document, "$"))

    def _check(self, value: Any, schema: Mapping[str, Any], place: str) -> Iterator[str]:
        for keyword, wanted in schema.items():
            if keyword in _SIMPLE:
                types, is_as_wanted = _SIMPLE[keyword]
                if isinstance(value, types) and not is_as_wanted(value, wanted):
                    yield f"{place}: {keyword} {wanted}"
            elif keyword == "$ref":
                yield from self._check(value, self._target(wanted), place)
            elif keyword == "anyOf":
                tried = [list(self._check(value, one, place)) for one in wanted]
                yield from min(tried, key=len) if all(tried) else ()
            elif keyword in ("items", "propertyNames"):
                yield from self._each(value, keyword, wanted, place)
            elif keyword not in _INSIDE | _SAID_ONLY:
                raise NotImplementedError(keyword)
        if isinstance(value, dict):
            yield from self._members(value, schema, place)

    def _target(self, reference: str) -> Mapping[str, Any]:
        found: Any = self._document
        for step in reference.removeprefix("#/").split("/"):
            found = found[step]
        return dict(found)

    def _each(self, value: Any, keyword: str, wanted: Any, place: str) -> Iterator[str]:
        if isinstance(value, list if keyword == "items" else dict):
            for number, one in enumerate(value):
                yield from self._check(one, wanted, f"{place}[{number}]")

    def _members(
        self, value: Mapping[str, Any], schema: Mapping[str, Any], place: str
    ) -> Iterator[str]:
        for name, member in value.items():
            named = schema.get("properties", {}).get(name)
            formed = [
                s for f, s in schema.get("patternProperties", {}).items() if re.search(f, name)
            ]
            wanted = [named] if named is not None else formed
            if not wanted and (others := schema.get("additionalProperties", True)) is not True:
                wanted = [others]
            for one in wanted:
                if one is False:
                    yield f"{place}.{name}: no such property"
                else:
                    yield from self._check(member, one, f"{place}.{name}")


class _Yaml12Loader(yaml.CSafeLoader):
    """Reads YAML 1.2 as editors do: yes, no, on, off and dates are text; true and false are not."""


_Yaml12Loader.yaml_implicit_resolvers = {
    letter: [(tag, form) for tag, form in forms if not tag.endswith((":bool", ":timestamp"))]
    for letter, forms in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}

_Yaml12Loader.add_implicit_resolver(
    "tag:yaml.org,2002:bool", re.compile(r"(?:true|True|TRUE|false|False|FALSE)\Z"), list("tTfF")
)


def as_an_editor_reads(text: str) -> object:
    """Return what an editor's language server sees in the YAML *text*."""
    return yaml.load(text, Loader=_Yaml12Loader)  # noqa: S506  it is a SafeLoader
