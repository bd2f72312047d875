"""The project with a small library, for tests of what does not depend on how many rules there are.

Loading the shipped library beside a folder takes seconds, and reading it from where it was kept
another one: too much for each command that a page types.
"""

import atexit
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import pytest

from rules import LIBRARY

ROOT = Path(__file__).parents[1]
KEPT_FILES = (
    "families.yaml",
    "reasons.yaml",
    "en/parts.yaml",
    "en/asker.paid.yaml",
    "en/general.signs.yaml",
    "en/impersonation.ecommerce_support.yaml",
    "en/job.task.yaml",
)
"""The files of the shipped library that are in it as they are."""

ONLY_RULE = """\
- id: {language}-only-rule
  title: The only rule in this language
  family: job.task
  clues:
    only: {{phrases: ["the only rule in {language}"]}}
"""


@cache
def slim_project() -> Path:
    """Return a folder from which ``python -m rules`` and ``python -m bot`` know few rules.

    Its code is ours. Of its rules English has some of the shipped, each other language one.
    """
    folder = Path(tempfile.mkdtemp(prefix="second-look-")).resolve()
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    for room in ("bot", "db"):
        (folder / room).symlink_to(ROOT / room, target_is_directory=True)
    kept_out = shutil.ignore_patterns(LIBRARY.name)
    shutil.copytree(LIBRARY.parent, folder / "rules", copy_function=_link, ignore=kept_out)
    _write_library(folder / "rules" / LIBRARY.name)
    return folder


def slim_caches() -> Path:
    """Return what ``$XDG_CACHE_HOME`` is for the commands of that project."""
    return slim_project() / "caches"


@contextmanager
def slim_library() -> Iterator[Path]:
    """Make the small library the shipped one in this process, and return its folder."""
    folder = slim_project() / "rules" / LIBRARY.name
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(slim_caches()))
        for name, module in tuple(sys.modules.items()):
            if name.startswith(("rules", "bot")) and getattr(module, "LIBRARY", None) == LIBRARY:
                patch.setattr(module, "LIBRARY", folder)
        yield folder


def _link(source: str, target: str) -> None:
    Path(target).symlink_to(source)


def _write_library(folder: Path) -> None:
    for language in (path.name for path in LIBRARY.iterdir() if path.is_dir()):
        (folder / language).mkdir(parents=True)
        rule = ONLY_RULE.format(language=language)
        (folder / language / "general.yaml").write_text(rule, encoding="utf-8")
    for name in KEPT_FILES:
        shutil.copy(LIBRARY / name, folder / name)
