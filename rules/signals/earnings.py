"""What a message promises to pay: rates of return on money, and pay for work."""

import re
from collections.abc import Iterator

from rules.signals.flat import Flat
from rules.signals.money import Number, end_of_times
from rules.signals.signal import Signal

_WINDOW = 30
"""Characters before a number in which the words that make it a rate are sought."""

_PER = r"(?:/ ?|per |an? |each |every )"
_PERIOD = r"(?:hour|hr|day|week|wk|month|mo|year|annum)(?![a-z])"
_EVERY = r"(?:daily|hourly|weekly|monthly|yearly|annually|annual)(?![a-z])"
_GAIN = r"(?<![a-z])(?:returns?|profits?|roi|yields?|gains?|apy|earnings|income)(?![a-z])"
_HAN_GAIN = "(?:收益|回[报報]|[报報]酬|投[报報]|[获獲]利|利[润潤]|盈利|利息|分[红紅])"
_RANGE = r"(?:[0-9.,]{1,8}[%k万千]? ?(?:-|–|~|to|至|到) ?[^0-9 ]{0,3})?"  # "200-" of "200-500"

_PERCENT = re.compile(r"\+? ?(?:%|(?:percent|pct)(?![a-z])|个点|個點)")
_RETURN_AFTER = re.compile(
    rf" ?(?:(?:guaranteed|fixed|net|pure|stable|steady|or more|in) )?"
    rf"(?:{_PER}{_PERIOD}|{_EVERY}|{_GAIN}|p\.a\.)"
    rf"|,? ?(?:的|以上|左右)?(?:每?[日天周月年])?的?(?:稳定|固定)?{_HAN_GAIN}|/[天日周月]"
)
_NO_RETURN_AFTER = re.compile(
    r" ?(?:off|discount|cash ?back|tax|vat|fee|commission|tip|of|interest|apr|battery|more|less"
    r"|rewards?|back|[折税稅]|优惠|優惠)"
)
_RETURN_BEFORE = re.compile(
    rf"(?:{_GAIN}|(?<![a-z])(?:earn|{_EVERY} (?:interest|rate))|{_HAN_GAIN}"
    r"|[日月周年][化收息利]{1,2}率?|稳[赚賺]|穩賺|[赚賺]|每[天日周月])"
    rf"[^.!?。！？\n%0-9]{{0,20}}{_RANGE}\Z"
)
_MULTIPLE = re.compile(
    rf" ?(?:x|times) ?(?:your|returns?|profits?|gains?|in [0-9])|倍的?{_HAN_GAIN}"
)
_INVEST_BEFORE = re.compile(
    r"(?:(?<![a-z])invest(?:ing)?(?: (?:only|just|with|a|of))?|投[资資入]?) ?\Z"
)
_PAID_BACK = re.compile(
    r"[^.!?\n0-9]{0,20}(?<![a-z])(?:get|earn|receive|make|withdraw|collect|return|into)"
    r"[^.!?\n0-9]{0,15}[0-9][0-9,.]{0,12}"
    r"|[^。！？\n0-9]{0,8}[返赚賺拿提得变變][^。！？\n0-9]{0,4}[0-9][0-9,.]{0,12}"
)
_DOUBLING = re.compile(
    r"(?<![a-z])(?:doubl|tripl|quadrupl|multipl)(?:es?|y|ing|ed)? (?:up )?"
    r"(?:your|ur|the|my|any|all) (?:[a-z]{1,12} )?"
    r"(?:money|investments?|capital|funds?|deposits?|bitcoins?|btc|crypto|eth|usdt|savings|coins?"
    r"|balance)(?![a-z])(?: (?:in|within|every) [0-9a-z]{1,8} (?:hour|day|week|month)s?)?"
    r"|(?:[资資]金|本金|收益|投[资資]|[资資][产產]|[财財]富)[^。！？\n]{0,6}翻[倍番]"
    r"|[0-9]{1,3} ?[天日周月][^。！？\n]{0,4}翻倍"
)
_DOUBLING_HINTS = ("doubl", "tripl", "quadrupl", "multipl", "翻")

