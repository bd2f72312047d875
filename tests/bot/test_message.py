"""The one text of a message, and where its parts stand in it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.message import MAX_TEXT, MAX_URL, Message, MessageBuilder, Origin, Piece, Source
from rules.signals import HiddenLink

any_text = st.text(st.characters(), max_size=60)  # lone surrogates among them
any_pieces = st.lists(
    st.tuples(st.sampled_from(Source), any_text, st.integers(0, 70), st.integers(0, 20)),
    max_size=8,
)


def built(*pieces: tuple[Source, str]) -> Message:
    """A typed message of these pieces."""
    builder = MessageBuilder()
    for source, text in pieces:
        builder.add(source, text)
    return builder.build(Origin.TYPED)


def test_pieces_are_joined_with_a_newline() -> None:
    """Two pieces stand on two lines, and each knows its place."""
    message = built((Source.BODY, "Gift"), (Source.BUTTON, "Claim"))
    assert message.text == "Gift\nClaim"
    assert [message.text[p.start : p.end] for p in message.pieces] == ["Gift", "Claim"]


def test_source_at_names_the_piece_under_an_offset() -> None:
    """Every offset belongs to a piece, a joining newline to the piece before it."""
    message = built((Source.BODY, "ab"), (Source.BUTTON, "c"))
    found = [message.source_at(offset) for offset in range(4)]
    assert found == [Source.BODY, Source.BODY, Source.BODY, Source.BUTTON]


@pytest.mark.parametrize("offset", [-1, 2, 10_000])
def test_source_at_refuses_an_offset_outside_the_text(offset: int) -> None:
    """An offset outside the text is an IndexError that says how long the text is."""
    with pytest.raises(IndexError, match="2 code points"):
        built((Source.BODY, "ab")).source_at(offset)


def test_blank_pieces_are_left_out() -> None:
    """White space alone is no piece, so a picture without words makes an empty message."""
    message = built((Source.BODY, " \n"), (Source.BUTTON, ""))
    assert message == Message("", (), (), Origin.TYPED, truncated=False)


def test_links_move_with_their_words() -> None:
    """A link given by its place in a piece keeps covering the same words in the whole text."""
    builder = MessageBuilder()
    builder.add(Source.BODY, "Hello")
    builder.add(Source.BODY, "press here", [HiddenLink(6, 10, "https://example.test/")])
    (link,) = builder.build(Origin.USER).links
    assert (link.start, link.end, link.url) == (12, 16, "https://example.test/")


def test_a_long_text_is_cut_and_says_so() -> None:
    """No more than the bound is kept, links in the part cut off are dropped, and it is told."""
    builder = MessageBuilder()
    links = [HiddenLink(0, 9, "a"), HiddenLink(MAX_TEXT - 2, MAX_TEXT + 9, "b")]
    builder.add(
        Source.BODY, "x" * (MAX_TEXT + 50), [*links, HiddenLink(MAX_TEXT, MAX_TEXT + 9, "c")]
    )
    builder.add(Source.BUTTON, "never read")
    message = builder.build(Origin.CHAT)
    assert (len(message.text), message.truncated, len(message.pieces)) == (MAX_TEXT, True, 1)
    assert [(link.url, link.end) for link in message.links] == [("a", 9), ("b", MAX_TEXT)]


def test_a_text_that_just_fits_is_whole() -> None:
    """A text as long as the bound is not called truncated."""
    assert not built((Source.BODY, "x" * MAX_TEXT)).truncated


def test_the_last_place_is_not_given_to_a_lone_newline() -> None:
    """A piece of which nothing fits leaves no joining newline behind."""
    message = built((Source.BODY, "x" * (MAX_TEXT - 1)), (Source.BUTTON, "y"))
    assert message.text == "x" * (MAX_TEXT - 1)
    assert message.truncated


def test_a_link_target_is_bounded() -> None:
    """A link target longer than the bound is cut, its words stay."""
    builder = MessageBuilder()
    builder.add(Source.BODY, "here", [HiddenLink(0, 4, "https://example.test/" + "a" * 5_000)])
    assert len(builder.build(Origin.TYPED).links[0].url) == MAX_URL


@pytest.mark.parametrize(
    ("pieces", "links", "sentence"),
    [
        ((), (), "cover the text"),
        ((Piece(Source.BODY, 0, 2),), (), "cover the text"),
        ((Piece(Source.BODY, 0, 1), Piece(Source.LINK, 1, 4)), (), "one newline"),
        ((Piece(Source.BODY, 0, 4),), (HiddenLink(2, 5, "u"),), "inside the text"),
        ((Piece(Source.BODY, 0, 4),), (HiddenLink(2, 2, "u"),), "inside the text"),
    ],
)
def test_a_message_that_contradicts_itself_cannot_exist(
    pieces: tuple[Piece, ...], links: tuple[HiddenLink, ...], sentence: str
) -> None:
    """Pieces and links that do not fit the text are refused."""
    with pytest.raises(ValueError, match=sentence):
        Message("abcd", pieces, links, Origin.TYPED, truncated=False)


def test_an_endless_message_cannot_exist() -> None:
    """A text beyond the bound is refused."""
    long = "x" * (MAX_TEXT + 1)
    with pytest.raises(ValueError, match=f"at most {MAX_TEXT}"):
        Message(long, (Piece(Source.BODY, 0, len(long)),), (), Origin.TYPED, truncated=False)


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 3), (4, 1)])
def test_an_empty_piece_cannot_exist(start: int, end: int) -> None:
    """A piece has at least one letter and begins at 0 or later."""
    with pytest.raises(ValueError, match="start < end"):
        Piece(Source.BODY, start, end)


def test_messages_sent_together_are_counted_from_one() -> None:
    """A piece knows the number of its message, and there is no message number nought."""
    builder = MessageBuilder()
    builder.add(Source.BODY, "Hello")
    builder.add(Source.BUTTON, "Claim", number=2)
    message = builder.build(Origin.USER, count=2)
    assert message.count == 2
    assert [message.piece_at(offset).number for offset in (0, 5, 6)] == [1, 1, 2]
    with pytest.raises(ValueError, match="from 1"):
        Piece(Source.BODY, 0, 1, number=0)


@given(any_pieces)
def test_whatever_is_added_the_message_is_sound(
    pieces: list[tuple[Source, str, int, int]],
) -> None:
    """Any pieces with any links make a message that can be encoded and has every span inside."""
    builder = MessageBuilder()
    for source, text, start, length in pieces:
        builder.add(source, text, [HiddenLink(start, start + length, text)])
    message = builder.build(Origin.CHANNEL)
    message.text.encode("utf-8")
    assert all(0 <= link.start < link.end <= len(message.text) for link in message.links)
    assert [piece.source for piece in message.pieces] == [
        s for s, text, *_ in pieces if text.strip()
    ]
    for link in message.links:
        link.url.encode("utf-8")
