"""A rule that is being written: its answers, its YAML, and whether it would pass ``check``."""

import re
import unicodedata
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from json import dumps
from pathlib import Path
from tempfile import TemporaryDirectory

from rules.checking import (
    FEWEST_EXAMPLES,
    ExampleRun,
    as_message,
    mistakes_of,
    run_examples,
    too_few_examples,
)
from rules.compiled import CompiledRule
from rules.diagnostics import Diagnostic, RulebookError, with_excerpts
from rules.lint import lint
from rules.loader import LIBRARY
from rules.rulebook import Rulebook
from rules.workbench.opening import rule_called, rulebook_for_now
from rules.workbench.trouble import WorkbenchError

NEEDED = ("language", "family", "title", "match", "ignore", "clues")
"""Answers without which there is no rule; each is an option of its own (``--clue`` for clues)."""

_NOT_IN_A_NAME = re.compile(r"[^a-z0-9]+")
_CLUE_NAME = re.compile(r"[A-Za-z0-9_]+(-[A-Za-z0-9_]+)*")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]+)*")
_WHY_LANGUAGES = {"zh": "zh-Hans"}
_UNSAFE = re.compile("[\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")
"""Letters that YAML does not take as they are, or takes for an end of line."""

_LONGEST_ID = 60
_SMALL_WORDS = {"a", "an", "and", "as", "at", "for", "from", "in", "of", "on", "the", "to"}
_KINDS_OF_WAY = {"signal": "signals", "pattern": "patterns", "part": "parts", "phrase": "phrases"}

Clue = dict[str, list[str]]


@dataclass(slots=True)
class Draft:
    """The answers so far. What is empty is not yet answered, or is left out of the rule."""

    language: str = ""
    family: str = ""
    title: str = ""
    id: str = ""
    kind: str = "script"
    stage: str = ""
    status: str = "stable"
    severity: str = "high"
    confidence: str = "medium"
    weight: float | None = None
    clues: dict[str, Clue] = field(default_factory=dict)
    when: str = ""
    why: str = ""
    references: list[str] = field(default_factory=list)
    false_positives: str = ""
    match: list[str] = field(default_factory=list)
    ignore: list[str] = field(default_factory=list)

    def missing(self) -> list[str]:
        """Return the answers without which there is no rule, in the order they are asked."""
        few = {"match": FEWEST_EXAMPLES, "ignore": FEWEST_EXAMPLES}
        return [name for name in NEEDED if len(getattr(self, name)) < few.get(name, 1)]

    def as_yaml(self) -> str:
        """Return the rule as an item of a rule file, in the manner of the shipped ones."""
        lines = [f"- id: {self.id}", f"  title: {_text(self.title)}", f"  family: {self.family}"]
        lines += [f"  kind: {self.kind}"] if self.kind != "script" else []
        lines += [f"  stage: {self.stage}"] if self.stage else []
        lines += [f"  status: {self.status}"] if self.status != "stable" else []
        lines += [f"  severity: {self.severity}"]
        lines += [f"  confidence: {self.confidence}"] if self.kind == "script" else []
        lines += [f"  weight: {self.weight:g}"] if self.weight and self.kind == "sign" else []
        lines += ["  clues:", *(line for name in self.clues for line in self._clue(name))]
        lines += [f"  when: {self.when or _all(self.clues)}"]
        if self.why:
            lines.append(f"  why: {self._why()}")
        lines += _list("  references:", self.references)
        if self.false_positives:
            lines.append(f"  false_positives: {_text(self.false_positives)}")
        lines.append("  examples:")
        lines += [*_list("    match:", self.match), *_list("    ignore:", self.ignore)]
        return "\n".join(lines) + "\n"

    def _clue(self, name: str) -> list[str]:
        lines = [f"    {name}:"]
        for kind, ways in self.clues[name].items():
            quoted = [way if kind in ("signals", "parts") else _text(way, kind) for way in ways]
            line = f"      {kind}: [{', '.join(quoted)}]"
            items = [f"      {kind}:", *(f"        - {way}" for way in quoted)]
            lines += [line] if len(line) <= 100 else items
        return lines

    def _why(self) -> str:
        if re.fullmatch(r"[a-z0-9-]+", self.why):
            return self.why
        return f"{{{_WHY_LANGUAGES.get(self.language, self.language)}: {_text(self.why)}}}"


def parse_clue(text: str) -> tuple[str, Clue]:
    """Return name and ways of a clue written ``name: a phrase; signal=link.any; pattern=…``.

    Raises WorkbenchError with a sentence when *text* is not written so.
    """
    name, colon, rest = text.partition(":")
    name = name.strip()
    if not colon or not _CLUE_NAME.fullmatch(name):
        raise WorkbenchError(
            f"“{text}” is no clue. Write its name in letters a to z, a colon and its ways: "
            "fee: send the fee; pay first; signal=money.amount"
        )
    return name, parse_ways(rest)