_WORK = (
    "(?:hour|hr|h|day|d|week|wk|task|order|shift|piece|like|review|video|click|post|message|survey"
    "|job|sign-?up|referral|rating|article|session)(?![a-z])"
)
_HAN_WORK = "(?:天|日|小时|小時|周|週|星期|单|單|件|次|条|條|票)"
_PAY_AFTER = re.compile(
    rf" ?(?:{_PER}{_WORK}|(?:daily|hourly|weekly)(?![a-z])|(?:/ ?|每|一){_HAN_WORK})"
)
_HAN_PAY_AFTER = re.compile(rf" ?(?:/ ?|每|一){_HAN_WORK}")
_LONG_PERIOD_AFTER = re.compile(
    rf" ?(?:{_PER}(?:month|mo|year|annum)(?![a-z])|(?:monthly|yearly)(?![a-z])"
    "|[/每一] ?[个個]?[月年])"
)
_WAGE = (
    "(?:salary|salaries|wages?|(?:daily|hourly|weekly|monthly|base|starting) (?:pay|income|rate"
    "|earnings?)|[日时時周週月年底起]薪|薪[资資水酬]|工[资資钱錢]|月入|日入|日[结結]|日[赚賺]|[时時][给給])"
)
_WAGE_BEFORE = re.compile(rf"{_WAGE}[^.!?。！？\n0-9]{{0,12}}{_RANGE}\Z")
_EARN_BEFORE = re.compile(
    r"(?:(?<![a-z])(?:earn|make|get|pay|pays|paid|paying|income|profit)|[赚賺挣掙]|收入)"
    rf"[^.!?。！？\n0-9]{{0,16}}{_RANGE}\Z"
)
_PERIOD_BEFORE = re.compile(
    r"(?:(?:per|a|each) (?:hour|day|week)|daily|hourly|weekly|每(?:天|日|单|單|周|週|小[时時]))"
    r"[ :,]{0,2}[赚賺]? ?\Z"
)


def earning_signals(flat: Flat, numbers: list[Number]) -> list[Signal]:
    """Return the signals for rates of return (money.return) and pay rates (money.pay_rate)."""
    found = [signal for number in numbers for signal in _promises(flat, number)]
    if any(hint in flat.low for hint in _DOUBLING_HINTS):
        found += [
            flat.signal("money.return", *match.span()) for match in _DOUBLING.finditer(flat.low)
        ]
    return found


def _promises(flat: Flat, number: Number) -> Iterator[Signal]:
    window = max(0, number.money_start - _WINDOW)
    before = flat.low[window : number.money_start]
    percent = _PERCENT.match(flat.low, number.end)
    if percent is None:
        yield from _multiples(flat, number, before, window)
        yield from _pay(flat, number, before, window)
    elif not _NO_RETURN_AFTER.match(flat.low, percent.end()):
        yield from _percentage(flat, number.start, percent.end(), before, window)


def _percentage(flat: Flat, start: int, end: int, before: str, window: int) -> Iterator[Signal]:
    words_before = _RETURN_BEFORE.search(before)
    words_after = _RETURN_AFTER.match(flat.low, end)
    if words_before is None and words_after is None:
        return
    first = window + words_before.start() if words_before else start
    yield flat.signal("money.return", first, words_after.end() if words_after else end)


def _multiples(flat: Flat, number: Number, before: str, window: int) -> Iterator[Signal]:
    times = _MULTIPLE.match(flat.low, number.end)
    if times is not None:
        yield flat.signal("money.return", number.start, times.end())
    invested = _INVEST_BEFORE.search(before)
    paid_back = invested and _PAID_BACK.match(flat.low, number.money_end)
    if invested and paid_back:
        yield flat.signal("money.return", window + invested.start(), paid_back.end())


def _pay(flat: Flat, number: Number, before: str, window: int) -> Iterator[Signal]:
    end = number.money_end if number.has_currency else end_of_times(flat.low, number.end)
    wage = _WAGE_BEFORE.search(before)
    per = _per_work(flat.low, number, end, wage or _EARN_BEFORE.search(before))
    if per is not None:
        yield flat.signal("money.pay_rate", number.money_start, per)
    elif wage is not None and (number.has_currency or end - number.start > 1):
        yield flat.signal("money.pay_rate", window + wage.start(), end)
    elif number.has_currency and (period := _PERIOD_BEFORE.search(before)):
        yield flat.signal("money.pay_rate", window + period.start(), end)


def _per_work(low: str, number: Number, end: int, cue: re.Match[str] | None) -> int | None:
    """Return where "a day", "/单" and the like end after a pay, or None.

    A number without currency counts after a word of earning, or in Chinese from two digits on; a
    month or year (also a rent, also a subscription) only after a word of earning.
    """
    per = None
    if number.has_currency or cue:
        per = _PAY_AFTER.match(low, end)
    elif number.end - number.start > 1:
        per = _HAN_PAY_AFTER.match(low, end)
    if per is None and cue:
        per = _LONG_PERIOD_AFTER.match(low, end)
    return per.end() if per else None
