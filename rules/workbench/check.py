"""``check``: are the rule files right, and do they do what their examples say?"""

import sys
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Annotated

import typer
from rich.progress import track

from rules.checking import how_many_examples, mistakes_of, run_examples, too_few_examples
from rules.diagnostics import Diagnostic, RulebookError, with_excerpts
from rules.diagnostics.formats import as_github, as_json
from rules.diagnostics.rendering import render_rich
from rules.loader import load_rulebook
from rules.rulebook import Rulebook
from rules.workbench import completing
from rules.workbench.opening import files_of, folders_of
from rules.workbench.options import JSON, RULES, SITE
from rules.workbench.printing import console, print_json
from rules.workbench.trouble import FOUND


class Format(StrEnum):
    """How diagnostics are written."""

    TEXT = "text"
    JSON = "json"
    GITHUB = "github"


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check found. ``fingerprint`` is None where the files could not be loaded."""

    rules: int
    files: int
    examples: int
    fingerprint: str | None
    diagnostics: tuple[Diagnostic, ...]

    def count(self, gravity: str) -> int:
        """Return how many of the diagnostics are of this gravity."""
        return sum(diagnostic.gravity == gravity for diagnostic in self.diagnostics)

    def summary(self) -> str:
        """Return it all on one line."""
        if self.fingerprint is None:
            return f"Not loaded: {_counted(self.count('error'), 'mistake')} in {self.files} files"
        found = _counted(self.count("error"), "mistake")
        if warnings := self.count("warning"):
            found += f", {_counted(warnings, 'warning')}"
        what = f"{_counted(self.rules, 'rule')} in {_counted(self.files, 'file')}"
        ran = f"{_counted(self.examples, 'example')} run"
        return f"{what}, {ran}, {found}; fingerprint {self.fingerprint}"


def checked(
    folders: Sequence[Path], only: Collection[str] = (), *, progress: bool = False
) -> Checked:
    """Return what is wrong in *folders*: reading, references, examples, lint.

    *only* are codes, or beginnings of codes, to which the diagnostics are narrowed. *progress*
    draws a bar on the error stream. Files that cannot be loaded are told, not raised.
    """
    files = files_of(folders)
    try:
        rulebook = load_rulebook(*folders)
    except RulebookError as error:
        found = _narrowed(with_excerpts(error.diagnostics, files), only)
        return Checked(0, len({one.file for one in found}), 0, None, found)
    examples = how_many_examples(rulebook)
    diagnostics = [*rulebook.warnings, *too_few_examples(rulebook)]
    runs = track(
        run_examples(rulebook),
        description="Running the examples",
        total=examples,
        console=console(stderr=True),
        transient=True,
        disable=not progress,
    )
    for run in runs:
        diagnostics += mistakes_of(run)
    diagnostics += linted(rulebook)
    return Checked(
        len(rulebook),
        rulebook.files,
        examples,
        rulebook.fingerprint,
        _narrowed(with_excerpts(diagnostics, files), only),
    )


def linted(rulebook: Rulebook) -> list[Diagnostic]:
    """Return what lint finds."""
    if find_spec("rules.lint") is None:
        return []
    lint = getattr(import_module("rules.lint"), "lint", None)
    return list(lint(rulebook)) if lint else []


def check(
    rules: RULES = None,
    site: SITE = None,
    only: Annotated[
        list[str] | None,
        typer.Option(
            metavar="CODE",
            help="Tell only these codes, or those that begin so (E, L0); several times.",
            autocompletion=completing.codes,
        ),
    ] = None,
    strict: Annotated[bool, typer.Option("--strict", help="Let warnings fail as well.")] = False,
    form: Annotated[Format, typer.Option("--format", help="How to write it.")] = Format.TEXT,
    json: JSON = False,
) -> int:
    """Check rule files: format, references, examples, lint.

    Exit code 0: nothing is wrong; 1: mistakes (with --strict, warnings too); 2: could not run.
    """
    folders = folders_of(rules, site)
    found = checked(folders, only or (), progress=sys.stderr.isatty())
    if json or form is Format.JSON:
        shown = [as_json(diagnostic) for diagnostic in found.diagnostics]
        head = {name: getattr(found, name) for name in ("rules", "files", "examples")}
        counts = {"errors": found.count("error"), "warnings": found.count("warning")}
        print_json({**head, "fingerprint": found.fingerprint, **counts, "diagnostics": shown})
    elif form is Format.GITHUB:
        _show_for_github(found, folders)
    else:
        _show(found)
    failed = found.count("error") or (strict and found.count("warning"))
    return FOUND if failed else 0


def _show(found: Checked) -> None:
    out = console()
    for diagnostic in found.diagnostics:
        out.print(render_rich(diagnostic), soft_wrap=True)
        out.print()
    style = "bold red" if found.count("error") else "bold green"
    out.print(found.summary(), style=style, soft_wrap=True)


def _show_for_github(found: Checked, folders: Sequence[Path]) -> None:
    files = files_of(folders)
    for diagnostic in found.diagnostics:
        path = files.get(diagnostic.file)
        sys.stdout.write(as_github(diagnostic, _from_here(path) if path else "") + "\n")


def _from_here(path: Path) -> str:
    here = Path.cwd()
    whole = path.resolve()
    return whole.relative_to(here).as_posix() if whole.is_relative_to(here) else str(path)


def _narrowed(found: Sequence[Diagnostic], only: Collection[str]) -> tuple[Diagnostic, ...]:
    wanted = tuple(code.upper() for code in only)
    return tuple(one for one in found if not wanted or one.code.startswith(wanted))


def _counted(number: int, what: str) -> str:
    return f"{number:,} {what}{'' if number == 1 else 's'}"
