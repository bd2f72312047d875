"""What can be wrong with rule files, told so that the one who wrote them can mend it."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Gravity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True, order=True)
class Diagnostic:
    """One mistake: where it is, what is wrong, what to do.

    ``line`` and ``column`` count from 1; 0 means the whole file.
    """

    file: str
    line: int
    column: int
    code: str
    problem: str
    remedy: str
    gravity: Gravity = "error"

    def __str__(self) -> str:
        """Return ``file:line:column: gravity code: problem. remedy.`` on one line."""
        place = f"{self.file}:{self.line}:{self.column}" if self.line else self.file
        end = "" if self.remedy.endswith("?") else "."
        return f"{place}: {self.gravity} {self.code}: {self.problem}. {self.remedy}{end}"


class RulebookError(Exception):
    """The rule files hold mistakes, so none of them was taken. The rule writer's to mend.

    ``diagnostics`` holds every mistake of every file, in order of file and line.
    """

    def __init__(self, diagnostics: Iterable[Diagnostic]) -> None:
        self.diagnostics = tuple(sorted(diagnostics))
        super().__init__("\n".join(str(diagnostic) for diagnostic in self.diagnostics))
