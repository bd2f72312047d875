"""Sets of phrases as rule writers would write them, and sets made to be hard for an index.

Every set is a seeded program: the same seed gives the same phrases on every machine.
"""

import random
from collections.abc import Callable, Iterator
from functools import cache

from bench.speed.templates import TEMPLATES, filled
from bench.vocabulary import LANGUAGES, vocabulary
from rules import Rulebook
from rules.workbench.opening import open_rulebook

Phrases = Iterator[str]


@cache
def shipped_library() -> Rulebook:
    """Return the rulebook that ships, loaded once."""
    return open_rulebook(None, None)


def common_words(rng: random.Random) -> Phrases:
    """Yield runs of two to four words, each as likely as it is common, in four languages."""
    while True:
        for language in LANGUAGES:
            words = vocabulary(language)
            yield words.join(words.draw(rng, rng.randint(2, 4)))


def scam_like(rng: random.Random) -> Phrases:
    """Yield what scams say, from templates whose slots are filled in by chance."""
    while True:
        for language in LANGUAGES:
            yield filled(rng.choice(TEMPLATES[language]), language, rng)


def library_varied(rng: random.Random) -> Phrases:
    """Yield phrases of the shipped library with a word put in, left out or exchanged."""
    shipped = sorted({phrase for phrase in shipped_library().phrases() if len(phrase) >= 4})
    while True:
        phrase = rng.choice(shipped)
        spaced = " " in phrase or phrase.isascii()
        words = vocabulary("en" if spaced else "zh")
        pieces = phrase.split(" ") if spaced else list(phrase)
        yield words.join(_varied(pieces, words.draw(rng, 1)[0], rng))


def _varied(pieces: list[str], word: str, rng: random.Random) -> list[str]:
    at = rng.randrange(len(pieces))
    way = rng.randrange(3)
    if way == 0:
        return [*pieces[:at], word, *pieces[at:]]
    if way == 1:
        return [*pieces[:at], word, *pieces[at + 1 :]]
    return [*pieces[:at], *pieces[at + 1 :], word]


def mixed(rng: random.Random) -> Phrases:
    """Yield from the three sets in turn: the set of the table."""
    sets = [common_words(rng), scam_like(rng), library_varied(rng)]
    while True:
        for phrases in sets:
            yield next(phrases)


def commonest_words(rng: random.Random) -> Phrases:
    """Yield runs of the hundred commonest words: every message holds most of their letters."""
    while True:
        for language in LANGUAGES:
            words = vocabulary(language)
            yield words.join(rng.choices(words.words[:100], k=rng.randint(3, 6)))


def near_duplicates(rng: random.Random) -> Phrases:
    """Yield one sentence again and again, with another word and number at its end."""
    while True:
        for language in LANGUAGES:
            words = vocabulary(language)
            same = filled(TEMPLATES[language][0], language, random.Random(0))
            yield words.join([same, *words.draw(rng, 1), str(rng.randrange(10))])


def short(rng: random.Random) -> Phrases:
    """Yield phrases that are just long enough to be fuzzy."""
    for phrase in common_words(rng):
        if len(phrase) in (range(8, 11) if " " in phrase else range(4, 6)):
            yield phrase


def long(rng: random.Random) -> Phrases:
    """Yield whole sentences, of eight to twelve words."""
    while True:
        for language in LANGUAGES:
            words = vocabulary(language)
            yield words.join(words.draw(rng, rng.randint(8, 12)))


def numbers(rng: random.Random) -> Phrases:
    """Yield account and order numbers with a word before them."""
    while True:
        for language in LANGUAGES:
            words = vocabulary(language)
            yield words.join([*words.draw(rng, 1), str(rng.randrange(10**8, 10**9))])


SETS: dict[str, Callable[[random.Random], Phrases]] = {
    "mixed": mixed,
    "common words": common_words,
    "scam-like": scam_like,
    "library varied": library_varied,
    "commonest words": commonest_words,
    "near-duplicates": near_duplicates,
    "short": short,
    "long": long,
    "numbers": numbers,
}
"""Every set by name: the first three sets after “mixed” are what it is mixed of."""

_LONG_ENOUGH = {"short": (8, 4, 99), "long": (30, 10, 99)}


def phrase_set(name: str, count: int, seed: int = 3) -> list[str]:
    """Return *count* different phrases of the set *name*, 10 to 35 letters (Chinese: 4 to 10)."""
    spaced, unspaced, longest = _LONG_ENOUGH.get(name, (10, 4, 40))
    found: dict[str, None] = {}
    for tried, phrase in enumerate(SETS[name](random.Random(seed))):
        letters = len(phrase)
        if (spaced if " " in phrase else unspaced) <= letters <= longest:
            found[phrase] = None
        if len(found) == count:
            return list(found)
        if tried > 60 * count + 10_000:
            break
    raise ValueError(f"the set “{name}” has no {count} phrases")
