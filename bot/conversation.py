"""A conversation: several messages that were sent together, as one `Message` to look at."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from bot.media.trouble import Trouble
from bot.message import Message, MessageBuilder, Origin, Source
from rules.signals import HiddenLink

_TYPED_WORDS = frozenset({Source.BODY, Source.LINK, Source.PREVIEW})


@dataclass(frozen=True, slots=True)
class Part:
    """One message as an asker sent it, for as long as its answer can still change."""

    number: int
    """Telegram's number of it in the chat: in this order it was sent."""
    message: Message
    album: str | None = None
    """What the pictures of one album have in common."""
    own: bool = False
    """Whether it was forwarded from the asker's own side of a chat."""
    speech: bool = False
    """Whether it holds a voice, a sound or a film, of which nothing is heard."""
    trouble: Trouble | None = None
    """Why its pictures were not read, or not whole."""

    @property
    def is_comment(self) -> bool:
        """Whether it may be what an asker says about the others: typed words and nothing else."""
        sources = {piece.source for piece in self.message.pieces}
        return self.message.origin is Origin.TYPED and sources <= _TYPED_WORDS


def subjects(parts: Sequence[Part]) -> tuple[Message, ...]:
    """Return what is to be looked at: the words of others, then, for when these tell nothing, all.

    `parts` are in the order in which they were sent, at least one. The asker's own words must
    neither make a message look worse nor excuse it: a comment typed beside what was forwarded is
    left out, and the asker's own side of a forwarded chat is counted and not read.
    """
    everything = _joined(parts)
    forwarded = [part for part in parts if not part.is_comment]
    of_others = [_silent(part) if part.own else part for part in forwarded]
    if of_others == list(parts) or not any(part.message.pieces for part in of_others):
        return (everything,)
    return _joined(of_others), everything


def only_names_files(message: Message) -> bool:
    """Return whether all that a message says is what its files are called."""
    return all(piece.source is Source.FILE_NAME for piece in message.pieces)


def _silent(part: Part) -> Part:
    return replace(part, message=replace(part.message, text="", pieces=(), links=()))


def _joined(parts: Sequence[Part]) -> Message:
    """Return the messages as one; the pictures of an album count as one message."""
    if len(parts) == 1:
        return parts[0].message
    builder = MessageBuilder()
    number = 0
    album: str | None = None
    for part in parts:
        number += part.album is None or part.album != album
        album = part.album
        for source, text, links in _pieces(part.message):
            builder.add(source, text, links, number)
    joined = builder.build(_origin(parts), number)
    truncated = joined.truncated or any(part.message.truncated for part in parts)
    return replace(joined, truncated=truncated)


def _pieces(message: Message) -> Iterator[tuple[Source, str, list[HiddenLink]]]:
    """Yield each piece with its links, counted from the beginning of the piece."""
    for piece in message.pieces:
        links = [
            HiddenLink(link.start - piece.start, link.end - piece.start, link.url)
            for link in message.links
            if piece.start <= link.start < piece.end
        ]
        yield piece.source, message.text[piece.start : piece.end], links


def _origin(parts: Sequence[Part]) -> Origin:
    """Return where the first message came from that somebody else wrote."""
    origins = (part.message.origin for part in parts if not part.own)
    return next((origin for origin in origins if origin is not Origin.TYPED), Origin.TYPED)
