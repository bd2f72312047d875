"""The words of a rich message (Bot API 10.1), which stand outside a message's text and caption.

python-telegram-bot 22.8 hands such a message on as the plain JSON that Telegram sent. Its blocks
nest without a stated limit, so the walk keeps its own stack, and it reads only the fields listed
here: a mentioned user, a place or a file has others.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from bot.message import Source
from rules.signals import HiddenLink

_WORDS = (
    "label", "summary", "language", "text", "expression", "alternative_text", "caption", "credit",
)  # fmt: skip
_BLOCKS = ("blocks", "items", "cells")
_FILES = ("animation", "audio", "document", "video")
_FILE_WORDS = ("title", "performer", "file_name", "mime_type")
_TARGETS = ("email_address", "phone_number", "bank_card_number")
"""What words may stand for besides a link: it need not be what they show."""

MAX_NODES = 20_000
"""Values looked at in one rich message; what comes after is left out."""


@dataclass(frozen=True, slots=True)
class RichText:
    """The words of one block, and the links behind them, counted from their beginning."""

    text: str
    links: tuple[HiddenLink, ...] = ()
    source: Source = Source.BODY


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
            yield from _files(node)
            waiting.extend(node[key] for key in reversed(_BLOCKS) if key in node)


def _own_words(block: dict[str, Any]) -> Iterator[RichText]:
    for key in _WORDS:
        if key in block:
            words = _RichWords()
            words.read(block[key])
            if text := "".join(words.parts):
                yield RichText(text, tuple(words.links))
            for target in words.targets:
                if target not in text:
                    yield RichText(target, source=Source.LINK)


def _files(block: dict[str, Any]) -> Iterator[RichText]:
    """Yield the names of the files that a block shows; never where they lie."""
    for key in _FILES:
        file = block.get(key)
        if isinstance(file, dict) and _is_words(file.get("file_name")):
            words = [file[name] for name in _FILE_WORDS if _is_words(file.get(name))]
            yield RichText(" ".join(words), source=Source.FILE_NAME)


class _RichWords:
    """Gathers the strings of one RichText: a string, a list, or an object with more of them."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.links: list[HiddenLink] = []
        self.targets: list[str] = []

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
                self.targets += [node[key] for key in _TARGETS if _is_words(node.get(key))]
                waiting.append(_LinkEnd(length, str(node["url"])) if node.get("url") else None)
                waiting.extend(node[key] for key in reversed(_WORDS) if key in node)
            elif isinstance(node, _LinkEnd) and node.start < length:
                self.links.append(HiddenLink(node.start, length, node.url))


def _is_words(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


@dataclass(frozen=True, slots=True)
class _LinkEnd:
    """Stands on the stack below the words of a link: when it comes up, they have been read."""

    start: int
    url: str
