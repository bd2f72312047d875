"""Sketches tell how like two messages are, and nothing else."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.likeness import ORDERS, likeness, sketch
from bot.watches import ALIKE

KEY, OTHER = b"k" * 32, b"o" * 32
ENGLISH = (
    "Dear Anna, our team pays for simple online work: like videos and send a screenshot, $120 a "
    "day, no experience needed. To open the next set of tasks, top up 50 USDT. Interested? Reply "
    "yes and our manager explains the rest."
)
CHINESE = (
    "您好，这里是平台客服。您开通的会员今天会自动扣费，每月800元。"
    "如需取消，请下载会议软件共享屏幕，专员会指导您操作。请不要告诉家人。"
)
HONEST = (
    "Your library books are due on Friday. You can renew them at the desk, by telephone or on our "
    "page, as often as nobody else is waiting for them. We close at six in the evening."
)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (ENGLISH, ENGLISH.replace("Anna", "Bartholomew").replace("120", "185")),
        (CHINESE, CHINESE.replace("800", "1200").replace("您好", "王先生您好")),
        (ENGLISH, ENGLISH.upper().replace("A", "\u0410")),
    ],
)
def test_another_name_and_sum_leave_a_message_alike(one: str, other: str) -> None:
    """What one campaign changes from message to message is seen through."""
    assert likeness(sketch(one, KEY), sketch(other, KEY)) >= ALIKE


def test_other_messages_are_not_alike() -> None:
    """Two messages of different content share hardly anything."""
    assert likeness(sketch(ENGLISH, KEY), sketch(HONEST, KEY)) < 0.2
    assert likeness(sketch(ENGLISH, KEY), sketch(CHINESE, KEY)) < 0.2


def test_a_sketch_is_of_its_key() -> None:
    """Without the key nobody can make the sketch of a text and compare."""
    assert likeness(sketch(ENGLISH, KEY), sketch(ENGLISH, OTHER)) < 0.2


@pytest.mark.parametrize("text", ["", "hello", "see you at eight", "😀" * 200, "1234 " * 100])
def test_a_short_text_has_no_sketch_and_is_like_nothing(text: str) -> None:
    """Ten words are too few to tell campaigns apart by."""
    assert sketch(text, KEY) == ""
    assert likeness("", sketch(ENGLISH, KEY)) == 0
    assert likeness("", "") == 0


@given(st.text(alphabet=st.characters(codec=None, categories=None), max_size=400))
@settings(max_examples=60, deadline=None)
def test_any_text_is_sketched_the_same_each_time(text: str) -> None:
    """Whatever comes in, a sketch is 256 hex digits or none, like itself, and stays within 0 to 1."""
    made = sketch(text, KEY)
    assert len(made) in (0, 2 * ORDERS)
    assert made == sketch(text, KEY)
    assert likeness(made, made) == (1 if made else 0)
    assert 0 <= likeness(made, sketch(ENGLISH, KEY)) <= 1
