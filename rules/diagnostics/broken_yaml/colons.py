"""Colons and dashes: missing, without their space, or too many; and texts that need quotes."""

import re

from rules.diagnostics.broken_yaml.line_scan import pieces, without_quoted
from rules.diagnostics.broken_yaml.trouble import NAME, Mistake, Trouble, mistake
from rules.diagnostics.excerpts import marked_width
from rules.diagnostics.visible import shortened

_NO_SPACE = re.compile(rf"\s*(?:- +)?({NAME})(:)(?=[^\s:/])")
_NO_SPACE_IN_BRACKETS = re.compile(r"[\[{,]\s*(\w+)(:)(?=[\"'\[{\w])")
_NO_SPACE_BEHIND_DASH = re.compile(rf"\s*(-)(?={NAME}\s*:)")
_EQUALS = re.compile(rf"\s*(?:- +)?({NAME})\s*(=)")
_FIRST_COLON = re.compile(rf"\s*(?:- +)?(?:{NAME}|\"[^\"]*\"|'[^']*')\s*:\s+")
_MAP_IN_LINE = re.compile(
    r"(\w+(?=:\s+[\[{])|(?:phrase|pattern|signal|part)s?(?=:\s)|(?:all|any|not|at_least)(?=:\s)):"
)
_BRACKET_WITHOUT_COLON = re.compile(rf"\s*(?:- +)?({NAME})\s+(?=[\[{{])")
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


def no_colon_before_bracket(trouble: Trouble) -> Mistake | None:
    """Find a name with a list or map behind it and no colon between the two."""
    found = _BRACKET_WITHOUT_COLON.match(trouble.line)
    if not found:
        return None
    told = f"the colon behind “{found[1]}” is missing"
    remedy = f"Write “{found[1]}: ” before the bracket"
    return mistake((trouble.at[0], found.start(1)), "Y015", told, remedy, len(found[1]))


def map_without_bracket(trouble: Trouble) -> Mistake | None:
    """Find a map in one line that lacks its opening bracket."""
    first = _FIRST_COLON.match(trouble.line)
    inner = _MAP_IN_LINE.match(trouble.line, first.end()) if first else None
    if first is None or inner is None or first.end() > trouble.at[1]:
        return None
    text = trouble.line[first.end() :].rstrip()
    told = f"a map in one line begins with {{, which is missing before “{inner[1]}”"
    closed = text if text.count("}") > text.count("{") else text + "}"
    remedy = f"Write {{{shortened(closed, 80)}"
    return mistake((trouble.at[0], first.end()), "Y017", told, remedy, len(inner[1]))


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
    if line.lstrip().startswith(("//", "/*", "--", ";")):
        said = line.strip()
        told = "this line is no “name: value”"
        remedy = "Begin a note with #, or take the line out"
        return mistake((number, line.index(said)), "Y015", told, remedy, len(said))
    if re.match(r"\s*-[^\s-]", line):
        told, remedy = "the space behind the dash is missing", "Write “- ” with a space"
        return mistake((number, line.index("-")), "Y014", told, remedy, 1)
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
    start = _start_of_text(trouble)
    if start is not None and trouble.line[start : start + 1] in ("[", "{"):
        return _bracket_in_text(trouble, start)
    if start is None:
        return None
    width = marked_width(trouble.line, start + 1)
    text = trouble.line[start : start + width]
    return _needs_quotes((trouble.at[0], start), text[:1], text)


def _start_of_text(trouble: Trouble) -> int | None:
    """Return where in the line the text begins that the parser could not read, or None."""
    named = any(word in trouble.context for word in ("alias", "anchor", "tag", "block scalar"))
    if named and trouble.since[0] == trouble.at[0]:
        return trouble.since[1]
    if "cannot start any token" in trouble.problem and trouble.letter:
        return trouble.at[1]
    first = _FIRST_COLON.match(trouble.line)
    if first is None:
        return None
    start, text = first.end(), trouble.line[first.end() :]
    if text[:1] in ("[", "{"):
        return start
    is_reserved = text[:1] and (text[0] in _RESERVED or text.startswith("- "))
    return start if is_reserved and trouble.at[1] in (start, start + 1) else None


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
    if sign == "*" and text.startswith("* "):
        return mistake(place, "Y013", "a * stands where YAML wants a dash", "Write “- ”", 1)
    quoted = f'"{text}"' if '"' not in text else f"'{text}'"
    remedy = f"Write {shortened(quoted, 60)}"
    return mistake(place, "Y005" if sign in "&*!" else "Y018", told, remedy, len(text))
