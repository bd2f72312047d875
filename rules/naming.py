"""The names in a condition, held against the clues of its rule."""

import re
from collections.abc import Collection, Iterator

from rules.condition import AtLeast, ClueHolds, Condition, Not
from rules.nearest import nearest
from rules.yaml_source import Path_, Place, YamlSource


def complain_of_names(
    condition: Condition, clues: Collection[str], source: YamlSource, path: Path_
) -> None:
    """Tell *source* of names in the condition at *path* that are no clue, and of unused clues.

    Unused clues are told when all names are known: a misspelt name leaves one unused.
    """
    named: dict[str, Place] = {}
    for name, place in _places_of_names(condition, source, path):
        named.setdefault(name, place)
    unknown = [name for name in named if name not in clues]
    for name in unknown:
        told = f"“when” speaks of a clue “{name}” that is not there"
        remedy = _written_out(name, clues) or nearest(name, clues, "Add it under clues")
        source.complain(named[name], "R018", told, remedy)
    for name in clues:
        if not unknown and name not in named:
            place = source.place((*path[:-1], "clues", name, "@key"))
            told = f"the clue “{name}” is not used in “when”"
            source.complain(place, "R019", told, "Use it there, or take it out")


def _written_out(name: str, clues: Collection[str]) -> str:
    """Return how to write a condition that was put into words, or nothing."""
    listed = ", ".join(clues)
    if found := re.fullmatch(r"(all|any)( of (them|these))?", name, re.IGNORECASE):
        return f"Write {{{found[1].lower()}: [{listed}]}}"
    if found := re.fullmatch(r"(\d) of (them|these)", name, re.IGNORECASE):
        return f"Write {{at_least: {{n: {found[1]}, of: [{listed}]}}}}"
    if (found := re.fullmatch(r"not\s+(\S+)", name, re.IGNORECASE)) and found[1] in clues:
        return f"Write {{not: {found[1]}}}"
    if name.startswith(("{", "[")):
        return "Take the quotes off"
    for form, between in _BETWEEN.items():
        parts = re.split(between, name, flags=re.IGNORECASE)
        if len(parts) > 1 and all(part in clues for part in parts):
            return f"Write {{{form}: [{', '.join(parts)}]}}"
    if set(name.split()) <= set(clues):
        return "Put a comma between the names"
    return ""


_BETWEEN = {"all": r"\s+and\s+|\s*[,+&]+\s*", "any": r"\s+or\s+|\s*[/|]+\s*"}
"""What people write between names when they mean all of them, or any."""


def _places_of_names(
    condition: Condition, source: YamlSource, path: Path_
) -> Iterator[tuple[str, Place]]:
    """Yield each clue name of the condition at *path*, repeats included, with its place."""
    if isinstance(condition, ClueHolds):
        yield condition.name, source.place(path)
    elif isinstance(condition, Not):
        yield from _places_of_names(condition.inner, source, (*path, "not"))
    elif isinstance(condition, AtLeast):
        for number, part in enumerate(condition.of):
            tried = ((*path, *words, number) for words in (("all",), ("any",), ("at_least", "of")))
            inner = next((one for one in tried if source.exact_place(one)), path)
            yield from _places_of_names(part, source, inner)
