"""Rules written out as bytes, and read back one by one when they are asked for.

A rule read back is checked as one from a file is: what was stored is not trusted.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, overload

from rules.compiled import CompiledClue, CompiledRule
from rules.condition import AtLeast, ClueHolds, Not, parse_condition
from rules.model import Clue, Examples, Record, Rule
from rules.phrases import Phrase

_KEPT = 512
"""Rules kept once they were read: those that hold in the messages of a day."""


def written(compiled: CompiledRule) -> bytes:
    """Return *compiled* as bytes that ``StoredRules`` reads."""
    clues = {name: [c.phrases, c.patterns, c.signals] for name, c in compiled.clues.items()}
    body = [
        _plain(compiled.rule),
        compiled.language,
        clues,
        _plain(compiled.condition),
        compiled.file,
        compiled.line,
        compiled.shipped,
        compiled.overridden,
    ]
    return json.dumps(body).encode("ascii")


def _plain(value: Any) -> Any:
    """Return *value* as a rule file would write it."""
    match value:
        case ClueHolds():
            return value.name
        case AtLeast():
            return {"at_least": {"n": value.n, "of": [_plain(part) for part in value.of]}}
        case Not():
            return {"not": _plain(value.inner)}
        case Rule() | Clue() | Examples():
            return _fields(value)
        case Mapping():
            return {key: _plain(item) for key, item in value.items()}
    return value


def _fields(record: Record) -> dict[str, Any]:
    said = {name: getattr(record, name) for name in record.fields()}
    return {name: _plain(item) for name, item in said.items() if item is not None}


class StoredRules(Sequence[CompiledRule]):
    """Rules in their stored form. Reading one raises ValueError when it is not what was written."""

    def __init__(self, bodies: bytes, ends: Sequence[int]) -> None:
        """Take all *bodies* one after another, and where each of them *ends*."""
        self._bodies = bodies
        self._ends = ends
        self._read = lru_cache(_KEPT)(self._read_one)

    def __len__(self) -> int:
        return len(self._ends)

    @overload
    def __getitem__(self, number: int) -> CompiledRule: ...
    @overload
    def __getitem__(self, number: slice) -> Sequence[CompiledRule]: ...
    def __getitem__(self, number: int | slice) -> CompiledRule | Sequence[CompiledRule]:
        if isinstance(number, slice):
            return [self._read(n) for n in range(*number.indices(len(self)))]
        return self._read(range(len(self))[number])

    def __iter__(self) -> Iterator[CompiledRule]:
        return (self._read_one(number) for number in range(len(self)))

    def _read_one(self, number: int) -> CompiledRule:
        start = self._ends[number - 1] if number else 0
        body = json.loads(self._bodies[start : self._ends[number]])
        rule, language, clues, condition, file, line, shipped, overridden = body
        return CompiledRule(
            Rule.model_validate(rule),
            language,
            {name: _clue(*ways) for name, ways in clues.items()},
            parse_condition(condition),
            file,
            line,
            shipped,
            tuple(overridden),
        )


def _clue(
    phrases: Iterable[Sequence[Any]], patterns: Iterable[str], signals: Iterable[str]
) -> CompiledClue:
    some = tuple(Phrase(*phrase) for phrase in phrases)
    return CompiledClue(some, tuple(patterns), tuple(signals))
