"""A phrase is found fuzzily exactly where its definition says."""

from itertools import pairwise

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from rules.folding import fold, words_of
from rules.mending.edited import edited
from rules.phrase_index import PhraseIndex
from rules.phrases import (
    Phrase,
    compile_phrase,
    cuts_of,
    find_plainly,
    holds_a_piece,
    limits,
    score,
)


def found(phrase: str, text: str, similarity: int = 88) -> list[str]:
    """Return the words of *text* at which *phrase* is found."""
    compiled = compile_phrase(phrase, similarity)
    assert compiled is not None
    spans = PhraseIndex([compiled]).find(words_of(fold(text))).get(compiled, ())
    return [text[start:end] for start, end in spans]


WORDS = "top up to unlock your withdrawal toop upto unlok chuyển tiền tién 充 值 解 锁 提 现 usdt a"
SENTENCES = st.lists(st.sampled_from(WORDS.split()), max_size=14).map(" ".join)
PHRASES = st.builds(compile_phrase, SENTENCES, st.integers(70, 100))


@given(st.lists(PHRASES, min_size=1, max_size=30), SENTENCES)
@settings(max_examples=300)
def test_the_index_finds_what_the_definition_finds(phrases: list[Phrase | None], text: str) -> None:
    """The index finds the same phrases at the same spans as the plain loop of the definition."""
    some = [phrase for phrase in dict.fromkeys(phrases) if phrase is not None]
    words = words_of(fold(text))
    expected = {phrase: spans for phrase in some if (spans := find_plainly(phrase, words))}
    assert PhraseIndex(some).find(words) == expected


@given(
    st.text("abcdefghijklmnopqrstuvwxyz", min_size=4, max_size=60), st.integers(70, 99), st.data()
)
@settings(max_examples=500)
def test_the_mistakes_forgiven_never_hide_a_phrase(
    text: str, similarity: int, data: st.DataObject
) -> None:
    """Whatever is similar enough and has no more mistakes than are forgiven holds a piece."""
    phrase, window = Phrase(text, similarity), text
    for _ in range(limits(len(text), similarity).mistakes):
        window = _with_a_mistake(window, data)
    assume(score(phrase, window, window))
    assert holds_a_piece(phrase, window)


@given(
    st.lists(
        st.text("abcd ", min_size=4, max_size=12).map(lambda t: compile_phrase(t, 70)), max_size=12
    ),
    st.text("abcd ", max_size=40),
    st.data(),
)
def test_another_reading_is_searched_only_where_it_differs(
    phrases: list[Phrase | None], text: str, data: st.DataObject
) -> None:
    """A phrase that is left out in the second reading is found there as in the first."""
    index = PhraseIndex(list(dict.fromkeys(phrase for phrase in phrases if phrase)))
    folded = fold(text)
    assume(folded.text)
    start = data.draw(st.integers(0, len(folded.text) - 1))
    end = data.draw(st.integers(start + 1, len(folded.text)))
    read = edited(folded, [(start, end, data.draw(st.text("abcd ", min_size=1, max_size=4)))])
    first, second = index.places(words_of(folded)), index.places(words_of(read))
    of_first, of_second = index.found_at(first), index.found_at(second)
    asked = index.changed(first, second)
    assert index.found_at(asked).items() <= of_second.items()
    for number in of_second.keys() - index.found_at(asked).keys():
        assert of_first[number] == of_second[number]
    for number in of_first.keys() - of_second.keys():
        assert number not in index.found_at(asked)


def _with_a_mistake(text: str, data: st.DataObject) -> str:
    """Return *text* with a letter changed, lost, added, or swapped with the next."""
    at = data.draw(st.integers(0, max(len(text) - 1, 0)))
    kind = data.draw(st.sampled_from(("change", "lose", "add", "swap")))
    middle = {"change": "#", "lose": "", "add": f"#{text[at : at + 1]}"}
    if kind == "swap":
        return text[:at] + text[at + 1 : at + 2] + text[at : at + 1] + text[at + 2 :]
    return text[:at] + middle[kind] + text[at + 1 :]


@given(st.integers(1, 300), st.integers(70, 100))
def test_pieces_cover_a_phrase_in_order(length: int, similarity: int) -> None:
    """The pieces stand in order inside the phrase, apart by no more than a letter."""
    cuts = cuts_of(length, similarity)
    assert cuts[0][0] == 0
    assert cuts[-1][1] == length
    assert all(0 <= b[0] - a[1] <= 1 for a, b in pairwise(cuts))
    assert all(start < end for start, end in cuts)


def test_accents_count_where_both_have_some() -> None:
    """Accents tell words apart where the text writes them; a text without any is understood."""
    assert found("chuyển tiền", "bạn chuyển tiền ngay") == ["chuyển tiền"]
    assert found("chuyển tiền", "ban chuyen tien ngay") == ["chuyen tien"]
    assert found("chuyển tiền", "một chuyện tiên cổ") == []
    assert found("transfer now", "trànsfér nów") == ["trànsfér nów"]


def test_a_repeated_text_is_searched_to_its_end() -> None:
    """However often a piece of a phrase comes before, the phrase itself is found."""
    text = "top up to " * 200 + "top up to unlock it"
    assert found("top up to unlock", text) == ["top up to unlock"]


def test_typos_swaps_and_missing_words_are_forgiven() -> None:
    """A misspelt phrase is found, with the words as they were written."""
    assert found("top up to unlock", "please TOPUP to unlock it") == ["TOPUP to unlock"]
    assert found("top up to unlock", "please top up to unlcok it") == ["top up to unlcok"]
    assert found("recharge your account to unlock", "recharg your acount to unlcok") != []
    assert found("complete simple tasks", "you complete smple taks") == ["complete smple taks"]


def test_other_words_are_not_forgiven() -> None:
    """A text that shares some words with a phrase but says something else is no match."""
    assert found("top up to unlock", "walk up to the clock") == []


def test_a_phrase_is_not_found_inside_a_word() -> None:
    """Windows are whole words: a phrase inside a longer word is not found."""
    assert found("usdt", "fusdtx") == []
    assert found("usdt", "50 USDT!") == ["USDT"]


def test_letters_spaced_out_hide_nothing() -> None:
    """A whole sentence of single letters is read; where no gap parts words, mending cuts them."""
    assert found("guaranteed profit", "g u a r a n t e e d  p r o f i t daily") == [
        "g u a r a n t e e d  p r o f i t"
    ]
    assert found("usdt", "pay in U.S.D.T today") == ["U.S.D.T"]


def test_a_short_phrase_must_match_exactly() -> None:
    """Below the shortest fuzzy length a changed letter is another word."""
    assert found("code", "the core") == []
    assert found("加微信", "加薇信") == []
    assert found("加微信", "加，微 信") == ["加，微 信"]


def test_traditional_and_simplified_are_one() -> None:
    """A phrase in simplified characters finds a text in traditional ones."""
    assert found("保证获利", "老師保證獲利喔") == ["保證獲利"]


def test_a_phrase_repeated_is_found_each_time() -> None:
    """Every place is named, from left to right, and none overlaps another."""
    assert found("guaranteed profit", "guaranteed profit! Guaranteed  profit?") == [
        "guaranteed profit",
        "Guaranteed  profit",
    ]


def test_a_phrase_without_letters_is_none() -> None:
    """A phrase of punctuation and emoji cannot be looked for."""
    assert compile_phrase("!!! 🎁", 88) is None
