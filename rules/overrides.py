"""overrides.yaml: what a folder of the operator's own changes about rules that stand elsewhere."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from pydantic import ValidationError

from rules.compiled import CompiledRule
from rules.complaints import complain_of_record
from rules.model import Override
from rules.nearest import nearest
from rules.yaml_source import YamlSource

CHANGEABLE = tuple(name for name in Override.fields() if name != "why")
"""The fields of a rule that an override may change."""


@dataclass(frozen=True, slots=True)
class Change:
    """What one folder says about one rule, and where it says so."""

    rule: str
    override: Override
    folder: Path
    source: YamlSource

    def values(self) -> dict[str, str]:
        """Return the new values by field."""
        given = {name: getattr(self.override, name) for name in CHANGEABLE}
        return {name: value for name, value in given.items() if value is not None}

    def complain(self, field_name: str, code: str, problem: str, remedy: str) -> None:
        """Note a mistake at a field; at the name of the rule when *field_name* is empty."""
        path = (self.rule, field_name or "@key")
        self.source.complain(self.source.place(path), code, problem, remedy)


def read_overrides(source: YamlSource, folder: Path) -> Iterator[Change]:
    """Yield the changes that *source*, the overrides of *folder*, asks for."""
    entries = source.entries(
        "overrides must be a map of rule id: what changes",
        "Write each as “rule-id: {status: retired}”, without a dash",
    )
    for rule, item in entries:
        known = _known_fields(source, rule, item)
        try:
            change = Change(rule, Override.model_validate(known), folder, source)
        except ValidationError as error:
            complain_of_record(source, (rule,), error, Override)
            continue
        if isinstance(item, Mapping) and not change.values() and known == item:
            change.complain(
                "",
                "S006",
                f"the override of “{rule}” says nothing that changes it",
                f"Give it {_listed(CHANGEABLE)}, or take it out",
            )
        yield change


def _known_fields(source: YamlSource, rule: str, item: object) -> object:
    """Return *item* without the fields that no override has; they are complained of."""
    if not isinstance(item, Mapping):
        return item
    known = Override.fields()
    for name in item:
        if name not in known:
            source.complain(
                source.place((rule, name, "@key")),
                "S002",
                f"an override cannot change “{name}”",
                nearest(
                    name,
                    known,
                    f"It can change {_listed(CHANGEABLE)}; for anything else retire the rule here "
                    "and write one of your own",
                ),
            )
    return {name: value for name, value in item.items() if name in known}


def _listed(names: Sequence[str]) -> str:
    return f"{', '.join(names[:-1])} or {names[-1]}"


@dataclass(slots=True)
class Overriding:
    """Applies changes to compiled rules; those of later folders win."""

    rules: list[CompiledRule]
    homes: Mapping[str, Path]
    """The folder of each rule."""
    not_loaded: Callable[[], Collection[str]]
    """Returns the ids of rules that exist and are not loaded here."""
    all_are_known: bool = True
    """Whether an id of no rule is a mistake: else it may stand in a file that was not read."""
    _set_by: dict[tuple[str, str], Change] = field(default_factory=dict)
    _numbers: dict[str, int] = field(init=False)

    def __post_init__(self) -> None:
        self._numbers = {compiled.rule.id: n for n, compiled in enumerate(self.rules)}

    def apply(self, changes: Iterable[Change]) -> None:
        """Change the rules; what is wrong with a change is told to its source."""
        asked: dict[str, dict[str, str]] = {}
        for change in changes:
            if change.rule in self._numbers:
                self._check(change)
                asked.setdefault(change.rule, {}).update(change.values())
            elif self.all_are_known:
                self._complain_of_unknown(change)
        for rule, values in asked.items():
            number = self._numbers[rule]
            self.rules[number] = _changed(self.rules[number], values)

    def _complain_of_unknown(self, change: Change) -> None:
        if change.rule in (elsewhere := self.not_loaded()):
            change.complain(
                "",
                "S007",
                f"the shipped rule “{change.rule}” is not loaded here: its override does nothing",
                "Load the folder beside the shipped library, as the bot does (check --site FOLDER)",
            )
            return
        known = (*self._numbers, *elsewhere)
        change.complain(
            "",
            "S001",
            f"there is no rule “{change.rule}” to override",
            nearest(change.rule, known, "Take it out, or look up the id"),
        )

    def _check(self, change: Change) -> None:
        """Tell of a change that is odd; it holds all the same."""
        rule = self.rules[self._numbers[change.rule]].rule
        if self.homes[change.rule] == change.folder:
            change.complain(
                "",
                "S004",
                f"the rule “{change.rule}” stands in this folder itself",
                "Edit the rule itself, and take the override out",
            )
        for name, value in change.values().items():
            before = self._set_by.get((change.rule, name))
            if before is not None:
                change.complain(
                    name,
                    "S005",
                    f"{before.source.name} sets “{name}” of “{change.rule}” as well; "
                    "this one is later and holds",
                    "Keep one of the two",
                )
            elif value == getattr(rule, name):
                change.complain(
                    name,
                    "S003",
                    f"“{name}” of “{change.rule}” is “{value}” already",
                    "Take it out: it changes nothing",
                )
            self._set_by[change.rule, name] = change


def _changed(compiled: CompiledRule, values: Mapping[str, str]) -> CompiledRule:
    rule = compiled.rule
    new = {name: value for name, value in values.items() if value != getattr(rule, name)}
    if not new:
        return compiled
    changed = tuple(name for name in CHANGEABLE if name in new)
    return replace(compiled, rule=rule.with_changes(**new), overridden=changed)
