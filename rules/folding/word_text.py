"""Which letters of a folded text its words are made of."""

import re

from rules.folding.tables import ALL_UNSPACED, MARKS

_ASCII_WORDS = {code: None if chr(code) == "'" else chr(code) for code in range(128)}
_ASCII_WORDS = {
    code: letter if letter is None or letter.isalnum() else " "
    for code, letter in _ASCII_WORDS.items()
}
_NO_WORD = re.compile(rf"[^\w\s{MARKS}]")
_BESIDE_UNSPACED = re.compile(f" (?:(?=[{ALL_UNSPACED}])|(?<=[{ALL_UNSPACED}].))")


def spaced_words(text: str) -> str:
    """Return the words of a folded text with single spaces between, unspaced letters as well."""
    if text.isascii():
        return " ".join(text.translate(_ASCII_WORDS).split())
    return " ".join(_NO_WORD.sub(" ", text.replace("'", "").replace("_", " ")).split())


def joined_words(words: str) -> str:
    """Return *words* without the spaces beside letters of unspaced scripts."""
    return words if words.isascii() else _BESIDE_UNSPACED.sub("", words)
