"""The tables of ``rules/unicode``, each with its source and version named in its file."""

import json
from pathlib import Path

_FOLDER = Path(__file__).parent.parent / "unicode"


def pairs(name: str) -> dict[str, str]:
    """Return the pairs of one table: what is written and what it stands for."""
    loaded = json.loads((_FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    return dict(loaded["pairs"])


def values(name: str) -> str:
    """Return the values of one list: words with spaces between, or ranges of characters."""
    loaded = json.loads((_FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    return str(loaded["values"])


MARKS = values("marks")
"""Every mark that stands on a letter, as the inside of a character class.

Beyond the first 65,536 characters whole blocks of scripts, for the speed of what is made of it.
"""

WORDS = frozenset(values("words").split())
"""The plain English words that a disguised word may stand for."""

UNSPACED = (
    "\u0e01-\u0e3e\u0e40-\u0eff\u1000-\u109f\u1780-\u17ff\u1950-\u19df\u3005-\u3007"
    "\u3041-\u30ff\u3105-\u312f\u31a0-\u31bf\u3400-\u9fff\ua9e0-\ua9fe\uaa60-\uaa7f\uf900-\ufaff"
)
"""Scripts written without spaces (Thai, Lao, Burmese, Khmer, kana, Han), as a character class."""

ALL_UNSPACED = f"{UNSPACED}\U00020000-\U0003ffff"
"""The same with the rarer Han characters."""
