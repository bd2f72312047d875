"""Patterns as rule writers write them: those of the shipped library, and some from templates."""

import random

from bench.speed.phrase_sets import shipped_library
from bench.speed.templates import TEMPLATES, pattern_of
from bench.vocabulary import LANGUAGES


def pattern_set(count: int, seed: int = 3) -> list[str]:
    """Return *count* different patterns, half of them the shipped library's as far as it has them.

    A pattern of the library may be an alternation of a hundred words, one from a template is short.
    """
    rng = random.Random(seed)
    shipped = sorted(shipped_library().lookout.sources)
    found = dict.fromkeys(rng.sample(shipped, min(count // 2, len(shipped))))
    while len(found) < count:
        language = rng.choice(LANGUAGES)
        found[pattern_of(rng.choice(TEMPLATES[language]), language, rng)] = None
    return list(found)
