"""Letters that look like the ones YAML needs and are others: tabs, signs of another keyboard."""

import re
import unicodedata
from collections.abc import Iterable

from rules.diagnostics.broken_yaml.line_scan import without_quoted
from rules.diagnostics.broken_yaml.trouble import Mistake, Trouble, mistake
from rules.diagnostics.excerpts import split_lines

_CONTROL = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]"
)
_ODD_END = re.compile(r"[\x85\u2028\u2029]")
_TAB = re.compile(r"[^\S\t]*(?:-[^\S\t]*)?(\t)")
_SIGNS = tuple(
    re.compile(form)
    for form in (
        r"^ *([^\S \t]|[\u200b\u200e\u200f\u2060\ufeff])",  # a blank that is no space
        r":([^\S \t\n]|[\u200b\u2060\ufeff])",
        r"^\s*([－–—−‐•·]|\*(?=\s))\s*\w+\s*[:：]",  # a dash before the first name
        r"^\s*(?:- *)?\w[\w.-]*\s*([：﹕︰∶])",  # a colon behind a name
        r"\{\s*\w[\w.-]*\s*([：﹕︰∶])",
    )
)
"""Where in a line, quoted texts aside, a sign of another keyboard is meant for one of YAML's."""

_SIGNS_OF_LISTS = tuple(
    re.compile(form)
    for form in (
        r"[\"'\]}]\s*([，、；])|([，、；])\s*[\"'\[{]",
        r"[:,\[{]\s*([［【｛「〔])|([］】｝」〕])\s*(?:[,\]}]|$)",
    )
)
"""The same of commas and brackets, which are at home in a Chinese text too."""

_CURLY = re.compile(r"[“”„‟＂]")
_PLAIN = {
    **dict.fromkeys("：﹕︰∶", ":"),
    **dict.fromkeys("－–—−‐•·*", "-"),
    **dict.fromkeys("，、；", ","),
    **dict.fromkeys("［【「〔", "["),
    **dict.fromkeys("］】」〕", "]"),
    **dict.fromkeys("“”„‟＂", '"'),
    **dict.fromkeys("‘’＇", "'"),
    "｛": "{",
    "｝": "}",
}


NO_TEXT = (
    "this is no text but a packed file, such as a Word or Excel document",
    "Save it as plain text with the encoding UTF-8, under a name that ends with .yaml",
)


def control_character(text: str) -> Mistake | None:
    """Return the first letter of *text* that no YAML file may hold, or None."""
    found = _CONTROL.search(text)
    if not found:
        return None
    if text.startswith("PK\x03\x04"):
        return Mistake(0, 0, 0, "Y002", *NO_TEXT)
    before = split_lines(text[: found.start()])
    place = (len(before) - 1, len(before[-1]))
    if text.count("\0") > len(text) // 4:
        told = "the text is in UTF-16, not in UTF-8: every other letter is empty"
        return Mistake(0, 0, 0, "Y002", told, "Save the file again with the encoding UTF-8")
    told = f"an invisible control character (U+{ord(found[0]):04X}) stands here"
    return mistake(place, "Y016", told, "Delete it, or write the line anew by hand", 1)


def tab(trouble: Trouble) -> Mistake | None:
    """Find a tab at the beginning of a line: YAML counts spaces and takes no tabs there."""
    if "tab character" not in trouble.problem and trouble.letter != "\t":
        return None
    for number, line in trouble.near():
        if found := _TAB.match(line):
            told = "a tab stands where YAML wants spaces"
            remedy = "Replace each tab at the beginning of a line by two spaces"
            return mistake((number, found.start(1)), "Y008", told, remedy, 1)
    return None


def merge_mark(trouble: Trouble) -> Mistake | None:
    """Find what git leaves in a file when two people changed the same lines."""
    for number, line in trouble.suspects():
        if re.match(r"(<{7}|={7}|>{7})( |$)", line):
            told = "two versions of these lines stand here, as git leaves them for you to choose"
            remedy = "Keep one version, and delete the lines with <<<<<<<, ======= and >>>>>>>"
            return mistake((number, 0), "Y003", told, remedy, len(line))
    return None


def odd_end_of_line(trouble: Trouble) -> Mistake | None:
    """Find an invisible letter that ends a line for YAML, as copied text may hold."""
    for near, _ in trouble.near():
        for number in range(max(0, near - 1), min(near + 1, len(trouble.ends))):
            if _ODD_END.match(end := trouble.ends[number]):
                told = f"this line ends with an invisible letter (U+{ord(end):04X})"
                remedy = "Join it with the next line, and write anew what stands where they meet"
                column = max(0, len(trouble.lines[number]) - 1)
                return mistake((number, column), "Y016", told, remedy, 1)
    return None


def other_keyboard(trouble: Trouble) -> Mistake | None:
    """Find a sign that looks like the one YAML needs there and is another."""
    for number, line in trouble.near():
        if (found := _sign(line, _SIGNS)) is not None:
            number, found = _first_of_many(trouble.lines, number, found)
            sign = trouble.lines[number][found]
            return mistake((number, found), "Y013", *_told(sign), 1)
        if line.count('"') % 2 and (curly := _CURLY.search(line)):
            return mistake((number, curly.start()), "Y013", *_told(curly[0]), 1)
    return None


def other_keyboard_in_list(trouble: Trouble) -> Mistake | None:
    """Find a comma or bracket that looks like the one YAML needs there and is another."""
    for number, line in trouble.near():
        if (found := _sign(line, _SIGNS_OF_LISTS)) is not None:
            return mistake((number, found), "Y013", *_told(line[found]), 1)
    return None


def _first_of_many(lines: list[str], number: int, found: int) -> tuple[int, int]:
    """Return the first of the lines in a row that hold such a sign, and where."""
    while number and (above := _sign(lines[number - 1], _SIGNS)) is not None:
        number, found = number - 1, above
    return number, found


def _sign(line: str, forms: Iterable[re.Pattern[str]]) -> int | None:
    """Return where in *line* one of the *forms* stands outside the texts that are in quotes."""
    bare = without_quoted(line)
    found = next(filter(None, (form.search(bare) for form in forms)), None)
    return found.start(found.lastindex or 0) if found else None


def _told(sign: str) -> tuple[str, str]:
    if sign not in _PLAIN:
        name = unicodedata.name(sign, "no name").lower()
        return (
            f"this blank is no plain space but U+{ord(sign):04X} ({name})",
            "Delete it and press the space bar instead",
        )
    plain = _PLAIN[sign]
    space = " and a space" if plain in ":-" else ""
    return (
        f"the sign {sign} looks like {plain} and is another one, which YAML does not know",
        f"Switch the keyboard to English and type {plain}{space} instead",
    )
