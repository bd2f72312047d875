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

    A clue that was probably meant by a misspelt name is not told of as unused.
    """
    named: dict[str, Place] = {}
    for name, place in _places_of_names(condition, source, path):
        named.setdefault(name, place)
    meant = ""
    for name, place in named.items():
        if name not in clues:
            told = f"“when” speaks of a clue “{name}” that is not there"
            remedy = _joined(name, clues) or nearest(name, clues, "Add it under clues")
            source.complain(place, "R018", told, remedy)
            meant += remedy
    for name in clues:
        if name not in named and name not in re.findall(r"[\w-]+", meant):
            place = source.place((*path[:-1], "clues", name, "@key"))
            told = f"the clue “{name}” is not used in “when”"
            source.complain(place, "R019", told, "Use it there, or take it out")


def _joined(name: str, clues: Collection[str]) -> str:
    """Return how to write a condition that was written as “a and b”, or nothing."""
    for word, form in (("and", "all"), ("or", "any")):
        parts = re.split(rf"\s+{word}\s+|\s*,\s*", name, flags=re.IGNORECASE)
        if len(parts) > 1 and all(part in clues for part in parts):
            return f"Write {{{form}: [{', '.join(parts)}]}}"
    return ""


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
