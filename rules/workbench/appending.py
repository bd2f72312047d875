"""A rule put at the end of a rule file, as text: what stands there is never touched.

Either the file afterwards holds the rule and loads, or it is as it was before.
"""

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import NamedTemporaryFile

from rules.diagnostics import RulebookError
from rules.rulebook import Rulebook
from rules.workbench.opening import rulebook_for_now
from rules.workbench.trouble import WorkbenchError

_ITEM = re.compile(r"^( *)- ", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Appended:
    """Where a rule was put. ``created`` is whether its file is new."""

    path: Path
    line: int
    created: bool


def append_rule(
    path: Path, rule: str, rule_id: str, folders: Sequence[Path]
) -> tuple[Appended, Rulebook]:
    """Put *rule*, an item of a rule file, at the end of the file at *path*.

    Returns where it is, and the rulebook of *folders* with it. Whatever prevents that, Ctrl-C
    included, leaves the file as it was; folders that had to be made are taken away again. Raises
    WorkbenchError when the file cannot take the rule, and OSError.
    """
    before = path.read_bytes() if path.exists() else None
    text = _joined(path, before, rule)
    made = _make_folders(path.parent)
    try:
        _write(path, text.encode())
        rulebook = _proved(path, rule_id, folders)
    except BaseException:
        _restore(path, before, made)
        raise
    line = text[: text.rindex(rule.strip().splitlines()[0])].count("\n") + 1
    return Appended(path, line, before is None), rulebook


def _joined(path: Path, before: bytes | None, rule: str) -> str:
    """Return the text of the file with the rule behind it, indented and ended as the file is."""
    if before is None:
        return rule
    try:
        text = before.decode("utf-8")
    except UnicodeDecodeError as error:
        raise WorkbenchError(f"“{path}” is not in UTF-8, so nothing was added to it.") from error
    first = _ITEM.search(text)
    indent = first[1] if first else ""
    rule = "".join(f"{indent}{line}" for line in rule.splitlines(keepends=True))
    if text and not text.endswith("\n"):
        rule = f"\n{rule}"
    return text + (rule.replace("\n", "\r\n") if "\r\n" in text else rule)


def _make_folders(folder: Path) -> list[Path]:
    """Make *folder* with those above it; return the ones that were not there, inmost first."""
    made = []
    above = folder
    while not above.exists():
        made.append(above)
        above = above.parent
    folder.mkdir(parents=True, exist_ok=True)
    return made


def _write(path: Path, content: bytes) -> None:
    """Write the whole file in one step: a bot that watches it never sees half a rule."""
    mode = path.stat().st_mode & 0o777 if path.exists() else 0o644
    with NamedTemporaryFile(dir=path.parent, prefix=".new-", delete=False) as file:
        try:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
            Path(file.name).chmod(mode)
            Path(file.name).replace(path)
        except BaseException:
            Path(file.name).unlink(missing_ok=True)
            raise


def _proved(path: Path, rule_id: str, folders: Sequence[Path]) -> Rulebook:
    try:
        rulebook = rulebook_for_now(folders)
    except RulebookError as error:
        raise WorkbenchError(
            f"“{path}” could not take the rule at its end, so it was left as it was:\n{error}"
        ) from error
    if rule_id not in {compiled.rule.id for compiled in rulebook}:
        raise WorkbenchError(
            f"A rule at the end of “{path}” would not be read, so it was left as it was."
        )
    return rulebook


def _restore(path: Path, before: bytes | None, made: Sequence[Path]) -> None:
    if before is not None:
        if path.read_bytes() != before:
            _write(path, before)
        return
    path.unlink(missing_ok=True)
    for folder in made:
        if folder.is_dir():
            folder.rmdir()
