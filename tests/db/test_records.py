import math
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given

from db import TEXT_LIMIT, Indicator, InvalidValue, Week

from .samples import dispute, report, texts, token, watch


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("token", "0" * 63),
        ("token", "g" * 64),
        ("token", "A" * 64),
        ("token", "0" * 64 + "\n"),
        ("digest", ""),
        ("reported_on", datetime(2025, 11, 20, 14, 3, tzinfo=UTC)),
        ("language", "English please"),
        ("language", ""),
        ("level", "safe"),
        ("score", -0.01),
        ("score", 1.01),
        ("score", math.nan),
        ("families", ("job task",)),
        ("rules", ("+1-555-0100 called me",)),
        ("fingerprint", ""),
        ("origin", "channel @example_news"),
        ("text", "a" * (TEXT_LIMIT + 1)),
    ],
)
def test_a_report_that_breaks_a_rule_cannot_be_made(field: str, value: Any) -> None:
    """A wrong field is refused when the report is made; the error names it, not its value."""
    with pytest.raises(InvalidValue, match=f"^{field} must be ") as caught:
        report(**{field: value})
    assert repr(value) not in str(caught.value)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("token", "me"),
        ("subject", "the message"),
        ("recorded_on", datetime(2025, 11, 20, tzinfo=UTC)),
        ("level", ""),
        ("rules", ("",)),
        ("claim", "this is my sister's number"),
        ("kind", "my bank"),
        ("fingerprint", "a b"),
    ],
)
def test_a_dispute_that_breaks_a_rule_cannot_be_made(field: str, value: Any) -> None:
    """A dispute takes no free text in any field, nor any other wrong value."""
    with pytest.raises(InvalidValue, match=f"^{field} must be "):
        dispute(**{field: value})


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("token", "me"),
        ("subject", "the message"),
        ("sketch", "words"),
        ("sketch", "a" * 513),
        ("asked_on", datetime(2025, 11, 20, tzinfo=UTC)),
        ("level", "safe"),
        ("rules", ("a rule",)),
        ("fingerprint", ""),
        ("sealed", ""),
        ("sealed", "700000001 en"),
    ],
)
def test_a_watch_that_breaks_a_rule_cannot_be_made(field: str, value: Any) -> None:
    """A watch takes no free text in any field, nor how to reach somebody in clear."""
    with pytest.raises(InvalidValue, match=f"^{field} must "):
        watch(**{field: value})


@pytest.mark.parametrize(
    ("kind", "value"), [("email", "a"), ("link", ""), ("phone", "1" * (TEXT_LIMIT + 1))]
)
def test_an_indicator_that_breaks_a_rule_cannot_be_made(kind: str, value: str) -> None:
    """An indicator is of a known kind and its value is neither empty nor too long."""
    with pytest.raises(InvalidValue, match=r"^(kind|value) must "):
        Indicator(kind, value)


def test_a_text_may_be_as_long_as_the_limit() -> None:
    """The limit counts code points, and is itself allowed, even where each takes four bytes."""
    assert len(report(text="😀" * TEXT_LIMIT).text) == TEXT_LIMIT


def test_what_a_database_cannot_hold_is_replaced() -> None:
    """Each lone surrogate and each NUL becomes U+FFFD; the text keeps its length."""
    made = report(text="half \ud83d and\x00", indicators=(Indicator("link", "a\udc00b"),))
    assert made.text == "half \N{REPLACEMENT CHARACTER} and\N{REPLACEMENT CHARACTER}"
    assert made.indicators[0].value == "a\N{REPLACEMENT CHARACTER}b"


@given(texts())
def test_every_kept_text_can_be_encoded_and_stays(text: str) -> None:
    """Whatever comes in, what is kept is UTF-8 without NUL, and is kept as it is thereafter."""
    kept = report(text=text).text
    assert b"\x00" not in kept.encode()
    assert report(text=kept).text == kept


def test_repetitions_are_kept_once() -> None:
    """A family, a rule or an indicator that comes twice is kept where it first stands."""
    link, phone = Indicator("link", "x.example"), Indicator("phone", "+1-555-0100")
    made = report(
        families=("b.b", "a.a", "b.b"), rules=("r-2", "r-1", "r-2"), indicators=(link, phone, link)
    )
    assert (made.families, made.rules) == (("b.b", "a.a"), ("r-2", "r-1"))
    assert made.indicators == (link, phone)
    assert dispute(rules=("r-2", "r-1", "r-2")).rules == ("r-2", "r-1")


def test_a_whole_number_is_a_score() -> None:
    """A score of 0 or 1 may be given as an integer and is kept as a fraction."""
    assert isinstance(report(score=1).score, float)


def test_a_week_has_its_iso_name() -> None:
    """The days around New Year belong to the ISO year of their week."""
    assert Week(date(2024, 12, 30), 3).label == "2025-W01"
    assert Week(date(2026, 12, 28), 3).label == "2026-W53"


def test_tokens_differ() -> None:
    """The samples themselves are sound: other names, other tokens."""
    assert len({token(name) for name in range(100)}) == 100
