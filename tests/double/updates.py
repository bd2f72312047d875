"""Updates as Telegram sends them, from invented people.

A content builder (`text`, `photo`, …) returns a new Update; `forwarded`, `replying`,
`with_buttons` return a changed copy, so that they go together:
`forwarded(with_buttons(photo("Win!"), [("Claim", "https://example.com")]), from_channel())`.
`BotApiDouble.push` gives each update its number. Times are fixed.
"""

import copy
import itertools
from collections.abc import Iterable, Sequence
from typing import Any

from tests.double.errors import JsonObject
from tests.double.people import ASKER, CHANNEL, GROUP, SENDER, Person, Place
from tests.double.telegram_html import utf16_length
from tests.double.world import SENT_AT

MESSAGE_FIELDS = (
    "message", "edited_message", "channel_post", "business_message", "edited_business_message",
    "guest_message",
)  # fmt: skip
WRITTEN_AT = SENT_AT - 3600  # when a forwarded message was first written, in Unix seconds

_ids = itertools.count(1)


# Entities. Telegram counts in UTF-16 units; these take positions in a Python string.


def entity(text: str, start: int, end: int, kind: str, **more: Any) -> JsonObject:
    """Return an entity over text[start:end]; raise ValueError where that is empty."""
    if not 0 <= start < end <= len(text):
        raise ValueError(f"[{start}, {end}) is no part of a text of {len(text)} characters")
    place = {"offset": utf16_length(text[:start]), "length": utf16_length(text[start:end])}
    return {"type": kind, **place, **more}


def mark(text: str, part: str, kind: str, **more: Any) -> JsonObject:
    """Return an entity over the only occurrence of `part`; raise ValueError unless there is one."""
    if text.count(part) != 1:
        raise ValueError(f"{part!r} stands {text.count(part)} times in the text, not once")
    start = text.index(part)
    return entity(text, start, start + len(part), kind, **more)


def text_link(text: str, part: str, url: str) -> JsonObject:
    """Return the entity that hides `url` behind `part`."""
    return mark(text, part, "text_link", url=url)


def text_mention(text: str, part: str, person: Person = SENDER) -> JsonObject:
    """Return the entity that names a person without a user name."""
    return mark(text, part, "text_mention", user=person.as_user())


# Content.


def text(
    body: str,
    sender: Person = ASKER,
    chat: Place | None = None,
    entities: Iterable[JsonObject] = (),
) -> JsonObject:
    """Return a text message, in the sender's private chat unless `chat` says where."""
    marks = list(entities)
    return _message(sender, chat, {"text": body} | ({"entities": marks} if marks else {}))


def command(
    name: str, arguments: str = "", sender: Person = ASKER, chat: Place | None = None
) -> JsonObject:
    """Return a message such as `/check …`; `name` starts with a slash and may end in @bot."""
    body = f"{name} {arguments}".strip()
    return text(body, sender, chat, [entity(body, 0, len(name), "bot_command")])


def group_message(body: str, sender: Person = SENDER, group: Place = GROUP) -> JsonObject:
    """Return a text message in a group."""
    return text(body, sender, group)


def photo(
    caption: str = "",
    sender: Person = ASKER,
    chat: Place | None = None,
    entities: Iterable[JsonObject] = (),
) -> JsonObject:
    """Return a photo in two sizes, with or without a caption."""
    number = next(_ids)
    sizes = [_file(number, f"photo{px}") | {"width": px, "height": px} for px in (90, 800)]
    return _message(sender, chat, {"photo": sizes, **_captioned(caption, entities)})


def document(
    file_name: str,
    mime_type: str = "application/octet-stream",
    caption: str = "",
    sender: Person = ASKER,
    chat: Place | None = None,
) -> JsonObject:
    """Return a document with a file name."""
    shown = _file(next(_ids), "document") | {"file_name": file_name, "mime_type": mime_type}
    return _message(sender, chat, {"document": shown, **_captioned(caption, ())})


