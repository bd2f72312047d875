"""Telephone numbers are told from dates, cards and amounts."""

import pytest

from rules.signals import find_signals, phones_in


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("+1-555-0100", "+15550100"),
        ("+1 (202) 555-0143", "+12025550143"),
        ("+44 7700 900123", "+447700900123"),
        ("+86 138 0000 0000", "+8613800000000"),
        ("＋８５２ ５５５０ ０１００", "+85255500100"),
        ("13800138000", "13800138000"),
        ("138-0013-8000", "13800138000"),
        ("400-800-0000", "4008000000"),
        ("0912-345-678", "0912345678"),
        ("07700 900123", "07700900123"),
        ("(020) 7946 0000", "02079460000"),
        ("5550 0100", "55500100"),
        ("(555) 555-0143", "5555550143"),
        ("1-800-555-0199", "18005550199"),
        ("98765 43210", "9876543210"),
        ("8 (900) 000-00-00", "89000000000"),
    ],
)
def test_a_number_is_told_whole(written: str, number: str) -> None:
    """International and national writings are found, their digits plain."""
    for text, start in ((f"ring {written}, please", 5), (f"电话，{written}。", 3)):
        found = [(p.start, p.end, p.number) for p in phones_in(text)]
        assert found == [(start, start + len(written), number)]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("llámame al 612 345 678", "612345678"),
        ("Anruf unter 0151 2345 6789", "015123456789"),
        ("appelle le 06 12 34 56 78", "0612345678"),
        ("звоните 8 900 000-00-00", "89000000000"),
        ("zadzwoń 600 100 200", "600100200"),
        ("0532 000 00 00 arayın", "05320000000"),
        ("اتصل 0500000000", "0500000000"),
        ("कॉल करें 9876543210", "9876543210"),
        ("hubungi 0812-0000-0000", "081200000000"),
        ("gọi 0900 000 000", "0900000000"),
        ("โทร 081-000-0000", "0810000000"),
        ("전화 010-0000-0000", "01000000000"),
        ("電話 090-0000-0000", "09000000000"),
        ("ligue (11) 91234-5678", "11912345678"),
        ("piga simu 0700 000 000", "0700000000"),
        ("call +1 202 555 0143 2024", "+12025550143"),
    ],
)
def test_numbers_of_many_countries_are_told(text: str, number: str) -> None:
    """Numbers as each country writes them are found, most of them after a word for calling."""
    assert [phone.number for phone in phones_in(text)] == [number]


@pytest.mark.parametrize("text", ["call 5550100", "手机：5550100 找我", "text me: 555 0100"])
def test_a_short_number_needs_a_word_before_it(text: str) -> None:
    """Seven digits are a number after a word such as "call", and not otherwise."""
    assert [phone.number for phone in phones_in(text)] == ["5550100"]
    assert phones_in("we sold 5550100 of them") == []


@pytest.mark.parametrize(
    "text",
    [
        "the years 2024-2025 and 1999-2000",
        "on 2024-05-12 at 12:30",
        "card 4111 1111 5111 1111 end",
        "+5% today, +100 USDT, 3+4",
        "order 20240512123456",
        "it costs 1,234,567.89",
        "https://example.com/13800138000",
        "room 12345",
        "call 12345 people",
    ],
)
def test_other_numbers_are_no_telephones(text: str) -> None:
    """Years, dates, cards, amounts, order numbers and addresses are left out."""
    assert phones_in(text) == []


def test_several_numbers_are_told_apart() -> None:
    """Numbers in a list are told one by one, none twice."""
    text = "call 13800138000，13900139000 or +1-555-0100, +1-555-0101"
    assert [phone.number for phone in phones_in(text)] == [
        "13800138000",
        "13900139000",
        "+15550100",
        "+15550101",
    ]


def test_marks_of_direction_round_a_copied_number_do_no_harm() -> None:
    """A number copied from an address book, wrapped in invisible marks, is found and honest."""
    text = "call \u202a+1-555-0100\u202c"
    assert {signal.name for signal in find_signals(text)} == {"phone.number"}
