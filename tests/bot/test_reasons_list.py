"""The keys that a shipped rule may name as its reason are those of sentences the bot can say."""

import re

import pytest
import yaml

from rules import LIBRARY
from tests.house.project import ROOT

REASONS: list[str] = yaml.safe_load((LIBRARY / "reasons.yaml").read_text(encoding="utf-8"))
LANGUAGES = sorted(path.parent.name for path in (ROOT / "bot/wording").glob("*/reasons.ftl"))


def sentences_in(language: str) -> list[str]:
    """Return the keys of the reasons in a language, in the order of their file."""
    text = (ROOT / "bot/wording" / language / "reasons.ftl").read_text(encoding="utf-8")
    return re.findall(r"^why-([\w-]+) *=", text, re.MULTILINE)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_key_has_its_sentence_and_each_sentence_its_key(language: str) -> None:
    """In every language, reasons.ftl holds the keys of reasons.yaml, each once, and no other."""
    assert sorted(sentences_in(language)) == sorted(REASONS)


def test_the_list_is_in_the_order_of_the_sentences() -> None:
    """Whoever adds a sentence finds the place in the list at once."""
    assert sentences_in("en") == REASONS


def test_there_is_more_than_one_language_and_key() -> None:
    """The tests above looked at something."""
    assert {"en", "zh-Hans"} <= set(LANGUAGES)
    assert len(REASONS) > 1
