"""All rules tried on all examples, and on honest messages that come with lint: once, together."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, partial
from typing import Literal, NamedTuple

from rules.checking import CluesByRule, ExampleRun, as_message
from rules.compiled import CompiledRule, Way
from rules.folding import fold
from rules.lint.conditions import forbidden, required
from rules.lint.honest import honest_messages
from rules.lint.without import fires, fires_without
from rules.looking import Lookout

Spans = tuple[tuple[int, int], ...]
Side = Literal["match", "ignore"]

MOST_SHARED = 1_500
"""Texts on which all rules are tried; of more, every n-th is taken, and the other examples are
tried on their own rule and those that fire."""


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


class _Watch:
    """All rules, looked for together."""

    def __init__(self, rules: Sequence[CompiledRule], lookout: Lookout) -> None:
        self._lookout = lookout
        self._rules = rules
        self._places = {compiled.rule.id: place for place, compiled in enumerate(rules)}
        self._uses: dict[Way, list[tuple[CompiledRule, str]]] = defaultdict(list)
        for compiled in rules:
            for name, clue in compiled.clues.items():
                for way in clue.ways:
                    self._uses[way].append((compiled, name))

    def found(self, example: str) -> "Found":
        """Return the clues found in a text, by rule; rules without any are left out."""
        found: Found = defaultdict(dict)
        text, links = as_message(example)
        folded = fold(text)
        is_foreign = cache(partial(self._lookout.is_foreign, folded))
        for way, spans in self._lookout.find(text, links).items():
            for compiled, name in self._uses.get(way, ()):
                if is_foreign(compiled.language):
                    continue
                clues = found[compiled.rule.id]
                clues[name] = clues.get(name, ()) + spans
        return found

    def found_of_few(self, example: str, owner: str) -> "Found":
        """Return the clues found in a text of the rule *owner* and of those that fire."""
        text, links = as_message(example)
        _, found = self._lookout.rules_and_clues_in(text, links, self._places[owner])
        return _of_few({self._rules[place].rule.id: clues for place, clues in found.items()})


def _of_few(clues: CluesByRule) -> "Found":
    return defaultdict(dict, {rule_id: dict(found) for rule_id, found in clues.items()})


Found = dict[str, dict[str, Spans]]


class _Demands(NamedTuple):
    """A rule, with the clues it demands and those it forbids."""

    compiled: CompiledRule
    demanded: frozenset[str]
    barred: frozenset[str]


def run_trials(
    rules: Sequence[CompiledRule], lookout: Lookout, runs: Iterable[ExampleRun] = ()
) -> Trials:
    """Return what came of trying *rules* on their examples and on honest messages.

    *lookout* looks for these very rules; *runs* of examples save running those again.
    """
    known = {(run.compiled.rule.id, run.side, run.number): run.found for run in runs}
    results = _Results(rules)
    watch = _Watch(rules, lookout)
    texts = list(_texts(rules))
    step = -(-len(texts) // MOST_SHARED)
    for number, text in enumerate(texts):
        if number % step == 0:
            results.note(text, watch.found(text.text))
        elif text.owner is not None:
            clues = known.get((text.owner, text.side, text.number))
            found = watch.found_of_few(text.text, text.owner) if clues is None else _of_few(clues)
            results.note(text, found, is_shared=False)
    return results.trials()


class _Results:
    """What has come of the trials so far."""

    def __init__(self, rules: Sequence[CompiledRule]) -> None:
        self._examples: dict[str, list[TriedExample]] = defaultdict(list)
        self._honest: list[HonestText] = []
        self._needed: dict[str, set[str]] = defaultdict(set)
        self._demands = {
            c.rule.id: _Demands(
                c, frozenset(required(c.condition)), frozenset(forbidden(c.condition))
            )
            for c in rules
        }

    def note(self, text: "_Text", found: Found, *, is_shared: bool = True) -> None:
        """Note what was *found* in a text; *is_shared* when all rules were looked for in it."""
        firing = frozenset(filter(lambda rule_id: self._fires(rule_id, found[rule_id]), found))
        for rule_id in {*found, *filter(None, [text.owner])} - firing:
            self._note_needed(self._demands[rule_id], found.get(rule_id, {}))
        if text.is_honest and is_shared:
            self._honest.append(HonestText(text.language, firing))
        if text.owner is not None:
            clues = found.get(text.owner, {})
            tried = TriedExample(text.side, text.number, text.text, clues, firing)
            self._examples[text.owner].append(tried)

    def trials(self) -> Trials:
        """Return what came of all that was noted."""
        for tried in self._examples.values():
            tried.sort(key=lambda example: (example.side == "ignore", example.number))
        needed = {rule_id: frozenset(names) for rule_id, names in self._needed.items()}
        return Trials(self._examples, self._honest, needed)

    def _fires(self, rule_id: str, found: Mapping[str, Spans]) -> bool:
        compiled, demanded, _ = self._demands[rule_id]
        return demanded <= found.keys() and fires(compiled, found)

    def _note_needed(self, demands: _Demands, found: Mapping[str, Spans]) -> None:
        """Note the clues that alone keep a silent rule from firing."""
        compiled, demanded, barred = demands
        missing = demanded - found.keys()
        if len(missing) > 1:
            return
        needed = self._needed[compiled.rule.id]
        for name in (missing or demanded | (barred & found.keys())) - needed:
            if fires_without(compiled, name, found):
                needed.add(name)


class _Text(NamedTuple):
    """A text to try, honest or not; ``owner`` is the rule whose example it is."""

    text: str
    language: str
    is_honest: bool = True
    owner: str | None = None
    side: Side = "ignore"
    number: int = 0


def _texts(rules: Sequence[CompiledRule]) -> Iterator[_Text]:
    for language, text in honest_messages():
        yield _Text(text, language)
    for compiled in rules:
        rule, language = compiled.rule, compiled.language
        for number, text in enumerate(rule.examples.match):
            yield _Text(text, language, rule.kind == "honest", rule.id, "match", number)
        for number, text in enumerate(rule.examples.ignore):
            yield _Text(text, language, rule.kind != "honest", rule.id, "ignore", number)
