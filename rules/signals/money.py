"""Amounts of money, fiat and crypto, as English and Chinese writers put them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from rules.signals.flat import Flat
from rules.signals.signal import Signal

TIMES = (
    r"(?: ?(?:k|w|m|mn|mln|mil|b|bn|hundred|thousand|million|billion|grand|lakhs?|crores?)(?![a-z])"
    r"| ?[余餘多几幾]?[十百千万萬亿億]{1,3})? ?[余餘多几幾]?\+?"
)
"""What multiplies a number, or nothing, as a pattern; w is how Chinese chats write 万."""

_CRYPTO_CODES = (
    "usdt|usdc|busd|tusd|btc|eth|trx|bnb|xrp|ltc|doge|shib|matic|xmr|bch|bitcoins?"
    "|ether|ethereum|tether|toncoins?|dogecoins?|solana|monero|satoshis?|trc-?20|erc-?20"
)
_CRYPTO_HAN = "泰达币|泰達幣|比特币|比特幣|以太坊|以太币|以太幣|狗狗币|波场币|波場幣"
_FIAT_SIGNS = "$€£¥₹₫฿₱₩₽₺₦₴"
_FIAT_CODES = (
    "usd|eur|gbp|rmb|cny|cnh|hkd|nt|twd|ntd|sgd|myr|idr|vnd|thb|krw|jpy|inr|pkr|bdt|php|aud|nzd"
    "|cad|chf|sek|aed|sar|brl|mxn|rub|uah|ngn|kes|ghs|zar|rm|rp|rs"
)
_FIAT_WORDS = (
    r"(?:us |u\.s\. |hk |singapore )?dollars?|bucks|quid|euros?|pounds?|rupees?|yuan|renminbi|yen"
    "|ringgits?|rupiah|pesos?|baht|dong|rubles?|roubles?|naira|rand|reais|dirhams?|lira|shillings?"
)
_FIAT_HAN = (
    "元(?![旦宵素件气氣老])|[块塊][钱錢]|美[元金刀]|人民[币幣]|[港台臺澳新日韩韓加英][币幣元镑鎊]|新[台臺][币幣]"
    "|欧元|歐元|马币|馬幣|令吉|泰铢|泰銖|越南盾|[卢盧]比|比索"
)
_WORD_END = r"(?![a-z0-9\u00df-\u024f\u1ea0-\u1eff])"  # Chinese may follow at once
_AFTER = re.compile(
    rf"{TIMES} ?[个個枚]?(?:(?P<crypto>(?:{_CRYPTO_CODES}|u){_WORD_END}|{_CRYPTO_HAN}|₿)"
    rf"|(?:{_FIAT_CODES}|{_FIAT_WORDS}|đ){_WORD_END}|{_FIAT_HAN}|[{_FIAT_SIGNS}](?![0-9])"
    r"|[块塊](?![儿兒区區头頭])|[圆圓]|刀(?![片具子叉])|원|円)"
)
_BEFORE = re.compile(
    rf"(?:(?P<crypto>(?<![a-z0-9])(?:{_CRYPTO_CODES})|₿|{_CRYPTO_HAN})"
    rf"|(?<![a-z])(?:us|hk|nt|au?|ca?|sg?|nz|mx|r)?[{_FIAT_SIGNS}]"
    rf"|(?<![a-z0-9])(?:{_FIAT_CODES})\.?|人民[币幣]|[港台臺][币幣]|美[元金])[ :]?\Z"
)
_BEFORE_WINDOW = 12
_TIMES = re.compile(TIMES)
_NEXT_AMOUNT = re.compile(rf" ?[0-9{_FIAT_SIGNS}]")
_HAN_DIGITS = "一二两兩三四五六七八九十百千万萬亿億几幾数數"
_HAN_AMOUNT = re.compile(
    rf"(?=[{_HAN_DIGITS}])(?<![0-9{_HAN_DIGITS}多余餘])(?<![0-9] )[{_HAN_DIGITS}]{{1,8}}多?[个個]?"
    rf"(?:(?P<crypto>(?:usdt|u|btc|eth)(?![a-z])|{_CRYPTO_HAN})"
    rf"|{_FIAT_HAN}|(?<=[百千万萬])[块塊])"
)
_WORDED_AMOUNT = re.compile(
    r"(?<![a-z])(?<![0-9])(?<![0-9] )(?:hundred|thousand|million|billion)s?(?: of)?"
    rf"(?: united states)? (?:{_FIAT_WORDS}|usdt?|bitcoins?)(?![a-z])"
)
_WORD_HINTS = ("hundred", "thousand", "illion")
_NUMBER = re.compile(r"(?=[0-9])(?<![0-9])(?<![0-9]:)[0-9][0-9.,]*+(?!:[0-9])")  # no time of day
_LONGEST_NUMBER = 24
_LONGEST_TETHER = 6


@dataclass(frozen=True, slots=True)
class Number:
    """A number written in digits at [start, end) of a flattened text.

    `money_start` and `money_end` take in its currency; they equal start and end without one.
    """

    start: int
    end: int
    money_start: int
    money_end: int
    is_crypto: bool

    @property
    def has_currency(self) -> bool:
        """Whether a currency stands before or after the number."""
        return (self.money_start, self.money_end) != (self.start, self.end)


def numbers_of(flat: Flat) -> list[Number]:
    """Return the numbers of the text, each with the currency beside it."""
    numbers: list[Number] = []
    taken = 0
    for match in _NUMBER.finditer(flat.low):
        if len(match[0]) <= _LONGEST_NUMBER:
            end = match.start() + len(match[0].rstrip(".,"))
            numbers.append(_with_currency(flat.low, match.start(), end, taken))
            taken = numbers[-1].money_end
    return numbers


def money_signals(flat: Flat, numbers: list[Number]) -> list[Signal]:
    """Return a signal for each amount of money, and a second one when it is crypto."""
    found = [
        signal
        for number in numbers
        if number.has_currency
        for signal in _amount(flat, number.money_start, number.money_end, number.is_crypto)
    ]
    for match in _worded(flat):
        crypto = match.re is _HAN_AMOUNT and match["crypto"] is not None
        found += _amount(flat, *match.span(), crypto)
    return found


def _amount(flat: Flat, start: int, end: int, crypto: bool) -> Iterator[Signal]:
    yield flat.signal("money.amount", start, end)
    if crypto:
        yield flat.signal("money.crypto", start, end)


def _worded(flat: Flat) -> Iterator[re.Match[str]]:
    if not flat.low.isascii():
        yield from _HAN_AMOUNT.finditer(flat.low)
    if any(hint in flat.low for hint in _WORD_HINTS):
        yield from _WORDED_AMOUNT.finditer(flat.low)


def _with_currency(low: str, start: int, end: int, taken: int) -> Number:
    """Return the number [start, end); what is before `taken` belongs to the number before it."""
    window = max(taken, start - _BEFORE_WINDOW)
    before = _BEFORE.search(low[window:start])
    after = _currency_after(low, start, end, before is not None)
    first = window + before.start() if before else start
    last = after.end() if after else end
    if before and not after:
        last = end_of_times(low, end)
    crypto = any(side is not None and side["crypto"] is not None for side in (before, after))
    return Number(start, end, first, last, crypto)


def _currency_after(low: str, start: int, end: int, has_one: bool) -> re.Match[str] | None:
    after = _AFTER.match(low, end)
    if after is None:
        return None
    if has_one and _NEXT_AMOUNT.match(low, after.end()):
        return None  # "US$5 HK$40": it belongs to the next amount
    if after["crypto"] == "u" and not _is_tether(after[0], end - start):
        return None
    return after


def _is_tether(unit: str, digits: int) -> bool:
    """Tell 20u, which is 20 USDT, from "2 u" and "0123456789 u", which are chat for "you"."""
    return unit[-2:] != " u" and (unit != "u" or 2 <= digits <= _LONGEST_TETHER)


def end_of_times(low: str, end: int) -> int:
    """Return where what multiplies the number that ends at `end` ends: "k", "万", "million"."""
    times = _TIMES.match(low, end)
    return end + len(times[0].rstrip()) if times else end
