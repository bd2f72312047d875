"""Opening hours: read from a few words, written in a language."""

import re
from dataclasses import dataclass
from datetime import time

from babel import Locale

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_SPAN = re.compile(r"(?:([a-z]{3})(?:-([a-z]{3}))? )?(\d\d:\d\d)-(\d\d:\d\d)")


@dataclass(frozen=True, slots=True)
class Span:
    """Days of the week, 0 is Monday, and from when to when: all days where they are 0 to 6."""

    first: int
    last: int
    opens: time
    closes: time

    def shown(self, locale: Locale) -> str:
        """Return the span in a language, such as Mon–Fri 8:00–20:00."""
        hours = f"{self.opens:%H:%M}–{self.closes:%H:%M}"
        if (self.first, self.last) == (0, 6):
            return hours
        names = locale.days["stand-alone"]["abbreviated"]
        days = names[self.first]
        if self.last != self.first:
            days = f"{days}–{names[self.last]}"
        return f"{days} {hours}"


@dataclass(frozen=True, slots=True)
class Hours:
    """When somebody answers; without a span that is always."""

    spans: tuple[Span, ...] = ()

    @property
    def always(self) -> bool:
        """Whether somebody answers day and night."""
        return not self.spans

    def shown(self, locale: Locale) -> str:
        """Return the spans in a language; "" for always."""
        return ", ".join(span.shown(locale) for span in self.spans)


def read_hours(written: object) -> Hours:
    """Return the hours of ``always``, or of ``mon-fri 08:00-20:00, sat 09:00-12:00``.

    Without days it is every day. Raises ValueError for anything else: the writer's mistake.
    """
    if isinstance(written, Hours):
        return written
    if written == "always":
        return Hours()
    return Hours(tuple(_span(part) for part in str(written).split(", ")))


def _span(written: str) -> Span:
    found = _SPAN.fullmatch(written)
    first, last = (found[1] or "mon", found[2] or found[1] or "sun") if found else ("", "")
    if found is None or first not in _DAYS or last not in _DAYS:
        raise ValueError(f"“{written}” is not “always” or such as “mon-fri 08:00-20:00”")
    opens, closes = time.fromisoformat(found[3]), time.fromisoformat(found[4])
    return Span(_DAYS.index(first), _DAYS.index(last), opens, closes)
