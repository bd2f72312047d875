"""``new``: asks what a rule needs and writes one that passes ``check``."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Literal, get_args

import typer

from rules.checking import FEWEST_EXAMPLES
from rules.diagnostics.rendering import render_rich
from rules.loader import LIBRARY
from rules.model import Degree, Stage, Status
from rules.rulebook import Rulebook
from rules.signals import SIGNAL_NAMES
from rules.workbench.appending import append_rule
from rules.workbench.draft import (
    Draft,
    about_rule,
    is_language,
    parse_clue,
    proposed_id,
    tried_out,
)
from rules.workbench.opening import folders_of, nearest, rulebook_of
from rules.workbench.options import FAMILY, JSON, LANGUAGE, RULES, SITE
from rules.workbench.printing import console, print_json, visible
from rules.workbench.questions import agreed, ask, ask_several, ask_until, say
from rules.workbench.trouble import CANCELLED, FOUND, WorkbenchError

OWN_FOLDER = Path("my-rules")
"""Where a rule goes when no folder is named."""

_NO_STAGE = "-"
_OPTIONS = {"clues": "--clue", "match": "--match (twice)", "ignore": "--ignore (twice)"}


class Questions:
    """Asks for what a draft lacks."""

    def __init__(self, draft: Draft, rulebook: Rulebook) -> None:
        self._draft = draft
        self._rulebook = rulebook

    def ask_missing(self) -> None:
        """Ask for each answer that is missing, then for what may be left out."""
        fresh = bool(self._draft.missing())
        for name in self._draft.missing():
            getattr(self, f"_ask_{name}")()
        if fresh:
            self._ask_what_may_be_left_out()

    def ask_again(self) -> bool:
        """Ask what is to be changed and for that; return False when the answer is to stop."""
        choices = ("clues", "match", "ignore", "title", "family", "when", "stop")
        changed = ask("What shall be asked again?", "clues", choices=choices)
        if changed == "stop":
            return False
        if changed in ("clues", "match", "ignore"):
            setattr(self._draft, changed, type(getattr(self._draft, changed))())
        getattr(self, f"_ask_{changed}")()
        return True

    def _ask_language(self) -> None:
        known = sorted({compiled.language for compiled in self._rulebook})
        self._draft.language = ask_until(
            f"Language of the messages ({', '.join(known)}, or another code)",
            lambda typed: None if is_language(typed) else "That is no code of a language.",
            default="en",
        )

    def _ask_title(self) -> None:
        question = "What is the scam, in a few words (its title)"
        self._draft.title = ask_until(
            question, lambda typed: None if typed else "It needs a title."
        )

    def _ask_family(self) -> None:
        self._draft.family = ask("Family (Tab shows them)", choices=list(self._rulebook.families))

    def _ask_match(self) -> None:
        say("What does the sender write? Messages of your own, never real ones.", "bold")
        self._draft.match = ask_several("  Message", FEWEST_EXAMPLES)

    def _ask_ignore(self) -> None:
        say("Who could write nearly this and mean it? It must stay silent on these.", "bold")
        self._draft.ignore = ask_several("  Honest message", FEWEST_EXAMPLES)

    def _ask_clues(self) -> None:
        say("The clues: one idea each, told in several ways; all must be found.", "bold")
        say("  Ways are parted by semicolons: phrases of 2 to 6 words, or signal=money.amount.")
        while True:
            ends = " (empty: no more)" if self._draft.clues else ""
            name = ask(f"  Name of the clue{ends}")
            if not name and self._draft.clues:
                return
            try:
                name, ways = parse_clue(f"{name}: {ask('  Its ways')}")
                _refuse_unknown_signals(ways.get("signals", ()))
                self._draft.clues[name] = ways
            except WorkbenchError as trouble:
                say(f"  {trouble}")

    def _ask_when(self) -> None:
        names = ", ".join(self._draft.clues)
        self._draft.when = ask("Which clues must hold", f"{{all: [{names}]}}")

    def _ask_what_may_be_left_out(self) -> None:
        draft = self._draft
        if draft.kind == "script":
            stages = (_NO_STAGE, *get_args(Stage))
            stage = ask("Where in the script of the scam", _NO_STAGE, choices=stages)
            draft.stage = draft.stage or stage.removeprefix(_NO_STAGE)
            degrees = ("low", "medium", "high")
            draft.severity = ask("How bad if true", draft.severity, choices=degrees)
            draft.confidence = ask("How sure when it fires", draft.confidence, choices=degrees)
        draft.why = draft.why or ask("What should a worried person read (may be empty)")
        if not draft.false_positives:
            draft.false_positives = ask("Who may say this honestly (may be empty)")


_LANGUAGE = Annotated[str, LANGUAGE]
_FAMILY = Annotated[str, FAMILY]
_TITLE = Annotated[str, typer.Option(help="What it recognises, in a few words.")]
_RULE_ID = Annotated[str, typer.Option("--id", help="Its id; else one is proposed.")]
_KIND = Annotated[Literal["script", "sign"], typer.Option(help="What it is.")]
_STAGE = Annotated[Stage | None, typer.Option(help="Where in its script it stands.")]
_STATUS = Annotated[Status, typer.Option(help="stable, or shadow for a trial.")]
_SEVERITY = Annotated[Degree, typer.Option(help="How bad if true.")]
_CONFIDENCE = Annotated[Degree, typer.Option(help="How sure when it fires.")]
_WEIGHT = Annotated[float | None, typer.Option(help="Of a sign: what it adds.")]
_CLUE = Annotated[
    list[str] | None,
    typer.Option(help="“name: a phrase; another; signal=money.amount”; several times."),
]
_WHEN = Annotated[str, typer.Option(help="Condition in YAML; else all clues.")]
_WHY = Annotated[str, typer.Option(help="Sentence for the asker, or key of one.")]
_REFERENCE = Annotated[list[str] | None, typer.Option(help="Address; several times.")]
_FALSE_POSITIVES = Annotated[str, typer.Option(help="Who may say this honestly.")]
_MATCH = Annotated[list[str] | None, typer.Option(help="Message it must fire on.")]
_IGNORE = Annotated[list[str] | None, typer.Option(help="Honest message.")]
_INTO = Annotated[
    Path | None,
    typer.Option(metavar="FOLDER", help="Where to write; else --site, --rules or my-rules."),
]


def new(
    language: _LANGUAGE = "",
    family: _FAMILY = "",
    title: _TITLE = "",
    rule_id: _RULE_ID = "",
    kind: _KIND = "script",
    stage: _STAGE = None,
    status: _STATUS = "stable",
    severity: _SEVERITY = "high",
    confidence: _CONFIDENCE = "medium",
    weight: _WEIGHT = None,
    clue: _CLUE = None,
    when: _WHEN = "",
    why: _WHY = "",
    reference: _REFERENCE = None,
    false_positives: _FALSE_POSITIVES = "",
    match: _MATCH = None,
    ignore: _IGNORE = None,
    into: _INTO = None,
    yes: Annotated[bool, typer.Option("--yes", help="Ask nothing.")] = False,
    rules: RULES = None,
    site: SITE = None,
    json: JSON = False,
) -> int:
    """Write a new rule that passes check: asks for what the options do not say.

    The rule is tried before anything is written, put at the end of its file as text, and proved
    by loading the file again. Ctrl-C leaves nothing behind.

    Exit code 0: written; 1: it would not pass; 2: something is missing or wrong; 130: cancelled.
    """
    draft = Draft(
        language=language,
        family=family,
        title=title,
        id=rule_id,
        kind=kind,
        stage=stage or "",
        status=status,
        severity=severity,
        confidence=confidence,
        weight=weight,
        clues=dict(parse_clue(one) for one in clue or ()),
        when=when,
        why=why,
        references=list(reference or ()),
        false_positives=false_positives,
        match=list(match or ()),
        ignore=list(ignore or ()),
    )
    target = into or (site or rules or [OWN_FOLDER])[-1]
    folders = _folders(rules, site, target)
    rulebook = rulebook_of(folders)
    code = _ready(draft, rulebook, folders, yes=yes)
    if code is not None:
        return code
    return _write(draft, target, folders, json=json)


def _folders(rules: Sequence[Path] | None, site: Sequence[Path] | None, target: Path) -> list[Path]:
    """Return the folders to check with: those named, and the target where it is there."""
    chosen = folders_of(rules, site)
    known = {folder.resolve() for folder in chosen}
    if target.is_dir() and target.resolve() not in known:
        chosen.append(target)
    return [folder for folder in chosen if folder.is_dir() or folder.resolve() != target.resolve()]


def _ready(draft: Draft, rulebook: Rulebook, folders: Sequence[Path], *, yes: bool) -> int | None:
    """Complete the draft until it passes; return an exit code when it shall not be written."""
    _refuse_mistakes(draft, rulebook)
    questions = Questions(draft, rulebook)
    if yes and (missing := draft.missing()):
        told = ", ".join(_OPTIONS.get(name, f"--{name}") for name in missing)
        raise WorkbenchError(f"Missing: {told}. Without --yes the command asks for them.")
    asked = bool(draft.missing())
    while True:
        questions.ask_missing()
        draft.id = draft.id or proposed_id(draft, {c.rule.id for c in rulebook})
        if _passes(draft, folders, rulebook):
            break
        if yes or not questions.ask_again():
            say("Nothing was written.")
            return FOUND
    if asked and not yes:
        console(stderr=True).print(f"\n{visible(draft.as_yaml())}", soft_wrap=True)
        if not agreed("Write it?"):
            say("Nothing was written.")
            return CANCELLED
    return None


def _refuse_mistakes(draft: Draft, rulebook: Rulebook) -> None:
    """Raise WorkbenchError for an answer given as an option that can never do."""
    if draft.language and not is_language(draft.language):
        raise WorkbenchError(f"“{draft.language}” is no language. Give a code, such as en or zh.")
    if draft.family and draft.family not in rulebook.families:
        hint = nearest(draft.family, rulebook.families, "See docs/rule-format.md")
        raise WorkbenchError(f"There is no family “{draft.family}”. {hint}")
    if draft.id in {compiled.rule.id for compiled in rulebook}:
        raise WorkbenchError(f"There is a rule “{draft.id}” already. Choose another id.")
    for clue in draft.clues.values():
        _refuse_unknown_signals(clue.get("signals", ()))


def _refuse_unknown_signals(names: Sequence[str]) -> None:
    for name in names:
        if name not in SIGNAL_NAMES:
            hint = nearest(name, SIGNAL_NAMES, "docs/rule-format.md lists them")
            raise WorkbenchError(f"There is no signal “{name}”. {hint}")


def _passes(draft: Draft, folders: Sequence[Path], rulebook: Rulebook) -> bool:
    """Tell what check would say of the draft; return whether it would pass."""
    found = tried_out(draft, folders, rulebook)
    for diagnostic in found:
        console(stderr=True).print(render_rich(diagnostic), "", soft_wrap=True)
    return not any(diagnostic.gravity == "error" for diagnostic in found)


def _write(draft: Draft, target: Path, folders: Sequence[Path], *, json: bool) -> int:
    path = target / draft.language / f"{draft.family}.yaml"
    home = LIBRARY if target.resolve() == LIBRARY else target
    own = [folder for folder in (*folders, home) if folder != LIBRARY] or [LIBRARY]
    done, rulebook = append_rule(path, draft.as_yaml(), draft.id, list(dict.fromkeys(own)))
    wrong = [one for one in about_rule(rulebook, draft.id) if one.gravity == "error"]
    if json:
        told = {"path": done.path, "line": done.line, "created": done.created}
        print_json({"id": draft.id, **told, "passes": not wrong})
    else:
        verb = "made" if done.created else "added to"
        console().print(f"{draft.id}: {verb} {done.path}:{done.line}", soft_wrap=True)
        sys.stdout.flush()
    return FOUND if wrong else 0
