"""Small rulebooks for the tests of lint."""

from pathlib import Path

from rules import Diagnostic, Rulebook, load_rulebook
from rules.lint import lint

HEAD = """\
- id: {id}
  title: A fee before the parcel comes
  family: {family}
  kind: {kind}
{extra}  clues:
{clues}{when}  examples:
    match: {match}
    ignore: {ignore}
"""


def rule(
    clues: str,
    *,
    id: str = "parcel-fee",  # noqa: A002  the name of the field
    family: str = "impersonation.ecommerce_support",
    kind: str = "script",
    extra: str = "",
    when: str = "",
    match: str = "[pay the release fee]",
    ignore: str = "[the parcel came]",
) -> str:
    """Return one rule as YAML; *clues* are lines ``name: {…}``."""
    lines = "".join(f"    {line}\n" for line in clues.splitlines())
    said = f"  when: {when}\n" if when else ""
    more = f"  {extra}\n" if extra else ""
    return HEAD.format(
        id=id, family=family, kind=kind, extra=more, clues=lines, when=said, match=match,
        ignore=ignore,
    )  # fmt: skip


def rulebook(folder: Path, *rules: str, name: str = "en/parcels.yaml", parts: str = "") -> Rulebook:
    """Return the rulebook of *rules*, written below *folder*."""
    path = folder / "my-rules" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(rules), encoding="utf-8")
    if parts:
        (path.parent / "parts.yaml").write_text(parts, encoding="utf-8")
    return load_rulebook(folder / "my-rules")


def found(folder: Path, code: str, *rules: str, **files: str) -> list[Diagnostic]:
    """Return what the check *code* finds in *rules*."""
    return lint(rulebook(folder, *rules, **files), only=[code])
