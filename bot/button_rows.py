"""Buttons in rows: two side by side where a phone shows both whole, else each on its own."""

import unicodedata
from collections.abc import Iterable

from bot.reply import Button

WIDEST_OF_TWO = 17
"""Cells of a label that still fits beside another; a phone of usual size shows about 36 in a row,
less what stands between them."""

MOST_BUTTONS = 100
"""Buttons that Telegram shows under one message."""


def in_rows(buttons: Iterable[Button]) -> tuple[tuple[Button, ...], ...]:
    """Return the buttons in their order; neighbours share a row where both are short."""
    rows: list[tuple[Button, ...]] = []
    for button in buttons:
        last = rows[-1] if rows else ()
        if len(last) == 1 and _is_short(button) and _is_short(last[0]):
            rows[-1] = (last[0], button)
        else:
            rows.append((button,))
    return tuple(rows)


def _is_short(button: Button) -> bool:
    return sum(map(_cells, button.label)) <= WIDEST_OF_TWO


def _cells(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Cf"):  # marks on letters take no room
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
