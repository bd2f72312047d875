"""Time pressure: a deadline by the clock, by a count of hours, or by a day."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from rules.signals.flat import Flat
from rules.signals.money import MOST_NUMBERS
from rules.signals.nearby import outermost
from rules.signals.signal import Signal
from rules.signals.word_list import words_of
from rules.signals.words.clock import BY, LEFT, UNITS, UNTIL, WITHIN
from rules.signals.words.currencies import alternatives
from rules.signals.words.spelling import is_spaced, plain
from rules.signals.words.time import DEADLINE

_LETTER = "a-z0-9\u00df-\u024f\u0400-\u052f\u1ea0-\u1eff"


def _words(table: Mapping[str, str]) -> list[str]:
    told = [word.strip() for words in table.values() for word in words.split(",")]
    return told + [plain(word) for word in told if len(word) > 2]


def _ahead(table: Mapping[str, str]) -> str:
    """Return a pattern of the words of `table`, none a part of a longer one."""
    words = _words(table)
    spaced = alternatives(word for word in words if is_spaced(word[-1]))
    joined = alternatives(word for word in words if not is_spaced(word[-1]))
    return f"(?:(?:{spaced})(?![{_LETTER}])|{joined})"


def _backwards(table: Mapping[str, str]) -> str:
    """Return a pattern of the words of `table` for a text that is read backwards."""
    words = _words(table)
    spaced = alternatives((word for word in words if is_spaced(word[0])), reverse=True)
    joined = alternatives((word for word in words if not is_spaced(word[0])), reverse=True)
    return f"(?:(?:{spaced})(?![{_LETTER}])|{joined})"


_WINDOW = 36
"""Characters before a number in which the words of a deadline are sought, read backwards."""

_COUNT = re.compile(
    r"[0-9](?<![0-9:.,$€£¥#/@_-].)(?<![a-z].)[0-9]{0,2}(?: ?[-–~] ?[0-9]{1,2})?(?![0-9.,:%])"
)
_UNIT = re.compile(rf"[ -]?{_ahead(UNITS)}")
_WITHIN_BEFORE = re.compile(rf" {{0,2}}(?:[(\"'] ?)?{_backwards(WITHIN)}")
_IN_BEFORE = re.compile(r" ni(?![a-z])")
_OWN_PLANS = re.compile(
    r"(?:\b(?:i|we|i'm|i’m|i'll|i’ll|we'll|we’ll|he's|she's|see|back|there|home|meet"
    r"|start|starts|begins|leaving|leave|arrive|arrives|ready|call you|live|done"
    r"|down|up|make|earn|get|got|took|takes|profit|learn)\b)"
)
_SHORT_UNIT = re.compile(r"[ -]?(?:hours?|hrs?|minutes?|mins?)(?![a-z])")
_LEFT_AFTER = re.compile(rf",? ?{_ahead(LEFT)}")
_CLOCK = re.compile(
    r"[0-9](?<![0-9:.,][0-9])[0-9]?(?:"
    r"[:h][0-5][0-9](?![0-9]|[:.][0-9])(?: ?(?:[ap]\.?m\.?|uhr|hrs|น\.|час[аов]{0,2})(?![a-z]))?"
    r"|[.][0-5][0-9] ?(?:[ap]\.?m\.?|uhr|น\.)(?![a-z])"
    r"| ?(?:[ap]\.?m\.?(?![a-z])|uhr(?![a-z])|o'clock|h(?![a-z0-9])|[点點時시]|बजे|টা|baje(?![a-z])"
    r"|giờ|โมง|น\.|часов|год(?![а-я])|ម៉ោង|နာရီ))"
)
_BY_BEFORE = re.compile(rf" ?{_backwards(BY)}")
_UNTIL_AFTER = re.compile(rf" ?{_ahead(UNTIL)}")
_OPEN = alternatives(
    words_of(
        "open abierto abierta aberto aberta ouvert ouverte geöffnet aperto aperti открыто"
        " работаем відчинено otwarte açık buka"
    ),
    reverse=True,
)
_OPENING_HOURS = re.compile(
    rf" ?(?:[-–~〜～至到]|らか|부터|ot [0-9]|[0-9]|[:.0-9]+ |m[ap][0-9 ]|rhu |(?:{_OPEN})(?![a-z]))"
)


def deadline_signals(flat: Flat, runs: Sequence[int]) -> list[Signal]:
    """Return a signal for each deadline: "within 24 hours", "by 18:00", "expires tonight".

    Opening hours ("9:00-18:00", "open until 6 pm") and plans ("home in 10 minutes") are none.
    `runs` is where the runs of digits start.
    """
    spans = list(flat.seen.words.get(DEADLINE, ()))
    for start in islice(runs, MOST_NUMBERS):
        spans += _by_count(flat.low, start)
        spans += _by_clock(flat.low, start)
    return [flat.signal("time.deadline", start, end) for start, end in outermost(spans)]


def _backwards_from(low: str, start: int) -> str:
    return low[max(0, start - _WINDOW) : start][::-1]


def _by_count(low: str, start: int) -> Iterator[tuple[int, int]]:
    """Yield the deadline of so many hours or days, whose count starts at `start`."""
    count = _COUNT.match(low, start)
    unit = count and _UNIT.match(low, count.end())
    if count and unit:
        ahead = _count_starts(low, start, count.end())
        left = _LEFT_AFTER.match(low, unit.end())
        if ahead is not None or left:
            yield start if ahead is None else ahead, (left or unit).end()


def _count_starts(low: str, start: int, end: int) -> int | None:
    """Return where "within" before the count [start, end) of hours or days starts, or None."""
    window = _backwards_from(low, start)
    within = _WITHIN_BEFORE.match(window)
    if within:
        return start - within.end()
    inside = _IN_BEFORE.match(window)
    if inside and _SHORT_UNIT.match(low, end) and not _OWN_PLANS.search(window[:2:-1]):
        return start - inside.end()
    return None


def _by_clock(low: str, start: int) -> Iterator[tuple[int, int]]:
    """Yield the deadline at the time of day that starts at `start`."""
    clock = _CLOCK.match(low, start)
    if clock:
        window = _backwards_from(low, start)
        by = _BY_BEFORE.match(window)
        until = _UNTIL_AFTER.match(low, clock.end())
        if (by or until) and not _OPENING_HOURS.match(window, by.end() if by else 0):
            yield start - by.end() if by else start, (until or clock).end()
