"""The name that was probably meant."""

from collections.abc import Iterable

from rapidfuzz import fuzz, process

_CLOSE = 60
"""Least similarity, in percent, of a name that is offered."""


def nearest(name: str, known: Iterable[str], otherwise: str) -> str:
    """Return “Did you mean …?” with the one of *known* most like *name*, or *otherwise*."""
    close = process.extractOne(name, list(known), scorer=fuzz.ratio, score_cutoff=_CLOSE)
    return f"Did you mean “{close[0]}”?" if close else otherwise
