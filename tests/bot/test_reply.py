"""A reply is Telegram HTML within Telegram's limits."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.reply import MAX_LENGTH, Button, Reply, escape, join_sections, plain, units


@pytest.mark.parametrize("action", ["", "x" * 65, "字" * 22])
def test_an_action_has_1_to_64_bytes(action: str) -> None:
    """Telegram refuses other callback data, so a button with it cannot exist."""
    with pytest.raises(ValueError, match="64 bytes"):
        Button("label", action)


def test_a_button_does_one_thing() -> None:
    """It names an action or opens an address, never both."""
    assert Button("label", url="https://example.com").action == ""
    with pytest.raises(ValueError, match="not both"):
        Button("label", "action", "https://example.com")


@given(st.text(max_size=80))
def test_escaped_words_come_back_letter_for_letter(words: str) -> None:
    """What is escaped is shown as it was, and holds no tag."""
    assert plain(escape(words)) == words.replace("\u2068", "").replace("\u2069", "")


def test_sections_that_do_not_fit_are_left_out() -> None:
    """The first sections stay whole; the sum stays within a Telegram message."""
    joined = join_sections(["first", "😀" * 1500, "x" * 3000, "last"])
    assert joined == "first\n\n" + "😀" * 1500 + "\n\nlast"
    assert units(joined) <= MAX_LENGTH


def test_length_is_counted_as_telegram_counts() -> None:
    """Tags and escapes do not count; a character beyond the basic plane counts twice."""
    assert units("<b>a&amp;😀</b>") == 4


def test_a_terminal_sees_no_tags() -> None:
    """The plain form has the words without tags and without direction marks."""
    assert Reply("<b>a</b> “\u2068<code>x&lt;y</code>\u2069”").plain == "a “x<y”"
