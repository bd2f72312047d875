"""What is on the screens: examples of the shipped rules, whose verdict on clear text is known."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from typing import Any

import yaml

from bench.pictures.drawing import SENDINGS, Bubble, Screen, Sending
from bench.pictures.looks import LOOKS, Look
from rules import LIBRARY, Rulebook

LANGUAGES = {
    "en": "Latin",
    "es": "Latin",
    "id": "Latin",
    "de": "Latin",
    "pl": "Latin",
    "tr": "Latin",
    "vi": "Latin, Vietnamese",
    "ru": "Cyrillic",
    "uk": "Cyrillic",
    "zh": "Han, simplified",
    "zh-Hant": "Han, traditional",
    "ja": "Kana and Han",
    "ko": "Hangul",
    "ar": "Arabic",
    "hi": "Devanagari",
    "bn": "Bengali",
    "th": "Thai",
    "km": "Khmer",
    "my": "Burmese",
}
"""The writing that each language is drawn in."""

PER_LANGUAGE = 5
_SHORTEST, _LONGEST = 40, 260  # letters of an example
_SHORTEST_DENSE = 18  # where a letter says more


@dataclass(frozen=True, slots=True)
class Sample:
    """A screenshot to be drawn, sent and read."""

    language: str
    rule: str
    screen: Screen
    look: Look
    sending: Sending

    @property
    def writing(self) -> str:
        """What it is written in."""
        return LANGUAGES[self.language]


def samples(rulebook: Rulebook, per_language: int = PER_LANGUAGE) -> Iterator[Sample]:
    """Yield the same samples each time: of each language, examples that the rules warn of.

    Looks, ways of sending and the place of the message in the chat take turns.
    """
    number = 0
    for language in LANGUAGES:
        for rule, text in _chosen(rulebook, language, per_language):
            look, sending = LOOKS[number % len(LOOKS)], SENDINGS[number // 3 % len(SENDINGS)]
            yield Sample(language, rule, _screen(text, number), look, sending)
            number += 1


def _screen(text: str, number: int) -> Screen:
    bubbles = [Bubble(text, time="10:24")]
    if number % 3:
        bubbles.insert(0, Bubble("?", ours=True, time="10:21"))
    if number % 2:
        bubbles.append(Bubble("OK", ours=True, time="10:26"))
    return Screen("+1 555 0142", tuple(bubbles))


def _chosen(rulebook: Rulebook, language: str, count: int) -> Iterator[tuple[str, str]]:
    """Yield examples spread over the rules of a language, in an order that has no meaning."""
    found = sorted(_examples(language), key=lambda pair: sha256(repr(pair).encode()).digest())
    taken: set[str] = set()
    for rule, text in found:
        if rule not in taken and rulebook.scan(text).level != "none":
            taken.add(rule)
            yield rule, text
        if len(taken) == count:
            return


def _examples(language: str) -> Iterator[tuple[str, str]]:
    """Yield rule and text of each example that could stand in one bubble of a chat."""
    folder = LIBRARY / language.split("-")[0]
    dense = language in ("zh", "zh-Hant", "ja", "ko", "th", "km", "my")
    for path in sorted(folder.glob("*.yaml")):
        for record in _records(path.read_text(encoding="utf-8")):
            for text in record.get("examples", {}).get("match", ()):
                shortest = _SHORTEST_DENSE if dense else _SHORTEST
                if shortest <= len(text) <= _LONGEST and _can_be_drawn(text):
                    yield record["id"], _written(text, language)


def _records(text: str) -> list[dict[str, Any]]:
    loaded = yaml.load(text, yaml.CSafeLoader)
    return [record for record in loaded if "id" in record] if isinstance(loaded, list) else []


def _written(text: str, language: str) -> str:
    """Return Chinese in the other writing where that is wanted."""
    if language != "zh-Hant":
        return text
    converted: str = _to_traditional().convert(text)
    return converted


@cache
def _to_traditional() -> Any:
    from opencc import OpenCC

    return OpenCC("s2t")


def _can_be_drawn(text: str) -> bool:
    """Return whether our fonts have every letter: no emoji, nothing in disguise."""
    return all(unicodedata.category(letter) not in ("So", "Cf", "Sk", "Cn") for letter in text)
