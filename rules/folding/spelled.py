"""Steps that put together words whose letters were set apart: by marks, by spaces, by emoji."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from rules.folding.edits import Edit, Edits
from rules.folding.tables import ALL_UNSPACED, MARKS, WORDS

_SYMBOLS = "*_~|^`#\u2022\u25a0-\u27bf\u2b00-\u2bff\U0001f000-\U0001fbff"
_DECORATION = re.compile(r"[*`_~|]+")
_ROUND_WORDS = re.compile(r"(?:[*`]|_{2,}+|~{2,}+|\|{2,}+)+")
"""Marks of bold, italic, struck and hidden text, as they stand around words."""

_INSIDE_WORDS = frozenset(("**", "__", "~~", "||", "*", "`"))
_BOLD_NUMBER = re.compile(r"\*\*(?<![\w*`~|]..)(?=[^\s\w*]{0,2}\d)([^\s*]{1,20})\*\*(?![\w*`~|])")

_BETWEEN_UNSPACED = re.compile(f"[{_SYMBOLS}]+(?=[{ALL_UNSPACED}])")
_BEHIND_UNSPACED = re.compile(f"[{_SYMBOLS}](?<=[{ALL_UNSPACED}].)")
_INNER_MARK = re.compile(r"[-._~|/+](?=[a-z])(?<=[a-z].)")
_LATIN_PIECE = re.compile("[a-z]+")
_MARKED_CHAIN = re.compile(r"(?<![^\W_])[a-z]++(?:[-._~|/+][a-z]++)+(?![^\W_])")


def decoration(text: str) -> Edits:
    """Take out marks of bold text around words and numbers, and such marks between two letters."""
    if "*" not in text and not ("`" in text or "__" in text or "~~" in text or "||" in text):
        return ()
    edits: list[Edit] = [
        (*marks.span(), "") for marks in _DECORATION.finditer(text) if _decorates(text, marks)
    ]
    if "**" in text:
        numbers = [found.span(1) for found in _BOLD_NUMBER.finditer(text)]
        edits += [edit for a, b in numbers for edit in ((a - 2, a, ""), (b, b + 2, ""))]
        edits = sorted(set(edits))
    return edits


def _decorates(text: str, marks: re.Match[str]) -> bool:
    """Tell whether *marks* stand between two letters, or beside one and no digit."""
    before, behind = text[marks.start() - 1 : marks.start()], text[marks.end() : marks.end() + 1]
    if before.isalnum() and behind.isalnum():
        letters = not before.isdecimal() and not behind.isdecimal()
        return letters and marks[0] in _INSIDE_WORDS
    beside = before if before.isalnum() else behind
    is_letter = beside.isalnum() and not beside.isdecimal()
    return is_letter and _ROUND_WORDS.fullmatch(marks[0]) is not None


def symbols_between_unspaced(text: str) -> Edits:
    """Take out symbols and emoji between two letters of an unspaced script."""
    runs = (
        _BETWEEN_UNSPACED.match(text, found.start()) for found in _BEHIND_UNSPACED.finditer(text)
    )
    return [(*run.span(), "") for run in runs if run]


def inner_marks(text: str) -> Edits:
    """Join the halves of a word with one mark inside (`pay-ment`), where a plain word comes out.

    Two halves that are words themselves stay apart.
    """
    edits: list[Edit] = []
    for chain in _chains(text):
        pieces = list(_LATIN_PIECE.finditer(chain[0]))
        words = [piece[0] for piece in pieces]
        if "".join(words) in WORDS and not WORDS.issuperset(words):
            joined = list(range(1, len(words)))
        else:
            joined = list(_halves(words))
        at = chain.start()
        edits += [(at + pieces[n - 1].end(), at + pieces[n].start(), "") for n in joined]
    return edits


def _chains(text: str) -> Iterator[re.Match[str]]:
    """Yield the words of a-z that single marks hold together, from left to right."""
    end = 0
    for mark in _INNER_MARK.finditer(text):
        start = mark.start()
        while start > end and "a" <= text[start - 1] <= "z":
            start -= 1
        if mark.start() >= end and (chain := _MARKED_CHAIN.match(text, start)):
            end = chain.end()
            yield chain


def _halves(words: Sequence[str]) -> Iterator[int]:
    """Yield the numbers of the words that are second halves of the word before.

    Two single letters are left to ``spaced_letters``, which sees the whole word.
    """
    taken = False
    for number, (first, second) in enumerate(pairwise(words), start=1):
        whole = first in WORDS and second in WORDS
        letters = len(first) == len(second) == 1
        taken = not taken and not whole and not letters and first + second in WORDS
        if taken:
            yield number


_TOKEN = re.compile(rf"(?:[^\W_]++|['{MARKS}]++)++")
_GAP = re.compile(r"\s{1,6}|(?P<around>\s{0,2})(?:[^\w\s]|_){1,3}(?P=around)")
_NUMBER = re.compile(r"\d+")

Spans = Sequence[tuple[int, int]]


_THREE_SINGLE = re.compile(rf" [^ ][{MARKS}]{{0,3}} [^ ][{MARKS}]{{0,3}} [^ ][{MARKS}]{{0,3}} ")
_THREE_ASCII = re.compile(" [^ ] [^ ] [^ ] ")


def may_be_spaced(words: str) -> bool:
    """Tell whether three single letters stand in a row in *words*, joined by single spaces."""
    three = _THREE_ASCII if words.isascii() else _THREE_SINGLE
    return bool(three.search(f" {words} "))


def spaced_letters(text: str) -> Edits:
    """Join three or more single letters that the same gap sets apart (`p a y`, `p.a.y`).

    A wider gap parts words: `p a y  n o w`. Where no gap tells they stay one word; mending, which
    knows the language of a text, cuts it.
    """
    edits: list[Edit] = []
    for run in _single_letters(text):
        for group in _groups(text, run):
            letters = "".join(text[start:end] for start, end in group)
            cuts = cut_at_numbers(letters) if len(letters) == len(group) else ()
            for number, ((_, end), (start, _)) in enumerate(pairwise(group), start=1):
                edits.append((end, start, " " if number in cuts else ""))
    return edits


def _single_letters(text: str) -> Iterator[Spans]:
    """Yield the runs of three or more single letters and digits with gaps that spell.

    An apostrophe among them belongs to them (`d o n ' t`).
    """
    run: list[tuple[int, int]] = []
    letters = 0
    for token in _TOKEN.finditer(text):
        is_letter = _is_single(token[0])
        goes_on = bool(run) and _GAP.fullmatch(text, run[-1][1], token.start()) is not None
        if run and not (goes_on and (is_letter or token[0] == "'")):
            if letters > 2:
                yield run
            run, letters = [], 0
        if is_letter or (run and token[0] == "'"):
            run.append(token.span())
            letters += is_letter
    if letters > 2:
        yield run


_MARKS = re.compile(f"[{MARKS}]*")


def _is_single(token: str) -> bool:
    return token[0].isalnum() and (
        len(token) == 1 or (len(token) < 5 and bool(_MARKS.fullmatch(token, 1)))
    )


def _groups(text: str, run: Spans) -> list[Spans]:
    """Return the words that a run of single letters spells; none when it spells none."""
    gaps = [text[end:start] for (_, end), (start, _) in pairwise(run)]
    common = Counter(gaps).most_common()
    usual = min((gap for gap, count in common if count == common[0][1]), key=len)
    words: list[list[tuple[int, int]]] = [[run[0]]]
    for gap, letter in zip(gaps, run[1:], strict=True):
        if gap == usual or not (gap.isspace() or usual.isspace()):
            words[-1].append(letter)
        else:
            words.append([letter])
    spelled = [group for word in words if len(group := _without_numbers(text, word)) > 1]
    long_enough = any(len(group) > 2 for group in spelled) or len(spelled) > 1
    return spelled if long_enough else []


def _without_numbers(text: str, word: Spans) -> Spans:
    """Return *word* without the digits at its ends; nothing when it is more digits than letters."""
    is_digit = [text[start].isdigit() for start, _ in word]
    if not any(is_digit):
        return word
    kept = [number for number, digit in enumerate(is_digit) if not digit]
    if not kept or sum(is_digit[kept[0] : kept[-1]]) * 2 > len(kept):
        return []
    return word[kept[0] : kept[-1] + 1]


def cut_at_numbers(letters: str) -> frozenset[int]:
    """Return where to cut *letters*: between letters and a number."""
    return frozenset(edge for number in _NUMBER.finditer(letters) for edge in number.span())
