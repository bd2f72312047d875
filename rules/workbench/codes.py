"""``diagnostics``: what the codes of mistakes mean."""

import sys
from typing import Annotated

import typer
from rich.console import Group
from rich.markdown import Markdown

from rules.diagnostics import CATALOGUE, Entry, page
from rules.workbench import completing
from rules.workbench.opening import nearest
from rules.workbench.options import JSON
from rules.workbench.printing import console, print_json
from rules.workbench.trouble import WorkbenchError


def entry_of(code: str) -> Entry:
    """Return what *code* stands for. Raises WorkbenchError when there is no such code."""
    entry = CATALOGUE.get(code.strip().upper())
    if entry is None:
        hint = nearest(code.upper(), CATALOGUE, "“diagnostics” without a code lists all")
        raise WorkbenchError(f"There is no code “{code}”. {hint}")
    return entry


def diagnostics(
    code: Annotated[
        str | None,
        typer.Argument(metavar="CODE", help="One code.", autocompletion=completing.codes),
    ] = None,
    json: JSON = False,
) -> int:
    """Explain the code of a mistake, such as R004; without a code, print the page of all.

    Exit code 0; 2: there is no such code.
    """
    if json:
        print_json(entry_of(code) if code else list(CATALOGUE.values()))
    elif code:
        _show(entry_of(code))
    elif console().is_terminal:
        console().print(Markdown(page()))
    else:
        sys.stdout.write(page())
    return 0


def _show(entry: Entry) -> None:
    out = console()
    out.print(f"{entry.code} · {entry.gravity} · {entry.title}", style="bold")
    out.print()
    out.print(Markdown(entry.explanation))
    for title, lines in (("Wrong:", entry.wrong), ("Right:", entry.right)):
        if lines:
            out.print(Group("", title))
            for line in lines.rstrip().splitlines():
                out.print(f"    {line}", soft_wrap=True)
    out.print()
    out.print(Markdown(f"**What to do:** {entry.remedy}"))
