"""Patterns run on RE2 and are refused with a reason when they cannot."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rules.pattern_needs import Word, needs_of
from rules.patterns import Pattern, PatternError, PatternIndex


def test_a_pattern_is_found_at_its_places() -> None:
    """Offsets count code points, also behind characters outside ASCII."""
    assert Pattern(r"\d+ ?usdt").find("价格😀 100 usdt, 5usdt") == ((4, 12), (14, 19))


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        (r"(?=x)y", "RE2 does not take"),
        (r"(a)\1", "RE2 does not take"),
        (r"(a", "RE2 does not take"),
        (r"a*", "empty text"),
        (r"(?:[a-z]{1000}){1000}", "RE2 does not take"),
        (r"x" * 1001, "1000 characters"),
    ],
)
def test_a_pattern_that_cannot_run_is_refused(source: str, reason: str) -> None:
    """Look-around, back references, broken syntax, monsters and empty matches are refused."""
    with pytest.raises(PatternError, match=reason):
        Pattern.checked(source)


def test_a_pattern_that_would_stall_a_backtracking_engine_does_not() -> None:
    """Nested quantifiers are linear here: this would not end in a backtracking engine."""
    assert Pattern(r"(?:a+)+$").find("a" * 5_000 + "b") == ()


def test_places_are_bounded() -> None:
    """Only the first twenty places are kept."""
    assert len(Pattern("a").find("a" * 500)) == 20


PIECES = st.sampled_from(
    r"pay send 付款 £ \b \d . \w+ [sz] [^a] (pay|send) (a\ )? (?:now|at\ once) .{0,9} \d{2} e* ^ $ (x|)".split()
)
SOURCES = st.lists(PIECES, min_size=1, max_size=6).map("".join)
TEXTS = st.lists(
    st.sampled_from("pay send s z 付款 £ 12 now at once a e x payee resend".split()), max_size=9
).flatmap(lambda words: st.sampled_from([" ", "", "."]).map(lambda mark: mark.join(words)))


@given(st.lists(SOURCES, min_size=1, max_size=8, unique=True), TEXTS)
@settings(max_examples=400)
def test_the_index_finds_what_each_pattern_finds(sources: list[str], text: str) -> None:
    """Patterns that are not run because a text lacks what they need would not have matched."""
    patterns = [pattern for source in sources if (pattern := _taken(source))]
    expected = {pattern.source: spans for pattern in patterns if (spans := pattern.find(text))}
    assert PatternIndex(patterns).find(text) == expected


def _taken(source: str) -> Pattern | None:
    try:
        return Pattern.checked(source)
    except PatternError:
        return None


def test_what_a_pattern_needs() -> None:
    """Needs are words one of which must be there, with the limits of words where they are asked."""
    assert needs_of(r"(pay|send) (\w+ )?now") == (
        frozenset({Word("now")}),
        frozenset({Word("pay "), Word("send ")}),
    )
    assert needs_of(r"\bu\b") == (frozenset({Word("u", begins=True, ends=True)}),)
    digits = frozenset(Word(digit) for digit in "0123456789")
    assert needs_of(r"\bpay.{0,9}\d{3,}") == (frozenset({Word("pay", begins=True)}), digits)
    assert needs_of(r"(^|\PL)оплат\p{Cyrillic}*\b?") == (frozenset({Word("оплат")}),)
    assert needs_of(r"\\p\x{6c}ay") == (frozenset({Word("\\play")}),)
    assert needs_of(r"colou?rs{2}") == (frozenset({Word("colorss"), Word("colourss")}),)


@pytest.mark.parametrize(
    "source", [r"\w+", r"(a|.)", r"a*b?", r"(?i)pay", r"\pL+", r"[^\p{L}\d]", r"(pay)?", "("]
)
def test_a_pattern_of_which_nothing_is_known_needs_nothing(source: str) -> None:
    """Such a pattern runs on every text: nothing is left out by guessing."""
    assert needs_of(source) == ()
