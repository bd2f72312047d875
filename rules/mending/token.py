"""Tokens: what stands between two spaces of a folded text, and whether it is left alone."""

import re
from collections.abc import Iterable

from rules.folding import UNSPACED
from rules.mending.leet import SIGNS
from rules.mending.lexicon import IS_KNOWN, Lexicon

_BEFORE = ".,?:;…\"'()[]{}<>«»“”‘’„*_~–—/\\|=&%#-。，？：；！、（）【】《》「」،؛؟।॥¿¡‚‹›"
_BEHIND = f"{_BEFORE}!"
_LONGEST = 40
"""Letters and signs of the longest token with signs in it that is looked at."""

_ADDRESS = re.compile(
    r"://|www\.|@.+\.|\.[a-z]{2,}/|^[@#/]|^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,6}$", re.ASCII
)
MARKS = re.compile(r"[-._*'|~`+/·•]")
"""Marks that may stand in a word to break it."""

_UNSPACED = re.compile(f"[{UNSPACED}]")
_ENDINGS = frozenset(("s", "t", "d", "m", "re", "ve", "ll"))


def core(token: str) -> tuple[str, int]:
    """Return *token* without the punctuation around it, and where that begins."""
    rest = token.lstrip(_BEFORE)
    return rest.rstrip(_BEHIND), len(token) - len(rest)


def homes_of(token: str, lexicon: Lexicon) -> int:
    """Return the homes of the word in *token*; those of a known word when it is left alone.

    Left alone are links, hosts, handles, tags and e-mail addresses, numbers, single letters, and
    what is written in a script without spaces.
    """
    word = core(token)[0]
    if token.startswith(("@", "#", "/")) and word.isalpha():
        return IS_KNOWN
    if word.isalpha():
        if len(word) == 1 or (not word.isascii() and _UNSPACED.search(word)):
            return IS_KNOWN
        return lexicon.homes(word)
    if len(word) > _LONGEST or not any(map(str.isalpha, word)) or _ADDRESS.search(token):
        return IS_KNOWN
    if not word.isascii() and _UNSPACED.search(word):
        return IS_KNOWN
    return _homes_with_marks(word, lexicon)


def _homes_with_marks(word: str, lexicon: Lexicon) -> int:
    """Return the homes of a word that is not of letters alone: *don't*, *pre-paid*, *p4y*."""
    first, apostrophe, last = word.partition("'")
    if apostrophe:
        if found := lexicon.homes(word):
            return found
        if last in _ENDINGS and (found := lexicon.homes(first)):
            return found
        if last == "t":
            return lexicon.homes(first + last)
        if lexicon.knows(first + last):
            return 0
    pieces = [piece for piece in MARKS.split(word) if piece]
    if len(pieces) > 1 and all(map(str.isalpha, pieces)):
        return _of_all(map(lexicon.homes, pieces))
    return 0 if any(letter in SIGNS for letter in word) else IS_KNOWN


def _of_all(homes: Iterable[int]) -> int:
    """Return what all *homes* have in common; a known word is at home everywhere."""
    together = -1
    for home in homes:
        together &= -1 if home & IS_KNOWN else home
    return IS_KNOWN if together == -1 else together
