"""One YAML file read into plain data that remembers where each piece stood.

Every scalar stays the text that was written (``no`` is not False, ``85`` is not 85 until the
model says so), so that a phrase is never changed by YAML's guesses. Anchors, aliases and tags
are refused: rule files do not need them, and a few lines of them can fill the memory.
"""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from rules.diagnostics import Diagnostic

MAX_BYTES = 2_000_000
"""Largest rule file that is read, in bytes: some 5,000 rules."""

MAX_DEPTH = 24
"""Deepest nesting that is read; a rule with nested conditions needs about eight."""

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

Path_ = tuple[str | int, ...]
Place = tuple[int, int]


@dataclass(slots=True)
class YamlSource:
    """The plain data of one file, with the place (line, column; from 1) of each piece."""

    name: str
    data: object = None
    places: dict[Path_, Place] = field(default_factory=dict)
    diagnostics: list[Diagnostic] = field(default_factory=list)

    def place(self, path: Path_) -> Place:
        """Return where *path* stands, or the nearest piece around it; (1, 1) at the least."""
        for length in range(len(path), -1, -1):
            if (found := self.places.get(path[:length])) is not None:
                return found
        return (1, 1)

    def complain(self, place: Place, code: str, problem: str, remedy: str) -> None:
        """Note a mistake of this file at *place*."""
        self.diagnostics.append(Diagnostic(self.name, *place, code, problem, remedy))


def read_yaml(path: Path, name: str) -> YamlSource:
    """Return the data of the file at *path*; what is wrong with it stands in ``diagnostics``.

    Never raises for what the file holds. *name* is how diagnostics call the file.
    """
    source = YamlSource(name)
    text = _read_text(path, source)
    if text is not None and _is_plain(text, source):
        node = yaml.compose(text, Loader=_LOADER)
        if node is not None:
            source.data = _plain(node, (), source)
    return source


def _read_text(path: Path, source: YamlSource) -> str | None:
    try:
        raw = path.read_bytes()
    except OSError as error:
        source.complain(
            (0, 0),
            "Y001",
            f"the file cannot be read ({error.strerror})",
            "Check that it exists and that the bot may read it",
        )
        return None
    if len(raw) > MAX_BYTES:
        source.complain(
            (0, 0),
            "Y006",
            f"the file has {len(raw):,} bytes, more than {MAX_BYTES:,}",
            "Split it into several files",
        )
        return None
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        source.complain(
            (line, 1),
            "Y002",
            "the text is not in UTF-8",
            "Save the file again with the encoding UTF-8",
        )
        return None


def _is_plain(text: str, source: YamlSource) -> bool:
    """Return whether *text* is YAML without anchors, aliases, tags and bottomless nesting."""
    depth = 0
    try:
        for event in yaml.parse(text, Loader=_LOADER):
            depth += isinstance(event, yaml.CollectionStartEvent)
            depth -= isinstance(event, yaml.CollectionEndEvent)
            if not _is_plain_event(event, depth, source):
                return False
        documents = sum(1 for _ in yaml.compose_all(text, Loader=_LOADER))
    except yaml.YAMLError as error:
        _complain_of_yaml(error, source)
        return False
    if documents > 1:
        source.complain(
            (1, 1),
            "Y007",
            "the file holds several documents (lines with ---)",
            "Put them into files of their own",
        )
    return documents <= 1


def _is_plain_event(event: yaml.Event, depth: int, source: YamlSource) -> bool:
    place = _place(event.start_mark)
    if depth > MAX_DEPTH:
        source.complain(
            place,
            "Y006",
            f"the lists are nested more than {MAX_DEPTH} deep",
            "Write the condition more simply",
        )
        return False
    tag = getattr(event, "tag", None)
    if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None) or tag:
        source.complain(
            place,
            "Y005",
            "anchors (&), aliases (*) and tags (!) are not read",
            "Put the text in quotes, or write it out each time",
        )
        return False
    return True


def _place(mark: Any) -> Place:
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)


def _complain_of_yaml(error: yaml.YAMLError, source: YamlSource) -> None:
    place = _place(getattr(error, "problem_mark", None))
    what = getattr(error, "problem", None) or getattr(error, "reason", None) or "unreadable"
    source.complain(
        place,
        "Y003",
        f"this is not YAML: {what}",
        "Look here and at the line above: indentation, quotes, a missing colon",
    )


def _plain(node: yaml.Node, path: Path_, source: YamlSource) -> object:
    source.places[path] = _place(node.start_mark)
    if isinstance(node, yaml.ScalarNode):
        return str(node.value)
    if isinstance(node, yaml.SequenceNode):
        return [_plain(item, (*path, index), source) for index, item in enumerate(node.value)]
    return _plain_mapping(node, path, source)


def _plain_mapping(node: yaml.Node, path: Path_, source: YamlSource) -> dict[str, object]:
    data: dict[str, object] = {}
    for key_node, value_node in node.value:
        place = _place(key_node.start_mark)
        if not isinstance(key_node, yaml.ScalarNode):
            source.complain(
                place,
                "Y007",
                "a list or map stands where a name belongs",
                "Write a plain name before the colon",
            )
            continue
        key = str(key_node.value)
        if key in data:
            source.complain(
                place,
                "Y004",
                f"“{key}” stands here a second time",
                "Keep one of the two; the other would be lost",
            )
        data[key] = _plain(value_node, (*path, key), source)
        source.places[*path, key, "@key"] = place
    return data
