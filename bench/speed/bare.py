"""The limit: Hyperscan alone over the same bytes, with nothing folded and nothing judged."""

import re
from collections.abc import Sequence

import hyperscan


class BareHyperscan:
    """Every phrase as the letters it has, every pattern that Hyperscan takes, in one database.

    Nothing fuzzy is found by it: it is what reading the bytes once costs, below which no engine
    over the same phrases and patterns can come. A dot is a byte here, not a letter: with letters
    Hyperscan needs minutes to compile such patterns.
    """

    def __init__(self, phrases: Sequence[str], patterns: Sequence[str]) -> None:
        literals = [re.escape(phrase.lower()).encode() for phrase in phrases]
        taken = [pattern.encode() for pattern in patterns if _is_taken(pattern)]
        self.left_out = len(patterns) - len(taken)
        """How many of the patterns Hyperscan does not take."""
        expressions = [*literals, *taken]
        self._database = hyperscan.Database()
        self._database.compile(
            expressions=expressions,
            ids=list(range(len(expressions))),
            elements=len(expressions),
            flags=[_FLAGS] * len(expressions),
        )

    def find(self, text: str) -> set[int]:
        """Return the numbers of what is found in *text*."""
        found: set[int] = set()
        self._database.scan(
            text.lower().encode("utf-8", "replace"),
            match_event_handler=lambda number, *_: found.add(number),
        )
        return found


_FLAGS = hyperscan.HS_FLAG_SINGLEMATCH


def _is_taken(pattern: str) -> bool:
    """Return whether Hyperscan takes *pattern*.

    Like `re`, it repeats no word limit; and it takes no end of the text in the middle of a pattern.
    """
    try:
        re.compile(pattern)
    except re.error:
        return False
    return "$" not in pattern or _compiles(pattern)


def _compiles(pattern: str) -> bool:
    try:
        hyperscan.Database().compile(
            expressions=[pattern.encode()], ids=[0], elements=1, flags=[_FLAGS]
        )
    except hyperscan.error:
        return False
    return True
