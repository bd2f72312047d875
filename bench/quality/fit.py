"""Fit the weights of signs, write them into the rule files and `docs/quality/weights.md`.

    python -m bench.quality.fit [--corpora DIR] [--dry] [--page FILE]

``--dry`` writes the page alone.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from bench.quality.command import exit_code, fitting_options, write_page
from bench.quality.evidence import running
from bench.quality.figures import Share
from bench.quality.page import lines_of_table
from bench.quality.rows import ROOT, read_corpora
from bench.quality.rule_lines import put
from bench.quality.scans import scan_all
from bench.quality.weights import LEAST, MOST, PULL, Table, amounts, fit, table
from rules.workbench.opening import open_rulebook

PAGE = ROOT / "docs" / "quality" / "weights.md"

_HEAD = """\
# Weights of signs

Written by `make weights` on {when:%Y-%m-%d}, which also put the weights into the `weight:` of the
rule files. Fitted on the corpora that `make quality` measures ({rows:,} rows of {sources} sources,
rows labelled spam left out; of each source the scams together count as much as the honest rows),
to false alarms below one in 200 of everyday chat and 3 % of honest look-alikes at `caution`, one in
2,500 and one in 200 at `high`. `bench/quality/weights.py` says how: a logistic loss about the two
thresholds, a pull of {pull} towards the weight that the rule's writer gave, weights between {least}
and {most}. A sign that no row of the corpora holds keeps what was written.

## Leaving one source out

What signs add, in sources that took no part in the fit: the weights as they were written, those
fitted on all *other* sources, and those fitted on all (the ones in the files).
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Fit, write the page, and the weights unless it is a dry run; return 2 without corpora."""
    options = fitting_options("bench.quality.fit", PAGE, arguments)
    return exit_code(lambda: _fit(options.corpora, options.page, dry=options.dry))


def _fit(folder: Path, page_file: Path, *, dry: bool) -> None:
    rows = read_corpora(folder)
    outcomes = scan_all([row.text for row in rows])
    rulebook = open_rulebook(None, None)
    numbers = table([(row, outcomes[row.text]) for row in rows], rulebook)
    before = {rule.id: rule.weight for rule in running(rulebook, "sign")}
    after = fit(numbers, before)
    write_page(page_file, page(numbers, before, after))
    told = {sign: f"{weight:g}" for sign, weight in after.items()}
    changed = 0 if dry else put("weight", told)
    print(f"{len(after)} signs, {changed} weights changed in the rule files")


def page(rows: Table, before: Mapping[str, float], after: Mapping[str, float]) -> str:
    """Return the page: source by source, then sign by sign."""
    sources = sorted(set(rows.source.tolist()))
    head = _HEAD.format(
        when=datetime.now(UTC),
        rows=len(rows.scam),
        sources=len(sources),
        pull=PULL,
        least=LEAST,
        most=MOST,
    )
    names = ("source", "rows", "as written", "fitted elsewhere", "fitted on all")
    left_out = lines_of_table(names, _by_source(rows, sources, before, after))
    signs = lines_of_table(
        ("sign", "scams", "honest", "written", "fitted"), _by_sign(rows, before, after)
    )
    return "\n".join([head, *left_out, "\n## Sign by sign\n", *signs]) + "\n"


def _by_source(
    rows: Table, sources: Sequence[str], before: Mapping[str, float], after: Mapping[str, float]
) -> Iterator[Sequence[object]]:
    for source in sources:
        here, elsewhere = rows.of(source), fit(rows.without(source), before)
        for kind, of in (("scam", here.scam), ("honest", ~here.scam)):
            if of.any():
                shares = [_warned(here, of, weights) for weights in (before, elsewhere, after)]
                yield (source, kind, *shares)


def _warned(rows: Table, of: "np.typing.NDArray[np.bool_]", weights: Mapping[str, float]) -> Share:
    warned, _ = rows.levels(amounts(weights, rows.signs))
    return Share(int(warned[of].sum()), int(of.sum()))


def _by_sign(
    rows: Table, before: Mapping[str, float], after: Mapping[str, float]
) -> Iterator[Sequence[object]]:
    scams = rows.held[rows.scam].sum(axis=0)
    honest = rows.held[~rows.scam].sum(axis=0)
    for number, sign in enumerate(rows.signs):
        counts = (int(scams[number]), int(honest[number]))
        yield (f"`{sign}`", *counts, f"{before[sign]:g}", f"{after[sign]:g}")


if __name__ == "__main__":
    raise SystemExit(main())
