"""One example, disguised by one trick, before one rulebook: is its rule still found?"""

import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from bench.evasion.trick import Trick
from rules import Level, Rulebook, Verdict
from rules.compiled import SIGNAL, CompiledRule

Side = Literal["match", "ignore"]

_LEVELS: Sequence[Level] = ("none", "caution", "high")


@dataclass(frozen=True, slots=True)
class Example:
    """An example of the library, with what the rulebook says of it undisguised."""

    rule: str
    language: str
    side: Side
    text: str
    verdict: Verdict

    @property
    def fires(self) -> bool:
        """Return whether its rule is found in it as it is written."""
        return self.rule in found(self.verdict)


@dataclass(frozen=True, slots=True)
class Trial:
    """What became of one example under one trick, named; ``letters`` as in ``Trick``.

    ``strangers`` are rules of another language that the disguise alone made fire; ``alarmed``
    tells that an honest example is warned of only in disguise.
    """

    trick: str
    letters: bool
    example: Example
    disguised: str
    caught: bool
    as_strong: bool
    strangers: tuple[str, ...]
    alarmed: bool


def found(verdict: Verdict) -> set[str]:
    """Return the rules that hold, whether they count or not."""
    groups = (verdict.hits, verdict.shadow, verdict.excused, verdict.pleas)
    return {hit.rule for hits in groups for hit in hits}


def is_as_strong(after: Verdict, before: Verdict) -> bool:
    """Return whether *after* warns at least as strongly as *before*."""
    return _LEVELS.index(after.level) >= _LEVELS.index(before.level)


def examples(rulebook: Rulebook, *, every: int = 1) -> Iterator[Example]:
    """Yield the examples of the rules that run, or of one rule in *every*.

    Rules about nothing but disguise (letters of two alphabets) are left out: another disguise in
    its place is no evasion.
    """
    running = [rule for rule in rulebook if rule.rule.status in ("stable", "shadow")]
    running = [rule for rule in running if not _is_of_disguise(rule)]
    for compiled in running[::every]:
        yield from _of_rule(compiled, rulebook)


def _is_of_disguise(compiled: CompiledRule) -> bool:
    ways = {way for clue in compiled.clues.values() for way in clue.ways}
    return all(way[0] == SIGNAL and str(way[1]).startswith("text.") for way in ways)


def _of_rule(compiled: CompiledRule, rulebook: Rulebook) -> Iterator[Example]:
    rule, language = compiled.rule, compiled.language
    sides: tuple[tuple[Side, Sequence[str]], ...] = (
        ("match", rule.examples.match),
        ("ignore", rule.examples.ignore),
    )
    for side, texts in sides:
        for text in texts:
            yield Example(rule.id, language, side, text, rulebook.scan(text))


def trials(
    rulebook: Rulebook, chosen: Iterable[Example], tricks: Sequence[Trick]
) -> Iterator[Trial]:
    """Yield every trial of the *chosen* examples; a trick that changes nothing is none.

    The chance in a trick depends on the example and the trick alone: each run tries the same.
    """
    for example in chosen:
        if example.side == "match" and not example.fires:
            continue
        for trick in tricks:
            if trick.languages and example.language not in (*trick.languages, "any"):
                continue
            disguised = trick.change(example.text, random.Random(f"{trick.name} {example.text}"))
            if disguised != example.text:
                yield _trial(rulebook, trick, example, disguised)


def _trial(rulebook: Rulebook, trick: Trick, example: Example, disguised: str) -> Trial:
    verdict = rulebook.scan(disguised)
    before, after = example.verdict, found(verdict)
    new = {hit.rule for hit in verdict.hits} - found(before)
    foreign = {rule for rule in new if _is_foreign(rulebook.language_of(rule), example.language)}
    return Trial(
        trick.name,
        trick.letters,
        example,
        disguised,
        caught=example.rule in after,
        as_strong=is_as_strong(verdict, before),
        strangers=tuple(sorted(foreign)),
        alarmed=example.side == "ignore" and before.level == "none" != verdict.level,
    )


def _is_foreign(language: str, home: str) -> bool:
    return "any" not in (language, home) and language != home
