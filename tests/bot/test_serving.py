"""The work beside the bot: it goes on, whatever breaks it."""

import pytest

from bot import serving


async def test_work_that_breaks_is_begun_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    """An error nobody thought of does not end the housekeeping or the look at the rule files."""
    monkeypatch.setattr(serving, "AGAIN_SECONDS", 0)
    begun = []

    async def work() -> None:
        begun.append(1)
        if len(begun) < 3:
            raise OSError("nobody thought of it")

    await serving._kept_going(work)
    assert len(begun) == 3
