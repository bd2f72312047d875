"""Hosts that imitate a known brand."""

import unicodedata
from collections.abc import Callable, Iterable, Iterator

from rapidfuzz.distance import OSA

from rules.signals.alike_letters import LOOK_ALIKES
from rules.signals.brands import (
    AT_HOME,
    INNOCENT,
    LURES,
    OFFICIAL,
    OFFICIAL_DOMAINS,
    ORDINARY,
    WHOLE_ONLY,
    WORLDWIDE,
)
from rules.signals.hosts import RESERVED, name_labels, registrable_domain, unicode_host
from rules.signals.word_list import words_of

_FEWEST_TO_CONTAIN = 6
"""Letters of the shortest brand that is also seen inside a label or with one mistake in it.

Shorter ones stand inside honest words (apple in pineapple), so they must be a whole part of the
label, between hyphens.
"""
_FEWEST_TO_STAND_ALONE = 4
"""Letters of the shortest brand that needs no lure beside it; "dbs" may be anybody's initials."""

_HEAD = 5
"""Letters by which a brand inside a label is looked up; a skeleton may be one shorter than six."""
_FEWEST_FOR_TWO_MISTAKES = 10
"""Letters of the shortest brand in which two letters may be wrong."""

_DIGITS = str.maketrans("01345789", "olleastg") | {ord("|"): "l", ord("8"): "b"}
_CHECKED_OWNERS = words_of("gov go gob gouv gub govt")
"""Second levels that offices alone may register under, as is .bank.in for the banks of India."""

_OFFICIAL_HOSTS = ("amazon.com.be", "metamask.app.link", "imtoken.page.link")
"""Hosts of a brand below a domain of somebody who gives out parts of it."""

_NOT_COUNTRIES = words_of("tk ml ga cf gq cc ws pw to me tv io co ai")


def imitated_brand(host: str) -> str | None:
    """Return the brand that `host` (lower case) imitates, or None; never one it belongs to."""
    host = unicode_host(host)
    registrable = registrable_domain(host)
    if registrable is None or _is_official(registrable) or host.endswith(_OFFICIAL_HOSTS):
        return None
    labels = name_labels(host)
    parts = [part for label in labels for part in label.split("-") if part]
    has_lure = any(part in LURES for part in parts)
    for label in labels:
        brand = _brand_in(label, has_lure)
        if brand is not None:
            return brand
    return None


def _is_official(registrable: str) -> bool:
    if registrable in OFFICIAL_DOMAINS:
        return True
    name, _, suffix = registrable.partition(".")
    if suffix in RESERVED and name in OFFICIAL:
        return True  # nobody can own it: "dhl.example" is how a text that is made up writes DHL's
    if any(home in name and suffix in countries for home, countries in AT_HOME.items()):
        return True
    kind, _, country = suffix.rpartition(".")
    if kind in _CHECKED_OWNERS or suffix in ("gov", "bank.in"):
        return True
    is_country = len(country) == 2 and country not in _NOT_COUNTRIES
    return (
        name in WORLDWIDE and is_country and suffix in (country, f"co.{country}", f"com.{country}")
    )


def _brand_in(label: str, has_lure: bool) -> str | None:
    parts = [part for part in label.split("-") if part not in INNOCENT]
    wholes = {_skeleton(part): part for part in parts}
    wholes |= {_skeleton(bare): bare for part in parts if (bare := part.strip("0123456789"))}
    for whole, written in wholes.items():
        brand = _BY_SKELETON.get(whole)
        if brand is not None and (has_lure or _may_stand_alone(brand, written)):
            return brand
    return _brand_inside(_skeleton("".join(parts))) or _misspelt_brand(wholes)


def _brand_inside(joined: str) -> str | None:
    if not any(_brands_inside(joined)):
        return None
    for word in _INNOCENT_ROUND_A_BRAND:
        joined = joined.replace(word, " ")
    return next(_brands_inside(joined), None)


def _brands_inside(joined: str) -> Iterator[str]:
    for place in range(len(joined) - _HEAD + 1):
        for sought in _LONG_BY_HEAD.get(joined[place : place + _HEAD], ()):
            if joined.startswith(sought, place):
                yield _LONG[sought]


def _misspelt_brand(wholes: Iterable[str]) -> str | None:
    for whole in wholes:
        for sought in _LONG_BY_FIRST_LETTER.get(whole[:1], ()):
            most = 1 if len(sought) < _FEWEST_FOR_TWO_MISTAKES else 2
            if -most <= len(whole) - len(sought) <= most and _is_near(whole, sought, most):
                return _LONG[sought]
    return None


def _is_near(written: str, brand: str, most: int) -> bool:
    """Tell whether at most so many letters are changed, missing, added or swapped."""
    return OSA.distance(written, brand, score_cutoff=most) <= most


def _may_stand_alone(brand: str, written: str) -> bool:
    """Tell whether a label part is an imitation with nothing beside it.

    An ordinary word is one only when it is disguised (app1e).
    """
    return len(brand) >= _FEWEST_TO_STAND_ALONE and (brand not in ORDINARY or written != brand)


def _skeleton(label: str) -> str:
    """Return `label` with everything alike made equal: accents, digits, look-alike letters."""
    if not label.isascii():
        decomposed = unicodedata.normalize("NFKD", label)
        label = "".join(LOOK_ALIKES.get(letter, letter) for letter in decomposed).lower()
        label = "".join(letter for letter in label if not unicodedata.combining(letter))
    label = label.translate(_DIGITS).replace("i", "l")
    return label.replace("rn", "m").replace("vv", "w")


def _by(key: Callable[[str], Iterable[str]], words: Iterable[str]) -> dict[str, list[str]]:
    grouped: dict[str, list[str]] = {}
    for word in words:
        for each in key(word):
            grouped.setdefault(each, []).append(word)
    return grouped


_BY_SKELETON = {_skeleton(brand): brand for brand in OFFICIAL}
_LONG = {
    sought: brand
    for sought, brand in _BY_SKELETON.items()
    if len(brand) >= _FEWEST_TO_CONTAIN and brand not in ORDINARY | WHOLE_ONLY
}
_INNOCENT_ROUND_A_BRAND = [
    word for word in map(_skeleton, INNOCENT) if any(sought in word for sought in _LONG)
]
_LONG_BY_HEAD = _by(lambda sought: [sought[:_HEAD]], _LONG)
_LONG_BY_FIRST_LETTER = _by(lambda sought: sought[:1], _LONG)
