"""One-time codes: the digits that let somebody into an account."""

import re

from rules.signals.flat import Flat
from rules.signals.signal import Signal

# "code" alone says little (zip code, promo code, error code), so it needs one of these before it.
_KIND_OF_CODE = (
    "verif[a-z]{1,9}|security|login|log-in|access|confirmation|authentication|activation|auth|sms"
    "|text|telegram|whatsapp|one[- ]time|2fa|pin|your|the|this|my|a|digit|secret"
)
_ENGLISH = (
    rf"(?:(?<![a-z])(?:{_KIND_OF_CODE})[ -]?code|^code|[.:;!,\n(]\s?code"
    r"|(?<![a-z])(?:otp|one[- ]time (?:password|pin|passcode)|passcode|pin|2fa|tac))(?![a-z])"
)
_CHINESE = (
    "[验驗][证證]?[码碼]|校[验驗][码碼]|[动動][态態](?:[码碼]|密[码碼])|[认認][证證][码碼]|[确確][认認][码碼]"
    "|登[录錄入][码碼]|短信[码碼]|安全[码碼]|一次性密[码碼]|[随隨][机機][码碼]"
)
_WORDS = f"(?:{_ENGLISH}|{_CHINESE})"
_HINTS = ("code", "otp", "pin", "2fa", "tac", "one-time", "one time", "码", "碼")
_BEFORE = re.compile(_WORDS + r"[^0-9]{0,25}\Z")
_AFTER = re.compile(r"[^0-9\n]{0,25}?" + _WORDS)
_COUNTED = re.compile(r" ?(?:[元块塊%年月日号號]|usdt?|dollars|eur|minutes|people)")
_DIGITS = re.compile(
    r"(?=[0-9a-z])(?<![0-9a-z_./=#$€£¥₹])(?<![0-9][-,:])"
    r"(?:[0-9]{4,8}|[0-9]{3}[ -][0-9]{3}|[a-z]{1,2}-[0-9]{4,8})"
    r"(?![0-9a-z_%/])(?![.,:-][0-9])"
)
_WINDOW = 45
"""Characters around a number in which its code words are sought."""


def code_signals(flat: Flat) -> list[Signal]:
    """Return a signal for each code of 4 to 8 digits beside code words, before or after it.

    The span holds the code alone. Postcodes, promotion and invitation codes, error codes and
    amounts of money are no one-time codes.
    """
    if not any(hint in flat.low for hint in _HINTS):
        return []
    return [
        flat.signal("code.one_time", *digits.span())
        for digits in _DIGITS.finditer(flat.low)
        if _has_code_words(flat.low, *digits.span())
    ]


def _has_code_words(low: str, start: int, end: int) -> bool:
    if _COUNTED.match(low, end):
        return False
    before = low[max(0, start - _WINDOW) : start]
    return bool(_BEFORE.search(before) or _AFTER.match(low[end : end + _WINDOW]))
