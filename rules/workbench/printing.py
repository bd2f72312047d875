"""How things are shown: to a person by rich, to a machine as JSON.

What a message holds may not steer the terminal: see ``visible``.
"""

import json
import os
import re
import sys
import unicodedata
from dataclasses import fields, is_dataclass
from functools import cache
from pathlib import Path
from typing import IO, Any, cast

from rich.console import Console

WIDTH_OF_A_FILE = 100
"""Columns that a line may have where the output goes to no terminal and COLUMNS is not set."""

_DIRECTIONS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_FILLED = re.compile(r" +(?=\n)")
_KEPT = frozenset("\n\u200c\u200d")


def console(*, stderr: bool = False) -> Console:
    """Return where to print for a person: coloured at a terminal unless NO_COLOR is set."""
    made = Console(stderr=stderr, highlight=False, markup=False, emoji=False)
    if made.is_terminal:
        return made
    width = None if os.environ.get("COLUMNS", "").isdecimal() else WIDTH_OF_A_FILE
    stream = cast(IO[str], _Trimmed(sys.stderr if stderr else sys.stdout))
    return Console(file=stream, width=width, highlight=False, markup=False, emoji=False)


class _Trimmed:
    """A stream without the spaces with which rich fills lines up to their end."""

    def __init__(self, stream: IO[str]) -> None:
        self._stream = stream

    def write(self, text: str) -> int:
        return self._stream.write(_FILLED.sub("", text))

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)


def print_json(value: object) -> None:
    """Print *value*, of dataclasses, maps and lists, as one JSON document."""
    plain = as_plain(value)
    text = json.dumps(plain, ensure_ascii=False, indent=2)
    if not _can_be_written(text):
        text = json.dumps(plain, indent=2)
    sys.stdout.write(text + "\n")


def as_plain(value: object) -> Any:
    """Return *value* as what JSON has: dataclasses become objects, tuples and sets lists."""
    if is_dataclass(value) and not isinstance(value, type):
        return {one.name: as_plain(getattr(value, one.name)) for one in fields(value)}
    if isinstance(value, dict):
        return {str(key): as_plain(inner) for key, inner in value.items()}
    if isinstance(value, set | frozenset):
        return sorted(as_plain(inner) for inner in value)
    if isinstance(value, list | tuple):
        return [as_plain(inner) for inner in value]
    return str(value) if isinstance(value, Path) else value


def visible(text: str) -> str:
    """Return *text* with what would steer a terminal made visible, offset by offset.

    Control characters become their pictures (␛), marks that turn the direction of writing, lone
    surrogates and letters nobody has assigned become �. Joiners that scripts need stay.
    """
    return text if text.isascii() and text.isprintable() else "".join(map(_seen, text))


def one_line(text: str, most: int = 0) -> str:
    """Return *text*, visible, on one line; cut with … after *most* letters (0: never)."""
    flat = visible(" ".join(text.split()))
    return flat if not most or len(flat) <= most else f"{flat[: most - 1]}…"


def counted(number: int, what: str) -> str:
    """Return how many of something, such as ``1 rule`` or ``1,390 examples``."""
    return f"{number:,} {what}{'' if number == 1 else 's'}"


def percent(similarity: float) -> str:
    """Return a similarity as it is shown: one digit behind the point, rounded down.

    Rounded down, so that what is not enough never looks like enough.
    """
    return f"{int(similarity * 10) / 10:g}"


def mark(holds: bool) -> str:
    """Return ✓ or ✗, or what an output without them has."""
    signs = "✓✗" if _can_be_written("✓✗") else "+-"
    return signs[0] if holds else signs[1]


def _can_be_written(text: str) -> bool:
    try:
        text.encode(getattr(sys.stdout, "encoding", None) or "utf-8")
    except UnicodeEncodeError:
        return False
    return True


@cache
def _seen(letter: str) -> str:
    if letter in _KEPT:
        return letter
    if letter == "\t":
        return " "
    if letter < " " or letter == "\x7f":
        return chr(0x2400 + ord(letter)) if letter < " " else "␡"
    if letter in _DIRECTIONS or unicodedata.category(letter) in ("Cc", "Cs", "Cn", "Zl", "Zp"):
        return "\ufffd"
    return letter
