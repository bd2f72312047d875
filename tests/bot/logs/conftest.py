"""The log as tests read it: configured at DEBUG, in JSON, and no canary in it."""

import io
import json
import logging
from collections.abc import Iterator
from typing import Any

import pytest

from bot.logs import configure_logging
from tests.bot.log_state import kept_log_state
from tests.bot.logs.canary import CANARY, Lines


@pytest.fixture
def log_state(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Put back after the test what configure_logging changes for the whole process."""
    for name in ("aiosqlite", "sqlalchemy.engine.Engine"):  # the store keeps these from speaking
        monkeypatch.setattr(logging.getLogger(name), "filters", [])
    with kept_log_state():
        yield


@pytest.fixture
def stream(log_state: None) -> io.StringIO:
    """Return the stream of a log that is configured at DEBUG, in JSON."""
    stream = io.StringIO()
    configure_logging("DEBUG", "json", stream)
    return stream


@pytest.fixture
def lines(stream: io.StringIO) -> Lines:
    """Return a function that gives the lines so far, having made sure no canary is in them."""

    def read() -> list[dict[str, Any]]:
        assert CANARY not in stream.getvalue().lower()
        return [json.loads(line) for line in stream.getvalue().splitlines()]

    return read
