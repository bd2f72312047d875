"""``test``: run the examples of one rule or one file, and explain those that fail."""

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.text import Text

from rules.checking import ExampleRun, as_message, run_examples
from rules.compiled import CompiledRule
from rules.loader import files_by_name
from rules.rulebook import Rulebook
from rules.workbench import completing
from rules.workbench.explain import rule_tree
from rules.workbench.explanation import Explainer, RuleReport
from rules.workbench.marking import marked
from rules.workbench.opening import folders_of, nearest, rulebook_of
from rules.workbench.options import JSON, RULES, SITE
from rules.workbench.printing import console, counted, mark, print_json
from rules.workbench.trouble import FOUND, WorkbenchError


@dataclass(frozen=True, slots=True)
class Tried:
    """One example that was run; ``report`` says why, of one that does not do what it should."""

    run: ExampleRun
    report: RuleReport | None


def rules_meant(rulebook: Rulebook, target: str, files: dict[str, Path]) -> list[CompiledRule]:
    """Return the rule of that id, or the rules of that file.

    A file may be named by its path or as diagnostics name it. Raises WorkbenchError when nothing
    is meant.
    """
    found = [compiled for compiled in rulebook if compiled.rule.id == target]
    if not found:
        names = {name for name, path in files.items() if _is_path(target, name, path)}
        found = [compiled for compiled in rulebook if compiled.file in names]
    if not found:
        known = [*(compiled.rule.id for compiled in rulebook), *files]
        hint = nearest(target, known, "Name a rule's id or a file of the folders")
        raise WorkbenchError(f"There is no rule and no file with rules “{target}”. {hint}")
    return found


def tried(rulebook: Rulebook, rules: list[CompiledRule]) -> list[Tried]:
    """Return what comes of the examples of *rules*, with the reason for each that fails."""
    runs = list(run_examples(rulebook, rules))
    explainer = Explainer(rulebook) if any(_failed(run) for run in runs) else None
    return [
        Tried(run, _reason(explainer, run) if explainer and _failed(run) else None) for run in runs
    ]


def try_examples(
    target: Annotated[
        str,
        typer.Argument(
            metavar="FILE|ID",
            help="A rule, or a file of rules.",
            autocompletion=completing.rule_ids,
            show_default=False,
        ),
    ],
    rules: RULES = None,
    site: SITE = None,
    json: JSON = False,
) -> int:
    """Run the examples of one rule or file; explain each that does not do what it should.

    Exit code 0: all do; 1: some do not; 2: there is no such rule or file.
    """
    folders = folders_of(rules, site)
    rulebook = rulebook_of(folders)
    meant = rules_meant(rulebook, target, files_by_name(*folders))
    found = tried(rulebook, meant)
    if json:
        print_json([_plain(one) for one in found])
    else:
        _show(found, len(meant), console())
    return FOUND if any(_failed(one.run) for one in found) else 0


def _is_path(target: str, name: str, path: Path) -> bool:
    return target == name or Path(target) == path or str(path).endswith(f"/{target}")


def _failed(run: ExampleRun) -> bool:
    return not run.right or bool(run.alarms)


def _reason(explainer: Explainer, run: ExampleRun) -> RuleReport | None:
    text, links = as_message(run.example)
    return explainer.explain(text, links, near=0, rule=run.compiled.rule.id).asked


def _plain(one: Tried) -> dict[str, object]:
    run = one.run
    return {
        "rule": run.compiled.rule.id,
        "side": run.side,
        "text": run.example,
        "right": run.right,
        "spans": run.spans,
        "alarms": run.alarms,
        "report": one.report,
    }


def _show(found: list[Tried], rules: int, out: Console) -> None:
    last = ""
    for one in found:
        run = one.run
        if run.compiled.rule.id != last:
            last = run.compiled.rule.id
            out.print(f"{last}  {run.compiled.file}:{run.compiled.line}", style="bold")
        good = not _failed(run)
        head = Text.assemble("  ", (mark(good), "green" if good else "red"), f" {run.side}  ")
        out.print(head + marked(as_message(run.example)[0], [run.spans], out))
        if run.alarms:
            out.print(f"    the library calls it high: {', '.join(run.alarms)}", style="red")
        if one.report and not run.right:
            out.print(rule_tree(one.report), "")
    failed = sum(_failed(one.run) for one in found)
    told = f"{counted(len(found), 'example')} of {counted(rules, 'rule')}, {failed} wrong"
    out.print(told, style="bold red" if failed else "bold green")
