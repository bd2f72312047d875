"""Where things stand in the files a rulebook came from: read again, and only when asked.

A rulebook keeps the file and line of each rule, no more. Lint points at a phrase or an example,
so it reads the files of what it has to tell about once more.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from pydantic import ValidationError

from rules.compiled import CompiledRule
from rules.loader import files_by_name
from rules.model import Clue
from rules.yaml_source import Path_, YamlSource, read_yaml

PARTS = "parts.yaml"
"""The file of a language's shared clues."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A piece of a rule file: the record at *start* (a line), and the way to the piece in it.

    ``rule`` is the id of the record; None in a file of shared clues, whose names begin the path.
    """

    file: str
    start: int
    rule: str | None
    path: Path_ = ()

    def inside(self, *steps: str | int) -> "Spot":
        """Return the spot *steps* further in."""
        return Spot(self.file, self.start, self.rule, (*self.path, *steps))


def spot_of(compiled: CompiledRule, *steps: str | int) -> Spot:
    """Return the spot of a rule, or of a piece of it."""
    return Spot(compiled.file, compiled.line, compiled.rule.id, steps)


@dataclass(slots=True)
class Sources:
    """The files below some folders, each read when something in it is asked for."""

    folders: Sequence[Path]
    _files: dict[str, Path] = field(default_factory=dict)
    _read: dict[str, YamlSource | None] = field(default_factory=dict)
    _numbers: dict[str, dict[object, int]] = field(default_factory=dict)

    def place(self, spot: Spot) -> tuple[int, int]:
        """Return line and column of *spot*; of the nearest piece around it that was found."""
        source = self._source(spot.file)
        if source is None:
            return (spot.start, 1) if spot.start else (0, 0)
        if spot.rule is None:
            return _place(source, (), spot.path)
        number = self._numbers[spot.file].get(spot.rule)
        return (spot.start, 1) if number is None else _place(source, (number,), spot.path)

    def record(self, spot: Spot) -> Mapping[str, object]:
        """Return the record of a rule as it is written; empty when it cannot be read."""
        source = self._source(spot.file)
        number = self._numbers.get(spot.file, {}).get(spot.rule)
        if source is None or number is None or not isinstance(source.data, list):
            return {}
        found = source.data[number]
        return found if isinstance(found, dict) else {}

    def shared(self) -> Iterator[tuple[Spot, str, Clue]]:
        """Yield the shared clues of the folders: where each stands, its language, itself."""
        for folder in self.folders:
            for name, path in files_by_name(folder).items():
                if path.name == PARTS and path.is_relative_to(folder):
                    language = path.relative_to(folder).parts[0]
                    yield from self._clues(name, "any" if language == PARTS else language)

    def _clues(self, name: str, language: str) -> Iterator[tuple[Spot, str, Clue]]:
        source = self._source(name)
        data = source.data if source else None
        for key, item in data.items() if isinstance(data, dict) else ():
            try:
                yield Spot(name, 0, None, (key,)), language, Clue.model_validate(item)
            except ValidationError:
                continue  # told by the loader

    def _source(self, name: str) -> YamlSource | None:
        self._files = self._files or files_by_name(*self.folders)
        if name not in self._read:
            path = self._files.get(name)
            source = self._read[name] = read_yaml(path, name) if path else None
            items = source.data if source and isinstance(source.data, list) else []
            self._numbers[name] = {
                item.get("id"): number
                for number, item in enumerate(items)
                if isinstance(item, dict)
            }
        return self._read[name]


def _place(source: YamlSource, record: Path_, path: Path_) -> tuple[int, int]:
    """Return where *path* stands, however it was written: one text for a list, a singular name."""
    for length in range(len(path), -1, -1):
        for way in (path[:length], _singular(path[:length])):
            if (found := source.exact_place((*record, *way))) is not None:
                return found
    return source.place((*record, *path))


def _singular(path: Path_) -> Path_:
    several = ("phrases", "patterns", "signals", "parts")
    return tuple(str(step).removesuffix("s") if step in several else step for step in path)
