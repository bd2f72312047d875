"""``explain``: why a message has the verdict it has, for the one who writes the rules."""

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.padding import Padding
from rich.text import Text
from rich.tree import Tree

from rules.checking import as_message
from rules.verdict import CAUTION, HIGH
from rules.workbench import completing
from rules.workbench.explanation import (
    NEAR,
    ClueReport,
    Explainer,
    Explanation,
    Found,
    Node,
    RuleReport,
)
from rules.workbench.marking import colour, marked
from rules.workbench.messages import one_message
from rules.workbench.opening import open_rulebook
from rules.workbench.options import JSON, RULES, SITE
from rules.workbench.printing import as_plain, console, mark, one_line, percent, print_json

_MOST_WAYS = 3
"""Ways of one clue that are shown of a rule that nobody asked for."""

_MOST_OF_A_PATTERN = 60

_LEVELS = {
    "high": ("bold white on red", "a strong warning"),
    "caution": ("bold black on yellow", "a careful warning"),
    "none": ("bold", "no warning: nothing that counts was recognised, which is no proof"),
}

_STANDINGS = {
    "counts": "counts",
    "shadow": "on trial (shadow): does not count",
    "excused": "excused: does not count",
    "excuses": "an honest look-alike: takes others out",
    "plea": "words of an asker: does not count",
    "draft": "a draft: is not run",
    "retired": "retired: is not run",
    "too far apart": "its words stand too far apart",
    "another language": "is of a language whose letters the message does not have",
    "fails": "does not hold",
}


def explain(
    text: Annotated[
        str | None, typer.Argument(metavar="TEXT", help="The message; without it, from input.")
    ] = None,
    file: Annotated[
        Path | None, typer.Option("--file", metavar="FILE", help="Read the message from a file.")
    ] = None,
    rule: Annotated[
        str | None,
        typer.Option(
            metavar="ID",
            help="Explain this rule in full, however far it is.",
            autocompletion=completing.rule_ids,
        ),
    ] = None,
    near: Annotated[
        int, typer.Option(min=0, max=100, help="Rules that came near to explain.")
    ] = NEAR,
    rules: RULES = None,
    site: SITE = None,
    json: JSON = False,
) -> int:
    """Say why a message has its verdict: each rule that holds or came near, clue by clue.

    A link hidden behind words is written \\[words](https://address), as in the examples of rules.

    Exit code 0; 2: could not run.
    """
    message = one_message(text, file)
    explainer = Explainer(open_rulebook(rules, site))
    found = explainer.explain(*as_message(message), near=near, rule=rule)
    if json:
        print_json({**as_plain(found), "arithmetic": arithmetic(found)})
    else:
        show(found, console())
    return 0


def arithmetic(found: Explanation) -> str:
    """Return how the score came about, as a sum that can be followed."""
    hits = found.verdict.hits
    if not hits:
        return "nothing counts, so 0"
    factors = " × ".join(f"(1 − {hit.weight:g})" for hit in hits)
    return f"1 − {factors} = {found.verdict.score:g}"


def show(found: Explanation, out: Console) -> None:
    """Show an explanation to a person."""
    _show_verdict(found, out)
    out.print(Padding(marked(found.text, [one.spans for one in found.hits], out), (1, 2)))
    for number, report in enumerate(found.hits):
        if report != found.asked:
            out.print(rule_tree(report, number), "")
    if found.asked:
        out.print("Asked for:\n", style="bold")
        out.print(rule_tree(found.asked, whole=True), "")
    elif found.near:
        out.print("Came near:\n", style="bold")
        for report in found.near:
            out.print(rule_tree(report), "")
    _show_signals(found, out)
    out.print("\nFolded, as patterns see it:", style="bold")
    out.print(Padding(Text(one_line(found.folded)), (0, 2)))
    if found.mended:
        out.print("\nWith its disguised words put right:", style="bold")
        out.print(Padding(Text(one_line(found.mended)), (0, 2)))


def _show_verdict(found: Explanation, out: Console) -> None:
    style, words = _LEVELS[found.verdict.level]
    out.print(Text.assemble((f" {found.verdict.level} ", style), f" {words}"))
    out.print(f"Score {arithmetic(found)}; caution from {CAUTION}, high from {HIGH}", style="dim")
    severe = any(hit.kind == "script" and hit.severity == "high" for hit in found.verdict.hits)
    if found.verdict.score >= HIGH and not severe:
        out.print("No script of severity high among the hits, so no more than caution.")
    if found.truncated:
        out.print(f"Only the first {len(found.text):,} letters are looked at.")


