"""What a message promises to pay: rates of return on money, and pay for work."""

import re
from collections.abc import Iterator

from rules.signals.flat import Flat
from rules.signals.money import Number, end_of_times
from rules.signals.nearby import after, leading
from rules.signals.signal import Signal
from rules.signals.words import pay
from rules.signals.words.periods import MONTHLY, PERIODS, WORK

_REACH = 30
"""Characters before a number in which the words that make it a rate are sought."""

_PER = r"(?:/ ?|per |an? |each |every )"
_PERIOD = r"(?:hour|hr|day|week|wk|month|mo|year|annum)(?![a-z])"
_EVERY = r"(?:daily|hourly|weekly|monthly|yearly|annually|annual)(?![a-z])"
_HAN_GAIN = "(?:收益|回[报報]|[报報]酬|投[报報]|[获獲]利|利[润潤]|盈利|利息|分[红紅])"
_RANGE = r"(?:[0-9.,]{1,8}[%k万千]? ?(?:-|–|~|to|至|到|до|bis|a|à|al) ?[^0-9 ]{0,3})?"  # "200-"
_SENTENCE = r"[^.!?。！？।\n0-9]"

_PERCENT = re.compile(
    r"\+? ?(?:%|٪|(?:percent|pct)(?![a-z])|个点|個點|por ciento|por cento|pour cent|prozent|persen"
    r"|процент|відсотк|प्रतिशत|শতাংশ|เปอร์เซ็นต์|퍼센트|프로(?!그))"
)
_RETURN_AFTER = re.compile(
    r" ?(?:(?:guaranteed|fixed|net|pure|stable|steady|or more|in|de|di|của) )?"
    rf"(?:{_PER}{_PERIOD}|{_EVERY}|p\.a\.|{PERIODS})"
    rf"|,? ?(?:的|以上|左右)?(?:每?[日天周月年])?的?(?:稳定|固定)?{_HAN_GAIN}|/[天日周月]"
)
_BEFORE_GAIN = re.compile(
    r" ?(?:(?:guaranteed|fixed|net|pure|stable|steady|or more|in|de|di|của|की|का|के|এর|의|の) ?)?"
)
_NO_RETURN_AFTER = re.compile(
    r" ?(?:off|discount|cash ?back|tax|vat|fee|commission|tip|of|interest|apr|battery|more|less"
    r"|rewards?|back|[折税稅]|优惠|優惠|de descuento|descuento|de desconto|desconto|de réduction"
    r"|rabatt|di sconto|скидк|кэшб|кешб|знижк|rabat|zniżk|indirim|خصم|تخفيض|छूट|ছাড়|ছাড়|diskon"
    r"|potongan|giảm|ส่วนลด|할인|割引|オフ|punguzo)"
)
_GAIN_GAP = re.compile(rf"{_SENTENCE.replace('0-9', '%0-9')}{{0,20}}{_RANGE}")
_MULTIPLE = re.compile(
    rf" ?(?:x|times) ?(?:your|returns?|profits?|gains?|in [0-9])|倍的?{_HAN_GAIN}"
)
_SPACE = re.compile(r" ?")
_PAID_BACK = re.compile(
    r"[^.!?\n0-9]{0,20}(?<![a-z])(?:get|earn|receive|make|withdraw|collect|return|into"
    r"|gan[ae]|reci[bv]|ganh|receb|gagn|verdien|guadagn|получ|зараб|отрим|zarob|otrzym|kazan|dapat"
    r"|untung|nhận|lãi|lời|ได้|รับ|بربح|تحصل|اربح|पाएं|मिलेगा|পাবেন|받|수익|pata)"
    r"[^.!?\n0-9]{0,15}[0-9][0-9,.]{0,12}"
    r"|[^。！？\n0-9]{0,8}[返赚賺拿提得变變][^。！？\n0-9]{0,4}[0-9][0-9,.]{0,12}"
)
_YOUR_MONEY = re.compile(
    r"(?:doubl|tripl|quadrupl|multipl)(?:es?|y|ing|ed)? (?:up )?"
    r"(?:your|ur|the|my|any|all) (?:[a-z]{1,12} )?"
    r"(?:money|investments?|capital|funds?|deposits?|bitcoins?|btc|crypto|eth|usdt|savings|coins?"
    r"|balance)(?![a-z])(?: (?:in|within|every) [0-9a-z]{1,8} (?:hour|day|week|month)s?)?"
)
_HAN_DOUBLING = re.compile(
    r"(?:[资資]金|本金|收益|投[资資]|[资資][产產]|[财財]富)[^。！？\n]{0,6}翻[倍番]"
    r"|[0-9]{1,3} ?[天日周月][^。！？\n]{0,4}翻倍"
)
_MONEY = re.compile(
    r"[^.!?。！？।\n]{0,18}(?:dinero|inversi|capital|dinheiro|investimento|argent|mise|geld|einsatz"
    r"|soldi|denaro|investiment|деньг|вклад|депозит|капитал|сумм|гроші|pieniąd|para|yatır|أموال|مال"
    r"|استثمار|पैस|paisa|টাকা|uang|modal|wang|tiền|vốn|เงิน|ทุน|돈|원금|투자|資金|お金|元金|pesa|pera)"
)

