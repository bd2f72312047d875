"""One row of the catalogue of what can be wrong with rule files."""

from dataclasses import dataclass
from typing import Literal

Gravity = Literal["error", "warning", "note"]


@dataclass(frozen=True, slots=True)
class Entry:
    """What a code stands for, told to the rule writer.

    ``title`` names it in a few words and ``explanation`` says in two to four sentences why it is
    a mistake; ``remedy`` is what to do about it in general (a diagnostic has its own, nearer to
    the case). ``wrong`` and ``right`` are a few lines of YAML each, or empty where the mistake is
    not in what the file says.
    """

    code: str
    gravity: Gravity
    title: str
    explanation: str
    remedy: str
    wrong: str = ""
    right: str = ""
