"""Why a disguised example was missed: folding left letters, or a clue could not be found."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from bench.evasion.trial import Trial
from rules import Rulebook
from rules.compiled import CompiledRule, Way
from rules.folding import fold, words_of
from rules.looking import Lookout
from rules.phrases import Phrase


@dataclass(slots=True)
class Causes:
    """What the missed trials of one trick have in common: counts of ways lost, and letters."""

    missed: int = 0
    folded_otherwise: int = 0
    ways: Counter[str] = field(default_factory=Counter)
    letters: Counter[str] = field(default_factory=Counter)
    shown: list[str] = field(default_factory=list)


class Examiner:
    """Finds the clues that a disguise hid."""

    def __init__(self, rulebook: Rulebook) -> None:
        self._rules = {compiled.rule.id: compiled for compiled in rulebook}

    def causes(self, trials: Iterable[Trial]) -> dict[str, Causes]:
        """Return the causes of what was missed, by the name of the trick."""
        found: dict[str, Causes] = {}
        for trial in trials:
            if trial.example.side == "match" and not trial.caught:
                self._examine(trial, found.setdefault(trial.trick, Causes()))
        return found

    def _examine(self, trial: Trial, causes: Causes) -> None:
        causes.missed += 1
        before, after = (
            words_of(fold(text)).text for text in (trial.example.text, trial.disguised)
        )
        if before != after:
            causes.folded_otherwise += 1
            causes.letters.update(_differences(before, after))
        lost = self._lost(self._rules[trial.example.rule], trial)
        causes.ways.update(lost)
        if len(causes.shown) < 4:
            causes.shown.append(f"{trial.example.rule}: {trial.disguised[:140]!r} lost {lost}")

    def _lost(self, compiled: CompiledRule, trial: Trial) -> list[str]:
        """Return the ways of the clues that hold in the example and not in its disguise."""
        lookout = Lookout([compiled])
        before, after = lookout.find(trial.example.text), lookout.find(trial.disguised)
        lost = []
        for name, clue in compiled.clues.items():
            held = [way for way in clue.ways if way in before]
            if held and not any(way in after for way in clue.ways):
                lost.append(f"{name} ({'; '.join(sorted(map(_told, held))[:2])})")
            elif not held and any(way in after for way in clue.ways):
                lost.append(f"{name} newly held")
        return lost


def _told(way: Way) -> str:
    if isinstance(way, Phrase):
        return f"phrase {way.text!r} {way.similarity}"
    kind, name = way
    return f"{kind} {name[:70]}"


def _differences(before: str, after: str) -> list[str]:
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    return [
        f"{before[a:b]!r} became {after[c:d]!r}"
        for tag, a, b, c, d in matcher.get_opcodes()
        if tag != "equal" and b - a < 24
    ][:3]
