"""Lint as a whole: its table, its places, and the shipped library."""

from pathlib import Path

import pytest

from rules import load_rulebook
from rules.diagnostics import CATALOGUE
from rules.lint import CHECKS, lint
from rules.lint.honest import honest_messages
from tests.rules.library_folder import shipped_library
from tests.rules.lint.rulebooks import rule, rulebook


def test_each_check_is_in_the_catalogue_and_each_code_has_its_check() -> None:
    """A code of lint that nothing looks for, or that is not explained, does not exist."""
    assert set(CHECKS) == {code for code in CATALOGUE if code.startswith("L")}


def test_only_the_codes_asked_for_are_looked_for(tmp_path: Path) -> None:
    """``only`` limits the checks; a code that is none is the caller's mistake."""
    rules = rulebook(tmp_path, rule("fee: {pattern: 'Release fee'}"))
    assert {d.code for d in lint(rules, only=["L002", "L017"])} == {"L002", "L017"}
    assert {"L002", "L017", "L018", "L020"} <= {d.code for d in lint(rules)}
    with pytest.raises(KeyError):
        lint(rules, only=["L999"])


def test_a_retired_rule_is_left_in_peace(tmp_path: Path) -> None:
    """What is never run need not be good."""
    rules = rulebook(tmp_path, rule("fee: {pattern: 'Release fee'}", extra="status: retired"))
    assert lint(rules) == []


def test_a_file_that_is_gone_is_told_at_its_rule(tmp_path: Path) -> None:
    """Lint does not need the files any more to say what is wrong, only to point closer."""
    rules = rulebook(tmp_path, rule("fee: {phrases: [release fee]}"))
    (tmp_path / "my-rules" / "en" / "parcels.yaml").unlink()
    (told,) = lint(rules, only=["L017"])
    assert (told.file, told.line, told.column) == ("my-rules/en/parcels.yaml", 1, 1)


def test_an_empty_rulebook_has_nothing_wrong(tmp_path: Path) -> None:
    """No rules, no complaints."""
    (tmp_path / "my-rules").mkdir()
    assert lint(load_rulebook(tmp_path / "my-rules")) == []


def test_honest_messages_are_called_none() -> None:
    """No everyday message of lint's own is called high by the shipped library."""
    library = shipped_library()
    loud = [text for _, text in honest_messages() if library.scan(text).level != "none"]
    assert loud == []


def test_there_are_honest_messages_in_both_languages() -> None:
    """Each language has enough of them for a share to mean something, none of them twice."""
    messages = list(honest_messages())
    assert len(set(messages)) == len(messages)
    for language in ("en", "zh"):
        assert sum(spoken == language for spoken, _ in messages) >= 70
