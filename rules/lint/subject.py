"""What lint looks at: the rules, their clues as written, and what their examples hold."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from rules.checking import ExampleRun
from rules.compiled import CompiledRule
from rules.lint.sources import Sources, Spot, spot_of
from rules.lint.trials import Trials, run_trials
from rules.looking import Lookout
from rules.model import Clue
from rules.rulebook import Rulebook


class Finding(NamedTuple):
    """Something to tell: where, what is wrong, what to do."""

    spot: Spot
    problem: str
    remedy: str


@dataclass(frozen=True, slots=True)
class WrittenClue:
    """A clue as its writer wrote it, in a rule or among the shared ones."""

    spot: Spot
    name: str
    clue: Clue
    language: str


@dataclass(frozen=True)
class Subject:
    """A rulebook as lint sees it. What is costly is worked out once, when it is asked for."""

    rulebook: Rulebook
    runs: Sequence[ExampleRun] = ()
    """Examples of its rules that were run already."""

    @cached_property
    def rules(self) -> tuple[CompiledRule, ...]:
        """Return the rules, those that are retired left out."""
        return tuple(c for c in self.rulebook if c.rule.status != "retired")

    @cached_property
    def sources(self) -> Sources:
        """Return the files the rules came from."""
        return Sources(self.rulebook.folders)

    @cached_property
    def clues(self) -> tuple[WrittenClue, ...]:
        """Return every clue as it is written, each shared one once."""
        own = [
            WrittenClue(spot_of(compiled, "clues", name), name, clue, compiled.language)
            for compiled in self.rules
            for name, clue in compiled.rule.clues.items()
        ]
        shared = [
            WrittenClue(spot, str(spot.path[0]), clue, language)
            for spot, language, clue in self.sources.shared()
        ]
        return (*own, *shared)

    @cached_property
    def trials(self) -> Trials:
        """Return what came of trying all rules on all examples and some honest messages."""
        running = self.rulebook.about.running
        kept = self.rulebook.lookout if len(running) == len(self.rules) else Lookout(self.rules)
        return run_trials(self.rules, kept, self.runs)
