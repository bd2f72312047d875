"""What belongs to a rule beside its clues: reasons, notes, references, degrees, stages."""

from collections.abc import Iterator

from rules.compiled import CompiledRule
from rules.lint.sources import spot_of
from rules.lint.subject import Finding, Subject
from rules.verdict import CAUTION

STAGED = frozenset(
    (
        "investment.romance_baiting",
        "job.task",
        "recovery.scam",
        "impersonation.authority",
        "impersonation.ecommerce_support",
    )
)
"""Families whose scripts run over several messages: a rule says which of them it knows."""

_NO_EFFECT = {
    "honest": ("severity", "confidence", "why", "stage"),
    "plea": ("severity", "confidence", "why", "stage"),
    "sign": ("confidence", "stage"),
    "script": (),
}


def missing_references(subject: Subject) -> Iterator[Finding]:
    """Yield the stable scripts for which no page is named that describes them."""
    for compiled in _stable_scripts(subject):
        if not compiled.rule.references:
            yield Finding(
                spot_of(compiled),
                f"{compiled.rule.id} names no reference",
                "Name a page of an authority or a newspaper that describes this script",
            )


def missing_notes(subject: Subject) -> Iterator[Finding]:
    """Yield the stable scripts that do not say who may write so honestly."""
    for compiled in _stable_scripts(subject):
        if not compiled.rule.false_positives.strip():
            yield Finding(
                spot_of(compiled),
                f"{compiled.rule.id} does not say who may write so honestly",
                "Add a line “false_positives: …”",
            )


def missing_reasons(subject: Subject) -> Iterator[Finding]:
    """Yield the scripts and signs without a reason to give to the asker."""
    for compiled in subject.rules:
        if compiled.rule.kind in ("script", "sign") and compiled.rule.why is None:
            yield Finding(
                spot_of(compiled),
                f"{compiled.rule.id} gives no reason: its “why” is missing",
                "Add “why:” with a key of the bot or with sentences by language",
            )


def fields_without_effect(subject: Subject) -> Iterator[Finding]:
    """Yield the degrees that change nothing, or more than their kind of rule should."""
    for compiled in subject.rules:
        rule = compiled.rule
        for name in _NO_EFFECT[rule.kind]:
            if getattr(rule, name) != rule.fields()[name].default:
                yield Finding(
                    spot_of(compiled, name),
                    f"“{name}” has no effect in a rule of kind {rule.kind}",
                    "Take the line out",
                )
        if rule.kind == "sign" and rule.weight >= CAUTION:
            yield Finding(
                spot_of(compiled, "weight"),
                f"with a weight of {rule.weight:g} the sign {rule.id} is a warning by itself",
                f"Give it less than {CAUTION:g}, or make a script of it",
            )


def missing_stages(subject: Subject) -> Iterator[Finding]:
    """Yield the scripts of staged families that do not say which stage they know."""
    for compiled in subject.rules:
        rule = compiled.rule
        if rule.kind == "script" and rule.family in STAGED and rule.stage is None:
            yield Finding(
                spot_of(compiled),
                f"{rule.id} does not say at which stage of {rule.family} it stands",
                "Add “stage:” opener, trust, hook, first_payment, squeeze or recovery",
            )


def _stable_scripts(subject: Subject) -> Iterator[CompiledRule]:
    for compiled in subject.rules:
        if compiled.rule.kind == "script" and compiled.rule.status == "stable":
            yield compiled
