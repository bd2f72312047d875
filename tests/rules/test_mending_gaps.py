"""Gaps between words: marks in place of spaces, and marks where nobody would put them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rules.folding import fold
from rules.mending import Mender

MENDER = Mender(("account", "password", "please", "send", "wallet", "withdraw", "微信", "转账"))
MARKS = st.text("ab I-_.,/*|~!… 人家1@:\n", max_size=60)


def opened(text: str) -> str:
    """Return *text* as it is read at last: mended, or folded where nothing was to be mended."""
    folded = fold(text)
    return (MENDER.mend(folded) or folded).text


@pytest.mark.parametrize("mark", ["-", "_", ".", "+", "/", "|", ",", "~", "=", "--", "—"])
def test_a_mark_in_place_of_every_space_is_a_space(mark: str) -> None:
    """Where more words are held apart by one mark than by spaces, the mark is a gap."""
    text = "please send me the code of your account today".replace(" ", mark)
    assert opened(text) == "please send me the code of your account today"


def test_marks_after_commas_and_beside_numbers_are_gaps_too() -> None:
    """All marks of the trick are read, but those inside numbers."""
    assert opened("please-pay,-500-a-day,-call-555-0101-now") == (
        "please pay, 500 a day, call 555-0101 now"
    )


def test_underscores_are_gaps_wherever_they_part_words() -> None:
    """One underscore is enough, unless what it breaks is a known word."""
    assert opened("will you send_me the code") == "will you send me the code"
    assert opened("the acc_ount is here now") == "the account is here now"
    assert opened("call_020_7946_0123 now") == "call 020 7946 0123 now"


@pytest.mark.parametrize("address", ["@example_shop_one", "https://example.test/the_shop-of-ann"])
def test_addresses_keep_their_marks(address: str) -> None:
    """A handle or link is left as it is written, also where the trick is played around it."""
    assert opened(f"please_send_all_to {address}") == f"please send all to {address}"


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (
            "Please, send me. the... code! of your, account",
            "please send me the code of your account",
        ),
        ("Send me the, code", "send me the code"),
        ("Отправьте мне. ваш код", "отправьте мне ваш код"),
        ("We know. the code. Send it now. We wait", "we know the code. send it now. we wait"),
        ("Now. then I wait... I will", "now then i wait i will"),
    ],
)
def test_marks_where_nobody_puts_them_fall_away(written: str, read: str) -> None:
    """Stops before small letters show the trick; before a capital they end a sentence."""
    assert opened(written) == read


@pytest.mark.parametrize(
    "text",
    [
        "A state-of-the-art, well-known shop. We sell shoes, hats and more.",
        "Thank you, see you on 24/12 at 10.30! It was 1,000.50 in all; not bad.",
        "He came, saw, won. Then he left.",
        "北京、上海和广州今天都下雨了，大家出门记得带伞。谢谢",
        "北京-上海的车票已经买好了，明天早上见",
    ],
)
def test_honest_marks_stay(text: str) -> None:
    """Punctuation as people write it is no trick."""
    assert opened(text) == fold(text).text


@pytest.mark.parametrize(
    "written",
    [
        "请.加.微.信.转.账.给.我",
        "请-加微*信|转账、给·我",
        "请、加微、信转、账给.我",
        "请、加微信.转账给·我",
    ],
)
def test_marks_between_chinese_letters_fall_away(written: str) -> None:
    """Where marks stand between many neighbours, they break words."""
    assert opened(written) == "请加微信转账给我"


@given(MARKS)
@settings(max_examples=300)
def test_gaps_lead_back_into_the_text(text: str) -> None:
    """Each letter of a mended text comes from letters inside the text, in order."""
    mended = MENDER.mend(fold(text))
    if mended is not None:
        assert len(mended.origins) == len(mended.text)
        assert all(0 <= start < end <= len(text) for start, end in mended.origins)
        assert list(mended.origins) == sorted(mended.origins)


@pytest.mark.parametrize("text", ["-a" * 2_000, "_" * 4_000, "a_" * 2_000, "." * 4_000 + "a. b"])
def test_endless_marks_are_borne(text: str) -> None:
    """A text of nothing but marks keeps its letters."""
    assert [c for c in opened(text) if c.isalpha()] == [c for c in text if c.isalpha()]
