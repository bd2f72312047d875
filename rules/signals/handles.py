"""Telegram user names."""

import re
from dataclasses import dataclass

from rules.signals.flat import Flat, flatten
from rules.signals.marks import AT
from rules.signals.signal import Signal

# Telegram: a-z, 0-9 and underscores, 5 to 32 of them, the first a letter
# (https://core.telegram.org/method/account.checkUsername). What stands before keeps out e-mail
# addresses and paths, what stands after "@gmail.com".
_HANDLE = re.compile(
    r"@(?<![A-Za-z0-9_.@/+-]@)([A-Za-z][A-Za-z0-9_]{4,31})(?![A-Za-z0-9_@])(?!\.[a-z0-9])"
)


@dataclass(frozen=True, slots=True)
class FoundHandle:
    """A user name at [start, end) of the original text, the @ included; `name` is without it."""

    start: int
    end: int
    name: str


def handles_in(text: str) -> list[FoundHandle]:
    """Return the @names in `text`, in order."""
    return handles_of(flatten(text))


def handles_of(flat: Flat) -> list[FoundHandle]:
    """Return the @names of a flattened text."""
    if AT not in flat.seen.marks:
        return []
    return [
        FoundHandle(*flat.span(*match.span()), match[1]) for match in _HANDLE.finditer(flat.text)
    ]


def handle_signals(flat: Flat) -> list[Signal]:
    """Return a signal for each @name."""
    return [Signal("handle.telegram", handle.start, handle.end) for handle in handles_of(flat)]
