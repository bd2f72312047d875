"""``show``: one rule with everything written out, and how its examples fare."""

from typing import Annotated

import yaml
from rich.syntax import Syntax
from rich.text import Text

from rules.checking import ExampleRun, run_examples
from rules.compiled import CompiledRule
from rules.workbench.opening import open_rulebook, origin, rule_called
from rules.workbench.options import JSON, RULE_ID, RULES, SITE
from rules.workbench.printing import console, mark, one_line, print_json, visible
from rules.workbench.written_out import written_out


def show(
    rule: Annotated[str, RULE_ID], rules: RULES = None, site: SITE = None, json: JSON = False
) -> int:
    """Show a rule with everything written out: its shared clues, its examples and how they fare.

    Exit code 0; 2: there is no such rule.
    """
    rulebook = open_rulebook(rules, site)
    compiled = rule_called(rulebook, rule)
    runs = list(run_examples(rulebook, [compiled]))
    if json:
        print_json({**about(compiled), "rule": written_out(compiled), "examples": fared(runs)})
    else:
        _show(compiled, runs)
    return 0


def about(compiled: CompiledRule) -> dict[str, object]:
    """Return where a rule stands, and what a site has changed about it."""
    return {
        "id": compiled.rule.id,
        "file": compiled.file,
        "line": compiled.line,
        "language": compiled.language,
        "origin": origin(compiled),
        "overridden": list(compiled.overridden),
    }


def fared(runs: list[ExampleRun]) -> list[dict[str, object]]:
    """Return what came of the examples, as plain data."""
    return [
        {
            "side": run.side,
            "text": run.example,
            "right": run.right,
            "spans": run.spans,
            "alarms": run.alarms,
        }
        for run in runs
    ]


def _show(compiled: CompiledRule, runs: list[ExampleRun]) -> None:
    out = console()
    told = about(compiled)
    where = f"{told['file']}:{told['line']}"
    out.print(f"# {where} · {told['language']} · {told['origin']}", style="dim")
    if told["overridden"]:
        changed = ", ".join(compiled.overridden)
        out.print(f"# changed by the site: {changed}", style="yellow")
    data = written_out(compiled)
    data.pop("examples", None)
    text = visible(yaml.safe_dump(data, allow_unicode=True, sort_keys=False, width=88)).rstrip()
    if out.is_terminal:
        yaml_lines = Syntax(
            text, "yaml", theme="ansi_dark", background_color="default", word_wrap=True
        )
        out.print(yaml_lines)
    else:
        out.print(text, soft_wrap=True)
    for side in ("match", "ignore"):
        out.print(f"# examples: {side}", style="dim")
        for run in runs:
            if run.side == side:
                style = "green" if run.right else "red"
                out.print(Text.assemble((mark(run.right), style), f" {one_line(run.example)}"))
    if not runs:
        out.print("# a retired rule: its examples are not run", style="dim")
