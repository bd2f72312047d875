"""Sentences whose letters stand apart are read, whether gaps part the words or none do."""

from pathlib import Path

import pytest

from rules import load_rulebook
from tests.rules.library_folder import write_library

RULE = """\
- id: spelled-out
  title: A phrase spelled out
  family: job.task
  clues: {said: {phrases: ["join my group", "guaranteed profit", "verify your account"]}}
"""


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("n o w j o i n m y g r o u p u p", "j o i n m y g r o u p"),
        ("g u a r a n t e e d p r o f i t daily", "g u a r a n t e e d p r o f i t"),
        ("v e r i f y y o u r a c c o u n t", "v e r i f y y o u r a c c o u n t"),
        ("v e r i f y  y o u r  a c c o u n t", "v e r i f y  y o u r  a c c o u n t"),
    ],
)
def test_a_spelled_out_phrase_is_found(tmp_path: Path, text: str, words: str) -> None:
    """A whole scan cuts single letters into words; what it shows holds the phrase as written."""
    rulebook = load_rulebook(write_library(tmp_path, en__job_task=RULE))
    (hit,) = rulebook.scan(text).hits
    ((start, end),) = hit.spans
    assert words in text[start:end]
