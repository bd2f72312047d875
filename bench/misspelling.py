"""Texts misspelt as people and scammers misspell them: swapped, dropped, doubled, next-key."""

import random
from itertools import pairwise

_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю")
_BESIDE: dict[str, str] = {}
for _row in _ROWS:
    for _left, _right in pairwise(_row):
        _BESIDE[_left] = _BESIDE.get(_left, "") + _right
        _BESIDE[_right] = _BESIDE.get(_right, "") + _left


def swapped(text: str, at: int) -> str:
    """Return *text* with the letters at *at* and after it in the other order."""
    return text[:at] + text[at + 1 : at + 2] + text[at] + text[at + 2 :]


def dropped(text: str, at: int) -> str:
    """Return *text* without the letter at *at*."""
    return text[:at] + text[at + 1 :]


def doubled(text: str, at: int) -> str:
    """Return *text* with the letter at *at* written twice."""
    return text[: at + 1] + text[at:]


def neighboured(text: str, at: int, rng: random.Random) -> str:
    """Return *text* with the key beside the right one at *at*; doubled where none is known."""
    letter = text[at]
    if letter.lower() not in _BESIDE:
        return doubled(text, at)
    wrong = rng.choice(_BESIDE[letter.lower()])
    return text[:at] + (wrong.upper() if letter.isupper() else wrong) + text[at + 1 :]


def misspelt(text: str, rng: random.Random, every: int = 12) -> str:
    """Return *text* with one mistake in about *every* letters, each somewhere in its stretch."""
    out: list[str] = []
    for start in range(0, len(text), every):
        piece = text[start : start + every]
        places = [i for i, letter in enumerate(piece) if letter.isalpha()]
        if len(piece) >= every * 2 // 3 and places:
            piece = _one_mistake(piece, rng.choice(places), rng)
        out.append(piece)
    return "".join(out)


def _one_mistake(piece: str, at: int, rng: random.Random) -> str:
    way = rng.randrange(4)
    if way == 3:
        return neighboured(piece, at, rng)
    return (swapped, dropped, doubled)[way](piece, at)
