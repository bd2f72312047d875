"""Telephone numbers: international ones by Google's library, national ones by their shape."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from phonenumbers import (
    NumberParseException,
    PhoneNumberFormat,
    format_number,
    is_possible_number,
    parse,
)

from rules.signals.flat import Flat, flatten
from rules.signals.marks import LONG_NUMBER
from rules.signals.signal import Signal
from rules.signals.words.phones import PHONE

_PLUS = re.compile(r"\+ ?\(?[0-9](?:[ \u00a0().\u2010\u2011/-]{0,3}[0-9]){5,16}(?![0-9a-z%])")
_SHAPES = re.compile(
    r"[0-9(](?<![0-9a-z/=_@+$€£¥-].)(?<![0-9][.].)(?<!\s[0-9]{4} .)(?:"
    r"(?<=1)[3-9][0-9][ -]?[0-9]{4}[ -]?[0-9]{4}"  # a mobile of mainland China
    r"|(?<=4)00[ -]?[0-9]{3}[ -]?[0-9]{4}"  # a service line of mainland China
    r"|(?<=0)9[0-9]{2}[ -]?[0-9]{3}[ -]?[0-9]{3}"  # a mobile of Taiwan
    r"|(?<=[5-9])[0-9]{3}[ -][0-9]{4}"  # Hong Kong, Singapore; from 5 on it is no year
    r"|(?<=[2-9])[0-9]{2}[ .-][0-9]{3}[ .-][0-9]{4}"  # America
    r"|(?<=\()[2-9][0-9]{2}\) ?[0-9]{3}[ .-][0-9]{4}"
    r"|(?<=1)[ .-](?:\([2-9][0-9]{2}\) ?|[2-9][0-9]{2}[ .-])[0-9]{3}[ .-][0-9]{4}"
    r"|(?<=0)[0-9]{1,4}\)?[ -]?[0-9]{3,4}[ -]?[0-9]{3,4}"  # a trunk 0
    r"|(?<=\()0[0-9]{1,4}\)?[ -]?[0-9]{3,4}[ -]?[0-9]{3,4}"
    r"|(?<=0)[0-9](?:[ .][0-9]{2}){4}"  # France
    r"|(?<=0)[0-9]{2,3}[ -][0-9]{3}[ -][0-9]{2}[ -]?[0-9]{2}"  # Turkey, Ukraine
    r"|(?<=0)8[0-9]{2}-[0-9]{3,4}-[0-9]{3,5}"  # a mobile of Indonesia
    r"|(?<=[6-9])[0-9]{4} [0-9]{5}"  # a mobile of India
    r"|(?<=\()[1-9][0-9]\) ?9?[0-9]{4}[ -][0-9]{4}"  # Brazil
    r"|(?<=8)[ -]?\(?[3-9][0-9]{2}\)?[ -]?[0-9]{3}[ -]?[0-9]{2}[ -]?[0-9]{2}"  # Russia
    r")(?![0-9a-z%/])(?![.,-][0-9])(?! [0-9]{4}(?:\s|\Z))"
)
_CUED = re.compile(
    r"[^0-9\n+/]{0,16}([0-9(][0-9 ().-]{5,18}[0-9])(?![0-9a-z%])",
)
_CUED_DIGITS = range(7, 16)  # E.164 allows 15; fewer than 7 is a short code or an amount
_PARTING = " \u00a0./-"
_MOST = 200
"""Numbers of one kind that are looked at in one text."""


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
    if LONG_NUMBER not in flat.seen.marks:
        return []
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
    for match in islice(_PLUS.finditer(flat.low), _MOST):
        yield from _international(match)
    for match in islice(_SHAPES.finditer(flat.low), _MOST):
        yield *match.span(), _digits(match[0])
    for _, end in flat.seen.words.get(PHONE, [])[:_MOST]:
        cued = _CUED.match(flat.low, end)
        if cued and len(_digits(cued[1])) in _CUED_DIGITS and _is_one_number(cued[1]):
            yield *cued.span(1), _digits(cued[1])


def _is_one_number(written: str) -> bool:
    return ". " not in written and " ." not in written and "  " not in written


def _international(match: re.Match[str]) -> Iterator[tuple[int, int, str]]:
    """Yield the number that starts at a plus, without what follows it as another number."""
    written = match[0]
    while written:
        number = _possible(written)
        if number is not None:
            yield match.start(), match.start() + len(written), number
            return
        cut = max(written.rfind(mark) for mark in _PARTING)
        written = written[: max(cut, 0)].rstrip(_PARTING + "(")


@lru_cache(1_024)
def _possible(written: str) -> str | None:
    """Return "+" and the digits of an international number whose length suits its country."""
    try:
        number = parse(written)
    except NumberParseException:
        return None
    return format_number(number, PhoneNumberFormat.E164) if is_possible_number(number) else None


def _digits(written: str) -> str:
    return "".join(filter(str.isdigit, written))
