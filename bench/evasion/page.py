"""The page of the evasions: for each trick and language, what is still caught."""

from collections.abc import Iterator, Sequence

from bench.evasion.trial import Trial
from bench.evasion.tricks import GROUPS

_HEAD = """\
# Evasions

Written by `make evasion`{part}. Every example that must match, of every rule that runs, is put
through each trick below, and the same rule must still be found in it. Links, handles and wallets
are left as they are: a link that was disguised would lead nowhere. Every example that must be
ignored goes through the same tricks, to see that no disguise makes a false alarm. Each run tries
the same disguises.

“Of another language” counts the disguises, of examples of both kinds, that a rule of another
language fires on though it does not on the example itself; “honest alarmed” the disguised examples
to be ignored that are warned of only in disguise.
"""


def page(trials: Sequence[Trial], fingerprint: str, every: int = 1) -> str:
    """Return the page in Markdown; *every* tells that one rule in so many was taken."""
    languages = sorted({trial.example.language for trial in trials})
    head = _HEAD.format(part=f" (this time of one rule in {every})" if every > 1 else "")
    parts = [head, _total(trials, fingerprint), "\n## By trick and language\n", _head(languages)]
    for group, tricks in GROUPS.items():
        parts.append(f"| **{group}** |{' |' * (len(languages) + 4)}")
        for trick in tricks:
            of_trick = [trial for trial in trials if trial.trick == trick.name]
            if of_trick:
                parts.append(_row(trick.name, of_trick, languages))
    return "\n".join(parts) + "\n"


def _head(languages: Sequence[str]) -> str:
    columns = [
        "trick",
        *languages,
        "all",
        "as strong a warning",
        "of another language",
        "honest alarmed",
    ]
    return f"| {' | '.join(columns)} |\n|{' --- |' * len(columns)}"


def _row(name: str, trials: Sequence[Trial], languages: Sequence[str]) -> str:
    match = [trial for trial in trials if trial.example.side == "match"]
    cells = [
        caught([trial for trial in match if trial.example.language == language])
        for language in languages
    ]
    strong = share(sum(trial.as_strong for trial in match), len(match))
    strangers = sum(bool(trial.strangers) for trial in trials)
    alarmed = sum(trial.alarmed for trial in trials)
    return f"| {' | '.join([name, *cells, caught(match), strong, str(strangers), str(alarmed)])} |"


def caught(trials: Sequence[Trial]) -> str:
    """Return the share of *trials* that are still caught, as it is printed; a dash for none."""
    return share(sum(trial.caught for trial in trials), len(trials))


def share(part: int, whole: int) -> str:
    """Return *part* of *whole* in percent; never 100 when one is missing."""
    if not whole:
        return "–"
    return "100 %" if part == whole else f"{min(part / whole * 100, 99.9):.1f} %"


def _total(trials: Sequence[Trial], fingerprint: str) -> str:
    return "\n".join(f"{line}" for line in _total_lines(trials, fingerprint))


def _total_lines(trials: Sequence[Trial], fingerprint: str) -> Iterator[str]:
    match = [trial for trial in trials if trial.example.side == "match"]
    spelt = [trial for trial in match if trial.letters]
    strangers = sum(bool(trial.strangers) for trial in trials)
    yield f"Rulebook {fingerprint}; {len(match):,} disguises of examples that must match, "
    yield f"{len(trials) - len(match):,} of examples that must be ignored.\n"
    yield "| what | share or count |\n| --- | --- |"
    yield f"| still caught, all tricks | {caught(match)} |"
    yield f"| still caught, tricks that leave the letters to the eye | {caught(spelt)} |"
    yield f"| still caught, misspellings | {caught([t for t in match if not t.letters])} |"
    yield f"| a rule of another language fires | {strangers} of {len(trials):,} |"
    yield f"| an honest example is warned of | {sum(t.alarmed for t in trials)} |"
