"""An operator's own folder changes rules that stand elsewhere, without touching their files."""

from pathlib import Path

import pytest

from rules import Diagnostic, Rulebook, RulebookError, load_rulebook
from rules.compiled import CompiledRule
from tests.rules.library_folder import RULE, SCAM, write_library
from tests.slim_project import slim_library

SHIPPED = "asker-already-paid"
OWN = RULE.replace("job-task-deposit", "job-task-own")


def other(tmp_path: Path, name: str = "other") -> Path:
    """Return a folder that holds the one rule of the tests."""
    return write_library(tmp_path / name, en__job_task=RULE)


def site(tmp_path: Path, overrides: str, name: str = "site", **files: str) -> Path:
    """Return a folder with *overrides*, and rule files of its own."""
    return write_library(tmp_path / name, overrides=overrides, **files)


def rule_of(rulebook: Rulebook, rule_id: str = "job-task-deposit") -> CompiledRule:
    """Return the compiled rule of that id."""
    return next(compiled for compiled in rulebook if compiled.rule.id == rule_id)


def warnings_of(*folders: Path) -> list[Diagnostic]:
    """Return what the loader warns of."""
    with slim_library():
        return list(load_rulebook(*folders).warnings)


def errors_of(*folders: Path) -> list[str]:
    """Return what the loader refuses, one line each."""
    with slim_library(), pytest.raises(RulebookError) as caught:
        load_rulebook(*folders)
    return [str(diagnostic) for diagnostic in caught.value.diagnostics]


def test_a_rule_is_switched_off(tmp_path: Path) -> None:
    """A rule that is retired from outside is not looked for, and stays in the rulebook."""
    rulebook = load_rulebook(other(tmp_path), site(tmp_path, "job-task-deposit: {status: retired}"))
    assert rulebook.scan(SCAM).level == "none"
    assert rule_of(rulebook).rule.status == "retired"
    assert rule_of(rulebook).overridden == ("status",)


def test_severity_and_confidence_count_as_changed(tmp_path: Path) -> None:
    """A rule made less sure and less bad warns more gently; its other fields stay."""
    overrides = "job-task-deposit: {confidence: medium, severity: low, why: Too loud for us}"
    rulebook = load_rulebook(other(tmp_path), site(tmp_path, overrides))
    compiled = rule_of(rulebook)
    assert rulebook.scan(SCAM).level == "caution"
    assert compiled.overridden == ("severity", "confidence")
    assert (compiled.rule.status, compiled.rule.why) == ("stable", "asks-deposit-to-unlock")
    assert rulebook.warnings == ()


def test_a_shipped_rule_can_be_overridden(tmp_path: Path) -> None:
    """The library stands as it is; the rulebook tells what came with the bot and what changed."""
    folder = site(tmp_path, f"{SHIPPED}: {{status: shadow}}", en__job_task=OWN)
    with slim_library() as library:
        rulebook, untouched = load_rulebook(library, folder), load_rulebook(library)
    shipped, own = rule_of(rulebook, SHIPPED), rule_of(rulebook, "job-task-own")
    assert (shipped.shipped, shipped.overridden, shipped.rule.status) == (
        True,
        ("status",),
        "shadow",
    )
    assert (own.shipped, own.overridden, own.file) == (False, (), "site/en/job.task.yaml")
    assert rule_of(untouched, SHIPPED).rule.status == "stable"


def test_the_library_by_another_path_is_the_library(tmp_path: Path) -> None:
    """However the shipped folder is named, its rules are known as shipped."""
    with slim_library() as library:
        (tmp_path / "link").symlink_to(library, target_is_directory=True)
        assert all(compiled.shipped for compiled in load_rulebook(tmp_path / "link"))


def test_an_override_changes_the_fingerprint(tmp_path: Path) -> None:
    """What a site changes is part of what the rulebook says."""
    folder = other(tmp_path)
    changed = load_rulebook(folder, site(tmp_path, "job-task-deposit: {severity: low}"))
    assert changed.fingerprint != load_rulebook(folder).fingerprint


def test_alone_a_folder_may_name_shipped_rules(tmp_path: Path) -> None:
    """Without the library an override of its rule does nothing, and a misspelt id is still one."""
    (found,) = warnings_of(site(tmp_path, f"{SHIPPED}: {{status: shadow}}"))
    assert (found.code, found.gravity) == ("S007", "note")
    (line,) = errors_of(site(tmp_path, f"{SHIPPED}s: {{status: shadow}}", "other"))
    assert f"Did you mean “{SHIPPED}”?" in line


def test_the_order_of_the_folders_does_not_hide_a_rule(tmp_path: Path) -> None:
    """Overrides may stand in a folder that is read before the rule."""
    rulebook = load_rulebook(site(tmp_path, "job-task-deposit: {severity: low}"), other(tmp_path))
    assert rule_of(rulebook).rule.severity == "low"


