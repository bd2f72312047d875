"""One of pydantic's errors, read for what the rule writer must know."""

from collections.abc import Mapping

from pydantic_core import ErrorDetails

from rules.diagnostics.visible import shortened

Told = tuple[str, str, str]
"""Code, problem and remedy."""


def names_of(detail: ErrorDetails) -> tuple[str, ...]:
    """Return the names that lead to the value, numbers of items and inner marks left out."""
    return tuple(step for step in detail["loc"] if isinstance(step, str) and "[" not in step)


def says_nothing(detail: ErrorDetails) -> bool:
    """Return whether the value is a text without a letter in it."""
    told = detail["input"]
    if detail["type"] in ("missing", "value_error") or not isinstance(told, str):
        return False
    return not told.strip()


def kind_of(value: object) -> str:
    """Return what sort of value it is, in words."""
    if isinstance(value, Mapping):
        return "a map"
    if isinstance(value, list | tuple):
        return "a list"
    return "empty" if value in ("", None) else f"the text {quoted(value)}"


def quoted(value: object) -> str:
    """Return a text in quotes, shortened; of another value, what sort it is."""
    return f"“{shortened(value, 60)}”" if isinstance(value, str) else kind_of(value)
