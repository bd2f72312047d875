"""A small bot of our own for tests: a rule or two, a store in a folder, a fixed day."""

from datetime import date
from functools import cache
from pathlib import Path

from bot.desk import Asker, Desk
from bot.pages import Pages
from bot.pseudonym import KeyRing
from bot.rulekeeper import RuleKeeper
from bot.store_door import StoreDoor
from bot.wording import Wording
from tests.rules.library_folder import RULE, write_library

TODAY = date(2026, 3, 4)
ASKER = Asker(700_000_001, ("Quilla", "Zanderoo", "quillaz"), "en")
OTHER = Asker(700_000_002, ("Bramwell",), "zh-hans")

SIGN = """\
- id: hurry-now
  title: Hurry
  family: general.signs
  kind: sign
  weight: 0.2
  clues: {now: {phrases: ["within ten minutes"]}}
  why: {en: "It hurries you.", zh-Hans: "它在催您。"}
"""
TRAFFICKING = """\
- id: travel-paid
  title: Travel paid
  family: job.trafficking_indicators
  severity: high
  confidence: high
  clues: {paid: {phrases: ["we pay your flight and hotel"]}}
"""


def library(folder: Path) -> Path:
    """Write the library of these tests and return its folder."""
    return write_library(folder, en__job_task=RULE, en__signs=SIGN, en__travel=TRAFFICKING)


def open_desk(folder: Path, url: str | None = None) -> Desk:
    """Return a desk on the small library, with its store and its key below *folder*."""
    return Desk(
        keeper=RuleKeeper(library=library(folder / "library")),
        door=StoreDoor(url or f"sqlite+aiosqlite:///{folder}/reports.db"),
        keys=KeyRing.open(folder, today=TODAY),
        wording=_wording(),
        today=lambda: TODAY,
    )


@cache
def _wording() -> Wording:
    """Return all that the bot says; it is a value, and reading every language takes a second."""
    return Wording.load()


def pages_of(desk: Desk) -> Pages:
    """Return the pages of *desk*."""
    return Pages(desk, key_days=30, retention_days=365)
