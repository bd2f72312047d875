"""From a rule as written to a rule that can be looked for; what it names must exist."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from rules.compiled import CompiledClue, CompiledRule
from rules.condition import AtLeast, ClueHolds, Condition
from rules.diagnostics.broken_pattern import pattern_mistake
from rules.model import Clue, Family, Rule
from rules.naming import complain_of_names
from rules.nearest import nearest
from rules.pattern_facts import facts_of
from rules.patterns import PatternError
from rules.phrases import Phrase, compile_phrase
from rules.signals import SIGNAL_NAMES
from rules.yaml_source import Path_, YamlSource

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
"""What no pattern means: in double quotes YAML makes one of a \\b."""

Parts = dict[tuple[str, str], tuple[Clue, YamlSource]]

_NOTHING = CompiledClue((), (), ())


@dataclass(slots=True)
class Compiler:
    """Compiles rules against the shared clues and families that were read."""

    parts: Parts
    families: Mapping[str, Family]
    broken: Collection[str] = ()
    """Languages whose shared clues could not be read: that is told, not every use of them."""
    _phrases: dict[tuple[str, int], Phrase | None] = field(default_factory=dict)
    _shared: dict[tuple[str, str], CompiledClue] = field(default_factory=dict)

    def compile(
        self, rule: Rule, language: str, source: YamlSource, index: int, *, shipped: bool = False
    ) -> CompiledRule:
        """Return *rule* ready to be looked for; what is wrong is told to *source*."""
        if rule.family not in self.families:
            source.complain(
                source.place((index, "family")),
                "R013",
                f"there is no family “{rule.family}”",
                nearest(rule.family, self.families, "Add it to families.yaml"),
            )
        clues = {
            name: self._compile_clue(clue, language, source, (index, "clues", name))
            for name, clue in rule.clues.items()
        }
        condition = rule.when or AtLeast(len(clues), tuple(ClueHolds(name) for name in clues))
        _check_condition(condition, clues, source, index)
        line = source.line(index)
        return CompiledRule(rule, language, clues, condition, source.name, line, shipped)

    def _compile_clue(
        self, clue: Clue, language: str, source: YamlSource, path: Path_
    ) -> CompiledClue:
        own = CompiledClue(
            tuple(dict.fromkeys(self._compile_phrases(clue, source, path))),
            tuple(dict.fromkeys(self._compile_patterns(clue, source, path))),
            tuple(dict.fromkeys(self._known_signals(clue, source, path))),
        )
        if not clue.parts:
            return own
        shared = [
            self._part(language, number, clue, source, path) for number in range(len(clue.parts))
        ]
        together = [clue for clue in (own, *shared) if clue != _NOTHING]
        return together[0] if len(together) == 1 else _union(together)

    def _part(
        self, language: str, number: int, clue: Clue, source: YamlSource, path: Path_
    ) -> CompiledClue:
        name = clue.parts[number]
        key = (language, name) if (language, name) in self.parts else ("any", name)
        if key not in self.parts and language in self.broken:
            return _NOTHING
        if key not in self.parts:
            known = [part for lang, part in self.parts if lang in (language, "any")]
            remedy = nearest(name, known, f"Add it to {language}/parts.yaml")
            place = _item_place(source, path, "parts", number)
            source.complain(place, "R014", f"there is no shared clue “{name}”", remedy)
            return _NOTHING
        if key not in self._shared:
            shared, home = self.parts[key]
            alone = shared.with_changes(parts=())
            self._shared[key] = self._compile_clue(alone, language, home, (name,))
        return self._shared[key]

    def _compile_phrases(self, clue: Clue, source: YamlSource, path: Path_) -> Iterator[Phrase]:
        for number, text in enumerate(clue.phrases):
            key = (text, clue.similarity)
            if key not in self._phrases:
                self._phrases[key] = compile_phrase(text, clue.similarity)
            if (phrase := self._phrases[key]) is not None:
                yield phrase
                continue
            source.complain(
                _item_place(source, path, "phrases", number),
                "R015",
                f"the phrase “{text}” holds no letter and no digit",
                "Write words, or a pattern",
            )

    def _compile_patterns(self, clue: Clue, source: YamlSource, path: Path_) -> Iterator[str]:
        for number, text in enumerate(clue.patterns):
            try:
                if odd := _CONTROL.search(text):
                    raise PatternError(f"the control character U+{ord(odd[0]):04X} stands in it")
                facts_of(text)
                yield text
            except PatternError as error:
                place = _item_place(source, path, "patterns", number)
                found = pattern_mistake(text, str(error))
                source.complain(place, "R016", found.problem, found.remedy, part=found.part)

    def _known_signals(self, clue: Clue, source: YamlSource, path: Path_) -> Iterator[str]:
        for number, name in enumerate(clue.signals):
            if name in SIGNAL_NAMES:
                yield name
                continue
            source.complain(
                _item_place(source, path, "signals", number),
                "R017",
                f"there is no signal “{name}”",
                nearest(name, SIGNAL_NAMES, "See the list in docs/rule-format.md"),
            )


def _union(clues: Sequence[CompiledClue]) -> CompiledClue:
    return CompiledClue(
        tuple(dict.fromkeys(p for clue in clues for p in clue.phrases)),
        tuple(dict.fromkeys(p for clue in clues for p in clue.patterns)),
        tuple(dict.fromkeys(s for clue in clues for s in clue.signals)),
    )


def _item_place(source: YamlSource, path: Path_, field_name: str, number: int) -> tuple[int, int]:
    """Return where an item stands, however the field was written (list or single text)."""
    for name in (field_name, field_name.removesuffix("s")):
        for item in ((*path, name, number), (*path, name)):
            if item in source.places:
                return source.places[item]
    return source.place(path)


def _check_condition(
    condition: Condition, clues: Mapping[str, CompiledClue], source: YamlSource, index: int
) -> None:
    if set(condition.names()) != clues.keys():
        complain_of_names(condition, clues, source, (index, "when"))
    if condition.evidence({}) is not None:
        source.complain(
            source.place((index, "when")),
            "R020",
            "“when” holds for an empty text, so it would hold for all",
            "Demand at least one clue beside what “not” forbids",
        )