_WORK = (
    "(?:hour|hr|h|day|d|week|wk|task|order|shift|piece|like|review|video|click|post|message|survey"
    "|job|sign-?up|referral|rating|article|session)(?![a-z])"
)
_HAN_WORK = "(?:天|日|小时|小時|周|週|星期|单|單|件|次|条|條|票)"
_ENGLISH_PAY = rf"{_PER}{_WORK}|(?:daily|hourly|weekly)(?![a-z])|(?:/ ?|每|一){_HAN_WORK}"
_ENGLISH_PAY_AFTER = re.compile(rf" ?(?:{_ENGLISH_PAY})")
_PAY_AFTER = re.compile(rf" ?(?:{_ENGLISH_PAY}|{WORK})")
_NUMBER_PAY_AFTER = re.compile(rf" ?(?:(?:/ ?|每|一){_HAN_WORK})")
_LONG_PERIOD_AFTER = re.compile(
    rf" ?(?:{_PER}(?:month|mo|year|annum)(?![a-z])|(?:monthly|yearly)(?![a-z])"
    rf"|[/每一] ?[个個]?[月年]|{MONTHLY})"
)
_WAGE_GAP = re.compile(rf"{_SENTENCE}{{0,12}}{_RANGE}")
_EARN_GAP = re.compile(rf"{_SENTENCE}{{0,16}}{_RANGE}")
_PERIOD_GAP = re.compile(r"[ :,]{0,2}[赚賺]? ?")


def earning_signals(flat: Flat, numbers: list[Number]) -> list[Signal]:
    """Return the signals for rates of return (money.return) and pay rates (money.pay_rate)."""
    found = [signal for number in numbers for signal in _promises(flat, number)]
    for start, end in flat.seen.words.get(pay.DOUBLING, ()):
        found += _doubling(flat, start, end)
    return found


def _doubling(flat: Flat, start: int, end: int) -> Iterator[Signal]:
    """Yield the promise to double money whose first or last word is at [start, end)."""
    match = _YOUR_MONEY.match(flat.low, start)
    if match is None and flat.low[start:end] == "翻":
        match = _HAN_DOUBLING.search(flat.low, max(0, start - 12), end + 1)
    if match is None and end - start > 1:
        match = _MONEY.match(flat.low, end)
    if match is not None:
        yield flat.signal("money.return", min(start, match.start()), match.end())


def _promises(flat: Flat, number: Number) -> Iterator[Signal]:
    percent = _PERCENT.match(flat.low, number.end)
    if percent is None:
        yield from _multiples(flat, number)
        yield from _pay(flat, number)
    elif not _NO_RETURN_AFTER.match(flat.low, percent.end()):
        yield from _percentage(flat, number.start, percent.end())


def _before(flat: Flat, group: str, place: int, gap: re.Pattern[str]) -> int | None:
    """Return where a word of `group` starts that a `gap` alone parts from `place`, or None."""
    words = flat.seen.words.get(group)
    return leading(flat.low, words, place, _REACH, gap) if words else None


def _percentage(flat: Flat, start: int, end: int) -> Iterator[Signal]:
    starts = [
        found
        for group in (pay.GAIN, pay.RATE)
        if (found := _before(flat, group, start, _GAIN_GAP)) is not None
    ]
    last = _gain_after(flat, end)
    if starts or last:
        yield flat.signal("money.return", min([*starts, start]), last or end)


def _gain_after(flat: Flat, end: int) -> int | None:
    """Return where "a day" or "profit" after a percentage that ends at `end` ends, or None."""
    match = _RETURN_AFTER.match(flat.low, end)
    if match is not None:
        return match.end()
    words = flat.seen.words.get(pay.GAIN)
    gap = words and _BEFORE_GAIN.match(flat.low, end)
    if not words or not gap:
        return None
    return next((last for first, last in after(words, gap.start(), 16) if first == gap.end()), None)


def _multiples(flat: Flat, number: Number) -> Iterator[Signal]:
    times = _MULTIPLE.match(flat.low, number.end)
    if times is not None:
        yield flat.signal("money.return", number.start, times.end())
    invested = _before(flat, pay.INVEST, number.money_start, _SPACE)
    if invested is not None and (paid_back := _PAID_BACK.match(flat.low, number.money_end)):
        yield flat.signal("money.return", invested, paid_back.end())


def _pay(flat: Flat, number: Number) -> Iterator[Signal]:
    wage = _before(flat, pay.WAGE, number.money_start, _WAGE_GAP)
    earned = wage
    if earned is None:
        earned = _before(flat, pay.EARN, number.money_start, _EARN_GAP)
    if earned is None and not number.has_currency and number.end - number.start < 2:
        return
    end = number.money_end if number.has_currency else end_of_times(flat.low, number.end)
    per = _per_work(flat.low, number, end, earned is not None)
    if per is not None:
        yield flat.signal("money.pay_rate", number.money_start, per)
    elif wage is not None and (number.has_currency or end - number.start > 1):
        yield flat.signal("money.pay_rate", wage, end)
    elif number.has_currency:
        period = _before(flat, pay.PERIOD, number.money_start, _PERIOD_GAP)
        if period is not None:
            yield flat.signal("money.pay_rate", period, end)


def _per_work(low: str, number: Number, end: int, is_earned: bool) -> int | None:
    """Return where "a day", "/单" and the like end after a pay, or None.

    A number without currency counts after a word of earning, or in Chinese from two digits on; a
    month or year (also a rent, also a subscription) only after a word of earning.
    """
    per = None
    digits = number.end - number.start
    if number.has_currency or (is_earned and digits > 2):
        per = _PAY_AFTER.match(low, end)
    elif is_earned:
        per = _ENGLISH_PAY_AFTER.match(low, end)
    elif digits > 1:
        per = _NUMBER_PAY_AFTER.match(low, end)
    if per is None and is_earned:
        per = _LONG_PERIOD_AFTER.match(low, end)
    return per.end() if per else None
