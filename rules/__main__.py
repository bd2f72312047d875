"""``python -m rules``: the rule writer's workbench, and ``scan`` for other programs.

``scan`` is taken here, so that it starts without what only the other commands need.
"""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from rules.diagnostics import RulebookError
from rules.loader import LIBRARY
from rules.scanning import scan_stream


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    folders = _plain_scan(given)
    if folders is not None:
        return _scan(folders)
    from rules.workbench.app import run  # the larger part, which scan can do without

    return run(given)


def _plain_scan(given: Sequence[str]) -> list[Path] | None:
    """Return the folders of a ``scan`` without any other option, or None for all else."""
    if not given or given[0] != "scan":
        return None
    named: dict[str, list[Path]] = {"--rules": [], "--site": []}
    rest = iter(given[1:])
    for word in rest:
        option, joined, value = word.partition("=")
        if option not in named:
            return None
        folder = value if joined else next(rest, None)
        if not folder:
            return None
        named[option].append(Path(folder))
    return [*(named["--rules"] or [LIBRARY]), *named["--site"]]


def _scan(folders: Sequence[Path]) -> int:
    try:
        return scan_stream(folders, sys.stdin.buffer, sys.stdout)
    except RulebookError as error:
        print(error, file=sys.stderr)
        return 2
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
