"""Measure the library and write `docs/quality/quality.md` with its pictures.

    python -m bench.quality [--corpora DIR] [--out DIR] [--show FILE]
                            [--lang LANG …] [--source NAME …] [--rules DIR …]

``--lang``, ``--source`` and ``--rules`` (other rules than the shipped ones) measure a part, which
is printed and not written. ``--show`` writes the texts of the costliest mistakes to a file that
must stand outside the project, which may hold nothing of the corpora.
"""

import argparse
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from bench.quality.command import exit_code, parser_of
from bench.quality.costly import false_alarms, misses
from bench.quality.figures import Judged, figures, labelled
from bench.quality.goals import goals
from bench.quality.page import Results, page, pictures
from bench.quality.plain import plain_ways
from bench.quality.rows import (
    ROOT,
    Row,
    in_languages,
    read_corpora,
    read_honest,
    read_written,
)
from bench.quality.scans import scan_all
from rules.workbench.opening import open_rulebook

FOLDER = ROOT / "docs" / "quality"


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and write; return 2 when there are no corpora."""
    options = _options(arguments)
    return exit_code(lambda: _measure(options))


def _measure(options: argparse.Namespace) -> None:
    rows = _rows(options)
    texts = [row.text for row in rows]
    outcomes = step(
        "scans", lambda: scan_all(texts, folders=options.rules, processes=options.processes)
    )
    judged = [(row, outcomes[row.text]) for row in rows]
    if not (options.lang or options.source or options.rules):
        write(results(judged), options.out, options.show)
    _print(judged)


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = parser_of("bench.quality")
    parser.add_argument("--out", type=Path, default=FOLDER, help="where the page is written")
    parser.add_argument("--show", type=Path, help="write the texts of mistakes to this file")
    parser.add_argument("--lang", nargs="+", default=[], help="rows of these languages alone")
    parser.add_argument("--source", nargs="+", default=[], help="rows of these sources alone")
    parser.add_argument("--rules", nargs="+", type=Path, default=[], help="rules to measure")
    parser.add_argument("--processes", type=int, default=2, help="how many scan at once")
    parser.add_argument("--corpora-only", action="store_true", help="leave our own texts out")
    options = parser.parse_args(arguments)
    if options.show and options.show.resolve().is_relative_to(ROOT):
        parser.error("--show needs a file outside the project, which may hold nothing of a corpus")
    return options


def _rows(options: argparse.Namespace) -> list[Row]:
    rows = read_corpora(options.corpora)
    if not options.corpora_only:
        rows += [*read_written(), *read_honest()]
    rows = in_languages(rows, options.lang)
    return [row for row in rows if not options.source or row.source in options.source]


def results(judged: Sequence[Judged]) -> Results:
    """Return all there is to say of the *judged* rows."""
    rulebook = open_rulebook(None, None)
    return Results(
        judged,
        step("plain ways", lambda: plain_ways([row for row, _ in judged])),
        step("costliest misses", lambda: misses(judged, rulebook)),
        false_alarms(judged),
        rulebook.fingerprint,
        len(rulebook),
    )


def write(found: Results, folder: Path, show: Path | None = None) -> None:
    """Write the page and its pictures below *folder*, and the texts of mistakes where asked."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "quality.md").write_text(page(found), encoding="utf-8")
    for name, picture in pictures(found).items():
        (folder / name).write_text(picture, encoding="utf-8")
    if show:
        mistakes = [*found.missed, *found.alarmed]
        told = (
            f"{m.row.source} {m.row.number} {m.level} {m.reason}\n{m.row.text}" for m in mistakes
        )
        show.write_text("\n\n".join(told) + "\n", encoding="utf-8")


Measured = TypeVar("Measured")


def step(name: str, measured: Callable[[], Measured]) -> Measured:
    """Return what *measured* returns; print what is being done and how long it took."""
    print(f"{name} …", flush=True)
    began = time.perf_counter()
    result = measured()
    print(f"{name}: {time.perf_counter() - began:.0f} s", flush=True)
    return result


def _print(judged: Sequence[Judged]) -> None:
    for label in ("scam", "spam", "ham"):
        of = figures(labelled(judged, label), lambda row: (row.source, row.half))
        print(f"\n{label}")
        for (source, half), one in of.items():
            print(f"  {source:28} {half:6} caution {one.caution!s:36} high {one.high}")
    print()
    for goal in goals(judged):
        held = "held" if goal.held else "NOT held"
        print(f"{held}: {goal.what}: {goal.measured:.2%}, {goal.told} ({goal.sources} sources)")


if __name__ == "__main__":
    raise SystemExit(main())
