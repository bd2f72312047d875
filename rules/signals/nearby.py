"""Words of a group that stand closely before or after a place of a text."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

Span = tuple[int, int]


def _end(span: Span) -> int:
    return span[1]


def before(words: Sequence[Span], place: int, reach: int) -> Sequence[Span]:
    """Return those of `words`, ordered by their ends, that end at most `reach` before `place`."""
    if not words:
        return ()
    return words[bisect_left(words, place - reach, key=_end) : bisect_right(words, place, key=_end)]


def after(words: Sequence[Span], place: int, reach: int) -> Sequence[Span]:
    """Return those of `words`, ordered by their ends, that start at most `reach` after `place`."""
    if not words:
        return ()
    longest = place + reach + _LONGEST_WORD
    near = words[bisect_right(words, place, key=_end) : bisect_right(words, longest, key=_end)]
    return [span for span in near if place <= span[0] <= place + reach]


def leading(
    low: str, words: Sequence[Span], place: int, reach: int, gap: re.Pattern[str]
) -> int | None:
    """Return the start of the first word before `place` with only a `gap` between; else None."""
    starts = [
        start
        for start, end in before(words, place, reach)
        if end == place or gap.fullmatch(low, end, place)
    ]
    return min(starts, default=None)


def outermost(spans: Iterable[Span]) -> list[Span]:
    """Return `spans` in order, those that overlap as one."""
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start < merged[-1][1]:
            merged[-1] = merged[-1][0], max(merged[-1][1], end)
        else:
            merged.append((start, end))
    return merged


_LONGEST_WORD = 48
"""Letters of the longest word of `rules.signals.words`, at least; a test holds it to that."""
