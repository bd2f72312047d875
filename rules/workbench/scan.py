"""``scan``: messages as JSON Lines in, verdicts out."""

import sys

from rules.scanning import scan_stream
from rules.workbench.opening import folders_of
from rules.workbench.options import RULES, SITE


def scan(rules: RULES = None, site: SITE = None) -> int:
    """Read messages as JSON Lines and write a verdict for each, also as JSON Lines.

    In: an object with "id" and "text" a line. Out: "id", "level", "score", "families" and "hits"
    of each, in order, or "id" and "error" for a line that is no message.

    Exit code 0: all read; 2: a line was no message, or the rules could not be loaded.
    """
    return scan_stream(folders_of(rules, site), sys.stdin.buffer, sys.stdout)
