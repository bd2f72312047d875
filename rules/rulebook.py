"""The rulebook: all rules loaded together, immutable, ready to scan."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from rules.compiled import CompiledRule
from rules.diagnostics import Diagnostic
from rules.found import Spans
from rules.looking import Lookout
from rules.model import Family, Rule
from rules.signals import HiddenLink
from rules.verdict import SCRIPT_WEIGHTS, Hit, Verdict, judge

MAX_TEXT = 20_000
"""How much of a text is looked at, in code points: five of Telegram's longest messages."""

MOST_SPANS = 50
"""How many places one hit names at most."""


@dataclass(frozen=True, slots=True)
class About:
    """What is known of a rulebook without reading its rules, which may be many.

    ``ids`` and ``languages`` are those of the rules, in order; ``running`` are the places of the
    rules that run.
    """

    ids: Sequence[str]
    languages: Sequence[str]
    running: Sequence[int]
    fingerprint: str
    files: int = 0
    folders: Sequence[Path] = ()
    warnings: Sequence[Diagnostic] = ()


class Rulebook:
    """All rules in force together. Immutable: a changed library is another rulebook.

    ``fingerprint`` names its content (12 hex digits, the same on every machine); ``files`` is
    how many files it came from, ``folders`` where they stand; ``warnings`` what the loader found
    worth telling.
    """

    def __init__(
        self,
        rules: Sequence[CompiledRule],
        families: Mapping[str, Family],
        lookout: Lookout,
        about: "About",
    ) -> None:
        """Take *rules* with the *lookout* for those that run: see ``compiled_rulebook``."""
        self._rules = rules
        self.families: Mapping[str, Family] = dict(families)
        self.lookout = lookout
        self.about = about
        self._places = {rule_id: place for place, rule_id in enumerate(about.ids)}
        self.files = about.files
        self.folders = tuple(about.folders)
        self.warnings = tuple(about.warnings)
        self.fingerprint = about.fingerprint

    def __len__(self) -> int:
        """Return the number of rules, those not run included."""
        return len(self._rules)

    def __iter__(self) -> Iterator[CompiledRule]:
        """Yield the rules in the order of their files."""
        return iter(self._rules)

    def rule(self, rule_id: str) -> Rule:
        """Return the rule of that id; KeyError when there is none."""
        return self._rules[self._places[rule_id]].rule

    def language_of(self, rule_id: str) -> str:
        """Return the language whose folder the rule stands in; “any” when none owns it."""
        return self.about.languages[self._places[rule_id]]

    def has(self, rule_id: str) -> bool:
        """Return whether there is a rule of that id, be it retired."""
        return rule_id in self._places

    def verdict_of(self, rule_ids: Iterable[str]) -> Verdict:
        """Return the verdict over a text in which these rules hold, unknown ones left out."""
        held = (self._rules[self._places[one]] for one in rule_ids if one in self._places)
        return self.judged((compiled, ()) for compiled in held)

    def examples(self) -> Iterator[str]:
        """Yield every example of the library, as it is written."""
        for compiled in self._rules:
            yield from compiled.rule.examples.match
            yield from compiled.rule.examples.ignore

    def phrases(self) -> Iterator[str]:
        """Yield every phrase of the library, folded; those that clues share, repeatedly."""
        for compiled in self._rules:
            for clue in compiled.clues.values():
                yield from (phrase.text for phrase in clue.phrases)

    def scan(self, text: str, links: Sequence[HiddenLink] = ()) -> Verdict:
        """Return the verdict over *text*; never raises, whatever it holds.

        *links* are links hidden behind words of the text. Only the first ``MAX_TEXT`` code
        points are looked at. The same text always has the same verdict.
        """
        looked_at = text[:MAX_TEXT]
        kept = [link for link in links if 0 <= link.start < link.end <= len(looked_at)]
        held = self.lookout.rules_in(looked_at, kept)
        return self.judged(held, truncated=len(text) > MAX_TEXT)

    def judged(
        self, held: Iterable[tuple[CompiledRule, Spans]], *, truncated: bool = False
    ) -> Verdict:
        """Return the verdict over a text in which the rules *held*, each at its spans."""
        hits: list[Hit] = []
        pleas: list[Hit] = []
        shadow: list[Hit] = []
        excuses: list[str] = []
        for compiled, spans in held:
            rule = compiled.rule
            if rule.status == "shadow":
                shadow.append(_hit(compiled, spans))
            elif rule.status != "stable":
                continue
            elif rule.kind == "honest":
                excuses += rule.excuses
            else:
                (pleas if rule.kind == "plea" else hits).append(_hit(compiled, spans))
        return judge(
            hits,
            self.fingerprint,
            pleas=pleas,
            excuses=excuses,
            shadow=shadow,
            truncated=truncated,
        )


def compiled_rulebook(
    rules: Sequence[CompiledRule],
    families: Mapping[str, Family],
    *,
    files: int = 0,
    folders: Sequence[Path] = (),
    warnings: Sequence[Diagnostic] = (),
) -> Rulebook:
    """Return the rulebook of *rules*, which came from so many *files* in *folders*."""
    running = [n for n, one in enumerate(rules) if one.rule.status in ("stable", "shadow")]
    about = About(
        [compiled.rule.id for compiled in rules],
        [compiled.language for compiled in rules],
        running,
        _fingerprint(rules),
        files,
        folders,
        warnings,
    )
    return Rulebook(tuple(rules), families, Lookout([rules[n] for n in running]), about)


def _fingerprint(rules: Iterable[CompiledRule]) -> str:
    """Return 12 hex digits that change whenever what the rules say changes."""
    digest = hashlib.sha256()
    for compiled in sorted(rules, key=lambda one: one.rule.id):
        digest.update(compiled.content())
    return digest.hexdigest()[:12]


def _hit(compiled: CompiledRule, evidence: Spans) -> Hit:
    rule = compiled.rule
    return Hit(
        rule.id,
        rule.family,
        _apart(evidence),
        rule.weight if rule.kind == "sign" else SCRIPT_WEIGHTS[rule.confidence],
        rule.kind,
        rule.severity,
        rule.stage,
        rule.why if isinstance(rule.why, str) else "",
        compiled.language,
    )


def _apart(spans: Spans) -> Spans:
    """Return *spans* in order, those that overlap made one, at most ``MOST_SPANS``."""
    if len(spans) == 1:
        return spans
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged[:MOST_SPANS])
