"""``slow``: what costs most when messages are looked at."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Literal

import typer
from rich.console import Console
from rich.progress import track
from rich.table import Table

from rules.checking import as_message
from rules.rulebook import Rulebook
from rules.workbench.costs import Cost, Costs, Measuring
from rules.workbench.messages import read_messages, tell_bad_lines
from rules.workbench.opening import open_rulebook
from rules.workbench.options import JSON, RULES, SITE
from rules.workbench.printing import console, one_line, print_json
from rules.workbench.trouble import WorkbenchError

SHOWN = 20
"""Ways that are shown, unless another number is asked for."""

MOST_TEXTS = 200
"""Texts that are measured, unless another number is asked for."""

_METHOD = (
    "Method: processor time for one message, the least of three rounds. Raised: messages in which "
    "the pattern has to be run or the phrase compared; each is measured alone there, the engine "
    "does some of it together. What is raised often and found seldom costs for nothing."
)


def slow(
    messages: Annotated[
        Path | None,
        typer.Argument(metavar="MESSAGES", help="As for backtest; else the examples of the rules."),
    ] = None,
    most: Annotated[int, typer.Option(min=1, help="Texts measured, taken evenly.")] = MOST_TEXTS,
    show: Annotated[int, typer.Option(min=1, help="Lines to show.")] = SHOWN,
    kind: Annotated[
        Literal["phrase", "pattern", "signal"] | None, typer.Option(help="Only these.")
    ] = None,
    rules: RULES = None,
    site: SITE = None,
    json: JSON = False,
) -> int:
    """Measure which patterns and phrases cost most, over the examples or your own messages.

    Exit code 0; 2: could not run.
    """
    rulebook = open_rulebook(rules, site)
    texts = _texts(rulebook, messages, most)
    measuring = Measuring(rulebook, texts)
    ways = track(
        measuring.each_way(),
        description="Measuring",
        total=len(measuring),
        console=console(stderr=True),
        transient=True,
        disable=not sys.stderr.isatty(),
    )
    costs = measuring.costs(list(ways))
    shown = [cost for cost in costs.ways if kind is None or cost.kind == kind][:show]
    if json:
        names = ("messages", "scan", "folding", "signals", "slowest")
        head = {name: getattr(costs, name) for name in names}
        print_json({**head, "method": _METHOD, "ways": shown})
    else:
        _show(costs, shown, console())
    return 0


def evenly(texts: Sequence[str], most: int) -> list[str]:
    """Return at most *most* of the texts, taken evenly from all, in their order."""
    count = min(len(texts), most)
    return [texts[number * len(texts) // count] for number in range(count)]


def _texts(rulebook: Rulebook, path: Path | None, most: int) -> list[str]:
    if path is None:
        examples = [as_message(example)[0] for example in rulebook.examples()]
        if not examples:
            raise WorkbenchError("The rules have no examples. Name a file of messages.")
        return evenly(examples, most)
    good, bad = read_messages(path)
    tell_bad_lines(bad)
    return evenly([message.text for message in good], most)


def _show(costs: Costs, shown: Sequence[Cost], out: Console) -> None:
    out.print(
        f"{costs.messages} messages; a scan takes {costs.scan:g} µs (median), of which folding "
        f"{costs.folding:g} µs and signals {costs.signals:g} µs."
    )
    out.print(_METHOD + "\n", style="dim")
    table = Table(box=None, header_style="bold", pad_edge=False)
    for name in ("µs", "share", "raised", "found"):
        table.add_column(name, justify="right", no_wrap=True)
    table.add_column("kind", no_wrap=True)
    table.add_column("what", overflow="fold", ratio=3)
    table.add_column("used by", overflow="fold", ratio=2)
    for cost in shown:
        more = f" and {len(cost.clues) - 1} more" if len(cost.clues) > 1 else ""
        time = "" if cost.microseconds is None else f"{cost.microseconds:.2f}"
        share = "" if cost.share is None else f"{100 * cost.share:.1f} %"
        counts = (str(cost.raised), str(cost.found))
        what = one_line(cost.what, 120)
        table.add_row(time, share, *counts, cost.kind, what, f"{cost.clues[0]}{more}")
    out.print(table)
    out.print("\nSlowest messages:", style="bold")
    for taken, text in costs.slowest:
        out.print(f"  {taken:,.0f} µs  {one_line(text, 80)}")
