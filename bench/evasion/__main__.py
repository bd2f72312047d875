"""Try every trick on every example and write `docs/bench/evasion.md`.

    python -m bench.evasion [--every N] [--causes FILE] [--page FILE]

``--every N`` takes one rule in N; ``--causes`` writes for each trick why examples were missed.
"""

import argparse
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

from bench.evasion.causes import Causes, Examiner
from bench.evasion.page import caught, page
from bench.evasion.paraphrases import paraphrases, section, told
from bench.evasion.trial import Trial, examples, trials
from bench.evasion.tricks import TRICKS
from rules.workbench.opening import open_rulebook

PAGE = Path(__file__).parents[2] / "docs" / "bench" / "evasion.md"


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the trials and write what was asked for."""
    options = _options(arguments)
    done = run(options.every, options.processes)
    rulebook = open_rulebook(None, None)
    if options.causes:
        options.causes.write_text(causes_page(Examiner(rulebook).causes(done), done))
    options.page.parent.mkdir(parents=True, exist_ok=True)
    otherwise = section(list(told(rulebook, paraphrases())))
    options.page.write_text(
        page(done, rulebook.fingerprint, options.every) + otherwise, encoding="utf-8"
    )
    match = [trial for trial in done if trial.example.side == "match"]
    print(f"{len(match):,} disguises, still caught: {caught(match)}")


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench.evasion")
    parser.add_argument("--every", type=int, default=1, help="take one rule in so many")
    parser.add_argument("--processes", type=int, default=2, help="how many work at once")
    parser.add_argument("--causes", type=Path, help="write why examples were missed to this file")
    parser.add_argument("--page", type=Path, default=PAGE, help="where the page is written")
    return parser.parse_args(arguments)


def run(every: int = 1, processes: int = 1) -> list[Trial]:
    """Return the trials of one rule in *every*, in the order of the rules."""
    if processes == 1:
        return _part(every, 1, 0)
    with ProcessPoolExecutor(processes) as pool:
        parts = list(pool.map(partial(_part, every, processes), range(processes)))
    return [trial for part in parts for trial in part]


def _part(every: int, parts: int, number: int) -> list[Trial]:
    rulebook = open_rulebook(None, None)
    chosen = list(examples(rulebook, every=every))[number::parts]
    return list(trials(rulebook, chosen, TRICKS))


def causes_page(causes: dict[str, Causes], done: Sequence[Trial]) -> str:
    """Return, in Markdown, what each trick that hid something hid, the worst trick first."""
    lines = ["# Why examples were missed\n"]
    for name, cause in sorted(causes.items(), key=lambda item: -item[1].missed):
        of_trick = [t for t in done if t.trick == name and t.example.side == "match"]
        lines.append(f"\n## {name}: {cause.missed} of {len(of_trick)} missed\n")
        lines.append(f"Folded otherwise: {cause.folded_otherwise}.")
        lines += [f"- {count} x {what}" for what, count in cause.letters.most_common(6)]
        lines += [f"- lost {count} x {what}" for what, count in cause.ways.most_common(6)]
        lines += [f"- e.g. {shown}" for shown in cause.shown]
    lines.append("\n# Rules of another language that fire\n")
    for trial in done:
        if trial.strangers:
            lines.append(f"- {trial.trick}: {trial.strangers} on {trial.disguised[:120]!r}")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    main()
