"""The connection over which updates come: nothing that comes over it may stop the others."""

import asyncio
from http import HTTPStatus
from typing import Any

from telegram import Update
from telegram.request import HTTPXRequest

from bot.logs import log

_TOKEN_REFUSED = (HTTPStatus.UNAUTHORIZED, HTTPStatus.NOT_FOUND)  # as the library reads them


class UpdateRequest(HTTPXRequest):
    """Fetches updates, passes over those that cannot be read, and tells of a refused token.

    python-telegram-bot reads all updates of an answer or none. One that it cannot read would be
    fetched again at once, for ever, and nobody would be answered any more.
    """

    def __init__(self) -> None:
        super().__init__(connection_pool_size=1)
        self.token_refused = asyncio.Event()

    async def do_request(self, *arguments: Any, **more: Any) -> tuple[int, bytes]:
        """Make a request; a refused token is told in ``token_refused``.

        The library only ceases to ask, and goes on as if nothing had happened.
        """
        status, payload = await super().do_request(*arguments, **more)
        if status in _TOKEN_REFUSED:
            self.token_refused.set()
        return status, payload

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """Return the answer of Telegram, with only the number of an update that is unreadable."""
        answer = HTTPXRequest.parse_json_payload(payload)
        if isinstance(updates := answer.get("result"), list):
            answer["result"] = [
                update if _is_readable(update) else {"update_id": update["update_id"]}
                for update in updates
            ]
        return answer


def _is_readable(update: dict[str, Any]) -> bool:
    try:
        Update.de_json(update)
    except Exception as error:
        log.error("update passed over", exc_info=error)
        return False
    return True
