"""What is read of a Telegram message; the messages are built from JSON as Telegram sends it."""

from typing import Any

import pytest
import telegram
from hypothesis import given
from hypothesis import strategies as st

from bot.intake import CONTACT_CARD, message_from_text, read_message
from bot.message import MAX_TEXT, Message, Origin, Source

TARGET = "https://login.example.test/verify"
PERSON = {
    "id": 4242424242,
    "is_bot": False,
    "first_name": "Zebulonia",
    "last_name": "Quartzmann",
    "username": "example_zebulonia",
}
GROUP = {"id": -1004242424242, "type": "supergroup", "title": "Quartzmann family"}
CHANNEL = {"id": -1005151515151, "type": "channel", "title": "Quartzmann news"}
SECRETS = ("4242424242", "5151515151", "Zebulonia", "Quartzmann", "example_zebulonia")

ORIGINS: dict[str, dict[str, Any]] = {
    "user": {"type": "user", "date": 0, "sender_user": PERSON},
    "hidden_user": {"type": "hidden_user", "date": 0, "sender_user_name": "Zebulonia"},
    "chat": {"type": "chat", "date": 0, "sender_chat": GROUP, "author_signature": "Quartzmann"},
    "channel": {"type": "channel", "date": 0, "chat": CHANNEL, "message_id": 7},
}


def received(**fields: Any) -> telegram.Message:
    """A message from a person in a private chat, as it comes over the wire."""
    chat = {"id": PERSON["id"], "type": "private", "first_name": "Zebulonia"}
    wire = {"message_id": 1, "date": 0, "chat": chat, "from": PERSON, **fields}
    message = telegram.Message.de_json(wire, None)
    assert message is not None
    return message


def read(**fields: Any) -> Message:
    """What we read of a message with these fields."""
    return read_message(received(**fields))


def pieces(message: Message) -> list[tuple[Source, str]]:
    """Each piece of a message: its source and its words."""
    return [(piece.source, message.text[piece.start : piece.end]) for piece in message.pieces]


def text_link(offset: int, length: int, url: str = TARGET) -> dict[str, Any]:
    """An entity that hides `url` behind words; offsets in UTF-16 units."""
    return {"type": "text_link", "offset": offset, "length": length, "url": url}


@pytest.mark.parametrize("kind", ORIGINS)
def test_each_kind_of_origin_is_told_and_no_name_kept(kind: str) -> None:
    """A forward says what kind of place it came from, and nothing of the message names anyone."""
    message = read(text="Your parcel waits", forward_origin=ORIGINS[kind])
    assert message.origin is Origin(kind)
    assert not any(secret in repr(message) for secret in SECRETS)


def test_a_message_that_is_no_forward_was_typed() -> None:
    """Without a forward origin the message counts as typed or pasted."""
    assert read(text="Is this real?").origin is Origin.TYPED


def test_an_origin_of_a_kind_not_known_yet_is_hidden() -> None:
    """A forward origin that Telegram adds later reads as a hidden user."""
    assert read(text="x", forward_origin={"type": "star", "date": 0}).origin is Origin.HIDDEN_USER


def test_a_link_behind_words_is_kept_with_its_words() -> None:
    """The words stand where they stood, and the target is a piece that rules can read."""
    message = read(text="Sign in here now", entities=[text_link(8, 4)])
    (link,) = message.links
    assert (message.text[link.start : link.end], link.url) == ("here", TARGET)
    assert pieces(message) == [(Source.BODY, "Sign in here now"), (Source.LINK, TARGET)]


def test_entities_after_emoji_still_cover_their_words() -> None:
    """Offsets in UTF-16 units, two for an emoji, land on the right words of body and caption."""
    words = "🎁👩‍👩‍👧🇨🇳 领取 here"
    offset = len(words[: words.index("here")].encode("utf-16-le")) // 2
    for fields in (
        {"text": words, "entities": [text_link(offset, 4)]},
        {"caption": words, "caption_entities": [text_link(offset, 4)]},
    ):
        message = read(**fields)
        (link,) = message.links
        assert message.text[link.start : link.end] == "here"


