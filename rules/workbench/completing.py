"""What the shell is offered when the Tab key is pressed: rule ids, families, languages.

Read from the lines of the rule files, without loading them: an answer must come at once, and even
from files that hold mistakes.
"""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import typer

from rules.diagnostics import CATALOGUE
from rules.loader import LIBRARY, rule_files
from rules.workbench.opening import folders_of

_ID = re.compile(r"^(?:- +| +)id: *[\"']?([\w.-]+)[^\n]*(?:\n +title: *([^\n]+))?", re.M)

Offers = list[tuple[str, str]]


def rule_ids(context: typer.Context, incomplete: str) -> Offers:
    """Offer the ids of the rules, with their titles."""
    return [
        (name, title)
        for path in _files(context)
        if path.name not in ("families.yaml", "parts.yaml", "overrides.yaml")
        for name, title in _ids(path)
        if name.startswith(incomplete)
    ]


def families(context: typer.Context, incomplete: str) -> Offers:
    """Offer the families, with their titles."""
    paths = [LIBRARY / "families.yaml", *_files(context)]
    found = {
        name: title for path in paths if path.name == "families.yaml" for name, title in _ids(path)
    }
    return [(name, title) for name, title in found.items() if name.startswith(incomplete)]


def languages(context: typer.Context, incomplete: str) -> list[str]:
    """Offer the languages that have a folder of rules."""
    names = {
        path.relative_to(folder).parts[0]
        for folder in _folders(context)
        for path in _below(folder)
        if len(path.relative_to(folder).parts) > 1
    }
    return sorted(name for name in names if name.startswith(incomplete))


def codes(incomplete: str) -> Offers:
    """Offer the codes of diagnostics, with their titles."""
    return [(code, entry.title) for code, entry in CATALOGUE.items() if code.startswith(incomplete)]


def _folders(context: typer.Context) -> list[Path]:
    chosen = [
        [Path(folder) for folder in context.params.get(name) or ()] for name in ("rules", "site")
    ]
    return folders_of(*chosen)


def _files(context: typer.Context) -> Iterator[Path]:
    for folder in _folders(context):
        yield from _below(folder)


def _below(folder: Path) -> list[Path]:
    return rule_files(folder) if folder.is_dir() else []


def _ids(path: Path) -> Iterable[tuple[str, str]]:
    try:
        text = path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return
    for found in _ID.finditer(text):
        yield found[1], (found[2] or "").strip().strip("\"'")
