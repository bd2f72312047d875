"""A rule ready to be looked for: its shared parts written out, its phrases folded."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from rules.condition import Condition
from rules.model import Rule
from rules.phrases import Phrase

Way = Phrase | tuple[str, str]
"""One way a clue is found: a phrase, or the kind and name of a pattern or a signal."""

PATTERN = "pattern"
SIGNAL = "signal"


@dataclass(frozen=True)
class CompiledClue:
    """A clue with all the ways it may be found."""

    phrases: tuple[Phrase, ...]
    patterns: tuple[str, ...]
    signals: tuple[str, ...]

    @cached_property
    def ways(self) -> frozenset[Way]:
        """Return every way this clue may be found."""
        patterns = ((PATTERN, source) for source in self.patterns)
        signals = ((SIGNAL, name) for name in self.signals)
        return frozenset((*self.phrases, *patterns, *signals))


@dataclass(frozen=True, slots=True)
class CompiledRule:
    """A rule with its clues ready; ``file`` and ``line`` tell where it stands."""

    rule: Rule
    language: str
    clues: Mapping[str, CompiledClue]
    condition: Condition
    file: str
    line: int
