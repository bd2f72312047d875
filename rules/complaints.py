"""From what the model says of a record to what the rule writer is told."""

from pydantic import ValidationError
from pydantic_core import ErrorDetails
from rapidfuzz import process

from rules.model import Record
from rules.yaml_source import Path_, YamlSource


def complain_of_record(
    source: YamlSource, path: Path_, error: ValidationError, model: type[Record]
) -> None:
    """Add to *source* one diagnostic for each thing wrong with the record at *path*."""
    for detail in error.errors(include_url=False, include_input=True):
        inner = (*path, *(step for step in detail["loc"] if step != "[key]"))
        code, problem, remedy = _sentences(detail, model)
        place = source.place(
            (*inner, "@key") if detail["type"] == "unexpected_keyword_argument" else inner
        )
        source.complain(place, code, problem, remedy)


def _sentences(detail: ErrorDetails, model: type[Record]) -> tuple[str, str, str]:
    """Return code, problem and remedy for one error of the model."""
    kind, context = detail["type"], detail.get("ctx", {})
    name = ".".join(str(step) for step in detail["loc"] if not isinstance(step, int)) or "the entry"
    name = name.removesuffix(".[key]")
    if kind == "missing":
        return "R001", f"“{name}” is missing", f"Add a line “{name.split('.')[-1]}: …”"
    if kind == "unexpected_keyword_argument":
        return "R002", f"“{name}” is not a field here", _did_you_mean(detail, model)
    if kind == "literal_error":
        wanted = str(context.get("expected", "")).replace("'", "")
        return "R004", f"“{name}” cannot be “{detail['input']}”", f"Use {wanted}"
    if kind == "value_error":
        return "R005", str(context.get("error", detail["msg"])), f"Mend “{name}”"
    if kind == "string_pattern_mismatch":
        return "R006", f"“{name}” cannot be written “{detail['input']}”", _shape(name)
    if kind in ("dataclass_type", "dict_type"):
        return "R007", f"“{name}” is not a map of name: value", "Look at the indentation"
    message = detail["msg"][0].lower() + detail["msg"][1:]
    return "R003", f"“{name}”: {message}", "Look at an example in docs/writing-rules.md"


def _did_you_mean(detail: ErrorDetails, model: type[Record]) -> str:
    fields = _fields_at(model, detail["loc"][:-1])
    close = process.extractOne(str(detail["loc"][-1]), fields, score_cutoff=60)
    if close:
        return f"Did you mean “{close[0]}”?"
    return f"Take it out, or use one of: {', '.join(fields)}"


def _fields_at(model: type[Record], loc: tuple[str | int, ...]) -> list[str]:
    if "clues" in loc:
        return ["phrases", "similarity", "patterns", "signals", "parts"]
    if "examples" in loc:
        return ["match", "ignore"]
    return list(model.fields())


def _shape(name: str) -> str:
    if name == "family":
        return "Write it as two words with a dot, such as job.task"
    return "Use small letters, digits and single hyphens, such as job-task-deposit"
