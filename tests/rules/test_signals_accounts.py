"""Cards and bank accounts are told by their check digits."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum import luhn

from rules.signals import find_signals

EXAMPLE_IBANS = [  # from the registry's own examples, https://www.swift.com/standards/data-standards/iban
    "DE89370400440532013000",
    "GB29NWBK60161331926819",
    "FR1420041010050500013M02606",
    "NO9386011117947",
    "BR1800360305000010009795493C1",
]


def told(text: str, name: str) -> list[str]:
    """Return the words of `text` that carry the signal `name`."""
    return [text[s.start : s.end] for s in find_signals(text) if s.name == name]


@pytest.mark.parametrize(
    "card",
    [
        "4111111111111111",
        "4111 1111 1111 1111",
        "4111-1111-1111-1111",
        "5555555555554444",
        "3782 822463 10005",
        "6200000000000005",
        "４１１１ １１１１ １１１１ １１１１",
        "4111\u200b111111111111",
        "2200000000000004",
    ],
)
def test_a_card_is_told(card: str) -> None:
    """The test numbers of the networks are cards, together, in groups and in disguise."""
    assert told(f"my card is {card}, ok", "money.card") == [card]
    assert told(f"卡号{card}。", "money.card") == [card]


@given(st.from_regex(r"4[0-9]{14}", fullmatch=True), st.integers(0, 9))
def test_a_card_needs_its_check_digit(body: str, digit: int) -> None:
    """Of the ten last digits only the right one makes a card."""
    written = f"{body}{digit}"
    assert bool(told(written, "money.card")) == (luhn.calc_check_digit(body) == str(digit))


@pytest.mark.parametrize(
    "text",
    [
        "4111 1111 1111 1112",
        "order 1234567890123456",
        "tracking 9400100000000000000000",
        "https://example.com/4111111111111111",
        "4111 11 11 1111 11 1111",
        "id_4111111111111111",
        "4111111111111111.5",
    ],
)
def test_other_long_numbers_are_no_card(text: str) -> None:
    """Wrong check digits, other networks, odd groups and parts of addresses are no card."""
    assert told(text, "money.card") == []


@pytest.mark.parametrize("iban", EXAMPLE_IBANS)
def test_an_iban_is_told(iban: str) -> None:
    """An IBAN is told as written, in groups, in small letters and before other words."""
    grouped = " ".join(iban[i : i + 4] for i in range(0, len(iban), 4))
    for written in (iban, grouped, iban.lower()):
        assert told(f"to {written} today", "money.iban") == [written]
        assert told(f"转到{written}。", "money.iban") == [written]


@pytest.mark.parametrize(
    "text",
    ["DE88370400440532013000", "DE8937040044053201300", "XX89370400440532013000", "ab12 cd34 ef56"],
)
def test_what_fails_its_check_is_no_iban(text: str) -> None:
    """A wrong check digit, a missing letter and an unknown country make no IBAN."""
    assert told(text, "money.iban") == []
