"""A library loads whole or not at all, and every mistake is told where it stands."""

import os
from pathlib import Path

import pytest

from rules import RulebookError, load_rulebook
from rules.yaml_source import MAX_BYTES, MAX_DEPTH
from tests.rules.library_folder import RULE, SCAM, write_library


def complaints(folder: Path) -> list[str]:
    """Return what the loader says is wrong, one line each."""
    with pytest.raises(RulebookError) as caught:
        load_rulebook(folder)
    return [str(diagnostic) for diagnostic in caught.value.diagnostics]


def test_a_sound_library_loads(tmp_path: Path) -> None:
    """Rules are taken with the language of their folder and the line they stand in."""
    rulebook = load_rulebook(write_library(tmp_path, en__job_task=RULE))
    assert [(c.rule.id, c.language, c.line) for c in rulebook] == [("job-task-deposit", "en", 1)]
    assert rulebook.scan(SCAM).level == "high"


def test_the_same_rules_have_the_same_fingerprint(tmp_path: Path) -> None:
    """The fingerprint depends on what the rules say, not on file names or comments."""
    one = load_rulebook(write_library(tmp_path / "one", en__job_task=RULE))
    two = load_rulebook(write_library(tmp_path / "two", en__other_name=f"# a note\n{RULE}"))
    three = load_rulebook(
        write_library(tmp_path / "three", en__job_task=RULE.replace("high", "low"))
    )
    assert one.fingerprint == two.fingerprint != three.fingerprint


def test_a_shared_clue_serves_the_rules_of_its_language(tmp_path: Path) -> None:
    """A part is looked up in the rule's language, then in any."""
    rule = RULE.replace('{phrases: ["top up to unlock"]}', "{parts: [unlock-by-deposit]}")
    parts = 'unlock-by-deposit: {phrases: ["recharge your account first"]}\n'
    for language in ("en", "any"):
        folder = tmp_path / language
        write_library(folder, en__job_task=rule, **{f"{language}__parts": parts})
        text = "complete simple tasks and recharge your acount first"
        assert load_rulebook(folder).scan(text).level == "high"


def test_the_shipped_shared_clues_are_always_known(tmp_path: Path) -> None:
    """Rules of an operator's own may use the parts that ship with the bot."""
    rule = RULE.replace('{phrases: ["top up to unlock"]}', "{parts: [contact-elsewhere]}")
    assert len(load_rulebook(write_library(tmp_path, en__job_task=rule))) == 1


def test_broken_shared_clues_are_told_once(tmp_path: Path) -> None:
    """A mistake in parts.yaml is not buried under every rule that uses its parts."""
    rule = RULE.replace('{phrases: ["top up to unlock"]}', "{parts: [zzzzzz]}")
    lines = complaints(write_library(tmp_path, en__job_task=rule, en__parts="zzzzzz: {phrases: ["))
    assert len(lines) == 1
    assert "Y017" in lines[0]


