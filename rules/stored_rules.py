"""Rules written out as bytes, and read back one by one when they are asked for.

A rule read back is checked as one from a file is: what was stored is not trusted.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import accumulate
from typing import Any, NamedTuple, overload

from rules.compiled import CompiledClue, CompiledRule
from rules.condition import AtLeast, ClueHolds, Not, parse_condition
from rules.model import Clue, Examples, Record, Rule
from rules.phrases import Phrase

_KEPT = 512
"""Rules kept once they were read: those that hold in the messages of a day."""


class Bodies(NamedTuple):
    """Things in their stored form: all *bodies* one after another, and where each *ends*."""

    bodies: bytes | memoryview
    ends: Sequence[int]

    @classmethod
    def of(cls, parts: Sequence[bytes]) -> "Bodies":
        """Return *parts* as one value."""
        return cls(b"".join(parts), list(accumulate(map(len, parts))))

    def read(self, number: int) -> Any:
        """Return the thing of that number. Raises ValueError when it is no JSON."""
        start = self.ends[number - 1] if number else 0
        return json.loads(bytes(self.bodies[start : self.ends[number]]))


def written(rules: Iterable[CompiledRule]) -> tuple[Bodies, Bodies]:
    """Return *rules* in the form that ``StoredRules`` reads, and the clues that they share."""
    clues: dict[bytes, int] = {}
    bodies = [_body(compiled, clues) for compiled in rules]
    return Bodies.of(bodies), Bodies.of(list(clues))


def _body(compiled: CompiledRule, clues: dict[bytes, int]) -> bytes:
    """Return a rule; its clues are numbered, new ones added to *clues*."""
    ways = {name: _json([c.phrases, c.patterns, c.signals]) for name, c in compiled.clues.items()}
    body = [
        _plain(compiled.rule),
        compiled.language,
        {name: clues.setdefault(one, len(clues)) for name, one in ways.items()},
        _plain(compiled.condition),
        compiled.file,
        compiled.line,
        compiled.shipped,
        compiled.overridden,
    ]
    return _json(body)


def _json(body: Any) -> bytes:
    return json.dumps(body, separators=(",", ":")).encode("ascii")


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

    def __init__(self, rules: Bodies, clues: Bodies) -> None:
        """Take the rules as ``written`` has left them, and the clues that they share."""
        self._rules = rules
        self._clues = clues
        self._read = lru_cache(_KEPT)(self._read_one)

    def __len__(self) -> int:
        return len(self._rules.ends)

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
        body = self._rules.read(number)
        rule, language, clues, condition, file, line, shipped, overridden = body
        return CompiledRule(
            Rule.model_validate(rule),
            language,
            _Clues(clues, self._clues),
            parse_condition(condition),
            file,
            line,
            shipped,
            tuple(overridden),
        )


class _Clues(Mapping[str, CompiledClue]):
    """The clues of a rule by name; each is read when it is asked for, which no scan does."""

    def __init__(self, numbers: Mapping[str, int], clues: Bodies) -> None:
        self._numbers = numbers
        self._clues = clues

    def __getitem__(self, name: str) -> CompiledClue:
        return _clue(*self._clues.read(self._numbers[name]))

    def __iter__(self) -> Iterator[str]:
        return iter(self._numbers)

    def __len__(self) -> int:
        return len(self._numbers)


def _clue(
    phrases: Iterable[Sequence[Any]], patterns: Iterable[str], signals: Iterable[str]
) -> CompiledClue:
    some = tuple(Phrase(*phrase) for phrase in phrases)
    return CompiledClue(some, tuple(patterns), tuple(signals))
