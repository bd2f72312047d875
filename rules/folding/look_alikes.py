"""Words in which letters of one alphabet pass for those of another."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from rules.folding.edits import Edit, Edits
from rules.folding.tables import pairs

_AS_LATIN = pairs("look_alikes")
_IN_DISGUISE = _AS_LATIN | pairs("look_alikes_in_disguise")
_AS_CYRILLIC = dict(zip("abcehikmoptxy", "авсенікмортху", strict=True))
_AS_GREEK = dict(zip("abehikmnoptvxyz", "αβεηικμνορτνχυζ", strict=True))
_OTHER_WAYS = {"CYRILLIC": _AS_CYRILLIC, "GREEK": _AS_GREEK}

_FOR_HOME = 2
"""Words plainly of one alphabet for each plainly Latin one that make a text that alphabet's."""

_ADDRESS_MARKS = frozenset("./@:_-")

_LATIN = "A-Za-z\u00c0-\u024f\u1e00-\u1eff"
_HELD_UP = "\u00ad\u0300-\u036f\u200b-\u200f\u2060-\u2064\ufe00-\ufe0f"
_ANY_LATIN = re.compile(f"[{_LATIN}]")
LOOK_ALIKE = "".join(c for c in _IN_DISGUISE if c < "\U00010000") + "\U00010280-\U00016fff"
"""What may pass for a Latin letter, as a character class; whole blocks from U+10000 on."""

_ANY_LOOK_ALIKE = re.compile(f"[{LOOK_ALIKE}]")
_FOREIGN = "\u0370-\u1cff\u1f00-\u1fff\u2c00-\u2dff\ua4d0-\ua6ff\uab70-\uabbf\U00010000-\U0001ffff"
_MIXED = re.compile(f"[{_LATIN}](?:(?=[{_FOREIGN}])|(?<=[{_FOREIGN}].))")
_WORD = re.compile(rf"[^\W\d_](?:[^\W_]++|[{_HELD_UP}]++)*+")
_FOREIGN_LETTER = re.compile(f"[{_FOREIGN}]")


def look_alikes(text: str) -> Edits:
    """Write a word in one alphabet where look-alike letters of two are mixed, or all look alike.

    A mixed word is Latin where all its foreign letters pass for Latin ones, else Cyrillic or Greek
    where all its Latin letters pass for those, else Latin again where at least half of it is and
    readers take the other letters for Latin ones. Where the first two would do it is Latin, unless
    words of that alphabet alone have a letter that passes for none, and most of the word is of it.

    In a text of Cyrillic or Greek (most words that can be told have a letter of it that passes for
    none) in which words are mixed, whatever can be of that alphabet is.

    A word wholly of foreign letters that all pass for Latin ones is Latin where the text has a
    Latin letter, and no word wholly of its alphabet with a letter that passes for none.
    """
    if text.isascii() or not _ANY_LOOK_ALIKE.search(text) or not _ANY_LATIN.search(text):
        return ()
    if _MIXED.search(text):
        every = list(_WORD.finditer(text))
        if home := _home(every):
            return [edit for word in every for edit in _edits(word, _at_home(word, home))]
        words = [word for word in every if not word[0].isascii()]
        own, _ = _alphabets("".join(word[0] for word in words if not _ANY_LATIN.search(word[0])))
        return [edit for word in words for edit in _edits(word, _meant(word[0], own))]
    own, looking = _alphabets(text)
    if own >= looking:
        return ()
    return [edit for word in _WORD.finditer(text) for edit in _edits(word, _meant(word[0], own))]


def _alphabets(text: str) -> tuple[set[str], set[str]]:
    """Return the alphabets of letters that pass for no Latin one, and those of letters that do."""
    own: set[str] = set()
    looking: set[str] = set()
    for alphabet, passes in map(_kind, set(text)):
        (looking if passes else own).add(alphabet)
    return own - {""}, looking


