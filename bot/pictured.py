"""A message together with what its pictures say, and what is told about how they were read."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from bot.media.trouble import Trouble
from bot.message import MAX_TEXT, Message, Piece, Source, without_surrogates
from bot.reply import MAX_LENGTH, Reply, units

_SAID_BESIDE = (
    Trouble.LATE,
    Trouble.BUSY,
    Trouble.NOT_FETCHED,
    Trouble.TOO_BIG,
    Trouble.UNREADABLE,
)
"""Troubles that are told even where other words were looked at: there may be more to worry about.
That a photograph holds no words is nothing to tell."""


@dataclass(frozen=True, slots=True)
class PicturePiece:
    """Words or the content of a square code, found in a picture."""

    source: Source
    text: str


def pictured(message: Message, found: Sequence[PicturePiece]) -> Message:
    """Return *message* with what its pictures say behind its other words.

    What does not fit into `MAX_TEXT` is cut off, and the message says `truncated`.
    """
    text, pieces, truncated = message.text, list(message.pieces), message.truncated
    for one in found:
        start = len(text) + bool(pieces)
        kept = without_surrogates(one.text[: max(0, MAX_TEXT - start)])
        truncated |= len(kept) < len(one.text)
        if kept.strip():
            text += ("\n" if pieces else "") + kept
            pieces.append(Piece(one.source, start, start + len(kept)))
    return replace(message, text=text, pieces=tuple(pieces), truncated=truncated)


def with_notes(
    reply: Reply, message: Message, trouble: Trouble | None, say: Callable[[str], str]
) -> Reply:
    """Return *reply* with what is to be said of the pictures, where Telegram's length allows."""
    html = reply.html
    for note in _notes(message, trouble):
        longer = f"{html}\n\n{say(note)}"
        html = longer if units(longer) <= MAX_LENGTH else html
    return replace(reply, html=html)


def _notes(message: Message, trouble: Trouble | None) -> Iterator[str]:
    if any(piece.source is Source.PICTURE for piece in message.pieces):
        yield "picture-note"
    if trouble in _SAID_BESIDE:
        yield trouble.value
