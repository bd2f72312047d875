"""What keeps a command from being carried out, and how the one who typed it is told."""

import os
import sys
from collections.abc import Callable
from functools import wraps
from typing import ParamSpec

import typer

from rules.diagnostics import RulebookError
from rules.workbench.printing import console

FOUND = 1
"""Exit code: the command ran, and found what it looks for (mistakes, differences)."""

COULD_NOT = 2
"""Exit code: the command could not run."""

CANCELLED = 130
"""Exit code after Ctrl-C, as shells have it."""

_P = ParamSpec("_P")


class WorkbenchError(Exception):
    """A command cannot be carried out; the message is a sentence that says why and what to do.

    Whoever typed the command can mend it.
    """


def guarded(command: Callable[_P, int]) -> Callable[_P, None]:
    """Return *command*, which returns an exit code, so that whatever happens ends in one.

    A WorkbenchError and unreadable files become a sentence on the error stream; a reader who has
    gone away (``| head``) is no error; Ctrl-C ends quietly.
    """

    @wraps(command)
    def run(*args: _P.args, **kwargs: _P.kwargs) -> None:
        raise typer.Exit(_code_of(lambda: command(*args, **kwargs)))

    return run


def _code_of(command: Callable[[], int]) -> int:
    try:
        code = command()
        sys.stdout.flush()
    except WorkbenchError as trouble:
        tell(str(trouble))
    except RulebookError as error:
        tell(str(error))
    except BrokenPipeError:
        _let_nobody_read_on()
        return 0
    except OSError as error:
        tell(f"“{error.filename}”: {error.strerror}" if error.filename else str(error))
    except KeyboardInterrupt:
        tell("Cancelled.")
        return CANCELLED
    else:
        return code
    return COULD_NOT


def tell(sentence: str) -> None:
    """Write *sentence* to the error stream."""
    console(stderr=True).print(sentence, soft_wrap=True)


def _let_nobody_read_on() -> None:
    """Send what is still to be written nowhere, so that Python does not stumble over it."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
