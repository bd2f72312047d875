"""Examples told in other words: read from their files, asked of a rulebook, told on the page."""

import json
from pathlib import Path

import pytest

from bench.evasion.paraphrases import HOW, Paraphrase, paraphrases, section, told
from rules import load_rulebook
from tests.house.project import rows

_RULES = """
- id: keys-by-post
  title: Keys come by post once money is sent
  family: rental.deposit
  severity: high
  confidence: high
  clues:
    keys: {patterns: ['\\bkeys\\b']}
    pay: {patterns: ['\\b(pay|send) first\\b']}
  when: {all: [keys, pay]}
  why: pay-first
  false_positives: None known.
  references: [https://www.example.com/keys]
  examples:
    match: ["Pay first, then the keys come by post"]
    ignore: ["The keys are under the mat"]
"""


def _written(folder: Path, *texts: str) -> list[Paraphrase]:
    of = "Pay first, then the keys come by post"
    lines = [
        json.dumps({"rule": "keys-by-post", "of": of, "how": "reworded", "text": text})
        for text in texts
    ]
    (folder / "en.jsonl").write_text("\n".join(lines), encoding="utf-8")
    return list(paraphrases(folder))


def test_the_files_hold_other_words_for_every_language() -> None:
    """No paraphrase repeats its example, and each language has both ways and both halves."""
    written = list(paraphrases())
    assert all(one.text != one.of for one in written)
    for language in {one.language for one in written}:
        of_language = [one for one in written if one.language == language]
        assert {(one.how, one.was_read) for one in of_language} == {
            (how, read) for how in HOW for read in (True, False)
        }


def test_what_is_found_again_and_what_is_not(tmp_path: Path) -> None:
    """By the same rule and as strongly, or not at all."""
    rules = tmp_path / "rules" / "en"
    rules.mkdir(parents=True)
    (rules / "rental.deposit.yaml").write_text(_RULES, encoding="utf-8")
    written = _written(tmp_path, "You send first and I post the keys", "Come and see the flat")
    again, lost = told(load_rulebook(tmp_path / "rules"), written)
    assert (again.same_rule, again.warned, again.as_strong) == (True, True, True)
    assert (lost.same_rule, lost.warned, lost.as_strong) == (False, False, False)
    table = rows(section([again, lost]), "language")
    assert [row[0] for row in table] == ["en", "**all**"]
    assert table[0][1] == "–"


@pytest.mark.parametrize("line", ["{", '{"rule": "a"}', '["a"]', "3"])
def test_a_wrong_line_is_named(tmp_path: Path, line: str) -> None:
    """With its file and number."""
    (tmp_path / "en.jsonl").write_text(f"{line}\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"en\.jsonl:1"):
        list(paraphrases(tmp_path))
