"""The events of a YAML text made into plain data, one record of its top level after the other.

One event at a time, in Python: no call into the parser takes long, so that a load in a thread
leaves the others their turn, however large the file is.
"""

import sys
from collections.abc import Callable, Iterator, MutableMapping
from typing import Any, NamedTuple

import yaml
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from rules.diagnostics.broken_yaml import yaml_mistake

MAX_DEPTH = 24
"""Deepest nesting that is read; a rule with nested conditions needs about eight."""

_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)

Key = str | int
Path_ = tuple[Key, ...]
Place = tuple[int, int]
"""Line and column, in code points, from 1."""

Complain = Callable[[Place, str, str, str], None]
"""Takes place, code, problem and remedy of a mistake."""


class RefusedError(Exception):
    """The text cannot be read any further; ``told`` is place, code, problem, remedy and width."""

    def __init__(self, place: Place, code: str, problem: str, remedy: str, width: int = 0) -> None:
        self.told = (place, code, problem, remedy, width)
        super().__init__(problem)


class Extent(NamedTuple):
    """Where a record stands: offsets [start, end), line and column, and those of its name."""

    start: int
    end: int
    line: int
    column: int
    name: Place | None = None


class Reader:
    """Reads the records of one text; notes their extents, and tells of names that stand twice."""

    def __init__(self, text: str, extents: MutableMapping[Key, Extent], complain: Complain) -> None:
        try:
            self._next: Callable[[], Any] = _LOADER(text).get_event
        except yaml.YAMLError as error:
            raise _refusal(error, text) from error
        self._text = text
        self._extents = extents
        self._complain = complain
        self._first: Any = None
        self._ended: Any = None

    def begin(self) -> tuple[type, Place] | None:
        """Return whether the text is a list, a dict or a str, and where it begins.

        None when it has no content. Raises RefusedError, as the other methods do, when it cannot be
        read.
        """
        self._get()
        if type(self._get()) is StreamEndEvent:
            return None
        self._first = self._get()
        self._check(self._first, 1)
        kinds = {SequenceStartEvent: list, MappingStartEvent: dict}
        return kinds.get(type(self._first), str), _place(self._first.start_mark)

    def items(self) -> Iterator[tuple[int, object]]:
        """Yield the records of a list with their numbers."""
        number = 0
        while type(event := self._get()) is not SequenceEndEvent:
            yield number, self._record(number, event, None)
            number += 1

    def entries(self) -> Iterator[tuple[str, object]]:
        """Yield the records of a map with their names."""
        while type(event := self._get()) is not MappingEndEvent:
            if type(event) is not ScalarEvent:
                self._odd_name(event, 1)
                continue
            name, place = self._name(event, self._extents), _place(event.start_mark)
            yield name, self._record(name, self._get(), place)

    def text(self) -> str:
        """Return what the text says when it is a single scalar."""
        return str(self._first.value)

    def drain(self) -> None:
        """Read what is left of the first document, only to see whether it can be read."""
        depth = 0 if type(self._first) is ScalarEvent else 1
        while depth:
            depth += self._step(self._get(), depth)

    def finish(self) -> None:
        """Read to the end of the text; raises RefusedError when more than one document is there."""
        self._get()
        last = self._get()
        if type(last) is not DocumentStartEvent:
            return
        depth = 0
        while type(event := self._get()) is not StreamEndEvent:
            depth += self._step(event, depth)
        raise RefusedError(
            _place(last.start_mark),
            "Y007",
            "the file holds several documents (lines with ---)",
            "Take the line with --- out: one list holds all rules of a file",
        )

    def _step(self, event: Any, depth: int) -> int:
        """Return by how much *event* changes the depth."""
        if isinstance(event, yaml.CollectionEndEvent):
            return -1
        starts = isinstance(event, yaml.CollectionStartEvent)
        self._check(event, depth + starts)
        return int(starts)

    def _get(self) -> Any:
        try:
            return self._next()
        except yaml.YAMLError as error:
            raise _refusal(error, self._text) from error

    def _record(self, key: Key, event: Any, name: Place | None) -> object:
        try:
            data = self._value(event, 2)
        except yaml.YAMLError as error:
            raise _refusal(error, self._text) from error
        start, end = event.start_mark, self._ended.end_mark
        self._extents[key] = Extent(start.index, end.index, *_place(start), name)
        return data

    def _value(self, event: Any, depth: int) -> object:
        """Return the data that *event* begins; the event that ended it is kept."""
        kind = type(event)
        if kind is ScalarEvent:
            if event.anchor is not None or event.tag is not None:
                self._check(event, depth)
            self._ended = event
            return event.value
        self._check(event, depth)
        return self._list(depth) if kind is SequenceStartEvent else self._map(depth)

    def _list(self, depth: int) -> list[object]:
        get, items = self._next, []
        while True:
            event = get()
            kind = type(event)
            if kind is ScalarEvent and event.anchor is None and event.tag is None:
                items.append(event.value)
            elif kind is SequenceEndEvent:
                self._ended = event
                return items
            else:
                items.append(self._value(event, depth + 1))

    def _map(self, depth: int) -> dict[str, object]:
        get = self._next
        data: dict[str, object] = {}
        while True:
            event = get()
            kind = type(event)
            if kind is MappingEndEvent:
                self._ended = event
                return data
            if kind is not ScalarEvent:
                self._odd_name(event, depth)
                continue
            name = self._name(event, data)
            event = get()
            if type(event) is ScalarEvent and event.anchor is None and event.tag is None:
                data[name] = event.value
            else:
                data[name] = self._value(event, depth + 1)

    def _name(self, event: Any, known: MutableMapping[Any, Any]) -> str:
        """Return a name before a colon; names are few, so each is kept once."""
        if event.anchor is not None or event.tag is not None:
            self._check(event, 1)
        name = sys.intern(event.value)
        if name in known and name == "id":
            raise RefusedError(
                _place(event.start_mark),
                "Y004",
                "a second “id” stands in this rule",
                "If a new rule begins here, put a dash before it: “- id: …”; else take it out",
            )
        if name in known:
            self._complain(
                _place(event.start_mark),
                "Y004",
                f"“{name}” stands here a second time",
                "Keep one of the two; the other would be lost",
            )
        return name

    def _odd_name(self, event: Any, depth: int) -> None:
        """Pass over a list or map that stands where a name belongs, and over its value."""
        self._value(event, depth + 1)
        self._value(self._get(), depth + 1)
        self._complain(
            _place(event.start_mark),
            "Y007",
            "a list or map stands where a name belongs",
            "Write a plain name before the colon",
        )

    def _check(self, event: Any, depth: int) -> None:
        """Refuse anchors, aliases, tags and bottomless nesting."""
        if depth > MAX_DEPTH:
            raise RefusedError(
                _place(event.start_mark),
                "Y006",
                f"the lists are nested more than {MAX_DEPTH} deep",
                "Count the brackets, or write the condition more simply",
            )
        if (
            type(event) is AliasEvent
            or getattr(event, "anchor", None)
            or getattr(event, "tag", None)
        ):
            sign = self._text[event.start_mark.index]
            raise RefusedError(
                _place(event.start_mark),
                "Y005",
                f"a text that begins with {sign} must stand in quotes",
                "Put it in quotes: anchors (&), aliases (*) and tags (!) are not read",
            )