@lru_cache(maxsize=5_000)
def _kind(letter: str) -> tuple[str, bool]:
    """Return the alphabet of a foreign letter, else "", and whether it passes for a Latin one."""
    if not letter.isalpha() or not _FOREIGN_LETTER.match(letter):
        return "", False
    return _alphabet(letter), _as_latin(letter) is not None


@lru_cache(maxsize=5_000)
def _alphabet(letter: str) -> str:
    return unicodedata.name(letter, "?").split()[0]


def _home(words: Iterable[re.Match[str]]) -> str:
    """Return the alphabet that a text with mixed words is in, if it is plainly not Latin."""
    votes: Counter[str] = Counter()
    mixed = 0
    for word in words:
        own, looking = _alphabets(word[0])
        latin = _latin_letters(word[0])
        mixed += bool(latin and (own or looking))
        if latin - _AS_CYRILLIC.keys() - _AS_GREEK.keys():
            votes["LATIN"] += not _is_in_address(word)
        else:
            votes.update(own)
    home, most = max(votes.items(), key=lambda one: one[1], default=("LATIN", 0))
    plain = mixed > 1 and most > _FOR_HOME * votes["LATIN"]
    return home if plain and home in _OTHER_WAYS else ""


def _latin_letters(word: str) -> set[str]:
    return set(_ANY_LATIN.findall(word.lower()))


def _at_home(word: re.Match[str], home: str) -> Mapping[str, str]:
    """Return the letters of *word* to be replaced in a text of the alphabet *home*, by what."""
    latin = _latin_letters(word[0])
    other = _OTHER_WAYS[home]
    is_word = other.keys() >= latin and not _is_in_address(word)
    return {c: other[c] for c in latin} if is_word else _NOTHING


def _is_in_address(word: re.Match[str]) -> bool:
    """Tell whether a word of Latin letters alone may be a part of a link, an address, a handle."""
    text, (start, end) = word.string, word.span()
    behind = text[end : end + 2]
    marks = {text[start - 1 : start], behind[:1] if behind[1:].strip() else ""}
    return word[0].isascii() and not _ADDRESS_MARKS.isdisjoint(marks)


def _edits(word: re.Match[str], meant: Mapping[str, str]) -> Iterator[Edit]:
    for at, letter in enumerate(word[0] if meant else "", start=word.start()):
        key = letter if letter in meant else letter.lower()
        if key in meant:
            yield at, at + 1, meant[key]


_NOTHING: Mapping[str, str] = {}


def _meant(word: str, own: set[str]) -> Mapping[str, str]:
    """Return the letters of *word* to be replaced, by what."""
    foreign = list(filter(str.isalpha, _FOREIGN_LETTER.findall(word)))
    latin = _ANY_LATIN.findall(word.lower())
    kinds = set(foreign)
    alphabets = set(map(_alphabet, kinds))
    passes = bool(foreign) and all(map(_as_latin, kinds))
    if not latin:
        return _in_latin(kinds) if passes and not alphabets & own else _NOTHING
    is_own = bool(alphabets & own) and len(foreign) > len(latin)
    for alphabet in alphabets if len(alphabets) == 1 and (is_own or not passes) else ():
        other = _OTHER_WAYS.get(alphabet, _NOTHING)
        if other.keys() >= set(latin):
            return {c: other[c] for c in set(latin)}
    if passes or (len(latin) >= len(foreign) and all(map(_in_disguise, kinds))):
        return _in_latin(kinds)
    return _NOTHING


@lru_cache(maxsize=5_000)
def _as_latin(letter: str) -> str | None:
    return _looked_up(_AS_LATIN, letter)


@lru_cache(maxsize=5_000)
def _in_disguise(letter: str) -> str | None:
    return _looked_up(_IN_DISGUISE, letter)


def _looked_up(table: Mapping[str, str], letter: str) -> str | None:
    """Return what *letter* passes for, as it is, as a small letter or without its accents."""
    bare = unicodedata.normalize("NFD", letter)[0]
    return table.get(letter) or table.get(letter.lower()) or table.get(bare)


def _in_latin(foreign: set[str]) -> dict[str, str]:
    return {c: latin for c in foreign if (latin := _in_disguise(c))}
