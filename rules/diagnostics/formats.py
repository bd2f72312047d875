"""A diagnostic for machines: JSON, and the annotations of GitHub's workflows."""

from typing import Any

from rules.diagnostics.diagnostic import Diagnostic
from rules.diagnostics.visible import shortened

MOST_OF_A_LINE = 1_000
"""Letters of the line of the file that JSON holds."""


def as_json(diagnostic: Diagnostic) -> dict[str, Any]:
    """Return the diagnostic as plain data.

    ``line`` and ``column`` count from 1 and are 0 for the whole file; ``width`` is in code
    points, 0 when not known. Text is as in the file: whoever shows it must escape it.
    """
    return {
        "code": diagnostic.code,
        "gravity": diagnostic.gravity,
        "file": diagnostic.file,
        "line": diagnostic.line,
        "column": diagnostic.column,
        "width": diagnostic.width,
        "problem": diagnostic.problem,
        "remedy": diagnostic.remedy,
        "excerpt": diagnostic.excerpt[:MOST_OF_A_LINE],
    }


def as_github(diagnostic: Diagnostic, path: str = "") -> str:
    """Return the workflow command that marks the line in a pull request.

    *path* is the file's from the root of the repository, the name in the diagnostic by default.
    The form is that of GitHub's "Workflow commands", "Setting an error message".
    """
    fields = {"file": path or diagnostic.file, "title": diagnostic.code}
    if diagnostic.line:
        fields |= {"line": str(diagnostic.line), "col": str(diagnostic.column)}
        if diagnostic.width:
            fields["endColumn"] = str(diagnostic.column + diagnostic.width)
    told = ",".join(f"{name}={_escaped(value, ':,')}" for name, value in fields.items())
    message = shortened(f"{diagnostic.problem}. {diagnostic.remedy}", MOST_OF_A_LINE)
    command = "notice" if diagnostic.gravity == "note" else diagnostic.gravity
    return f"::{command} {told}::{_escaped(message)}"


def _escaped(text: str, also: str = "") -> str:
    """Return *text* with % and ends of lines as GitHub wants them, *also* further letters."""
    for letter in "%\r\n" + also:
        text = text.replace(letter, f"%{ord(letter):02X}")
    return text
