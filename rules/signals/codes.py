"""One-time codes: the digits that let somebody into an account."""

import re
from itertools import islice

from rules.signals.flat import Flat
from rules.signals.money import MOST_NUMBERS
from rules.signals.nearby import after, before
from rules.signals.signal import Signal
from rules.signals.words.codes import CODE

_DIGITS = re.compile(
    r"[0-9](?<![0-9a-z_./=#$€£¥₹].)(?<![0-9][-,:].)(?<![a-z][a-z0-9]-.)"
    r"(?:[0-9]{2}[ -][0-9]{3}|[0-9]{3,7})"
    r"(?![0-9a-z_%/])(?![.,:-][0-9])"
)
_PREFIX = re.compile(r"[a-z]-(?<![0-9a-z_./=#$€£¥₹]..)|[a-z]{2}-(?<![0-9a-z_./=#$€£¥₹]...)")
_COUNTED = re.compile(
    r" ?(?:[元块塊%年月日号號円원]|usdt?(?![a-z])|dollars|eur|minutes|people"
    r"|руб|₽|грн|zł|tl(?![a-z])"
    r"|rp|vnd|đồng|บาท|мин|minut|phút|นาที|분|分)"
)
_BARE_CODE = re.compile(r"(?:\A|[.:;!,\n(] ?)code(?![a-z])")
_OTHER_CODE = re.compile(  # what makes it another code, just before or just after its word
    r"(?:zip|post|postal|promo|promotion|discount|coupon|referral|invite|invitation|error|area"
    r"|country|dress|source|color|colour|qr|swift|sort|bar|product|item|gift|promo-|status|invite-"
    r"|почтовый|промо|штрих|поштовий|kod pocztowy|posta|pos|bưu điện|mã vùng)[ -]?\Z"
)
_NOT_OF_ACCESS = re.compile(
    r" ?(?:postal|promo|de descuento|de desconto|promotionnel|pocztowy|rabatowy|promocyjny|города"
    r"|страны|региона|города|ошибки|товара|помилки|de país|de área|de barras|deportivo|civil|penal"
    r"|pos(?![a-z])|unik barang|promosi|giảm giá|sản phẩm|ไปรษณีย์|ส่วนลด"
    r"|번지|домофона|подъезда|скидки)"
)
_REACH = 25
_SPAN_OF_SENTENCES = 45
_SAME_LINE = re.compile(r"[^0-9\n]*")
_NO_DIGITS = re.compile(r"[^0-9]*")


def code_signals(flat: Flat) -> list[Signal]:
    """Return a signal for each code of 4 to 8 digits beside code words, before or after it.

    The span holds the code alone. Postcodes, promotion and invitation codes, error codes and
    amounts of money are no one-time codes.
    """
    low = flat.low
    words = list(flat.seen.words.get(CODE, ()))
    if "code" in low:
        words += [match.span() for match in _BARE_CODE.finditer(low)]
        words.sort(key=lambda span: span[1])
    words = [span for span in words if _is_of_access(low, *span)]
    if not words:
        return []
    found = []
    for digits in islice(_DIGITS.finditer(low), MOST_NUMBERS):
        start, end = digits.span()
        if not _COUNTED.match(low, end) and _stands_beside(low, words, start, end):
            found.append(flat.signal("code.one_time", _with_prefix(low, start), end))
    return found


def _with_prefix(low: str, start: int) -> int:
    """Return where the code at `start` begins with its prefix: "g-" of "g-123456"."""
    for length in (3, 2):
        if start >= length and _PREFIX.fullmatch(low, start - length, start):
            return start - length
    return start


def _is_of_access(low: str, start: int, end: int) -> bool:
    return not (
        _OTHER_CODE.search(low, max(0, start - 14), start) or _NOT_OF_ACCESS.match(low, end)
    )


def _stands_beside(low: str, words: list[tuple[int, int]], start: int, end: int) -> bool:
    start = _with_prefix(low, start)
    return any(
        _NO_DIGITS.fullmatch(low, last, start) for _, last in before(words, start, _REACH)
    ) or any(_SAME_LINE.fullmatch(low, end, first) for first, _ in after(words, end, _REACH))
