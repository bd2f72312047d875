"""``diff``: which rules differ between two folders, and which verdicts."""

import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.text import Text

from rules.compiled import CompiledRule
from rules.loader import LIBRARY
from rules.rulebook import Rulebook
from rules.verdict import Verdict
from rules.workbench.many_texts import verdicts_over
from rules.workbench.messages import Message, read_messages, tell_bad_lines
from rules.workbench.opening import folders_of, rulebook_of
from rules.workbench.options import JSON
from rules.workbench.printing import as_plain, console, one_line, print_json
from rules.workbench.trouble import FOUND
from rules.workbench.written_out import written_out

SHOWN = 5
"""Messages whose verdicts differ that are shown, unless another number is asked for."""


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field that differs; of a list, only what was taken out and what was added."""

    field: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class RuleChange:
    """One rule that was ``added``, ``removed`` or ``changed``."""

    id: str
    change: str
    title: str
    fields: tuple[FieldChange, ...] = ()


@dataclass(frozen=True, slots=True)
class VerdictChange:
    """One message of which the two say something else."""

    where: str
    label: str | None
    text: str
    before: str
    after: str
    score_before: float
    score_after: float
    gained: tuple[str, ...]
    lost: tuple[str, ...]

    @property
    def step(self) -> str:
        """Return the change of level, such as ``none → high``, or that it stayed."""
        return f"{self.before} → {self.after}" if self.before != self.after else "same level"


@dataclass(frozen=True, slots=True)
class Difference:
    """All that differs. ``messages`` is how many were compared."""

    rules: tuple[RuleChange, ...]
    messages: int = 0
    verdicts: tuple[VerdictChange, ...] = ()

    def steps(self) -> dict[str, int]:
        """Return how many messages changed in which way, most first."""
        counts = Counter(change.step for change in self.verdicts)
        return dict(sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])))


def changed_rules(
    before: Iterable[CompiledRule], after: Iterable[CompiledRule]
) -> tuple[RuleChange, ...]:
    """Return the rules that were added, removed or changed, by id."""
    old = {compiled.rule.id: compiled for compiled in before}
    new = {compiled.rule.id: compiled for compiled in after}
    changes = []
    for rule_id in sorted({*old, *new}):
        if rule_id not in old:
            changes.append(RuleChange(rule_id, "added", new[rule_id].rule.title))
        elif rule_id not in new:
            changes.append(RuleChange(rule_id, "removed", old[rule_id].rule.title))
        elif fields := _changed_fields(old[rule_id], new[rule_id]):
            changes.append(RuleChange(rule_id, "changed", new[rule_id].rule.title, fields))
    return tuple(changes)


def changed_verdicts(
    messages: Sequence[Message], before: Iterable[Verdict], after: Iterable[Verdict]
) -> tuple[VerdictChange, ...]:
    """Return the messages whose level or whose counted rules differ."""
    changes = []
    for message, old, new in zip(messages, before, after, strict=True):
        had, has = [{hit.rule for hit in verdict.hits} for verdict in (old, new)]
        if had != has or old.level != new.level:
            changes.append(
                VerdictChange(
                    message.where,
                    message.label,
                    message.text,
                    old.level,
                    new.level,
                    old.score,
                    new.score,
                    tuple(sorted(has - had)),
                    tuple(sorted(had - has)),
                )
            )
    return tuple(changes)


def diff(
    before: Annotated[
        Path, typer.Argument(metavar="A", help="Folder of rules; “shipped” for the shipped ones.")
    ],
    after: Annotated[Path, typer.Argument(metavar="B", help="The folder to compare it with.")],
    messages: Annotated[
        Path | None,
        typer.Option(metavar="PATH", help="Messages, as for backtest: tell changed verdicts too."),
    ] = None,
    show: Annotated[
        int, typer.Option(min=0, help="Messages with another verdict to show.")
    ] = SHOWN,
    beside_shipped: Annotated[
        bool, typer.Option("--beside-shipped", help="Load each beside the shipped library.")
    ] = False,
    json: JSON = False,
) -> int:
    """Tell which rules differ between two folders, field by field, and which verdicts.

    Exit code 0: nothing differs; 1: something does; 2: could not run.
    """
    old, new = (_open(folder, beside_shipped) for folder in (before, after))
    difference = Difference(changed_rules(old, new))
    if messages is not None:
        difference = _with_verdicts(difference, old, new, messages)
    if json:
        print_json({**as_plain(difference), "steps": difference.steps()})
    else:
        _show(difference, show, console())
    return FOUND if difference.rules or difference.verdicts else 0


def _open(folder: Path, beside_shipped: bool) -> Rulebook:
    chosen = folders_of([LIBRARY if str(folder) == "shipped" else folder], None)
    return rulebook_of(list(dict.fromkeys([LIBRARY, *chosen] if beside_shipped else chosen)))


def _with_verdicts(difference: Difference, old: Rulebook, new: Rulebook, path: Path) -> Difference:
    good, bad = read_messages(path)
    tell_bad_lines(bad)
    texts = [message.text for message in good]
    bar = sys.stderr.isatty()
    both = [verdicts_over(rulebook, texts, progress=bar) for rulebook in (old, new)]
    return Difference(difference.rules, len(good), changed_verdicts(good, *map(list, both)))


def _changed_fields(old: CompiledRule, new: CompiledRule) -> tuple[FieldChange, ...]:
    before, after = _flat(old), _flat(new)
    return tuple(
        _change(name, before.get(name), after.get(name))
        for name in dict.fromkeys([*before, *after])
        if before.get(name) != after.get(name)
    )


def _flat(compiled: CompiledRule) -> dict[str, Any]:
    """Return the rule's fields by their path, such as ``clues.fee.phrases.88 %``."""
    found: dict[str, Any] = {"language": compiled.language}

    def add(path: str, value: Any) -> None:
        if isinstance(value, dict) and path != "when":
            for name, inner in value.items():
                add(f"{path}.{name}" if path else name, inner)
        else:
            found[path] = value

    add("", written_out(compiled))
    return found


