"""The project as its own tests see it: its files, its modules and what they import."""

import ast
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
ROOMS = ("bench", "bot", "db", "rules")


@dataclass(frozen=True, slots=True)
class Module:
    """A module of ours: its dotted name, its file and its syntax tree."""

    name: str
    path: Path
    tree: ast.Module

    @property
    def room(self) -> str:
        """Return the top-level folder it stands in."""
        return self.name.partition(".")[0]


@cache
def modules(*rooms: str) -> list[Module]:
    """Return every module of the rooms, by default those of the program and the bench."""
    paths = [path for room in rooms or ROOMS for path in sorted((ROOT / room).rglob("*.py"))]
    return [
        Module(_name(path), path, ast.parse(path.read_text(encoding="utf-8"))) for path in paths
    ]


def _name(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imported(module: Module, known: set[str]) -> Iterator[str]:
    """Yield each of the modules *known* that *module* imports, wherever in it."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = _base(module, node)
            names = [
                inner if (inner := f"{base}.{alias.name}") in known else base
                for alias in node.names
            ]
        else:
            continue
        yield from (name for name in names if name in known)


def _base(module: Module, node: ast.ImportFrom) -> str:
    """Return the dotted name behind ``from``, relative ones resolved."""
    if not node.level:
        return node.module or ""
    package = module.name.split(".")
    inside = node.level - (module.path.name == "__init__.py")
    package = package[: len(package) - inside]
    return ".".join([*package, *([node.module] if node.module else [])])


def functions(module: Module) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Yield every function and method of *module*, inner ones too."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


@cache
def tracked_files() -> tuple[Path, ...]:
    """Return the files that git tracks; none in a copy without git."""
    listed = subprocess.run(
        ["git", "ls-files", "-z"],  # noqa: S607  whichever git made this copy
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    names = [name for name in listed.stdout.decode().split("\0") if name]
    return tuple(path for name in names if (path := ROOT / name).is_file())


def pages() -> list[Path]:
    """Return every page of documentation."""
    fragments = ROOT / "docs" / "changes"
    return [
        *sorted(ROOT.glob("*.md")),
        *(page for page in sorted((ROOT / "docs").rglob("*.md")) if fragments not in page.parents),
    ]


def page(name: str) -> str:
    """Return the text of the page *name*, a path from the root."""
    return (ROOT / name).read_text(encoding="utf-8")


def rows(text: str, heading: str) -> list[list[str]]:
    """Return the cells of the table whose first heading is *heading*, without its head."""
    lines = text.splitlines()
    start = next(n for n, line in enumerate(lines) if line.startswith(f"| {heading} |"))
    table: list[list[str]] = []
    for line in lines[start + 2 :]:
        if not line.startswith("|"):
            break
        table.append([cell.strip() for cell in line.strip().strip("|").split("|")])
    return table
