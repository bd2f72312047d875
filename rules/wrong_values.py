"""What is told of a value that does not fit its field, for each type of pydantic's errors."""

import re
from collections.abc import Callable, Mapping

from pydantic_core import ErrorDetails

from rules.diagnostics.visible import shortened
from rules.error_details import Told, kind_of, names_of, quoted
from rules.model import Rule
from rules.record_error import RecordError


def told_of_value(name: str, detail: ErrorDetails) -> Told:
    """Return code, problem and remedy for an error of the value of the field *name*."""
    for kinds, tell in _TELLERS.items():
        if detail["type"] in kinds:
            return tell(name, detail)
    message = detail["msg"][0].lower() + detail["msg"][1:]
    return "R003", f"“{name}”: {message}", _LOOK_UP


_LOOK_UP = "See what the field takes in docs/rule-format.md"


def _missing(_: str, detail: ErrorDetails) -> Told:
    names = names_of(detail)
    if len(names) == 1:
        return "R001", f"“{names[0]}” is missing", f"Add a line “{names[0]}: …”"
    listed = " and ".join(", ".join(f"“{one}”" for one in names).rsplit(", ", 1))
    if "id" in names:
        remedy = "Add these lines; or, if this belongs to the rule above, take its dash out"
        return "R001", f"{listed} are missing", remedy
    return "R001", f"{listed} are missing", f"Add lines such as “{names[0]}: …”"


def told_of_empty(name: str, is_needed: bool = False) -> Told:
    """Return what is told of a field without a value, which the record may not do without."""
    told, last = f"“{name}” is empty", name.rpartition(".")[2]
    if name == "the entry":
        return "R022", "the entry is empty", "Write the rule behind the dash, or take the dash out"
    if last == "clues":
        return "R022", told, "Write the clues below it, each indented by two more spaces"
    if last == "examples":
        return "R022", told, "Write match: and ignore: below it, indented by two more spaces"
    if is_needed:
        return "R022", told, "Write a value behind the colon"
    return "R022", told, "Write a value behind the colon, or take it out"


def _choice(name: str, detail: ErrorDetails) -> Told:
    wanted = str(detail.get("ctx", {}).get("expected", "")).replace("'", "")
    return "R004", f"“{name}” cannot be {quoted(detail['input'])}", f"Use {wanted}"


def _senseless(name: str, detail: ErrorDetails) -> Told:
    error = detail.get("ctx", {}).get("error")
    if isinstance(error, RecordError):
        return error.code, error.problem, error.remedy
    return "R005", str(error or detail["msg"]), f"Mend “{name}”"


def _odd_form(name: str, detail: ErrorDetails) -> Told:
    written = str(detail["input"])
    told = f"“{name}” cannot be {quoted(written)}"
    last = name.rpartition(".")[2]
    if last == "why":
        remedy = (
            f'Write a key, or the sentence with its language: {{en: "{shortened(written, 60)}"}}'
        )
        return "R006", told, remedy
    if "[key]" in detail["loc"]:
        told = f"a name cannot be written {quoted(written)}"
    if last in ("family", "id") and "." in str(detail.get("ctx", {}).get("pattern")):
        return "R006", told, "Write it as two words with a dot, such as job.task"
    better = re.sub(r"[^a-z0-9]+", "-", written.lower()).strip("-")
    if re.search(r"[a-z]", better):
        return "R006", told, f"Write it as “{shortened(better, 80)}”"
    return "R006", told, "Use small letters a-z, digits and single hyphens, such as pay-first"


def _no_map(name: str, detail: ErrorDetails) -> Told:
    told = f"“{name}” must be a map of name: value, not {kind_of(detail['input'])}"
    if misplaced := _field_among_clues(name):
        return "R007", told, misplaced
    if name == "the entry":
        told = f"{name} must be a map of name: value, not {kind_of(detail['input'])}"
        return "R007", told, "Begin a rule with “- id: …” and indent its other lines by two spaces"
    if name.startswith("clues.") or name.count(".") == 0:
        written = detail["input"] if isinstance(detail["input"], str) else "…"
        remedy = f'Write {{phrases: ["{shortened(written, 60)}"]}}'
        return "R007", told, remedy if name not in ("clues", "examples") else _INDENT
    return "R007", told, _INDENT


_INDENT = "Write its lines as “name: value” below it, indented by two more spaces"


def _no_text(name: str, detail: ErrorDetails) -> Told:
    what = "each item of " if isinstance(detail["loc"][-1], int) else ""
    told = f"{what}“{name}” must be a text, not {kind_of(detail['input'])}"
    if isinstance(detail["input"], Mapping):
        inside = [f'"{key}: {value}"' for key, value in detail["input"].items()]
        written = shortened(inside[0], 60) if len(inside) == 1 else '"…"'
        return "R003", told, f"Put the text in quotes, for it holds a colon: {written}"
    return "R003", told, "Write one text, in quotes if it begins with a bracket"


def _too_long(name: str, detail: ErrorDetails) -> Told:
    most = int(detail.get("ctx", {}).get("max_length", 0))
    if isinstance(detail["input"], str):
        told = f"“{name}” has {len(detail['input']):,} letters, more than {most:,}"
        return "R003", told, "Shorten it"
    told = f"“{name}” has more than {most:,} items"
    return "R003", told, "Share them out among several clues"


def _too_short(name: str, _: ErrorDetails) -> Told:
    return told_of_empty(name)


def _no_whole_number(name: str, detail: ErrorDetails) -> Told:
    told = f"“{name}” must be a whole number, not {quoted(detail['input'])}"
    return "R003", told, f"Write digits alone, such as {name.rpartition('.')[2]}: 90"


def _no_number(name: str, detail: ErrorDetails) -> Told:
    told = f"“{name}” must be a number, not {quoted(detail['input'])}"
    return "R003", told, "Write a number with a point, such as 0.2"


def _out_of_bounds(name: str, detail: ErrorDetails) -> Told:
    bounds = {
        "ge": "{} or more",
        "gt": "more than {}",
        "le": "{} or less",
        "lt": "less than {}",
    }
    ((key, bound),) = detail.get("ctx", {}).items()
    wanted = bounds[key].format(f"{bound:,g}")
    told = f"“{name}” cannot be {quoted(detail['input'])}: it must be {wanted}"
    return "R003", told, f"Write a number that is {wanted}"


def _no_list(name: str, detail: ErrorDetails) -> Told:
    told = f"“{name}” must be a list of texts, not {kind_of(detail['input'])}"
    return "R003", told, 'Write ["one text", "another"], each in quotes'


def _no_truth(name: str, detail: ErrorDetails) -> Told:
    return "R003", f"“{name}” cannot be {quoted(detail['input'])}", "Use true or false"


_TELLERS: Mapping[tuple[str, ...], Callable[[str, ErrorDetails], Told]] = {
    ("missing",): _missing,
    ("literal_error",): _choice,
    ("value_error",): _senseless,
    ("string_pattern_mismatch",): _odd_form,
    ("dataclass_type", "dict_type"): _no_map,
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


def _field_among_clues(name: str) -> str:
    """Return what to do about a field of the rule that stands among its clues, or nothing."""
    if name.startswith("clues.") and name.split(".")[1] in Rule.fields():
        return f"“{name.split('.')[1]}” is no clue: let it begin in the column of “clues”"
    return ""
