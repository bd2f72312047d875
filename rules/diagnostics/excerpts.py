"""The line of the file that a diagnostic speaks of, and how much of it is meant."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from rules.diagnostics.diagnostic import Diagnostic
from rules.diagnostics.hints import hint
from rules.regular_file import read_regular

LINE_END = re.compile(r"\r\n|[\n\r\x85\u2028\u2029]")
"""What ends a line in YAML 1.1, section 4.2 (str.splitlines knows others as well)."""

MOST_LINES = 400
"""Lines of one record in which the part is looked for that a diagnostic means."""

_RECORD = re.compile(r"- |[^\s#-]")
"""How the first line of a record begins."""

_PLAIN_END = re.compile(r":(?=\s|$)|\s#|$")
_PLAIN_END_IN_BRACKETS = re.compile(r":(?=\s|$)|[,\[\]{}]|\s#|$")
_CLOSING = {"[": "]", "{": "}"}


def with_excerpts(diagnostics: Iterable[Diagnostic], files: Mapping[str, Path]) -> list[Diagnostic]:
    """Return the diagnostics in order, each with the line it speaks of, where that can be read.

    *files* maps the name that a diagnostic gives a file to where the file stands. Never raises
    for what is in a file or for a file that is gone: its diagnostics stay without the line.
    """
    lines = lru_cache(maxsize=8)(lambda name: _lines(files.get(name)))
    return sorted(_with_line(found, lines(found.file)) for found in sorted(diagnostics))


def split_lines(text: str) -> list[str]:
    """Return the lines of *text* as YAML counts them, without their ends."""
    return LINE_END.split(text.removeprefix("\ufeff"))


def marked_width(line: str, column: int) -> int:
    """Return how many code points of *line* the value, name or bracket at *column* takes.

    At least 1. Text in quotes counts with its quotes, a bracket up to its partner, anything else
    up to where YAML would end it.
    """
    start = column - 1
    rest = line[start:]
    if not rest.strip():
        return 1
    if rest[0] in "\"'":
        return _quoted_width(rest)
    if rest[0] in _CLOSING:
        return _bracket_width(rest)
    return max(1, _plain_width(rest, in_brackets=_is_in_brackets(line[:start])))


def _lines(path: Path | None) -> list[str]:
    if path is None:
        return []
    try:
        text = read_regular(path).decode("utf-8", errors="replace")
    except OSError:
        return []
    return split_lines(text)


def _with_line(diagnostic: Diagnostic, lines: list[str]) -> Diagnostic:
    if diagnostic.excerpt or not 0 < diagnostic.line <= len(lines):
        return diagnostic
    line = lines[diagnostic.line - 1]
    remedy = hint(diagnostic, line) or diagnostic.remedy
    number, column, width = _marked(diagnostic, lines)
    return replace(
        diagnostic,
        line=number,
        column=column,
        remedy=remedy,
        excerpt=lines[number - 1],
        width=width,
        part="",
    )


def _marked(diagnostic: Diagnostic, lines: list[str]) -> tuple[int, int, int]:
    """Return line, column and width of what is meant: of its part, where that is found."""
    number, column, part = diagnostic.line, diagnostic.column, diagnostic.part
    line = lines[number - 1]
    if not diagnostic.width and line[column - 1 :].startswith("- "):
        column += 2
    width = diagnostic.width or marked_width(line, column)
    if part and (at := line.find(part, column - 1, column - 1 + width)) >= 0:
        return number, at + 1, len(part)
    if part and _RECORD.match(line):
        for below in range(number, min(number + MOST_LINES, len(lines))):
            if _RECORD.match(lines[below]):
                break
            if (at := lines[below].find(part)) >= 0:
                return below + 1, at + 1, len(part)
    return number, column, width


def _quoted_width(rest: str) -> int:
    form = r'"(?:\\.|[^"\\])*"' if rest[0] == '"' else "'(?:''|[^'])*'"
    found = re.match(form, rest)
    return found.end() if found else len(rest.rstrip())


def _bracket_width(rest: str) -> int:
    at = depth = 0
    while at < len(rest):
        if rest[at] in "\"'":
            at += _quoted_width(rest[at:])
            continue
        depth += (rest[at] in "[{") - (rest[at] in "]}")
        at += 1
        if not depth:
            return at
    return 1


def _plain_width(rest: str, *, in_brackets: bool) -> int:
    form = _PLAIN_END_IN_BRACKETS if in_brackets else _PLAIN_END
    found = form.search(rest)
    return len(rest[: found.start()].rstrip()) if found else len(rest)


def _is_in_brackets(before: str) -> bool:
    """Return whether a bracket is open at the end of *before*, quoted ones aside."""
    bare = re.sub(r"\"(?:\\.|[^\"\\])*\"|'[^']*'", "", before)
    return bare.count("[") + bare.count("{") > bare.count("]") + bare.count("}")
