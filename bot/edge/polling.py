"""The connection over which updates come: nothing that comes over it may stop the others."""

import asyncio
import json
import re
from collections.abc import Iterator
from http import HTTPStatus
from typing import Any

from telegram import Update
from telegram.request import HTTPXRequest

from bot.logs import log

_TOKEN_REFUSED = (HTTPStatus.UNAUTHORIZED, HTTPStatus.NOT_FOUND)  # as the library reads them


_MARKS = re.compile(rb'"(?:[^"\\]|\\.)*"|[{}\[\]]', re.DOTALL)
"""What tells where the parts of JSON begin and end: whole strings, braces and brackets."""

_NUMBER = re.compile(rb'[{,]\s*"update_id"\s*:\s*(\d+)')
_OF_AN_UPDATE = 2  # how deep it stands: in the list of an answer


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
        try:
            answer = HTTPXRequest.parse_json_payload(payload)
        except RecursionError:  # one of them is nested deeper than Python reads
            answer = {"ok": True, "result": [_read_alone(update) for update in _parts(payload)]}
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


def _parts(payload: bytes) -> Iterator[bytes]:
    """Yield the updates of an answer as they stand in it."""
    depth = start = 0
    for mark in _MARKS.finditer(payload):
        if mark[0] in b"{[":
            if depth == _OF_AN_UPDATE:
                start = mark.start()
            depth += 1
        elif mark[0] in b"}]":
            depth -= 1
            if depth == _OF_AN_UPDATE:
                yield payload[start : mark.end()]


def _read_alone(update: bytes) -> dict[str, Any]:
    """Return an update; only its number where it is nested too deeply."""
    try:
        read: dict[str, Any] = json.loads(update)
    except RecursionError as error:
        log.error("update passed over", exc_info=error)
        found = _NUMBER.search(update)
        return {"update_id": int(found[1])} if found else {}
    return read
