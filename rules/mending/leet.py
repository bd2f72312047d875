"""Words in which digits and signs stand for letters, read as known words."""

from itertools import product

from rules.mending.lexicon import IS_KNOWN, Lexicon

_LETTERS = {"0": "o", "1": "il", "2": "z", "3": "e", "4": "a", "5": "s", "6": "g", "7": "t"}
_LETTERS |= {"8": "b", "9": "g", "@": "a", "$": "s", "!": "il", "|": "il", "+": "t", "€": "e"}
_MOST_SIGNS = 10
_MOST_OPEN = 4
SIGNS = frozenset(_LETTERS)


def reading(token: str, lexicon: Lexicon, languages: int, *, freely: bool = False) -> str | None:
    """Return the word that *token* stands for, or None.

    A known word, of which at least one letter is written as such; *freely*, where the text is full
    of such words, any known or very common word. What an apostrophe joins (*l'alerte*) is read
    piece by piece.
    """
    first, apostrophe, last = token.partition("'")
    if not apostrophe or lexicon.homes(token):
        return _read(token, lexicon, languages, freely)
    read = [_read(piece, lexicon, languages, freely) or piece for piece in (first, last)]
    return None if read == [first, last] else "'".join(read)


def _read(token: str, lexicon: Lexicon, languages: int, freely: bool) -> str | None:
    signs = sum(letter in SIGNS for letter in token)
    letters = sum(letter.isalpha() for letter in token)
    if not signs or signs + letters != len(token) or signs > _MOST_SIGNS:
        return None
    if sum(letter in "1!|" for letter in token) > _MOST_OPEN:
        return None
    if not freely and not letters:
        return None
    readings = ("".join(found) for found in product(*(_LETTERS.get(c, c) for c in token)))
    for word in readings:
        if freely and len(word) < 4 and not letters and lexicon.zipf(word) < _VERY_COMMON:
            continue
        homes = lexicon.homes(word) & languages & (-1 if letters else ~IS_KNOWN)
        if homes and (freely or lexicon.suits(word, languages)):
            return word
    return None


_VERY_COMMON = 5.5
