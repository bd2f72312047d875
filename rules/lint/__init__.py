"""Lint: what is wrong with rules that load and pass their examples, and yet are not good.

``lint(rulebook)`` returns a diagnostic for each thing found, at its line and column. What is
surely a mistake is an error, what probably is one a warning, what may be meant so a note.
"""

from collections.abc import Collection, Sequence

from rules.checking import ExampleRun
from rules.collector import collector_held
from rules.diagnostics import Diagnostic
from rules.lint.checks import CHECKS
from rules.lint.subject import Finding, Subject
from rules.rulebook import Rulebook

__all__ = ["CHECKS", "lint"]


def lint(
    rulebook: Rulebook, *, only: Collection[str] = (), runs: Sequence[ExampleRun] = ()
) -> list[Diagnostic]:
    """Return what the checks find, sorted by file and line; *only* names the codes to look for.

    The files of the rulebook are read again to point at the place; what cannot be read any more
    is told at the line of its rule. *runs* of the rulebook's examples save running those again.
    Raises KeyError for a code that is no check of lint.
    """
    subject = Subject(rulebook, runs)
    codes = sorted(only) if only else CHECKS
    with collector_held():
        found = [_told(subject, code, one) for code in codes for one in CHECKS[code](subject)]
    return sorted(found)


def _told(subject: Subject, code: str, found: Finding) -> Diagnostic:
    line, column = subject.sources.place(found.spot)
    return Diagnostic(found.spot.file, line, column, code, found.problem, found.remedy)
