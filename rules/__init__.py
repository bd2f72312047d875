"""The core: text in, verdict out. No Telegram, no database, no clock, no network.

``load_rulebook(*folders)`` returns a ``Rulebook``; its ``scan(text)`` returns a ``Verdict``.
"""

from rules.diagnostics import Diagnostic, RulebookError
from rules.loader import LIBRARY, last_rulebook, load_rulebook
from rules.model import Family, Rule
from rules.origins import Origins, origins_of
from rules.rulebook import MAX_TEXT, Rulebook
from rules.verdict import Hit, Level, Verdict

__all__ = [
    "LIBRARY",
    "MAX_TEXT",
    "Diagnostic",
    "Family",
    "Hit",
    "Level",
    "Origins",
    "Rule",
    "Rulebook",
    "RulebookError",
    "Verdict",
    "last_rulebook",
    "load_rulebook",
    "origins_of",
]
