"""The golden pairs of the diagnostics: folders of rule files, and exactly what is told of them.

Each folder in ``golden/`` is named ``<CODE>-<case>`` and holds ``my-rules/``, a folder of rule
files, beside ``expected.txt``; further folders are read with it, in the order of their names.
What is compared are the diagnostics of the same letter as the code; of lint those of the code
alone. To write every ``expected.txt`` anew, and then read the difference as the rule writer will::

    UPDATE_GOLDEN=1 python -m pytest tests/rules/test_diagnostics_golden.py
"""

from collections.abc import Iterable
from pathlib import Path

from rules import Diagnostic, RulebookError, load_rulebook
from rules.checking import check_library
from rules.diagnostics import with_excerpts
from rules.diagnostics.rendering import render, summary
from rules.loader import files_by_name

GOLDEN = Path(__file__).parent / "golden"
CASES = sorted(path for path in GOLDEN.iterdir() if path.is_dir())
UPDATE = "UPDATE_GOLDEN"


def code_of(case: Path) -> str:
    """Return the code that the folder is named for."""
    return case.name.partition("-")[0]


def told_of(case: Path) -> str:
    """Return what the rule writer reads about the files of *case*."""
    code = code_of(case)
    found = [one for one in _found(case, code) if one.code[0] == code[0] or one.code[0] in "YR"]
    told = "\n\n".join([*(render(one) for one in found), summary(found)]) + "\n"
    return told.replace(f"{case.as_posix()}/", "")


def _found(case: Path, code: str) -> Iterable[Diagnostic]:
    folders = sorted(path for path in case.iterdir() if path.is_dir()) or [case / "my-rules"]
    try:
        rulebook = load_rulebook(*folders)
    except RulebookError as error:
        return error.diagnostics
    if code[0] == "L":
        from rules.lint import lint

        found = lint(rulebook, only=[code])
    elif code[0] == "E":
        found = check_library(rulebook)
    else:
        found = list(rulebook.warnings)
    return with_excerpts(found, files_by_name(*folders))
