"""Amounts of money are told in English and Chinese writing, with their currency."""

import pytest

from rules.signals import find_signals


def amounts(text: str, name: str = "money.amount") -> list[str]:
    """Return the words of `text` that are amounts."""
    return [text[s.start : s.end] for s in find_signals(text) if s.name == name]


@pytest.mark.parametrize(
    "amount",
    [
        "$500",
        "500$",
        "US$1,000.50",
        "HK$ 50",
        "NT$3,000",
        "S$20",
        "€20",
        "20 €",
        "£1.5 million",
        "¥200",
        "￥２００",
        "₹5 lakh",
        "₫500.000",
        "฿300",
        "RM50",
        "Rp 50.000",
        "Rs. 500",
        "500 Rs",
        "5k usd",
        "USD 500",
        "500 dollars",
        "500 US dollars",
        "20 ringgit",
        "4.5 million dollars",
        "300 AUD",
        "500元",
        "5万元",
        "5w元",
        "3千块",
        "20块钱",
        "1.5亿美元",
        "人民币500元",
        "港币3000",
        "3000港幣",
        "200台币",
        "500多万元",
        "50刀",
        "100美金",
        "三万元",
        "五百块",
        "十块钱",
        "几千美金",
        "兩萬元",
    ],
)
def test_an_amount_is_told_whole(amount: str) -> None:
    """Number, multiplier and currency, before or after it, are one amount."""
    assert amounts(f"pay {amount}, today") == [amount]
    assert amounts(f"请付{amount}，谢谢") == [amount]


@pytest.mark.parametrize(
    "amount",
    [
        "500 usdt",
        "USDT 200",
        "0.1 BTC",
        "3 eth",
        "1000 TRX",
        "100U",
        "5万U",
        "2 bitcoins",
        "₿0.5",
        "2个比特币",
        "三万usdt",
    ],
)
def test_an_amount_of_crypto_is_both(amount: str) -> None:
    """An amount in a cryptocurrency is an amount, and said to be crypto."""
    assert amounts(f"pay {amount}, now") == [amount]
    assert amounts(f"pay {amount}, now", "money.crypto") == [amount]


@pytest.mark.parametrize("amount", ["thousand dollars", "million euros", "hundred US dollars"])
def test_an_amount_in_words_is_told(amount: str) -> None:
    """Hundreds, thousands and millions in words count with their currency."""
    assert amounts(f"inherit ten {amount}") == [amount]


def test_each_currency_belongs_to_one_number() -> None:
    """Of two amounts side by side each keeps its own currency."""
    assert amounts("US$1,000 HK$ 50") == ["US$1,000", "HK$ 50"]
    assert amounts("100美元 200欧元") == ["100美元", "200欧元"]
    assert amounts("RM50 Rp 50.000") == ["RM50", "Rp 50.000"]


@pytest.mark.parametrize(
    "text",
    [
        "500 people came, 20 years ago",
        "2025元旦快乐",
        "一起去吧，一块走",
        "第3块儿地 2块区域",
        "三刀两断 5刀片",
        "i miss 2 u",
        "call 0123456789 u win",
        "01234567u",
        "20:00 Bitcoin talk, Ethereum 4:15",
        "uu dai 3 gb, 40 w sarı, 191 để",
        "the form5 and alarm 7",
        "10万人参加",
        "room 500, floor 3",
        "version 3.5",
        "a hundred people",
        "1" * 30 + " usd",
    ],
)
def test_a_number_without_currency_is_no_amount(text: str) -> None:
    """Counts, dates and look-alike words are no money; neither is a number nobody can own."""
    assert amounts(text) == []
