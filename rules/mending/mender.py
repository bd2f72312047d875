"""Mend: a folded text in which words that are plainly a disguise of a known word are put right."""

from collections.abc import Iterable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from rules.folding import Folded
from rules.folding.edits import Edits
from rules.folding.leet import digits_for_letters
from rules.folding.spelled import spaced_letters
from rules.mending.common_words import CommonWords, common_words
from rules.mending.edited import edited
from rules.mending.gaps import gap_edits, han_edits
from rules.mending.han import HAN, HanMender, han_arrays
from rules.mending.lexicon import (
    IS_KNOWN,
    TELLING,
    Lexicon,
    Votes,
    languages_of,
    lexicon_arrays,
    votes_of,
)
from rules.mending.mistakes import MistakeIndex, filed
from rules.mending.single import Single
from rules.mending.token import homes_of
from rules.mending.whole import Whole

_MOST_REMEMBERED = 40_000
_MOST_NEW = 600
"""Words of one text, never seen before, that are looked up; those behind them are left alone."""

_FIRST = 80
"""Words of a text that tell its language."""

_SIGNS = "013457@$!"


class Mender:
    """Mends texts by the words one rulebook knows. Immutable but for what it remembers of words."""

    def __init__(self, known: Iterable[str], common: CommonWords | None = None) -> None:
        words = sorted(set(known))
        hashes, heads, owners = filed(words)
        arrays = lexicon_arrays(words)
        arrays |= {"mistakes": hashes, "mistake_heads": heads, "mistake_owners": owners}
        arrays |= han_arrays(words, common or common_words())
        self._begin(arrays, common)

    @classmethod
    def from_arrays(
        cls, arrays: Mapping[str, NDArray[np.generic]], common: CommonWords | None = None
    ) -> "Mender":
        """Return the mender whose ``arrays`` these are."""
        mender = cls.__new__(cls)
        mender._begin(arrays, common)
        return mender

    def _begin(self, arrays: Mapping[str, NDArray[np.generic]], common: CommonWords | None) -> None:
        self.arrays: Mapping[str, NDArray[np.generic]] = dict(arrays)
        """All that the mender is made of but the table of common words, to be kept in a file."""
        common = common or common_words()
        self._lexicon = Lexicon(arrays, common)
        self._han = HanMender(arrays, common)
        index = (arrays[name] for name in ("mistakes", "mistake_heads", "mistake_owners"))
        self._single = Single(
            self._lexicon, MistakeIndex(*(array.view(np.uint32) for array in index))
        )
        self._homes: dict[str, int] = {}

    def mend(self, folded: Folded) -> Folded | None:
        """Return *folded* with disguised words and gaps put right; None when there are none.

        Never raises.
        """
        tokens = folded.text.split(" ")
        signs_read = _signs_read(folded)
        spelled = folded.was_changed_by((spaced_letters,))
        holds_han = not folded.text.isascii() and HAN.search(folded.text) is not None
        gaps: Edits = gap_edits(folded, tokens, self._lexicon.knows)
        if holds_han:
            gaps = _together(gaps, han_edits(folded))
        if gaps:
            folded = edited(folded, gaps)
            tokens = folded.text.split(" ")
        edits = self._edits(tokens, signs_read, spelled)
        if holds_han:
            edits = _together(edits, self._han.edits(folded.text))
        if edits:
            return edited(folded, edits)
        return folded if gaps else None

    def votes(self, folded: Folded) -> Votes:
        """Return in which languages the first words of *folded* are common."""
        tokens = [token for token in folded.text.split(" ", _FIRST)[:_FIRST] if len(token) > 1]
        words = [token for token in tokens if any(map(str.isalpha, token))]
        return votes_of(self._with_new(words), self._lexicon.common.languages)

    def _edits(self, tokens: Sequence[str], signs_read: int, spelled: bool) -> Edits:
        found = list(map(self._homes.get, tokens))
        homes = [home for home in found if home is not None]
        if len(homes) < len(tokens):
            homes = self._with_new(tokens)
        languages = languages_of(homes[:TELLING])
        unknown = [at for at, home in enumerate(homes) if not home & languages]
        if not unknown and not signs_read:
            return ()
        whole = Whole(tokens, unknown, languages, self._lexicon, self._single, spelled=spelled)
        return whole.edits(signs_read)

    def _with_new(self, tokens: Sequence[str]) -> list[int]:
        """Return the homes of *tokens*, of which some are new."""
        found = []
        new = 0
        for token in tokens:
            home = self._homes.get(token)
            if home is None:
                new += 1
                home = IS_KNOWN if new > _MOST_NEW else self._remember(token)
            found.append(home)
        return found

    def _remember(self, token: str) -> int:
        if len(self._homes) >= _MOST_REMEMBERED:
            self._homes.clear()
        home = self._homes[token] = homes_of(token, self._lexicon)
        return home


def _together(edits: Edits, others: Edits) -> Edits:
    """Return *edits* and those of *others* that do not overlap them, in order."""
    if not edits or not others:
        return edits or others
    free = [other for other in others if all(other[1] <= a or b <= other[0] for a, b, _ in edits)]
    return sorted((*edits, *free))


def _signs_read(folded: Folded) -> int:
    """Return how many digits and signs folding has read as the letters they stand for."""
    if "&" in folded.original or not folded.was_changed_by((digits_for_letters,)):
        return 0
    before, after = (sum(map(text.count, _SIGNS)) for text in (folded.original, folded.text))
    return before - after
