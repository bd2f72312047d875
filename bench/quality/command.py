"""What commands that read the corpora have in common: where they are, what is said of none."""

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from bench.quality.rows import CORPORA, NoCorporaError


def exit_code(work: Callable[[], None]) -> int:
    """Return 0 when *work* is done, 2 when it found no corpora, which is said."""
    try:
        work()
    except NoCorporaError as error:
        print(error, file=sys.stderr)
        return 2
    return 0


def parser_of(module: str) -> argparse.ArgumentParser:
    """Return a parser for the options of *module* that knows where the corpora are."""
    parser = argparse.ArgumentParser(prog=f"python -m {module}")
    parser.add_argument("--corpora", type=Path, default=CORPORA, help="where the corpora are")
    return parser


def fitting_options(module: str, page: Path, arguments: Sequence[str] | None) -> argparse.Namespace:
    """Return the options of a *module* that fits something and writes a *page* about it."""
    parser = parser_of(module)
    parser.add_argument("--page", type=Path, default=page, help="where the page is written")
    parser.add_argument("--dry", action="store_true", help="leave the rule files as they are")
    return parser.parse_args(arguments)


def write_page(path: Path, text: str) -> None:
    """Write a page, in a folder that may not be there yet."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
