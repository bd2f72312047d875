"""Words written without the space between them, cut into known and common words."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from rules.mending.hashing import WEIGHTS, may_be_present, sums
from rules.mending.lexicon import IS_KNOWN, Lexicon, suit

_LONGEST_PIECE = 16
_MOST_LETTERS = 400
"""How many letters of one text are cut at most; what stands behind them stays joined."""

SHORTEST = 4
_LEAST_ZIPF = 3.0
"""How common a piece must be that is not known; nearly any letters hold rare words."""

_TELLING_ZIPF = 4.2
"""How common a known word of four letters or more is taken to be at least."""

_LIMIT = {1: 1.5, 2: 1.0}
"""What the limit of a piece costs by its length, half for longer ones: short ones are anywhere."""

_STRAY = 3.0
_NEVER = float("inf")
_COST_PER_LETTER = 0.8
_COST_PER_LETTER_SPELLED = 1.1
"""What cut words may cost for each letter; more where letters were set apart, so that no space
told where words end.
"""

_LONG = 24
"""From so many letters on, some that are in no word are let pass, one in six."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A word that stands in a run of letters, and what it costs to take it for one."""

    start: int
    end: int
    cost: float
    known: bool


def cut(word: str, lexicon: Lexicon, languages: int, *, spelled: bool = False) -> list[str] | None:
    """Return the words that *word* is made of, or None when it is not joined words.

    *spelled* tells that the letters of words were set apart in the text.
    """
    share = _COST_PER_LETTER_SPELLED if spelled else _COST_PER_LETTER
    if len(word) > _LONG:
        start = word[:_MOST_LETTERS]
        found = _best(start, _anywhere(start, lexicon, languages).__getitem__, share)
        return [*found, *filter(None, [word[_MOST_LETTERS:]])] if found else None
    return _best(word, lambda start: _beginning(word, start, lexicon, languages), share)


def _beginning(word: str, start: int, lexicon: Lexicon, languages: int) -> list[Piece]:
    """Return the words that begin at *start*."""
    present, found = lexicon.present_bits, []
    for length, total in enumerate(sums(word[start : start + _LONGEST_PIECE], 0)[1:], start=1):
        place = total >> 43 & 0x1FFFFF
        if present[place >> 3] >> (7 - (place & 7)) & 1:
            piece = _piece(word[start : start + length], start, lexicon, languages)
            if piece:
                found.append(piece)
    return found


def _anywhere(text: str, lexicon: Lexicon, languages: int) -> list[list[Piece]]:
    """Return, by where they start, the words that stand anywhere in a long *text*."""
    found: list[list[Piece]] = [[] for _ in text]
    padded = text + " " * _LONGEST_PIECE
    codes = np.frombuffer(padded.encode("utf-32-le", "replace"), np.uint32).astype(np.uint64)
    windows = sliding_window_view(codes, _LONGEST_PIECE)[: len(text)]
    numbers = np.cumsum(windows * WEIGHTS[:_LONGEST_PIECE], axis=1) >> np.uint64(32)
    places = np.nonzero(may_be_present(lexicon.present, numbers.astype(np.uint32)))
    for start, length in zip(*(axis.tolist() for axis in places), strict=True):
        word = text[start : start + length + 1]
        if len(word) == length + 1 and (piece := _piece(word, start, lexicon, languages)):
            found[start].append(piece)
    return found


def _piece(word: str, start: int, lexicon: Lexicon, languages: int) -> Piece | None:
    homes = lexicon.homes(word)
    if not homes & languages or not suit(homes, languages):
        return None
    known = bool(homes & IS_KNOWN)
    zipf = lexicon.zipf(word)
    if zipf < _LEAST_ZIPF or (len(word) < 3 and not homes & languages & ~IS_KNOWN):
        return None
    is_telling = known and len(word) > 3
    cost = 8.0 - max(zipf, _TELLING_ZIPF if is_telling else 0.0) + _LIMIT.get(len(word), 0.5)
    return Piece(start, start + len(word), cost, is_telling)


def _best(word: str, pieces_at: Callable[[int], Sequence[Piece]], share: float) -> list[str] | None:
    """Return the likeliest words of *word*; None when they are not likely or none is known."""
    is_long = len(word) > _LONG
    costs = [0.0] + [_NEVER] * len(word)
    before: list[Piece | None] = [None] * (len(word) + 1)
    for at in range(len(word)):
        if costs[at] == _NEVER:
            continue
        for piece in pieces_at(at):
            if costs[at] + piece.cost < costs[piece.end]:
                costs[piece.end], before[piece.end] = costs[at] + piece.cost, piece
        if is_long and costs[at] + _STRAY < costs[at + 1]:
            costs[at + 1] = costs[at] + _STRAY
            before[at + 1] = Piece(at, at + 1, _STRAY, False)
    if costs[-1] > max(share, 1.0) * len(word) + 0.5:
        return None
    found: list[Piece] = []
    end = len(word)
    while (last := before[end]) is not None:
        found.append(last)
        end = last.start
    found.reverse()
    if len(found) < 2 or not any(piece.known for piece in found):
        return None
    if costs[-1] > share * len(word) + 0.5 and not all(piece.known for piece in found):
        return None
    return [word[piece.start : piece.end] for piece in found]
