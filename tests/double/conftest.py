from collections.abc import AsyncIterator

import pytest
from telegram import Bot

from tests.double import BotApiDouble


@pytest.fixture
async def double() -> AsyncIterator[BotApiDouble]:
    """A running double with the published description, where there is a copy."""
    async with BotApiDouble() as running:
        yield running


@pytest.fixture
async def bot(double: BotApiDouble, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Bot]:
    """python-telegram-bot's own Bot, which talks to the double.

    `RetryAfter` warns at every 429 unless PTB_TIMEDELTA is set, and warnings are errors here.
    """
    monkeypatch.setenv("PTB_TIMEDELTA", "1")
    async with Bot(double.token, base_url=f"{double.url}/bot") as talking:
        yield talking
