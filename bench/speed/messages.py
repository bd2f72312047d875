"""Messages to scan: honest and scam-like ones in four languages, phrases planted with typos."""

import random
from collections.abc import Sequence
from dataclasses import dataclass

from bench.misspelling import misspelt
from bench.speed.templates import TEMPLATES, filled
from bench.vocabulary import LANGUAGES, vocabulary

LETTERS = 300
"""Length of the message of the table, in letters: a long text message."""


@dataclass(frozen=True, slots=True)
class Message:
    """A text, its language, and the numbers of the phrases that were planted in it, misspelt.

    ``honest`` ones are made of common words, the others of what scams say.
    """

    text: str
    language: str
    honest: bool
    planted: tuple[int, ...]


def message_set(
    count: int, phrases: Sequence[str], seed: int = 5, letters: int = LETTERS
) -> list[Message]:
    """Return *count* messages: every language, honest and scam-like, with 0, 1 and 3 phrases."""
    rng = random.Random(seed)
    made = []
    for number in range(count):
        language = LANGUAGES[number % len(LANGUAGES)]
        honest = number // len(LANGUAGES) % 2 == 0
        count_planted = (0, 1, 3)[number // (2 * len(LANGUAGES)) % 3] if phrases else 0
        planted = rng.sample(range(len(phrases)), count_planted)
        inside = [misspelt(phrases[at], rng) for at in planted]
        text = _written(language, honest, inside, letters, rng)
        made.append(Message(text, language, honest, tuple(planted)))
    return made


def _written(
    language: str, honest: bool, inside: Sequence[str], letters: int, rng: random.Random
) -> str:
    """Return sentences with the phrases *inside* between them, just *letters* long."""
    room = letters - sum(len(phrase) + 2 for phrase in inside)
    sentences: list[str] = []
    while sum(len(sentence) + 1 for sentence in sentences) < room:
        sentences.append(_sentence(language, honest, rng))
    body = " ".join(sentences)[: max(room, 0)].rstrip()
    for phrase in inside:
        at = body.rfind(" ", 0, rng.randrange(len(body) + 1)) + 1
        body = f"{body[:at]}{phrase} {body[at:]}"
    return body[:letters].ljust(letters, ".")


def _sentence(language: str, honest: bool, rng: random.Random) -> str:
    stop = "。" if language == "zh" else "."
    if not honest:
        return filled(rng.choice(TEMPLATES[language]), language, rng).capitalize() + stop
    words = vocabulary(language)
    return words.join(words.draw(rng, rng.randint(5, 12))).capitalize() + stop
