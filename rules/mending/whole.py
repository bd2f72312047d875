"""A whole text being mended: first what is plain by itself, then what that makes plain.

Who has broken one word breaks others, and who writes one word in digits writes more so; where one
is found, others are looked for that could be honest if they stood alone.
"""

from collections import Counter
from collections.abc import Sequence

from rules.folding.edits import Edit
from rules.mending import leet
from rules.mending.lexicon import Lexicon
from rules.mending.single import JOINED, LEET, MARKED, MISSPELT, Single
from rules.mending.token import core

BROKEN = "broken"
_SHORTEST_BROKEN = 4
_SHORTEST_MISSPELT = 3
_MOST_LOOKED_AT = 50
"""Unknown words of one text that are looked at; those behind them are left alone."""

_MOST_HALVES = 200
_CHANCE_OF_HALVES = 6.0
"""How much likelier, in powers of ten, two words must be than the one they make to stay two."""

_CHANCE_OF_HALVES_BROKEN = 8.0
"""The same in a text that has a broken word: it breaks one word in ten or more."""

_RARE = 2.0
_EVERYWHERE = 6.5
"""How common a word must be not to be joined with others to a short word: *to ur*."""


class Whole:
    """The tokens of one text, and by which words some of them are replaced."""

    def __init__(
        self,
        tokens: Sequence[str],
        unknown: Sequence[int],
        languages: int,
        lexicon: Lexicon,
        single: Single,
        *,
        spelled: bool = False,
    ) -> None:
        """Take what is known of the text; *spelled* tells that letters in it were set apart."""
        self._tokens = tokens
        self._unknown = unknown[:_MOST_LOOKED_AT]
        self._languages = languages
        self._lexicon = lexicon
        self._single = single
        self._spelled = spelled
        self._put: dict[int, tuple[int, str]] = {}
        """By its first token: the last token that is replaced, and by what."""
        self._taken: set[int] = set()
        self._ways: Counter[str] = Counter()

    def edits(self, signs_read: int) -> list[Edit]:
        """Return what is put right, as edits of the text.

        *signs_read* is how many digits and signs folding has read as letters.
        """
        for at in self._unknown:
            if at not in self._taken and not self._joins(at):
                self._alone(at)
        if self._ways[LEET] > 1 or signs_read > 1:
            self._read_signs()
        if self._ways[BROKEN] or self._ways[MARKED]:
            self._join_halves()
        if self._ways[MISSPELT] or self._ways[JOINED]:
            self._spell()
        return self._as_edits() if self._put else []

    def _replace(self, way: str, first: int, last: int, word: str) -> None:
        self._put[first] = (last, word)
        self._taken.update(range(first, last + 1))
        self._ways[way] += 1

    def _alone(self, at: int) -> None:
        token = self._tokens[at]
        if found := self._single.plainly(token, self._languages, spelled=self._spelled):
            self._replace(found[0], at, at, found[1])

    def _joins(self, at: int) -> bool:
        """Join an unknown word with one beside it where that makes a known one."""
        return any(self._join(first) for first in (at - 1, at))

    def _join(self, first: int, chance: float = _CHANCE_OF_HALVES) -> bool:
        """Join a token and the next where that makes a known word likelier than the two."""
        word = self._together(first)
        if len(word) < _SHORTEST_BROKEN or not self._lexicon.suits(word, self._languages):
            return False
        found = [self._how_common(token) for token in self._tokens[first : first + 2]]
        if self._lexicon.zipf(word) <= sum(found) - chance:
            return False
        if len(word) == _SHORTEST_BROKEN and max(found) > _EVERYWHERE:
            return False
        self._replace(BROKEN, first, first + 1, word)
        return True

    def _how_common(self, token: str) -> float:
        """Return how common the word of *token* is, as zipf, if it is one in this text."""
        word = core(token)[0]
        if not self._lexicon.homes(word) & self._languages:
            return _RARE
        return max(self._lexicon.zipf(word), _RARE)

    def _together(self, first: int) -> str:
        """Return a token and the next as one word; nothing when there is a mark between them."""
        if first < 0 or first + 1 >= len(self._tokens):
            return ""
        left, right = self._tokens[first], self._tokens[first + 1]
        if first in self._taken or first + 1 in self._taken or not left[-1:].isalpha():
            return ""
        begin, (end, skipped) = core(left)[0], core(right)
        if skipped or not begin.isalpha() or not end.isalpha():
            return ""
        return begin + end

    def _join_halves(self) -> None:
        """Join common words as well."""
        for first in range(min(len(self._tokens) - 1, _MOST_HALVES)):
            self._join(first, _CHANCE_OF_HALVES_BROKEN)

    def _read_signs(self) -> None:
        for at, token in enumerate(self._tokens):
            if at not in self._taken and not token.isalpha():
                word = core(token)[0]
                if found := leet.reading(word, self._lexicon, self._languages, freely=True):
                    self._replace(LEET, at, at, found)

    def _spell(self) -> None:
        for at in self._unknown:
            word = core(self._tokens[at])[0]
            if at in self._taken or len(word) < _SHORTEST_MISSPELT or not word.isalpha():
                continue
            if known := self._single.nearest(word, self._languages, freely=True):
                self._replace(MISSPELT, at, at, known)

    def _as_edits(self) -> list[Edit]:
        starts = [0]
        for token in self._tokens:
            starts.append(starts[-1] + len(token) + 1)
        edits = []
        for first, (last, word) in sorted(self._put.items()):
            _, lead = core(self._tokens[first])
            inner, skipped = core(self._tokens[last])
            edits.append((starts[first] + lead, starts[last] + skipped + len(inner), word))
        return edits