def _show_signals(found: Explanation, out: Console) -> None:
    out.print("Signals:", style="bold")
    if not found.signals:
        out.print("  none")
    for signal in found.signals:
        words = one_line(found.text[signal.start : signal.end], 60)
        out.print(Text.assemble("  ", (signal.name, "cyan"), f"  “{words}”"))


def rule_tree(report: RuleReport, number: int | None = None, *, whole: bool = False) -> Tree:
    """Return one rule as a tree: its head, then its condition, clue by clue.

    *number* is that of a hit, whose colour it takes. *whole* leaves nothing out; otherwise only
    what decides is told: the words that were found, and of a rule that fails what it lacks.
    """
    style = "bold" if number is None else f"bold {colour(number)}"
    kind = f"{report.kind} {report.weight:g}" if report.weight else report.kind
    head = Text.assemble((report.id, style), (f"  {kind} · {report.family} · {report.place}", ""))
    if report.origin == "site":
        head.append(" · site")
    head.append(f"\n{one_line(report.title)}", "italic")
    if report.standing == "fails":
        head.append(f"\n{round(report.share * 100)} % of what it demands is there", "dim")
    elif report.standing != "counts":
        head.append(f"\n{_standing(report)}", "yellow")
    tree = Tree(head, guide_style="dim")
    _Branches(report, whole=whole).grow(tree, report.condition, lacking=not report.holds)
    return tree


def _standing(report: RuleReport) -> str:
    told = _STANDINGS[report.standing]
    if report.excused_by:
        told += f" while {', '.join(report.excused_by)} holds"
    if report.standing == "too far apart":
        told += f": all must be found within {report.within} letters"
    return told


class _Branches:
    """Grows the tree of one rule's condition."""

    def __init__(self, report: RuleReport, *, whole: bool) -> None:
        self._clues = report.clues
        self._whole = whole

    def grow(self, tree: Tree, node: Node, *, lacking: bool, word: str = "") -> None:
        """Add *node* to *tree*; *lacking* tells that the rule fails for want of it."""
        lacking = lacking and not node.holds
        if node.word == "clue" and node.name in self._clues:
            holds = node.holds != bool(word)
            lines = self._lines(self._clues[node.name], lacking=lacking and not word)
            self._add(tree, _step(holds, f"{word}{node.name}"), lines)
        elif node.word == "not" and node.inner[0].word == "clue":
            self.grow(tree, node.inner[0], lacking=False, word="not ")
        else:
            branch = tree.add(_step(node.holds, node.word))
            for inner in node.inner:
                self.grow(branch, inner, lacking=lacking)

    def _add(self, tree: Tree, step: Text, lines: list[Text]) -> None:
        if len(lines) == 1:
            tree.add(Text("  ").join([step, lines[0]]))
            return
        branch = tree.add(step)
        for line in lines:
            branch.add(line)

    def _lines(self, clue: ClueReport, *, lacking: bool) -> list[Text]:
        if not clue.holds:
            return list(_why_not(clue)) if lacking or self._whole else []
        shown = clue.found if self._whole else clue.found[:_MOST_WAYS]
        lines = [_found(one, whole=self._whole) for one in shown]
        if rest := len(clue.found) - len(shown):
            lines.append(Text(f"and {rest} more {'way' if rest == 1 else 'ways'}", "dim"))
        return lines


def _step(holds: bool, name: str) -> Text:
    return Text.assemble((mark(holds), "green" if holds else "red"), f" {name}")


def _found(found: Found, *, whole: bool) -> Text:
    words = " … ".join(dict.fromkeys(f"“{one_line(word, 60)}”" for word in found.words[:4]))
    what = one_line(found.what, 0 if whole else _MOST_OF_A_PATTERN)
    told = Text.assemble((words, "green"), f" by {found.kind} ", (what, "cyan"))
    if found.similarity is not None:
        told.append(f" ({percent(found.similarity)} %, needs {found.needed})", "dim")
        if found.similarity < (found.needed or 0):
            told.append(" once its disguise is undone", "dim")
    return told


def _why_not(clue: ClueReport) -> Iterator[Text]:
    if near := clue.closest:
        told = Text.assemble("nearest “", (one_line(near.words, 60), "yellow"), "” to phrase ")
        told.append(near.phrase, "cyan")
        told.append(f" ({percent(near.similarity)} %, needs {near.needed})", "dim")
        if near.similarity >= near.needed:
            told.append(" – too many mistakes, or other accents")
        yield told
    if clue.patterns:
        yield Text(f"none of its {clue.patterns} patterns" if clue.patterns > 1 else "no pattern")
    if clue.signals:
        yield Text(f"no signal {', '.join(clue.signals)}")
