"""Normalise: a text folded so that disguises fall away, with the way back to every original letter.

What is undone: width, case, compatibility forms (bold and circled letters, keycap digits),
accents of Latin and Greek letters, Arabic and Hebrew vowel signs, invisible characters, letters
of other scripts inside a word that pass for Latin ones (and Latin ones inside a Cyrillic word),
digits standing for letters inside a word, letters spaced out, traditional Chinese characters,
white space. Punctuation stays. Folding a folded text changes nothing.

Offsets are in Unicode code points of the text as given.
"""

import json
import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from pathlib import Path

_TABLES = Path(__file__).parent / "unicode"


def _table(name: str) -> dict[str, str]:
    loaded = json.loads((_TABLES / f"{name}.json").read_text(encoding="utf-8"))
    return dict(loaded["pairs"])


_SIMPLIFIED = _table("simplified")
_AS_LATIN = _table("look_alikes")
_AS_CYRILLIC = dict(zip("abcehikmoptxy", "авсенікмортху", strict=True))

_NO_DECOMPOSITION = {"đ": "d", "ð": "d", "ħ": "h", "ı": "i", "ł": "l", "ø": "o", "ŧ": "t"}
_NO_DECOMPOSITION |= {"æ": "ae", "œ": "oe", "ё": "е", "’": "'", "‘": "'", "ʼ": "'"}

UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3041-\u30ff\u3400-\u9fff\uf900-\ufaff"
"""Scripts written without spaces (Thai, Lao, Burmese, Khmer, kana, Han), as a character class."""

_UNSPACED = re.compile(f"[{UNSPACED}\U00020000-\U0003ffff]")
_JOINS = re.compile(
    "[\u0300-\u036f\u20d0-\u20ff\u1160-\u11ff\ufe00-\ufe0f\uff9e\uff9f\u0610-\u06ed]"
)
_COMPATIBILITY_JAMO = range(0x3130, 0x3190)
_HALF_WIDTH_JAMO = range(0xFFA0, 0xFFDD)
_INVISIBLE = {0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180E, 0x2800, 0x3164, 0xFFA0}
_VOWEL_SIGNS = re.compile("[\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]")

