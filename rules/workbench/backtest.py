"""``backtest``: what the rules say of many messages."""

import sys
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from rules.rulebook import Rulebook
from rules.verdict import Hit, Verdict
from rules.workbench import completing
from rules.workbench.many_texts import verdicts_over
from rules.workbench.marking import marked
from rules.workbench.messages import Message, read_messages, tell_bad_lines
from rules.workbench.opening import open_rulebook, rule_called
from rules.workbench.options import JSON, RULES, SITE
from rules.workbench.printing import console, counted, print_json

HONEST = ("ham", "honest", "legitimate", "ok")
"""Labels of messages that are no scam, unless others are named."""

NO_LABEL = "–"
"""What a message without a label is counted under."""

_MOST_SHOWN = 300
_LEVELS = ("high", "caution", "none")


@dataclass(frozen=True, slots=True)
class Shown:
    """A message in which a rule held, with the spans of its words."""

    where: str
    label: str
    text: str
    spans: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class RuleTally:
    """How often one rule held. ``counts`` and ``shadow`` or ``excused`` hits are told apart.

    ``precision`` is the share of its hits, among the messages with a label, that are on messages
    not labelled honest; None without such hits.
    """

    rule: str
    family: str
    kind: str
    standing: str
    hits: int
    by_label: dict[str, int]
    precision: float | None
    shown: tuple[Shown, ...]


@dataclass(frozen=True, slots=True)
class Backtest:
    """What a rulebook says of many messages."""

    fingerprint: str
    messages: int
    skipped: int
    labels: dict[str, int]
    levels: dict[str, dict[str, int]]
    rules: tuple[RuleTally, ...]
    silent: int


def backtested(
    rulebook: Rulebook,
    messages: Sequence[Message],
    verdicts: Iterable[Verdict],
    *,
    honest: Collection[str] = HONEST,
    show: int = 0,
    skipped: int = 0,
) -> Backtest:
    """Return how often each rule held, by the labels of the messages, most often first.

    *show* is how many messages are kept for each rule, the first ones.
    """
    levels: dict[str, Counter[str]] = {}
    tallies: dict[tuple[str, str], _Tally] = {}
    for message, verdict in zip(messages, verdicts, strict=True):
        label = message.label or NO_LABEL
        levels.setdefault(label, Counter())[verdict.level] += 1
        for standing, hit in _standing(verdict):
            tally = tallies.setdefault((hit.rule, standing), _Tally(hit, standing))
            tally.add(message, label, hit, show)
    done = [tally.done(set(honest)) for tally in tallies.values()]
    held = {tally.rule for tally in done}
    running = [c.rule.id for c in rulebook if c.rule.status in ("stable", "shadow")]
    labels = {label: sum(levels[label].values()) for label in sorted(levels)}
    return Backtest(
        rulebook.fingerprint,
        len(messages),
        skipped,
        labels,
        {label: {name: levels[label][name] for name in _LEVELS} for label in labels},
        tuple(sorted(done, key=lambda tally: (-tally.hits, tally.rule, tally.standing))),
        sum(rule not in held for rule in running),
    )


def backtest(
    messages: Annotated[
        Path,
        typer.Argument(
            metavar="MESSAGES",
            help="JSON Lines (also .gz), a folder of them or of .txt files, or - for the input.",
            show_default=False,
        ),
    ],
    rules: RULES = None,
    site: SITE = None,
    rule: Annotated[
        list[str] | None,
        typer.Option(
            metavar="ID",
            help="Tell only of this rule; several times.",
            autocompletion=completing.rule_ids,
        ),
    ] = None,
    show: Annotated[int, typer.Option(min=0, help="Messages to show for each rule.")] = 0,
    honest: Annotated[
        list[str] | None,
        typer.Option(metavar="LABEL", help=f"Labels that are no scam: {', '.join(HONEST)}."),
    ] = None,
    text_field: Annotated[str, typer.Option(help="Field of the text.")] = "text",
    label_field: Annotated[str, typer.Option(help="Field of the label.")] = "label",
    jobs: Annotated[int, typer.Option(min=0, help="Processes; 0: as many as pay.")] = 0,
    json: JSON = False,
) -> int:
    """Look at many messages: how often each rule holds, by label where the lines have one.

    Each line is an object with "text" and perhaps "label". Lines that are no message are told and
    left out. Nothing of the messages is kept.

    Exit code 0; 2: could not run, or not one message.
    """
    rulebook = open_rulebook(rules, site)
    only = {rule_called(rulebook, name).rule.id for name in rule or ()}
    good, bad = read_messages(messages, text_field=text_field, label_field=label_field)
    tell_bad_lines(bad)
    texts = [message.text for message in good]
    verdicts = verdicts_over(rulebook, texts, jobs=jobs, progress=sys.stderr.isatty())
    found = backtested(
        rulebook, good, verdicts, honest=honest or HONEST, show=show, skipped=len(bad)
    )
    kept = [tally for tally in found.rules if not only or tally.rule in only]
    if json:
        print_json({**_head(found), "rules": kept})
    else:
        _show(found, kept, console())
    return 0


