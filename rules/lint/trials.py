"""All rules tried on all examples, and on honest messages that come with lint: once, together."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from rules.checking import as_message
from rules.compiled import CompiledRule, Way
from rules.lint.conditions import forbidden, required
from rules.lint.honest import honest_messages
from rules.lint.without import fires_without
from rules.looking import Findings, Lookout
from rules.patterns import Pattern

Spans = tuple[tuple[int, int], ...]
Side = Literal["match", "ignore"]

MOST_COMPARED = 1_000
"""Texts on which each clue is tried by leaving it out; of more, every n-th is taken."""


@dataclass(frozen=True, slots=True)
class TriedExample:
    """An example of a rule: what was found of its clues, and which rules fire on it."""

    side: Side
    number: int
    text: str
    found: Mapping[str, Spans]
    firing: frozenset[str]


class HonestText(NamedTuple):
    """An honest message: its language, and the rules that fire on it."""

    language: str
    firing: frozenset[str]


@dataclass(frozen=True, slots=True)
class Trials:
    """What came of it.

    ``honest`` are the messages that come with lint and those the library calls honest: what its
    rules ignore and what its honest rules match. ``needed`` are, by rule, the clues without which
    it would fire on some text on which it is silent.
    """

    examples: Mapping[str, Sequence[TriedExample]]
    honest: Sequence[HonestText]
    needed: Mapping[str, frozenset[str]]

    def of(self, compiled: CompiledRule) -> Sequence[TriedExample]:
        """Return the examples of a rule, in their order."""
        return self.examples.get(compiled.rule.id, ())


class _Text(NamedTuple):
    """A text to try; bank messages belong to no rule."""

    text: str
    language: str
    owner: CompiledRule | None = None
    side: Side = "ignore"
    number: int = 0

    @property
    def is_honest(self) -> bool:
        if self.owner is None:
            return True
        return (self.owner.rule.kind == "honest") == (self.side == "match")


@dataclass(slots=True)
class _Running:
    rules: Sequence[CompiledRule]
    lookout: Lookout
    uses: dict[Way, list[tuple[int, str]]] = field(default_factory=lambda: defaultdict(list))
    examples: dict[str, list[TriedExample]] = field(default_factory=lambda: defaultdict(list))
    honest: list[HonestText] = field(default_factory=list)
    needed: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    demands: dict[str, tuple[frozenset[str], frozenset[str]]] = field(default_factory=dict)


def run_trials(rules: Sequence[CompiledRule], patterns: Mapping[str, Pattern]) -> Trials:
    """Return what came of trying *rules* on their examples and on honest messages."""
    running = _Running(rules, Lookout(rules))
    for number, compiled in enumerate(rules):
        condition = compiled.condition
        running.demands[compiled.rule.id] = (
            frozenset(required(condition)),
            frozenset(forbidden(condition)),
        )
        for name, clue in compiled.clues.items():
            for way in clue.ways:
                running.uses[way].append((number, name))
    texts = list(_texts(rules))
    step = -(-len(texts) // MOST_COMPARED)
    for number, text in enumerate(texts):
        _try(running, text, compare=number % step == 0)
    return Trials(
        running.examples,
        running.honest,
        {rule_id: frozenset(names) for rule_id, names in running.needed.items()},
    )


def _texts(rules: Sequence[CompiledRule]) -> Iterator[_Text]:
    for language, text in honest_messages():
        yield _Text(text, language)
    for compiled in rules:
        examples = compiled.rule.examples
        sides: tuple[tuple[Side, Sequence[str]], ...]
        sides = ("match", examples.match), ("ignore", examples.ignore)
        for side, shown in sides:
            for number, text in enumerate(shown):
                yield _Text(text, compiled.language, compiled, side, number)


def _try(running: _Running, text: _Text, *, compare: bool) -> None:
    message = as_message(text.text)
    firing = frozenset(c.rule.id for c, _ in running.lookout.rules_in(*message))
    findings = running.lookout.find(*message) if compare or text.owner else {}
    if text.is_honest:
        running.honest.append(HonestText(text.language, firing))
    if compare:
        for number, found in _found(running, findings).items():
            _note_needed(running, running.rules[number], found, firing)
    if text.owner is not None:
        own = _own(text.owner, findings)
        tried = TriedExample(text.side, text.number, text.text, own, firing)
        running.examples[text.owner.rule.id].append(tried)
        _note_needed(running, text.owner, own, firing)


def _found(running: _Running, findings: Findings) -> Mapping[int, dict[str, Spans]]:
    """Return what was found of each rule's clues, for the rules of which anything was."""
    found: dict[int, dict[str, Spans]] = defaultdict(dict)
    for way, spans in findings.items():
        for number, name in running.uses.get(way, ()):
            found[number][name] = found[number].get(name, ()) + spans
    return found


def _own(compiled: CompiledRule, findings: Findings) -> dict[str, Spans]:
    spans = {
        name: tuple(span for way in clue.ways for span in findings.get(way, ()))
        for name, clue in compiled.clues.items()
    }
    return {name: places for name, places in spans.items() if places}


def _note_needed(
    running: _Running, compiled: CompiledRule, found: Mapping[str, Spans], firing: frozenset[str]
) -> None:
    """Note the clues that alone keep the rule from firing on a text."""
    rule_id = compiled.rule.id
    demanded, barred = running.demands[rule_id]
    missing = demanded - found.keys()
    if rule_id in firing or len(missing) > 1:
        return
    for name in missing or demanded | (barred & found.keys()):
        if name not in running.needed[rule_id] and fires_without(compiled, name, found):
            running.needed[rule_id].add(name)
