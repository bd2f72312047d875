"""The worst inputs: long texts, and texts made so that each step of a scan has most to do.

Texts are described, not stored: each is made anew from what it was made of. Those that the
fuzzers found slow are here as well, reduced to what made them slow; docs/bench/fuzzing.md tells.
"""

import random
from collections.abc import Callable, Sequence

from bench.speed.messages import message_set

LONGEST = 4_096
"""Letters of the longest message of Telegram."""


def long_texts(phrases: Sequence[str], letters: int = LONGEST) -> list[str]:
    """Return messages of so many *letters*, honest and scam-like, in four languages."""
    return [message.text for message in message_set(24, phrases, letters=letters)]


def worst_texts(phrases: Sequence[str], letters: int = LONGEST) -> dict[str, str]:
    """Return the worst texts of so many *letters*, by what they are made of."""
    rng = random.Random(7)
    shuffled = rng.sample(phrases, min(len(phrases), 400))
    made: dict[str, Callable[[], str]] = {
        "phrases end to end": lambda: " ".join(shuffled),
        "one phrase again and again": lambda: f"{shuffled[0]} " * LONGEST,
        "phrases with every third letter left out": lambda: " ".join(shuffled).translate({101: ""}),
        "one letter, no space": lambda: "a" * LONGEST,
        "one letter, spaced": lambda: "a " * LONGEST,
        "words of two letters": lambda: " ".join(a + b for a in _AZ for b in _AZ) * 3,
        "Han letters of the phrases": lambda: _only_han(shuffled, rng) or "的" * LONGEST,
        "spaced-out words": lambda: "t r a n s f e r   n o w   " * LONGEST,
        "look-alike letters": lambda: "раураl ассоunt vеrifу " * LONGEST,
        "marks on every letter": lambda: "a\u0301\u0316\u0334" * LONGEST,
        "digits and dots": lambda: "1.2.3.4:5,6/7-8 " * LONGEST,
        "links": lambda: "http://a.test/x pay.example/y @name " * LONGEST,
        "amounts and numbers": lambda: "$500 a day 12% daily +1-555-0142 " * LONGEST,
        "words of another script each": lambda: "pay оплата 付款 ödeme دفع จ่าย " * LONGEST,
        "zero-width letters": lambda: "p\u200ba\u200by\u200b " * LONGEST,
        "l33t": lambda: "p4y 7h3 f33 n0w 1f y0u c4n " * LONGEST,
        "ligatures that become many letters": lambda: "\ufdfa" * LONGEST,
        "spaced-out letters before dotted capital i": lambda: (
            "t r a n s f e r" + "\u0130" * LONGEST
        ),
        "a Chinese phrase again and again": lambda: "马上转账" * LONGEST,
        "apostrophes and hyphens": lambda: "a'b-c'd-e'f " * LONGEST,
        "at signs": lambda: "@" * LONGEST,
        "emoji": lambda: "🔥👨‍👩‍👧‍👦1️⃣" * LONGEST,
    }
    return {name: make()[:letters] for name, make in made.items()}


_AZ = "abcdefghijklmnopqrstuvwxyz"


def _only_han(phrases: Sequence[str], rng: random.Random) -> str:
    letters = [c for phrase in phrases for c in phrase if "\u4e00" <= c <= "\u9fff"]
    return "".join(rng.choices(letters, k=LONGEST)) if letters else ""
