"""Misspellings: what a hurried sender writes, or one who wants to dodge a filter."""

import random
from collections.abc import Callable

from bench.evasion.trick import Trick, outside_links
from bench.misspelling import doubled, dropped, neighboured, swapped

Mistake = Callable[[str, int, random.Random], str]

_MISTAKES: dict[str, Mistake] = {
    "swapped": lambda text, at, _: swapped(text, at),
    "dropped": lambda text, at, _: dropped(text, at),
    "doubled": lambda text, at, _: doubled(text, at),
    "next key": neighboured,
}


def _spread(mistake: Mistake, every: int) -> Callable[[str, random.Random], str]:
    """Return a change that makes one mistake in each *every* letters, inside words."""

    def changed(text: str, rng: random.Random) -> str:
        out = []
        for start in range(0, len(text), every):
            piece = text[start : start + every]
            places = [
                i
                for i in range(1, len(piece) - 1)
                if piece[i].isalpha() and piece[i - 1].isalpha() and piece[i + 1].isalpha()
            ]
            full = len(piece) >= every // 2
            out.append(mistake(piece, rng.choice(places), rng) if places and full else piece)
        return "".join(out)

    return outside_links(changed)


MISSPELLINGS = tuple(
    Trick(f"letters {name}, one in {every}", _spread(mistake, every), languages, letters=False)
    for every in (40, 20)
    for name, mistake in _MISTAKES.items()
    for languages in [("en",) if name == "next key" else ()]
)