@pytest.mark.parametrize(("offset", "length"), [(0, 0), (3, -2), (40, 3), (-9, 4)])
def test_a_link_without_words_is_left_out(offset: int, length: int) -> None:
    """An entity that covers no letter of the text is no link."""
    assert read(text="press here", entities=[text_link(offset, length)]).links == ()


def test_the_same_target_is_written_once() -> None:
    """Two links to one place add one target, and one shown in full adds none."""
    twice = read(text="here there", entities=[text_link(0, 4), text_link(5, 5)])
    shown = read(text=TARGET, entities=[text_link(0, len(TARGET))])
    assert [source for source, _ in pieces(twice)] == [Source.BODY, Source.LINK]
    assert pieces(shown) == [(Source.BODY, TARGET)]


def test_a_mentioned_person_leaves_only_the_words() -> None:
    """A mention by id keeps what the message shows; user, name and id are not read."""
    mention = {"type": "text_mention", "offset": 4, "length": 4, "user": PERSON}
    by_link = text_link(9, 4, f"tg://user?id={PERSON['id']}")
    message = read(text="Ask this one here", entities=[mention, by_link])
    assert pieces(message) == [(Source.BODY, "Ask this one here")]
    assert message.links == ()


def test_plain_links_stay_in_the_text() -> None:
    """A link shown as itself is text, not a hidden link."""
    entity = {"type": "url", "offset": 5, "length": len("example.test")}
    message = read(text="open example.test", entities=[entity])
    assert (message.text, message.links) == ("open example.test", ())


def test_every_button_is_read() -> None:
    """Words, link, login link, web app and copied text of each button become pieces."""
    keyboard = [
        [{"text": "Claim", "url": TARGET}, {"text": "More", "callback_data": "x"}],
        [{"text": "Log in", "login_url": {"url": "https://a.example/"}}],
        [{"text": "Play", "web_app": {"url": "https://b.example/"}}],
        [{"text": "Copy", "copy_text": {"text": "pay to this purse"}}],
        [{"text": "Who", "url": "tg://user?id=4242424242"}],
    ]
    message = read(text="Gift", reply_markup={"inline_keyboard": keyboard})
    assert pieces(message)[1:] == [
        (Source.BUTTON, "Claim"),
        (Source.BUTTON_LINK, TARGET),
        (Source.BUTTON, "More"),
        (Source.BUTTON, "Log in"),
        (Source.BUTTON_LINK, "https://a.example/"),
        (Source.BUTTON, "Play"),
        (Source.BUTTON_LINK, "https://b.example/"),
        (Source.BUTTON, "Copy"),
        (Source.BUTTON, "pay to this purse"),
        (Source.BUTTON, "Who"),
    ]
    shown = [message.text[link.start : link.end] for link in message.links]
    assert shown == ["Claim", "Log in", "Play"]


def test_a_quotation_and_what_it_quotes_from_are_read() -> None:
    """The quoted words are a quote; the file of the message answered is read as well."""
    message = read(
        text="Is this true?",
        quote={"text": "Guaranteed profit", "position": 0},
        external_reply={
            "origin": ORIGINS["channel"],
            "document": {"file_id": "f", "file_unique_id": "u", "file_name": "bank.apk"},
        },
    )
    assert pieces(message)[1:] == [
        (Source.QUOTE, "Guaranteed profit"),
        (Source.FILE_NAME, "bank.apk"),
    ]


def test_a_poll_is_read_with_its_options() -> None:
    """Question, description, options and explanation of a poll are pieces."""
    poll = {
        "id": "1",
        "question": "Which bonus?",
        "description": "Pick one",
        "options": [{"text": t, "voter_count": 0, "persistent_id": t} for t in ("Gold", "Cash")],
        "explanation": "see here",
        "explanation_entities": [text_link(4, 4)],
        "total_voter_count": 0,
        "is_closed": False,
        "is_anonymous": True,
        "type": "quiz",
        "allows_multiple_answers": False,
        "allows_revoting": False,
        "members_only": False,
    }
    message = read(poll=poll)
    said = [text for source, text in pieces(message) if source is Source.POLL]
    assert said == ["Which bonus?", "Pick one", "Gold", "Cash", "see here"]
    assert message.links[0].url == TARGET


