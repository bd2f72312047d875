"""Text from a rule file as a terminal or a chat may show it."""

import re
import unicodedata

TAB = "→   "
"""How a tab is shown: a mistake in a rule file, so it must be seen."""

_JOINERS = "\u200c\u200d"
"""Invisible, yet part of how Persian, Hindi and some emoji are written."""

_HIDDEN = frozenset({"Cc", "Cf", "Co", "Cs", "Zl", "Zp", "Zs"})
_BLANKS = " \u3000"
"""The space, and the wide one of Chinese texts; others look like them and are not."""

_PLAIN = re.compile(r"[ -~]*")


def visible(text: str) -> str:
    """Return *text* on one line, with every letter that acts instead of showing written out.

    Control characters (they can drive a terminal), marks that turn the direction of writing
    (they can make a line read as another) and invisible letters become ``<U+001B>``.
    """
    if _PLAIN.fullmatch(text):
        return text
    return "".join(_visible(letter) for letter in text)


def shortened(text: str, most: int) -> str:
    """Return *text*, or when it has more than *most* letters its beginning and end around …"""
    if len(text) <= most:
        return text
    end = most // 3
    return f"{text[: most - end - 1]}…{text[-end:]}"


def runs_right_to_left(text: str) -> bool:
    """Return whether some of *text* is written from right to left."""
    return any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in text)


def _visible(letter: str) -> str:
    if letter in _BLANKS:
        return letter
    if letter in _JOINERS or unicodedata.category(letter) not in _HIDDEN:
        return letter
    return TAB if letter == "\t" else f"<U+{ord(letter):04X}>"