def _change(name: str, before: Any, after: Any) -> FieldChange:
    if isinstance(before or [], list) and isinstance(after or [], list):
        old, new = before or [], after or []
        gone = [item for item in old if item not in new]
        come = [item for item in new if item not in old]
        if gone or come:
            return FieldChange(name, gone, come)
    return FieldChange(name, before, after)


def _show(difference: Difference, show: int, out: Console) -> None:
    styles = {"added": ("+", "green"), "removed": ("-", "red"), "changed": ("~", "yellow")}
    for change in difference.rules:
        sign, style = styles[change.change]
        head = Text.assemble((f"{sign} {change.id}", f"bold {style}"), f"  {change.title}")
        out.print(head, soft_wrap=True)
        for field in change.fields:
            out.print(f"    {field.field}", style="dim")
            for mark, value, colour in (("-", field.before, "red"), ("+", field.after, "green")):
                for item in value if isinstance(value, list) else [value]:
                    if item is not None:
                        out.print(f"      {mark} {one_line(str(item))}", style=colour)
    counts = Counter(change.change for change in difference.rules)
    told = ", ".join(f"{counts[name]} {name}" for name in styles)
    out.print(f"Rules: {told}", style="bold")
    if difference.messages:
        _show_verdicts(difference, show, out)


def _show_verdicts(difference: Difference, show: int, out: Console) -> None:
    for change in difference.verdicts[:show]:
        label = f" ({change.label})" if change.label else ""
        scores = f"{change.score_before:g} → {change.score_after:g}"
        out.print(f"\n{change.where}{label}: {change.step}, score {scores}", style="bold")
        out.print(f"  {one_line(change.text, 200)}")
        for mark, names, colour in (("-", change.lost, "red"), ("+", change.gained, "green")):
            for name in names:
                out.print(f"  {mark} {name}", style=colour)
    steps = ", ".join(f"{step} {count}" for step, count in difference.steps().items())
    told = f"{len(difference.verdicts)} of {difference.messages} messages"
    out.print(f"\nVerdicts: {told} differ{': ' + steps if steps else ''}", style="bold")
