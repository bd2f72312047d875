"""What can be wrong with rule files, told so that the one who wrote them can mend it.

``CATALOGUE`` lists every code; a ``Diagnostic`` is one mistake at one place.
"""

from rules.diagnostics.catalogue import CATALOGUE
from rules.diagnostics.diagnostic import Diagnostic, RulebookError
from rules.diagnostics.entry import Entry, Gravity

__all__ = ["CATALOGUE", "Diagnostic", "Entry", "Gravity", "RulebookError"]
