"""Questions at the terminal, with answers completed by the Tab key where there is a choice."""

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from rules.workbench.opening import nearest
from rules.workbench.printing import console, visible
from rules.workbench.trouble import WorkbenchError

_SHOWN = 12
"""Choices up to which all are shown with the question."""


class NoMoreAnswersError(WorkbenchError):
    """The input ended before the last question was answered."""


def say(sentence: str, style: str = "") -> None:
    """Write a sentence to the person, beside the output."""
    console(stderr=True).print(sentence, style=style, soft_wrap=True)


def ask(question: str, default: str = "", *, choices: Sequence[str] = ()) -> str:
    """Return the answer to *question*, never empty unless *default* is and an empty one may be.

    Raises NoMoreAnswersError at the end of the input.
    """
    shown = f" [{default}]" if default else ""
    if choices and len(choices) <= _SHOWN:
        shown = f" ({', '.join(choices)}){shown}"
    while True:
        answer = _read(f"{question}{shown}: ", choices) or default
        if not choices or answer in choices:
            return answer
        say(f"“{visible(answer)}” is not one of them. {nearest(answer, choices, 'Try Tab')}")


def ask_until(
    question: str, answer: Callable[[str], str | None], *, default: str = "", again: str = ""
) -> str:
    """Ask until *answer* of what was typed is None; it returns what is wrong with it otherwise."""
    while True:
        typed = ask(question, default)
        problem = answer(typed)
        if problem is None:
            return typed
        say(f"{problem} {again}".rstrip())


def ask_several(question: str, fewest: int) -> list[str]:
    """Return at least *fewest* answers, until an empty one."""
    answers: list[str] = []
    while True:
        ends = " (empty: no more)" if len(answers) >= fewest else ""
        answer = ask(f"{question} {len(answers) + 1}{ends}")
        if answer:
            answers.append(answer)
        elif len(answers) >= fewest:
            return answers
        else:
            say(f"At least {fewest}, please.")


def agreed(question: str) -> bool:
    """Return whether the answer is yes, which an empty one is."""
    return ask(f"{question} [Y/n]").lower() in ("", "y", "yes")


def _read(prompt: str, choices: Sequence[str]) -> str:
    sys.stderr.write(prompt)
    sys.stderr.flush()
    with _completing(choices):
        try:
            return input().strip()
        except EOFError as error:
            raise NoMoreAnswersError(
                "The input ended before all was answered. Nothing was written."
            ) from error
        except UnicodeDecodeError as error:
            raise WorkbenchError("The answer is not in UTF-8. Nothing was written.") from error


@contextmanager
def _completing(choices: Sequence[str]) -> Iterator[None]:
    """Let the Tab key complete *choices* while a person types, where the terminal can."""
    if not choices or not sys.stdin.isatty():
        yield
        return
    try:
        import readline
    except ImportError:  # a Python without it
        yield
        return
    before = readline.get_completer()
    readline.set_completer(lambda text, state: _offer(choices, text, state))
    readline.set_completer_delims("")
    readline.parse_and_bind("tab: complete")
    try:
        yield
    finally:
        readline.set_completer(before)


def _offer(choices: Sequence[str], text: str, state: int) -> str | None:
    fitting = [choice for choice in choices if choice.startswith(text)]
    return fitting[state] if state < len(fitting) else None
