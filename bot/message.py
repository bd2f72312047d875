"""What was forwarded, as one text with the places of its parts, and nothing of who sent it."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import pairwise

from rules.signals import HiddenLink

MAX_TEXT = 12_288
"""Code points kept of one message, or of several that were sent together. Telegram allows 4,096 in
a body and 1,024 in a caption, so a whole body always fits, with buttons, link targets and a
quotation; and so do thirty messages of a chat with four hundred letters each. To look at more would
take longer than a person waits: dense text of this length takes about half a second."""

MAX_URL = 2_048
"""Code points kept of one link target: more than the address bars of common browsers show."""


class Source(StrEnum):
    """Where in the message a piece of its text stood."""

    BODY = "body"
    CAPTION = "caption"
    """Words beside what was attached: a picture, a film, a file, a gift."""
    LINK = "link"
    """The target of a link that the message shows as other words."""
    PREVIEW = "preview"
    """The page that is shown in small below the message, where it is not in the text."""
    BUTTON = "button"
    BUTTON_LINK = "button_link"
    QUOTE = "quote"
    FILE_NAME = "file_name"
    """Name and kind of a file, and the title that a sound carries."""
    CONTACT = "contact"
    POLL = "poll"
    CHECKLIST = "checklist"
    VENUE = "venue"
    INVOICE = "invoice"
    GIVEAWAY = "giveaway"
    GAME = "game"
    PICTURE = "picture"
    """Words that were read in a picture."""
    QR = "qr"
    """What a square code in a picture holds."""


class Origin(StrEnum):
    """Whether the message was forwarded, and from what kind of place; never from whom."""

    TYPED = "typed"
    USER = "user"
    HIDDEN_USER = "hidden_user"
    CHAT = "chat"
    CHANNEL = "channel"


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece of a message's text: the code points from `start` up to, not including, `end`.

    `number` says which of several messages sent together it stood in, counted from 1.
    """

    source: Source
    start: int
    end: int
    number: int = 1

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"a piece needs 0 <= start < end, not {self.start} and {self.end}")
        if self.number < 1:
            raise ValueError(f"messages are counted from 1, not {self.number}")


@dataclass(frozen=True, slots=True)
class Message:
    """A forwarded message: its whole text, where each part stood, and the links behind words.

    `text` holds at most `MAX_TEXT` code points and no lone surrogate, so it can always be encoded.
    `pieces` follow one another in it, one newline between two. `truncated` says that the message
    was longer; `count` how many messages it was, where several were sent together.
    Raises ValueError when pieces or links do not lie inside the text: the caller's
    mistake, which `MessageBuilder` does not make.
    """

    text: str
    pieces: tuple[Piece, ...]
    links: tuple[HiddenLink, ...]
    origin: Origin
    truncated: bool
    count: int = 1

    def __post_init__(self) -> None:
        if len(self.text) > MAX_TEXT:
            raise ValueError(
                f"a message holds at most {MAX_TEXT} code points, not {len(self.text)}"
            )
        if any(later.start != earlier.end + 1 for earlier, later in pairwise(self.pieces)):
            raise ValueError("one newline stands between two pieces")
        if (self.pieces[-1].end if self.pieces else 0) != len(self.text):
            raise ValueError("the pieces must cover the text")
        if any(not 0 <= link.start < link.end <= len(self.text) for link in self.links):
            raise ValueError("a hidden link must lie inside the text")

    def source_at(self, offset: int) -> Source:
        """Return the source of the code point at `offset`, as `piece_at` finds it."""
        return self.piece_at(offset).source

    def piece_at(self, offset: int) -> Piece:
        """Return the piece that the code point at `offset` stands in.

        A joining newline belongs to the piece before it. Raises IndexError outside the text.
        """
        if not 0 <= offset < len(self.text):
            raise IndexError(f"offset {offset} is outside a text of {len(self.text)} code points")
        at = bisect_right(self.pieces, offset, key=lambda piece: piece.start) - 1
        return self.pieces[at]


@dataclass(slots=True)
class MessageBuilder:
    """Gathers pieces in the order in which they are added and flattens them into one `Message`."""

    _parts: list[str] = field(default_factory=list)
    _pieces: list[Piece] = field(default_factory=list)
    _links: list[HiddenLink] = field(default_factory=list)
    _length: int = 0
    _truncated: bool = False

    def add(
        self, source: Source, text: str, links: Iterable[HiddenLink] = (), number: int = 1
    ) -> None:
        """Add a piece; `links` count from the beginning of `text`. Blank text adds nothing.

        `number` says which of several messages sent together it stood in.

        What does not fit into `MAX_TEXT` is cut off, and the message says `truncated`.
        """
        if not text.strip():
            return
        start = self._length + bool(self._pieces)
        kept = without_surrogates(text[: max(0, MAX_TEXT - start)])
        self._truncated |= len(kept) < len(text)
        if not kept:
            return
        self._parts.append(kept)
        self._pieces.append(Piece(source, start, start + len(kept), number))
        self._length = start + len(kept)
        self._links.extend(
            _shifted(link, start, self._length)
            for link in links
            if 0 <= link.start < min(link.end, len(kept))
        )

    def build(self, origin: Origin, count: int = 1) -> Message:
        """Return the message made of everything added so far; `count` messages sent together."""
        return Message(
            text="\n".join(self._parts),
            pieces=tuple(self._pieces),
            links=tuple(self._links),
            origin=origin,
            truncated=self._truncated,
            count=count,
        )


def without_surrogates(text: str) -> str:
    """Return `text` with every surrogate replaced by U+FFFD; the length stays."""
    return "".join("\ufffd" if "\ud800" <= char <= "\udfff" else char for char in text)


def _shifted(link: HiddenLink, by: int, limit: int) -> HiddenLink:
    url = without_surrogates(link.url[:MAX_URL])
    return HiddenLink(by + link.start, min(by + link.end, limit), url)
