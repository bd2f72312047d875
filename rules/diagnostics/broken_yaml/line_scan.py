"""One line of YAML taken into pieces, as far as one line can be: to find what is wrong with it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

Kind = Literal["sign", "quoted", "open", "plain", "after", "comment"]

_QUOTED = {'"': re.compile(r'"(?:\\.|[^"\\])*"'), "'": re.compile(r"'(?:''|[^'])*'")}
_PLAIN_END = re.compile(r":(?=\s|$)|\s+#|\s*$")
_PLAIN_END_IN_BRACKETS = re.compile(r":(?=\s|$)|[,\[\]{}]|\s+#|\s*$")


@dataclass(frozen=True, slots=True)
class Piece:
    """What stands at [start, end) of a line.

    ``sign`` is a dash, colon, comma or bracket; ``quoted`` a text in quotes and ``open`` one whose
    quote is not closed; ``plain`` a text without quotes; ``after`` what follows a closed quote
    and should not. ``depth`` is how many brackets of the line are open around it.
    """

    kind: Kind
    start: int
    end: int
    text: str
    depth: int = 0


def pieces(line: str, depth: int = 0) -> Iterator[Piece]:
    """Yield the pieces of *line* from left to right.

    *depth* is how many brackets of the lines above are open.
    """
    scan = _Scan(line, depth=depth)
    while (piece := scan.next()) is not None:
        yield piece


def without_quoted(line: str) -> str:
    """Return *line*, as long as it is, with the letters of quoted texts and notes replaced."""
    bare = list(line)
    for piece in pieces(line):
        if piece.kind == "quoted":
            bare[piece.start + 1 : piece.end - 1] = "q" * (piece.end - piece.start - 2)
        elif piece.kind == "comment":
            bare[piece.start : piece.end] = " " * (piece.end - piece.start)
    return "".join(bare)


@dataclass(slots=True)
class _Scan:
    line: str
    at: int = 0
    depth: int = 0
    fresh: bool = True
    """Whether a value may begin here."""
    last: Kind | None = None

    def next(self) -> Piece | None:
        """Return the next piece, or None at the end of the line."""
        rest = self.line[self.at :]
        self.at += len(rest) - len(rest.lstrip())
        rest = rest.lstrip()
        if not rest:
            return None
        kind, length = self._kind(rest)
        self.last, start = kind, self.at
        self.at += length
        return Piece(kind, start, self.at, self.line[start : self.at], self.depth)

    def _kind(self, rest: str) -> tuple[Kind, int]:
        if rest[0] == "#" and (not self.at or self.line[self.at - 1].isspace()):
            return "comment", len(rest)
        if self._is_sign(rest):
            self.depth = max(0, self.depth + (rest[0] in "[{") - (rest[0] in "]}"))
            self.fresh = rest[0] not in "]}"
            return "sign", 1
        began, self.fresh = self.fresh, False
        if began and rest[0] in _QUOTED:
            found = _QUOTED[rest[0]].match(rest)
            return ("quoted", found.end()) if found else ("open", len(rest))
        end = (_PLAIN_END_IN_BRACKETS if self.depth else _PLAIN_END).search(rest, 1)
        length = end.start() if end else len(rest)
        return "after" if self.last == "quoted" else "plain", max(1, length)

    def _is_sign(self, rest: str) -> bool:
        follows = rest[1:2]
        if rest[0] in "[{":
            return self.fresh or self.depth > 0
        if rest[0] in ",]}":
            return self.depth > 0
        if rest[0] == "-":
            return self.fresh and not follows.strip() and self.last in (None, "sign")
        return rest[0] == ":" and (not follows.strip() or self.last == "quoted")
