"""What a page tells its reader to save and to type, done as a reader would do it."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.rulekeeper import RULES_CACHE
from tests.house.project import page
from tests.slim_project import slim_caches, slim_project

_FENCE = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_SAVED = {
    "yaml": re.compile(r"`(my-rules/[\w./-]+\.yaml)`"),
    "jsonl": re.compile(r"`([\w./-]+\.jsonl)`"),
}
_ANSWER = re.compile("▸(.*\n)")


@dataclass(frozen=True, slots=True)
class Typed:
    """A command of a page, and the output that the page shows.

    … stands for anything, and ▸ begins what is typed while the command runs.
    """

    command: str
    shown: str

    @property
    def answers(self) -> str:
        """Return what is typed while the command runs, a line for each answer."""
        return "".join(_ANSWER.findall(self.shown))

    def matches(self, output: str) -> bool:
        """Return whether *output*, in which no answer is to be seen, is what the page shows."""
        parts = _ANSWER.sub("", self.shown).strip().split("…")
        form = ".*".join(re.escape(part) for part in parts)
        return re.fullmatch(form, output.strip(), re.DOTALL) is not None


@dataclass(frozen=True, slots=True)
class Saved:
    """A file that a page tells its reader to save."""

    path: str
    text: str


def steps(name: str) -> Iterator[Typed | Saved]:
    """Yield what the page tells its reader to do, in order.

    A block of YAML or JSON Lines is saved under the path of its kind that was named last before it.
    """
    text = page(name)
    for fence in _FENCE.finditer(text):
        language, body = fence.groups()
        if language == "console":
            for block in re.split(r"^\$ ", body, flags=re.MULTILINE)[1:]:
                command, _, shown = block.partition("\n")
                yield Typed(command, shown)
        elif language in _SAVED and (named := _SAVED[language].findall(text[: fence.start()])):
            yield Saved(named[-1], body)


def do(step: Typed | Saved, folder: Path) -> str:
    """Do one step in *folder*; return what a command wrote, its errors first.

    The project it is done with has few rules.
    """
    if isinstance(step, Saved):
        path = folder / step.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(step.text, encoding="utf-8")
        return ""
    command = step.command.replace(".venv/bin/python", f"'{sys.executable}'")
    data, caches = folder / "data", slim_caches()
    if caches.exists() and not data.exists():
        shutil.copytree(caches / "second-look", data / RULES_CACHE)  # as an earlier start leaves it
    environment = {"DATA_DIR": "data", "DEFAULT_LANGUAGE": "en", "XDG_CACHE_HOME": str(caches)}
    done = subprocess.run(  # noqa: S603  the page's own command
        ["sh", "-c", command],  # noqa: S607
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(slim_project()), **environment},
        input=step.answers,
        capture_output=True,
        check=False,
        text=True,
        encoding="utf-8",
    )
    return done.stderr + done.stdout
