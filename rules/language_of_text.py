"""In which languages a text surely is not, told by its letters and its first words."""

from functools import cached_property

from rules.folding import Folded
from rules.mending import Mender
from rules.mending.lexicon import Votes
from rules.scripts_of_languages import LettersOf, is_told, is_told_by_small_words


class LanguageOfText:
    """What is known of the language of one text; its words are looked up once."""

    def __init__(self, folded: Folded, mender: Mender) -> None:
        self._folded = folded
        self._mender = mender
        self._letters = LettersOf(folded.text)

    @cached_property
    def _votes(self) -> Votes:
        return self._mender.votes(self._folded)

    def is_foreign(self, language: str) -> bool:
        """Return whether the text is surely not in *language*, nor in a mixture with it."""
        if language == "any":
            return False
        if not self._letters.fit(language):
            return True
        if is_told(self._folded.text, language):
            return False
        return self._votes.surely_not("" if is_told_by_small_words(language) else language)
