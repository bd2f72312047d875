"""What the line of the file shows of a mistake that its record does not."""

import re
from collections.abc import Callable

from rules.diagnostics.diagnostic import Diagnostic

_NOTE = re.compile(r":\s+(#.*\S)")
_WIDE_COLON = re.compile(r"^\s*(?:- *)?\w[\w.-]*\s*：")
_NO_SPACE = re.compile(r"^\s*(?:- +)?(\w[\w.-]*):(?=[^\s:/])")
_NO_SPACE_BEHIND_DASH = re.compile(r"^\s*-(?=[A-Za-z]\w*:)")


def hint(diagnostic: Diagnostic, line: str) -> str:
    """Return a remedy nearer to the case than the diagnostic's own, or nothing."""
    if diagnostic.code == "Y007" and "must be a list" not in diagnostic.problem:
        return ""
    look = _LOOKS.get(diagnostic.code)
    return look(line) if look else ""


def _of_empty(line: str) -> str:
    if found := _NOTE.search(line):
        return f'Put the text in quotes, for without them # begins a note: "{found[1][:60]}"'
    return ""


def _of_other_kind(line: str) -> str:
    if _WIDE_COLON.match(line):
        return "Switch the keyboard to English and type a plain : and a space instead of ："
    if found := _NO_SPACE.match(line):
        return f"Write “{found[1]}: ” with a space behind the colon"
    if _NO_SPACE_BEHIND_DASH.match(line):
        return "Write “- ” with a space behind the dash"
    if re.match(r"\s*<(!doctype|html)", line, re.IGNORECASE):
        return "This is a web page: download the file itself (on GitHub, the button “Raw”)"
    return ""


def _of_whole_file(line: str) -> str:
    if hinted := _of_other_kind(line):
        return hinted
    if found := re.match(r"(rules?|id|entries):\s*$", line):
        return f"Take the line “{found[1]}:” out: a rule file begins with “- id:” at once"
    if ":" not in line:
        return "Begin each rule with “- id: …”, as docs/writing-rules.md shows"
    return ""


_LOOKS: dict[str, Callable[[str], str]] = {
    "R022": _of_empty,
    "R007": _of_other_kind,
    "Y007": _of_whole_file,
}
"""By code: what to look for in the line."""
