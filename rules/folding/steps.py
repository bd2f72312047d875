"""The steps of folding in their order, taken until nothing changes any more."""

import re
from collections.abc import Iterable

from rules.folding.edits import Step, applied
from rules.folding.folded import Folded, Layer
from rules.folding.leet import SIGNS, digits_for_letters
from rules.folding.letters import fold_letters, letter_edits
from rules.folding.look_alikes import look_alikes
from rules.folding.markup import broken_words, entities, tags
from rules.folding.scripts import (
    INDICATORS,
    ITERATIONS,
    KOREAN_VOWELS,
    THAI_DOUBLE,
    THAI_NASALS,
    TURNED,
    compositions,
    iteration_marks,
    korean_letters,
    regional_indicators,
    thai_vowels,
    turned_text,
)
from rules.folding.spaces import joined_unspaced, single_spaced, spaces, symbols_for_spaces
from rules.folding.spelled import (
    decoration,
    inner_marks,
    may_be_spaced,
    spaced_letters,
    symbols_between_unspaced,
)
from rules.folding.tables import ALL_UNSPACED
from rules.folding.word_text import joined_words, spaced_words

MOST_PASSES = 8
"""How often the steps are taken: what one uncovers (a letter, a word) another may have to read."""

MARKUP: tuple[Step, ...] = (entities, tags, broken_words)
AS_WRITTEN: tuple[Step, ...] = (compositions, regional_indicators, turned_text, look_alikes)
"""Steps on the letters as they are written; an ASCII text has nothing for them."""

BESIDE: tuple[Step, ...] = (iteration_marks, korean_letters, thai_vowels, symbols_between_unspaced)
"""Steps on folded letters and those beside them; an ASCII text has nothing for them."""

STEPS: tuple[Step, ...] = (
    *MARKUP,
    *AS_WRITTEN,
    letter_edits,
    *BESIDE,
    decoration,
    inner_marks,
    spaced_letters,
    symbols_for_spaces,
    spaces,
    digits_for_letters,
)
"""All steps of one pass, in their order."""

_INDICATED = re.compile(f"[{INDICATORS}{TURNED}]")
_UNSPACED = re.compile(f"[{ALL_UNSPACED}]")
_REPEATED = re.compile(f"[{ITERATIONS}{KOREAN_VOWELS}{THAI_NASALS}]")
_INSIDE = re.compile(rf"[-*`._~|/+013-9{SIGNS}](?:(?=[^\W\d_])|(?<=[a-z][0-9{SIGNS}]))")
"""A mark, digit or sign beside a letter."""


def fold(text: str) -> Folded:
    """Return *text* folded. Never raises; the time is linear in its length."""
    folding = _Folding(text)
    for _ in range(MOST_PASSES):
        if not folding.changes_letters():
            break
    return folding.folded()


class _Folding:
    """A text on its way through the passes; a step is left out where it can have no effect."""

    __slots__ = ("_again", "_given", "_layers", "_text", "_unspaced", "_words")

    def __init__(self, given: str) -> None:
        self._given = self._text = given
        self._layers: list[Layer] = []
        self._again = False
        self._unspaced = False
        self._words = ""

    def folded(self) -> Folded:
        """Return the text as it stands."""
        return Folded(self._given, self._text, self._layers, None if self._again else self._words)

    def changes_letters(self) -> bool:
        """Take all steps once; tell whether a further pass may find something to do."""
        self._again = False
        text = self._text
        if "\n" in text or "&" in text or "<" in text or "\r" in text:
            self._take_all(MARKUP)
        if not self._text.isascii():
            self._read_as_written()
        self._fold_letters()
        if not self._text.isascii():
            self._read_beside()
        self._take_out_decoration()
        may_hold_marks = _INSIDE.search(self._text) is not None
        if may_hold_marks:
            self._take(inner_marks)
        self._words = spaced_words(self._text)
        self._space()
        if may_hold_marks:
            self._take(digits_for_letters)
        self._again = self._again or self._uncovered()
        if self._unspaced:
            self._words = joined_words(self._words)
        return self._again

    def _take_all(self, steps: Iterable[Step]) -> None:
        for step in steps:
            self._take(step)

    def _take(self, step: Step) -> None:
        if edits := step(self._text):
            self._layers.append(Layer(step, self._text))
            self._text = applied(edits, self._text)
            self._again = True

    def _read_as_written(self) -> None:
        self._take(compositions)
        if _INDICATED.search(self._text):
            self._take(regional_indicators)
            self._take(turned_text)
        self._take(look_alikes)

    def _fold_letters(self) -> None:
        folded = fold_letters(self._text)
        if len(folded) != len(self._text) or not self._text.isascii():
            self._layers.append(Layer(letter_edits, self._text))
        self._text = folded
        self._unspaced = not folded.isascii() and _UNSPACED.search(folded) is not None

    def _read_beside(self) -> None:
        if _REPEATED.search(self._text) or THAI_DOUBLE in self._text:
            self._take_all((iteration_marks, korean_letters, thai_vowels))
        if self._unspaced:
            self._take(symbols_between_unspaced)

    def _take_out_decoration(self) -> None:
        """Take marks out; only what the steps before this one see of it asks for another pass."""
        again = self._again
        self._take(decoration)
        if self._again and not again:
            text = self._text
            self._again = self._unspaced or bool(
                _REPEATED.search(text) or _INDICATED.search(text) or decoration(text)
            )

    def _space(self) -> None:
        """Join letters that are spaced out, and even out white space."""
        if is_spaced_out := may_be_spaced(self._words):
            self._take(spaced_letters)
        if not self._text.isascii() and (symbols := symbols_for_spaces(self._text)):
            self._layers.append(Layer(symbols_for_spaces, self._text))
            self._text = applied(symbols, self._text)
            self._again = self._again or is_spaced_out
        even = single_spaced(self._text)
        joined = joined_unspaced(even) if self._unspaced else even
        if joined != self._text:
            self._layers.append(Layer(spaces, self._text))
            self._text = joined
            self._again = self._again or is_spaced_out or joined != even

    def _uncovered(self) -> bool:
        """Tell whether a step on the letters as written has more to do on folded ones."""
        text = self._text
        if ("&" in text or "<" in text) and any(step(text) for step in MARKUP):
            return True
        return not text.isascii() and bool(compositions(text) or look_alikes(text))