def voice(sender: Person = ASKER, chat: Place | None = None) -> JsonObject:
    """Return a voice message of three seconds."""
    shown = _file(next(_ids), "voice") | {"duration": 3, "mime_type": "audio/ogg"}
    return _message(sender, chat, {"voice": shown})


def video(file_name: str = "", sender: Person = ASKER, chat: Place | None = None) -> JsonObject:
    """Return a film of three seconds, with or without a file name."""
    shown = _file(next(_ids), "video") | {"width": 90, "height": 90, "duration": 3}
    named = {"file_name": file_name, "mime_type": "video/mp4"} if file_name else {}
    return _message(sender, chat, {"video": shown | named})


def sticker(emoji: str, sender: Person = ASKER, chat: Place | None = None) -> JsonObject:
    """Return an animated sticker."""
    size = {"width": 90, "height": 90, "is_animated": True, "is_video": False}
    shown = _file(next(_ids), "sticker") | size | {"type": "regular", "emoji": emoji}
    return _message(sender, chat, {"sticker": shown})


def venue(
    title: str, address: str, sender: Person = ASKER, chat: Place | None = None
) -> JsonObject:
    """Return a place with a name and an address, at the equator."""
    place = {"latitude": 0.0, "longitude": 0.0}
    return _message(
        sender, chat, {"venue": {"location": place, "title": title, "address": address}}
    )


def contact(
    phone_number: str, first_name: str, sender: Person = ASKER, chat: Place | None = None
) -> JsonObject:
    """Return a shared contact."""
    shown = {"phone_number": phone_number, "first_name": first_name}
    return _message(sender, chat, {"contact": shown})


def poll(
    question: str, options: Sequence[str], sender: Person = ASKER, chat: Place | None = None
) -> JsonObject:
    """Return an open, anonymous poll."""
    number = next(_ids)
    choices = [
        {"persistent_id": f"{number}-{place}", "text": option, "voter_count": 0}
        for place, option in enumerate(options)
    ]
    switches = ("is_closed", "allows_multiple_answers", "allows_revoting", "members_only")
    shown = {
        "id": f"poll-{number}",
        "question": question,
        "options": choices,
        "total_voter_count": 0,
        "is_anonymous": True,
        "type": "regular",
        **dict.fromkeys(switches, False),
    }
    return _message(sender, chat, {"poll": shown})


def album(parts: Sequence[JsonObject]) -> list[JsonObject]:
    """Return the updates of several photos or documents as one album."""
    name = f"album-{next(_ids)}"
    return [_changed(part, media_group_id=name) for part in parts]


# Where a forwarded message came from: the four kinds Telegram tells apart.


def from_user(person: Person = SENDER) -> JsonObject:
    """Return the origin of a message by a user who lets others see it."""
    return {"type": "user", "date": WRITTEN_AT, "sender_user": person.as_user()}


def from_hidden_user(name: str = SENDER.first_name) -> JsonObject:
    """Return the origin of a message by a user who shows a name only."""
    return {"type": "hidden_user", "date": WRITTEN_AT, "sender_user_name": name}


def from_chat(place: Place = GROUP) -> JsonObject:
    """Return the origin of a message in the name of a group."""
    return {"type": "chat", "date": WRITTEN_AT, "sender_chat": place.as_chat()}


def from_channel(place: Place = CHANNEL, signature: str = "") -> JsonObject:
    """Return the origin of a channel's post, signed or not."""
    origin = {"type": "channel", "date": WRITTEN_AT, "chat": place.as_chat(), "message_id": 5}
    return origin | ({"author_signature": signature} if signature else {})


ORIGINS = (from_user(), from_hidden_user(), from_chat(), from_channel())


# Changes to an update.


def forwarded(update: JsonObject, origin: JsonObject | None = None) -> JsonObject:
    """Return the update as a forwarded message; from SENDER unless `origin` says otherwise."""
    return _changed(update, forward_origin=origin or from_user())


