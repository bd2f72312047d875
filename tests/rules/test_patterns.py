"""Patterns run on RE2 and are refused with a reason when they cannot."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rules.pattern_needs import FAR, Word, needs_of
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
    assert needs_of(r"(pay|send) (\w+ )?now").words == (
        frozenset({Word("pay "), Word("send ")}),
        frozenset({Word("now")}),
    )
    assert needs_of(r"\bu\b").words == (frozenset({Word("u", begins=True, ends=True)}),)
    digits = frozenset(Word(digit) for digit in "0123456789")
    assert needs_of(r"\bpay.{0,9}\d{3,}").words == (frozenset({Word("pay", begins=True)}), digits)
    assert needs_of(r"(^|\PL)оплат\p{Cyrillic}*\b?").words == (frozenset({Word("оплат")}),)
    assert needs_of(r"\\p\x{6c}ay").words == (frozenset({Word("\\play")}),)
    assert needs_of(r"colou?rs{2}").words == (frozenset({Word("colorss"), Word("colourss")}),)


@pytest.mark.parametrize(
    ("source", "apart"),
    [
        (r"pay.{0,9}now", 9),
        (r"pay[^.]{2,5}(\w|,)?now", 6),
        (r"(?:\w+ )*pay(?:.{0,3}x{1,2}.)?now", 6),
        (r"pay (?:\w{1,4} (?:send|give)|.{0,9}move) .now", 15),
        (r"a?.{3}(pay.{1,4}.+)?xyz.{0,7}(?:to|a|then)?.{0,2}now", 13),
        (r"pay.*now", FAR),
        (r"pay{,9}.now", FAR),
    ],
)
def test_how_far_apart_the_words_of_a_pattern_may_be(source: str, apart: int) -> None:
    """It is the most letters that the parts between them can take, or farther than any text is."""
    assert needs_of(source).apart == apart


@pytest.mark.parametrize(
    "text", ["now, pay", "pay" + 10 * "." + "now", "paynot now", "now pay not"]
)
def test_words_in_another_order_or_too_far_apart_are_no_candidates(text: str) -> None:
    """Such texts cannot match, and the pattern does not run; those just near enough are asked."""
    index = PatternIndex([Pattern(r"pay.{0,3}\bnow")])
    assert not index.candidates(text).any()
    assert index.candidates(f"{text}, pay, now").any()


@given(
    st.lists(st.sampled_from(["pay", "now", "(?:pay|send)", ".", ".{0,2}", "(?: x)?", "a{2}"])),
    st.lists(st.sampled_from(["pay", "now", "send", " ", " x", "aa", "xyz"])),
)
def test_how_far_apart_words_are_leaves_nothing_out(parts: list[str], words: list[str]) -> None:
    """What the plain definition finds, the index finds, however the words stand."""
    text = "".join(words)
    for cut in range(1, len(parts) + 1):
        if pattern := _taken("".join(parts[:cut])):
            found = pattern.find(text)
            assert PatternIndex([pattern]).find(text) == ({pattern.source: found} if found else {})


@pytest.mark.parametrize(
    "source", [r"\w+", r"(a|.)", r"a*b?", r"(?i)pay", r"\pL+", r"[^\p{L}\d]", r"(pay)?", "("]
)
def test_a_pattern_of_which_nothing_is_known_needs_nothing(source: str) -> None:
    """Such a pattern runs on every text: nothing is left out by guessing."""
    assert needs_of(source).words == ()
