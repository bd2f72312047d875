"""Measure the library and write `docs/quality/quality.md` with its pictures.

    python -m bench.quality [--corpora DIR] [--out DIR] [--lang LANG …] [--source NAME …]
                            [--plain] [--show FILE] [--rules DIR …]

``--lang`` and ``--source`` measure a part only, which is printed and not written unless ``--out``
says where; so do ``--rules``, other rules than the shipped ones. ``--show`` writes the texts of
the costliest mistakes of the read half to a file outside the project.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from bench.quality.figures import Judged, figures, labelled
from bench.quality.goals import goals
from bench.quality.rows import (
    CORPORA,
    NoCorporaError,
    Row,
    in_languages,
    read_corpora,
    read_honest,
    read_written,
)
from bench.quality.scans import scan_all


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and write; return 2 when there are no corpora."""
    options = _options(arguments)
    try:
        rows = _rows(options)
    except NoCorporaError as error:
        print(error, file=sys.stderr)
        return 2
    outcomes = scan_all((row.text for row in rows), folders=options.rules)
    judged = [(row, outcomes[row.text]) for row in rows]
    _print(judged)
    return 0


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench.quality")
    parser.add_argument("--corpora", type=Path, default=CORPORA, help="where the corpora are")
    parser.add_argument("--lang", nargs="+", default=[], help="rows of these languages alone")
    parser.add_argument("--source", nargs="+", default=[], help="rows of these sources alone")
    parser.add_argument("--rules", nargs="+", type=Path, default=[], help="rules to measure")
    return parser.parse_args(arguments)


def _rows(options: argparse.Namespace) -> list[Row]:
    rows = [*read_corpora(options.corpora), *read_written(), *read_honest()]
    rows = in_languages(rows, options.lang)
    return [row for row in rows if not options.source or row.source in options.source]


def _print(judged: Sequence[Judged]) -> None:
    for label in ("scam", "spam", "ham"):
        print(f"\n{label}")
        for (source, half), one in figures(
            labelled(judged, label), lambda row: (row.source, row.half)
        ).items():
            print(f"  {source:28} {half:6} caution {one.caution!s:34} high {one.high}")
    for goal in goals(judged):
        held = "held" if goal.held else "NOT held"
        print(f"{held}: {goal.what}: {goal.measured:.2%}, {goal.told} ({goal.sources} sources)")


if __name__ == "__main__":
    raise SystemExit(main())
