"""Every code that a diagnostic can have: the one table.

Y are mistakes in reading a file, R in its records and what they refer to, E in its examples,
S in what a site changes about shipped rules, L what lint finds. A code never changes its meaning;
one that is no longer used is not given to something else. A new code is a new entry in the module
of its letter.
"""

from collections.abc import Mapping
from types import MappingProxyType

from rules.diagnostics import (
    examples,
    lint_of_clues,
    lint_of_records,
    reading,
    records,
    site,
)
from rules.diagnostics.entry import Entry

CATALOGUE: Mapping[str, Entry] = MappingProxyType(
    {
        entry.code: entry
        for block in (reading, records, examples, site, lint_of_clues, lint_of_records)
        for entry in block.ENTRIES
    }
)
"""Code → what it stands for, in the order of the page that lists them."""
