"""S: what an operator's own folder changes about the shipped rules."""

from rules.diagnostics.entry import Entry

ENTRIES: tuple[Entry, ...] = ()
