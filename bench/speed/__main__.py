"""Measure everything and write `docs/bench/speed.md` with its pictures.

    python -m bench.speed [--quick] [--folder DIR]

``--quick`` measures so little that only the measuring itself is tried; it needs ``--folder``, or
the numbers of the page would be lost.
"""

import argparse
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from bench.speed.ground import QUICK, Bench, Sizes
from bench.speed.loads import load_rows
from bench.speed.machine import load, machine
from bench.speed.messages import message_set
from bench.speed.page import Results, page, pictures, rows
from bench.speed.rows import (
    first_row,
    growth_rows,
    long_rows,
    set_rows,
    shipped_row,
    stages,
)
from bench.speed.stall import stalls

FOLDER = Path(__file__).parents[2] / "docs" / "bench"


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the bench and write what it measured."""
    parser = argparse.ArgumentParser(prog="python -m bench.speed")
    parser.add_argument("--quick", action="store_true", help="measure next to nothing")
    parser.add_argument("--folder", type=Path, default=FOLDER, help="where the page is written")
    options = parser.parse_args(arguments)
    if options.quick and options.folder == FOLDER:
        parser.error("--quick needs --folder")
    write(run(QUICK if options.quick else Sizes()), options.folder)


def write(results: Results, folder: Path) -> None:
    """Write the page and its pictures below *folder*, and print the table."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "speed.md").write_text(page(results), encoding="utf-8")
    for name, picture in pictures(results).items():
        (folder / name).write_text(picture, encoding="utf-8")
    for row in rows(results):
        print(f"{'held' if row.held else 'NOT held'}: {row.what}: {row.measured}")


def run(sizes: Sizes) -> Results:
    """Return everything measured in one run."""
    began, before = time.perf_counter(), load()
    with tempfile.TemporaryDirectory() as name:
        bench = step("rule files", lambda: Bench(sizes, Path(name)))
        texts = [message.text for message in message_set(sizes.messages // 2, bench.phrases)]
        first = step("first row", lambda: first_row(bench))
        sets = step("sets of phrases", lambda: list(set_rows(bench)))
        growth = step("growth", lambda: list(growth_rows(bench)))
        shipped = step("shipped library", lambda: shipped_row(bench))
        longest = step("long messages", lambda: long_rows(bench))
        parts = step("steps of a scan", lambda: stages(bench))
        loaded = step("loading", lambda: load_rows(bench))
        cache = bench.folder / "cache of reloads"
        reloads = step("reloading", lambda: stalls(bench.full, cache, texts, sizes.reloads))
    return Results(
        machine(),
        (before, load()),
        sizes.phrases,
        sizes.patterns,
        first,
        sets,
        growth,
        shipped,
        longest,
        parts,
        loaded,
        *reloads,
        seconds=time.perf_counter() - began,
    )


Measured = TypeVar("Measured")


def step(name: str, measured: Callable[[], Measured]) -> Measured:
    """Return what *measured* returns; print what is being done and how long it took."""
    print(f"{name} …", end=" ", flush=True)
    began = time.perf_counter()
    result = measured()
    print(f"{time.perf_counter() - began:.0f} s", flush=True)
    return result


if __name__ == "__main__":
    main()
