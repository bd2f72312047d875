import html

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.double.errors import BadRequestError
from tests.double.telegram_html import ENTITY_OF_TAG, parse_html, utf16_length

ATTRIBUTES = {
    "a": ' href="https://example.com"',
    "span": ' class="tg-spoiler"',
    "tg-emoji": ' emoji-id="5368324170671202286"',
}


@pytest.mark.parametrize("tag", ENTITY_OF_TAG)
def test_every_allowed_tag_makes_its_entity(tag: str) -> None:
    """Each tag Telegram allows becomes one entity, counted in UTF-16 units."""
    formatted = parse_html(f"🦊<{tag}{ATTRIBUTES.get(tag, '')}>ab</{tag}>")
    (entity,) = formatted.entities
    assert formatted.text == "🦊ab"
    assert (entity["type"], entity["offset"], entity["length"]) == (ENTITY_OF_TAG[tag], 2, 2)


def test_attributes_are_kept() -> None:
    """Link, emoji, language and expandable quote carry what their attributes say."""
    source = (
        '<a href="https://example.com/?a=1&amp;b=2">x</a><tg-emoji emoji-id="5">y</tg-emoji>'
        '<pre><code class="language-python">z</code></pre><blockquote expandable>q</blockquote>'
    )
    link, emoji, pre, quote = parse_html(source).entities
    assert link["url"] == "https://example.com/?a=1&b=2"
    assert emoji["custom_emoji_id"] == "5"
    assert (pre["type"], pre["language"]) == ("pre", "python")
    assert quote["type"] == "expandable_blockquote"


WRONG = {
    "<b>x": 'Can\'t find end tag corresponding to start tag "b"',
    "x</b>": 'Unexpected end tag "b" at byte offset 1',
    "<b>x</i>": 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"',
    "<b><i>x</b></i>": 'expected "</i>", found "</b>"',
    "<p>x</p>": 'Unsupported start tag "p" at byte offset 0',
    "é<br/>": 'Unsupported start tag "br" at byte offset 2',
    "1 < 2": "character '<' must be escaped, found at byte offset 2",
    "2 > 1": "character '>' must be escaped",
    "you & me": "character '&' must be escaped",
    "a&nbsp;b": 'Unsupported entity "&nbsp;"',
    "it&apos;s": 'Unsupported entity "&apos;"',
    "<span>x</span>": 'must have class "tg-spoiler"',
    "<a>x</a>": "must have a link",
    '<a href="javascript:x">x</a>': "must have a link",
    '<a href="example.com">x</a>': "must have a link",
    '<b class="x">x</b>': 'Unsupported attribute of tag "b"',
    '<a href="https://example.com" target="x">x</a>': 'Unsupported attribute of tag "a"',
    "<tg-emoji>x</tg-emoji>": "Invalid custom emoji identifier",
    "<code><b>x</b></code>": 'Tag "b" can\'t be nested in "code"',
    "<b><code>x</code></b>": 'Tag "code" can\'t be nested in "b"',
    "<blockquote><blockquote>x</blockquote></blockquote>": "can't be nested",
    '<a href="tg://x"><a href="tg://x">x</a></a>': "can't be nested",
}


@pytest.mark.parametrize("source", WRONG)
def test_a_mistake_is_named_with_its_place(source: str) -> None:
    """Each way of getting the markup wrong is refused with Telegram's kind of sentence."""
    with pytest.raises(BadRequestError) as caught:
        parse_html(source)
    assert caught.value.description.startswith("Bad Request: can't parse entities: ")
    assert WRONG[source] in caught.value.description


def test_what_may_be_nested() -> None:
    """Bold holds italic and a link; a quote holds code; outer entities come first."""
    source = '<b>a<i>b<a href="tg://x">c</a></i></b><blockquote><code>d</code></blockquote>'
    kinds = [entity["type"] for entity in parse_html(source).entities]
    assert kinds == ["bold", "italic", "text_link", "blockquote", "code"]


def test_stripping_moves_the_entities() -> None:
    """Space at both ends is cut off, and entities are moved, shortened or dropped with it."""
    formatted = parse_html("\n <b> a</b> c <i> </i>\n")
    assert formatted.text == "a</b> c".replace("</b>", "")
    assert formatted.entities == [{"type": "bold", "offset": 0, "length": 1}]


@given(st.text())
def test_escaped_text_comes_back(text: str) -> None:
    """Whatever the text, escaping and parsing it gives the text back, stripped."""
    assert parse_html(html.escape(text)).text == text.strip()


@given(st.text(), st.text(alphabet="ab🦊é", min_size=1))
def test_an_entity_covers_what_the_tag_did(before: str, inside: str) -> None:
    """The units an entity covers are the words between its tags."""
    formatted = parse_html(f"x{html.escape(before)}<b>{inside}</b>")
    (entity,) = formatted.entities
    assert entity["offset"] == utf16_length("x" + before)
    assert entity["length"] == utf16_length(inside)
