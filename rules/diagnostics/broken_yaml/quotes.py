"""Quotes that do not pair up, and backslashes inside them."""

import re

from rules.diagnostics.broken_yaml.line_scan import Piece, pieces
from rules.diagnostics.broken_yaml.trouble import Mistake, Trouble, mistake
from rules.diagnostics.visible import shortened

_CLOSE = {'"': re.compile(r'(?:\\.|[^"\\])*?(")', re.DOTALL), "'": re.compile(r"(?:''|[^'])*?(')")}
_NO_MEANING = "Put the text in single quotes: '…'; or write the backslash twice"
_GOES_ON = re.compile(r"\s*([,\]}]|:(\s|$)|\s#|$)", re.MULTILINE)
"""What may follow a closed quote."""


def unpaired(trouble: Trouble) -> Mistake | None:
    """Find a quote that is not closed, or text that goes on behind a closed one."""
    for number, line in trouble.suspects():
        for piece in pieces(line):
            if piece.kind == "open" and not _is_closed_below(trouble.lines, number, piece):
                return _not_closed(number, piece)
            if piece.kind == "after" and piece.depth and piece.text[0] in "\"'[{":
                told = "a comma is missing before this"
                return mistake((number, piece.start), "Y017", told, "Put a comma before it")
            if piece.kind == "after" and piece.text[0] == ",":
                told = "several texts need brackets around them"
                place = (number, piece.start)
                return mistake(place, "Y017", told, 'Write ["one text", "another"]', 1)
            if piece.kind == "after" and piece.text[0] not in "，、；］】」｝":
                return _goes_on(number, line, piece)
    return None


def backslash(trouble: Trouble) -> Mistake | None:
    """Find a backslash in double quotes that YAML does not take."""
    if "escape character" not in trouble.problem and "hexdec" not in trouble.problem:
        return None
    number, column = trouble.at
    column = trouble.line.rfind("\\", 0, column + 1)
    if column < 0:
        return None
    sign = trouble.line[column : column + 2]
    told = f"in double quotes “{sign}” means nothing to YAML"
    return mistake((number, column), "Y010", told, _NO_MEANING, 2)


def _is_closed_below(lines: list[str], number: int, piece: Piece) -> bool:
    """Return whether the text in quotes goes on in the next lines and ends as it should."""
    rest = "\n".join([piece.text[1:], *lines[number + 1 : number + 40]])
    found = _CLOSE[piece.text[0]].match(rest)
    return bool(found and _GOES_ON.match(rest, found.end()))


def _not_closed(number: int, piece: Piece) -> Mistake:
    quote = piece.text[0]
    told = f"the quote {quote} that opens here is not closed in this line"
    remedy = f"Put a {quote} at the end of the text"
    if re.match(r".\w+\s*:\s", piece.text):
        remedy = f"Take the {quote} out"
    return mistake((number, piece.start), "Y009", told, remedy, len(piece.text.rstrip()))


def _goes_on(number: int, line: str, piece: Piece) -> Mistake:
    before = [one for one in pieces(line) if one.kind == "quoted" and one.end <= piece.start]
    quote = line[before[-1].start]
    told = f"the text ends at the second {quote}, yet “{shortened(piece.text, 40)}” follows"
    if quote == "'":
        remedy = "Put the whole text in double quotes, or write an apostrophe in it twice: ''"
    elif '"' in line[piece.start :]:
        remedy = "Put the whole text in single quotes, or write “ and ” inside it"
    else:
        remedy = "Put the closing quote at the end of the whole text"
    return mistake((number, piece.start), "Y009", told, remedy, len(piece.text))
