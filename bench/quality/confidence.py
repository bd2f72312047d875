"""Fit how sure each script is, into the rule files and `docs/quality/confidence.md`.

    python -m bench.quality.confidence [--corpora DIR] [--dry] [--page FILE]

``--dry`` writes the page and its table alone.
"""

import csv
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from bench.quality.command import exit_code, fitting_options, write_page
from bench.quality.evidence import (
    ENOUGH,
    LEAST_RIGHT,
    Evidence,
    confidence,
    gathered,
    level,
    running,
    to_be_ignored,
)
from bench.quality.figures import Judged, Share, labelled
from bench.quality.page import lines_of_table
from bench.quality.rows import ROOT, read_corpora, read_honest, read_seen, read_written
from bench.quality.rule_lines import put
from bench.quality.scans import scan_all
from rules import Rulebook
from rules.workbench.opening import open_rulebook

PAGE = ROOT / "docs" / "quality" / "confidence.md"

Sure = Mapping[str, str]
"""The confidence of each script."""

_HEAD = """\
# How sure each script is

Written by `make confidence` on {when:%Y-%m-%d}, which also put the confidence into the
`confidence:` of the rule files: {up} scripts became `high`, {down} became `medium`, of {all:,}.
[confidence.csv](confidence.csv) has a line for each script: in how many scams and honest messages
it was found, in how many sources.

A script that its writer called `medium` is `high` when it was found in {enough} scams or more
and in no honest message; one that is `high` falls to `medium` when less than {right:.0%} of what it
was found in were scams. `low` stays. Counted are the corpora that `make quality` measures, rows
labelled spam left out, the honest bank, what the rules' own examples say is to be ignored, and the
written messages that rule writers have read (`bench/quality/seen/`): {rows:,} messages; the written
messages that are kept blind are not.

## Leaving one source out

Called high, of each source: by the confidence as it was written, by one that took all *other*
sources into account, and by the one that is now in the files. The column in the middle tells what
to expect of a source nobody has seen.
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Fit, write the page, and the confidence unless it is a dry run; return 2 without corpora."""
    options = fitting_options("bench.quality.confidence", PAGE, arguments)
    return exit_code(lambda: _fit(options.corpora, options.page, dry=options.dry))


def _fit(folder: Path, page_file: Path, *, dry: bool) -> None:
    corpora, rulebook = read_corpora(folder), open_rulebook(None, None)
    rows = [*corpora, *read_honest(), *to_be_ignored(rulebook), *read_seen(), *read_written()]
    outcomes = scan_all([row.text for row in rows])
    fitted = Fitted(rulebook, [(row, outcomes[row.text]) for row in rows])
    write_page(page_file, page(fitted))
    _write_table(fitted, page_file.with_suffix(".csv"))
    if not dry:
        put("confidence", {name: fitted.after[name] for name in fitted.changed})
    print(f"{len(fitted.before)} scripts, confidence of {len(fitted.changed)} changed")


class Fitted:
    """The confidence of every script as it was written and as the *judged* rows make it."""

    def __init__(self, rulebook: Rulebook, judged: Sequence[Judged]) -> None:
        self.rulebook = rulebook
        self.judged = judged
        self.before = {rule.id: rule.confidence for rule in running(rulebook, "script")}
        self.counted = [one for one in judged if one[0].kind != "written"]
        self.evidence: Mapping[str, Evidence] = gathered(self.counted, self.before)
        self.after = self.without("")
        self.changed = [name for name, now in self.before.items() if self.after[name] != now]

    def without(self, source: str) -> dict[str, str]:
        """Return the confidence of each script by all sources but that one."""
        return {
            name: confidence(now, self.evidence[name], source) for name, now in self.before.items()
        }


def page(fitted: Fitted) -> str:
    """Return the page: what changed, then source by source."""
    head = _HEAD.format(
        when=datetime.now(UTC),
        up=sum(fitted.after[name] == "high" for name in fitted.changed),
        down=sum(fitted.after[name] == "medium" for name in fitted.changed),
        all=len(fitted.before),
        enough=ENOUGH,
        right=LEAST_RIGHT,
        rows=len(fitted.counted),
    )
    names = ("source", "rows", "as written", "fitted elsewhere", "fitted on all")
    return "\n".join([head, *lines_of_table(names, _by_source(fitted))]) + "\n"


def _by_source(fitted: Fitted) -> Iterator[Sequence[object]]:
    groups: dict[str, list[Judged]] = {}
    for row, outcome in fitted.judged:
        source = row.source if row.kind == "corpus" else f"{row.kind} messages"
        groups.setdefault(source, []).append((row, outcome))
    for source, judged in groups.items():
        ways: tuple[Callable[[str], Sure], ...] = (
            lambda _: fitted.before,
            fitted.without,
            lambda _: fitted.after,
        )
        for label in ("scam", "ham"):
            if rows := labelled(judged, label):
                yield (source, label, *(_strong(fitted.rulebook, rows, way) for way in ways))


def _strong(rulebook: Rulebook, judged: Sequence[Judged], way: Callable[[str], Sure]) -> Share:
    """Return how many are called high, each row by the confidence that *way* gives its source."""
    sure = {source: way(source) for source in {row.source for row, _ in judged}}
    levels = [level(rulebook, outcome.rules, sure[row.source]) for row, outcome in judged]
    return Share(levels.count("high"), len(levels))


def _write_table(fitted: Fitted, path: Path) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(("script", "written", "fitted", "scams", "honest", "sources"))
        for name, found in fitted.evidence.items():
            sources = len(found.scams.keys() | found.honest.keys())
            counts = (found.scams.total(), found.honest.total(), sources)
            table.writerow((name, fitted.before[name], fitted.after[name], *counts))


if __name__ == "__main__":
    raise SystemExit(main())
