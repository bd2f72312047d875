"""Digits and signs that stand for letters: `p4yp4l`, `fr33`, `$end`, but not `mp3` or `500usdt`."""

import re
import string
from collections.abc import Iterator
from functools import lru_cache

from rules.folding.edits import Edit, Edits
from rules.folding.tables import WORDS

_LETTERS = {"0": "o", "1": "il", "3": "e", "4": "a", "5": "s", "6": "gb", "7": "t", "8": "b"}
_LETTERS |= {"9": "g", "$": "s", "@": "a", "!": "il", "|": "il", "€": "e", "£": "e", "¢": "c"}
_LETTERS |= {"+": "t", "¥": "y", "₿": "b", "₮": "t", "₦": "n", "₩": "w", "₱": "p", "₭": "k"}
_LETTERS |= {"฿": "b", "₹": "r", "₽": "p", "₴": "s", "₳": "a", "₲": "g", "₵": "c", "₣": "f"}
SIGNS = re.escape("".join(c for c in _LETTERS if not c.isdigit()))
"""Signs that stand for letters, as a character class."""

_NEAR_LETTER = re.compile(rf"[013-9{SIGNS}](?:(?=[a-z])|(?<=[a-z][^!+]))")
_TOKEN_LETTERS = frozenset(string.ascii_lowercase + string.digits).union(_LETTERS)
_LONGEST = 24
_INSIDE = re.compile(r"[a-z]+(?:[013457$@€]{1,2}[a-z]+)+")
_PIECES = re.compile("[a-z]+")
_SHARED = {other: letters[0] for letters in _LETTERS.values() for other in letters[1:]}
_SKELETON = {ord(sign): _SHARED.get(letters[0], letters[0]) for sign, letters in _LETTERS.items()}
_SKELETON |= {ord(other): letter for other, letter in _SHARED.items()}
"""Signs, and the letters that share a sign with another, as one letter of those they stand for."""

_ALIKE: dict[str, list[str]] = {}
for _word in sorted(WORDS):
    _ALIKE.setdefault(_word.translate(_SKELETON), []).append(_word)

_HOST_ENDS = re.compile(r"\.\w")
_WORD_LETTER = re.compile(r".?\w", re.DOTALL)
_SOME_READ = 2
"""Words to be read in a text before short ones are, and ones of more signs than letters."""

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
    tokens = list(_tokens(text))
    readings = [_reading(token) for _, token in tokens]
    surely = sum(len(reading or "") > 2 for reading in readings)
    for (start, token), reading in zip(tokens, readings, strict=True):
        if len(token) < 3 and surely < _SOME_READ:
            continue
        if not reading and surely >= (1 if len(token) > 4 else _SOME_READ):
            reading = _plain_word(token)
        for at, (old, new) in enumerate(zip(token, reading or token, strict=True), start=start):
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
        is_address = "@" in token and _HOST_ENDS.match(text, end)
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
    if token.strip(string.digits) in WORDS:
        return None
    return _plain_word(token) or _inside(token, len(letters), signs)


@lru_cache(maxsize=20_000)
def _plain_word(token: str) -> str | None:
    """Return the plain word that *token* stands for."""
    alike = _ALIKE.get(token.translate(_SKELETON), ())
    return next((word for word in alike if _stands_for(token, word)), None)


def _stands_for(token: str, word: str) -> bool:
    return all(new in _LETTERS.get(old, old) for old, new in zip(token, word, strict=True))


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
