"""From a Telegram message to a `Message`: every word that it shows, and nothing of who sent it.

Pure. Names, user names and numeric ids are never read: not of the sender, nor of a mentioned user,
nor of a contact. What we do not know is left out; no message of Telegram's makes `read_message`
raise. docs/what-it-sees.md lists field by field what is read and what is not.
"""

import telegram

from bot.intake.attached import add_attached, add_preview, add_told
from bot.intake.buttons import add_buttons
from bot.intake.marked import add_linked, add_marked
from bot.message import Message, MessageBuilder, Origin, Source
from bot.rich_message import flatten

_ORIGINS = {origin.value: origin for origin in Origin}


def read_message(message: telegram.Message) -> Message:
    """Return everything that `message` says, with its hidden links and its kind of origin.

    In this order: body, caption, targets of links behind words, what is attached, the page shown
    in small, buttons, the quotation and what is attached to the message it answers.
    """
    builder = MessageBuilder()
    add_marked(builder, Source.BODY, message.text, message.entities)
    add_marked(builder, Source.CAPTION, message.caption, message.caption_entities)
    for rich in flatten(message.api_kwargs.get("rich_message")):
        add_linked(builder, rich.source, rich.text, rich.links)
    add_attached(builder, message)
    add_told(builder, message)
    add_preview(builder, message)
    add_buttons(builder, message.reply_markup)
    if message.quote:
        add_marked(builder, Source.QUOTE, message.quote.text, message.quote.entities)
    if message.external_reply:
        add_attached(builder, message.external_reply)
        add_preview(builder, message.external_reply)
    return builder.build(_origin(message.forward_origin))


def message_from_text(text: str) -> Message:
    """Return `text`, typed or pasted, as a message of one piece; of none when it is blank."""
    builder = MessageBuilder()
    builder.add(Source.BODY, text)
    return builder.build(Origin.TYPED)


def _origin(origin: telegram.MessageOrigin | None) -> Origin:
    """Of a kind that Telegram has added since, we know no more than of a hidden user."""
    if origin is None:
        return Origin.TYPED
    return _ORIGINS.get(str(origin.type), Origin.HIDDEN_USER)
