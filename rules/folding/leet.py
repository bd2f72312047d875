"""Digits and signs that stand for letters: `p4yp4l`, `fr33`, `$end`, but not `mp3` or `500usdt`."""

import re
import string
from collections.abc import Iterator
from functools import lru_cache
from itertools import product

from rules.folding.edits import Edit, Edits
from rules.folding.tables import WORDS

_LETTERS = {"0": "o", "1": "il", "3": "e", "4": "a", "5": "s", "6": "gb", "7": "t", "8": "b"}
_LETTERS |= {"9": "g", "$": "s", "@": "a", "!": "il", "|": "li", "€": "e", "£": "el", "¢": "c"}
_LETTERS |= {"+": "t", "¥": "y", "₿": "b", "₮": "t", "₦": "n", "₩": "w", "₱": "p", "₭": "k"}
_LETTERS |= {"฿": "b", "₹": "r", "₽": "p", "₴": "s", "₳": "a", "₲": "g", "₵": "c", "₣": "f"}
SIGNS = re.escape("".join(c for c in _LETTERS if not c.isdigit()))
"""Signs that stand for letters, as a character class."""

_NEAR_LETTER = re.compile(rf"[013-9{SIGNS}](?:(?=[a-z])|(?<=[a-z][^!+]))")
_TOKEN_LETTERS = frozenset(string.ascii_lowercase + string.digits).union(_LETTERS)
_LONGEST = 24
_INSIDE = re.compile(r"[a-z]+(?:[013457$@€]{1,2}[a-z]+)+")
_PIECES = re.compile("[a-z]+")
_WORD_LETTER = re.compile(r".?\w", re.DOTALL)
_MOST_SIGNS = 6
_SOME_READ = 2
"""Words of three letters and more to be read in a text before shorter ones are."""

CYRILLIC = "а-яєіїґ"
_CYRILLIC = re.compile(f"[036](?<=[{CYRILLIC}].)(?=[{CYRILLIC}])")
_IN_CYRILLIC = {"0": "о", "3": "з", "6": "б"}


def digits_for_letters(text: str) -> Edits:
    """Read digits and signs as the letters they stand for, where a plain word comes out.

    Also where no plain word is known but letters stand on both sides, twice as many as signs.
    """
    edits: list[Edit] = list(_latin(text))
    if not text.isascii():
        edits += [(*found.span(), _IN_CYRILLIC[found[0]]) for found in _CYRILLIC.finditer(text)]
        edits.sort()
    return edits


def _latin(text: str) -> Iterator[Edit]:
    read = [(start, token, _reading(token)) for start, token in _tokens(text)]
    surely = sum(bool(reading) and len(token) > 2 for _, token, reading in read)
    for start, token, reading in read:
        if reading and (len(token) > 2 or surely >= _SOME_READ):
            for at, (old, new) in enumerate(zip(token, reading, strict=True), start=start):
                if old != new:
                    yield at, at + 1, new


def _tokens(text: str) -> Iterator[tuple[int, str]]:
    """Yield the words with both letters and signs in them, and where each starts."""
    end = 0
    for found in _NEAR_LETTER.finditer(text):
        if found.start() < end:
            continue
        start, end = _around(text, found.start(), end)
        token = text[start:end].rstrip("!+")
        is_whole = not _WORD_LETTER.match(text[end : end + 1] + text[start - 1 : start])
        is_address = "@" in token and text[end : end + 1] == "."
        if is_whole and not is_address and len(token) <= _LONGEST:
            yield start, token


def _around(text: str, at: int, least: int) -> tuple[int, int]:
    """Return where the word around *at* starts and ends; it starts at *least* or later."""
    start = end = at
    while start > least and text[start - 1] in _TOKEN_LETTERS:
        start -= 1
    while end < len(text) and text[end] in _TOKEN_LETTERS:
        end += 1
    return start, end


@lru_cache(maxsize=20_000)
def _reading(token: str) -> str | None:
    """Return *token* with letters for its signs, as long as it was; None when it has no reading."""
    letters = [c for c in token if "a" <= c <= "z"]
    signs = len(token) - len(letters)
    begins_with_letter = "a" <= token[:1] <= "z"
    if not letters or len(letters) * (2 if begins_with_letter else 1) < signs:
        return None
    return _plain_word(token) or _inside(token, len(letters), signs)


def _plain_word(token: str) -> str | None:
    """Return the plain word that *token* stands for."""
    edges = token.strip("0123456789")
    if len(edges) > 2 and edges in WORDS:
        return None
    if sum(c in _LETTERS for c in token) > _MOST_SIGNS:
        return None
    for reading in product(*(_LETTERS.get(c, c) for c in token)):
        if (word := "".join(reading)) in WORDS:
            return word
    return None


def _inside(token: str, letters: int, signs: int) -> str | None:
    """Return the reading of a word no one knows, signs between its letters alone."""
    if len(token) < 4 or letters < 3 or letters < 2 * signs or not _INSIDE.fullmatch(token):
        return None
    if any(len(piece) > 2 and piece in WORDS for piece in _PIECES.findall(token)):
        return None
    return "".join(_letter(token, at) for at in range(len(token)))


def _letter(token: str, at: int) -> str:
    if token[at] == "1":
        between_consonants = token[at - 1] not in "aeiou" and token[at + 1] not in "aeiou"
        return "i" if between_consonants else "l"
    return _LETTERS.get(token[at], token[at])[0]
