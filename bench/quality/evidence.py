"""What labelled messages say of each script: how many scams and honest messages it was found in."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace

from bench.quality.figures import Judged
from bench.quality.rows import Row
from bench.quality.sources import DOUBTFUL
from rules import Level, Rule, Rulebook
from rules.verdict import SCRIPT_WEIGHTS, judge

ENOUGH = 2
"""Scams a script must be found in, and no honest message, to be called sure."""

LEAST_RIGHT = 0.9
"""A sure script stays so while at least this share of what it is found in are scams."""


@dataclass(slots=True)
class Evidence:
    """In which rows one script was found, counted by source."""

    scams: Counter[str]
    honest: Counter[str]

    def without(self, source: str) -> tuple[int, int]:
        """Return the scams and the honest messages of all sources but that one."""
        return (
            self.scams.total() - self.scams[source],
            self.honest.total() - self.honest[source],
        )


def running(rulebook: Rulebook, kind: str) -> list[Rule]:
    """Return the rules of a *kind* that run and are shown."""
    return [one.rule for one in rulebook if (one.rule.kind, one.rule.status) == (kind, "stable")]


def to_be_ignored(rulebook: Rulebook) -> list[Row]:
    """Return the examples of all rules that are not to be called a scam, as honest messages."""
    return [
        Row(f"ignored/{one.language}", number, text, "ham", one.language, kind="honest")
        for one in rulebook
        for number, text in enumerate(one.rule.examples.ignore, start=1)
    ]


def gathered(judged: Iterable[Judged], names: Collection[str]) -> dict[str, Evidence]:
    """Return the evidence of each script of *names*, rows labelled spam left out."""
    found = {name: Evidence(Counter(), Counter()) for name in names}
    for row, outcome in judged:
        for name in outcome.rules:
            if name not in found or row.label == "spam":
                continue
            if row.label == "scam":
                found[name].scams[row.source] += 1
            elif row.source not in DOUBTFUL:
                found[name].honest[row.source] += 1
    return found


def confidence(now: str, evidence: Evidence, without: str = "") -> str:
    """Return how sure a script is by its *evidence*, that of one source left out.

    A script its writer calls a guess (low) stays one: what it says is too little for an alarm.
    """
    scams, honest = evidence.without(without)
    if now == "medium" and scams >= ENOUGH and not honest:
        return "high"
    if now == "high" and honest and scams < LEAST_RIGHT * (scams + honest):
        return "medium"
    return now


def level(rulebook: Rulebook, rules: Iterable[str], sure: Mapping[str, str]) -> Level:
    """Return the verdict of a text in which *rules* hold, were scripts as sure as *sure* says."""
    hits = [
        replace(hit, weight=SCRIPT_WEIGHTS[sure[hit.rule]]) if hit.rule in sure else hit
        for hit in rulebook.verdict_of(rules).hits
    ]
    return judge(hits, rulebook.fingerprint).level
