"""A trick: one way of disguising a text, so that people still read it and a filter does not."""

import random
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

KEPT = re.compile(
    r"\S*(?:://|@|\bwww\.)\S*|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:/\S*)?(?![\w])|\b0x\w+|\b[13T]\w{25,}",
    re.ASCII | re.IGNORECASE,
)
"""What a scammer leaves alone, or it would not work: links, hosts, handles, wallets."""

LATIN = ("de", "en", "es", "fil", "fr", "hi", "id", "it", "ms", "pl", "pt", "sw", "tr", "vi")
"""Languages whose rules are in Latin letters, Hindi's in part."""

CYRILLIC = ("ru", "uk")

WITH_SPACES = (*LATIN, *CYRILLIC, "ar", "bn", "ko")
"""Languages that write spaces between words."""

_JOINERS = "\u200c\u200d"

Change = Callable[[str, random.Random], str]


@dataclass(frozen=True, slots=True)
class Trick:
    """One trick: its name, what it does to a text, and which languages it is for (all: empty).

    ``letters`` tells that the letters stay the same to a reader, so that folding alone can undo it;
    a misspelling is none of these.
    """

    name: str
    change: Change
    languages: tuple[str, ...] = ()
    letters: bool = True


def outside_links(change: Change) -> Change:
    """Return *change* done to all of a text but its links, handles and wallets."""

    def changed(text: str, rng: random.Random) -> str:
        out, end = [], 0
        for kept in KEPT.finditer(text):
            out += [change(text[end : kept.start()], rng), kept[0]]
            end = kept.end()
        return "".join([*out, change(text[end:], rng)])

    return changed


def each_letter(table: dict[str, str], share: float = 1.0) -> Change:
    """Return a change of letters by *table*, of *share* of those that are in it."""

    def changed(text: str, rng: random.Random) -> str:
        return "".join(
            table[c] if c in table and (share >= 1 or rng.random() < share) else c for c in text
        )

    return outside_links(changed)


def clusters(text: str) -> list[str]:
    """Return the letters of *text*, each with the marks and vowel signs that are written on it."""
    found: list[str] = []
    for letter in text:
        if found and (unicodedata.category(letter)[0] == "M" or letter in _JOINERS):
            found[-1] += letter
        else:
            found.append(letter)
    return found


def after_letters(marks: str, share: float = 1.0, most: int = 1) -> Change:
    """Return a change that puts up to *most* of *marks* behind *share* of the letters."""

    def changed(text: str, rng: random.Random) -> str:
        out = []
        for letter in text:
            out.append(letter)
            if letter.isalpha() and (share >= 1 or rng.random() < share):
                out += rng.choices(marks, k=rng.randint(1, most))
        return "".join(out)

    return outside_links(changed)


_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


def each_word(change: Change, share: float, least: int = 4) -> Change:
    """Return a change of *share* of the words that have at least *least* letters."""

    def changed(text: str, rng: random.Random) -> str:
        def one(word: re.Match[str]) -> str:
            chosen = len(word[0]) >= least and rng.random() < share
            return change(word[0], rng) if chosen else word[0]

        return _WORD.sub(one, text)

    return outside_links(changed)
