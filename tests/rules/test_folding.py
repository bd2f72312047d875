"""The laws of folding: stable, bounded, always with the way back, and as it is defined."""

import unicodedata

from hypothesis import example, given, settings
from hypothesis import strategies as st

from rules.folding import fold, words_of
from rules.folding.letters import fold_letter, fold_letters
from rules.folding.plain import fold_plainly
from rules.folding.tables import values

ALPHABETS = (
    "aаoо0 1.-_e\u0301\u200b微信 \nKＫ①",
    "payment free $@!|0134567 ",
    "раураӏ pay ВІТСОІN αβγν ıİß",
    "加微信领钱人々, 🔥*·。 ゝゞヽがか\u3099",
    "สวัสดีน้ำ\u0e4d\u0e32 เเ ກໍາ က္ကမြန် ភាសាខ្មែរ",
    "ㄱㅏㄴㅎㄱ하한\u1112\u1161\u11abﾡﾊﾟ",
    "&#12;ampltx<b></b>; &a",
    "🇺🇸🇵🇾\u200b🇫ɐɔǝɟuop dq zʎ🆓⒜",
    "اأإةىيکی\u064b\u0640 مال हिन्दी क़\u093c\u200d",
    "p a y . - * _ | n o w'",
    "**a__ ~~5`|| 🔥❤➜_p.人 *",
    "\u0336\u0323\u0302\u0308aou\x00\x1f\x7f\t\r\n-b\u00ad",
)
ANY_TEXT = st.text(max_size=60) | st.one_of(
    [st.text(letters, max_size=40) for letters in ALPHABETS]
)
ANY_TEXT |= st.text("".join(ALPHABETS), max_size=40)


@given(ANY_TEXT)
@example("İ")
@example("ﾊﾟㅎㅏㄴ")
@example("z\n\u025f -\x1f\x7f\x00\xad\x1f\u025foo")
@settings(max_examples=500)
def test_folding_twice_is_folding_once(text: str) -> None:
    """A folded text stays as it is when folded again."""
    once = fold(text).text
    assert fold(once).text == once


@given(ANY_TEXT)
@example("*hp\U0001f1f5 w  e '-|' hp")
@example("2 l&b\uff9f</p>p\uff8a\uff9f")
@settings(max_examples=500)
def test_folding_is_what_its_plain_definition_says(text: str) -> None:
    """Steps left out change nothing: the same letters come from the same places."""
    folded = fold(text)
    plain = fold_plainly(text)
    assert folded.text == "".join(letter for letter, _, _ in plain)
    assert folded.origins == tuple((start, end) for _, start, end in plain)


@given(ANY_TEXT)
@settings(max_examples=400)
def test_every_folded_letter_leads_back_into_the_text(text: str) -> None:
    """Each folded letter comes from one or more letters inside the text, in order."""
    folded = fold(text)
    assert len(folded.origins) == len(folded.text)
    assert all(0 <= start < end <= len(text) for start, end in folded.origins)
    assert list(folded.origins) == sorted(folded.origins)
    assert [end for _, end in folded.origins] == sorted(end for _, end in folded.origins)


@given(ANY_TEXT)
@settings(max_examples=400)
def test_words_lead_back_into_the_text(text: str) -> None:
    """Each word stands where it says in the joined words, and every run of words in the text."""
    words = words_of(fold(text))
    assert len(words.bounds) == len(words.origins)
    assert all(0 <= start < end <= len(text) for start, end in words.origins)
    assert list(words.origins) == sorted(words.origins)
    assert all(0 <= start < end <= len(words.text) for start, end in words.bounds)
    assert "".join(words.text[a:b] for a, b in words.bounds) == words.text.replace(" ", "")


@given(ANY_TEXT)
def test_words_hold_letters_digits_and_marks_alone(text: str) -> None:
    """Punctuation and symbols vanish, and one space at most stands between two words."""
    words = words_of(fold(text)).text
    assert all(c == " " or c.isalnum() or unicodedata.category(c)[0] == "M" for c in words)
    assert words == " ".join(words.split())


