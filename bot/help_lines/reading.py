"""Reads the help lines from their file."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

import yaml
from pydantic import ValidationError

from bot.help_lines.model import HelpLine

FILE = Path(__file__).parent / "lines.yaml"

MOST_LINES = 10
"""Lines of one country: what a person in a hurry can still look through."""

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class HelpLinesError(Exception):
    """The file of help lines cannot be used; one sentence a line. Its writer's to mend."""


@dataclass(frozen=True, slots=True)
class HelpLines:
    """The help lines of all countries. One that exists is whole."""

    by_country: Mapping[str, tuple[HelpLine, ...]]
    """ISO 3166 codes with their lines, the most urgent first."""

    @classmethod
    def load(cls, path: Path = FILE) -> Self:
        """Return the help lines in a file; those that come with the bot unless told otherwise.

        Raises HelpLinesError, naming every mistake by country and entry.
        """
        try:
            written = yaml.load(path.read_bytes(), _Loader)  # noqa: S506  the safe one
        except (OSError, yaml.YAMLError) as error:
            raise HelpLinesError(f"{path.name} cannot be read: {error}") from error
        if not isinstance(written, dict):
            raise HelpLinesError(f"{path.name}: countries with their lines are expected")
        return cls.of(written)

    @classmethod
    def of(cls, written: Mapping[str, Any]) -> Self:
        """Return the help lines of what stands in a file; see `load`."""
        mistakes: list[str] = []
        lines = {str(code): tuple(_lines(str(code), written[code], mistakes)) for code in written}
        mistakes += [
            f"{code}: at most {MOST_LINES} lines, and at least one"
            for code, read in lines.items()
            if not 0 < len(read) <= MOST_LINES and not mistakes
        ]
        if mistakes:
            raise HelpLinesError("\n".join(mistakes))
        return cls({code: _in_order(read) for code, read in lines.items()})

    @property
    def countries(self) -> tuple[str, ...]:
        """Return the countries that have lines."""
        return tuple(self.by_country)

    def where_people_are_held(self) -> tuple[HelpLine, ...]:
        """Return the lines that are also for people of other countries who are held there."""
        lines = (line for read in self.by_country.values() for line in read)
        return tuple(line for line in lines if line.for_people_elsewhere)


def _in_order(lines: tuple[HelpLine, ...]) -> tuple[HelpLine, ...]:
    return tuple(sorted(lines, key=lambda line: line.urgency))


def _lines(country: str, written: Any, mistakes: list[str]) -> Iterator[HelpLine]:
    for number, entry in enumerate(written if isinstance(written, list) else [], 1):
        try:
            yield HelpLine.model_validate({**entry, "country": country})
        except (ValidationError, TypeError) as error:
            mistakes += (f"{country}, entry {number}: {told}" for told in _told(error))


def _told(error: ValidationError | TypeError) -> Iterator[str]:
    if isinstance(error, TypeError):
        yield "fields with their values are expected"
        return
    for mistake in error.errors():
        place = ".".join(str(part) for part in mistake["loc"])
        yield f"{place}: {mistake['msg']}" if place else mistake["msg"]
