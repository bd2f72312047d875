"""What can stand between a picture and its words."""

from enum import StrEnum


class Trouble(StrEnum):
    """Why a picture, or a part of it, was not read; named like the sentence that says so."""

    NO_TEXT = "picture-no-text"
    """It was read, and holds neither words nor codes."""
    TOO_BIG = "picture-too-big"
    UNREADABLE = "picture-unreadable"
    """Broken, of a kind that is not read, gone, or too much for what reads it."""
    NOT_FETCHED = "picture-not-fetched"
    """Telegram did not hand it over, and may do so later."""
    BUSY = "picture-busy"
    LATE = "picture-late"
    """The time was up before all of it was read."""


class PictureError(Exception):
    """A picture that cannot be opened: the sender's or the file's fault, never the asker's.

    `trouble` says which it is.
    """

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(trouble.value)
        self.trouble = trouble