_SEPARATOR = r"[ ._*|·•~-]"
_SPACED_OUT = re.compile(
    rf"(?<![^\W_])[^\W\d_{UNSPACED}](?P<a>{_SEPARATOR})[^\W\d_{UNSPACED}]"
    rf"(?:(?P=a)[^\W\d_{UNSPACED}])+(?![^\W_])"
    rf"|(?<![^\W_])[{UNSPACED}](?P<b>{_SEPARATOR})[{UNSPACED}](?:(?P=b)[{UNSPACED}])+(?![^\W_])"
)
_WORD = re.compile(r"[^\W\d_]+")
_LEET_WORD = re.compile(r"[a-z0-9$@]{4,}")
_LEET_INSIDE = re.compile(r"(?<=[a-z])[013457$@](?=[a-z])|^0(?=[a-z]{3})")
_LEET = dict(zip("013457$@", "oieastsa", strict=True))


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text; ``origins[i]`` is the [start, end) in the original of its letter i."""

    text: str
    origins: tuple[tuple[int, int], ...]

    def original_span(self, start: int, end: int) -> tuple[int, int]:
        """Return where the folded letters [start, end), at least one, stand in the original."""
        return self.origins[start][0], max(self.origins[end - 1][1], self.origins[start][1])


def fold(text: str) -> Folded:
    """Return *text* folded. Never raises; the time is linear in its length."""
    folded, origins = _fold_pass(text)
    for _ in range(0 if text.isascii() else _MOST_PASSES):
        again, steps = _fold_pass(folded)
        if again == folded:
            break
        folded, origins = again, [(origins[a][0], origins[b - 1][1]) for a, b in steps]
    return Folded(folded, tuple(origins))


_Cells = tuple[str, list[tuple[int, int]]]

_MOST_PASSES = 4
"""Passes after the first: what one pass uncovers (a letter, a word) another may have to read."""


def _fold_pass(text: str) -> _Cells:
    cells = _letters(text)
    for step in (_collapse_spaces, _join_spaced_letters, _read_leet):
        cells = step(*cells)
    return cells


def _letters(text: str) -> _Cells:
    """Fold letter by letter, combining marks together with what they sit on."""
    if text.isascii():
        return text.lower(), [(i, i + 1) for i in range(len(text))]
    stand_ins = _stand_ins(text)
    letters: list[str] = []
    origins: list[tuple[int, int]] = []
    start, length = 0, len(text)
    while start < length:
        end = start + 1
        while end < length and end - start < 16 and _JOINS.match(text[end]):
            end += 1
        folded = stand_ins.get(start) or _fold_cluster(text[start:end])
        letters.append(folded)
        origins += [(start, end)] * len(folded)
        start = end
    return "".join(letters), origins


@lru_cache(maxsize=50_000)
def _fold_cluster(cluster: str) -> str:
    """Return one letter with its marks folded, which may be several letters or none."""
    for _ in range(4):
        folded = _fold_once(cluster)
        if folded == cluster:
            break
        cluster = folded
    return cluster


def _fold_once(cluster: str) -> str:
    first = ord(cluster[0]) if cluster else 0
    if first in _COMPATIBILITY_JAMO or first in _HALF_WIDTH_JAMO:
        return "" if first in _INVISIBLE else cluster[0]
    shown = "".join(c for c in cluster if not _is_invisible(c))
    compatible = unicodedata.normalize("NFKC", shown).casefold()
    bare = _VOWEL_SIGNS.sub("", _without_accents(compatible))
    return "".join(_NO_DECOMPOSITION.get(c, _SIMPLIFIED.get(c, c)) for c in bare)


def _is_invisible(character: str) -> bool:
    code = ord(character)
    return (
        code in _INVISIBLE
        or 0xFE00 <= code <= 0xFE0F
        or 0x20D0 <= code <= 0x20FF
        or unicodedata.category(character) in ("Cf", "Cs", "Co", "Cn")
        or (unicodedata.category(character) == "Cc" and not character.isspace())
    )


def _without_accents(text: str) -> str:
    """Strip the marks of Latin and Greek letters; other scripts keep theirs."""
    kept: list[str] = []
    base = ""
    for character in unicodedata.normalize("NFD", text):
        if "\u0300" <= character <= "\u036f":
            if not base or base < "\u0400" or not base.isalpha():
                continue
        elif unicodedata.combining(character) == 0:
            base = character
        kept.append(character)
    return unicodedata.normalize("NFC", "".join(kept))


def _stand_ins(text: str) -> dict[int, str]:
    """Return, by offset, the letters that only pass for those of the word they stand in."""
    found: dict[int, str] = {}
    for word in _WORD.finditer(text):
        if not word[0].isascii():
            for offset, letter in _disguised(word[0]).items():
                found[word.start() + offset] = letter
    return found


def _disguised(word: str) -> dict[int, str]:
    latin = [i for i, c in enumerate(word) if c.isascii()]
    foreign = {i: _AS_LATIN.get(c) for i, c in enumerate(word) if ord(c) >= 0x0370}
    if not latin or not foreign:
        return {}
    if all(foreign.values()):
        return {i: letter for i, letter in foreign.items() if letter}
    cyrillic = sum("\u0400" <= c <= "\u052f" for c in word)
    if cyrillic == len(foreign) and all(word[i].lower() in _AS_CYRILLIC for i in latin):
        return {i: _AS_CYRILLIC[word[i].lower()] for i in latin}
    return {}


def _collapse_spaces(text: str, origins: list[tuple[int, int]]) -> _Cells:
    """One space for any white space, none at the ends nor between unspaced letters."""
    kept = [i for i, c in enumerate(text) if not c.isspace() or (i and not text[i - 1].isspace())]
    while kept and text[kept[-1]].isspace():
        kept.pop()
    letters = [" " if text[i].isspace() else text[i] for i in kept]
    gone = {
        middle
        for middle in range(1, len(letters) - 1)
        if letters[middle] == " "
        and _UNSPACED.match(letters[middle - 1])
        and _UNSPACED.match(letters[middle + 1])
    }
    keep = [i for i in range(len(letters)) if i not in gone and (i or letters[i] != " ")]
    return "".join(letters[i] for i in keep), [origins[kept[i]] for i in keep]


def _join_spaced_letters(text: str, origins: list[tuple[int, int]]) -> _Cells:
    """Make one word of three or more single letters with the same mark between them."""
    gone: set[int] = set()
    for run in _SPACED_OUT.finditer(text):
        gone.update(range(run.start() + 1, run.end(), 2))
    if not gone:
        return text, origins
    keep = [i for i in range(len(text)) if i not in gone]
    return "".join(text[i] for i in keep), [origins[i] for i in keep]


def _read_leet(text: str, origins: list[tuple[int, int]]) -> _Cells:
    """Read digits and marks between the letters of a word as the letters they stand for."""

    def read(word: re.Match[str]) -> str:
        letters = sum(c.isalpha() for c in word[0])
        if letters < 3 or ("@" in word[0] and word.end() < len(text) and text[word.end()] == "."):
            return word[0]
        return _LEET_INSIDE.sub(_leet_letter, word[0])

    return _LEET_WORD.sub(read, text), origins


_leet_letter: Callable[[re.Match[str]], str] = lambda found: _LEET[found[0]]  # noqa: E731


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a folded text, joined as phrases are: no punctuation, single spaces.

    Each letter of an unspaced script, with its marks, is a word, and no space stands beside it.
    ``bounds[k]`` is the [start, end) of word k in ``text``; ``origins[k]`` in the original.
    """

    text: str
    bounds: tuple[tuple[int, int], ...]
    origins: tuple[tuple[int, int], ...]


