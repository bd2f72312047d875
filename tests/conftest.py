"""What all tests share."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

os.environ.pop("COLUMNS", None)  # pages show what a terminal of no known width shows
os.environ["XDG_CACHE_HOME"] = str(Path(__file__).parents[1] / ".pytest_cache" / "of-commands")

settings.register_profile("ours", deadline=None, derandomize=True, max_examples=50)
settings.load_profile("ours")

HEAVIEST = (
    "test_the_check_finds_nothing",
    "test_a_quick_run_writes_the_page_and_its_pictures",
    "test_each_writing_is_read_and_its_verdict_stands",
    "test_every_step_does_what_it_says",
    "test_every_step_of_a_page_does_what_it_says[docs/workbench.md]",
    "test_the_shipped_library_survives_being_kept",
    "test_too_many_are_told_to_come_again",
    "test_honest_messages_are_called_none",
    "test_the_bot_serves_and_stops_when_told",
)
"""Tests of more than ten seconds, the longest first: begun last, one would run on alone."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the heaviest tests; the others keep their order."""
    places = {name: place for place, name in enumerate(HEAVIEST)}
    items.sort(key=lambda item: places.get(item.name, len(places)))
