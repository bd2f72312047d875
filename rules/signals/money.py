"""Amounts of money, fiat and crypto, as writers of the library's languages put them."""

import re
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from rules.signals.flat import Flat
from rules.signals.marks import HAN_NUMBER
from rules.signals.signal import Signal
from rules.signals.word_list import words_of
from rules.signals.words import pay
from rules.signals.words.currencies import (
    AFTER_ONLY,
    BEFORE_ONLY,
    CODES,
    CRYPTO_CODES,
    CRYPTO_HAN,
    JOINED_TIMES,
    SIGNS,
    SPACED_TIMES,
    WORDS,
    alternatives,
)
from rules.signals.words.spelling import is_spaced, plain

MOST_NUMBERS = 250
"""Numbers of one text that are looked at; a text with more of them is a table."""


def _with_plain(words: Collection[str]) -> list[str]:
    return [*words, *(plain(word) for word in words if len(word) > 2)]  # "đô" must not be "do"


def _spaced(words: Collection[str]) -> list[str]:
    return [word for word in _with_plain(words) if is_spaced(word[-1])]


_SPACED_LETTER = "a-z0-9\u00df-\u024f\u0400-\u052f\u1ea0-\u1eff"
_WORD_END = rf"(?![{_SPACED_LETTER}])"  # Chinese may follow at once
TIMES = (
    rf"(?: ?(?:{alternatives(_with_plain(SPACED_TIMES))}){_WORD_END}"
    rf"| ?(?:{alternatives(JOINED_TIMES)})"
    r"| ?[余餘多几幾]?[十百千万萬亿億]{1,3})? ?[余餘多几幾]?\+?"
)
"""What multiplies a number, or nothing, as a pattern; w is how Chinese chats write 万."""

_FIAT_HAN = (
    "元(?![旦宵素件气氣老])|[块塊][钱錢]|美[元金刀]|人民[币幣]|[港台臺澳新日韩韓加英][币幣元镑鎊]|新[台臺][币幣]"
    "|欧元|歐元|马币|馬幣|令吉|泰铢|泰銖|越南盾|[卢盧]比|比索"
)
_FIAT_HAN_BEFORE = words_of("人民币 人民幣 港币 港幣 台币 台幣 臺币 臺幣 美元 美金")
_JOINED_BEFORE = [*_FIAT_HAN_BEFORE, *(word for word in BEFORE_ONLY if not is_spaced(word[-1]))]
_LATIN_WORDS = [word for word in WORDS if is_spaced(word[0])]
_CRYPTO_LATIN = [word for word in CRYPTO_CODES if is_spaced(word[-1])]
_CRYPTO_JOINED = [*CRYPTO_HAN, *(word for word in CRYPTO_CODES if not is_spaced(word[-1]))]
_SPACED_AFTER = [word for word in _spaced([*CODES, *AFTER_ONLY, *WORDS]) if word[-1] not in "./="]
_DOTTED_AFTER = [word for word in [*AFTER_ONLY, *WORDS] if word[-1] in "./="]
_JOINED_AFTER = [word for word in WORDS if word not in _SPACED_AFTER and word not in _DOTTED_AFTER]
_AFTER = re.compile(
    rf"{TIMES} ?[个個枚]?"
    rf"(?:(?P<crypto>(?:{alternatives([*_CRYPTO_LATIN, 'u'])}){_WORD_END}"
    rf"|{alternatives(_CRYPTO_JOINED)}|₿)"
    rf"|(?:{alternatives(_SPACED_AFTER)}){_WORD_END}|{alternatives(_DOTTED_AFTER)}"
    rf"|{_FIAT_HAN}|[{SIGNS}](?![0-9])"
    rf"|[块塊](?![儿兒区區头頭])|[圆圓]|刀(?![片具子叉])|{alternatives(_JOINED_AFTER)})"
)
_BEFORE_BACKWARDS = re.compile(  # on the letters before a number, the nearest first
    rf"[ :\u00a0]?(?:(?P<crypto>(?:{alternatives(_CRYPTO_LATIN, True)})(?![a-z0-9])"
    rf"|₿|{alternatives(_CRYPTO_JOINED, True)})"
    rf"|[{SIGNS}](?:(?:su|kh|tn|ua|a|ac|c|gs|s|zn|xm|r)(?![a-z])|(?![a-z]))"
    rf"|\.?(?:{alternatives(_spaced([*CODES, *BEFORE_ONLY]), True)})(?![{_SPACED_LETTER}])"
    rf"|{alternatives(_JOINED_BEFORE, True)})"
)
_NEXT_WORD = re.compile(r" ?([a-z\u00df-\u024f\u0400-\u052f\u1ea0-\u1eff]+)|()(?:[.,;:!?)\n]|\Z)")
_FIRST_WORDS = frozenset(
    re.match(r"[^\W\d_]*", word)[0]  # type: ignore[index]
    for word in [*_with_plain(SPACED_TIMES), *_SPACED_AFTER, *_DOTTED_AFTER, *_CRYPTO_LATIN, "u"]
)
"""What a word right after a number begins with, if the number is money: checked at little cost."""

