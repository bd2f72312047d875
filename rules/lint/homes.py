"""Where a rule stands: its language's folder and its family's file."""

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from rules.compiled import CompiledRule
from rules.lint.sources import spot_of
from rules.lint.subject import Finding, Subject

ANY = "any"
SIGNS = "general.signs"
"""The file where signs of all families may stand together."""

FIRST = "en"
"""The language whose rules need no mark in their ids."""

_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z]{4})?(-[A-Z]{2})?")


def ids_out_of_place(subject: Subject) -> Iterator[Finding]:
    """Yield the rules whose id names another language than the folder they stand in."""
    languages = {c.language for c in subject.rules} - {ANY}
    for compiled in subject.rules:
        language = compiled.language
        if language != ANY and not _LANGUAGE.fullmatch(language):
            yield Finding(
                spot_of(compiled),
                f"{compiled.rule.id} stands in a folder “{language}”, which is no language",
                "Name the folder for a language, such as en, zh or de, or “any” for all",
            )
        elif wanted := _wanted_id(compiled, languages):
            yield Finding(
                spot_of(compiled, "id"),
                f"the id “{compiled.rule.id}” does not fit a rule in the folder “{language}”",
                f"Call it “{wanted}”, or move it",
            )


def files_of_another_family(subject: Subject) -> Iterator[Finding]:
    """Yield the rules in a file that is named for another family than theirs."""
    for compiled in subject.rules:
        name = PurePosixPath(compiled.file).stem
        if name == SIGNS and compiled.rule.kind == "sign":
            continue
        if name in subject.rulebook.families and name != compiled.rule.family:
            yield Finding(
                spot_of(compiled, "family"),
                f"{compiled.rule.id} is of {compiled.rule.family} and stands in the file of {name}",
                f"Move it to {compiled.rule.family}.yaml",
            )


def _wanted_id(compiled: CompiledRule, languages: set[str]) -> str | None:
    """Return the id the rule should have, or None when it has a right one."""
    rule_id, language = compiled.rule.id, compiled.language
    head, _, rest = rule_id.partition("-")
    if language in (FIRST, ANY):
        return rest if head in languages - {FIRST} and rest else None
    prefix = f"{language.lower()}-"
    fits = rule_id.startswith(prefix) or not compiled.shipped
    return None if fits else f"{prefix}{rule_id}"
