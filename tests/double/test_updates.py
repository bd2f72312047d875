"""The updates, as python-telegram-bot and the published description read them."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram import Message, MessageOrigin, Update

from tests.double import (
    ASKER,
    CHANNEL,
    CHINESE_ASKER,
    EVERYONE,
    GROUP,
    SENDER,
    JsonObject,
    places,
    updates,
)
from tests.double.published import DEFAULT_PATH, Published

WORDS = "🦊 Win at example.com with @example_luck, says 茉璃"
MARKED = updates.text(
    WORDS,
    entities=[
        updates.text_link(WORDS, "Win", "https://example.test/claim"),
        updates.mark(WORDS, "example.com", "url"),
        updates.mark(WORDS, "@example_luck", "mention"),
        updates.text_mention(WORDS, "茉璃"),
        updates.mark(WORDS, "says", "spoiler"),
    ],
)
SAMPLES: dict[str, JsonObject] = {
    "text": updates.text("hello"),
    "marked": MARKED,
    "command": updates.command("/check", "this"),
    "group": updates.group_message("hello all"),
    "photo": updates.photo("Look"),
    "bare photo": updates.photo(),
    "document": updates.document("invoice.apk", caption="Pay"),
    "contact": updates.contact("+1-555-0101", "Agent"),
    "poll": updates.poll("Which?", ["This", "That"]),
    "album": updates.album([updates.photo("a"), updates.photo()])[1],
    "reply": updates.replying(updates.text("is it?"), MARKED, quote="says 茉璃"),
    "buttons": updates.with_buttons(updates.text("x"), [("Claim", "https://example.com")]),
    "edited": updates.edited(updates.text("old"), "new"),
    "guest": updates.as_guest(updates.group_message("scam?")),
    "mention": places.mention("is this real?"),
    "topic": places.in_topic(updates.group_message("scam?"), 77),
    "anonymous": places.in_name_of(updates.group_message("quiet"), GROUP),
    "repeated post": places.channel_post_in_group("news"),
    "inline result": places.via_bot(updates.group_message("looked")),
    "added": places.membership("left", "member"),
    "removed": places.membership("administrator", "kicked"),
    "moved": places.moved(GROUP, GROUP.id - 7),
    "connection": places.connection(),
    "business": places.business_message("hello"),
    "edited business": places.edited_business_message(places.business_message("a"), "b"),
    "callback": updates.callback(updates.replying(updates.text("b"), updates.text("a")), "d"),
    "inline": updates.inline_query("lottery"),
    **{
        f"from {origin['type']}": updates.forwarded(updates.photo("Look"), origin)
        for origin in updates.ORIGINS
    },
}


def read(update: JsonObject) -> Update:
    """The update as python-telegram-bot reads it."""
    return Update.de_json({"update_id": 1, **update}, None)


def message_in(update: JsonObject) -> Message:
    """Its message, as python-telegram-bot reads it."""
    message = read(update).effective_message
    assert message
    return message


@pytest.mark.skipif(not DEFAULT_PATH.is_file(), reason="no copy of the published description here")
@pytest.mark.parametrize("name", SAMPLES)
def test_updates_are_as_published(name: str) -> None:
    """Every builder makes what the published description calls an Update."""
    published = Published.load(DEFAULT_PATH)
    assert published
    assert published.value_mistakes({"update_id": 1, **SAMPLES[name]}, ["Update"]) == []


@pytest.mark.parametrize("name", SAMPLES)
def test_updates_hold_nothing_the_library_does_not_know(name: str) -> None:
    """python-telegram-bot reads every field of an update as its own; nothing is left over."""
    update = read(SAMPLES[name])
    assert not update.api_kwargs
    assert update.effective_user
    if update.effective_message:
        assert not update.effective_message.api_kwargs


def test_entities_cover_their_words() -> None:
    """python-telegram-bot finds under each entity the very words that were marked."""
    found = {entity.type: part for entity, part in message_in(MARKED).parse_entities().items()}
    assert found == {
        "text_link": "Win",
        "url": "example.com",
        "mention": "@example_luck",
        "text_mention": "茉璃",
        "spoiler": "says",
    }


@given(st.data())
def test_an_entity_is_counted_in_utf16(data: st.DataObject) -> None:
    """Whatever the text and the span, the entity covers text[start:end] in UTF-16."""
    text = data.draw(st.text(alphabet=st.characters(exclude_categories=["Cs"]), min_size=1))
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    found = updates.entity(text, start, end, "bold")
    first, last = 2 * found["offset"], 2 * (found["offset"] + found["length"])
    assert text.encode("utf-16-le")[first:last].decode("utf-16-le") == text[start:end]


@pytest.mark.parametrize(("text", "part"), [("a b a", "a"), ("a b", "c"), ("a", "")])
def test_a_mark_must_be_clear(text: str, part: str) -> None:
    """Marking words that stand nowhere, or more than once, is refused."""
    with pytest.raises(ValueError, match="times in the text"):
        updates.mark(text, part, "bold")


def test_an_entity_is_never_empty() -> None:
    """An entity over no characters, or beyond the end, is refused."""
    for start, end in ((0, 0), (1, 3), (-1, 1)):
        with pytest.raises(ValueError, match="is no part of a text of 2 characters"):
            updates.entity("ab", start, end, "bold")


def test_the_four_origins_are_told_apart() -> None:
    """Forwards come from a user, a hidden user, a chat or a channel; by default from SENDER."""
    kinds = []
    for origin in updates.ORIGINS:
        forward = message_in(updates.forwarded(updates.text("x"), origin)).forward_origin
        assert forward
        kinds.append(forward.type)
    assert kinds == [
        MessageOrigin.USER,
        MessageOrigin.HIDDEN_USER,
        MessageOrigin.CHAT,
        MessageOrigin.CHANNEL,
    ]
    default = updates.forwarded(updates.text("x"))["message"]["forward_origin"]
    assert default["sender_user"]["id"] == SENDER.id
    assert updates.from_channel(signature="Boss")["author_signature"] == "Boss"


def test_changes_leave_the_original_alone() -> None:
    """Forwarding, replying, adding buttons or editing gives a copy."""
    plain = updates.text("x")
    before = repr(plain)
    updates.forwarded(plain)
    updates.replying(plain, MARKED)
    updates.with_buttons(plain, [("a", "https://example.com")])
    updates.edited(plain, "y")
    updates.as_guest(plain)
    updates.album([plain])
    assert repr(plain) == before


def test_a_quote_has_its_place() -> None:
    """A quote says where in the original it stands, in UTF-16 units."""
    quote = message_in(SAMPLES["reply"]).quote
    assert quote
    units = WORDS.encode("utf-16-le")[2 * quote.position :].decode("utf-16-le")
    assert units == quote.text == "says 茉璃"


def test_a_callback_knows_what_its_message_replied_to() -> None:
    """A pressed button brings the message it stands under, with the message above that."""
    query = read(SAMPLES["callback"]).callback_query
    assert query
    assert isinstance(query.message, Message)
    assert query.message.text == "b"
    assert query.message.reply_to_message
    assert query.message.reply_to_message.text == "a"
    with pytest.raises(ValueError, match="no message in an update of inline_query"):
        updates.callback(updates.inline_query("x"), "d")


def test_people_have_their_language_and_place() -> None:
    """A message comes from the given person, with the app's language, in the given chat."""
    update = read(updates.command("/check@example_second_look_bot", sender=CHINESE_ASKER))
    assert update.effective_user
    assert update.effective_user.language_code == "zh-hans"
    assert update.effective_chat
    assert update.effective_chat.id == CHINESE_ASKER.id
    silent = read(updates.text("x", sender=ASKER.speaking(""), chat=GROUP))
    assert silent.effective_user
    assert silent.effective_user.language_code is None
    assert silent.effective_chat
    assert silent.effective_chat.title == GROUP.title


def test_messages_are_told_apart() -> None:
    """No two built messages share a number, and the parts of an album share its name."""
    numbers = [updates.text("x")["message"]["message_id"] for _ in range(9)]
    assert len(set(numbers)) == 9
    names: list[Any] = [
        part["message"]["media_group_id"]
        for part in updates.album([updates.photo(), updates.photo()])
    ]
    assert names[0] == names[1]


def test_traces_are_long_enough_to_search_for() -> None:
    """Every trace of an invented person or place is too odd to turn up by accident."""
    traces = [trace for who in EVERYONE for trace in who.traces]
    assert len(traces) == len(set(traces))
    assert all(len(trace.encode()) >= 8 for trace in traces)
    assert "example_plendrick" in CHANNEL.traces