def replying(update: JsonObject, to: JsonObject, quote: str = "") -> JsonObject:
    """Return the update as a reply to a message, given as an update or a message object.

    With `quote`, to that part of it only.
    """
    original = copy.deepcopy(message_of(to))
    original.pop("reply_to_message", None)  # Telegram shows one level only
    fields: JsonObject = {"reply_to_message": original}
    if quote:
        whole = original.get("text") or original["caption"]
        position = utf16_length(whole[: whole.index(quote)])
        fields["quote"] = {"text": quote, "position": position, "is_manual": True}
    return _changed(update, **fields)


def with_buttons(update: JsonObject, *rows: Sequence[tuple[str, str]]) -> JsonObject:
    """Return the update with an inline keyboard of URL buttons: rows of (text, URL)."""
    keyboard = [[{"text": label, "url": url} for label, url in row] for row in rows]
    return _changed(update, reply_markup={"inline_keyboard": keyboard})


def edited(update: JsonObject, body: str) -> JsonObject:
    """Return the update Telegram sends when the text of this message is changed."""
    message = copy.deepcopy(message_of(update))
    message.pop("entities", None)
    return {"edited_message": message | {"text": body, "edit_date": message["date"] + 60}}


def as_guest(update: JsonObject) -> JsonObject:
    """Return the update as a call on the bot in a chat where it is no member."""
    query = {"guest_query_id": f"guest-{next(_ids)}"}
    return {"guest_message": copy.deepcopy(message_of(update)) | query}


# Queries.


def callback(message: JsonObject, data: str, sender: Person = ASKER) -> JsonObject:
    """Return the press of a button with this data under a message, an update's or a sent one."""
    number = next(_ids)
    query = {
        "id": f"callback-{number}",
        "from": sender.as_user(),
        "message": copy.deepcopy(message_of(message)),
        "chat_instance": f"instance-{sender.id}",
        "data": data,
    }
    return {"callback_query": query}


def on_old_message(press: JsonObject) -> JsonObject:
    """Return the press as Telegram tells of one under a message too old for a bot to see."""
    changed = copy.deepcopy(press)
    shown = changed["callback_query"]["message"]
    seen = {"chat": shown["chat"], "message_id": shown["message_id"], "date": 0}
    changed["callback_query"]["message"] = seen
    return changed


def inline_query(query: str, sender: Person = ASKER) -> JsonObject:
    """Return what Telegram sends while somebody types `@bot query`."""
    shown = {"id": f"inline-{next(_ids)}", "from": sender.as_user(), "query": query, "offset": ""}
    return {"inline_query": shown}


def message_of(update: JsonObject) -> JsonObject:
    """Return the message within an update, or the message itself where it is one."""
    for name in MESSAGE_FIELDS:
        if name in update:
            message: JsonObject = update[name]
            return message
    if "message_id" not in update:
        raise ValueError(f"no message in an update of {', '.join(update)}")
    return update


def _message(sender: Person, chat: Place | None, content: JsonObject) -> JsonObject:
    head = {
        "message_id": next(_ids),
        "date": SENT_AT,
        "chat": (chat or sender).as_chat(),
        "from": sender.as_user(),
    }
    return {"message": head | content}


def _changed(update: JsonObject, **fields: Any) -> JsonObject:
    changed = copy.deepcopy(update)
    message_of(changed).update(fields)
    return changed


def _captioned(caption: str, entities: Iterable[JsonObject]) -> JsonObject:
    marks = list(entities)
    content: JsonObject = {"caption": caption} if caption else {}
    return content | ({"caption_entities": marks} if marks else {})


def _file(number: int, kind: str) -> JsonObject:
    name = f"{kind}-{number}"
    return {"file_id": name, "file_unique_id": f"unique-{name}", "file_size": 1234}
