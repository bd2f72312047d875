"""From a rule as written to a rule that can be looked for; what it names must exist."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from rapidfuzz import process

from rules.compiled import CompiledClue, CompiledRule
from rules.condition import AtLeast, ClueHolds, Condition
from rules.model import Clue, Family, Rule
from rules.patterns import Pattern, PatternError
from rules.phrases import Phrase, compile_phrase
from rules.signals import SIGNAL_NAMES
from rules.yaml_source import Path_, YamlSource

Parts = dict[tuple[str, str], tuple[Clue, YamlSource]]


@dataclass(slots=True)
class Compiler:
    """Compiles rules against the shared clues and families that were read."""

    parts: Parts
    families: Mapping[str, Family]
    broken: Collection[str] = ()
    """Languages whose shared clues could not be read: that is told, not every use of them."""
    patterns: dict[str, Pattern] = field(default_factory=dict)
    _clues: dict[tuple[str, str], CompiledClue] = field(default_factory=dict)

    def compile(self, rule: Rule, language: str, source: YamlSource, index: int) -> CompiledRule:
        """Return *rule* ready to be looked for; what is wrong is told to *source*."""
        if rule.family not in self.families:
            remedy = _nearest(rule.family, self.families, "Add it to families.yaml")
            source.complain(
                source.place((index, "family")),
                "R013",
                f"there is no family “{rule.family}”",
                remedy,
            )
        clues = {
            name: self._compile_clue(clue, language, source, (index, "clues", name))
            for name, clue in rule.clues.items()
        }
        condition = rule.when or AtLeast(len(clues), tuple(ClueHolds(name) for name in clues))
        _check_condition(condition, clues, source, index)
        place = source.place((index,))
        return CompiledRule(rule, language, clues, condition, source.name, place[0])

    def _compile_clue(
        self, clue: Clue, language: str, source: YamlSource, path: Path_
    ) -> CompiledClue:
        own = CompiledClue(
            tuple(self._phrases(clue, source, path)),
            tuple(self._patterns(clue, source, path)),
            tuple(self._signals(clue, source, path)),
        )
        shared = [self._part(language, name, source, (*path, "parts")) for name in clue.parts]
        together = [own, *shared]
        return CompiledClue(
            tuple(dict.fromkeys(p for clue in together for p in clue.phrases)),
            tuple(dict.fromkeys(p for clue in together for p in clue.patterns)),
            tuple(dict.fromkeys(s for clue in together for s in clue.signals)),
        )

    def _part(self, language: str, name: str, source: YamlSource, path: Path_) -> CompiledClue:
        key = (language, name) if (language, name) in self.parts else ("any", name)
        if key not in self.parts and language in self.broken:
            return CompiledClue((), (), ())
        if key not in self.parts:
            known = [part for lang, part in self.parts if lang in (language, "any")]
            remedy = _nearest(name, known, f"Add it to {language}/parts.yaml")
            source.complain(source.place(path), "R014", f"there is no shared clue “{name}”", remedy)
            return CompiledClue((), (), ())
        if key not in self._clues:
            clue, home = self.parts[key]
            self._clues[key] = self._compile_clue(
                clue.model_copy(update={"parts": ()}), language, home, (name,)
            )
        return self._clues[key]

    def _phrases(self, clue: Clue, source: YamlSource, path: Path_) -> list[Phrase]:
        compiled = []
        for number, text in enumerate(clue.phrases):
            phrase = compile_phrase(text, clue.similarity)
            if phrase is None:
                source.complain(
                    _item_place(source, path, "phrases", number),
                    "R015",
                    f"the phrase “{text}” holds no letter and no digit",
                    "Write words, or a pattern",
                )
            else:
                compiled.append(phrase)
        return compiled

    def _patterns(self, clue: Clue, source: YamlSource, path: Path_) -> list[str]:
        for number, text in enumerate(clue.patterns):
            try:
                if text not in self.patterns:
                    self.patterns[text] = Pattern(text)
            except PatternError as error:
                source.complain(
                    _item_place(source, path, "patterns", number),
                    "R016",
                    str(error),
                    "Mend the pattern (RE2 syntax: no look-around, no back references)",
                )
        return [text for text in clue.patterns if text in self.patterns]

    def _signals(self, clue: Clue, source: YamlSource, path: Path_) -> list[str]:
        for number, name in enumerate(clue.signals):
            if name not in SIGNAL_NAMES:
                source.complain(
                    _item_place(source, path, "signals", number),
                    "R017",
                    f"there is no signal “{name}”",
                    _nearest(name, SIGNAL_NAMES, "See the list in docs/rule-format.md"),
                )
        return list(clue.signals)


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
    place = source.place((index, "when"))
    named = list(condition.names())
    for name in dict.fromkeys(named):
        if name not in clues:
            source.complain(
                place,
                "R018",
                f"“when” speaks of a clue “{name}” that is not there",
                _nearest(name, clues, "Add it under clues"),
            )
    for name in clues:
        if name not in named:
            source.complain(
                source.place((index, "clues", name, "@key")),
                "R019",
                f"the clue “{name}” is not used in “when”",
                "Use it there, or take it out",
            )
    if condition.evidence({}) is not None:
        source.complain(
            place,
            "R020",
            "“when” holds for an empty text, so it would hold for all",
            "Demand at least one clue beside what “not” forbids",
        )


def _nearest(name: str, known: object, otherwise: str) -> str:
    close = process.extractOne(name, list(known), score_cutoff=60)  # type: ignore[call-overload]
    return f"Did you mean “{close[0]}”?" if close else otherwise
