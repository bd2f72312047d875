"""``stats``: how many rules, of what, and what they are made of."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from rich.console import Console
from rich.table import Table

from rules.compiled import CompiledRule
from rules.workbench.opening import open_rulebook, origin
from rules.workbench.options import JSON, RULES, SITE
from rules.workbench.printing import console, counted, print_json

MOST_SHARED = 10
"""Shared clues that are shown, those that most rules name."""

_BREAKDOWNS = ("kind", "status", "severity", "confidence", "stage")


@dataclass(frozen=True, slots=True)
class Stats:
    """What a rulebook is made of.

    ``families`` has, by family, the rules of each language. ``phrases`` and ``patterns`` count
    each once; ``shared`` has the shared clues with the number of rules that name each.
    """

    rules: int
    files: int
    fingerprint: str
    families: dict[str, dict[str, int]]
    counts: dict[str, dict[str, int]]
    examples: dict[str, int]
    clues: int
    phrases: int
    fuzzy_phrases: int
    patterns: int
    signals: dict[str, int]
    shared: dict[str, int]
    without: dict[str, int]

    @property
    def languages(self) -> list[str]:
        """Return the languages, in order."""
        return sorted({language for counts in self.families.values() for language in counts})


def stats_of(rules: Iterable[CompiledRule], files: int = 0, fingerprint: str = "") -> Stats:
    """Return what *rules* are made of."""
    given = list(rules)
    clues = [clue for compiled in given for clue in compiled.clues.values()]
    phrases = {phrase for clue in clues for phrase in clue.phrases}
    families: dict[str, Counter[str]] = {}
    for compiled in given:
        families.setdefault(compiled.rule.family, Counter())[compiled.language] += 1
    return Stats(
        rules=len(given),
        files=files,
        fingerprint=fingerprint,
        families={name: dict(sorted(families[name].items())) for name in sorted(families)},
        counts=_counts(given),
        examples={
            "match": sum(len(c.rule.examples.match) for c in given),
            "ignore": sum(len(c.rule.examples.ignore) for c in given),
        },
        clues=len(clues),
        phrases=len(phrases),
        fuzzy_phrases=sum(phrase.similarity < 100 for phrase in phrases),
        patterns=len({pattern for clue in clues for pattern in clue.patterns}),
        signals=_ordered(name for clue in clues for name in clue.signals),
        shared=_ordered(name for compiled in given for name in _shared(compiled)),
        without=_without(given),
    )


def stats(rules: RULES = None, site: SITE = None, json: JSON = False) -> int:
    """Count the rules by language, family, kind and status, and what they are made of.

    Exit code 0; 2: could not run.
    """
    rulebook = open_rulebook(rules, site)
    found = stats_of(rulebook, rulebook.files, rulebook.fingerprint)
    if json:
        print_json(found)
    else:
        _show(found, console())
    return 0


def _counts(rules: list[CompiledRule]) -> dict[str, dict[str, int]]:
    found = {
        name: _ordered(value for c in rules if (value := getattr(c.rule, name)) is not None)
        for name in _BREAKDOWNS
    }
    return {**found, "origin": _ordered(origin(compiled) for compiled in rules)}


def _without(rules: list[CompiledRule]) -> dict[str, int]:
    """Return how many of the rules that can be shown lack something they could have."""
    shown = [c.rule for c in rules if c.rule.kind in ("script", "sign")]
    return {
        "references": sum(not rule.references for rule in shown),
        "false_positives": sum(not rule.false_positives for rule in shown),
        "why": sum(rule.why is None for rule in shown),
    }


def _shared(compiled: CompiledRule) -> set[str]:
    names = {name for clue in compiled.rule.clues.values() for name in clue.parts}
    return {f"{compiled.language}/{name}" for name in names}


def _ordered(names: Iterable[str]) -> dict[str, int]:
    counts = Counter(names)
    return dict(sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])))


def _show(found: Stats, out: Console) -> None:
    where = f"{counted(found.rules, 'rule')} in {counted(found.files, 'file')}"
    out.print(f"{where}; fingerprint {found.fingerprint}\n")
    out.print(_families(found), "")
    for name, counts in found.counts.items():
        told = ", ".join(f"{value} {count}" for value, count in counts.items())
        out.print(f"{name + ':':<13}{told}")
    examples = ", ".join(f"{side} {count}" for side, count in found.examples.items())
    out.print(f"{'examples:':<13}{examples}")
    exact = found.phrases - found.fuzzy_phrases
    out.print(
        f"{'made of:':<13}{found.clues} clues, {found.phrases} phrases ({exact} of them letter for "
        f"letter), {found.patterns} patterns, {len(found.signals)} signals"
    )
    lacking = ", ".join(f"{name} {count}" for name, count in found.without.items())
    out.print(f"{'without:':<13}{lacking} (of scripts and signs)")
    shared = list(found.shared.items())[:MOST_SHARED]
    if shared:
        told = ", ".join(f"{name} {count}" for name, count in shared)
        out.print(f"{'shared most:':<13}{told}")


def _families(found: Stats) -> Table:
    table = Table(box=None, header_style="bold", pad_edge=False, show_footer=True)
    table.add_column("family", "all", overflow="fold")
    for language in found.languages:
        total = sum(counts.get(language, 0) for counts in found.families.values())
        table.add_column(language, str(total), justify="right")
    table.add_column("all", str(found.rules), justify="right")
    for family, counts in found.families.items():
        cells = [str(counts.get(language, "")) for language in found.languages]
        table.add_row(family, *cells, str(sum(counts.values())))
    return table
