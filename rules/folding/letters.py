"""One character folded, whatever stands beside it: case, width, shape, accents, signs, digits."""

import re
import unicodedata
from functools import lru_cache

from rules.folding.tables import pairs, values

_SIMPLIFIED = pairs("simplified")
_LATIN = pairs("latin")
_SHAPES = pairs("shapes")

_ARABIC = dict(zip("أإآٱٲٳٵؤٶئيىېےۓۍیکڪ", "اااااااووييييييييكك", strict=True))
_ARABIC |= dict.fromkeys("ةہھەۀۂۃۿ", "ه") | {"ؠ": "ي", "ۺ": "ش"}
_OWN = {"ё": "е", "ѐ": "е", "ѝ": "и", "’": "'", "‘": "'", "‛": "'", "´": "'", "′": "'", "ʹ": "'"}
_OWN |= {"\u05f3": "'", "\u05f4": '"', "⁄": "/", "\u2010": "-", "\u2011": "-"}
_AS_IT_IS = frozenset("\u0e33\u0eb3")  # Thai and Lao am, which NFKC takes apart

_ACCENTS = re.compile("[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]")
_SIGNS = re.compile(
    "[\u0483-\u0489\ua66f-\ua67d\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a"
    "\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u08d3-\u08ff"
    "\u093c]"
)
_CYRILLIC = frozenset("йїў")
"""Letters of Russian, Ukrainian and Belarusian of which the mark is a part; no accent."""

_FILLERS = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0\ufffc")
_FILLERS |= frozenset(map(chr, (*range(0x180B, 0x1810), *range(0xFE00, 0xFE10))))
_FILLERS |= frozenset(map(chr, range(0xE0100, 0xE01F0)))
_INVISIBLE_KINDS = frozenset(("Cf", "Cs", "Co", "Cn", "Cc", "Me"))
_MOST_LETTERS = 6
"""What one character may become; the Arabic sentence in one character stays as it is."""

_MOST_CACHED = 40_000

JAMO = "\u3131-\u3163"
"""Korean letters that stand alone, as a character class; NFKC would take them for parts."""


def fold_letter(character: str) -> str:
    """Return one character folded, which may be several letters or none.

    Folding each letter of the answer gives the answer again.
    """
    folded = character
    for _ in range(5):
        again = "".join(map(_fold_once, folded))
        if again == folded:
            break
        folded = again
    return folded


def _fold_once(character: str) -> str:
    if character.isspace():
        return " "
    if character in _SHAPES:
        return _SHAPES[character]
    if is_invisible(character):
        return ""
    if "\u3131" <= character <= "\u318e" or character in _AS_IT_IS:
        return character
    if "\uffa1" <= character <= "\uffdc":
        return chr(int(unicodedata.decomposition(character).split()[-1], 16))
    if character in _OWN:
        return _OWN[character]
    compatible = unicodedata.normalize("NFKC", character).casefold().lower()
    if len(compatible) > _MOST_LETTERS:
        return character
    return "".join(map(_plain, bare(compatible)))


def is_invisible(character: str) -> bool:
    """Tell whether nobody sees *character*, or it only decorates others."""
    return character in _FILLERS or (
        unicodedata.category(character) in _INVISIBLE_KINDS and not character.isspace()
    )


def _plain(letter: str) -> str:
    if unicodedata.category(letter) == "Nd":
        return str(unicodedata.decimal(letter))
    for table in (_OWN, _SIMPLIFIED, _LATIN, _ARABIC):
        if letter in table:
            return table[letter]
    return letter


def bare(text: str) -> str:
    """Return *text* without accents on Latin, Greek and Cyrillic letters, vowel signs, decoration.

    Of letters that Slavic languages in the library do not have (ӓ, ӵ) the bare letter stays.
    """
    kept: list[str] = []
    for letter in unicodedata.normalize("NFC", text):
        parts = unicodedata.normalize("NFD", letter)
        accented = (parts[0] < "\u0530" and letter not in _CYRILLIC) or parts[0] in "रनळ"
        kept.append(_ACCENTS.sub("", parts) if accented else _ACCENTS.sub("", letter))
    return _SIGNS.sub("", "".join(kept))


class FoldedLetters(dict[int, str]):
    """What ``str.translate`` needs: each character folded, kept once it has been asked for."""

    def __missing__(self, code: int) -> str:
        if len(self) > _MOST_CACHED:
            self.clear()
        folded = self[code] = fold_letter(chr(code))
        return folded


FOLDED = FoldedLetters()
ASCII_FOLDED = {code: fold_letter(chr(code)) for code in range(128)}

_TO_FOLD = re.compile(f"[^{values('lowered')}]")
"""What folding may do more to than make it small."""


def fold_letters(text: str) -> str:
    """Return *text* with each character folded by itself."""
    if text.isascii():
        return text.translate(ASCII_FOLDED)
    if _TO_FOLD.search(text):
        text = _TO_FOLD.sub(_fold_found, text)
    return text.lower()


def _fold_found(found: re.Match[str]) -> str:
    return FOLDED[ord(found[0])]


def letter_edits(text: str) -> list[tuple[int, int, str]]:
    """Return the letters that `fold_letters` leaves out or makes several of."""
    return [
        (found.start(), found.end(), folded)
        for found in _TO_FOLD.finditer(text)
        if len(folded := FOLDED[ord(found[0])]) != 1
    ]


@lru_cache(maxsize=20_000)
def marked_letter(letter: str, written: str) -> str:
    """Return the Latin *letter* with the accents it has in what is *written*, if it has any there.

    Only accents that one character can hold: of `ọ́` the dot below, not the accent above it.
    """
    for marked in unicodedata.normalize("NFC", written.casefold()):
        if FOLDED[ord(marked)] == letter and _is_accented_latin(marked):
            return marked
    return letter


MAY_BE_ACCENTED = re.compile("[\u00c0-\u024f\u0259\u0300-\u036f\u1e00-\u1eff\u212b\u2c7e\u2c7f]")
"""What an accented Latin letter may be written with: such letters, and marks to be put on one."""


def _is_accented_latin(letter: str) -> bool:
    return "\u00c0" <= letter <= "\u024f" or "\u1e00" <= letter <= "\u1eff" or letter == "ə"
