"""Calls made without python-telegram-bot, which would not send such things."""

from typing import Any

import httpx

from tests.double.server import BotApiDouble


async def post(double: BotApiDouble, method: str, **how: Any) -> Any:
    """Call a method and return the answer; `how` is what httpx takes as the request's content."""
    async with httpx.AsyncClient(trust_env=False) as client:
        answer = await client.post(f"{double.url}/bot{double.token}/{method}", **how)
    return answer.json()
