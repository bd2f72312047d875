"""Text with Telegram's entities: the words, what is hidden behind them, and where they point.

Offsets of Telegram's entities count UTF-16 code units; ours count code points.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import accumulate

import telegram

from bot.message import MessageBuilder, Source
from rules.signals import HiddenLink

_PERSONAL_TARGETS = ("tg://user", "tg://openmessage")
"""Links that name a person by id (core.telegram.org/api/links): they are not kept."""

Entities = Sequence[telegram.MessageEntity] | None


def add_marked(
    builder: MessageBuilder, source: Source, text: str | None, entities: Entities
) -> None:
    """Add `text`, and after it the target of every link that it shows as other words.

    A block of code shows the name of a language above it, which may be any words: these as well.
    A custom emoji stands in the text as the emoji that is shown without Telegram Premium.
    """
    if not text:
        return
    add_linked(builder, source, text, _text_links(text, entities or ()))
    for entity in entities or ():
        if entity.type == telegram.MessageEntity.PRE and entity.language:
            builder.add(source, entity.language)


def add_linked(
    builder: MessageBuilder, source: Source, text: str, links: Iterable[HiddenLink]
) -> None:
    """Add `text`, and after it the target of each of `links`, once, unless the text shows it."""
    kept = [link for link in links if not names_a_person(link.url)]
    builder.add(source, text, kept)
    for url in dict.fromkeys(link.url for link in kept):
        if url not in text:
            builder.add(Source.LINK, url)


def names_a_person(url: str) -> bool:
    """Return whether a link leads to a person by number."""
    return url.strip().casefold().startswith(_PERSONAL_TARGETS)


def _text_links(text: str, entities: Sequence[telegram.MessageEntity]) -> Iterator[HiddenLink]:
    to_code_points = _code_points(text)
    for entity in entities:
        if entity.type != telegram.MessageEntity.TEXT_LINK or not entity.url:
            continue
        start, end = to_code_points(entity.offset, entity.offset + entity.length)
        if start < end:
            yield HiddenLink(start, end, entity.url)


def _code_points(text: str) -> Callable[[int, int], tuple[int, int]]:
    """Return what turns [start, end) in UTF-16 code units into code points of `text`.

    An offset inside a surrogate pair takes the whole character; one outside the text, its edge.
    """
    ends = list(accumulate(1 + (char > "\uffff") for char in text))

    def convert(start: int, end: int) -> tuple[int, int]:
        start = max(0, start)
        if end <= start:
            return 0, 0
        return bisect_right(ends, start), min(len(ends), bisect_left(ends, end) + 1)

    return convert
