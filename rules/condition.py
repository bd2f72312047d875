"""The condition of a rule: which of its clues must hold.

``all``, ``any``, ``at_least`` and ``not``, nested as needed; there is no further language.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from rules.nearest import nearest
from rules.record_error import RecordError, Steps

Spans = tuple[tuple[int, int], ...]

CONDITION_SCHEMA = {"$ref": "#/$defs/Condition"}
_LIST = {"type": "array", "minItems": 1, "items": CONDITION_SCHEMA}


def _only(name: str, value: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {name: value},
        "required": [name],
        "additionalProperties": False,
    }


CONDITION_SCHEMA_BODY: dict[str, Any] = {
    "description": "Which clues must hold: the name of one, or all / any / at_least / not.",
    "anyOf": [
        {"type": "string"},
        _only("all", _LIST),
        _only("any", _LIST),
        _only("not", CONDITION_SCHEMA),
        _only(
            "at_least",
            {
                "type": "object",
                "properties": {"n": {"type": "integer", "minimum": 1}, "of": _LIST},
                "required": ["n", "of"],
                "additionalProperties": False,
            },
        ),
    ],
}
"""JSON Schema of a condition, for editors; the parser below is what decides."""


class Condition:
    """A condition over the clues of one rule."""

    def evidence(self, found: Mapping[str, Spans]) -> Spans | None:
        """Return the spans that make the condition hold, or None when it does not.

        *found* maps each clue that holds to its spans. ``not`` adds no spans.
        """
        raise NotImplementedError

    def names(self) -> Iterator[str]:
        """Yield the clue names the condition speaks of, in order, repeats included."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class ClueHolds(Condition):
    """Holds when the named clue is found."""

    name: str

    def evidence(self, found: Mapping[str, Spans]) -> Spans | None:
        """Return the spans of the clue, or None."""
        return found.get(self.name)

    def names(self) -> Iterator[str]:
        """Yield the one name."""
        yield self.name


@dataclass(frozen=True, slots=True)
class AtLeast(Condition):
    """Holds when *n* or more of the inner conditions hold; ``all`` and ``any`` are cases of it."""

    n: int
    of: tuple[Condition, ...]

    def evidence(self, found: Mapping[str, Spans]) -> Spans | None:
        """Return the spans of every inner condition that holds, or None when too few do."""
        held: list[Spans] = []
        may_fail = len(self.of) - self.n
        for part in self.of:
            if (spans := part.evidence(found)) is not None:
                held.append(spans)
            elif not may_fail:
                return None
            else:
                may_fail -= 1
        return tuple(span for spans in held for span in spans)

    def names(self) -> Iterator[str]:
        """Yield the names of all inner conditions."""
        for part in self.of:
            yield from part.names()


@dataclass(frozen=True, slots=True)
class Not(Condition):
    """Holds when the inner condition does not."""

    inner: Condition

    def evidence(self, found: Mapping[str, Spans]) -> Spans | None:
        """Return no spans when the inner condition fails, or None."""
        return () if self.inner.evidence(found) is None else None

    def names(self) -> Iterator[str]:
        """Yield the names of the inner condition."""
        yield from self.inner.names()


def parse_condition(data: object) -> Condition:
    """Return the condition that *data* (from YAML) describes.

    Raises RecordError when it describes none: the rule writer's mistake.
    """
    return _parse(data, ())


_WORDS = ("all", "any", "at_least", "not")
_MEANT = {
    "and": "all",
    "or": "any",
    "either": "any",
    "one": "any",
    "none": "not",
    "no": "not",
    "all_of": "all",
    "any_of": "any",
    "none_of": "not",
}
_AT_LEAST = "Write at_least: {n: 2, of: [a, b, c]}, with names of clues"


def _parse(data: object, path: Steps) -> Condition:
    if isinstance(data, Condition):
        return data
    if isinstance(data, str) and data.strip():
        return ClueHolds(data.strip())
    if not isinstance(data, Mapping) or len(data) != 1:
        raise _no_condition(data, path)
    ((word, value),) = data.items()
    inside = (*path, word)
    if word == "not":
        return Not(_parse(value, inside))
    if word == "at_least":
        return _parse_at_least(value, inside)
    if word in ("all", "any"):
        parts = _parse_list(word, value, inside)
        return AtLeast(len(parts) if word == "all" else 1, parts)
    problem = f"“{word}” is not a condition; use all, any, at_least or not"
    meant = _MEANT.get(word.lower())
    remedy = f"Did you mean “{meant}”?" if meant else nearest(word, _WORDS, "Write {all: [a, b]}")
    raise RecordError("R008", problem, remedy, (*inside, "@key"))


def _no_condition(data: object, path: Steps) -> RecordError:
    if isinstance(data, Mapping) and "at_least" in data and "of" in data:
        return RecordError("R008", "“of” stands beside at_least, not in it", _AT_LEAST, path)
    if isinstance(data, Mapping) and data:
        words = " and ".join(f"“{word}”" for word in data)
        problem = (
            f"{words} stand side by side; a condition is exactly one of all, any, at_least, not"
        )
        return RecordError(
            "R008", problem, "Put one into the other: {all: [a, {any: [b, c]}]}", path
        )
    if isinstance(data, list) and data:
        problem = "a list alone does not say whether all of it must hold, or any"
        remedy = "Write {all: [a, b]} or {any: [a, b]}"
        remedy = "Write {not: {any: [a, b]}}" if path[-1:] == ("not",) else remedy
        return RecordError("R008", problem, remedy, path)
    problem = "the condition is empty"
    return RecordError("R008", problem, "Write the name of a clue, or {all: [a, b]}", path)


def _parse_at_least(value: object, path: Steps) -> Condition:
    if not isinstance(value, Mapping) or set(value) != {"n", "of"}:
        raise RecordError("R008", "at_least needs n and of", _AT_LEAST, path)
    parts = _parse_list("of", value["of"], (*path, "of"))
    number = str(value["n"])
    if not number.isdecimal() or not 1 <= int(number) <= len(parts):
        problem = f"n of at_least must be a whole number from 1 to {len(parts)}"
        remedy = f"Say how many of the {len(parts)} must hold"
        raise RecordError("R008", problem, remedy, (*path, "n"))
    return AtLeast(int(number), parts)


def _parse_list(word: str, value: object, path: Steps) -> tuple[Condition, ...]:
    if not isinstance(value, list) or not value:
        problem = f"“{word}” needs a list of clue names or conditions"
        written = value if isinstance(value, str) and value else "a, b"
        raise RecordError("R008", problem, f"Write {word}: [{written}]", path)
    return tuple(_parse(item, (*path, number)) for number, item in enumerate(value))
