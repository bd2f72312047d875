"""Rules that say what another rule says already."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import ceil

import numpy
from rapidfuzz import fuzz, process

from rules.compiled import PATTERN, SIGNAL, CompiledRule, Way
from rules.lint.conditions import shape, wanted
from rules.lint.sources import spot_of
from rules.lint.subject import Finding, Subject
from rules.phrases import Phrase

NEARLY = 0.8
"""Share of the ways of either that two clues have in common from which they are nearly the same."""

SAME_PHRASE = 92
"""Similarity, in percent, at which two phrases are one to this check."""

_LARGEST_BLOCK = 400
"""Phrases with the same rare word that are compared with each other; of more, the first."""

Mark = str


def same_rules(subject: Subject) -> Iterator[Finding]:
    """Yield each rule with the clues and the condition of one before it."""
    first: dict[object, CompiledRule] = {}
    for compiled in subject.rules:
        other = first.setdefault(_content(compiled), compiled)
        if other is not compiled:
            yield Finding(
                spot_of(compiled),
                f"{compiled.rule.id} has the clues and the condition of {_named(other)}",
                "Keep one of the two, with the examples of both",
            )


def nearly_same_rules(subject: Subject) -> Iterator[Finding]:
    """Yield each rule that shares most of its ways with one before it, under a like condition."""
    clues = _marks(subject.rules)
    marks = {rule_id: frozenset().union(*bags) for rule_id, bags in clues.items()}
    content = {c.rule.id: _content(c) for c in subject.rules}
    told: set[str] = set()
    for earlier, later in _close_pairs(subject.rules, marks):
        share = _least_share(clues[earlier.rule.id], clues[later.rule.id])
        same = content[earlier.rule.id] == content[later.rule.id]
        if share < NEARLY or same or later.rule.id in told:
            continue
        told.add(later.rule.id)
        yield Finding(
            spot_of(later),
            f"{later.rule.id} says nearly what {_named(earlier)} says: {share:.0%} or "
            "more of the phrases, patterns and signals of each clue are the same",
            "Make one rule of the two, or put what they share into a shared clue",
        )


def _named(compiled: CompiledRule) -> str:
    return f"{compiled.rule.id} ({compiled.file}:{compiled.line})"


def _content(compiled: CompiledRule) -> object:
    """Return what the rule looks for, the names of its clues apart."""
    order = dict.fromkeys(compiled.condition.names())
    said = repr(compiled.condition)
    for number, name in enumerate(order):
        said = said.replace(repr(name), f"#{number}")
    ways = tuple(compiled.clues[name].ways for name in order)
    return compiled.language, compiled.rule.kind, said, ways, compiled.rule.within


def _marks(rules: Sequence[CompiledRule]) -> Mapping[str, Sequence[frozenset[Mark]]]:
    """Return, by id, the ways of each clue that a rule wants; phrases hardly different are one.

    Clues that a rule forbids are the same in many rules, and say nothing about what it is for.
    """
    ways = {c.rule.id: [c.clues[name].ways for name in _helping(c)] for c in rules}
    found = {way for bags in ways.values() for bag in bags for way in bag}
    alike = _representatives(sorted({way.text for way in found if isinstance(way, Phrase)}))
    return {
        rule_id: [frozenset(_mark(way, alike) for way in bag) for bag in bags]
        for rule_id, bags in ways.items()
    }


def _helping(compiled: CompiledRule) -> Iterable[str]:
    return dict.fromkeys(name for name, helps in wanted(compiled.condition) if helps)


def _mark(way: Way, alike: Mapping[str, str]) -> Mark:
    if isinstance(way, Phrase):
        return f"phrase {alike[way.text]}"
    kind, name = way
    return f"{SIGNAL if kind == SIGNAL else PATTERN} {name}"


def _representatives(phrases: list[str]) -> dict[str, str]:
    """Return, for each phrase, the first of those that are nearly it.

    Compared are phrases with the same rarest word (of Chinese, the rarest pair of letters), so
    the work grows with the number of phrases, not with its square.
    """
    words = {phrase: _words(phrase) for phrase in phrases}
    frequency = Counter(word for bag in words.values() for word in bag)
    blocks: dict[str, list[str]] = defaultdict(list)
    for phrase, bag in words.items():
        for word in sorted(bag, key=lambda w: (frequency[w], w))[:2]:
            blocks[word].append(phrase)
    alike = {phrase: phrase for phrase in phrases}
    for block in blocks.values():
        for one, other in _similar(block[:_LARGEST_BLOCK]):
            first, second = sorted((_root(alike, one), _root(alike, other)))
            alike[second] = first
    return {phrase: _root(alike, phrase) for phrase in phrases}


def _words(phrase: str) -> set[str]:
    if phrase.isascii():
        return set(phrase.split())
    return {phrase[n : n + 2] for n in range(max(1, len(phrase) - 1))}


def _similar(block: list[str]) -> Iterator[tuple[str, str]]:
    if len(block) < 2:
        return
    scores = process.cdist(block, block, scorer=fuzz.ratio, score_cutoff=SAME_PHRASE)
    for one, other in numpy.argwhere(numpy.triu(scores, 1)):
        yield block[one], block[other]


def _root(alike: Mapping[str, str], phrase: str) -> str:
    while alike[phrase] != phrase:
        phrase = alike[phrase]
    return phrase


def _close_pairs(
    rules: Iterable[CompiledRule], marks: Mapping[str, frozenset[Mark]]
) -> Iterator[tuple[CompiledRule, CompiledRule]]:
    """Yield pairs of rules of one form that share enough marks.

    Of n marks a rule shares all but n - s * n with another, so it shares one of its rarest
    n - ceil(s * n) + 1, and the other likewise: only rules filed under the same rare mark are
    compared.
    """
    frequency = Counter(mark for bag in marks.values() for mark in bag)
    filed: dict[object, list[CompiledRule]] = defaultdict(list)
    for compiled in rules:
        bag = marks[compiled.rule.id]
        form = compiled.language, compiled.rule.kind, shape(compiled.condition)
        rarest = sorted(bag, key=lambda mark: (frequency[mark], mark))
        seen: set[str] = set()
        for mark in rarest[: len(bag) - ceil(NEARLY * len(bag)) + 1]:
            for other in filed[form, mark]:
                if other.rule.id not in seen and _share(bag, marks[other.rule.id]) >= NEARLY:
                    seen.add(other.rule.id)
                    yield other, compiled
            filed[form, mark].append(compiled)


def _least_share(some: Sequence[frozenset[Mark]], others: Sequence[frozenset[Mark]]) -> float:
    """Return how much the clues of two rules share, each with the one most like it: the least."""
    return min(max((_share(one, other) for other in others), default=0) for one in some)


def _share(one: frozenset[Mark], other: frozenset[Mark]) -> float:
    return len(one & other) / max(len(one), len(other))
