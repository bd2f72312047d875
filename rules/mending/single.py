"""A disguised word by itself: l33t, marks inside, a misspelling, words joined."""

from rules.mending import leet
from rules.mending.joined import SHORTEST as SHORTEST_JOINED
from rules.mending.joined import cut
from rules.mending.lexicon import Lexicon
from rules.mending.mistakes import TWO_MISTAKES_FROM, Mistake, MistakeIndex, mistake_between
from rules.mending.token import MARKS, core

LEET, MARKED, MISSPELT, JOINED = "leet", "marked", "misspelt", "joined"
_MOST_REMEMBERED = 20_000
_SHORTEST_MARKED = 4
_SHORTEST_MISSPELT = 4
_FREQUENCY_COUNTS = 0.6
"""How much of a word's frequency counts when several known words are near, in powers of ten."""

Found = tuple[str, str] | None
"""In which of the ways above a token is disguised and what it stands for; None when it is not."""


class Single:
    """Tells what a single token stands for, and remembers it."""

    def __init__(self, lexicon: Lexicon, mistakes: MistakeIndex) -> None:
        self._lexicon = lexicon
        self._mistakes = mistakes
        self._told: dict[tuple[str, int, bool], Found] = {}

    def plainly(self, token: str, languages: int, *, spelled: bool = False) -> Found:
        """Return what an unknown token plainly stands for in a text of these *languages*.

        Where letters were *spelled*, set apart, it is first taken for words without their spaces.
        """
        key = (token, languages, spelled)
        if key not in self._told:
            if len(self._told) >= _MOST_REMEMBERED:
                self._told.clear()
            self._told[key] = self._plainly(core(token)[0], languages, spelled)
        return self._told[key]

    def _plainly(self, word: str, languages: int, spelled: bool) -> Found:
        if not word.isalpha():
            if read := leet.reading(word, self._lexicon, languages):
                return LEET, read
            bare = MARKS.sub("", word)
            if spelled and bare.isalpha() and (joined := self._joined(bare, languages, spelled)):
                return joined
            is_long = bare != word and len(bare) >= _SHORTEST_MARKED
            return (MARKED, bare) if is_long and self._lexicon.suits(bare, languages) else None
        if spelled and (joined := self._joined(word, languages, spelled)):
            return joined
        if len(word) >= _SHORTEST_MISSPELT and (known := self.nearest(word, languages)):
            return MISSPELT, known
        return None if spelled else self._joined(word, languages, spelled)

    def _joined(self, word: str, languages: int, spelled: bool) -> Found:
        if len(word) < SHORTEST_JOINED:
            return None
        words = cut(word, self._lexicon, languages, spelled=spelled)
        return (JOINED, " ".join(words)) if words else None

    def nearest(self, word: str, languages: int, *, freely: bool = False) -> str | None:
        """Return the known word, of these *languages*, of which *word* is a misspelling, or None.

        *Freely* takes short words and two mistakes as well.
        """
        best: tuple[float, str] | None = None
        two = freely and len(word) >= TWO_MISTAKES_FROM - 1
        for number in self._mistakes.candidates(word, two=two):
            known = self._lexicon.word(number)
            mistake = mistake_between(word, known)
            if (
                mistake
                and _is_plain(word, known, mistake, freely)
                and self._lexicon.suits(known, languages)
            ):
                rare = 8.0 - self._lexicon.zipf(known)
                cost = mistake.cost + _FREQUENCY_COUNTS * rare
                best = min(best or (cost, known), (cost, known))
        return best[1] if best else None


def _is_plain(word: str, known: str, mistake: Mistake, freely: bool) -> bool:
    """Tell whether a mistake in so short a word is plainly one."""
    shortest = min(len(word), len(known))
    if mistake.kind == "two":
        return freely
    if word[0] != known[0] and shortest < 6:
        return freely and shortest > 3 and mistake.kind == "swapped"
    if mistake.kind in ("swapped", "doubled"):
        return shortest >= (3 if freely else 4)
    if mistake.kind == "lost":
        return len(known) >= (4 if freely else 5)
    return shortest >= (4 if freely else 5)
