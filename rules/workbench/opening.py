"""Which rule files a command works on, and the rules in them by id."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from rapidfuzz import fuzz, process

from rules.cache import cache_folder, code_digest
from rules.compiled import CompiledRule
from rules.loader import LIBRARY, is_library, load_rulebook
from rules.pattern_facts import remember_facts
from rules.rulebook import Rulebook
from rules.workbench.trouble import WorkbenchError

_CLOSE = 60
"""Least similarity, in percent, of a name that is offered for one that is not there."""


def folders_of(rules: Sequence[Path] | None, site: Sequence[Path] | None) -> list[Path]:
    """Return the folders meant by ``--rules`` and ``--site``; the shipped library without both.

    ``--site`` adds to what ``--rules`` names, or else to the shipped library.
    """
    chosen = [*(rules or [LIBRARY]), *(site or [])]
    return [LIBRARY if folder.resolve() == LIBRARY.resolve() else folder for folder in chosen]


def open_rulebook(rules: Sequence[Path] | None, site: Sequence[Path] | None) -> Rulebook:
    """Return the rulebook of these folders. Raises RulebookError."""
    return rulebook_of(folders_of(rules, site))


def rulebook_of(folders: Sequence[Path]) -> Rulebook:
    """Return the rulebook of exactly these folders, an empty one of none. Raises RulebookError.

    It is kept compiled: the next command starts sooner.
    """
    if folders:
        return load_rulebook(*folders, cache=cache_folder())
    with TemporaryDirectory() as nothing:
        return load_rulebook(nothing)


def rulebook_for_now(folders: Sequence[Path]) -> Rulebook:
    """Return the rulebook of *folders* without keeping it. Raises RulebookError.

    What is known of the patterns of kept rulebooks makes a whole library's sooner.
    """
    if any(map(is_library, folders)) and (kept := cache_folder()) is not None:
        remember_facts(kept, code_digest().hex())
    return load_rulebook(*folders)


def rule_called(rulebook: Iterable[CompiledRule], rule_id: str) -> CompiledRule:
    """Return the rule of that id. Raises WorkbenchError with the nearest id when there is none."""
    by_id = {compiled.rule.id: compiled for compiled in rulebook}
    if rule_id not in by_id:
        hint = nearest(rule_id, by_id, "“list” shows all")
        raise WorkbenchError(f"There is no rule “{rule_id}”. {hint}")
    return by_id[rule_id]


def nearest(name: str, known: Iterable[str], otherwise: str) -> str:
    """Return the question whether the nearest of *known* was meant, or *otherwise*."""
    close = process.extractOne(name, list(known), scorer=fuzz.ratio, score_cutoff=_CLOSE)
    return f"Did you mean “{close[0]}”?" if close else f"{otherwise}."


def origin(compiled: CompiledRule) -> str:
    """Return where a rule comes from: ``shipped``, or ``site`` for a folder of one's own."""
    return "shipped" if compiled.shipped else "site"