@given(ANY_TEXT)
@settings(max_examples=400)
def test_marked_letters_stand_where_the_bare_ones_do(text: str) -> None:
    """The marked text is as long as the text, and folding it letter by letter gives the text."""
    folded = fold(text)
    words = words_of(folded)
    for bare, marked in ((folded.text, folded.marked), (words.text, words.marked)):
        assert len(bare) == len(marked)
        assert all(a == b or fold_letter(b) == a for a, b in zip(bare, marked, strict=True))


def test_letters_listed_as_only_lowered_are() -> None:
    """The table of characters that folding only makes small holds no other."""
    listed = values("lowered")
    ranges = [part for part in zip(listed, listed[1:], listed[2:], strict=False) if part[1] == "-"]
    assert len(ranges) > 50
    for first, _, last in ranges:
        for code in range(ord(first), ord(last) + 1):
            assert fold_letter(chr(code)) == chr(code).lower(), hex(code)


@given(st.text(max_size=60))
def test_letters_fold_alike_alone_and_together(text: str) -> None:
    """Folding the letters of a text is folding each of them."""
    assert fold_letters(text) == "".join(map(fold_letter, text))


def test_a_span_covers_the_disguise_it_came_from() -> None:
    """The way back from a folded word covers all letters of its disguise."""
    text = "send U S D T now"
    words = words_of(fold(text))
    assert words.text == "send usdt now"
    assert text[words.origins[1][0] : words.origins[-2][1]] == "U S D T"


def test_the_span_of_an_entity_is_all_of_it() -> None:
    """A letter written as an HTML entity leads back to the whole entity."""
    folded = fold("&#112;ay")
    assert folded.text == "pay"
    assert folded.original_span(0, 1) == (0, 6)
    assert folded.original_span(1, 3) == (6, 8)


def test_letters_set_apart_may_each_begin_a_word() -> None:
    """Where no plain words come out of spaced letters, each of them may begin or end a window."""
    words = words_of(fold("k o p f k i n o"))
    assert words.text == "kopfkino"
    assert len(words.bounds) == 8


def test_each_chinese_character_is_a_word() -> None:
    """Unspaced scripts are cut into letters, and stand beside other words without a space."""
    words = words_of(fold("加我 WeChat 领取"))
    assert words.text == "加我wechat领取"
    assert len(words.bounds) == 5


def test_a_letter_with_its_marks_is_one_word() -> None:
    """Thai, Lao, Burmese and Khmer are cut between letters, never before a mark or subscript."""
    cut = {
        "น้ำใจ": ["น้ำ", "ใ", "จ"],
        "ນ້ຳ": ["ນ້ຳ"],
        "မြန်": ["မြ", "န်"],
        "က္ကာ": ["က္ကာ"],
        "ខ្មែរ": ["ខ្មែ", "រ"],
    }
    for text, pieces in cut.items():
        words = words_of(fold(text))
        assert [words.text[a:b] for a, b in words.bounds] == pieces


def test_an_apostrophe_inside_a_word_falls_away() -> None:
    """With and without apostrophe a word is the same, and its span covers it."""
    words = words_of(fold("don’t"))
    assert words.text == "dont"
    assert words.origins == ((0, 5),)


def test_a_long_text_of_anything_is_folded() -> None:
    """The longest messages made of one disguise come out stable, with all their offsets."""
    for piece in (
        "p a y ",
        "&amp;",
        "a\u0301\u0316",
        "加🔥",
        "x1",
        "аb ",
        "🇵🇾",
        "ɐ ",
        "ㄱㅏ",
        "<b>",
    ):
        folded = fold(piece * (4096 // len(piece)))
        assert fold(folded.text).text == folded.text
        assert len(folded.origins) == len(folded.text)
