"""What the bot answers: Telegram HTML and buttons, always within Telegram's limits."""

import html
import re
from collections.abc import Iterable
from dataclasses import dataclass

MAX_LENGTH = 4096
"""Longest text of a Telegram message, in UTF-16 code units after its entities are read."""

_TAG = re.compile(r"<[^<>]*>")


@dataclass(frozen=True, slots=True)
class Button:
    """A button under a reply: its words and what pressing it does.

    It names an `action` (1 to 64 bytes) or opens a `url`, never both.
    """

    label: str
    action: str = ""
    url: str = ""

    def __post_init__(self) -> None:
        if self.url and self.action:
            raise ValueError("a button has an action or a url, not both")
        if not self.url and not 1 <= len(self.action.encode()) <= 64:
            raise ValueError("an action has 1 to 64 bytes")


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer: Telegram HTML, and rows of buttons."""

    html: str
    buttons: tuple[tuple[Button, ...], ...] = ()

    @property
    def plain(self) -> str:
        """Return the text without its tags, as a terminal shows it."""
        return plain(self.html)


def plain(markup: str) -> str:
    """Return Telegram HTML as plain text, without the marks that keep directions apart."""
    text = html.unescape(_TAG.sub("", markup))
    return text.replace("\u2068", "").replace("\u2069", "")


def escape(text: str) -> str:
    """Return *text* so that Telegram shows it letter for letter inside HTML."""
    return html.escape(text, quote=False)


def units(markup: str) -> int:
    """Return how long Telegram counts *markup*: UTF-16 code units without tags."""
    return len(html.unescape(_TAG.sub("", markup)).encode("utf-16-le", "surrogatepass")) // 2


def join_sections(sections: Iterable[str]) -> str:
    """Return the sections parted by blank lines; those that no longer fit are left out.

    The first sections matter most, so the last are dropped. A single section too long for
    Telegram is dropped as well: the caller keeps each section short.
    """
    kept: list[str] = []
    room = MAX_LENGTH
    for section in sections:
        needed = units(section) + 2
        if section and needed <= room:
            kept.append(section)
            room -= needed
    return "\n\n".join(kept)
