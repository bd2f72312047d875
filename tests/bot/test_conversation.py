"""Several messages that were sent together become one to look at."""

from hypothesis import given
from hypothesis import strategies as st

from bot.conversation import Part, only_names_files, subjects
from bot.message import MAX_TEXT, MessageBuilder, Origin, Source
from rules.signals import HiddenLink

TARGET = "https://pay.example.test/"


def part(
    number: int,
    *pieces: tuple[Source, str],
    origin: Origin = Origin.USER,
    album: str | None = None,
    own: bool = False,
) -> Part:
    """A message of these pieces; the first letter of each is a link."""
    builder = MessageBuilder()
    for source, text in pieces:
        builder.add(source, text, [HiddenLink(0, 1, TARGET)])
    return Part(number, builder.build(origin), album, own)


def body(number: int, text: str, origin: Origin = Origin.USER, *, own: bool = False) -> Part:
    """A message of a body only."""
    return part(number, (Source.BODY, text), origin=origin, own=own)


def test_one_message_stays_as_it_is() -> None:
    """A single message is looked at alone, without a copy."""
    single = body(1, "Hello")
    assert subjects([single]) == (single.message,)
    assert subjects([single])[0] is single.message


def test_several_messages_are_one_text_with_their_numbers() -> None:
    """Pieces keep their source and order, links their words, and each its message's number."""
    (message,) = subjects([body(4, "Hello"), part(9, (Source.BODY, "Pay"), (Source.BUTTON, "Go"))])
    assert message.text == "Hello\nPay\nGo"
    assert [(piece.source, piece.number) for piece in message.pieces] == [
        (Source.BODY, 1), (Source.BODY, 2), (Source.BUTTON, 2),
    ]  # fmt: skip
    assert [message.text[link.start : link.end] for link in message.links] == ["H", "P", "G"]
    assert message.count == 2


def test_an_album_counts_as_one_message() -> None:
    """The pictures of an album are one message to a person."""
    pictures = [part(n, (Source.CAPTION, f"c{n}"), album="a") for n in (1, 2)]
    (message,) = subjects([*pictures, body(3, "Hello"), part(4, album="b")])
    assert [piece.number for piece in message.pieces] == [1, 1, 2]
    assert message.count == 3


def test_a_comment_is_left_out_where_others_have_words() -> None:
    """What an asker types beside a forward is looked at only when the forward tells nothing."""
    comment = body(1, "Is this real? I think it is a scam.", Origin.TYPED)
    others, everything = subjects([comment, body(2, "Pay here")])
    assert (others.text, others.count, others.origin) == ("Pay here", 1, Origin.USER)
    assert everything.text == "Is this real? I think it is a scam.\nPay here"
    assert everything.origin is Origin.USER


def test_typed_words_alone_are_all_that_is_asked_about() -> None:
    """A long text that was pasted arrives in parts: all of them are looked at."""
    (message,) = subjects([body(1, "First", Origin.TYPED), body(2, "second", Origin.TYPED)])
    assert (message.text, message.origin) == ("First\nsecond", Origin.TYPED)


def test_a_comment_beside_something_without_words_is_looked_at() -> None:
    """Where a voice message was forwarded, what the asker writes of it is all there is."""
    (message,) = subjects([body(1, "He wants gift cards", Origin.TYPED), part(2)])
    assert message.text == "He wants gift cards"


def test_the_askers_own_side_of_a_chat_is_counted_and_not_read() -> None:
    """Numbers follow the chat as the asker sees it; their own words excuse and accuse nothing."""
    chat = [body(1, "Pay"), body(2, "This is a scam!", own=True), body(3, "now")]
    others, everything = subjects(chat)
    assert [(others.text[p.start : p.end], p.number) for p in others.pieces] == [
        ("Pay", 1), ("now", 3),
    ]  # fmt: skip
    assert others.count == everything.count == 3
    assert subjects([body(1, "Pay", own=True)])[0].text == "Pay"


def test_the_origin_is_that_of_somebody_else() -> None:
    """The first message that somebody else wrote says where the conversation came from."""
    mine, theirs = body(1, "a", own=True), body(2, "b", Origin.CHANNEL)
    assert subjects([mine, theirs])[0].origin is Origin.CHANNEL


def test_files_without_other_words_are_told_apart() -> None:
    """A film has a name that nobody reads: that is no message with words."""
    assert only_names_files(part(1, (Source.FILE_NAME, "IMG_1.mp4")).message)
    assert not only_names_files(part(1, (Source.FILE_NAME, "a.mp4"), (Source.CAPTION, "b")).message)


@given(
    st.lists(
        st.tuples(
            st.text(max_size=40),
            st.sampled_from(Origin),
            st.sampled_from([None, "a", "b"]),
            st.booleans(),
        ),
        min_size=1,
        max_size=9,
    )
)
def test_whatever_was_sent_together_is_one_sound_message(
    sent: list[tuple[str, Origin, str | None, bool]],
) -> None:
    """Any messages make one that can be looked at; its numbers run from one to its count."""
    parts = [
        part(n, (Source.BODY, text), origin=origin, album=album, own=own)
        for n, (text, origin, album, own) in enumerate(sent)
    ]
    for message in subjects(parts):
        assert len(message.text) <= MAX_TEXT
        assert 1 <= message.count <= len(parts)
        numbers = [piece.number for piece in message.pieces]
        assert numbers == sorted(numbers)
        assert all(number <= message.count for number in numbers)
