"""Reads the Fluent files of one language and finds what is wrong with them, by file and line."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor


class WordingError(Exception):
    """The bot's words cannot be used: a file of them is wrong, or a caller asks for none of them.

    Raised by loading, with every mistake of every file on its own line, it is the fault of
    whoever wrote the file; raised by `Wording.say`, it is the fault of the calling code.
    """


@dataclass(frozen=True, slots=True)
class Entry:
    """One text of one language: its place in the files and the variables it uses."""

    place: str
    """Language folder, file and line, such as ``en/replies.ftl:12``."""
    variables: frozenset[str]


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All texts of one language, and what is wrong with the files they stand in."""

    bundle: FluentBundle
    entries: dict[str, Entry]
    """By key: a message's id, or ``id.attribute``."""
    problems: tuple[str, ...]
    """What kept a text from being read: one sentence each, beginning with the place."""


def read_catalogue(folder: Path, files: str = "*.ftl") -> Catalogue:
    """The texts of all `files` in `folder`, whose name is the language's BCP-47 tag.

    Fluent's marks around arguments (U+2068, U+2069) are off: they would end up in links, numbers
    and commands that people copy. The few texts that quote a stranger's words write them out.
    Plurals and numbers of a language that Babel does not know go the English way.
    """
    try:
        bundle = FluentBundle([folder.name, "en"], use_isolating=False)
    except ValueError:
        bundle = FluentBundle(["en"])
        return Catalogue(bundle, {}, (f"{folder.name}: the folder's name is no language tag",))
    entries: dict[str, Entry] = {}
    problems: list[str] = []
    for path in sorted(folder.glob(files)):
        try:
            source = path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            problems.append(f"{folder.name}/{path.name}: cannot be read: {error}")
            continue
        resource = FluentParser().parse(source)
        problems += _junk(resource, source, path)
        problems += _add_entries(entries, resource, source, path)
        bundle.add_resource(resource)
    return Catalogue(bundle, entries, tuple(problems))


def problems_of(catalogue: Catalogue) -> Sequence[str]:
    """All that is wrong with a catalogue: what was found in reading it, or else in a trial."""
    return catalogue.problems or tuple(_trial(catalogue.bundle, catalogue.entries))


def _place(path: Path, source: str, offset: int) -> str:
    return f"{path.parent.name}/{path.name}:{source.count(chr(10), 0, offset) + 1}"


def _junk(resource: ast.Resource, source: str, path: Path) -> Iterator[str]:
    for item in resource.body:
        if isinstance(item, ast.Junk):
            for note in item.annotations:
                yield f"{_place(path, source, _where(item, note, source))}: {note.message}"


def _where(junk: ast.Junk, note: ast.Annotation, source: str) -> int:
    """The offset of the mistake: where something else was expected, but on the line before it."""
    start, expected = (node.span.start if node.span else 0 for node in (junk, note))
    return max(start, len(source[:expected].rstrip()))


def _add_entries(
    entries: dict[str, Entry], resource: ast.Resource, source: str, path: Path
) -> Iterator[str]:
    """Fills `entries`; yields a problem for each key that stands in the files already."""
    for item in resource.body:
        if isinstance(item, ast.Message):
            for key, node, pattern in _texts(item):
                place = _place(path, source, node.span.start if node.span else 0)
                if key in entries:
                    yield f"{place}: “{key}” stands already in {entries[key].place}"
                else:
                    entries[key] = Entry(place, _variables(pattern))


def _texts(message: ast.Message) -> Iterator[tuple[str, ast.SyntaxNode, ast.Pattern]]:
    if message.value is not None:
        yield message.id.name, message, message.value
    for attribute in message.attributes:
        yield f"{message.id.name}.{attribute.id.name}", attribute, attribute.value


class _VariableCollector(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.names.add(node.id.name)


def _variables(pattern: ast.Pattern) -> frozenset[str]:
    collector = _VariableCollector()
    collector.visit(pattern)
    return frozenset(collector.names)


def _trial(bundle: FluentBundle, entries: dict[str, Entry]) -> Iterator[str]:
    """Says every text once, so that a reference to nothing is found now and not in an answer."""
    arguments = {name: 1 for entry in entries.values() for name in entry.variables}
    for key, entry in entries.items():
        try:
            text, errors = format_entry(bundle, key, arguments)
        except RecursionError:  # fluent.runtime 0.4 sees a circle only among longer texts
            text, errors = "", [RecursionError("Cyclic reference")]
        yield from (f"{entry.place}: “{key}”: {error}" for error in errors)
        if not errors and not text.strip():
            yield f"{entry.place}: “{key}” is empty"


def format_entry(
    bundle: FluentBundle, key: str, arguments: Mapping[str, object]
) -> tuple[str, list[Exception]]:
    """The text of `key`, which `bundle` must hold, and what went wrong in filling it."""
    name, _, attribute = key.partition(".")
    message = bundle.get_message(name)
    pattern = message.attributes[attribute] if attribute else message.value
    if pattern is None:
        raise KeyError(key)
    text, errors = bundle.format_pattern(pattern, dict(arguments))
    return str(text), errors
