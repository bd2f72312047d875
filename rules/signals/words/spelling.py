"""How words are spelt: with accents or without, and whether spaces part them."""

import unicodedata

_LETTERS_WITHOUT_DECOMPOSITION = str.maketrans("đıłøё", "diloе")
_FIRST_UNSPACED = 0x530
_VIETNAMESE = range(0x1E00, 0x2000)


def is_spaced(letter: str) -> bool:
    """Tell whether spaces part words that begin or end in `letter`.

    So it is in Latin, Greek and Cyrillic. Elsewhere words touch each other, or are written with
    others in one (Arabic articles, Korean endings).
    """
    return ord(letter) < _FIRST_UNSPACED or ord(letter) in _VIETNAMESE


def continues(letter: str, word: str) -> bool:
    """Tell whether `letter` is part of the word it touches with `word`; Chinese is not of Latin."""
    return letter.isalpha() and is_spaced(letter) == is_spaced(word)


def plain(word: str) -> str:
    """Return `word` without the accents of Latin letters, and with е for ё."""
    letters = word.translate(_LETTERS_WITHOUT_DECOMPOSITION)
    return "".join(
        unicodedata.normalize("NFD", letter)[0] if _is_latin(letter) else letter
        for letter in letters
    )


def _is_latin(letter: str) -> bool:
    return "\u00c0" <= letter <= "\u024f" or ord(letter) in _VIETNAMESE
