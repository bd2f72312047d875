"""Tricks with what stands between letters and words: spaces, lines, marks, emoji, entities."""

import random
import re

from bench.evasion.trick import WITH_SPACES, Change, Trick, clusters, each_word, outside_links

_CJK = re.compile(r"(?<=[\u4e00-\u9fff])(?=[\u4e00-\u9fff])")
_EMOJI = "🔥💰✅👉🎁⭐️🚀"


def _between(mark: str) -> Change:
    return lambda word, _: mark.join(clusters(word))


def _everywhere(mark: str) -> Change:
    """Return a change that spaces out a whole text, its words three spaces apart."""
    return outside_links(
        lambda text, _: "".join(
            c + mark if c[0].isalpha() else c * 3 if c == " " else c for c in clusters(text)
        )
    )


def _gaps(marks: tuple[str, ...], share: float) -> Change:
    """Return a change of *share* of the spaces into one of *marks*."""

    def changed(text: str, rng: random.Random) -> str:
        return re.sub(" ", lambda gap: rng.choice(marks) if rng.random() < share else gap[0], text)

    return outside_links(changed)


def _between_han(marks: tuple[str, ...], share: float) -> Change:
    """Return a change that puts one of *marks* between *share* of neighbouring Han letters."""

    def changed(text: str, rng: random.Random) -> str:
        return _CJK.sub(lambda _: rng.choice(marks) if rng.random() < share else "", text)

    return outside_links(changed)


def _space_inside(word: str, rng: random.Random) -> str:
    letters = clusters(word)
    if len(letters) < 4:
        return word
    at = rng.randrange(2, len(letters) - 1)
    return f"{''.join(letters[:at])} {''.join(letters[at:])}"


def _mark_inside(marks: str) -> Change:
    def changed(word: str, rng: random.Random) -> str:
        letters = clusters(word)
        at = rng.randrange(1, max(len(letters), 2))
        return "".join([*letters[:at], rng.choice(marks), *letters[at:]])

    return changed


def _entities(share: float, hexadecimal: bool) -> Change:
    def changed(text: str, rng: random.Random) -> str:
        form = "&#x{:x};" if hexadecimal else "&#{};"
        return "".join(
            form.format(ord(c)) if c.isalpha() and rng.random() < share else c for c in text
        )

    return outside_links(changed)


_SENTENCE = re.compile(r"(?<=[.!?])\s+|(?<=[。！？।။៖])\s*|(?<=,)\s+|(?<=[，،၊])\s*")


def _reordered(text: str, rng: random.Random) -> str:
    """Return the sentences, and what stands between commas, in another order."""
    parts = [part for part in _SENTENCE.split(text) if part]
    mixed = parts[::-1] if len(parts) < 3 else rng.sample(parts, len(parts))
    return " ".join(mixed) if len(parts) > 1 else text


def _named_entities(text: str, _: random.Random) -> str:
    return text.replace("&", "&amp;").replace("'", "&apos;").replace(" ", "&nbsp;")


_HAN = ("zh",)

SPACING = (
    Trick("words spaced out, one in three", each_word(_between(" "), 1 / 3), WITH_SPACES),
    Trick("words spaced out, all", each_word(_between(" "), 1), WITH_SPACES),
    Trick("whole text spaced out", _everywhere(" "), WITH_SPACES),
    Trick("words with dots, one in three", each_word(_between("."), 1 / 3), WITH_SPACES),
    Trick("words with hyphens, one in three", each_word(_between("-"), 1 / 3), WITH_SPACES),
    Trick("words with underscores, one in three", each_word(_between("_"), 1 / 3), WITH_SPACES),
    Trick("words with stars, one in three", each_word(_between("*"), 1 / 3), WITH_SPACES),
    Trick("spaces between Han letters", _between_han((" ",), 1), _HAN),
    Trick("wide spaces between Han letters", _between_han(("\u3000",), 1), _HAN),
    Trick("dots between Han letters", _between_han((".",), 1), _HAN),
    Trick("dots between Han letters, one in three", _between_han((".", "·", "、"), 1 / 3), _HAN),
    Trick("hyphens and stars between Han letters", _between_han(("-", "*", "|"), 1 / 2), _HAN),
    Trick("emoji between Han letters, one in three", _between_han(tuple(_EMOJI), 1 / 3), _HAN),
    Trick("lines of few Han letters", _between_han(("\n",), 1 / 4), _HAN),
)

WORD_LIMITS = (
    Trick("a space removed, one in four", _gaps(("",), 1 / 4), WITH_SPACES),
    Trick("a space removed, one in ten", _gaps(("",), 1 / 10), WITH_SPACES),
    Trick("a space put in, one word in four", each_word(_space_inside, 1 / 4), WITH_SPACES),
    Trick("a space put in, one word in ten", each_word(_space_inside, 1 / 10), WITH_SPACES),
    Trick("a mark inside, one word in four", each_word(_mark_inside(".-_*'|"), 1 / 4), WITH_SPACES),
)

LINES = (
    Trick("lines of a few words", _gaps(("\n",), 1 / 3)),
    Trick("a word a line", _gaps(("\n",), 1)),
    Trick("double spaces and tabs", _gaps(("  ", "\t", " \n "), 1 / 2)),
    Trick("other spaces", _gaps(("\u00a0", "\u2009", "\u3000", "\u202f"), 1)),
    Trick("commas and dots after words", _gaps((", ", ". ", "... ", "! "), 1 / 4), WITH_SPACES),
    Trick(
        "emoji between words", _gaps(tuple(f" {emoji} " for emoji in _EMOJI), 1 / 3), WITH_SPACES
    ),
    Trick("dashes for spaces", _gaps(("-",), 1), WITH_SPACES),
    Trick("underscores for spaces", _gaps(("_",), 1), WITH_SPACES),
    Trick("sentences in another order", _reordered, letters=False),
    Trick("bold marks around words", each_word(lambda word, _: f"**{word}**", 1 / 2)),
)

ENTITIES = (
    Trick("HTML entities, every letter", _entities(1, hexadecimal=False)),
    Trick("HTML entities, one letter in four", _entities(1 / 4, hexadecimal=True)),
    Trick("HTML entities for marks and spaces", outside_links(_named_entities)),
)