class _Tally:
    """The hits of one rule, while they are counted."""

    def __init__(self, hit: Hit, standing: str) -> None:
        self._hit = hit
        self._standing = standing
        self._labels: Counter[str] = Counter()
        self._shown: list[Shown] = []

    def add(self, message: Message, label: str, hit: Hit, show: int) -> None:
        """Count one hit."""
        self._labels[label] += 1
        if len(self._shown) < show:
            self._shown.append(Shown(message.where, label, message.text, hit.spans))

    def done(self, honest: Collection[str]) -> RuleTally:
        """Return the count."""
        told = {label: count for label, count in self._labels.items() if label != NO_LABEL}
        wrong = sum(count for label, count in told.items() if label in honest)
        labelled = sum(told.values())
        return RuleTally(
            self._hit.rule,
            self._hit.family,
            self._hit.kind,
            self._standing,
            sum(self._labels.values()),
            dict(sorted(self._labels.items())),
            round((labelled - wrong) / labelled, 4) if labelled else None,
            tuple(self._shown),
        )


def _standing(verdict: Verdict) -> list[tuple[str, Hit]]:
    """Return all hits of a verdict, each with what became of it."""
    groups = (
        ("counts", verdict.hits),
        ("shadow", verdict.shadow),
        ("excused", verdict.excused),
        ("plea", verdict.pleas),
    )
    return [(standing, hit) for standing, hits in groups for hit in hits]


def _head(found: Backtest) -> dict[str, object]:
    names = ("fingerprint", "messages", "skipped", "labels", "levels", "silent")
    return {name: getattr(found, name) for name in names}


def _show(found: Backtest, kept: Sequence[RuleTally], out: Console) -> None:
    told = f"{counted(found.messages, 'message')}, {counted(found.skipped, 'line')} skipped"
    out.print(f"{told}; rulebook {found.fingerprint}\n")
    out.print(_levels(found), "")
    out.print(_rules(found, kept))
    if found.silent:
        out.print(f"\n{counted(found.silent, 'rule')} held in none of them.", style="dim")
    for tally in kept:
        for shown in tally.shown:
            head = Text(f"\n{tally.rule}  {shown.where}  {shown.label}", "bold")
            cut = shown.text[:_MOST_SHOWN]
            spans = [(start, min(end, len(cut))) for start, end in shown.spans if start < len(cut)]
            out.print(head)
            out.print(marked(cut, [spans], out) + ("…" if len(shown.text) > len(cut) else ""))


def _levels(found: Backtest) -> Table:
    table = Table(box=None, header_style="bold", pad_edge=False)
    table.add_column("label", overflow="fold")
    for name in ("messages", *_LEVELS, "warned"):
        table.add_column(name, justify="right")
    for label, counts in found.levels.items():
        total = found.labels[label]
        warned = f"{100 * (total - counts['none']) / total:.1f} %"
        table.add_row(label, str(total), *(str(counts[name]) for name in _LEVELS), warned)
    return table


def _rules(found: Backtest, kept: Sequence[RuleTally]) -> Table:
    labels = [label for label in found.labels if label != NO_LABEL]
    table = Table(box=None, header_style="bold", pad_edge=False)
    table.add_column("rule", overflow="fold")
    table.add_column("hits", justify="right")
    for label in labels:
        table.add_column(label, justify="right")
    if labels:
        table.add_column("precision", justify="right")
    table.add_column("", overflow="fold")
    for tally in kept:
        counts = [str(tally.by_label.get(label, "")) for label in labels]
        if labels:
            counts.append("" if tally.precision is None else f"{100 * tally.precision:.1f} %")
        standing = tally.kind if tally.standing == "counts" else f"{tally.kind}, {tally.standing}"
        table.add_row(tally.rule, str(tally.hits), *counts, standing)
    return table
