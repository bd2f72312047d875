"""Steps that read letters by those beside them: compositions, flags, turned text, repetitions."""

import re
import unicodedata

from rules.folding.edits import Edits
from rules.folding.tables import values

_JOINS = values("joins")
_MARKED_LETTER = re.compile(f"[^{_JOINS}][{_JOINS}]{{1,16}}")

INDICATORS = "\U0001f1e6-\U0001f1ff"
_INDICATORS = re.compile(f"[{INDICATORS}]+")
_REGIONS = frozenset(values("regions").split())


def compositions(text: str) -> Edits:
    """Compose letters and their marks (Unicode's NFC), as far as a letter bears 16 marks."""
    if text.isascii() or unicodedata.is_normalized("NFC", text):
        return ()
    return [
        (*letter.span(), composed)
        for letter in _MARKED_LETTER.finditer(text)
        if (composed := unicodedata.normalize("NFC", letter[0])) != letter[0]
    ]


def regional_indicators(text: str) -> Edits:
    """Read regional indicators as letters, unless they pair up to the flags of regions."""
    edits = []
    for run in _INDICATORS.finditer(text):
        letters = "".join(chr(ord(c) - 0x1F1E6 + ord("A")) for c in run[0])
        if len(letters) % 2 or any(
            letters[i : i + 2] not in _REGIONS for i in range(0, len(letters), 2)
        ):
            edits += [(run.start() + i, run.start() + i + 1, c) for i, c in enumerate(letters)]
    return edits


_TURNED = dict(zip("ɐɔǝɟƃᵷɥᴉɾʞꞁɯɹʇʌʍʎƎℲſꞀƆ", "acefgghijklmrtvwyefjlc", strict=True))
_OTHERS = dict(zip("bdnpquosxzlıʃHINOSXZWM∀⅁Ԁ⊥Λ⅄", "qpudbnosxzlilhinosxzmwagptvy", strict=True))
_DIGITS = dict(zip("ƖᄅƐㄣϛ9ㄥ860", "1234567890", strict=True))
_UPRIGHT = _TURNED | _OTHERS | _DIGITS
TURNED = "".join(_TURNED)
_ALL_UPRIGHT = f"[{''.join(_UPRIGHT)}]++(?![^\\W_])"
_TURNED_TEXT = re.compile(rf"(?<![^\W_]){_ALL_UPRIGHT}(?:[^\w<>]{{1,3}}{_ALL_UPRIGHT})*")


def turned_text(text: str) -> Edits:
    """Turn round what was written upside down: two turned letters, and none that is not."""
    edits = []
    for run in _TURNED_TEXT.finditer(text):
        letters = [c for c in run[0] if c.isalpha()]
        if sum(c in _TURNED for c in run[0]) * 4 >= max(len(letters), 8):
            upright = "".join(_UPRIGHT.get(c, c) for c in reversed(run[0]))
            edits.append((*run.span(), upright))
    return edits


ITERATIONS = "\u3005\u309d\u309e\u30fd\u30fe"
_ANY_ITERATION = re.compile(f"[{ITERATIONS}]")
_ITERATED = re.compile(
    "([\u3400-\u9fff\U00020000-\U0003ffff])(\u3005+)|([\u3041-\u3096])([\u309d\u309e]+)"
    "|([\u30a1-\u30fa])([\u30fd\u30fe]+)"
)
_VOICED = "\u309e\u30fe"


def iteration_marks(text: str) -> Edits:
    """Write out the Japanese marks that repeat the character before them."""
    if not _ANY_ITERATION.search(text):
        return ()
    edits = []
    for run in _ITERATED.finditer(text):
        number = run.lastindex or 2
        repeated = run[number - 1]
        for at in range(run.start(number), run.end(number)):
            voiced = unicodedata.normalize("NFC", repeated + "\u3099")
            is_voiced = text[at] in _VOICED and len(voiced) == 1
            edits.append((at, at + 1, voiced if is_voiced else repeated))
    return edits


_LEADS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_TAILS = "ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"
KOREAN_VOWELS = "ㅏ-ㅣ"
_SYLLABLE = re.compile(f"([{_LEADS}])([ㅏ-ㅣ])(?:([{_TAILS}])(?![ㅏ-ㅣ]))?")


def korean_letters(text: str) -> Edits:
    """Make syllables of Korean letters that were typed one by one."""
    return [(*found.span(), _syllable(found)) for found in _SYLLABLE.finditer(text)]


def _syllable(found: re.Match[str]) -> str:
    lead, vowel = _LEADS.index(found[1]), ord(found[2]) - ord("ㅏ")
    tail = _TAILS.index(found[3]) + 1 if found[3] else 0
    return chr(0xAC00 + (lead * 21 + vowel) * 28 + tail)


THAI_NASALS = "\u0e4d\u0ecd"
THAI_DOUBLE = "\u0e40\u0e40"
_THAI = re.compile(f"\u0e4d([\u0e48-\u0e4b]?)\u0e32|\u0ecd([\u0ec8-\u0ecb]?)\u0eb2|{THAI_DOUBLE}")


def thai_vowels(text: str) -> Edits:
    """Write Thai and Lao am as one character, and Thai ae too."""
    return [(*found.span(), _vowel(found)) for found in _THAI.finditer(text)]


def _vowel(found: re.Match[str]) -> str:
    if found[0][0] == "\u0e40":
        return "\u0e41"
    return f"{found[1]}\u0e33" if found[0][0] == "\u0e4d" else f"{found[2]}\u0eb3"
