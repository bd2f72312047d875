"""A small library of our own for tests of the loader."""

from pathlib import Path

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
