"""What can be wrong with rule files, told so that the one who wrote them can mend it.

``CATALOGUE`` lists every code; a ``Diagnostic`` is one mistake at one place. How it is shown
stands in `rules.diagnostics.rendering` (for people) and `rules.diagnostics.formats` (for
machines); ``page()`` is the page that lists all codes.
"""

from rules.diagnostics.catalogue import CATALOGUE
from rules.diagnostics.diagnostic import Diagnostic, RulebookError
from rules.diagnostics.entry import Entry, Gravity
from rules.diagnostics.excerpts import with_excerpts
from rules.diagnostics.listing import page

__all__ = [
    "CATALOGUE",
    "Diagnostic",
    "Entry",
    "Gravity",
    "RulebookError",
    "page",
    "with_excerpts",
]
