"""Edits: what one step of folding changes in a text, and how offsets lead back over them."""

from collections.abc import Callable, Iterable, Sequence

Edit = tuple[int, int, str]
"""[start, end) of a text, and what stands there afterwards."""

Edits = Sequence[Edit]
"""Edits in order, none overlapping."""

Step = Callable[[str], Edits]
"""One step of folding, as what it changes in a text."""


def applied(edits: Edits, text: str) -> str:
    """Return *text* with *edits* made."""
    parts: list[str] = []
    at = 0
    for start, end, new in edits:
        parts += (text[at:start], new)
        at = end
    parts.append(text[at:])
    return "".join(parts)


class Origins:
    """Where each letter of a text that has been edited stands in the text as it was given."""

    __slots__ = ("ends", "starts")

    def __init__(self, length: int) -> None:
        self.starts: list[int] = list(range(length))
        self.ends: list[int] = list(range(1, length + 1))

    def follow(self, edits: Iterable[Edit]) -> None:
        """Take in one more step: each new letter comes from all that it replaced."""
        starts: list[int] = []
        ends: list[int] = []
        at = 0
        for start, end, new in edits:
            starts += self.starts[at:start]
            ends += self.ends[at:start]
            starts += [self.starts[start]] * len(new)
            ends += [self.ends[end - 1]] * len(new)
            at = end
        self.starts = starts + self.starts[at:]
        self.ends = ends + self.ends[at:]
