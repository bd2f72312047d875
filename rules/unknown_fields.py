"""What is told of a field that does not exist: what was probably meant, or where it belongs."""

import re
from collections.abc import Mapping

from pydantic_core import ErrorDetails

from rules.diagnostics.visible import shortened
from rules.error_details import Told, names_of
from rules.model import Clue, Examples, Record, Rule
from rules.nearest import nearest

SINGULAR = {"phrase": "phrases", "pattern": "patterns", "signal": "signals", "part": "parts"}
"""The fields of a clue that may be written in the singular."""

_A_NOTE = "Take it out; a note for yourself begins with #"
_ELSEWHERE = {
    "language": "Take it out: the language is the name of the folder that the file is in",
    "lang": "Take it out: the language is the name of the folder that the file is in",
    "name": "Did you mean “title”?",
    "description": "Did you mean “title”?",
    "level": "Did you mean “severity”?",
    "score": "Did you mean “weight”?",
    "condition": "Did you mean “when”?",
    "reason": "Did you mean “why”?",
    **dict.fromkeys(("author", "date", "version", "tags", "notes", "comment"), _A_NOTE),
}
"""What other formats call it."""

_FOR_CLUES = {
    **{name: name for name in (*Clue.fields(), *SINGULAR)},
    **dict.fromkeys(("keywords", "words", "text", "texts", "strings"), "phrases"),
    **dict.fromkeys(("regex", "regexp", "regexes"), "patterns"),
}


def told_of_field(detail: ErrorDetails, model: type[Record]) -> Told:
    """Return code, problem and remedy for a field that *model* does not have."""
    path, name = names_of(detail)[:-1], names_of(detail)[-1]
    here = _fields_at(model, path)
    told = f"“{shortened('.'.join((*path, name)), 80)}” is not a field here"
    if SINGULAR.get(name) in here:
        plural = SINGULAR[name]
        told = f"“{name}” stands beside “{plural}”, which is the same"
        return "R002", told, f"Put all of them into “{plural}”"
    if name.endswith(":"):
        return "R002", told, "Write one colon"
    if re.match(r"\w+:", name):
        return "R002", told, "Put a space behind the colon"
    all_of_them = f"Take it out, or use one of: {', '.join(here)}"
    remedy = _where_it_belongs(name, path, detail["input"]) if model is Rule else ""
    return "R002", told, remedy or nearest(name.lower(), here, all_of_them)


def _where_it_belongs(name: str, path: tuple[str, ...], value: object) -> str:
    """Return what to do about a field of a rule that has its place elsewhere, or nothing."""
    if path[:1] == ("clues",) and len(path) > 1 and path[1] in Rule.fields():
        return f"“{path[1]}” is no clue: let it begin in the column of “clues”"
    if path and name in Rule.fields():
        return "It belongs to the rule: let it begin in the column of “title”"
    if path:
        return ""
    if name in Examples.fields():
        return "It belongs under “examples”, indented by two more spaces"
    if isinstance(value, Mapping) and set(value) & {*Clue.fields(), *SINGULAR}:
        if nearest(name.lower(), ["clues"], ""):
            return ""
        return "It looks like a clue: indent it as the other clues, below “clues”"
    if field := _FOR_CLUES.get(name.lower()):
        if field == "similarity":
            return "It belongs into a clue, beside its phrases"
        return f'It belongs into a clue, such as clues: {{deposit: {{{field}: ["…"]}}}}'
    return _ELSEWHERE.get(name.lower(), "")


def _fields_at(model: type[Record], path: tuple[str, ...]) -> list[str]:
    if path[:1] == ("clues",):
        return list(Clue.fields())
    if path[:1] == ("examples",):
        return list(Examples.fields())
    return list(model.fields())
