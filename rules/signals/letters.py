"""Letters that hide something: invisible ones, and words of two alphabets."""

import re
import unicodedata
from collections.abc import Iterator
from itertools import islice

from rules.signals.alike_letters import LATIN, LATIN_TWINS, LOOK_ALIKES, OTHERS
from rules.signals.flat import INVISIBLE, Flat
from rules.signals.marks import INVISIBLE_MARK, MIXED
from rules.signals.signal import Signal

_RUN = re.compile(f"[{INVISIBLE}]++")
_FLAG = re.compile("\U0001f3f4[\U000e0020-\U000e007e]{1,10}\U000e007f")  # England, Wales, …
_JOINED_SCRIPTS = re.compile(  # Arabic to N'Ko, the scripts of India, Tibetan, Burmese, Khmer, …
    "[\u0600-\u07ff\u0840-\u08ff\u0900-\u0dff\u0f00-\u109f\u1780-\u18af\u1a20-\u1bff\ua800-\uabff"
    "\ufb50-\ufdff\ufe70-\ufefc\U00011000-\U00011fff]"
)
_UNSPACED_SCRIPTS = re.compile("[\u0e00-\u0eff\u0f00-\u109f\u1780-\u17ff\u1950-\u19df]")
_JAMO = re.compile("[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]")
_BIDI = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u2066\u2067\u2068\u2069")
_MONGOLIAN = frozenset("\u180b\u180c\u180d\u180e\u180f")
_WORD = re.compile(f"[{LATIN}{OTHERS}]++")
_PIECES = re.compile(f"[{LATIN}]++|[{OTHERS}]++")
_MOST_RUNS = 500
"""Runs of invisible letters of one text that are looked at; one is enough to tell."""

_LONGEST_FOREIGN_HEAD = 3
_LONGEST_HONEST_RUN = 4  # marks of direction come in pairs of pairs round a copied name


def invisible_signals(flat: Flat, text: str) -> list[Signal]:
    """Return a signal for each run of invisible characters of the original `text` of `flat`.

    Left out is what honest writing needs: joiners in scripts and emoji that use them, variation
    selectors after a symbol or a Han character, the tags of flags, a byte-order mark at the start,
    and marks of writing direction unless they stand inside a word.
    """
    if INVISIBLE_MARK not in flat.seen.marks:
        return []
    plain = _FLAG.sub(lambda flag: "\U0001f3f4" * len(flag[0]), text)
    return [
        Signal("text.invisible", *run.span())
        for run in islice(_RUN.finditer(plain), _MOST_RUNS)
        if not _is_honest(plain, *run.span())
    ]


def _is_honest(text: str, start: int, end: int) -> bool:
    """Tell whether each character of the short run [start, end) has a reason to be there."""
    run = text[start : min(end, start + _LONGEST_HONEST_RUN + 1)]
    before, after = text[start - 1 : start], text[end : end + 1]
    if len(run) > _LONGEST_HONEST_RUN:
        return False
    if _BIDI.issuperset(run):
        return not (before.isalpha() and after.isalpha())
    if len(run) == 2 and run[1] == "\u200d":  # a heart, its emoji selector, a joiner, a flame
        return _selects(run[0], before) and _is_emoji(after)
    return len(run) == 1 and _has_reason(run, before, after)


def _has_reason(letter: str, before: str, after: str) -> bool:
    if letter in "\u200c\u200d":
        joins_emoji = _is_emoji(before) and _is_emoji(after)
        return joins_emoji or bool(_JOINED_SCRIPTS.match(before) or _JOINED_SCRIPTS.match(after))
    if letter == "\u200b":
        return bool(_UNSPACED_SCRIPTS.match(before) or _UNSPACED_SCRIPTS.match(after))
    if letter in "\u115f\u1160":
        return bool(_JAMO.match(before) or _JAMO.match(after))
    if letter in _MONGOLIAN:
        return "\u1820" <= before <= "\u18aa"
    if letter == "\u2800":
        return not (before.isalpha() and after.isalpha())  # else braille, or an empty line
    return _selects(letter, before) or (letter == "\ufeff" and not before)


def _selects(letter: str, before: str) -> bool:
    """Tell whether `letter` is a variation selector that suits the character before it."""
    if "\ufe00" <= letter <= "\ufe0f":
        is_letter = before.isalpha() and before not in "\u2139\u24c2"
        return bool(before) and not before.isspace() and (not is_letter or _is_han(before))
    return "\U000e0100" <= letter <= "\U000e01ef" and bool(before) and _is_han(before)


def _is_han(letter: str) -> bool:
    return (
        "\u3400" <= letter <= "\u9fff" or "\uf900" <= letter <= "\ufaff" or letter >= "\U00020000"
    )


def _is_emoji(letter: str) -> bool:
    """Tell whether `letter` is a symbol; emoji and their skin tones all are."""
    return bool(letter) and unicodedata.category(letter) in ("So", "Sk", "Sm")


def mixed_script_signals(flat: Flat) -> list[Signal]:
    """Return a signal for each word in which a look-alike letter stands in for another alphabet's.

    It must stand between letters of the other alphabet, or begin the word; an ending in another
    alphabet ("USDTом") is how Russian and Greek decline foreign names.
    """
    if MIXED not in flat.seen.marks:
        return []
    return [
        flat.signal("text.mixed_script", *word.span())
        for word in _WORD.finditer(flat.text)
        if _is_mixed(word[0])
    ]


def _is_mixed(word: str) -> bool:
    pieces = list(_PIECES.finditer(word))
    if len(pieces) < 2:
        return False
    return _has_false_head(pieces[0][0], pieces[1][0]) or any(_inner_twins(pieces))


def _inner_twins(pieces: list[re.Match[str]]) -> Iterator[bool]:
    for piece in pieces[1:-1]:
        yield all(map(_has_twin, piece[0]))


def _has_false_head(head: str, rest: str) -> bool:
    longest = 1 if head.isascii() else _LONGEST_FOREIGN_HEAD
    return len(head) <= longest and all(map(_has_twin, head)) and len(rest) > 1


def _has_twin(letter: str) -> bool:
    return letter in LOOK_ALIKES or letter in LATIN_TWINS
