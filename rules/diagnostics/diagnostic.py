"""What can be wrong with rule files, told so that the one who wrote them can mend it."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Self, cast

from rules.diagnostics.catalogue import CATALOGUE
from rules.diagnostics.entry import Gravity
from rules.diagnostics.visible import shortened, visible

MOST_LETTERS = 1_000
"""Letters of problem and remedy on one line; more are cut in the middle."""

_OF_ITS_CODE = cast(Gravity, "")


@dataclass(frozen=True, slots=True, order=True)
class Diagnostic:
    """One mistake: where it is, what is wrong, what to do.

    ``line`` and ``column`` count from 1, in lines and code points; 0 means the whole file.
    ``gravity`` is that of the code in the catalogue where none is given. ``excerpt`` is the line
    of the file, without its end, where it was at hand; ``width`` is how many code points from
    ``column`` on are meant, 0 when that was not known. ``part`` is a piece of the text that
    stands at ``column``, or of a line below in the same record, when that piece alone is meant.
    """

    file: str
    line: int
    column: int
    code: str
    problem: str
    remedy: str
    gravity: Gravity = _OF_ITS_CODE
    excerpt: str = field(default="", compare=False)
    width: int = field(default=0, compare=False)
    part: str = field(default="", compare=False)

    def __post_init__(self) -> None:
        if self.gravity == _OF_ITS_CODE:
            entry = CATALOGUE.get(self.code)
            object.__setattr__(self, "gravity", entry.gravity if entry else "error")

    @property
    def place(self) -> str:
        """Return ``file:line:column``, or the file alone, without control characters."""
        file = visible(self.file)
        return f"{file}:{self.line}:{self.column}" if self.line else file

    def __str__(self) -> str:
        """Return ``file:line:column: gravity code: problem. remedy.`` on one line."""
        end = "" if self.remedy.endswith("?") else "."
        told = visible(f"{self.problem}. {self.remedy}{end}")
        return f"{self.place}: {self.gravity} {self.code}: {shortened(told, MOST_LETTERS)}"


class RulebookError(Exception):
    """The rule files hold mistakes, so none of them was taken. The rule writer's to mend.

    ``diagnostics`` holds every mistake of every file, in order of file and line.
    """

    def __init__(self, diagnostics: Iterable[Diagnostic]) -> None:
        self.diagnostics = tuple(sorted(diagnostics))
        super().__init__("\n".join(str(diagnostic) for diagnostic in self.diagnostics))

    def __reduce__(self) -> tuple[type[Self], tuple[tuple[Diagnostic, ...]]]:
        """Let the error travel between processes with its diagnostics."""
        return type(self), (self.diagnostics,)
