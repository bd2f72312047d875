"""What all rows of the bench stand on: how much is measured, and the rulebooks of the first row."""

from dataclasses import dataclass, field
from pathlib import Path

from bench.speed.pattern_sets import pattern_set
from bench.speed.phrase_sets import SETS, phrase_set
from bench.speed.rule_files import write_rules
from bench.speed.worst import LONGEST
from rules import Rulebook, load_rulebook


@dataclass(frozen=True, slots=True)
class Sizes:
    """How much is measured: the whole of it, or so little that a test can run it."""

    phrases: int = 10_000
    patterns: int = 2_000
    messages: int = 960
    plain_messages: int = 24
    growth: tuple[int, ...] = (100, 1_000, 10_000, 100_000)
    sets: tuple[str, ...] = tuple(SETS)
    similarities: tuple[int, ...] = (70, 80, 95)
    repeats: int = 5
    reloads: int = 3
    loads: int = 3
    letters: int = LONGEST


QUICK = Sizes(
    phrases=60,
    patterns=10,
    messages=48,
    plain_messages=48,
    growth=(20, 40),
    sets=("mixed", "numbers"),
    similarities=(80,),
    repeats=1,
    reloads=1,
    loads=1,
    letters=400,
)


@dataclass(slots=True)
class Bench:
    """What all rows share: the sizes, the rule files of the first row, its rulebook."""

    sizes: Sizes
    folder: Path
    phrases: list[str] = field(init=False)
    patterns: list[str] = field(init=False)
    full: Path = field(init=False)
    empty: Path = field(init=False)
    rulebook: Rulebook = field(init=False)
    nothing: Rulebook = field(init=False)

    def __post_init__(self) -> None:
        self.phrases = phrase_set("mixed", self.sizes.phrases)
        self.patterns = pattern_set(self.sizes.patterns)
        self.full = write_rules(self.folder / "full", self.phrases, self.patterns)
        self.empty = write_rules(self.folder / "empty", ())
        self.rulebook = load_rulebook(self.full)
        self.nothing = load_rulebook(self.empty)
