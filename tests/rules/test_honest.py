"""Honest messages that look like scams: none is called one, hardly any is warned of."""

from pathlib import Path

import pytest

from bench.quality.rows import HONEST, Row, read_honest
from rules import Rulebook
from tests.rules.library_folder import shipped_library

LARGEST = ("en", "zh", "es", "pt", "ru", "ar", "hi", "id")
"""The languages of which the bank is to hold most."""

MOST_WARNED = 0.01
"""How many of a bank may raise caution: one of a hundred, which is none of most banks."""

BANKS = sorted(HONEST.glob("*.yaml"))


@pytest.fixture(scope="module")
def rulebook() -> Rulebook:
    """Return the rulebook of the shipped library."""
    return shipped_library()


def _of(bank: Path) -> list[Row]:
    return [row for row in read_honest() if row.source == f"honest/{bank.stem}"]


@pytest.mark.parametrize("bank", BANKS, ids=lambda bank: bank.stem)
def test_no_honest_message_is_called_a_scam(bank: Path, rulebook: Rulebook) -> None:
    """None raises high, and at most one in a hundred caution; the rules that do are named."""
    verdicts = [(row.text, rulebook.scan(row.text)) for row in _of(bank)]
    warned = [(v.level, v.hits[0].rule, text) for text, v in verdicts if v.level != "none"]
    assert [one for one in warned if one[0] == "high"] == []
    assert len(warned) <= MOST_WARNED * len(verdicts), warned


@pytest.mark.parametrize("bank", BANKS, ids=lambda bank: bank.stem)
def test_a_bank_is_large_enough_and_has_no_double(bank: Path) -> None:
    """Sixty different messages in the largest languages, twenty-five in each other."""
    texts = [row.text for row in _of(bank)]
    assert len(set(texts)) == len(texts) >= (60 if bank.stem in LARGEST else 25)
