"""``check``: are the rule files right, and do they do what their examples say?"""

import sys
from collections.abc import Collection, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer
from rich.progress import track

from rules.checking import how_many_examples, mistakes_of, run_examples, too_few_examples
from rules.diagnostics import Diagnostic, RulebookError, with_excerpts
from rules.diagnostics.formats import as_github, as_json
from rules.diagnostics.rendering import render_rich
from rules.lint import lint
from rules.loader import files_by_name
from rules.workbench import completing
from rules.workbench.opening import folders_of, rulebook_of
from rules.workbench.options import JSON, RULES, SITE
from rules.workbench.printing import console, counted, print_json
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

    def shown(self, *, notes: bool) -> list[Diagnostic]:
        """Return the diagnostics, with or without those that are mere notes."""
        return [one for one in self.diagnostics if notes or one.gravity != "note"]

    def summary(self) -> str:
        """Return it all on one line."""
        if self.fingerprint is None:
            mistakes = counted(self.count("error"), "mistake")
            return f"Not loaded: {mistakes} in {counted(self.files, 'file')}"
        found = counted(self.count("error"), "mistake")
        for gravity in ("warning", "note"):
            if number := self.count(gravity):
                found += f", {counted(number, gravity)}"
        what = f"{counted(self.rules, 'rule')} in {counted(self.files, 'file')}"
        ran = f"{counted(self.examples, 'example')} run"
        return f"{what}, {ran}, {found}; fingerprint {self.fingerprint}"


def checked(
    folders: Sequence[Path], only: Collection[str] = (), *, progress: bool = False
) -> Checked:
    """Return what is wrong in *folders*: reading, references, examples, lint.

    *only* are codes, or beginnings of codes, to which the diagnostics are narrowed. *progress*
    draws a bar on the error stream. Files that cannot be loaded are told, not raised.
    """
    files = files_by_name(*folders)
    try:
        rulebook = rulebook_of(folders)
    except RulebookError as error:
        found = _narrowed(error.diagnostics, only)
        return Checked(0, len({one.file for one in found}), 0, None, found)
    examples = how_many_examples(rulebook)
    tracked = track(
        run_examples(rulebook),
        description="Running the examples",
        total=examples,
        console=console(stderr=True),
        transient=True,
        disable=not progress,
    )
    runs = list(tracked)
    diagnostics = [*rulebook.warnings, *too_few_examples(rulebook)]
    diagnostics += [mistake for run in runs for mistake in mistakes_of(run)]
    with console(stderr=True).status("Lint") if progress else nullcontext():
        diagnostics += lint(rulebook, runs=runs)
    return Checked(
        len(rulebook),
        rulebook.files,
        examples,
        rulebook.fingerprint,
        _narrowed(with_excerpts(diagnostics, files), only),
    )


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
    notes: Annotated[bool, typer.Option("--notes", help="Tell notes as well.")] = False,
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
        counts = {f"{name}s": found.count(name) for name in ("error", "warning", "note")}
        print_json({**head, "fingerprint": found.fingerprint, **counts, "diagnostics": shown})
    elif form is Format.GITHUB:
        _show_for_github(found, folders, notes=notes or bool(only))
    else:
        _show(found, notes=notes or bool(only))
    failed = found.count("error") or (strict and found.count("warning"))
    return FOUND if failed else 0


def _show(found: Checked, *, notes: bool) -> None:
    out = console()
    for diagnostic in found.shown(notes=notes):
        out.print(render_rich(diagnostic), soft_wrap=True)
        out.print()
    style = "bold red" if found.count("error") else "bold green"
    out.print(found.summary(), style=style, soft_wrap=True)
    if found.count("note") and not notes:
        out.print("--notes shows the notes too.", style="dim")


def _show_for_github(found: Checked, folders: Sequence[Path], *, notes: bool) -> None:
    files = files_by_name(*folders)
    for diagnostic in found.shown(notes=notes):
        path = files.get(diagnostic.file)
        sys.stdout.write(as_github(diagnostic, _from_here(path) if path else "") + "\n")


def _from_here(path: Path) -> str:
    here = Path.cwd()
    whole = path.resolve()
    return whole.relative_to(here).as_posix() if whole.is_relative_to(here) else str(path)


def _narrowed(found: Sequence[Diagnostic], only: Collection[str]) -> tuple[Diagnostic, ...]:
    wanted = tuple(code.upper() for code in only)
    return tuple(one for one in found if not wanted or one.code.startswith(wanted))
