"""Indentation: a line that stands further left or right than it belongs."""

import re

from rules.diagnostics.broken_yaml.trouble import NAME, Mistake, Trouble, mistake

_NAMED = re.compile(rf"(\s*(?:- +)?)(?:{NAME}|\"[^\"]*\"|'[^']*')\s*:(\s|$)")
_HOLDS_MORE = re.compile(r"\s*[\w-]+\s*:\s*([\[{]|$)")
_SIGNS = ("mapping values", "expected key", "expected '-' indicator", "<document start>")


def indentation(trouble: Trouble) -> Mistake | None:
    """Find a line whose beginning fits none of the lines above it."""
    if not any(sign in trouble.problem for sign in _SIGNS) or not trouble.line.strip():
        return None
    number, line = trouble.at[0], trouble.line
    own = _NAMED.match(line)
    if not own:
        return _goes_on(trouble)
    above = trouble.before(number)
    found = _NAMED.match(trouble.lines[above]) if above is not None else None
    if "-" in own[1]:
        return _dash(trouble)
    spaces = len(own[1])
    if found and above is not None and _dash_is_off(found[1], spaces):
        return _dash_above(above, found[1])
    told = f"this line begins with {_spaces(spaces)}, which fits none of the lines above"
    remedy = "Let it begin exactly below the other names of its rule or clue"
    if found and len(found[1]) != spaces:
        remedy += f" ({_spaces(len(found[1]))}, if it goes with the line above)"
        if spaces > len(found[1]) and _HOLDS_MORE.match(line):
            remedy += ", or write the line that is missing above it, such as “clues:”"
    return mistake((number, spaces), "Y012", told, remedy)


def _dash_is_off(beginning: str, spaces: int) -> bool:
    """Return whether a line with a dash would fit the next if it had no spaces before the dash."""
    before = len(beginning) - len(beginning.lstrip())
    return "-" in beginning and before > 0 and spaces == len(beginning) - before


def _dash_above(number: int, beginning: str) -> Mistake:
    column = beginning.index("-")
    told = f"this dash stands behind {_spaces(column)}, and the lines below do not follow it"
    remedy = f"Take the {_spaces(column)} out, or indent the lines below by as many more"
    return mistake((number, column), "Y012", told, remedy, 1)


def _dash(trouble: Trouble) -> Mistake:
    number = trouble.at[0]
    column = trouble.line.index("-")
    told = f"this dash stands behind {_spaces(column)}, which fits none of the lines above"
    above = [n for n in range(number) if re.match(r"\s*-\s", trouble.lines[n])]
    remedy = "Let it begin exactly below the dash of the rule or item before"
    if above:
        columns = [trouble.lines[n].index("-") for n in above]
        wanted = min(columns, key=lambda one: abs(one - column))
        remedy += f" ({_spaces(wanted)})" if wanted != column else ""
    return mistake((number, column), "Y012", told, remedy, 1)


def _goes_on(trouble: Trouble) -> Mistake | None:
    line = trouble.line
    if re.match(r"\s*-(\s|$)", line):
        return _dash(trouble)
    return mistake(
        (trouble.at[0], len(line) - len(line.lstrip())),
        "Y012",
        "this line is no “name: value”, and does not belong to the text above either",
        "Write a text on one line in quotes, or delete the line",
        len(line.strip()),
    )


def _spaces(number: int) -> str:
    return f"{number or 'no'} space{'s' if number != 1 else ''}"
