"""Colons and dashes: missing, without their space, or too many; and texts that need quotes."""

import re

from rules.diagnostics.broken_yaml.line_scan import pieces, without_quoted
from rules.diagnostics.broken_yaml.trouble import NAME, Mistake, Trouble, mistake
from rules.diagnostics.visible import shortened

_NO_SPACE = re.compile(rf"\s*(?:- +)?({NAME})(:)(?=[^\s:/])")
_NO_SPACE_IN_BRACKETS = re.compile(r"[\[{,]\s*(\w+)(:)(?=[\"'\[{\w])")
_NO_SPACE_BEHIND_DASH = re.compile(rf"\s*(-)(?={NAME}\s*:)")
_EQUALS = re.compile(rf"\s*(?:- +)?({NAME})\s*(=)")
_FIRST_COLON = re.compile(rf"\s*(?:- +)?(?:{NAME}|\"[^\"]*\"|'[^']*')\s*:\s+")
_RESERVED = "@`%|>?,*&!"


def no_space(trouble: Trouble) -> Mistake | None:
    """Find a colon or a dash that lacks the space behind it."""
    for number, line in trouble.near():
        bare = without_quoted(line)
        if found := _NO_SPACE_BEHIND_DASH.match(bare):
            told, remedy = "the space behind the dash is missing", "Write “- ” with a space"
            return mistake((number, found.start(1)), "Y014", told, remedy, 1)
        for form in (_NO_SPACE, _NO_SPACE_IN_BRACKETS):
            if found := form.search(bare) if form is _NO_SPACE_IN_BRACKETS else form.match(bare):
                told = f"the space behind the colon of “{found[1]}” is missing"
                remedy = f"Write “{found[1]}: ” with a space"
                return mistake((number, found.start(2)), "Y014", told, remedy, 1)
    return None


def colon_in_text(trouble: Trouble) -> Mistake | None:
    """Find a second colon in a line, which belongs to a text that lacks its quotes."""
    if "mapping values" not in trouble.problem:
        return None
    first = _FIRST_COLON.match(trouble.line)
    if not first or first.end() > trouble.at[1]:
        return None
    text = trouble.line[first.end() :].rstrip()
    told = "this text holds a colon, which YAML takes for the end of a name"
    quoted = f'"{text}"' if '"' not in text else f"'{text}'"
    remedy = f"Put the text in quotes: {shortened(quoted, 60)}"
    return mistake((trouble.at[0], first.end()), "Y011", told, remedy, len(text))


def no_colon(trouble: Trouble) -> Mistake | None:
    """Find a line in which the colon behind the name is missing."""
    number = _without_colon(trouble)
    if number is None:
        return None
    line = trouble.lines[number]
    if found := _EQUALS.match(line):
        remedy = f"Write “{found[1]}: …” with a colon"
        told = "“=” stands where YAML wants a colon"
        return mistake((number, found.start(2)), "Y015", told, remedy, 1)
    name = re.match(rf"\s*(?:- +)?({NAME})", line)
    remedy = f"Write “{name[1]}: …” with a colon" if name else "Write “name: value”"
    remedy += ". If the line is part of the text above it, put all of that text in quotes"
    told = "this line has no colon, so it is no “name: value”"
    said = line.lstrip("- ")
    return mistake((number, len(line) - len(said)), "Y015", told, remedy, len(said.rstrip()))


def _without_colon(trouble: Trouble) -> int | None:
    """Return the number of the line that has no colon though it should."""
    if "expected ':'" in trouble.problem:
        return trouble.since[0]
    if "mapping values" not in trouble.problem:
        return None
    above = trouble.before(trouble.at[0])
    if above is None or any(piece.text == ":" for piece in pieces(trouble.lines[above])):
        return None
    return above


def reserved_sign(trouble: Trouble) -> Mistake | None:
    """Find a text that begins with a sign that YAML keeps for itself."""
    first = _FIRST_COLON.match(trouble.line)
    start = first.end() if first else trouble.at[1]
    text = trouble.line[start:].rstrip()
    began = trouble.line[start : start + 1]
    if not began or not (began in _RESERVED or (first and text.startswith("- "))):
        return _bracket_in_text(trouble, start) if first and began in ("[", "{") else None
    names = any(word in trouble.context for word in ("alias", "anchor", "tag"))
    if not names and trouble.at[1] not in (start, start + 1):
        return None
    return _needs_quotes((trouble.at[0], start), began, text)


def _bracket_in_text(trouble: Trouble, start: int) -> Mistake | None:
    """Find a text such as ``[urgent] pay now``, which YAML takes for a list and a rest."""
    found = list(pieces(trouble.line))
    depth = 0
    for piece in found:
        depth += (piece.text in "[{") - (piece.text in "]}") if piece.kind == "sign" else 0
        if piece.kind == "plain" and not depth and piece.start > start:
            return _needs_quotes(
                (trouble.at[0], start), trouble.line[start], trouble.line[start:].rstrip()
            )
    return None


def _needs_quotes(place: tuple[int, int], sign: str, text: str) -> Mistake:
    told = f"a text that begins with {sign} must stand in quotes"
    quoted = f'"{text}"' if '"' not in text else f"'{text}'"
    remedy = f"Write {shortened(quoted, 60)}"
    return mistake(place, "Y005" if sign in "&*!" else "Y018", told, remedy, len(text))
