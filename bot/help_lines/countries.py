"""What countries are called in a language, and in which order its readers look for them."""

import unicodedata
from collections.abc import Iterable

from babel import Locale, UnknownLocaleError

_SORTED_BY = {"zh_Hans": "gb18030", "zh_Hant": "big5"}
"""Encodings that order their common letters as readers do: by sound, and by strokes."""

_LETTERS = str.maketrans({"ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i"})
"""Letters with a stroke, which Unicode does not take apart."""


def locale_of(language: str) -> Locale:
    """Return Babel's knowledge of a language of ours; English where it has none."""
    try:
        return Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        return Locale.parse("en")


def country_name(country: str, locale: Locale) -> str:
    """Return what a country is called in a language; its code where Babel has no name."""
    return str(locale.territories.get(country, country))


def flag(country: str) -> str:
    """Return the two letters that a phone shows as the country's flag."""
    return "".join(chr(0x1F1E6 + ord(letter) - ord("A")) for letter in country)


def sorted_by_name(countries: Iterable[str], locale: Locale) -> list[str]:
    """Return the countries in the order in which readers of the language look for their names."""
    return sorted(countries, key=lambda country: _key(country_name(country, locale), locale))


def _key(name: str, locale: Locale) -> bytes:
    encoding = _SORTED_BY.get(f"{locale.language}_{locale.script}")
    if encoding is not None:
        return name.encode(encoding, "replace")
    apart = unicodedata.normalize("NFKD", name.translate(_LETTERS))
    plain = "".join(letter for letter in apart if not _is_accent(letter))
    return plain.casefold().encode()


def _is_accent(letter: str) -> bool:
    """Return whether this is a mark on a Latin letter; those of other scripts are letters."""
    return "\u0300" <= letter <= "\u036f"