_UNSPACED_MARKS = (
    "\u0300-\u036f\u3099\u309a\u0e31\u0e33-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb3-\u0ebc\u0ec8-\u0ece"
)
_UNSPACED_MARKS += "\u102b-\u103e\u1056-\u1059\u105e-\u1060\u17b6-\u17d3\u17dd"
_WORDS = re.compile(
    rf"[{UNSPACED}\U00020000-\U0003ffff][{_UNSPACED_MARKS}]*"
    rf"|(?:[^\W_{UNSPACED}]|[\u0300-\u036f\u0900-\u0dff\u064b-\u065f])+"
    rf"(?:'[^\W_{UNSPACED}]+)*"
)


def words_of(folded: Folded) -> Words:
    """Return the words of *folded*; an apostrophe inside a word falls away."""
    joined: list[str] = []
    bounds: list[tuple[int, int]] = []
    origins: list[tuple[int, int]] = []
    end, spaced_before = 0, False
    for found in _WORDS.finditer(folded.text):
        spaced = not _UNSPACED.match(found[0])
        if spaced and spaced_before:
            joined.append(" ")
            end += 1
        for first, last in _pieces(folded, found.start(), found.end()):
            piece = folded.text[first:last].replace("'", "")
            joined.append(piece)
            bounds.append((end, end + len(piece)))
            origins.append(folded.original_span(first, last))
            end += len(piece)
        spaced_before = spaced
    return Words("".join(joined), tuple(bounds), tuple(origins))


def _pieces(folded: Folded, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut a word where letters of the original fell away.

    In letters that were spaced out ("p a y   n o w") nobody knows where a word ended, so each may
    begin or end a window.
    """
    first = start
    for at in range(start + 1, end):
        gap = folded.origins[at][0] > folded.origins[at - 1][1]
        if gap and "'" not in (folded.text[at], folded.text[at - 1]):
            yield first, at
            first = at
    yield first, end


def bigrams(text: str) -> frozenset[str]:
    """Return the pairs of neighbouring letters of *text*."""
    return frozenset(a + b for a, b in pairwise(text))
