"""What the YAML parser said of a file, and the lines in which the mistake can be."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import yaml

from rules.diagnostics.excerpts import LINE_END, split_lines

Place = tuple[int, int]
"""Line and column, both from 0."""

NAME = r"[A-Za-z_][\w.-]*"
"""How a name before a colon looks, in a line that may have lost its colon."""

MOST_LETTERS = 5_000
"""Of a longer line only the beginning is looked at."""

_NOTE = re.compile(r"\s*(#|$)")


@dataclass(frozen=True, slots=True)
class Mistake:
    """What is wrong with a file, and where: line and column from 1, width in code points."""

    line: int
    column: int
    width: int
    code: str
    problem: str
    remedy: str


def mistake(place: Place, code: str, problem: str, remedy: str, width: int = 0) -> Mistake:
    """Return the mistake at *place*; a width of 0 means the word or value that begins there."""
    return Mistake(place[0] + 1, place[1] + 1, width, code, problem, remedy)


@dataclass(frozen=True, slots=True)
class Trouble:
    """What the parser said: where it gave up, and where the piece began that it was reading."""

    lines: list[str]
    ends: list[str]
    """What ends each of the lines but the last."""
    problem: str
    at: Place
    context: str
    since: Place

    @property
    def line(self) -> str:
        """Return the line in which the parser gave up."""
        return self.lines[self.at[0]] if self.at[0] < len(self.lines) else ""

    @property
    def letter(self) -> str:
        """Return the letter at which the parser gave up, or nothing at the end of a line."""
        return self.line[self.at[1] : self.at[1] + 1]

    def suspects(self) -> Iterator[tuple[int, str]]:
        """Yield the lines in which the mistake can be, from top to bottom, with their numbers.

        These are the lines that the parser was reading, and the one above that says something.
        """
        last = min(self.at[0], len(self.lines) - 1)
        first = min(self.since[0], last)
        before = self.before(last)
        if before is not None and before < first:
            yield before, self.lines[before]
        for number in range(first, last + 1):
            if not _NOTE.match(self.lines[number]):
                yield number, self.lines[number]

    def near(self) -> Iterator[tuple[int, str]]:
        """Yield the line where the parser gave up, where it began, and the one above."""
        numbers = dict.fromkeys((self.at[0], self.since[0], self.before(self.at[0])))
        for number in numbers:
            if number is not None and number < len(self.lines):
                yield number, self.lines[number]

    def before(self, number: int) -> int | None:
        """Return the number of the nearest line above that is no note and not empty."""
        above = range(min(number, len(self.lines)) - 1, -1, -1)
        return next((n for n in above if not _NOTE.match(self.lines[n])), None)


def trouble_of(text: str, error: yaml.YAMLError) -> Trouble:
    """Return what *error* says of *text*."""
    told: Any = error
    at = _place(getattr(told, "problem_mark", None)) or (0, 0)
    return Trouble(
        [line[:MOST_LETTERS] for line in split_lines(text)],
        LINE_END.findall(text),
        str(getattr(told, "problem", None) or getattr(told, "reason", None) or ""),
        at,
        str(getattr(told, "context", None) or ""),
        _place(getattr(told, "context_mark", None)) or at,
    )


def _place(mark: Any) -> Place | None:
    return (mark.line, mark.column) if mark is not None else None
