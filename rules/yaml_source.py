"""One YAML file read into plain data, piece by piece; where each piece stood is found when asked.

Every scalar stays the text that was written (``no`` is not False, ``85`` is not 85 until the
model says so), so that a phrase is never changed by YAML's guesses. Anchors, aliases and tags
are refused: rule files do not need them, and a few lines of them can fill the memory.

A file is gone through once. Its records come out one by one and are not kept; of each only its
extent is noted. A mistake in a record is rare: then that record alone is read again, for places.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from rules.diagnostics import Diagnostic
from rules.diagnostics.unreadable import not_utf8, unreadable
from rules.regular_file import EndlessError, read_regular
from rules.yaml_events import MAX_DEPTH, Extent, Key, Path_, Place, Reader, RefusedError, places_in

__all__ = ["MAX_BYTES", "MAX_DEPTH", "Path_", "Place", "YamlSource", "open_yaml", "read_yaml"]

MAX_BYTES = 32_000_000
"""Largest rule file that is read, in bytes: 10,000 rules of 20 lines are 11 million."""


_WRITE = "Write into it what belongs there, or delete it"


@dataclass(slots=True)
class YamlSource:
    """One file: its records, what was wrong with it, and where its pieces stand.

    ``text`` is None when it could not be read, or has been read and let go; ``data`` is all that
    the file says where ``read_yaml`` read it, else None.
    """

    name: str
    text: str | None = None
    path: Path | None = None
    data: object = None
    diagnostics: list[Diagnostic] = field(default_factory=list)
    _root: Place | None = None
    _extents: dict[Key, Extent] = field(default_factory=dict)
    _near: dict[Path_, Place] = field(default_factory=dict)
    """The places of the record that was asked for last."""
    _length: int = 0

    @property
    def places(self) -> "Places":
        """Return the line and column of each piece that has been read, by its path."""
        return Places(self)

    def place(self, path: Path_) -> Place:
        """Return where *path* stands, or the nearest piece around it; (1, 1) at the least."""
        for length in range(len(path), -1, -1):
            if (found := self.exact_place(path[:length])) is not None:
                return found
        return (1, 1)

    def exact_place(self, path: Path_) -> Place | None:
        """Return where *path* stands, or None when there is nothing of that path."""
        if not path:
            return self._root
        extent = self._extents.get(path[0])
        if extent is None:
            return None
        if path[:1] not in self._near:
            self._near = places_in(self._text_again(), path[0], extent)
        return self._near.get(path)

    def _let_go(self) -> None:
        """Forget the text, which only a mistake found later asks for again."""
        if self.path is not None and self.text is not None:
            self._length = len(self.text)
            self.text = None

    def _text_again(self) -> str:
        """Return the text, read once more where it was let go; nothing when it has changed."""
        if self.text is None and self.path is not None:
            text = _read_text(self.path, YamlSource(self.name)) or ""
            self.text = text if len(text) == self._length else ""
        return self.text or ""

    def line(self, key: Key) -> int:
        """Return the line of the record *key*, which has been read."""
        return self._extents[key].line

    def complain(
        self,
        place: Place,
        code: str,
        problem: str,
        remedy: str,
        width: int = 0,
        *,
        part: str = "",
    ) -> None:
        """Note a mistake of this file at *place*, of *width* code points where that is known.

        *part* is a piece of what stands there, when that piece alone is meant.
        """
        self.diagnostics.append(
            Diagnostic(self.name, *place, code, problem, remedy, width=width, part=part)
        )

    def items(self) -> Iterator[tuple[int, object]]:
        """Yield the records of a file that is a list, with their numbers from 0.

        A file that holds something else is complained of; one without content is an empty list.
        Where the file cannot be read any further that is noted, and no more records come.
        """
        try:
            reader = self._begin(
                list,
                "the file must be a list: each rule begins with “- id:”",
                "Put “- ” before the first line and indent the others",
            )
            if reader:
                yield from reader.items()
                reader.finish()
        except RefusedError as refusal:
            self._refuse(refusal)
        self._let_go()

    def entries(self, problem: str, remedy: str) -> Iterator[tuple[str, object]]:
        """Yield the records of a file that is a map, with their names; else as ``items``.

        *problem* and *remedy* are told of a file that holds something else.
        """
        try:
            reader = self._begin(dict, problem, remedy)
            if reader:
                yield from reader.entries()
                reader.finish()
        except RefusedError as refusal:
            self._refuse(refusal)
        self._let_go()

    def read(self) -> None:
        """Take all that the file says into ``data``, whether it is a list, a map or a text."""
        try:
            reader = Reader(self.text or "", self._extents, self.complain)
            begun = reader.begin()
            if begun is None:
                return
            kind, self._root = begun
            if kind is list:
                data: object = [item for _, item in reader.items()]
            else:
                data = dict(reader.entries()) if kind is dict else reader.text()
            reader.finish()
            self.data = data
        except RefusedError as refusal:
            self._refuse(refusal)

    def _refuse(self, refusal: RefusedError) -> None:
        """Tell why the file is read no further; what its last record lacks follows from that."""
        last = max((extent.line for extent in self._extents.values()), default=0)
        self.diagnostics = [
            one for one in self.diagnostics if one.line < last or one.code.startswith("Y")
        ]
        self.complain(*refusal.told)

    def _begin(self, wanted: type, problem: str, remedy: str) -> Reader | None:
        """Return a reader at the first record; None when there are none of the *wanted* kind."""
        if self.text is None:
            return None
        reader = Reader(self.text, self._extents, self.complain)
        begun = reader.begin()
        if begun is None:
            self.complain((0, 0), "Y019", "the file says nothing", _WRITE)
            return None
        kind, self._root = begun
        if kind is wanted:
            return reader
        reader.drain()
        reader.finish()
        self.complain((1, 1), "Y007", problem, remedy)
        return None


@dataclass(frozen=True, slots=True)
class Places:
    """The places of one file, by path: what has been read of it."""

    _source: YamlSource

    def __contains__(self, path: Path_) -> bool:
        return self._source.exact_place(path) is not None

    def __getitem__(self, path: Path_) -> Place:
        if (found := self._source.exact_place(path)) is None:
            raise KeyError(path)
        return found

    def get(self, path: Path_) -> Place | None:
        """Return where *path* stands, or None."""
        return self._source.exact_place(path)


def open_yaml(path: Path, name: str) -> YamlSource:
    """Return the file at *path*, whose ``items`` or ``entries`` can then be read once.

    Never raises for what the file holds: what is wrong with it stands in ``diagnostics``.
    *name* is how diagnostics call the file.
    """
    source = YamlSource(name, path=path)
    source.text = _read_text(path, source)
    return source


def read_yaml(path: Path, name: str) -> YamlSource:
    """Return the file at *path* with all its ``data``; for the rest as ``open_yaml``."""
    source = open_yaml(path, name)
    source.read()
    return source


def _read_text(path: Path, source: YamlSource) -> str | None:
    try:
        raw = read_regular(path)
    except EndlessError:
        problem = "this is no file but a device or a pipe, which might never end"
        source.complain((0, 0), "Y001", problem, "Put a file there, or take it away")
        return None
    except OSError as error:
        source.complain((0, 0), "Y001", *unreadable(error))
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
        found = not_utf8(raw, error)
        place = (found.line, found.column)
        source.complain(place, found.code, found.problem, found.remedy, found.width)
        return None