def test_of_a_contact_only_that_there_is_a_number() -> None:
    """A contact card leaves neither its name, its number nor its id behind."""
    card = {
        "phone_number": "+1-555-0142",
        "first_name": "Zebulonia",
        "last_name": "Quartzmann",
        "user_id": 4242424242,
        "vcard": "BEGIN:VCARD\nFN:Zebulonia",
    }
    assert pieces(read(contact=card)) == [(Source.CONTACT, CONTACT_CARD)]


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"file_name": "a.apk", "mime_type": "application/x"}, "a.apk application/x"),
        ({"file_name": "a.apk"}, "a.apk"),
        ({"mime_type": "application/pdf"}, "application/pdf"),
        ({}, ""),
    ],
)
def test_a_file_shows_name_and_type(fields: dict[str, str], expected: str) -> None:
    """A document is read by its name and MIME type, as far as it has them."""
    document = {"file_id": "f", "file_unique_id": "u", **fields}
    assert read(document=document).text == expected


def test_game_invoice_giveaway_and_checklist_show_their_words() -> None:
    """What an attachment says of itself is read, and where it said so is kept."""
    game = {"title": "Spin", "description": "and win", "photo": [], "text": "best: 3"}
    invoice = {
        "title": "Fee",
        "description": "to unlock",
        "start_parameter": "",
        "currency": "EUR",
        "total_amount": 100,
    }
    giveaway = {
        "chats": [CHANNEL],
        "winners_selection_date": 0,
        "winner_count": 3,
        "prize_description": "new phone",
    }
    checklist = {"title": "Tasks", "tasks": [{"id": 1, "text": "like a video"}]}
    message = read(game=game, invoice=invoice, giveaway=giveaway, checklist=checklist)
    assert pieces(message) == [
        (Source.CHECKLIST, "Tasks"),
        (Source.CHECKLIST, "like a video"),
        (Source.GAME, "Spin"),
        (Source.GAME, "and win"),
        (Source.GAME, "best: 3"),
        (Source.INVOICE, "Fee"),
        (Source.INVOICE, "to unlock"),
        (Source.INVOICE, "1.00 EUR"),
        (Source.GIVEAWAY, "new phone"),
    ]


def test_the_page_previewed_below_a_message_is_read() -> None:
    """A preview may show another page than the text names: its address is a piece of its own."""
    message = read(text="our bank", link_preview_options={"url": TARGET})
    assert pieces(message)[1:] == [(Source.PREVIEW, TARGET)]
    shown = read(text=f"our bank {TARGET}", link_preview_options={"url": TARGET})
    assert [source for source, _ in pieces(shown)] == [Source.BODY]


@pytest.mark.parametrize(
    ("amount", "currency", "shown"),
    [(12_345, "EUR", "123.45 EUR"), (500, "JPY", "500 JPY"), (250, "XTR", "250 ⭐")],
)
def test_the_price_of_an_invoice_is_read_as_it_is_shown(
    amount: int, currency: str, shown: str
) -> None:
    """Telegram counts in the smallest units of a currency; a person sees euros, yen or stars."""
    invoice = {"title": "T", "description": "D", "start_parameter": "", "currency": currency}
    message = read(invoice=invoice | {"total_amount": amount})
    assert pieces(message)[2:] == [(Source.INVOICE, shown)]


def test_what_a_rich_message_stands_for_is_read_beside_its_words() -> None:
    """A telephone number behind other words is told like the target of a link."""
    block = {
        "type": "paragraph",
        "text": [{"type": "phone_number", "text": "your bank", "phone_number": "+1-555-0142"}],
    }
    film = {"type": "video", "video": {"file_id": "f", "file_name": "open_me.apk"}}
    message = read(rich_message={"blocks": [block, film]})
    assert pieces(message) == [
        (Source.BODY, "your bank"),
        (Source.LINK, "+1-555-0142"),
        (Source.FILE_NAME, "open_me.apk"),
    ]


