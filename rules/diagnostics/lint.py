"""L: what lint finds in rules that load and yet are not good."""

from rules.diagnostics.entry import Entry

ENTRIES: tuple[Entry, ...] = ()
