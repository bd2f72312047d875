"""From what the model says of a record to what the rule writer is told."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import groupby

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from rules.diagnostics.visible import shortened
from rules.model import Clue, Examples, Record, Rule
from rules.nearest import nearest
from rules.record_error import RecordError
from rules.yaml_source import Path_, YamlSource

_Told = tuple[str, str, str]
"""Code, problem and remedy."""

_SINGULAR = {"phrase": "phrases", "pattern": "patterns", "signal": "signals", "part": "parts"}
_NO_FIELD = "unexpected_keyword_argument"
_NO_MAP = ("dataclass_type", "dict_type")


def complain_of_record(
    source: YamlSource, path: Path_, error: ValidationError, model: type[Record]
) -> None:
    """Add to *source* one diagnostic for each thing wrong with the record at *path*."""
    for detail in _worth_telling(error.errors(include_url=False, include_input=True)):
        inner = (*path, *_inside(detail))
        source.complain(source.place(inner), *_sentences(detail, model))


def _worth_telling(details: Iterable[ErrorDetails]) -> Iterator[ErrorDetails]:
    """Yield the errors without those that only follow from another one."""
    kept = [
        detail
        for _, group in groupby(details, key=_of_one_choice)
        for detail in _of_the_choice_meant(list(group))
    ]
    empty = {_names(detail)[-1:] for detail in kept if _is_empty(detail)}
    unknown = [_names(detail)[-1] for detail in kept if detail["type"] == _NO_FIELD]
    for detail in kept:
        names = _names(detail)
        if detail["type"] == "missing" and _meant_by(names[-1], unknown):
            continue
        if detail["type"] == _NO_FIELD and _is_unindented(detail, empty):
            continue
        yield detail


def _of_one_choice(detail: ErrorDetails) -> object:
    """Return what the errors share that come from trying a value as one thing or another."""
    return detail["loc"][:1] if _is_choice(detail) else (detail["loc"], detail["type"])


def _is_choice(detail: ErrorDetails) -> bool:
    return any("[" in str(step) and step != "[key]" for step in detail["loc"])


def _of_the_choice_meant(group: list[ErrorDetails]) -> list[ErrorDetails]:
    if not _is_choice(group[0]):
        return group
    meant = [detail for detail in group if not detail["type"].endswith("_type")]
    return meant or group[:1]


def _meant_by(name: str, unknown: Iterable[str]) -> bool:
    return any(nearest(one.lower(), [name], "") for one in unknown)


def _is_empty(detail: ErrorDetails) -> bool:
    return detail["type"] in _NO_MAP and detail["input"] == ""


def _is_unindented(detail: ErrorDetails, empty: Iterable[tuple[str, ...]]) -> bool:
    """Return whether a field that does not exist is a line of an empty one, not indented."""
    if ("clues",) in empty and isinstance(detail["input"], Mapping):
        return True
    return ("examples",) in empty and _names(detail)[-1] in Examples.fields()


def _names(detail: ErrorDetails) -> tuple[str, ...]:
    """Return the names that lead to the value, numbers of items and inner marks left out."""
    return tuple(step for step in detail["loc"] if isinstance(step, str) and "[" not in step)


def _inside(detail: ErrorDetails) -> Path_:
    """Return the path, within the record, of what is to be marked."""
    steps = tuple(step for step in detail["loc"] if isinstance(step, int) or "[" not in step)
    nameless = not steps or isinstance(steps[-1], int)
    if detail["type"] == _NO_FIELD or "[key]" in detail["loc"]:
        return (*steps, "@key")
    if detail["input"] == "" and detail["type"] != "missing" and not nameless:
        return (*steps, "@key")
    error = detail.get("ctx", {}).get("error")
    return (*steps, *error.inside) if isinstance(error, RecordError) else steps


def _sentences(detail: ErrorDetails, model: type[Record]) -> _Told:
    """Return code, problem and remedy for one error of the model."""
    names = _names(detail)
    name = ".".join(names) or "the entry"
    if detail["type"] == _NO_FIELD:
        return _no_field(detail, model)
    if detail["input"] == "" and detail["type"] not in ("missing", "value_error") and names:
        return _empty(name, names[-1])
    for kinds, tell in _TELLERS.items():
        if detail["type"] in kinds:
            return tell(name, detail)
    message = detail["msg"][0].lower() + detail["msg"][1:]
    return "R003", f"“{name}”: {message}", _LOOK_UP


_LOOK_UP = "See what the field takes in docs/rule-format.md"


def _missing(name: str, _: ErrorDetails) -> _Told:
    return "R001", f"“{name}” is missing", f"Add a line “{name.rpartition('.')[2]}: …”"


def _empty(name: str, last: str) -> _Told:
    told = f"“{name}” is empty"
    if last == "clues":
        return "R022", told, "Write the clues below it, each indented by two more spaces"
    if last == "examples":
        return "R022", told, "Write match: and ignore: below it, indented by two more spaces"
    return "R022", told, "Write a value behind the colon, or take the line out"


def _choice(name: str, detail: ErrorDetails) -> _Told:
    wanted = str(detail.get("ctx", {}).get("expected", "")).replace("'", "")
    return "R004", f"“{name}” cannot be {_quoted(detail['input'])}", f"Use {wanted}"


def _senseless(name: str, detail: ErrorDetails) -> _Told:
    error = detail.get("ctx", {}).get("error")
    if isinstance(error, RecordError):
        return error.code, error.problem, error.remedy
    return "R005", str(error or detail["msg"]), f"Mend “{name}”"


def _odd_form(name: str, detail: ErrorDetails) -> _Told:
    written = str(detail["input"])
    told = f"“{name}” cannot be {_quoted(written)}"
    last = name.rpartition(".")[2]
    if last == "why":
        remedy = (
            f'Write a key, or the sentence with its language: {{en: "{shortened(written, 60)}"}}'
        )
        return "R006", told, remedy
    if "[key]" in detail["loc"]:
        told = f"a name cannot be written {_quoted(written)}"
    if last in ("family", "id") and "." in str(detail.get("ctx", {}).get("pattern")):
        return "R006", told, "Write it as two words with a dot, such as job.task"
    better = re.sub(r"[^a-z0-9]+", "-", written.lower()).strip("-")
    if re.search(r"[a-z]", better):
        return "R006", told, f"Write it as “{shortened(better, 80)}”"
    return "R006", told, "Use small letters a-z, digits and single hyphens, such as pay-first"


def _no_map(name: str, detail: ErrorDetails) -> _Told:
    told = f"“{name}” must be a map of name: value, not {_kind(detail['input'])}"
    if name == "the entry":
        told = f"{name} must be a map of name: value, not {_kind(detail['input'])}"
        return "R007", told, "Begin a rule with “- id: …” and indent its other lines by two spaces"
    if name.startswith("clues.") or name.count(".") == 0:
        written = detail["input"] if isinstance(detail["input"], str) else "…"
        remedy = f'Write {{phrases: ["{shortened(written, 60)}"]}}'
        return "R007", told, remedy if name not in ("clues", "examples") else _INDENT
    return "R007", told, _INDENT


_INDENT = "Write its lines as “name: value” below it, indented by two more spaces"


def _no_text(name: str, detail: ErrorDetails) -> _Told:
    what = "each item of " if isinstance(detail["loc"][-1], int) else ""
    told = f"{what}“{name}” must be a text, not {_kind(detail['input'])}"
    if isinstance(detail["input"], Mapping):
        inside = [f'"{key}: {value}"' for key, value in detail["input"].items()]
        written = shortened(inside[0], 60) if len(inside) == 1 else '"…"'
        return "R003", told, f"Put the text in quotes, for it holds a colon: {written}"
    return "R003", told, "Write one text, in quotes if it begins with a bracket"


def _too_long(name: str, detail: ErrorDetails) -> _Told:
    most = int(detail.get("ctx", {}).get("max_length", 0))
    if isinstance(detail["input"], str):
        told = f"“{name}” has {len(detail['input']):,} letters, more than {most:,}"
        return "R003", told, "Shorten it"
    told = f"“{name}” has more than {most:,} items"
    return "R003", told, "Share them out among several clues"


def _too_short(name: str, _: ErrorDetails) -> _Told:
    return _empty(name, name.rpartition(".")[2])


def _no_whole_number(name: str, detail: ErrorDetails) -> _Told:
    told = f"“{name}” must be a whole number, not {_quoted(detail['input'])}"
    return "R003", told, f"Write digits alone, such as {name.rpartition('.')[2]}: 90"


def _no_number(name: str, detail: ErrorDetails) -> _Told:
    told = f"“{name}” must be a number, not {_quoted(detail['input'])}"
    return "R003", told, "Write a number with a point, such as 0.2"


def _out_of_bounds(name: str, detail: ErrorDetails) -> _Told:
    bounds = {
        "ge": "{} or more",
        "gt": "more than {}",
        "le": "{} or less",
        "lt": "less than {}",
    }
    ((key, bound),) = detail.get("ctx", {}).items()
    wanted = bounds[key].format(f"{bound:,g}")
    told = f"“{name}” cannot be {_quoted(detail['input'])}: it must be {wanted}"
    return "R003", told, f"Write a number that is {wanted}"


def _no_list(name: str, detail: ErrorDetails) -> _Told:
    told = f"“{name}” must be a list of texts, not {_kind(detail['input'])}"
    return "R003", told, 'Write ["one text", "another"], each in quotes'


def _no_truth(name: str, detail: ErrorDetails) -> _Told:
    return "R003", f"“{name}” cannot be {_quoted(detail['input'])}", "Use true or false"


_TELLERS: Mapping[tuple[str, ...], Callable[[str, ErrorDetails], _Told]] = {
    ("missing",): _missing,
    ("literal_error",): _choice,
    ("value_error",): _senseless,
    ("string_pattern_mismatch",): _odd_form,
    _NO_MAP: _no_map,
    ("string_type",): _no_text,
    ("string_too_long", "too_long"): _too_long,
    ("string_too_short", "too_short"): _too_short,
    ("int_parsing", "int_type", "int_from_float", "int_parsing_size"): _no_whole_number,
    ("float_parsing", "float_type", "finite_number"): _no_number,
    ("greater_than_equal", "greater_than", "less_than_equal", "less_than"): _out_of_bounds,
    ("tuple_type", "list_type"): _no_list,
    ("bool_parsing", "bool_type"): _no_truth,
}
"""What is told of each type of pydantic's errors."""


