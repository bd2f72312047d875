"""Numbers of cards and bank accounts, told by their check digits.

Card numbers: ISO/IEC 7812, the Luhn check and the ranges of the networks. Accounts: ISO 13616
(IBAN), with the length each country has. Both by python-stdnum.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice

from stdnum import iban, luhn, numdb
from stdnum.exceptions import ValidationError

from rules.signals.flat import Flat
from rules.signals.marks import IBAN, LONG_NUMBER
from rules.signals.signal import Signal

_CARD = re.compile(
    r"[0-9](?<![0-9a-z@#/=_+.].)(?<![0-9][ -].)(?:[ -]?[0-9]){12,18}(?![0-9a-z@/])(?![ .,-][0-9])"
)
_NETWORKS = re.compile(  # the first digits and the length: visa, mastercard, amex, and so on
    r"4[0-9]{12}(?:[0-9]{3}|[0-9]{6})?"  # Visa: 13, 16 or 19
    r"|(?:5[1-5][0-9]{2}|222[1-9]|22[3-9][0-9]|2[3-6][0-9]{2}|27[01][0-9]|2720)[0-9]{12}"
    r"|3[47][0-9]{13}"  # American Express
    r"|62[0-9]{14,17}"  # UnionPay
    r"|(?:6011|65[0-9]{2}|64[4-9][0-9])[0-9]{12}"  # Discover
    r"|35(?:2[89]|[3-8][0-9])[0-9]{12}"  # JCB
    r"|220[0-4][0-9]{12}"  # Mir
    r"|3(?:0[0-5]|[68][0-9])[0-9]{11}"  # Diners Club
    r"|(?:60|81|82|508)[0-9]{13,14}"  # RuPay
    r"|9792[0-9]{12}"  # Troy
    r"|(?:50|5[6-9]|6[0-9])[0-9]{12,17}"  # Maestro, Elo, Hipercard, Verve
)
_GROUPS = re.compile(
    r"[0-9]{4}([ -])[0-9]{4}\1[0-9]{4}(?:\1[0-9]{1,7})?|[0-9]{4}[ -][0-9]{6}[ -][0-9]{5}|[0-9]+"
)
_IBAN_START = re.compile(r"[a-z]{2}(?<![a-z0-9]..)[0-9]{2}(?= ?[a-z0-9])")
_MOST = 50
"""Candidates of one text that are checked."""


def account_signals(flat: Flat) -> list[Signal]:
    """Return a signal for each card number (money.card) and each IBAN (money.iban)."""
    found: list[Signal] = []
    if LONG_NUMBER in flat.seen.marks:
        found += _cards(flat)
    if IBAN in flat.seen.marks:
        found += _ibans(flat)
    return found


def _cards(flat: Flat) -> Iterator[Signal]:
    for match in islice(_CARD.finditer(flat.low), _MOST):
        digits = match[0].replace(" ", "").replace("-", "")
        grouped = _GROUPS.fullmatch(match[0])
        if grouped and _NETWORKS.fullmatch(digits) and luhn.is_valid(digits):
            yield flat.signal("money.card", *match.span())


def _ibans(flat: Flat) -> Iterator[Signal]:
    at, tried = 0, 0
    while tried < _MOST and (match := _IBAN_START.search(flat.low, at)) is not None:
        tried += 1
        at = match.end()
        length = _length_of(match[0][:2])
        end = _end_of(flat.low, match.start(), length) if length else None
        if end is not None and _is_iban(flat.low[match.start() : end]):
            yield flat.signal("money.iban", match.start(), end)
            at = end


def _end_of(low: str, start: int, length: int) -> int | None:
    """Return where `length` letters and digits from `start` on end, single spaces aside."""
    at = start
    for _ in range(length):
        if low[at : at + 1] in (" ", "-") and at > start:
            at += 1
        if not (low[at : at + 1].isalnum() and low[at].isascii()):
            return None
        at += 1
    return None if low[at : at + 1].isalnum() and low[at].isascii() else at


@cache
def _length_of(country: str) -> int | None:
    """Return how many letters an IBAN of `country` has, or None when it has none."""
    found = numdb.get("iban").info(country.upper())
    structure = found[0][1].get("bban") if found else None
    if not structure:
        return None
    return 4 + sum(int(count) for count in re.findall(r"([0-9]+)!?[nace]", structure))


def _is_iban(written: str) -> bool:
    try:
        iban.validate(written)
    except ValidationError:
        return False
    return True
