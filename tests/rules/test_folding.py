"""Folding undoes disguises and always finds the way back."""

import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from rules.folding import fold, words_of

ANY_TEXT = st.text(st.characters(), max_size=60) | st.text(
    "aаoо0 1.-_e\u0301\u200b微信 \nKＫ①", max_size=40
)


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("HeLLo  World\n", "hello world"),
        ("ｗｅｃｈａｔ", "wechat"),
        ("𝐖𝐡𝐚𝐭𝐬𝐀𝐩𝐩 ⓥⓘⓟ", "whatsapp vip"),
        ("раypаl", "paypal"),
        ("Teӏegrаm", "telegram"),
        ("зapaботок", "заработок"),
        ("te\u200ble\u00adg\u2060ram", "telegram"),
        ("U S D T now", "usdt now"),
        ("W.h.a.t.s.A.p.p", "whatsapp"),
        ("加*微*信*领*钱", "加微信领钱"),
        ("约翰·史密斯", "约翰·史密斯"),
        ("cl1ck your acc0unt", "click your account"),
        ("p4ypal pr0fit", "paypal profit"),
        ("1️⃣2️⃣3️⃣", "123"),
        ("Café Zürich", "cafe zurich"),
        ("Straße", "strasse"),
        ("İSTANBUL ılık", "istanbul ilik"),
        ("加 微 信 領錢", "加微信领钱"),
        ("保證獲利，穩賺不賠", "保证获利,稳赚不赔"),
        ("ΜΙΣΘΟΣ μισθός", "μισθοσ μισθοσ"),
        ("مـــال وَقت", "مال وقت"),
        ("שָׁלוֹם", "שלום"),
    ],
)
def test_a_disguise_falls_away(written: str, folded: str) -> None:
    """What is written in disguise folds to what is meant."""
    assert fold(written).text == folded


@pytest.mark.parametrize(
    "text",
    ["100usdt", "p2p", "24h support", "support@paypal.com", "हिन्दी", "สวัสดี", "кошелек мой", "b2b4"],
)
def test_what_is_no_disguise_stays(text: str) -> None:
    """Amounts, addresses and other scripts are left as they are written."""
    assert fold(text).text == text


def test_hangul_composed_and_decomposed_fold_alike() -> None:
    """Korean text folds to the same letters whether its syllables come composed or in parts."""
    composed = "한국어 계좌"
    assert fold(unicodedata.normalize("NFD", composed)).text == fold(composed).text == composed


@given(ANY_TEXT)
@example("İ")
@example("ﾊﾟㅎㅏㄴ")
@settings(max_examples=400)
def test_folding_twice_is_folding_once(text: str) -> None:
    """A folded text stays as it is when folded again."""
    once = fold(text).text
    assert fold(once).text == once


@given(ANY_TEXT)
@settings(max_examples=400)
def test_every_folded_letter_leads_back_into_the_text(text: str) -> None:
    """Each folded letter comes from one or more letters inside the text, in order."""
    folded = fold(text)
    assert len(folded.origins) == len(folded.text)
    assert all(0 <= start < end <= len(text) for start, end in folded.origins)
    assert list(folded.origins) == sorted(folded.origins)


@given(ANY_TEXT)
def test_words_lead_back_into_the_text(text: str) -> None:
    """Each word stands where it says in the joined words, and inside the original."""
    words = words_of(fold(text))
    assert len(words.bounds) == len(words.origins)
    assert all(0 <= start < end <= len(text) for start, end in words.origins)
    assert all(0 <= start < end <= len(words.text) for start, end in words.bounds)


def test_a_span_covers_the_disguise_it_came_from() -> None:
    """The way back from a folded word covers all letters of its disguise."""
    text = "send U S D T now"
    words = words_of(fold(text))
    assert words.text == "send usdt now"
    assert [text[start:end] for start, end in words.origins] == [*"send U S D T now".split()]


def test_each_chinese_character_is_a_word() -> None:
    """Unspaced scripts are cut into letters, and stand beside other words without a space."""
    words = words_of(fold("加我 WeChat 领取"))
    assert words.text == "加我wechat领取"
    assert len(words.bounds) == 5


def test_an_apostrophe_inside_a_word_falls_away() -> None:
    """With and without apostrophe a word is the same, and its span covers it."""
    text = "don’t"
    assert words_of(fold(text)).text == "dont"
    assert words_of(fold(text)).origins == ((0, 5),)
