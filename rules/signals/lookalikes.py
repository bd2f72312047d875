"""Hosts that imitate a known brand."""

import unicodedata
from collections.abc import Iterable

from rules.signals.alike_letters import LOOK_ALIKES
from rules.signals.brands import (
    INNOCENT,
    LURES,
    OFFICIAL,
    OFFICIAL_DOMAINS,
    ORDINARY,
    WHOLE_ONLY,
    WORLDWIDE,
)
from rules.signals.hosts import name_labels, registrable_domain, unicode_host
from rules.signals.word_list import words_of

_FEWEST_TO_CONTAIN = 6
"""Letters of the shortest brand that is also seen inside a label or with one mistake in it.

Shorter ones stand inside honest words (apple in pineapple), so they must be a whole part of the
label, between hyphens.
"""
_FEWEST_TO_STAND_ALONE = 4
"""Letters of the shortest brand that needs no lure beside it; "dbs" may be anybody's initials."""

_DIGITS = str.maketrans("01345789", "olleastg") | {ord("|"): "l", ord("8"): "b"}
_NOT_COUNTRIES = words_of("tk ml ga cf gq cc ws pw to me tv io co ai")


def imitated_brand(host: str) -> str | None:
    """Return the brand that `host` (lower case) imitates, or None; never one it belongs to."""
    host = unicode_host(host)
    registrable = registrable_domain(host)
    if registrable is None or _is_official(registrable):
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
    country = suffix.rpartition(".")[2]
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
    for word in _INNOCENT_ROUND_A_BRAND:
        joined = joined.replace(word, " ")
    return next((brand for sought, brand in _LONG.items() if sought in joined), None)


def _misspelt_brand(wholes: Iterable[str]) -> str | None:
    for whole in wholes:
        for sought in _LONG_BY_FIRST_LETTER.get(whole[:1], ()):
            if _one_mistake(whole, sought):
                return _LONG[sought]
    return None


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


def _one_mistake(written: str, brand: str) -> bool:
    """Tell whether one letter is changed, missing, added or swapped, the first being right."""
    if abs(len(written) - len(brand)) > 1 or written[:1] != brand[:1]:
        return False
    shorter = min(len(written), len(brand))
    same = next((i for i in range(shorter) if written[i] != brand[i]), shorter)
    left, right = written[same:], brand[same:]
    if len(left) == len(right):
        return left[1:] == right[1:] or (left[1::-1] == right[:2] and left[2:] == right[2:])
    return left[1:] == right or left == right[1:]


_BY_SKELETON = {_skeleton(brand): brand for brand in OFFICIAL}
_LONG = {
    sought: brand
    for sought, brand in _BY_SKELETON.items()
    if len(brand) >= _FEWEST_TO_CONTAIN and brand not in ORDINARY | WHOLE_ONLY
}
_INNOCENT_ROUND_A_BRAND = [
    word for word in map(_skeleton, INNOCENT) if any(sought in word for sought in _LONG)
]
_LONG_BY_FIRST_LETTER = {
    letter: [sought for sought in _LONG if sought[0] == letter] for letter in {s[0] for s in _LONG}
}
