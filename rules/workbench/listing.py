"""``list``: which rules there are."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Annotated

import typer
from rich.table import Table

from rules.compiled import CompiledRule
from rules.model import Degree, Kind, Status
from rules.workbench.opening import open_rulebook, origin
from rules.workbench.options import FAMILY, JSON, LANGUAGE, RULES, SITE
from rules.workbench.printing import console, counted, one_line, print_json
from rules.workbench.trouble import FOUND

WIDE = 100
"""Columns from which on a terminal shows every field of the list."""

WIDEST = 400
"""Columns of a line where the list goes to another program: nothing is cut there."""


@dataclass(frozen=True, slots=True)
class Row:
    """One rule of the list."""

    id: str
    title: str
    language: str
    family: str
    kind: str
    status: str
    severity: str
    confidence: str
    origin: str
    file: str
    line: int
    overridden: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which rules are asked for; None is any. A family stands for all that begin with it."""

    language: str | None = None
    family: str | None = None
    kind: str | None = None
    status: str | None = None
    severity: str | None = None
    origin: str | None = None
    words: str | None = None

    def fits(self, row: Row) -> bool:
        """Return whether *row* is asked for."""
        names = ("language", "kind", "status", "severity", "origin")
        if any(getattr(self, name) not in (None, getattr(row, name)) for name in names):
            return False
        if self.family and not f"{row.family}.".startswith(f"{self.family}."):
            return False
        words = (self.words or "").casefold().split()
        told = f"{row.id} {row.title}".casefold()
        return all(word in told for word in words)


def listed(rules: Iterable[CompiledRule], wanted: Wanted | None = None) -> list[Row]:
    """Return the rules that are asked for, in the order of their files."""
    rows = (_row(compiled) for compiled in rules)
    return [row for row in rows if wanted is None or wanted.fits(row)]


def list_rules(
    language: Annotated[str | None, LANGUAGE] = None,
    family: Annotated[str | None, FAMILY] = None,
    kind: Annotated[Kind | None, typer.Option(help="Only rules of this kind.")] = None,
    status: Annotated[Status | None, typer.Option(help="Only rules of this status.")] = None,
    severity: Annotated[Degree | None, typer.Option(help="Only this severity.")] = None,
    shipped: Annotated[
        bool | None, typer.Option("--shipped/--own", help="Only shipped rules, or only your own.")
    ] = None,
    words: Annotated[
        str | None, typer.Option("--words", metavar="WORDS", help="Only with these in id or title.")
    ] = None,
    rules: RULES = None,
    site: SITE = None,
    json: JSON = False,
) -> int:
    """List the rules, all or those of a language, family, kind, status or severity.

    Exit code 0; 1: no rule is as asked for; 2: could not run.
    """
    where = None if shipped is None else "shipped" if shipped else "site"
    wanted = Wanted(language, family, kind, status, severity, where, words)
    rows = listed(open_rulebook(rules, site), wanted)
    if json:
        print_json(rows)
    else:
        _show(rows)
    return 0 if rows else FOUND


def _show(rows: list[Row]) -> None:
    out = console()
    if not out.is_terminal:
        out.width = WIDEST
    table = Table(box=None, header_style="bold", pad_edge=False)
    table.add_column("id", no_wrap=True)
    names = ("kind", "family", "status", "from") if out.width >= WIDE else ("family",)
    for name in names:
        table.add_column(name, overflow="fold")
    table.add_column("title", overflow="fold")
    styles = {"shadow": "yellow", "draft": "cyan", "retired": "dim"}
    for row in rows:
        cells = {
            "kind": row.kind,
            "family": row.family,
            "status": row.status,
            "from": f"{row.origin} *" if row.overridden else row.origin,
        }
        shown = [cells[name] for name in names]
        table.add_row(row.id, *shown, one_line(row.title), style=styles.get(row.status, ""))
    if rows:
        out.print(table)
    out.print(counted(len(rows), "rule"), style="dim")
    if any(row.overridden for row in rows):
        out.print("* changed by a site", style="dim")


def _row(compiled: CompiledRule) -> Row:
    rule = compiled.rule
    return Row(
        id=rule.id,
        title=rule.title,
        language=compiled.language,
        family=rule.family,
        kind=rule.kind,
        status=rule.status,
        severity=rule.severity,
        confidence=rule.confidence,
        origin=origin(compiled),
        file=compiled.file,
        line=compiled.line,
        overridden=compiled.overridden,
    )
