"""The condition of a rule: which of its clues must hold.

``all``, ``any``, ``at_least`` and ``not``, nested as needed; there is no further language.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

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
        held = [spans for part in self.of if (spans := part.evidence(found)) is not None]
        return tuple(span for spans in held for span in spans) if len(held) >= self.n else None

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

    Raises ValueError with a sentence when it describes none: the rule writer's mistake.
    """
    if isinstance(data, Condition):
        return data
    if isinstance(data, str):
        return ClueHolds(data)
    if not isinstance(data, Mapping) or len(data) != 1:
        raise ValueError(
            "a condition is the name of a clue or exactly one of all, any, at_least, not"
        )
    ((word, value),) = data.items()
    if word == "not":
        return Not(parse_condition(value))
    if word == "at_least":
        return _parse_at_least(value)
    if word in ("all", "any"):
        parts = _parse_list(word, value)
        return AtLeast(len(parts) if word == "all" else 1, parts)
    raise ValueError(f"“{word}” is not a condition; use all, any, at_least or not")


def _parse_at_least(value: object) -> Condition:
    if not isinstance(value, Mapping) or set(value) != {"n", "of"}:
        raise ValueError("at_least needs n and of, as in at_least: {n: 2, of: [a, b, c]}")
    parts = _parse_list("at_least", value["of"])
    number = str(value["n"])
    if not number.isdecimal() or not 1 <= int(number) <= len(parts):
        raise ValueError(f"n of at_least must be a whole number from 1 to {len(parts)}")
    return AtLeast(int(number), parts)


def _parse_list(word: str, value: object) -> tuple[Condition, ...]:
    if not isinstance(value, list) or not value:
        raise ValueError(f"“{word}” needs a list of clue names or conditions")
    return tuple(parse_condition(item) for item in value)
