"""Which hits a reply explains, and in which order."""

from collections.abc import Iterator

from rules import Family, Hit, Rulebook, Verdict

SIGNS = "general.signs"
"""The family of signs that belong to no script: named only when nothing else is."""

STAGES = ("opener", "trust", "hook", "first_payment", "squeeze", "recovery")
"""The stages of a script in the order in which they come."""


def told_families(verdict: Verdict, rulebook: Rulebook) -> list[Family]:
    """Return the verdict's families in the order in which they are told.

    A script that puts a person's freedom in danger comes first, and mere signs last.
    """
    named = {hit.family for hit in verdict.hits if hit.kind == "script"}
    families = [rulebook.families[name] for name in verdict.families]

    def place(family: Family) -> tuple[bool, bool]:
        return not (family.trafficking and family.id in named), family.id == SIGNS

    return sorted(families, key=place)


def worth_telling(verdict: Verdict, rulebook: Rulebook, family: str) -> Iterator[Hit]:
    """Yield the hits that explain the verdict, best first: scripts, those of *family* first.

    Signs are told where there is no script, and those that need no language (a hidden letter, a
    shortened link) always: they are plain facts.
    """
    scripts = [hit for hit in verdict.hits if hit.kind == "script"]
    yield from sorted(scripts, key=lambda hit: hit.family != family)
    for hit in verdict.hits:
        if hit.kind == "sign" and (not scripts or rulebook.language_of(hit.rule) == "any"):
            yield hit


def stage_reached(verdict: Verdict, family: str) -> str | None:
    """Return the furthest stage that the scripts of *family* have reached in this message."""
    scripts = (hit for hit in verdict.hits if hit.kind == "script" and hit.family == family)
    stages = [STAGES.index(hit.stage) for hit in scripts if hit.stage]
    return STAGES[max(stages)] if stages else None