def places_in(text: str, key: Key, extent: Extent) -> dict[Path_, Place]:
    """Return where each piece of the record *key* of *text* stands, by its path.

    Under ``(…, name, "@key")`` stands where a name is, under ``(…, name)`` its value.
    """
    start = (key,)
    places: dict[Path_, Place] = {start: (extent.line, extent.column)}
    record = " " * (extent.column - 1) + text[extent.start : extent.end]
    try:
        node = _LOADER(record).get_single_node()
    except yaml.YAMLError:  # a text in quotes over several lines is cut at its own mark
        return places
    if node is not None:
        places.update(_places(node, start, extent.line - 1))
    if extent.name is not None:
        places[key, "@key"] = extent.name
    return places


def _places(node: Any, path: Path_, lines_before: int) -> Iterator[tuple[Path_, Place]]:
    line, column = _place(node.start_mark)
    yield path, (line + lines_before, column)
    if isinstance(node, yaml.SequenceNode):
        for number, item in enumerate(node.value):
            yield from _places(item, (*path, number), lines_before)
    elif isinstance(node, yaml.MappingNode):
        for name, value in node.value:
            if isinstance(name, yaml.ScalarNode):
                line, column = _place(name.start_mark)
                yield from _places(value, (*path, name.value), lines_before)
                yield (*path, name.value, "@key"), (line + lines_before, column)


def _place(mark: Any) -> Place:
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)


def _refusal(error: yaml.YAMLError, text: str) -> RefusedError:
    found = yaml_mistake(text, error)
    place = (found.line, found.column)
    return RefusedError(place, found.code, found.problem, found.remedy, found.width)
