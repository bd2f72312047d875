"""From a method's name and body to its result: the Bot API without the wire."""

from typing import Any

from tests.double.body import Body
from tests.double.errors import ApiError, BadRequestError, JsonObject
from tests.double.inbox import Inbox
from tests.double.methods import METHODS
from tests.double.published import Published
from tests.double.world import World


class Api:
    """Answers calls with the right token, changing the world; refuses all others."""

    def __init__(self, token: str, published: Published | None, inbox: Inbox) -> None:
        self.world = World()
        self.inbox = inbox
        self.published = published
        self._token = token

    async def result(self, token: str, method: str, params: JsonObject, body: Body) -> Any:
        """Return the result of a call; raise ApiError where Telegram would refuse it."""
        if token != self._token:
            raise ApiError(401, "Unauthorized")
        if not self._is_known(method):
            raise ApiError(404, f"Not Found: method {method}")
        self._check_published(method, body)
        if method == "getUpdates":
            return await self.inbox.take(params)
        if method in METHODS:
            return METHODS[method](self.world, params, body.uploads.keys())
        if self.published and self.published.returns(method) == ["Boolean"]:
            return True
        raise ApiError(501, f"Not Implemented: the double does not know {method}")

    def _is_known(self, method: str) -> bool:
        known = METHODS.keys() | {"getUpdates"}
        return method in known or (self.published is not None and method in self.published.methods)

    def _check_published(self, method: str, body: Body) -> None:
        if self.published is None or method not in self.published.methods:
            return
        mistakes = self.published.call_mistakes(method, body.raw, body.uploads.keys())
        if mistakes:
            raise BadRequestError("; ".join(sorted(mistakes)))
