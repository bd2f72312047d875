"""A short warning to pass on to the family group: of the kind of message, never of this one."""

from collections.abc import Callable

from bot.reply import units

Say = Callable[..., str]
"""What says the sentence of a key in the asker's language, already escaped."""

LONGEST = 700
"""UTF-16 units of a warning to pass on: what is read to its end in a group."""

MOST_STEPS = 3
"""Steps it tells; what a family's advice says after these is for those who already paid."""


def warning_to_pass_on(say: Say, *, name: str, wants: str, steps: str, freedom: bool) -> str:
    """Return the warning: what goes round, what they want, what helps, and who checked it.

    Of the *steps*, a line each, as many are told as fit. Where a person's *freedom* is at stake,
    nothing is said of banks.
    """
    head = [say("pass-on-title", family=name)]
    if wants:
        head.append(say("pass-on-next", next=wants))
    foot = [] if freedom else [say("pass-on-foot")]
    told: list[str] = []
    for line in steps.splitlines()[:MOST_STEPS]:
        text = "\n\n".join([*head, say("pass-on-do", do=" ".join([*told, line])), *foot])
        if told and units(text) > LONGEST:
            break
        told.append(line)
    helps = [say("pass-on-do", do=" ".join(told))] if told else []
    return "\n\n".join([*head, *helps, *foot])
