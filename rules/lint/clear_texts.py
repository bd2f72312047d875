"""Rules that say too much: they fire on honest messages, or silence the rules about scams."""

from collections import Counter
from collections.abc import Iterator

from rules.compiled import CompiledRule
from rules.lint.sources import spot_of
from rules.lint.subject import Finding, Subject

ALWAYS = 0.5
"""Share of honest messages from which a rule is said to fire on everything."""

OFTEN = {"script": 0.03, "sign": 0.10, "plea": 0.03}
"""Share of honest messages from which a rule of each kind is said to fire too often."""

FEWEST = 4
"""Honest messages a rule must fire on before a share is spoken of."""

SILENCED = 0.02
"""Share of the scam examples in its reach from which an honest rule silences too much."""


def always_fires(subject: Subject) -> Iterator[Finding]:
    """Yield the rules that fire on most honest messages."""
    for compiled, count, total in _shares(subject):
        if count >= ALWAYS * total:
            yield _told(compiled, count, total)


def fires_often(subject: Subject) -> Iterator[Finding]:
    """Yield the rules that fire on more honest messages than chance explains."""
    for compiled, count, total in _shares(subject):
        if OFTEN[compiled.rule.kind] * total <= count < ALWAYS * total:
            yield _told(compiled, count, total)


def silences_scams(subject: Subject) -> Iterator[Finding]:
    """Yield the honest rules that excuse scams which other rules show as examples."""
    honest = {c.rule.id: c for c in subject.rules if c.rule.kind == "honest"}
    silenced: dict[str, list[str]] = {rule_id: [] for rule_id in honest}
    reach: Counter[str] = Counter()
    for compiled in subject.rules:
        if compiled.rule.kind != "script":
            continue
        excusing = {i for i, c in honest.items() if _excuses(c, compiled.rule.family)}
        for example in subject.trials.of(compiled):
            if example.side == "match":
                reach.update(excusing)
                for rule_id in excusing & example.firing:
                    silenced[rule_id].append(compiled.rule.id)
    for rule_id, rules in silenced.items():
        if len(rules) > SILENCED * reach[rule_id]:
            yield Finding(
                spot_of(honest[rule_id], "when"),
                f"{rule_id} silences {len(rules)} of {reach[rule_id]} scams that other rules give "
                f"as examples, such as one of {rules[0]}",
                "Forbid in “when” what a scammer asks for",
            )


def _excuses(compiled: CompiledRule, family: str) -> bool:
    return any(family == one or family.startswith(f"{one}.") for one in compiled.rule.excuses)


def _shares(subject: Subject) -> Iterator[tuple[CompiledRule, int, int]]:
    """Yield each rule that should be silent: on how many honest messages it fires, of how many."""
    counts: Counter[tuple[str, str]] = Counter()
    totals: Counter[str] = Counter()
    for language, firing in subject.trials.honest:
        totals[language] += 1
        counts.update((rule_id, language) for rule_id in firing)
    for compiled in subject.rules:
        if compiled.rule.kind == "honest":
            continue
        own = (compiled.language, "any") if compiled.language in totals else tuple(totals)
        heard = tuple(totals) if compiled.language == "any" else own
        count = sum(counts[compiled.rule.id, language] for language in heard)
        if count >= FEWEST:
            yield compiled, count, sum(totals[language] for language in heard)


def _told(compiled: CompiledRule, count: int, total: int) -> Finding:
    return Finding(
        spot_of(compiled, "when") if compiled.rule.when else spot_of(compiled),
        f"{compiled.rule.id} fires on {count} of {total} honest messages",
        "Demand a second clue, or forbid what honest messages hold",
    )
