"""Conditions that could be said more plainly."""

from collections import Counter
from collections.abc import Iterator, Mapping

from rules.compiled import CompiledRule
from rules.condition import AtLeast, ClueHolds
from rules.lint.conditions import idle_by_logic, parts_of
from rules.lint.sources import spot_of
from rules.lint.subject import Finding, Subject


def roundabout_conditions(subject: Subject) -> Iterator[Finding]:
    """Yield the rules whose ``when`` says something twice, or at greater length than it needs."""
    for compiled in subject.rules:
        if compiled.rule.when is None:
            continue
        for problem, remedy in (*_inner(compiled), *_counted(subject, compiled)):
            yield Finding(spot_of(compiled, "when"), problem, remedy)


def _inner(compiled: CompiledRule) -> Iterator[tuple[str, str]]:
    for part in parts_of(compiled.condition):
        if not isinstance(part, AtLeast):
            continue
        if len(part.of) == 1:
            yield "a list of one condition needs no “all” or “any”", "Write the condition alone"
        names = Counter(inner.name for inner in part.of if isinstance(inner, ClueHolds))
        for name, count in names.items():
            if count > 1:
                yield f"“{name}” stands {count} times in one list", "Keep it once"
    for name in idle_by_logic(compiled):
        yield f"“when” holds for the same texts with “{name}” or without", "Take it out, or mend it"


def _counted(subject: Subject, compiled: CompiledRule) -> Iterator[tuple[str, str]]:
    """Yield what ``at_least`` says that ``any`` or ``all`` would; the file as written tells."""
    if not any(
        isinstance(p, AtLeast) and p.n in (1, len(p.of)) for p in parts_of(compiled.condition)
    ):
        return
    when = subject.sources.record(spot_of(compiled)).get("when")
    for count, of in _at_least(when):
        if count == "1" and len(of) > 1:
            yield "“at_least” with n: 1 means “any”", "Write any: […]"
        elif count == str(len(of)) and len(of) > 1:
            yield f"“at_least” with n: {count} of {count} means “all”", "Write all: […]"


def _at_least(when: object) -> Iterator[tuple[str, list[object]]]:
    if isinstance(when, list):
        for item in when:
            yield from _at_least(item)
    elif isinstance(when, Mapping):
        inner = when.get("at_least")
        if isinstance(inner, Mapping) and isinstance(inner.get("of"), list):
            yield str(inner.get("n")), inner["of"]
            yield from _at_least(inner["of"])
        for word in ("all", "any", "not"):
            yield from _at_least(when.get(word))
