"""Words in which letters of one alphabet pass for those of another."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import lru_cache

from rules.folding.edits import Edit, Edits
from rules.folding.tables import pairs

_AS_LATIN = pairs("look_alikes")
_AS_CYRILLIC = dict(zip("abcehikmoptxy", "авсенікмортху", strict=True))
_AS_GREEK = dict(zip("abehikmnoptvxyz", "αβεηικμνορτνχυζ", strict=True))
_OTHER_WAYS = {"CYRILLIC": _AS_CYRILLIC, "GREEK": _AS_GREEK}

_LATIN = "A-Za-z\u00c0-\u024f\u1e00-\u1eff"
_HELD_UP = "\u00ad\u0300-\u036f\u200b-\u200f\u2060-\u2064\ufe00-\ufe0f"
_ANY_LATIN = re.compile(f"[{_LATIN}]")
LOOK_ALIKE = "".join(c for c in _AS_LATIN if c < "\U00010000") + "\U00010280-\U00016fff"
"""What may pass for a Latin letter, as a character class; whole blocks from U+10000 on."""

_ANY_LOOK_ALIKE = re.compile(f"[{LOOK_ALIKE}]")
_FOREIGN = "\u0370-\u1cff\u1f00-\u1fff\u2c00-\u2dff\ua4d0-\ua6ff\uab70-\uabbf\U00010000-\U0001ffff"
_MIXED = re.compile(f"[{_LATIN}](?:(?=[{_FOREIGN}])|(?<=[{_FOREIGN}].))")
_WORD = re.compile(rf"[^\W\d_](?:[^\W_]|[{_HELD_UP}])*")
_FOREIGN_LETTER = re.compile(f"[{_FOREIGN}]")


def look_alikes(text: str) -> Edits:
    """Write a word in one alphabet where look-alike letters of two are mixed, or all look alike.

    A mixed word is Latin where all its foreign letters pass for Latin ones, else Cyrillic or Greek
    where all its Latin letters pass for those. Where both would do it is Latin, unless the text
    has a letter of that alphabet which passes for none, and the word has more of that alphabet.

    A word wholly of foreign letters that all pass for Latin ones is Latin where the text has a
    Latin letter, and no letter of the word's alphabet that passes for none.
    """
    if text.isascii() or not _ANY_LOOK_ALIKE.search(text) or not _ANY_LATIN.search(text):
        return ()
    own, looking = _alphabets(text)
    if own >= looking and not _MIXED.search(text):
        return ()
    return list(_edits(text, own))


def _alphabets(text: str) -> tuple[set[str], set[str]]:
    """Return the alphabets of letters that pass for no Latin one, and those of letters that do."""
    own: set[str] = set()
    looking: set[str] = set()
    for letter in set(text):
        if letter > "\u036f" and letter.isalpha() and _FOREIGN_LETTER.match(letter):
            (looking if _as_latin(letter) else own).add(_alphabet(letter))
    return own, looking


@lru_cache(maxsize=5_000)
def _alphabet(letter: str) -> str:
    return unicodedata.name(letter, "?").split()[0]


def _edits(text: str, own: set[str]) -> Iterator[Edit]:
    for word in _WORD.finditer(text):
        if word[0].isascii():
            continue
        meant = _meant(word[0], own)
        for at, letter in enumerate(word[0]):
            key = letter if letter in meant else letter.lower()
            if key in meant:
                yield word.start() + at, word.start() + at + 1, meant[key]


_NOTHING: Mapping[str, str] = {}


def _meant(word: str, own: set[str]) -> Mapping[str, str]:
    """Return the letters of *word* to be replaced, by what."""
    foreign = [c for c in word if c.isalpha() and _FOREIGN_LETTER.match(c)]
    latin = [c.lower() for c in word if _ANY_LATIN.match(c)]
    alphabets = {_alphabet(c) for c in foreign}
    passes = bool(foreign) and all(_as_latin(c) for c in foreign)
    if not latin:
        return _replacing(foreign) if passes and not alphabets & own else _NOTHING
    for alphabet in alphabets if len(alphabets) == 1 else ():
        other = _OTHER_WAYS.get(alphabet, _NOTHING)
        preferred = not passes or (alphabet in own and len(foreign) > len(latin))
        if preferred and all(c in other for c in latin):
            return {c: other[c] for c in latin}
    return _replacing(foreign) if passes else _NOTHING


def _as_latin(letter: str) -> str | None:
    return _AS_LATIN.get(letter) or _AS_LATIN.get(letter.lower())


def _replacing(foreign: list[str]) -> dict[str, str]:
    return {c: latin for c in foreign if (latin := _as_latin(c))}
