"""A diagnostic as people read it: place, problem, the line with a caret, remedy.

::

    error R002: “titel” is not a field here.
      my-rules/en/job.task.yaml:2:3
        |
      2 |   titel: Paid tasks that ask for a deposit
        |   ^^^^^
      Help: Did you mean “title”?
"""

from collections.abc import Iterable, Iterator

from rich.cells import cell_len as cells
from rich.text import Text

from rules.diagnostics.diagnostic import Diagnostic
from rules.diagnostics.visible import runs_right_to_left, shortened, visible

MOST_CELLS = 100
"""Cells of a line of the file that are shown; a longer line is cut around the caret."""

MOST_LETTERS = 600
"""Letters of the problem and of the remedy that are shown, each."""

_BEFORE = 40
"""Percent of the cells that are kept before the caret where a line is cut."""

_LEFT_TO_RIGHT = "\u200e"
"""Keeps the number of the line on the left where the line itself runs from right to left."""

_Piece = tuple[str, str]
_STYLES = {"error": "bold red", "warning": "bold yellow", "note": "bold cyan"}
_QUIET, _CARET, _HELP = "dim", "bold red", "green"


def render(diagnostic: Diagnostic) -> str:
    """Return the diagnostic as plain text of two to six lines, without an end of line.

    No line of it is longer than some 700 letters, and none holds a control character, whatever
    the rule file holds.
    """
    return "\n".join("".join(text for text, _ in line) for line in _lines(diagnostic))


def render_rich(diagnostic: Diagnostic) -> Text:
    """Return the same for rich, in colour."""
    return Text("\n").join(Text.assemble(*line) for line in _lines(diagnostic))


def excerpt(diagnostic: Diagnostic, most_cells: int = MOST_CELLS) -> str:
    """Return the line alone with the carets below it, for where there is little room.

    Two lines of at most *most_cells* cells, without their common indentation; nothing where the
    line of the file is not at hand.
    """
    if not diagnostic.excerpt:
        return ""
    before, marked, after = _window(diagnostic, most_cells)
    indent = len(before) - len(before.lstrip(" "))
    line, carets = f"{before[indent:]}{marked}{after}", "^" * max(1, cells(marked))
    turned = _LEFT_TO_RIGHT if runs_right_to_left(line) else ""
    return f"{turned}{line.rstrip()}\n{turned}{' ' * cells(before[indent:])}{carets}"


def summary(diagnostics: Iterable[Diagnostic]) -> str:
    """Return how many mistakes there are, such as ``2 errors, 1 warning in 3 files``."""
    found = list(diagnostics)
    counts = [_count(sum(one.gravity == gravity for one in found), gravity) for gravity in _STYLES]
    told = ", ".join(count for count in counts if count)
    files = _count(len({one.file for one in found}), "file")
    return f"{told} in {files}" if told else "no mistakes"


def _count(number: int, what: str) -> str:
    return f"{number:,} {what}{'s' if number != 1 else ''}" if number else ""


def _lines(diagnostic: Diagnostic) -> Iterator[list[_Piece]]:
    header = f"{diagnostic.gravity} {diagnostic.code}"
    yield [(header, _STYLES[diagnostic.gravity]), (f": {_sentence(diagnostic.problem)}", "bold")]
    yield [("  ", ""), (shortened(diagnostic.place, 300), _QUIET)]
    if diagnostic.excerpt:
        yield from _excerpt(diagnostic)
    yield [("  ", ""), ("Help:", _HELP), (f" {_sentence(diagnostic.remedy)}", "")]


def _excerpt(diagnostic: Diagnostic) -> Iterator[list[_Piece]]:
    number = str(diagnostic.line)
    gutter = (f"  {' ' * len(number)} |", _QUIET)
    before, marked, after = _window(diagnostic)
    line = f"{before}{marked}{after}".rstrip()
    turned = _LEFT_TO_RIGHT if runs_right_to_left(line) else ""
    carets = "^" * max(1, cells(marked))
    words = f" {shortened(marked, 60)}" if runs_right_to_left(before + marked) else ""
    yield [gutter]
    yield [(f"{turned}  {number} |", _QUIET), (f" {line}", "")]
    yield [(turned, ""), gutter, (f" {' ' * cells(before)}", ""), (carets, _CARET), (words, "")]


def _window(diagnostic: Diagnostic, most: int = MOST_CELLS) -> tuple[str, str, str]:
    """Return what is shown of the line before the mark, marked and behind it."""
    line, reach = diagnostic.excerpt, 2 * most
    start = min(diagnostic.column - 1, len(line))
    end = start + max(1, diagnostic.width)
    before = visible(line[max(0, start - reach) : start])
    marked = visible(line[start : min(end, start + reach)])
    after = visible(line[end : end + reach])
    fits = start <= reach and cells(before) + cells(marked) + cells(after) <= most
    kept = most * _BEFORE // 100
    if not fits and (start > reach or cells(before) > kept):
        before = f"…{_last(before, kept - 1)}"
    marked = _first(marked, most - cells(before) - 1)
    return before, marked, _first(after, most - cells(before) - cells(marked))


def _first(text: str, most: int) -> str:
    """Return the beginning of *text* that takes at most *most* cells, with … where it was cut."""
    if cells(text) <= most:
        return text
    shown = text[:most]
    while shown and cells(shown) >= most:
        shown = shown[:-1]
    return f"{shown}…"


def _last(text: str, most: int) -> str:
    shown = text[-most:]
    while shown and cells(shown) > most:
        shown = shown[1:]
    return shown


def _sentence(text: str) -> str:
    told = shortened(visible(text), MOST_LETTERS)
    return told if told.endswith(("?", ".", "!", "…")) else f"{told}."
