"""A small library of our own for tests of the loader, and the shipped one for all others."""

from functools import cache
from pathlib import Path

from rules import Rulebook, load_rulebook

KEPT = Path(__file__).parents[2] / ".pytest_cache" / "of-commands" / "second-look"
"""Where compiled rulebooks are kept between tests: where the commands of the workbench keep theirs."""

RULE = """\
- id: job-task-deposit
  title: Paid tasks that ask for a deposit
  family: job.task
  severity: high
  confidence: high
  clues:
    tasks: {phrases: ["complete simple tasks", "like and subscribe to channels"]}
    unlock: {phrases: ["top up to unlock"]}
    usdt: {pattern: '\\b\\d+ ?usdt\\b'}
  when: {all: [tasks, {any: [unlock, usdt]}]}
  why: asks-deposit-to-unlock
  examples:
    match: ["Complete simple tasks and top up to unlock", "complete simple taks for 50 USDT"]
    ignore: ["Please complete simple tasks in the garden", "Top up to unlock the phone"]
"""

SCAM = "You complete smple tasks, then T o p up to unlock your 5O and 80 USDT."


def write_library(folder: Path, **files: str) -> Path:
    """Write rule files below *folder*; ``en__job_task`` stands for ``en/job.task.yaml``."""
    for name, text in files.items():
        path = folder / (name.replace("__", "/").replace("_", ".") + ".yaml")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


@cache
def shipped_library() -> Rulebook:
    """Return the shipped rules, compiled once for all tests, and read once in each process."""
    return load_rulebook(cache=KEPT)
