"""Facts of patterns are worked out once, and kept from one run to the next."""

from pathlib import Path

import pytest

from rules import load_rulebook, pattern_facts
from rules.pattern_facts import Facts, facts_of, keep_facts, remember_facts
from rules.pattern_needs import Needs, needs_of
from rules.patterns import PatternError
from rules.sealed_file import write_sealed
from tests.rules.library_folder import RULE, write_library

SOURCES = frozenset((r"\b(pay|send) \d+ ?usdt\b", r"urg\w+ \x41", "验证.{0,3}码"))


@pytest.fixture(autouse=True)
def known(monkeypatch: pytest.MonkeyPatch) -> dict[str, Facts]:
    """Return what this process knows of patterns: nothing at first."""
    empty: dict[str, Facts] = {}
    monkeypatch.setattr(pattern_facts, "_facts", empty)
    return empty


def test_what_was_kept_is_what_was_worked_out(tmp_path: Path, known: dict[str, Facts]) -> None:
    """Needs and words come back as they were."""
    facts = {source: facts_of(source) for source in SOURCES}
    assert keep_facts(tmp_path, "code", SOURCES)
    known.clear()
    assert remember_facts(tmp_path, "code") == SOURCES
    assert known == facts


def test_facts_of_other_code_are_not_taken(tmp_path: Path, known: dict[str, Facts]) -> None:
    """What another version has worked out may be different."""
    keep_facts(tmp_path, "older", SOURCES)
    known.clear()
    assert not remember_facts(tmp_path, "newer")
    assert not known


@pytest.mark.parametrize(
    "body", [b"", b"[]", b"{", b'{"code": "code", "patterns": {"a": [1]}}', b'{"code": "code"}']
)
def test_a_file_that_is_none_is_passed_over(
    tmp_path: Path, known: dict[str, Facts], body: bytes
) -> None:
    """Sealed or not, nothing is taken of it."""
    (tmp_path / "patterns.cache").write_bytes(body)
    assert not remember_facts(tmp_path, "code")
    write_sealed(tmp_path / "patterns.cache", body)
    assert not remember_facts(tmp_path, "code")
    assert not known


def test_a_pattern_that_is_not_taken_has_no_facts() -> None:
    """It is refused each time."""
    for _ in range(2):
        with pytest.raises(PatternError):
            facts_of("(")


def test_after_a_change_only_new_patterns_are_taken_apart(
    tmp_path: Path, known: dict[str, Facts], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A library is loaded, one rule is added, and it is loaded again by another process."""
    family, part = "- {id: a.b, title: a}", "shared: {phrases: [some words]}"
    folder = write_library(tmp_path / "rules", families=family, en__parts=part, en__job_task=RULE)
    load_rulebook(folder, cache=tmp_path / "cache")
    known.clear()
    taken_apart: list[str] = []

    def noted(source: str) -> Needs:
        taken_apart.append(source)
        return needs_of(source)

    monkeypatch.setattr(pattern_facts, "needs_of", noted)
    more = RULE.replace("job-task-deposit", "other").replace("usdt\\b", "btc\\b")
    write_library(folder, en__job_mule=more)
    assert len(load_rulebook(folder, cache=tmp_path / "cache")) == 2
    assert taken_apart == [r"\b\d+ ?btc\b"]


def test_a_file_is_read_once_while_it_stays(
    tmp_path: Path, known: dict[str, Facts], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same state of the file is not taken apart again; another one is."""
    keep_facts(tmp_path, "code", SOURCES)
    assert remember_facts(tmp_path, "code") == SOURCES
    with monkeypatch.context() as patched:
        patched.setattr(pattern_facts, "read_sealed", None)
        assert remember_facts(tmp_path, "code") == SOURCES
    known.clear()
    keep_facts(tmp_path, "code", {r"\bother\b"})
    assert remember_facts(tmp_path, "code") == {r"\bother\b"}
