"""Tricks with letters: look-alikes, styles, invisible characters, accents, digits for letters."""

import random
import string
import unicodedata

import opencc

from bench.evasion.trick import CYRILLIC, LATIN, Trick, after_letters, each_letter, outside_links

_CYRILLIC = dict(zip("aceopxyijsABCEHIJKMOPSTXY", "асеорхуіјѕАВСЕНІЈКМОРЅТХУ", strict=True))
_TO_LATIN = {cyrillic: latin for latin, cyrillic in _CYRILLIC.items()}
_GREEK = dict(zip("aikopuvxyABEHIKMNOPTXYZ", "αικορυνχγΑΒΕΗΙΚΜΝΟΡΤΧΥΖ", strict=True))
_LEET = dict(zip("aeiostAEIOST", "431057431057", strict=True))
_LEET_MARKS = dict(zip("aisAIS", "@!$@!$", strict=True))
_SMALL_CAPITALS = dict(zip("abcdefghijklmnoprstuvwyz", "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ", strict=True))
_KEYCAPS = {digit: f"{digit}\ufe0f\u20e3" for digit in string.digits}
_CIRCLED = dict(zip(string.digits, "⓪①②③④⑤⑥⑦⑧⑨", strict=True))
_WIDE = {chr(code): chr(code + 0xFEE0) for code in range(0x21, 0x7F)}
_HALF = {"，": ",", "。": ".", "！": "!", "？": "?", "：": ":", "；": ";", "（": "(", "）": ")"}


def _style(name: str) -> dict[str, str]:
    """Return the ASCII letters in one of Unicode's styles, such as MATHEMATICAL BOLD."""
    table = {}
    for letter in string.ascii_letters:
        case = "CAPITAL" if letter.isupper() else "SMALL"
        try:
            table[letter] = unicodedata.lookup(
                f"{name} {case} {'LETTER ' * ('CIRC' in name)}{letter}"
            )
        except KeyError:
            continue
    return table


def _accented(mark: str, letters: str) -> dict[str, str]:
    return {c: unicodedata.normalize("NFC", c + mark) for c in letters + letters.upper()}


_VOWELS = _accented("\u0301", "aeiouy") | _accented("\u0308", "o") | _accented("\u0303", "n")
_ALL_ACCENTS = _accented("\u0302", "aceghijosuwyz") | _accented("\u0327", "kltrn")
_SIMPLIFIED_TO = {name: opencc.OpenCC(name) for name in ("s2t", "s2tw", "s2hk")}
_PLAIN_VOWELS = ("en", "id", "ms", "sw", "fil")
"""Languages in which an accent that is not theirs leaves the word the same."""


_ACCENTED = ("de", "es", "fr", "it", "pl", "pt", "tr", "vi")
_STROKES = str.maketrans("đĐłŁıß", "dDlLis")


def _without_accents(text: str, _: random.Random) -> str:
    """Return what somebody writes whose keyboard has no accents."""
    letters = unicodedata.normalize("NFD", text.translate(_STROKES))
    return "".join(c for c in letters if not unicodedata.combining(c))


def _converted(name: str) -> Trick:
    return Trick(
        f"traditional characters ({name})",
        lambda text, _: str(_SIMPLIFIED_TO[name].convert(text.encode("utf-8", "replace").decode())),
        ("zh",),
    )


LOOK_ALIKES = (
    Trick("Cyrillic letters, all that look alike", each_letter(_CYRILLIC), LATIN),
    Trick("Cyrillic letters, one in three", each_letter(_CYRILLIC, 1 / 3), LATIN),
    Trick("Greek letters, all that look alike", each_letter(_GREEK), LATIN),
    Trick("Greek letters, one in three", each_letter(_GREEK, 1 / 3), LATIN),
    Trick("Cyrillic and Greek by turns", each_letter(_GREEK | _CYRILLIC, 2 / 3), LATIN),
    Trick("Latin letters, all that look alike", each_letter(_TO_LATIN), CYRILLIC),
    Trick("Latin letters, one in three", each_letter(_TO_LATIN, 1 / 3), CYRILLIC),
    Trick("mathematical bold", each_letter(_style("MATHEMATICAL BOLD")), LATIN),
    Trick("mathematical script", each_letter(_style("MATHEMATICAL BOLD SCRIPT")), LATIN),
    Trick("mathematical Fraktur", each_letter(_style("MATHEMATICAL BOLD FRAKTUR")), LATIN),
    Trick("mathematical monospace", each_letter(_style("MATHEMATICAL MONOSPACE")), LATIN),
    Trick("double-struck", each_letter(_style("MATHEMATICAL DOUBLE-STRUCK")), LATIN),
    Trick("circled letters", each_letter(_style("CIRCLED LATIN")), LATIN),
    Trick("small capitals", each_letter(_SMALL_CAPITALS), LATIN),
    Trick("full width", each_letter(_WIDE)),
    Trick("half-width punctuation", each_letter(_HALF), ("zh",)),
)

INVISIBLE = (
    Trick("zero-width spaces, every letter", after_letters("\u200b")),
    Trick("zero-width spaces, one letter in four", after_letters("\u200b", 1 / 4)),
    Trick("zero-width joiners and non-joiners", after_letters("\u200c\u200d", 1 / 2)),
    Trick("word joiners and soft hyphens", after_letters("\u2060\u00ad", 1 / 2)),
    Trick("direction marks", after_letters("\u200e\u200f\u202a\u202c\u2066\u2069", 1 / 3)),
    Trick("variation selectors", after_letters("\ufe0e\ufe0f\U000e0101", 1 / 2)),
    Trick("tag characters", after_letters("\U000e0061\U000e0062", 1 / 2)),
    Trick("combining grapheme joiners", after_letters("\u034f", 1 / 2)),
    Trick("fillers", after_letters("\u3164\u115f\u2800", 1 / 4)),
)

ACCENTS = (
    Trick("accents on vowels", each_letter(_VOWELS), _PLAIN_VOWELS),
    Trick("accents on all letters", each_letter(_ALL_ACCENTS | _VOWELS), _PLAIN_VOWELS),
    Trick("accents left out", outside_links(_without_accents), _ACCENTED),
    Trick("decomposed accents", after_letters("\u0301\u0300\u0308", 1 / 2)),
    Trick(
        "Zalgo, up to four marks a letter",
        after_letters("\u0300\u0316\u0321\u0334\u033d\u035b", 1, 4),
    ),
    Trick("struck through", after_letters("\u0336")),
    Trick("underlined", after_letters("\u0332")),
)

DIGITS = (
    Trick("l33t, every letter", each_letter(_LEET), LATIN),
    Trick("l33t, one letter in three", each_letter(_LEET, 1 / 3), LATIN),
    Trick("l33t with @ ! $, one in two", each_letter(_LEET | _LEET_MARKS, 1 / 2), LATIN),
    Trick("emoji digits", each_letter(_KEYCAPS)),
    Trick("circled digits", each_letter(_CIRCLED)),
)

CHINESE = (_converted("s2t"), _converted("s2tw"), _converted("s2hk"))

CASES = (
    Trick("capitals", outside_links(lambda text, _: text.upper())),
    Trick("capitals by turns", outside_links(lambda text, _: _by_turns(text))),
    Trick("capitals by chance", each_letter({c: c.upper() for c in string.ascii_lowercase}, 0.5)),
)


def _by_turns(text: str) -> str:
    return "".join(c.upper() if i % 2 else c.lower() for i, c in enumerate(text))
