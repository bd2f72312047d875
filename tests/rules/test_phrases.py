"""A phrase is found fuzzily exactly where its definition says."""

from hypothesis import given, settings
from hypothesis import strategies as st
from rapidfuzz import fuzz

from rules.folding import Words, fold, words_of
from rules.phrases import Phrase, PhraseIndex, Spans, compile_phrase


def found(phrase: str, text: str, similarity: int = 88) -> list[str]:
    """Return the words of *text* at which *phrase* is found."""
    compiled = compile_phrase(phrase, similarity)
    assert compiled is not None
    spans = PhraseIndex([compiled]).find(words_of(fold(text))).get(compiled, ())
    return [text[start:end] for start, end in spans]


def by_definition(phrase: Phrase, words: Words) -> Spans:
    """Evaluate the definition with a plain loop over all runs of whole words."""
    hits = []
    for first, (start, _) in enumerate(words.bounds):
        for last in range(first, len(words.bounds)):
            window = words.text[start : words.bounds[last][1]]
            score = fuzz.ratio(phrase.text, window)
            if score >= phrase.similarity:
                hits.append((-score, first, last))
    taken: list[tuple[int, int]] = []
    for _, first, last in sorted(hits):
        if all(last < a or first > b for a, b in taken):
            taken.append((first, last))
    return tuple((words.origins[a][0], words.origins[b][1]) for a, b in sorted(taken))


SENTENCES = st.lists(
    st.sampled_from(
        "top up to unlock your withdrawal toop upto unlok 充 值 解 锁 提 现 usdt a".split()
    ),
    max_size=14,
).map(" ".join)
PHRASES = st.builds(
    Phrase,
    SENTENCES.map(lambda text: words_of(fold(text)).text).filter(bool),
    st.integers(70, 100),
)


@given(st.lists(PHRASES, min_size=1, max_size=6), SENTENCES)
@settings(max_examples=300)
def test_the_bounds_lose_nothing(phrases: list[Phrase], text: str) -> None:
    """The index finds the same phrases at the same spans as the plain loop of the definition."""
    words = words_of(fold(text))
    expected = {p: spans for p in phrases if (spans := by_definition(p, words))}
    assert PhraseIndex(phrases).find(words) == expected


def test_typos_swaps_and_missing_words_are_forgiven() -> None:
    """A misspelt phrase is found, with the words as they were written."""
    assert found("top up to unlock", "please TOPUP to unlcok it") == ["TOPUP to unlcok"]
    assert found("complete simple tasks", "you complete smple taks") == ["complete smple taks"]


def test_other_words_are_not_forgiven() -> None:
    """A text that shares some words with a phrase but says something else is no match."""
    assert found("top up to unlock", "walk up to the clock") == []


def test_a_phrase_is_not_found_inside_a_word() -> None:
    """Windows are whole words: a phrase inside a longer word is not found."""
    assert found("usdt", "fusdtx") == []
    assert found("usdt", "50 USDT!") == ["USDT"]


def test_letters_spaced_out_hide_nothing() -> None:
    """A whole sentence of single letters is read, word limits or not."""
    assert found("guaranteed profit", "g u a r a n t e e d p r o f i t daily") == [
        "g u a r a n t e e d p r o f i t"
    ]
    assert found("join my group", "n o w j o i n m y g r o u p u p") == ["j o i n m y g r o u p"]
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