_BEFORE_WINDOW = 12
_TIMES = re.compile(TIMES)
_NEXT_AMOUNT = re.compile(rf" ?[0-9{SIGNS}]")
_HAN_DIGITS = "一二两兩三四五六七八九十百千万萬亿億几幾数數"
_HAN_AMOUNT = re.compile(
    rf"[{_HAN_DIGITS}](?<![0-9{_HAN_DIGITS}多余餘].)(?<![0-9] .)[{_HAN_DIGITS}]{{0,7}}多?[个個]?"
    rf"(?:(?P<crypto>(?:usdt|u|btc|eth)(?![a-z])|{'|'.join(CRYPTO_HAN)})"
    rf"|{_FIAT_HAN}|(?<=[百千万萬])[块塊])"
)
_AMOUNT_IN_WORDS = re.compile(
    r"(?:hundred|thousand|million|billion)s?(?: of)?(?: united states)?"
    rf" (?:{alternatives(_LATIN_WORDS)}|usdt?|bitcoins?)(?![a-z])"
)
_NUMBER = re.compile(  # no time of day; groups of three may be parted by spaces
    r"[0-9](?<![0-9][0-9])(?<![0-9]:[0-9])"
    r"(?:[0-9]{0,2}(?:[ \u00a0\u202f'][0-9]{3}(?![0-9])){1,4}+(?:[.,][0-9]{1,2}(?![0-9]))?"
    r"|[0-9.,]*+)(?!:[0-9])"
)
_LONGEST_NUMBER = 24
_LONGEST_TETHER = 6


class Number(NamedTuple):
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
        return self.money_start != self.start or self.money_end != self.end


def numbers_of(flat: Flat, runs: Sequence[int]) -> list[Number]:
    """Return the first `MOST_NUMBERS` numbers of the text, each with the currency beside it.

    `runs` is where its runs of digits start.
    """
    numbers: list[Number] = []
    read = taken = 0
    for start in runs:
        match = _NUMBER.match(flat.low, start) if start >= read else None
        if match is None:
            continue
        read = match.end()
        if read - start <= _LONGEST_NUMBER:
            end = start + len(match[0].rstrip(".,"))
            numbers.append(_with_currency(flat.low, start, end, taken))
            taken = numbers[-1].money_end
            if len(numbers) == MOST_NUMBERS:
                break
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
    if HAN_NUMBER in flat.seen.marks:
        yield from _HAN_AMOUNT.finditer(flat.low)
    for start, _ in flat.seen.words.get(pay.HUNDREDS, ()):
        match = _AMOUNT_IN_WORDS.match(flat.low, start)
        counted = flat.low[start - 2 : start - 1].isdigit() and flat.low[start - 1] == " "
        if match is not None and not counted and not flat.low[start - 1 : start].isdigit():
            yield match


def _with_currency(low: str, start: int, end: int, taken: int) -> Number:
    """Return the number [start, end); what is before `taken` belongs to the number before it."""
    window = low[max(taken, start - _BEFORE_WINDOW) : start]
    before = _BEFORE_BACKWARDS.match(window[::-1]) if window else None
    after = _currency_after(low, start, end, before is not None)
    first = start - before.end() if before else start
    last = after.end() if after else end
    if before and not after:
        last = end_of_times(low, end)
    crypto = any(side is not None and side["crypto"] is not None for side in (before, after))
    return Number(start, end, first, last, crypto)


def _currency_after(low: str, start: int, end: int, has_one: bool) -> re.Match[str] | None:
    word = _NEXT_WORD.match(low, end)
    if word is not None and (word[1] not in _FIRST_WORDS if word[1] else True):
        return None
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
