"""A message as it is shown: with the words marked that rules were found on."""

from collections.abc import Sequence

from rich.console import Console
from rich.text import Text

from rules.workbench.printing import visible

COLOURS = ("red", "yellow", "magenta", "cyan", "green", "blue")
"""Of the hits, in turn, the strongest first."""

Spans = Sequence[tuple[int, int]]


def colour(number: int) -> str:
    """Return the colour of hit *number*, counted from 0."""
    return COLOURS[number % len(COLOURS)]


def marked(text: str, hits: Sequence[Spans], out: Console) -> Text:
    """Return *text* with the words of each hit in its colour, those of the first on top.

    Where *out* is no terminal the words stand in ⟦ ⟧ instead.
    """
    if not out.is_terminal:
        return Text(_bracketed(text, [span for spans in hits for span in spans]))
    shown = Text(visible(text))
    for number in reversed(range(len(hits))):
        for start, end in hits[number]:
            shown.stylize(f"bold underline {colour(number)}", start, end)
    return shown


def _bracketed(text: str, spans: Spans) -> str:
    inside = [False] * (len(text) + 1)
    for start, end in spans:
        inside[start:end] = [True] * (end - start)
    pieces = []
    for at, letter in enumerate(text):
        if inside[at] and not (at and inside[at - 1]):
            pieces.append("⟦")
        pieces.append(visible(letter))
        if inside[at] and not inside[at + 1]:
            pieces.append("⟧")
    return "".join(pieces)
