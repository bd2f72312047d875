"""The words of a rich message (Bot API 10.1), which stand outside a message's text and caption.

python-telegram-bot 22.8 hands such a message on as the plain JSON that Telegram sent. Its blocks
nest without a stated limit, so the walk keeps its own stack, and it reads only the fields listed
here: a mentioned user, a place or a file has others.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from rules.signals import HiddenLink

_WORDS = ("label", "summary", "text", "expression", "alternative_text", "caption", "credit")
_BLOCKS = ("blocks", "items", "cells")

MAX_NODES = 20_000
"""Values looked at in one rich message; what comes after is left out."""


@dataclass(frozen=True, slots=True)
class RichText:
    """The words of one block, and the links behind them, counted from their beginning."""

    text: str
    links: tuple[HiddenLink, ...]


def flatten(rich: object) -> Iterator[RichText]:
    """Yield the words of each block of the JSON of a RichMessage in reading order.

    Yields nothing for None or anything else that is no rich message. Never raises.
    """
    waiting: list[object] = [rich]
    seen = 0
    while waiting and (seen := seen + 1) <= MAX_NODES:
        node = waiting.pop()
        if isinstance(node, list):
            waiting.extend(reversed(node))
        elif isinstance(node, dict):
            yield from _own_words(node)
            waiting.extend(node[key] for key in reversed(_BLOCKS) if key in node)


def _own_words(block: dict[str, Any]) -> Iterator[RichText]:
    for key in _WORDS:
        if key in block:
            words = _RichWords()
            words.read(block[key])
            if text := "".join(words.parts):
                yield RichText(text, tuple(words.links))


class _RichWords:
    """Gathers the strings of one RichText: a string, a list, or an object with more of them."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.links: list[HiddenLink] = []

    def read(self, rich: object) -> None:
        waiting: list[object] = [rich]
        length = seen = 0
        while waiting and (seen := seen + 1) <= MAX_NODES:
            node = waiting.pop()
            if isinstance(node, str):
                self.parts.append(node)
                length += len(node)
            elif isinstance(node, list):
                waiting.extend(reversed(node))
            elif isinstance(node, dict):
                waiting.append(_LinkEnd(length, str(node["url"])) if node.get("url") else None)
                waiting.extend(node[key] for key in reversed(_WORDS) if key in node)
            elif isinstance(node, _LinkEnd) and node.start < length:
                self.links.append(HiddenLink(node.start, length, node.url))


@dataclass(frozen=True, slots=True)
class _LinkEnd:
    """Stands on the stack below the words of a link: when it comes up, they have been read."""

    start: int
    url: str
