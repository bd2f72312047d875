"""“What if I already…”: the steps of the first hour, and what to know about a job far away.

Where a person's freedom is at stake nothing is said of money: those pages have their own buttons.
"""

from collections.abc import Callable

from bot.button_rows import in_rows
from bot.reply import Button, Reply, escape

Say = Callable[..., str]
"""What says the sentence of a key in the asker's language."""

HAPPENED = (
    "bank",
    "card",
    "crypto",
    "gift-card",
    "cash",
    "code",
    "telegram",
    "app",
    "screen",
    "id",
    "pictures",
    "account",
    "travel",
    "other",
)
"""What may have happened already, in the order of the buttons."""

JOURNEYS = ("going", "family", "signs")
"""What there is to know about a job far away, each behind a button."""

TRAFFICKING = "family-job-trafficking-indicators"


def first_steps(say: Say) -> Reply:
    """Return what to do first, whatever has happened, and the buttons to say what it was."""
    return Reply(say("paid-body"), _choices(say))


def more(say: Say) -> Reply:
    """Return the question what else has happened."""
    return Reply(say("already-ask"), _choices(say))


def steps(say: Say, happened: str) -> Reply:
    """Return the steps for what has happened, one of `HAPPENED`."""
    if happened == "travel":
        return journey(say)
    html = f"{say(f'already-{happened}-body')}\n\n{say('already-second-scam')}"
    another = Button(say("button-already-more"), "already")
    return Reply(html, ((_help_lines(say),), (another,)))


def journey(say: Say, about: str = "") -> Reply:
    """Return what to know about a job far away; *about* is one of `JOURNEYS`, or empty for all."""
    html = say(f"travelled-{about}" if about in ("family", "signs") else "travelled-body")
    if about == "going":
        html = f"<b>{say('button-travelled-going')}</b>\n{escape(say(f'{TRAFFICKING}.do'))}"
    others = [name for name in JOURNEYS if name != about]
    buttons = [Button(say(f"button-travelled-{name}"), f"travelled:{name}") for name in others]
    held = Button(say("button-help-lines"), "help-lines:held")  # whom to call, but not about money
    return Reply(html, in_rows([*buttons, held]))


def _choices(say: Say) -> tuple[tuple[Button, ...], ...]:
    buttons = [Button(say(f"button-already-{name}"), f"already:{name}") for name in HAPPENED]
    return in_rows([*buttons, _help_lines(say)])


def _help_lines(say: Say) -> Button:
    return Button(say("button-help-lines"), "help-lines")
