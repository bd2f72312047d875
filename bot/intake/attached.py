"""What hangs on a message: files, polls, lists, places, offers. Files are never fetched here."""

from collections.abc import Iterator
from typing import Any

import telegram
from babel.numbers import get_currency_precision

from bot.intake.marked import add_marked, names_a_person
from bot.message import MessageBuilder, Source

CONTACT_CARD = "[phone]"
"""What a shared contact becomes: that there is a number, neither the number nor the name."""

_STARS = "XTR"
"""What Telegram calls its own currency, which it shows as a star."""

_Holder = telegram.Message | telegram.ExternalReplyInfo
_File = telegram.Document | telegram.Audio | telegram.Video | telegram.Animation


def add_attached(builder: MessageBuilder, holder: _Holder) -> None:
    """Add the words of everything that hangs on a message, or on the one it answers."""
    _add_files(builder, holder)
    for medium in holder.paid_media.paid_media if holder.paid_media else ():
        if isinstance(medium, telegram.PaidMediaVideo):
            _add_file(builder, medium.video)
    _add_poll(builder, holder.poll)
    _add_checklist(builder, holder.checklist)
    _add_venue(builder, holder.venue)
    _add_game(builder, holder.game)
    _add_invoice(builder, holder.invoice)
    for giveaway in (holder.giveaway, holder.giveaway_winners):
        if giveaway and giveaway.prize_description:
            builder.add(Source.GIVEAWAY, giveaway.prize_description)
    if holder.contact:
        builder.add(Source.CONTACT, CONTACT_CARD)


def add_preview(builder: MessageBuilder, holder: _Holder) -> None:
    """Add the page that is shown in small below a message, unless the text before shows it."""
    preview = holder.link_preview_options
    url = preview.url if preview else None
    shown = holder.text if isinstance(holder, telegram.Message) else None
    if isinstance(url, str) and not names_a_person(url) and url not in (shown or ""):
        builder.add(Source.PREVIEW, url)


def add_told(builder: MessageBuilder, message: telegram.Message) -> None:
    """Add the words that come with what Telegram itself reports: a gift, a task, a refusal."""
    for gift in (message.gift, message.gift_upgrade_sent):
        if gift:
            add_marked(builder, Source.CAPTION, gift.text, gift.entities)
    if message.checklist_tasks_added:
        _add_tasks(builder, message.checklist_tasks_added.tasks)
    if added := message.poll_option_added:
        add_marked(builder, Source.POLL, added.option_text, added.option_text_entities)
    if message.suggested_post_declined and message.suggested_post_declined.comment:
        builder.add(Source.CAPTION, message.suggested_post_declined.comment)


def _add_files(builder: MessageBuilder, holder: _Holder | telegram.PollMedia) -> None:
    _add_file(builder, holder.document)
    _add_file(builder, holder.audio)
    _add_file(builder, holder.video)
    # Telegram repeats an animation as a document, for older programs.
    if not holder.document or not _is_same(holder.document, holder.animation):
        _add_file(builder, holder.animation)


def _is_same(document: telegram.Document, animation: telegram.Animation | None) -> bool:
    return animation is not None and document.file_unique_id == animation.file_unique_id


def _add_file(builder: MessageBuilder, file: _File | None) -> None:
    """Add name and MIME type; the type alone tells something of a document only."""
    if isinstance(file, telegram.Audio):
        for words in (file.title, file.performer):
            builder.add(Source.FILE_NAME, words or "")
    if file and file.file_name:
        builder.add(Source.FILE_NAME, f"{file.file_name} {file.mime_type or ''}".rstrip())
    elif isinstance(file, telegram.Document) and file.mime_type:
        builder.add(Source.FILE_NAME, file.mime_type)


def _add_poll(builder: MessageBuilder, poll: telegram.Poll | None) -> None:
    if not poll:
        return
    add_marked(builder, Source.POLL, poll.question, poll.question_entities)
    add_marked(builder, Source.POLL, poll.description, poll.description_entities)
    for option in poll.options:
        add_marked(builder, Source.POLL, option.text, option.text_entities)
    add_marked(builder, Source.POLL, poll.explanation, poll.explanation_entities)
    for medium in _media_of(poll):
        _add_files(builder, medium)
        _add_venue(builder, medium.venue)
        if url := _link_of(medium):
            builder.add(Source.POLL, url)


def _media_of(poll: telegram.Poll) -> Iterator[telegram.PollMedia]:
    for medium in (poll.media, poll.explanation_media, *(option.media for option in poll.options)):
        if medium:
            yield medium


def _link_of(medium: telegram.PollMedia) -> str:
    """Return the link of an option, which python-telegram-bot 22.8 leaves as it came."""
    link: Any = medium.api_kwargs.get("link")
    url = link.get("url") if isinstance(link, dict) else None
    return url if isinstance(url, str) and not names_a_person(url) else ""


def _add_checklist(builder: MessageBuilder, checklist: telegram.Checklist | None) -> None:
    if checklist:
        add_marked(builder, Source.CHECKLIST, checklist.title, checklist.title_entities)
        _add_tasks(builder, checklist.tasks)


def _add_tasks(builder: MessageBuilder, tasks: tuple[telegram.ChecklistTask, ...]) -> None:
    for task in tasks:
        add_marked(builder, Source.CHECKLIST, task.text, task.text_entities)


def _add_venue(builder: MessageBuilder, venue: telegram.Venue | None) -> None:
    if venue:
        builder.add(Source.VENUE, venue.title)
        builder.add(Source.VENUE, venue.address)


def _add_game(builder: MessageBuilder, game: telegram.Game | None) -> None:
    if game:
        builder.add(Source.GAME, game.title)
        builder.add(Source.GAME, game.description)
        add_marked(builder, Source.GAME, game.text, game.text_entities)
        _add_file(builder, game.animation)


def _add_invoice(builder: MessageBuilder, invoice: telegram.Invoice | None) -> None:
    if invoice:
        builder.add(Source.INVOICE, invoice.title)
        builder.add(Source.INVOICE, invoice.description)
        builder.add(Source.INVOICE, _price(invoice.total_amount, invoice.currency))


def _price(amount: int, currency: str) -> str:
    """Return a price as it is shown; Telegram gives it in the smallest units of the currency."""
    if currency == _STARS:
        return f"{amount} ⭐"
    places = get_currency_precision(currency)
    return f"{amount / 10**places:.{places}f} {currency}"
