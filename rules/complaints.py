"""From what the model says of a record to what the rule writer is told."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from rules.error_details import Told, names_of, says_nothing
from rules.model import Examples, Record
from rules.nearest import nearest
from rules.record_error import RecordError
from rules.unknown_fields import SINGULAR, told_of_field
from rules.wrong_values import told_of_empty, told_of_value
from rules.yaml_source import Path_, Place, YamlSource

_NO_FIELD = "unexpected_keyword_argument"
_NO_MAP = ("dataclass_type", "dict_type")


def complain_of_record(
    source: YamlSource, path: Path_, error: ValidationError, model: type[Record]
) -> None:
    """Add to *source* one diagnostic for each thing wrong with the record at *path*."""
    for detail in _worth_telling(error.errors(include_url=False, include_input=True)):
        place = _place(source, (*path, *_inside(detail)))
        source.complain(place, *_sentences(detail, model))


def _place(source: YamlSource, path: Path_) -> Place:
    """Return where *path* stands, a field of a clue also under its singular."""
    plural = {many: one for one, many in SINGULAR.items()}
    singular = tuple(plural.get(str(step), step) for step in path)
    for tried in (path, singular, singular[:-1]):
        if (place := source.exact_place(tried)) is not None:
            return place
    return source.place(path)


def _worth_telling(details: Iterable[ErrorDetails]) -> Iterator[ErrorDetails]:
    """Yield the errors without those that only follow from another one."""
    kept = [
        detail
        for _, group in groupby(details, key=_of_one_choice)
        for detail in _of_the_choice_meant(list(group))
    ]
    empty = {names_of(detail)[-1:] for detail in kept if _is_empty(detail)}
    unknown = [names_of(detail)[-1] for detail in kept if detail["type"] == _NO_FIELD]
    missing = False
    for detail in kept:
        if detail["type"] == "missing":
            lacks = [one for one in _missing_names(kept) if not _meant_by(one, unknown)]
            if lacks and not missing:
                yield {**detail, "loc": tuple(lacks)}
            missing = True
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


def _missing_names(details: Iterable[ErrorDetails]) -> list[str]:
    return [names_of(detail)[-1] for detail in details if detail["type"] == "missing"]


def _meant_by(name: str, unknown: Iterable[str]) -> bool:
    return any(nearest(one.lower(), [name], "") for one in unknown)


def _is_empty(detail: ErrorDetails) -> bool:
    return detail["type"] in _NO_MAP and detail["input"] == ""


def _is_unindented(detail: ErrorDetails, empty: Iterable[tuple[str, ...]]) -> bool:
    """Return whether a field that does not exist is a line of an empty one, not indented."""
    if ("clues",) in empty and isinstance(detail["input"], Mapping):
        return True
    return ("examples",) in empty and names_of(detail)[-1] in Examples.fields()


def _inside(detail: ErrorDetails) -> Path_:
    """Return the path, within the record, of what is to be marked."""
    steps = tuple(step for step in detail["loc"] if isinstance(step, int) or "[" not in step)
    if detail["type"] == _NO_FIELD or "[key]" in detail["loc"]:
        return (*steps, "@key")
    if detail["type"] == "missing":
        return ()
    if says_nothing(detail) and detail["input"] == "" and steps and isinstance(steps[-1], str):
        return (*steps, "@key")
    error = detail.get("ctx", {}).get("error")
    return (*steps, *error.inside) if isinstance(error, RecordError) else steps


def _sentences(detail: ErrorDetails, model: type[Record]) -> Told:
    """Return code, problem and remedy for one error of the model."""
    names = names_of(detail)
    name = ".".join(names) or "the entry"
    if detail["type"] == _NO_FIELD:
        return told_of_field(detail, model)
    if says_nothing(detail):
        needed = len(names) == 1 and names[0] in model.fields()
        return told_of_empty(name, needed and model.fields()[names[0]].is_required())
    return told_of_value(name, detail)
