"""Promises of return and of pay are told from prices and discounts."""

import pytest

from rules.signals import find_signals


def promises(text: str, name: str) -> list[str]:
    """Return the words of `text` that carry the signal `name`."""
    return [text[s.start : s.end] for s in find_signals(text) if s.name == name]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("we pay 3% daily", "3% daily"),
        ("get 5 percent per week", "5 percent per week"),
        ("a guaranteed 30% profit", "30% profit"),
        ("12% p.a.", "12% p.a."),
        ("Returns of up to 25% are usual", "Returns of up to 25%"),
        ("ROI: 200%", "ROI: 200%"),
        ("earn 10% monthly", "earn 10% monthly"),
        ("daily interest of 2%", "daily interest of 2%"),
        ("日收益5%", "日收益5%"),
        ("年化8%", "年化8%"),
        ("月收益率达30%", "月收益率达30%"),
        ("每天5%", "每天5%"),
        ("30%的利润", "30%的利润"),
        ("投報率 20%", "投報率 20%"),
        ("每日收益3-5%", "每日收益3-5%"),
        ("double your money in 7 days", "double your money in 7 days"),
        ("We will triple your crypto", "triple your crypto"),
        ("we multiply all deposits", "multiply all deposits"),
        ("資金翻倍", "資金翻倍"),
        ("7天翻倍", "7天翻倍"),
        ("10x your investment", "10x your"),
        ("10倍收益", "10倍收益"),
        ("invest $200 and get $2,000 back", "invest $200 and get $2,000"),
        ("投1000返1500", "投1000返1500"),
    ],
)
def test_a_rate_of_return_is_told(text: str, words: str) -> None:
    """Percentages of gain, multiples, doubling and money back for money are returns."""
    assert promises(text, "money.return") == [words]


@pytest.mark.parametrize(
    "text",
    [
        "30% off everything",
        "earn 5% cashback on groceries",
        "you earned 10% rewards",
        "20% discount today, 10% tip included",
        "my battery is at 20%",
        "a loan at 20% APR",
        "85% of people agree",
        "满减8% 优惠",
        "double your effort",
        "I invest in 3 funds",
        "returns accepted within 30 days",
    ],
)
def test_other_percentages_are_no_return(text: str) -> None:
    """Discounts, taxes, loans and plain shares promise nothing."""
    assert promises(text, "money.return") == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("earn $300 a day from home", "$300 a day"),
        ("$50/hr", "$50/hr"),
        ("500 usd per week", "500 usd per week"),
        ("$25 per order", "$25 per order"),
        ("we pay $5 for a like, $5 per like", "$5 per like"),
        ("100 usdt daily", "100 usdt daily"),
        ("earn 300-500 daily", "500 daily"),
        ("earn up to $5k per month", "$5k per month"),
        ("Salary: $3000", "Salary: $3000"),
        ("hourly rate of 20 euros", "hourly rate of 20 euros"),
        ("paid daily 100 usdt", "daily 100 usdt"),
        ("日薪500", "日薪500"),
        ("月薪3万", "月薪3万"),
        ("時薪200", "時薪200"),
        ("日结300元", "日结300元"),
        ("月入5萬", "月入5萬"),
        ("100元/单", "100元/单"),
        ("300块一小时", "300块一小时"),
        ("200一天", "200一天"),
        ("每单赚20元", "每单赚20元"),
        ("每月收入8000元/月", "8000元/月"),
    ],
)
def test_a_pay_rate_is_told(text: str, words: str) -> None:
    """Pay by time or by piece is told in both languages, with its number."""
    assert promises(text, "money.pay_rate") == [words]


@pytest.mark.parametrize(
    "text",
    [
        "the rent is $900 a month",
        "房租3000元/月",
        "take 2 a day",
        "3 days a week, 5 times per day",
        "吃2片一天 24小时/天",
        "a ticket costs $300",
        "one day I paid $20",
        "for your salary 5 people are needed",
    ],
)
def test_prices_and_doses_are_no_pay(text: str) -> None:
    """Rents, prices and doses are no pay."""
    assert promises(text, "money.pay_rate") == []
