"""``python -m rules.apart CACHE FOLDER…``: compile a rulebook in a process of its own.

A bot that answers meanwhile is not held up by it: what was compiled lies in the folder *CACHE*
afterwards, from where ``load_rulebook(*folders, cache=CACHE)`` takes it at once. Exit codes: 0
it lies there, 1 the rule files hold mistakes, which stand on the standard output as JSON.
"""

import json
import os
import sys
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path

from rules.diagnostics import Diagnostic, RulebookError
from rules.loader import load_rulebook

MISTAKES = 1
"""Exit code when the rule files hold mistakes."""

_KINDNESS = 10
"""How far the process stands back for others, as ``nice`` counts."""


def main(arguments: Sequence[str]) -> int:
    """Compile the rulebook of the folders named and return the exit code."""
    cache, *folders = arguments
    with suppress(OSError, AttributeError):
        os.nice(_KINDNESS)
    try:
        load_rulebook(*folders, cache=Path(cache))
    except RulebookError as error:
        sys.stdout.write(json.dumps([asdict(mistake) for mistake in error.diagnostics]))
        return MISTAKES
    return 0


def mistakes_told(output: str | bytes) -> Iterable[Diagnostic]:
    """Return the mistakes that a process told on its standard output.

    Raises ValueError or TypeError when it told something else.
    """
    return [Diagnostic(**mistake) for mistake in json.loads(output)]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
