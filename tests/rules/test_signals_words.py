"""The tables of words, and the one look that finds them."""

from itertools import groupby

from hypothesis import given
from hypothesis import strategies as st

from rules.signals.flat import flatten, lower
from rules.signals.marks import MOST_WORDS, look
from rules.signals.nearby import _LONGEST_WORD, after, before
from rules.signals.words import WORDS
from rules.signals.words.spelling import is_spaced, plain


def test_every_word_of_the_tables_is_found() -> None:
    """No word is dead: each is found where it stands alone, as its own group."""
    for entry in WORDS:
        spans = look(f"- {entry.written} -").words.get(entry.group, [])
        assert (2, 2 + len(entry.written)) in spans, entry


def test_every_word_is_written_as_texts_are_read() -> None:
    """Words are in lower case, of one width, composed, short enough to be looked back for."""
    for entry in WORDS:
        assert flatten(entry.written).low == entry.written == lower(entry.written)
        assert 0 < len(entry.written) <= _LONGEST_WORD


def test_a_word_inside_another_is_not_found() -> None:
    """A word of Latin or Cyrillic letters must stand alone; one of Han may touch others."""
    assert look("unsalaryman").words.get("wage") is None
    assert look("экоклад").words.get("wage") is None
    assert look("月薪高").words["wage"] == [(0, 2)]
    assert look("verdienen").words["earn"] == [(0, 7)]
    assert look("온라인으로").words.get("hand over") is None


def test_accents_may_be_left_out() -> None:
    """A word with accents is found without them, and a plain one is no other word."""
    assert plain("código đồng rıza ёлка") == "codigo dong riza елка"
    assert look("codigo de seguridad").words["code"] == [(0, 19)]
    assert not is_spaced("码")


@given(st.text(st.sampled_from("a é1你.@ \ud800İ"), max_size=40))
def test_words_stand_where_they_are_found(text: str) -> None:
    """The places are those of letters, whatever the bytes before them, and in order."""
    low = lower(f"{text} salary {text} 月薪 ")
    for group, spans in look(low).words.items():
        assert [low[start:end] for start, end in spans] == [
            word for word, _ in groupby(low[start:end] for start, end in spans)
        ] or group
        assert spans == sorted(spans, key=lambda span: span[1])
    assert {low[start:end] for start, end in look(low).words["wage"]} == {"salary", "月薪"}


def test_a_text_of_nothing_but_words_is_cut_short() -> None:
    """At most so many words are noted."""
    assert sum(map(len, look("salary " * 20_000).words.values())) <= MOST_WORDS


@given(st.lists(st.tuples(st.integers(0, 60), st.integers(1, 8)), max_size=12), st.integers(0, 60))
def test_words_nearby_are_those_a_plain_loop_finds(
    lengths: list[tuple[int, int]], place: int
) -> None:
    """Before and after a place, the search and a plain loop agree."""
    spans = sorted(((start, start + length) for start, length in lengths), key=lambda span: span[1])
    assert list(before(spans, place, 10)) == [s for s in spans if place - 10 <= s[1] <= place]
    assert list(after(spans, place, 10)) == [s for s in spans if place <= s[0] <= place + 10]