def parse_ways(text: str) -> Clue:
    """Return the ways of a clue, parted by semicolons: phrases, and ``signal=``, ``pattern=``.

    The wide semicolon of a Chinese keyboard parts them as well. Raises WorkbenchError when there
    is none.
    """
    ways: Clue = {}
    for piece in text.replace("；", ";").split(";"):
        kind, joined, value = piece.strip().partition("=")
        known = _KINDS_OF_WAY.get(kind.strip()) if joined else None
        way = value.strip() if known else piece.strip()
        if way:
            ways.setdefault(known or "phrases", []).append(way)
    if not ways:
        raise WorkbenchError("A clue needs a phrase, or signal=…, pattern=… or part=….")
    return ways


def proposed_id(draft: Draft, taken: Collection[str]) -> str:
    """Return an id made of family and title that is not *taken*."""
    start = "zh-" if draft.language == "zh" else ""
    family = _slug(draft.family.replace(".", "-"))
    title = "-".join(word for word in _slug(draft.title).split("-") if word not in _SMALL_WORDS)
    words = title if family.split("-")[0] in title.split("-") else f"{family}-{title}"
    base = f"{start}{words}".strip("-")[:_LONGEST_ID].rstrip("-") or "rule"
    number, found = 2, base
    while found in taken:
        found, number = f"{base}-{number}", number + 1
    return found


def is_language(text: str) -> bool:
    """Return whether *text* can be the name of a language's folder: ``en``, ``zh``, ``any``."""
    return _LANGUAGE.fullmatch(text) is not None


def tried_out(draft: Draft, folders: Sequence[Path], rulebook: Rulebook) -> list[Diagnostic]:
    """Return what ``check`` would say of the draft beside *rulebook*, which is that of *folders*.

    Nothing is written to them. The draft's id is none of theirs.
    """
    with TemporaryDirectory() as place:
        folder = Path(place) / "new"
        file = folder / draft.language / f"{draft.family}.yaml"
        file.parent.mkdir(parents=True)
        file.write_text(draft.as_yaml(), encoding="utf-8")
        name = f"new/{draft.language}/{file.name}"
        try:
            own = rulebook_for_now([*(one for one in folders if one != LIBRARY), folder])
        except RulebookError as error:
            return with_excerpts(error.diagnostics, {name: file})
        found = [*about_rule(own, draft.id, beside=rulebook), *_linted(own, draft.id)]
        return with_excerpts(found, {name: file})


def about_rule(
    rulebook: Rulebook, rule_id: str, beside: Rulebook | None = None
) -> list[Diagnostic]:
    """Return what the examples say of one rule of a loaded rulebook, and *beside* another one."""
    compiled = rule_called(rulebook, rule_id)
    runs = run_examples(rulebook, [compiled])
    if beside is not None:
        runs = (_heard_by(beside, run) for run in runs)
    found = [mistake for run in runs for mistake in mistakes_of(run)]
    return [*found, *(one for one in too_few_examples(rulebook) if _is_of(one, compiled))]


def _heard_by(rulebook: Rulebook, run: ExampleRun) -> ExampleRun:
    """Return *run* with the alarms that *rulebook* raises on an honest example."""
    if run.side == "match" or run.compiled.rule.kind == "honest":
        return run
    verdict = rulebook.scan(*as_message(run.example))
    alarms = tuple(hit.rule for hit in verdict.hits) if verdict.level == "high" else ()
    return replace(run, alarms=tuple(dict.fromkeys((*run.alarms, *alarms))))


def _linted(rulebook: Rulebook, rule_id: str) -> list[Diagnostic]:
    """Return what lint says of one rule, those of the shipped library not compared with it."""
    compiled = rule_called(rulebook, rule_id)
    return [one for one in lint(rulebook) if _is_of(one, compiled) and one.gravity != "note"]


def _is_of(diagnostic: Diagnostic, compiled: CompiledRule) -> bool:
    """Return whether a diagnostic speaks of the rule, which is the last of its file."""
    return diagnostic.file == compiled.file and diagnostic.line >= compiled.line


def _all(names: Collection[str]) -> str:
    return f"{{all: [{', '.join(names)}]}}"


def _list(head: str, items: Sequence[str]) -> list[str]:
    indent = " " * (len(head) - len(head.lstrip()) + 2)
    return [head, *(f"{indent}- {_text(item)}" for item in items)] if items else []


def _text(text: str, kind: str = "") -> str:
    """Return *text* quoted as YAML reads it back; patterns in single quotes, for their ``\\``."""
    if kind == "patterns" and text.isprintable():
        return "'" + text.replace("'", "''") + "'"
    return _UNSAFE.sub(lambda found: _escape(found[0]), dumps(text, ensure_ascii=False))


def _escape(letter: str) -> str:
    return f"\\u{ord(letter):04x}" if letter <= "\uffff" else f"\\U{ord(letter):08x}"


def _slug(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return _NOT_IN_A_NAME.sub("-", plain).strip("-")
