"""The command line of the workbench: the commands, and where each is."""

import contextlib
import os
import sys
from collections.abc import Callable, Sequence

import typer

from rules.workbench.backtest import backtest
from rules.workbench.check import check
from rules.workbench.codes import diagnostics
from rules.workbench.diff import diff
from rules.workbench.explain import explain
from rules.workbench.listing import list_rules
from rules.workbench.new import new
from rules.workbench.scan import scan
from rules.workbench.schema import schema
from rules.workbench.show import show
from rules.workbench.slow import slow
from rules.workbench.stats import stats
from rules.workbench.trouble import guarded
from rules.workbench.trying import try_examples

PROGRAM = "second-look-rules"
"""What the program is called where one word is needed: by `setup/second-look-rules`, and by shells
that complete its arguments."""

_COMPLETE = "_SECOND_LOOK_RULES_COMPLETE"

app = typer.Typer(
    help="The rule writer's workbench: check, try and understand the rules of Second Look.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Exit codes: 0 all well, 1 the command found what it looks for (mistakes, "
    "differences), 2 it could not run, 130 cancelled. NO_COLOR=1 leaves out colours.",
)

COMMANDS: dict[str, Callable[..., int]] = {
    "check": check,
    "explain": explain,
    "new": new,
    "test": try_examples,
    "list": list_rules,
    "show": show,
    "stats": stats,
    "slow": slow,
    "diff": diff,
    "backtest": backtest,
    "scan": scan,
    "schema": schema,
    "diagnostics": diagnostics,
}
"""Each command by its name, in the order of the help."""

for _name, _command in COMMANDS.items():
    app.command(_name)(guarded(_command))


def run(arguments: Sequence[str]) -> int:
    """Carry out the command that *arguments* name and return its exit code."""
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(AttributeError, ValueError):
            stream.reconfigure(errors="replace")  # type: ignore[union-attr]
    try:
        app(args=list(arguments), prog_name=_shown_name(arguments), complete_var=_COMPLETE)
    except SystemExit as end:
        return int(end.code or 0)
    return 0


def _shown_name(arguments: Sequence[str]) -> str:
    """Return what the help calls the program; what shells complete must be one word."""
    for_shells = ("--install-completion", "--show-completion")
    if _COMPLETE in os.environ or any(one.startswith(for_shells) for one in arguments):
        return PROGRAM
    return "python -m rules"
