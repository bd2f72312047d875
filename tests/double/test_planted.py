"""The updates made from the published description are such as it allows, and the library reads them."""

import json
import os

import pytest
from telegram import Update

from tests.double import planted
from tests.double.published import DEFAULT_PATH, Published

MESSAGES = list(planted.messages())
OTHERS = list(planted.others())


def test_there_are_updates_of_all_kinds() -> None:
    """Every field of a message and of an update has its updates, hundreds in all."""
    types = planted.known_types()
    shown = {name for each in MESSAGES for name in each.update["message"]}
    assert shown >= types["Message"]["fields"].keys()
    assert {each.name for each in OTHERS} | {"update_id", "message", "edited_message"} == set(
        types["Update"]["fields"]
    )
    assert len(MESSAGES) > 300


def test_the_library_reads_them(monkeypatch: pytest.MonkeyPatch) -> None:
    """python-telegram-bot makes an Update of each."""
    monkeypatch.setenv("PTB_TIMEDELTA", "1")
    for each in [*MESSAGES, *OTHERS]:
        assert Update.de_json({"update_id": 1, **each.update}, None).update_id == 1, each.name


def test_words_are_planted_once() -> None:
    """No two strings of one update hold the same word."""
    assert all(len(set(each.words.values())) == len(each.words) for each in MESSAGES)


def test_the_types_are_those_of_the_description() -> None:
    """What is kept of the description is what it says, where a copy is at hand."""
    published = Published.load(DEFAULT_PATH)
    if published is None:
        pytest.skip("no copy of the published description is at hand")
    types = planted.types_of(published)
    if os.environ.get("UPDATE_TYPES"):
        planted.TYPES.write_text(json.dumps(types, separators=(",", ":")) + "\n", encoding="utf-8")
    assert planted.known_types() == types
    wrong = [
        line
        for each in [*MESSAGES, *OTHERS]
        for line in published.value_mistakes({"update_id": 1, **each.update}, ["Update"])
    ]
    assert wrong == []
