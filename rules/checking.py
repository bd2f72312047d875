"""Check a loaded library: its examples must do what they say."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from rules.compiled import CompiledRule
from rules.diagnostics import Diagnostic
from rules.found import Spans
from rules.looking import Lookout
from rules.rulebook import Rulebook
from rules.signals import HiddenLink

_HIDDEN_LINK = re.compile(r"\[(?P<words>[^\[\]]+)\]\((?P<url>https?://[^()\s]+)\)")

FEWEST_EXAMPLES = 2
"""Examples of each side that a stable rule needs."""

Side = Literal["match", "ignore"]

CluesByRule = Mapping[str, Mapping[str, Spans]]
"""Where the clues that are found stand, by the rule and their name."""


@dataclass(frozen=True, slots=True)
class ExampleRun:
    """One example, and what came of it.

    ``number`` counts from 0 on its side. ``spans`` are the words that made its rule hold, in the
    example's text without its link notation; none when it did not. ``found`` are the clues found
    in it, of its rule and of all rules that hold, by their ids. ``alarms`` are the rules by which
    the whole library calls an honest example ``high``.
    """

    compiled: CompiledRule
    side: Side
    number: int
    example: str
    spans: Spans
    found: CluesByRule
    alarms: tuple[str, ...] = ()

    @property
    def right(self) -> bool:
        """Return whether the rule did what the example asks of it."""
        return bool(self.spans) == (self.side == "match")


def check_library(rulebook: Rulebook) -> list[Diagnostic]:
    """Return every mistake: of the loader's warnings, and of examples that do not hold.

    A match example must make its rule fire; an ignore example must not, nor may the whole
    library call it ``high``. What an honest rule ignores is a scam, so there it may.
    """
    found = [*rulebook.warnings, *too_few_examples(rulebook)]
    for run in run_examples(rulebook):
        found += mistakes_of(run)
    return sorted(found)


def run_examples(
    rulebook: Rulebook, only: Collection[CompiledRule] | None = None
) -> Iterator[ExampleRun]:
    """Yield what comes of each example, of all rules that are not retired or of *only* these.

    Each text is looked at once, with all rules together: whether one of them holds in it does
    not hang on the others.
    """
    chosen = rulebook if only is None else only
    rules = [compiled for compiled in chosen if compiled.rule.status != "retired"]
    about = rulebook.about
    if all(compiled.rule.status != "draft" for compiled in rules):
        lookout, ids = rulebook.lookout, [about.ids[place] for place in about.running]
    else:
        lookout, ids = Lookout(rules), [compiled.rule.id for compiled in rules]
    runner, places = _Runner(rulebook, lookout), {rule_id: n for n, rule_id in enumerate(ids)}
    for compiled in rules:
        for side, examples in _sides(compiled):
            for number, example in enumerate(examples):
                yield runner.run(places[compiled.rule.id], side, number, example)


def how_many_examples(rules: Iterable[CompiledRule]) -> int:
    """Return how many examples ``run_examples`` runs."""
    kept = [compiled.rule.examples for compiled in rules if compiled.rule.status != "retired"]
    return sum(len(examples.match) + len(examples.ignore) for examples in kept)


def mistakes_of(run: ExampleRun) -> Iterator[Diagnostic]:
    """Yield what is wrong with one example: E001, E002, E004."""
    rule, told = run.compiled.rule, _short(run.example)
    if not run.right and run.side == "match":
        problem = f"{rule.id} does not match its example “{told}”"
        remedy = "Add a clue that it holds, or mend the example"
        yield _told(run.compiled, "E001", problem, remedy, run.example)
    elif not run.right:
        problem = f"{rule.id} matches “{told}”, which it should ignore"
        remedy = "Make the rule narrower, or mend the example"
        yield _told(run.compiled, "E002", problem, remedy, run.example)
    if run.alarms and run.right:
        names = ", ".join(run.alarms)
        problem = f"the ignore example “{told}” of {rule.id} is “high” ({names})"
        yield _told(run.compiled, "E004", problem, "Make those rules narrower", run.example)


def too_few_examples(rulebook: Rulebook) -> Iterator[Diagnostic]:
    """Yield E003 for each rule, not retired, that has too few examples of a side."""
    for compiled in rulebook:
        examples = compiled.rule.examples
        few = min(len(examples.match), len(examples.ignore)) < FEWEST_EXAMPLES
        if few and compiled.rule.status != "retired":
            counts = f"{len(examples.match)} match and {len(examples.ignore)} ignore examples"
            problem = f"{compiled.rule.id} has {counts}"
            remedy = f"Write at least {FEWEST_EXAMPLES} of each"
            yield _told(compiled, "E003", problem, remedy, "examples:")


def as_message(example: str) -> tuple[str, list[HiddenLink]]:
    """Return the text of an example and its hidden links, written ``[words](address)`` there."""
    text, links, end = "", [], 0
    for found in _HIDDEN_LINK.finditer(example):
        text += example[end : found.start()]
        links.append(HiddenLink(len(text), len(text) + len(found["words"]), found["url"]))
        text += found["words"]
        end = found.end()
    return text + example[end:], links


def _sides(compiled: CompiledRule) -> tuple[tuple[Side, Sequence[str]], ...]:
    examples = compiled.rule.examples
    return ("match", examples.match), ("ignore", examples.ignore)


@dataclass(frozen=True, slots=True)
class _Runner:
    """Runs examples of the rules that *lookout* looks for."""

    rulebook: Rulebook
    lookout: Lookout

    def run(self, place: int, side: Side, number: int, example: str) -> ExampleRun:
        """Return what comes of one example of the rule at *place*."""
        rules = self.lookout.rules
        compiled = rules[place]
        text, links = as_message(example)
        held, clues = self.lookout.rules_and_clues_in(text, links, place)
        found = {rules[n].rule.id: one for n, one in clues.items()}
        quiet = side == "match" or compiled.rule.kind == "honest"
        alarms = () if quiet else self._alarms(text, links, held)
        spans = held.get(place, ())
        return ExampleRun(compiled, side, number, example, spans, found, alarms)

    def _alarms(
        self, text: str, links: Sequence[HiddenLink], held: Mapping[int, Spans]
    ) -> tuple[str, ...]:
        if self.lookout is self.rulebook.lookout:
            rules = self.lookout.rules
            verdict = self.rulebook.judged((rules[n], spans) for n, spans in held.items())
        else:
            verdict = self.rulebook.scan(text, links)
        return tuple(hit.rule for hit in verdict.hits) if verdict.level == "high" else ()


def _told(compiled: CompiledRule, code: str, problem: str, remedy: str, part: str) -> Diagnostic:
    """Return a mistake of the rule, to be shown at *part* of what it says."""
    return Diagnostic(compiled.file, compiled.line, 1, code, problem, remedy, part=part)


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= 80 else f"{flat[:79]}…"
