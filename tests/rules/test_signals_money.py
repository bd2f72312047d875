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


@pytest.mark.parametrize(
    "amount",
    [
        "500 pesos", "S/ 500", "2 millones de pesos", "R$ 1.500,00", "500 reais", "1.000,00 MT",
        "2 500 €", "500 francs", "30.000 FCFA", "500 Franken", "1'500 CHF", "5 000 руб",
        "30 тыс. рублей", "₽500", "500 грн", "500 zł", "1500 TL", "500 lira", "500 ريال", "٥٠٠ درهم",
        "500 دولار", "500 रुपये", "५ हज़ार रुपये",
        "৫০০ টাকা", "Tk 500", "Rp500.000", "500rb", "5 juta rupiah", "RM 1,500", "500.000đ",
        "5 triệu đồng", "500.000 VND", "1,000 บาท", "500 រៀល", "၅၀၀ ကျပ်", "₱500", "500 piso",
        "3만원", "50만 원", "1万円", "5000円", "KSh 500", "TSh 25,000", "500 shilingi",
    ],
)  # fmt: skip
def test_every_language_writes_its_own_money(amount: str) -> None:
    """Currencies, multipliers, grouping and digits of each language make one amount."""
    assert amounts(f"({amount})") == [amount]
    assert amounts(f"{amount}\n") == [amount]


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
        "5 real people",
        "the 5 pen set",
        "3 dogs try 5 times",
        "5 ty for that",
        "dial 555 010 0199",
        "1" * 30 + " usd",
    ],
)
def test_a_number_without_currency_is_no_amount(text: str) -> None:
    """Counts, dates and look-alike words are no money; neither is a number nobody can own."""
    assert amounts(text) == []
