"""Where in a message its words stood, and where it came from: which sentences tell an asker so."""

from collections.abc import Callable

from bot.message import Message, Origin, Source

_WHERE = {
    Source.BUTTON: "reason-where-button",
    Source.BUTTON_LINK: "reason-where-button",
    Source.LINK: "reason-where-link",
    Source.PREVIEW: "reason-where-preview",
    Source.CAPTION: "reason-where-caption",
    Source.FILE_NAME: "reason-where-file",
    Source.QUOTE: "reason-where-quote",
    Source.CONTACT: "reason-where-contact",
    Source.POLL: "reason-where-poll",
    Source.CHECKLIST: "reason-where-checklist",
    Source.VENUE: "reason-where-venue",
    Source.INVOICE: "reason-where-invoice",
    Source.GIVEAWAY: "reason-where-giveaway",
    Source.GAME: "reason-where-game",
    Source.PICTURE: "reason-where-picture",
    Source.QR: "reason-where-qr",
}

_LOOK_AT = {
    Origin.USER: ("look-at-sender",),
    Origin.HIDDEN_USER: ("look-at-sender", "look-at-hidden"),
    Origin.CHAT: ("look-at-channel",),
    Origin.CHANNEL: ("look-at-channel",),
}

Say = Callable[..., str]
"""What says the sentence of a key, filled with arguments."""


def where(message: Message, offset: int, say: Say) -> str:
    """Return where the code point at *offset* stood, such as “in message 2, on a button”.

    Empty for the body of a single message: there is nowhere else to look.
    """
    piece = message.piece_at(offset)
    key = _WHERE.get(piece.source)
    place = say(key) if key else ""
    if message.count == 1:
        return place
    in_message = say("reason-where-message", number=piece.number)
    return say("reason-where-both", message=in_message, where=place) if place else in_message


def look_at(message: Message, say: Say) -> str:
    """Return what Telegram itself shows about who wrote; empty where nobody else is known to."""
    return "\n".join(say(key) for key in _LOOK_AT.get(message.origin, ()))
