"""Reasons given as sentences that some askers cannot read."""

from collections.abc import Collection, Iterator

from rules.compiled import CompiledRule
from rules.lint.sources import spot_of
from rules.lint.subject import Finding, Subject

EVERYBODY_S = "en"
"""The language whose sentence is shown where the asker's own is missing."""


def sentences_missing(subject: Subject) -> Iterator[Finding]:
    """Yield the rules whose ``why`` has a sentence neither in their language nor in English.

    Keys of the bot's own sentences are checked when the rules are read (R021).
    """
    for compiled in subject.rules:
        why = compiled.rule.why
        if isinstance(why, dict) and (missing := _missing(compiled, why)):
            yield Finding(
                spot_of(compiled, "why"),
                f"the reason of {compiled.rule.id} has no sentence in {missing}",
                "Add it: askers of a language without a sentence get the English one",
            )


def _missing(compiled: CompiledRule, why: Collection[str]) -> str:
    """Return the languages that are wanted and not there, in words; "" when there are none."""
    spoken = {language.partition("-")[0] for language in why}
    wanted = dict.fromkeys((compiled.language.partition("-")[0], EVERYBODY_S))
    lacking = [f"“{language}”" for language in wanted if language not in (*spoken, "any")]
    return " and ".join(lacking)
