"""The plain definition of folding: every step on every text, every letter with its offsets.

Slow, and held against `fold` by the tests: both give the same letters from the same places.
"""

from rules.folding.edits import Edits
from rules.folding.letters import fold_letter, letter_edits
from rules.folding.steps import MOST_PASSES, STEPS

Letters = list[tuple[str, int, int]]
"""Each folded letter with its [start, end) in the original."""


def fold_plainly(text: str) -> Letters:
    """Return the letters of *text* folded, each with its [start, end) in *text*."""
    cells = [(character, at, at + 1) for at, character in enumerate(text)]
    for _ in range(MOST_PASSES):
        before = cells
        for step in STEPS:
            written = "".join(cell[0] for cell in cells)
            cells = _changed(cells, _every(written) if step is letter_edits else step(written))
        if [cell[0] for cell in cells] == [cell[0] for cell in before]:
            break
    return cells


def _every(text: str) -> Edits:
    return [(at, at + 1, fold_letter(character)) for at, character in enumerate(text)]


def _changed(cells: Letters, edits: Edits) -> Letters:
    changed: Letters = []
    at = 0
    for start, end, new in edits:
        changed += cells[at:start]
        changed += [(letter, cells[start][1], cells[end - 1][2]) for letter in new]
        at = end
    return changed + cells[at:]
