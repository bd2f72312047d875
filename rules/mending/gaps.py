"""Gaps between words that hold marks in place of spaces, or marks where nobody would put them.

Marks carry meaning: full stops end sentences, and patterns do not run over them. So they are read
as gaps only where the text as a whole shows the trick.
"""

import re
from collections.abc import Callable, Iterator, Sequence

from rules.folding import UNSPACED, Folded
from rules.folding.edits import Edit

_FOR_SPACES = "-_.+/|,~*=:;–—"
_FEWEST = 3
"""Marks of one kind between words before they are taken for the gaps of the text."""

_LONG_TOKENS = 8
"""Letters and marks between two spaces, on average, where other marks stand for most spaces."""

_ADDRESS = re.compile(r"(?:https?:|www\.)\S*|[@#]\w+")
_UNDERSCORED = re.compile(r"(?<![^\W_])[^\W_]++(?:_++[^\W_]++)+")

_HAN = "\u3400-\u9fff"
_BETWEEN_HAN = re.compile(rf"(?<=[{_HAN}])[-.·•、*|_~/+]{{1,2}}(?=[{_HAN}])")
_TWO_HAN = re.compile(rf"[{_HAN}](?=[{_HAN}])")
_MOST_PAIRS = 4
"""Chinese letters with nothing between for each mark between two, at most, in broken words; twice
as many where the marks are of several kinds, as in no list of words.
"""

_STOP_INSIDE = re.compile(r"[.!…] (?=[a-zа-яß-ÿ])(?:(?<=[^\W\d_]{2}..)|(?<=\.\.\. ))")
_BEHIND = re.compile(r"(?<=[\w%'])[.,!;:…]+(?= \w)")
_LEANING = (
    "a an the your my our his their its this to of for with from into at by is are and or as "
    "will be we which der die das den dem ein eine zu von mit und le les des du et un une el "
    "los las una de del al en con por para su il lo gli di da per os um uma em в на с к по за "
    "от и ke untuk yang dan"
)
"""Words that lean on the next one: hardly anybody puts a comma or a full stop behind them."""

_STRAY = frozenset(word + mark for word in _LEANING.split() for mark in (",", ".", "!", "..."))


def gap_edits(folded: Folded, tokens: Sequence[str], knows: Callable[[str], bool]) -> list[Edit]:
    """Return what makes plain gaps of those with marks; *tokens* stand between the spaces.

    A word that the rulebook *knows* keeps the underscores that break it: they are no gaps.
    """
    text = folded.text
    edits: list[Edit] = []
    if mark := _mark_for_spaces(text, len(tokens) - 1):
        edits += _opened(text, rf"{re.escape(mark)}_")
    elif not _STRAY.isdisjoint(tokens) or _STOP_INSIDE.search(folded.original):
        edits += _marks_behind(folded)
    if "_" in text and not mark:
        words = _UNDERSCORED.finditer(text)
        broken = [found.span() for found in words if knows(found[0].replace("_", ""))]
        edits = sorted([*edits, *_opened(text, "_", broken)])
    return edits


def han_edits(folded: Folded) -> list[Edit]:
    """Return what takes out the marks between the letters of broken Chinese words."""
    edits = [(*mark.span(), "") for mark in _BETWEEN_HAN.finditer(folded.text)]
    return edits if edits and _is_broken(folded.original) else []


def _mark_for_spaces(text: str, spaces: int) -> str:
    """Return the mark that stands between words more often than a space, if there is one."""
    if len(text) < _LONG_TOKENS * (spaces + 1):
        return ""
    for mark in _FOR_SPACES:
        if (count := text.count(mark)) > spaces and count >= _FEWEST:
            gap = re.escape(mark)
            inside = re.findall(
                rf"[^\s\d{UNSPACED}{gap}]{gap}+(?=[^\s{UNSPACED}])"
                rf"|\d{gap}+(?=[^\s\d{UNSPACED}{gap}])",
                text,
            )
            if len(inside) >= _FEWEST and len(inside) > spaces:
                return mark
    return ""


def _opened(text: str, marks: str, spared: Sequence[tuple[int, int]] = ()) -> Iterator[Edit]:
    """Yield a space for each run of *marks* in a token, but in addresses, numbers and *spared*."""
    kept = [*spared, *(address.span() for address in _ADDRESS.finditer(text))]
    for found in re.finditer(rf"(?<=[^\s{UNSPACED}{marks}])[{marks}]+(?=[^\s{UNSPACED}])", text):
        start, end = found.span()
        is_number = "_" not in found[0] and text[start - 1].isdigit() and text[end].isdigit()
        if not is_number and not any(a < end and start < b for a, b in kept):
            yield start, end, " "


def _marks_behind(folded: Folded) -> Iterator[Edit]:
    """Yield the marks behind words, but those that end a sentence: a capital follows."""
    original, starts = folded.original, folded.starts
    has_capitals = not original.isupper()
    for mark in _BEHIND.finditer(folded.text):
        following = mark.end() + 1
        is_end = has_capitals and "," not in mark[0] and original[starts[following]].isupper()
        if not is_end or folded.text.startswith("i ", following):
            yield (*mark.span(), "")


def _is_broken(original: str) -> bool:
    """Tell whether marks break the Chinese words of a text as it was given."""
    marks = _BETWEEN_HAN.findall(original)
    most = len(marks) * _MOST_PAIRS * (1 if len(set(marks)) == 1 else 2)
    return len(marks) >= _FEWEST and len(_TWO_HAN.findall(original)) <= most
