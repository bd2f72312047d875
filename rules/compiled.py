"""A rule ready to be looked for: its shared parts written out, its phrases folded."""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from rules.condition import Condition
from rules.model import Rule
from rules.phrases import Phrase

Way = Phrase | tuple[str, str]
"""One way a clue is found: a phrase, or the kind and name of a pattern or a signal."""

PATTERN = "pattern"
SIGNAL = "signal"

_SAID = tuple(name for name in Rule.fields() if name not in ("clues", "when", "examples"))


@dataclass(frozen=True, slots=True)
class CompiledClue:
    """A clue with all the ways it may be found."""

    phrases: tuple[Phrase, ...]
    patterns: tuple[str, ...]
    signals: tuple[str, ...]

    @property
    def ways(self) -> frozenset[Way]:
        """Return every way this clue may be found."""
        patterns = ((PATTERN, source) for source in self.patterns)
        signals = ((SIGNAL, name) for name in self.signals)
        return frozenset((*self.phrases, *patterns, *signals))


@dataclass(frozen=True, slots=True)
class CompiledRule:
    """A rule with its clues ready; ``file`` and ``line`` tell where it stands.

    ``shipped`` is whether it came with the bot; ``overridden`` names the fields that a folder of
    the operator's own has changed, in the order of the fields. ``rule`` is as changed.
    """

    rule: Rule
    language: str
    clues: Mapping[str, CompiledClue]
    condition: Condition
    file: str
    line: int
    shipped: bool = False
    overridden: tuple[str, ...] = ()

    def content(self) -> bytes:
        """Return what the rule says, the same for the same rule on every machine."""
        rule = self.rule
        clues = {name: (c.phrases, c.patterns, c.signals) for name, c in self.clues.items()}
        said = [getattr(rule, name) for name in _SAID]
        examples = (rule.examples.match, rule.examples.ignore)
        body = [self.language, said, examples, clues, repr(self.condition)]
        return json.dumps(body, sort_keys=True).encode()
