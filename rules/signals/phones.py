"""Telephone numbers: international ones by Google's library, national ones by their shape."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from phonenumbers import Leniency, PhoneNumberFormat, PhoneNumberMatcher, format_number

from rules.signals.flat import Flat, flatten
from rules.signals.signal import Signal

_TRIES = 500
"""Failed candidates after which the library gives up; 20,000 characters of "+1 " have 6,666."""

_PLUS = re.compile(r"\+ ?\(?[0-9]")
_SHAPES = re.compile(
    r"(?=[0-9(])(?<![0-9a-z/=_@+$€£¥-])(?<![0-9][.])(?<!\s[0-9]{4} )(?:"
    r"1[3-9][0-9][ -]?[0-9]{4}[ -]?[0-9]{4}"  # a mobile of mainland China
    r"|400[ -]?[0-9]{3}[ -]?[0-9]{4}"  # a service line of mainland China
    r"|09[0-9]{2}[ -]?[0-9]{3}[ -]?[0-9]{3}"  # a mobile of Taiwan
    r"|[5-9][0-9]{3}[ -][0-9]{4}"  # Hong Kong, Singapore; from 5 on it is no year
    r"|(?:1[ .-])?(?:\([2-9][0-9]{2}\) ?|[2-9][0-9]{2}[ .-])[0-9]{3}[ .-][0-9]{4}"  # America
    r"|\(?0[0-9]{1,4}\)?[ -]?[0-9]{3,4}[ -]?[0-9]{3,4}"  # a trunk 0
    r"|[6-9][0-9]{4} [0-9]{5}"  # a mobile of India
    r"|8[ -]?\(?[3-9][0-9]{2}\)?[ -]?[0-9]{3}[ -]?[0-9]{2}[ -]?[0-9]{2}"  # Russia
    r")(?![0-9a-z%/])(?![.,-][0-9])(?! [0-9]{4}(?:\s|\Z))"
)
_CUE = re.compile(
    r"(?:\b(?:phone|tel|telephone|mobile|cell|call|dial|hotline|whatsapp|viber|sms|ring|text)"
    r"|电话|電話|手机|手機|致电|致電|热线|熱線|联系|聯繫|聯絡|拨打|撥打)"
    r"[^0-9\n+]{0,16}([0-9][0-9 ()-]{5,16}[0-9])(?![0-9a-z%])"
)
_CUED_DIGITS = range(7, 16)  # E.164 allows 15; fewer than 7 is a short code or an amount


@dataclass(frozen=True, slots=True)
class FoundPhone:
    """A number at [start, end) of the original text.

    `number` is "+" and the digits where the country is written, else the digits alone.
    """

    start: int
    end: int
    number: str


def phones_in(text: str) -> list[FoundPhone]:
    """Return the telephone numbers in `text`, in order, none overlapping another."""
    return phones_of(flatten(text))


def phones_of(flat: Flat) -> list[FoundPhone]:
    """Return the telephone numbers of a flattened text."""
    found: list[FoundPhone] = []
    end = 0
    for first, last, number in sorted(_candidates(flat)):
        if first >= end:
            found.append(FoundPhone(*flat.span(first, last), number))
            end = last
    return found


def phone_signals(flat: Flat) -> list[Signal]:
    """Return a signal for each telephone number."""
    return [Signal("phone.number", phone.start, phone.end) for phone in phones_of(flat)]


def _candidates(flat: Flat) -> Iterator[tuple[int, int, str]]:
    if _PLUS.search(flat.text):
        yield from _international(flat.text)
    for match in _SHAPES.finditer(flat.low):
        yield *match.span(), _digits(match[0])
    for match in _CUE.finditer(flat.low):
        if len(_digits(match[1])) in _CUED_DIGITS:
            yield *match.span(1), _digits(match[1])


def _international(text: str) -> Iterator[tuple[int, int, str]]:
    matches = PhoneNumberMatcher(text, None, leniency=Leniency.POSSIBLE, max_tries=_TRIES)
    for match in matches:
        yield match.start, match.end, format_number(match.number, PhoneNumberFormat.E164)


def _digits(written: str) -> str:
    return "".join(filter(str.isdigit, written))