def test_texts_stay_as_they_are_written(tmp_path: Path) -> None:
    """YAML's guesses (no as false, 12:30 as a number) do not touch a phrase."""
    rule = RULE.replace('["top up to unlock"]', "[no, 12:30, 2024-01-01, on]")
    compiled = next(iter(load_rulebook(write_library(tmp_path, en__job_task=rule))))
    assert compiled.rule.clues["unlock"].phrases == ("no", "12:30", "2024-01-01", "on")


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("  title: Paid", "  titel: Paid", ":2:3: error R002: “titel” is not a field here. Did you mean “title”?"),
        ("  title: Paid tasks that ask for a deposit\n", "", ":1:3: error R001: “title” is missing. Add a line “title: …”."),
        ("id: job-task-deposit", "id: Job Task", ":1:7: error R006: “id” cannot be “Job Task”. Write it as “job-task”."),
        ("family: job.task", "family: jobs", ":3:11: error R006: “family” cannot be “jobs”. Write it as two words with a dot"),
        ("family: job.task", "family: job.tasks", ":3:11: error R013: there is no family “job.tasks”. Did you mean “job.task”?"),
        ("severity: high", "severity: hihg", ":4:13: error R004: “severity” cannot be “hihg”. Use low, medium or high."),
        ("severity: high", "severity: high\n  weight: 0.4", "error R005: only a rule of kind sign may have a “weight”"),
        ("severity: high", "severity: high\n  excuses: job", "error R005: only a rule of kind honest may have “excuses”"),
        ("severity: high", "severity: high\n  kind: honest", "error R005: a rule of kind honest needs “excuses”"),
        ("[\"top up to unlock\"]", "[\"top up\"], similarity: 20", ":8:47: error R003: “clues.unlock.similarity” cannot be “20”: it must be 70 or more"),
        ("[\"top up to unlock\"]", "[\"!!! 🎁\"]", "error R015: the phrase “!!! 🎁” holds no letter and no digit"),
        ("{phrases: [\"top up to unlock\"]}", "{}", ":8:13: error R009: a clue needs phrases, patterns, signals or parts"),
        ("{phrases: [\"top up to unlock\"]}", "top up", "error R007: “clues.unlock” must be a map of name: value, not the text “top up”"),
        ("'\\b\\d+ ?usdt\\b'", "'(?=usdt)'", "error R016: patterns cannot look around: (?=…) is not known here"),
        ("'\\b\\d+ ?usdt\\b'", "'x*'", "error R016: the pattern matches an empty text"),
        ("{pattern: '\\b\\d+ ?usdt\\b'}", "{signal: link.shortner}", ":9:20: error R017: there is no signal “link.shortner”. Did you mean “link.shortener”?"),
        ("{pattern: '\\b\\d+ ?usdt\\b'}", "{part: zzzzzz}", "error R014: there is no shared clue “zzzzzz”. Add it to en/parts.yaml."),
        ("[unlock, usdt]", "[unlock, udst]", ":10:38: error R018: “when” speaks of a clue “udst” that is not there. Did you mean “usdt”?"),
        ("[unlock, usdt]", "[unlock]", ":9:5: error R019: the clue “usdt” is not used in “when”"),
        ("{all: [tasks, {any: [unlock, usdt]}]}", "{not: {any: [tasks, unlock, usdt]}}", "error R020: “when” holds for an empty text"),
        ("{all: [tasks, {any: [unlock, usdt]}]}", "{xor: [tasks, unlock, usdt]}", ":10:10: error R008: “xor” is not a condition; use all, any, at_least or not"),
        ("  severity: high", "\tseverity: high", ":4:1: error Y008: a tab stands where YAML wants spaces"),
        ("  severity: high", "  severity: high\n  severity: low", ":5:3: error Y004: “severity” stands here a second time"),
        ("severity: high", "severity: &x high", "error Y005: a text that begins with & must stand in quotes"),
        ("severity: high", "severity: !!python/object:os.system high", "error Y005"),
        ("- id:", "---\n- id: a-b\n---\n- id:", "error Y007: the file holds several documents"),
        ("severity: high", "[a]: high", "error Y007: a list or map stands where a name belongs"),
        ("when: {all:", "when: " + "[" * (MAX_DEPTH + 1) + "{all:", "error Y006: the lists are nested more than"),
    ],
)  # fmt: skip
def test_each_mistake_is_told_with_its_place_and_remedy(
    tmp_path: Path, old: str, new: str, told: str
) -> None:
    """One mistake in a sound file is answered with file, line, column, problem and remedy."""
    assert old in RULE
    lines = complaints(write_library(tmp_path, en__job_task=RULE.replace(old, new, 1)))
    assert any(told in line and f"{tmp_path.name}/en/job.task.yaml:" in line for line in lines), (
        lines
    )


