"""Honest messages, invented, as people send them every day: what no rule should fire on.

One a line in ``<language>.txt``; none is a message that somebody received.
"""

from collections.abc import Iterator
from pathlib import Path

_FOLDER = Path(__file__).parent


def honest_messages() -> Iterator[tuple[str, str]]:
    """Yield the language and the text of each message."""
    for path in sorted(_FOLDER.glob("*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line:
                yield path.stem, line
