"""From a Telegram message to a `Message`: every word that it shows, and nothing of who sent it.

Pure. Offsets of Telegram's entities count UTF-16 code units; ours count code points.
Names, user names and numeric ids are never read: not of the sender, nor of a mentioned user, nor
of a contact. What we do not know is left out; no message of Telegram's makes `read_message` raise.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import accumulate

import telegram

from bot.message import Message, MessageBuilder, Origin, Source
from bot.rich_message import flatten
from rules.signals import HiddenLink

CONTACT_CARD = "[phone]"
"""What a shared contact becomes: that there is a number, neither the number nor the name."""

_ORIGINS = {origin.value: origin for origin in Origin}

_PERSONAL_TARGETS = ("tg://user", "tg://openmessage")
"""Links that name a person by id (core.telegram.org/api/links): they are not kept."""

_Holder = telegram.Message | telegram.ExternalReplyInfo


def read_message(message: telegram.Message) -> Message:
    """Return everything that `message` says, with its hidden links and its kind of origin.

    In this order: body, caption, targets of links behind words, what is attached, buttons, the
    quotation and what is attached to the message it answers.
    """
    builder = MessageBuilder()
    _add_marked(builder, Source.BODY, message.text, message.entities)
    _add_marked(builder, Source.CAPTION, message.caption, message.caption_entities)
    for rich in flatten(message.api_kwargs.get("rich_message")):
        _add_linked(builder, Source.BODY, rich.text, rich.links)
    _add_attached(builder, message)
    _add_buttons(builder, message.reply_markup)
    if message.quote:
        _add_marked(builder, Source.QUOTE, message.quote.text, message.quote.entities)
    if message.external_reply:
        _add_attached(builder, message.external_reply)
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


def _add_marked(
    builder: MessageBuilder,
    source: Source,
    text: str | None,
    entities: Sequence[telegram.MessageEntity] | None,
) -> None:
    """Add `text`, and after it the target of every link that it shows as other words."""
    if text:
        _add_linked(builder, source, text, _text_links(text, entities or ()))


def _add_linked(
    builder: MessageBuilder, source: Source, text: str, links: Iterable[HiddenLink]
) -> None:
    kept = [link for link in links if not _names_a_person(link.url)]
    builder.add(source, text, kept)
    for url in dict.fromkeys(link.url for link in kept):
        if url not in text:
            builder.add(Source.LINK, url)


def _text_links(text: str, entities: Sequence[telegram.MessageEntity]) -> Iterator[HiddenLink]:
    to_code_points = _code_points(text)
    for entity in entities:
        if entity.type != telegram.MessageEntity.TEXT_LINK or not entity.url:
            continue
        start, end = to_code_points(entity.offset, entity.offset + entity.length)
        if start < end:
            yield HiddenLink(start, end, entity.url)


def _names_a_person(url: str) -> bool:
    return url.strip().casefold().startswith(_PERSONAL_TARGETS)


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


def _add_buttons(builder: MessageBuilder, markup: telegram.InlineKeyboardMarkup | None) -> None:
    for row in markup.inline_keyboard if markup else ():
        for button in row:
            _add_button(builder, button)


def _add_button(builder: MessageBuilder, button: telegram.InlineKeyboardButton) -> None:
    """Add the words of a button, and apart from them where it leads or what it copies."""
    targets = (
        button.url,
        button.login_url.url if button.login_url else None,
        button.web_app.url if button.web_app else None,
    )
    urls = [url for url in targets if url and not _names_a_person(url)]
    builder.add(Source.BUTTON, button.text, [HiddenLink(0, len(button.text), url) for url in urls])
    if button.copy_text:
        builder.add(Source.BUTTON, button.copy_text.text)
    for url in urls:
        builder.add(Source.BUTTON_LINK, url)


def _add_attached(builder: MessageBuilder, holder: _Holder) -> None:
    for add in (_add_files, _add_poll, _add_checklist, _add_offers):
        add(builder, holder)
    if holder.contact:
        builder.add(Source.CONTACT, CONTACT_CARD)
    preview = holder.link_preview_options
    url = preview.url if preview else None
    if isinstance(url, str) and not _names_a_person(url):
        builder.add(Source.LINK, url)


def _add_files(builder: MessageBuilder, holder: _Holder) -> None:
    """Add name and MIME type of what is attached; the file itself is never fetched."""
    for file in (holder.document, holder.audio, holder.video, holder.animation):
        if file and file.file_name:
            builder.add(Source.FILE_NAME, f"{file.file_name} {file.mime_type or ''}".rstrip())
        elif file and file.mime_type and file is holder.document:
            builder.add(Source.FILE_NAME, file.mime_type)


def _add_poll(builder: MessageBuilder, holder: _Holder) -> None:
    if not (poll := holder.poll):
        return
    _add_marked(builder, Source.POLL, poll.question, poll.question_entities)
    _add_marked(builder, Source.POLL, poll.description, poll.description_entities)
    for option in poll.options:
        _add_marked(builder, Source.POLL, option.text, option.text_entities)
    _add_marked(builder, Source.POLL, poll.explanation, poll.explanation_entities)


def _add_checklist(builder: MessageBuilder, holder: _Holder) -> None:
    if not (checklist := holder.checklist):
        return
    _add_marked(builder, Source.CAPTION, checklist.title, checklist.title_entities)
    for task in checklist.tasks:
        _add_marked(builder, Source.CAPTION, task.text, task.text_entities)


def _add_offers(builder: MessageBuilder, holder: _Holder) -> None:
    """Add what a game, an invoice or a giveaway says of itself."""
    for offer in (holder.game, holder.invoice):
        if offer:
            builder.add(Source.CAPTION, offer.title)
            builder.add(Source.CAPTION, offer.description)
    if holder.game:
        _add_marked(builder, Source.CAPTION, holder.game.text, holder.game.text_entities)
    if holder.giveaway and holder.giveaway.prize_description:
        builder.add(Source.CAPTION, holder.giveaway.prize_description)
