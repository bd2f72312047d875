"""Letters of other alphabets that pass for Latin ones, and what Latin letters they pass for.

A choice from Unicode's confusables (UTS #39, https://www.unicode.org/reports/tr39/): only those a
reader takes for the Latin letter in an ordinary typeface.
"""

from collections.abc import Mapping
from types import MappingProxyType

_PAIRS = (
    "аa еe оo рp сc уy хx іi јj ѕs һh ԁd ԛq ԝw ӏl ҽe ѵv ԍg "
    "АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЈJ ЅS ԌG ҮY ӀI ԚQ ԜW "
    "αa γy ιi κk νv οo ρp υu χx ϲc ϳj "
    "ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX ϹC "
    "օo ոn սu հh ցg զq յj Օo ՏS Սu ՕO "
    "ᎪA ᏴB ᏟC ᎠD ᎬE ᏀG ᎻH ᎥI ᎫJ ᏦK ᏞL ᎷM ᏢP ᏒR ᏚS ᎢT ᏙV ᎳW ᏃZ"
)

LOOK_ALIKES: Mapping[str, str] = MappingProxyType({pair[0]: pair[1] for pair in _PAIRS.split()})
"""A Cyrillic, Greek, Armenian or Cherokee letter -> the Latin letter it passes for."""

LATIN_TWINS = frozenset("aeopcyxijshdqwlvuABEKMHOPCTYXIJSGZNLDRVW")
"""Latin letters that pass for letters of those alphabets."""

LATIN = "A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff"
OTHERS = "\u0370-\u03ff\u0400-\u052f\u0531-\u0556\u0561-\u0587\u13a0-\u13f5\u1f00-\u1fff"
"""The letters of each side, as the inside of a `re` class."""
