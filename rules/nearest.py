"""The name that was probably meant."""

from collections.abc import Iterable

from rapidfuzz import process


def nearest(name: str, known: Iterable[str], otherwise: str) -> str:
    """Return “Did you mean …?” with the one of *known* most like *name*, or *otherwise*."""
    close = process.extractOne(name, list(known), score_cutoff=60)
    return f"Did you mean “{close[0]}”?" if close else otherwise