def _no_field(detail: ErrorDetails, model: type[Record]) -> _Told:
    path, name = _names(detail)[:-1], _names(detail)[-1]
    here = _fields_at(model, path)
    told = f"“{shortened('.'.join((*path, name)), 80)}” is not a field here"
    if name in _SINGULAR and _SINGULAR[name] in here:
        plural = _SINGULAR[name]
        told = f"“{name}” stands beside “{plural}”, which is the same"
        return "R002", told, f"Put all of them into “{plural}”"
    if re.match(r"\w+:", name):
        return "R002", told, "Put a space behind the colon"
    return (
        "R002",
        told,
        _where_it_belongs(name, path, model)
        or nearest(name.lower(), here, f"Take it out, or use one of: {', '.join(here)}"),
    )


def _where_it_belongs(name: str, path: tuple[str, ...], model: type[Record]) -> str:
    """Return where a field belongs that is known and stands in the wrong place, or nothing."""
    if path and model is Rule and name in Rule.fields():
        return "It belongs to the rule: let it begin in the column of “title”"
    if not path and model is Rule and name in Examples.fields():
        return "It belongs under “examples”, indented by two more spaces"
    if not path and model is Rule and name in (*Clue.fields(), *_SINGULAR):
        return f'It belongs into a clue, such as clues: {{deposit: {{{name}: ["…"]}}}}'
    return ""


def _fields_at(model: type[Record], path: tuple[str, ...]) -> list[str]:
    if path[:1] == ("clues",):
        return list(Clue.fields())
    if path[:1] == ("examples",):
        return list(Examples.fields())
    return list(model.fields())


def _kind(value: object) -> str:
    if isinstance(value, Mapping):
        return "a map"
    if isinstance(value, list | tuple):
        return "a list"
    return "empty" if value in ("", None) else f"the text {_quoted(value)}"


def _quoted(value: object) -> str:
    return f"“{shortened(value, 60)}”" if isinstance(value, str) else _kind(value)
