"""Patterns run on RE2 and are refused with a reason when they cannot."""

import pytest

from rules.patterns import Pattern, PatternError


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
        Pattern(source)


def test_a_pattern_that_would_stall_a_backtracking_engine_does_not() -> None:
    """Nested quantifiers are linear here: this would not end in a backtracking engine."""
    assert Pattern(r"(?:a+)+$").find("a" * 5_000 + "b") == ()


def test_places_are_bounded() -> None:
    """Only the first twenty places are kept."""
    assert len(Pattern("a").find("a" * 500)) == 20