@pytest.mark.parametrize(
    ("overrides", "told"),
    [
        ("job-task-depsit: {status: retired}", "site/overrides.yaml:1:1: error S001: there is no rule “job-task-depsit” to override. Did you mean “job-task-deposit”?"),
        ("qqq: {status: retired}", "error S001: there is no rule “qqq” to override. Take it out, or look up the id."),
        ("job-task-deposit:\n  statsu: retired", ":2:3: error S002: an override cannot change “statsu”. Did you mean “status”?"),
        ("job-task-deposit:\n  title: Other", ":2:3: error S002: an override cannot change “title”. It can change status, severity or confidence; for anything else retire the rule here and write one of your own."),
        ("job-task-deposit: {status: off}", ":1:28: error R004: “status” cannot be “off”"),
        ("job-task-deposit: retired", ":1:19: error R007:"),
        ("- job-task-deposit", ": error Y007: overrides must be a map of rule id: what changes. Write each as “rule-id: {status: retired}”, without a dash."),
        ("job-task-deposit: {status: shadow}\njob-task-deposit: {status: draft}", ":2:1: error Y004"),
    ],
)  # fmt: skip
def test_a_mistake_in_an_override_is_told(tmp_path: Path, overrides: str, told: str) -> None:
    """Unknown ids, fields that cannot be changed, wrong values: each with its place and remedy."""
    lines = errors_of(other(tmp_path), site(tmp_path, overrides))
    assert len(lines) == 1
    assert told in lines[0]


@pytest.mark.parametrize(
    ("overrides", "code", "place"),
    [
        ("job-task-deposit: {severity: high}", "S003", (1, 30)),
        ("job-task-deposit: {why: I wonder}", "S006", (1, 1)),
    ],
)
def test_an_override_without_effect_is_warned_of(
    tmp_path: Path, overrides: str, code: str, place: tuple[int, int]
) -> None:
    """What is so already, and what says nothing, is told; the rules load all the same."""
    (found,) = warnings_of(other(tmp_path), site(tmp_path, overrides))
    assert (found.code, found.gravity, (found.line, found.column)) == (code, "warning", place)


def test_overriding_ones_own_rule_is_warned_of(tmp_path: Path) -> None:
    """In one folder the rule itself is to be edited; the override holds until then."""
    folder = site(tmp_path, "job-task-own: {severity: low}", en__job_task=OWN)
    (found,) = warnings_of(folder)
    assert (found.code, found.remedy) == (
        "S004",
        "Edit the rule itself, and take the override out",
    )
    assert rule_of(load_rulebook(folder), "job-task-own").rule.severity == "low"


def test_of_two_folders_the_later_one_holds(tmp_path: Path) -> None:
    """Where two folders change the same field, the later one does, and it is told of the other."""
    one = site(tmp_path, "job-task-deposit: {severity: low, status: shadow}", "one")
    two = site(tmp_path, "job-task-deposit: {severity: medium}", "two")
    rulebook = load_rulebook(other(tmp_path), one, two)
    assert (rule_of(rulebook).rule.severity, rule_of(rulebook).rule.status) == ("medium", "shadow")
    (found,) = rulebook.warnings
    assert (found.code, found.file) == ("S005", "two/overrides.yaml")
    assert found.problem.startswith("one/overrides.yaml sets “severity”")


def test_the_later_folder_may_undo_an_override(tmp_path: Path) -> None:
    """A rule that ends as it was written is not called overridden."""
    one = site(tmp_path, "job-task-deposit: {severity: low}", "one")
    two = site(tmp_path, "job-task-deposit: {severity: high}", "two")
    assert rule_of(load_rulebook(other(tmp_path), one, two)).overridden == ()


def test_a_shipped_id_cannot_be_taken(tmp_path: Path) -> None:
    """A rule with the id of a shipped one is refused, and overrides.yaml is named as the way."""
    own = RULE.replace("job-task-deposit", SHIPPED)
    with slim_library() as library:
        (line,) = errors_of(library, write_library(tmp_path, en__job_task=own))
    assert "error R012" in line
    assert "overrides.yaml" in line


def test_a_rule_that_was_lost_is_not_called_unknown(tmp_path: Path) -> None:
    """While a rule file is broken, an override of its rules is not blamed for it."""
    broken = write_library(
        tmp_path / "other", en__job_task=RULE.replace("severity: high", "severity: x")
    )
    (line,) = errors_of(broken, site(tmp_path, "job-task-deposit: {status: retired}"))
    assert "R004" in line


def test_a_reason_without_a_sentence_is_warned_of(tmp_path: Path) -> None:
    """A mistyped key under why is told once, with the key that was meant; the rule is taken."""
    rules = RULE.replace("asks-deposit-to-unlock", "asks-deposits-to-unlock")
    twice = rules + rules.replace("job-task-deposit", "job-task-again")
    (found,) = warnings_of(write_library(tmp_path, en__job_task=twice))
    assert (found.code, found.line) == ("R021", 11)
    assert found.remedy == "Did you mean “asks-deposit-to-unlock”?"


def test_sentences_of_ones_own_need_no_key(tmp_path: Path) -> None:
    """A reason written out by language is no key."""
    rule = RULE.replace("asks-deposit-to-unlock", '{en: "Nobody pays to be paid."}')
    assert warnings_of(write_library(tmp_path, en__job_task=rule)) == []