def test_every_mistake_of_every_file_is_told_at_once(tmp_path: Path) -> None:
    """A broken file does not hide the mistakes of the others."""
    write_library(
        tmp_path,
        en__a_b=RULE.replace("severity: high", "severity: big"),
        en__c_d=RULE.replace("job.task", "job.nothing").replace("id: job", "id: other"),
        en__e_f="- id: [unclosed",
    )
    told = "\n".join(complaints(tmp_path))
    assert "R004" in told
    assert "R013" in told
    assert "Y017" in told


def test_an_id_used_twice_is_told(tmp_path: Path) -> None:
    """Two rules of one id would make reports ambiguous."""
    lines = complaints(write_library(tmp_path, en__a_b=RULE, zh__c_d=RULE))
    assert len(lines) == 1
    assert "R012: the id “job-task-deposit” is taken by a rule in" in lines[0]


def test_files_that_cannot_be_read_are_told(tmp_path: Path) -> None:
    """A folder that is missing, a file in another encoding or far too large is told, not raised."""
    assert "there is no such folder" in complaints(tmp_path / "missing")[0]
    write_library(tmp_path, en__big_file="#" * (MAX_BYTES + 1))
    (tmp_path / "en" / "latin.one.yaml").write_bytes(b"- id: a\n  title: caf\xe9\n")
    told = complaints(tmp_path)
    assert any("Y006" in line and "Split it" in line for line in told)
    assert any("latin.one.yaml:2:13: error Y002: the text is not in UTF-8" in line for line in told)


def test_bottomless_and_exploding_files_are_refused(tmp_path: Path) -> None:
    """Deep nesting and aliases that multiply are refused before they cost memory."""
    bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n"
    write_library(tmp_path, en__deep_one="[" * 100_000, en__bomb_two=bomb)
    told = "\n".join(complaints(tmp_path))
    assert "Y006" in told
    assert "Y005" in told


def test_other_files_are_left_alone(tmp_path: Path) -> None:
    """An editor's hidden copy or a note beside the rules is not read as a rule file."""
    folder = write_library(tmp_path, en__job_task=RULE)
    (folder / "en" / ".job.task.yaml.swp.yaml").write_text("{{{")
    (folder / "en" / "notes.txt").write_text("{{{")
    (folder / ".github").mkdir()
    (folder / ".github" / "ci.yml").write_text("{{{")
    assert len(load_rulebook(folder)) == 1


def test_an_empty_file_is_an_empty_list(tmp_path: Path) -> None:
    """A file of comments alone holds no rules and is no mistake."""
    assert len(load_rulebook(write_library(tmp_path, en__job_task="# to be written\n"))) == 0


def test_a_file_that_is_no_list_is_told(tmp_path: Path) -> None:
    """A rule written without its dash, and shared clues written as a list, are told."""
    write_library(tmp_path, en__job_task="id: a-b\ntitle: x\n", en__parts="- a\n")
    told = "\n".join(complaints(tmp_path))
    assert "the file must be a list: each rule begins with “- id:”" in told
    assert "shared clues must be a map of name: clue" in told


def test_a_single_text_may_stand_for_a_list(tmp_path: Path) -> None:
    """phrase, pattern, signal and part may be written for their plurals, with one text."""
    rule = RULE.replace('phrases: ["top up to unlock"]', "phrase: top up to unlock")
    assert load_rulebook(write_library(tmp_path, en__job_task=rule)).scan(SCAM).level == "high"


def test_a_pipe_or_device_is_not_read(tmp_path: Path) -> None:
    """What might never end is told, and the load does; with a cache too."""
    folder = write_library(tmp_path / "house", en__job_task=RULE)
    os.mkfifo(folder / "en" / "pipe.yaml")
    (folder / "en" / "zero.yaml").symlink_to("/dev/zero")
    for cache in (None, tmp_path / "cache"):
        with pytest.raises(RulebookError) as told:
            load_rulebook(folder, cache=cache)
        assert [mistake.code for mistake in told.value.diagnostics] == ["Y001", "Y001"]
