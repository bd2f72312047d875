"""What a page tells its reader to save and to type, done as a reader would do it."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.house.project import ROOT, page

_FENCE = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_SAVED = re.compile(r"`(my-rules/[\w./-]+\.yaml)`")


@dataclass(frozen=True, slots=True)
class Typed:
    """A command of a page, and the output that the page shows; … stands for anything."""

    command: str
    shown: str

    def matches(self, output: str) -> bool:
        """Return whether *output* is what the page shows."""
        form = ".*".join(re.escape(part) for part in self.shown.strip().split("…"))
        return re.fullmatch(form, output.strip(), re.DOTALL) is not None


@dataclass(frozen=True, slots=True)
class Saved:
    """A file that a page tells its reader to save."""

    path: str
    text: str


def steps(name: str) -> Iterator[Typed | Saved]:
    """Yield what the page tells its reader to do, in order.

    A YAML block is saved under the path named last before it.
    """
    text = page(name)
    for fence in _FENCE.finditer(text):
        language, body = fence.groups()
        named = _SAVED.findall(text[: fence.start()])
        if language == "yaml" and named:
            yield Saved(named[-1], body)
        elif language == "console":
            for block in re.split(r"^\$ ", body, flags=re.MULTILINE)[1:]:
                command, _, shown = block.partition("\n")
                yield Typed(command, shown)


def do(step: Typed | Saved, folder: Path) -> str:
    """Do one step in *folder*; return what a command wrote, its errors first."""
    if isinstance(step, Saved):
        path = folder / step.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(step.text, encoding="utf-8")
        return ""
    command = step.command.replace(".venv/bin/python", f"'{sys.executable}'")
    done = subprocess.run(  # noqa: S603  the page's own command
        ["sh", "-c", command],  # noqa: S607
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(ROOT), "DATA_DIR": "data", "DEFAULT_LANGUAGE": "en"},
        capture_output=True,
        check=False,
        text=True,
        encoding="utf-8",
    )
    return done.stderr + done.stdout
