"""Brackets and the commas between them."""

import re

from rules.diagnostics.broken_yaml.line_scan import pieces
from rules.diagnostics.broken_yaml.trouble import Mistake, Place, Trouble, mistake

_PARTNER = {"[": "]", "{": "}", "]": "[", "}": "{"}
_BEGINS = re.compile(r"(?:- +)*[\w-]+\s*:|- |\s*[\w-]+\s*:\s")
"""How a line looks in which no list of the lines before goes on."""


def unpaired(trouble: Trouble) -> Mistake | None:
    """Find a bracket without its partner, or a comma that is missing between two."""
    letter, opened = trouble.letter, _opened(trouble)
    if letter and letter in "]}":
        return _closes_too_much(trouble, opened)
    if not opened or "flow" not in trouble.context:
        return None
    if (note := _note(trouble)) is not None:
        return note
    if trouble.at[0] > opened[-1][0] or not letter:
        return _not_closed(opened[-1], trouble)
    if letter == ",":
        told, remedy = "there is one comma too many", "Take it out"
        return mistake(trouble.at, "Y017", told, remedy, 1)
    if letter == "-":
        told = "a dash has no place between brackets"
        remedy = 'Write a list in one line as ["one text", "another"]'
        return mistake(trouble.at, "Y017", told, remedy, 1)
    told = "a comma is missing before this"
    return mistake(trouble.at, "Y017", told, "Put a comma before it, or quotes around the text")


def _opened(trouble: Trouble) -> list[Place]:
    """Return where the brackets stand that are open where the parser gave up, outermost first.

    They are looked for from the line on in which the last rule or block of names began.
    """
    last = min(trouble.at[0], len(trouble.lines) - 1)
    first = last
    while first and (not _BEGINS.match(trouble.lines[first]) or first == trouble.at[0]):
        first -= 1
    stack: list[Place] = []
    for number in range(min(first, trouble.since[0]), last + 1):
        for piece in pieces(trouble.lines[number], depth=len(stack)):
            if (number, piece.start) >= trouble.at:
                return stack
            if piece.kind == "sign" and piece.text in "[{":
                stack.append((number, piece.start))
            elif piece.kind == "sign" and piece.text in "]}" and stack:
                stack.pop()
    return stack


def _closes_too_much(trouble: Trouble, opened: list[Place]) -> Mistake:
    letter = trouble.letter
    wanted = [_PARTNER[trouble.lines[number][column]] for number, column in opened]
    if wanted and wanted[-1] != letter:
        rest = [one for one in trouble.line[trouble.at[1] + 1 :] if one in _PARTNER]
        if not _closes(rest, wanted) or _closes([letter, *rest], wanted[:-1]):
            return _not_closed(opened[-1], trouble)
    told = f"there is one {letter} more than there are {_PARTNER[letter]}"
    return mistake(trouble.at, "Y017", told, f"Take this {letter} out, or open it before", 1)


def _closes(signs: list[str], wanted: list[str]) -> bool:
    """Return whether *signs* are in pairs and close all the brackets *wanted*, innermost last."""
    stack = list(wanted)
    for sign in signs:
        if sign in "[{":
            stack.append(_PARTNER[sign])
        elif not stack or stack.pop() != sign:
            return False
    return not stack


def _not_closed(place: Place, trouble: Trouble) -> Mistake:
    opening = trouble.lines[place[0]][place[1]]
    told = f"the bracket {opening} that opens here is not closed"
    wanted = _PARTNER[opening]
    where = "where the list or map ends"
    if trouble.letter and trouble.letter in "]}" and trouble.at[0] == place[0]:
        where = f"before the {trouble.letter} in column {trouble.at[1] + 1}"
    return mistake(place, "Y017", told, f"Put a {wanted} {where}", 1)


def _note(trouble: Trouble) -> Mistake | None:
    """Find a # that turned the rest of a list into a note."""
    for number, line in trouble.suspects():
        for piece in pieces(line):
            behind = re.search(r"[\]}\"']", piece.text)
            if piece.kind == "comment" and piece.start and behind:
                told = "the # begins a note here, so YAML does not read the rest of the line"
                remedy = "Put the text that holds the # in quotes"
                return mistake((number, piece.start), "Y017", told, remedy, len(piece.text))
    return None
