"""Each golden pair: rule files with a mistake, and exactly what the rule writer reads of it."""

import os
from pathlib import Path

import pytest

from rules.diagnostics import CATALOGUE
from tests.rules.golden_cases import CASES, UPDATE, code_of, told_of


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_mistake_is_told_as_it_was_agreed(case: Path) -> None:
    """What is told of the files is letter for letter what stands in expected.txt."""
    expected = case / "expected.txt"
    told = told_of(case)
    if os.environ.get(UPDATE):
        expected.write_text(told, encoding="utf-8")
    assert told == expected.read_text(encoding="utf-8")
    assert code_of(case) in told


def test_every_code_has_its_golden_pair() -> None:
    """There are forty pairs or more, at least one for each code, and none of an unknown code."""
    assert len(CASES) >= 40
    assert {code_of(case) for case in CASES} == set(CATALOGUE)
