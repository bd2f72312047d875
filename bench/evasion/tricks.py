"""Every trick, in groups; a new one is a row in its group's module."""

from bench.evasion.layout import ENTITIES, LINES, SPACING, WORD_LIMITS
from bench.evasion.letters import ACCENTS, CASES, CHINESE, DIGITS, INVISIBLE, LOOK_ALIKES
from bench.evasion.trick import Trick
from bench.evasion.typing_errors import MISSPELLINGS

GROUPS: dict[str, tuple[Trick, ...]] = {
    "look-alikes and styles": LOOK_ALIKES,
    "invisible characters": INVISIBLE,
    "accents": ACCENTS,
    "digits and letters": DIGITS,
    "capitals": CASES,
    "Chinese characters": CHINESE,
    "spaced-out words": SPACING,
    "word limits": WORD_LIMITS,
    "lines and marks": LINES,
    "entities": ENTITIES,
    "misspellings": MISSPELLINGS,
}
TRICKS = tuple(trick for tricks in GROUPS.values() for trick in tricks)