def test_an_animation_is_named_once() -> None:
    """Telegram sends an animation as a document as well; its name is one piece."""
    film = {"file_id": "f", "file_unique_id": "u", "file_name": "win.mp4", "mime_type": "video/mp4"}
    sized = film | {"width": 1, "height": 1, "duration": 1}
    assert pieces(read(document=film, animation=sized)) == [(Source.FILE_NAME, "win.mp4 video/mp4")]


def test_a_rich_message_is_read() -> None:
    """Words outside text and caption, in nested blocks, are body pieces with their links."""
    block = {
        "type": "paragraph",
        "text": [
            "Press ",
            {"type": "bold", "text": "now"},
            {"type": "url", "url": TARGET, "text": [" ", {"type": "italic", "text": "here"}]},
        ],
    }
    person = {"type": "text_mention", "text": "you there", "user": PERSON}
    listed = {
        "type": "list",
        "items": [{"label": "1.", "blocks": [{"type": "paragraph", "text": person}]}],
    }
    table = {"type": "table", "cells": [[{"text": "3%"}, {"text": "daily"}]], "caption": "Rates"}
    message = read(rich_message={"blocks": [block, listed, table]})
    assert message.text.splitlines() == [
        "Press now here", TARGET, "1.", "you there", "Rates", "3%", "daily",
    ]  # fmt: skip
    (link,) = message.links
    assert message.text[link.start : link.end] == " here"
    assert not any(secret in repr(message) for secret in SECRETS)


def test_a_message_without_words_is_empty() -> None:
    """A picture or a service message reads as an empty message, not as an error."""
    photo = {"file_id": "f", "file_unique_id": "u", "width": 1, "height": 1}
    for fields in ({"photo": [photo]}, {"new_chat_members": [PERSON]}, {"venue": None}):
        message = read(**fields)
        assert (message.text, message.pieces) == ("", ())


def test_typed_text_is_one_body_piece() -> None:
    """Pasted text becomes one typed piece, bounded like any other; blank text none."""
    assert pieces(message_from_text("Dear customer")) == [(Source.BODY, "Dear customer")]
    assert message_from_text("  ").pieces == ()
    assert message_from_text("x" * (MAX_TEXT + 1)).truncated
    assert message_from_text("a\ud800b").text == "a\ufffdb"


entity_types = st.sampled_from([*telegram.constants.MessageEntityType, "not-known-yet"])
entities = st.lists(
    st.fixed_dictionaries(
        {"type": entity_types, "offset": st.integers(-9, 90), "length": st.integers(-9, 90)},
        optional={"url": st.sampled_from(["", TARGET, "tg://user?id=4242424242"])},
    ),
    max_size=6,
)


@given(st.text(st.characters(), max_size=60), entities)
def test_no_entity_breaks_the_reading(text: str, marks: list[dict[str, Any]]) -> None:
    """Whatever entities claim, reading does not raise and every link lies inside the text."""
    for message in (read(text=text, entities=marks), read(caption=text, caption_entities=marks)):
        assert len(message.text) <= MAX_TEXT
        assert all(0 <= link.start < link.end <= len(message.text) for link in message.links)
        assert not any(secret in repr(message) for secret in SECRETS)


@given(st.text(min_size=1, max_size=40), st.data())
def test_offsets_agree_with_the_library(text: str, data: st.DataObject) -> None:
    """On every span of whole characters our conversion finds the words that the library finds."""
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    before, words = (len(t.encode("utf-16-le")) // 2 for t in (text[:start], text[start:end]))
    wire = received(text=text, entities=[text_link(before, words)])
    links = read_message(wire).links
    if text.strip():
        assert text[links[0].start : links[0].end] == wire.parse_entity(wire.entities[0])


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["blocks", "items", "cells", "text", "url", "user", "caption", "x"]),
            inner,
            max_size=4,
        )
    ),
    max_leaves=25,
)


@given(json_values)
def test_no_rich_message_breaks_the_reading(value: Any) -> None:
    """A rich message of a shape that we do not know is read as far as it goes."""
    message = read(rich_message=value)
    assert all(message.text[link.start : link.end] for link in message.links)
