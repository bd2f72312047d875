"""A Bot API server for tests: it answers as Telegram would and remembers what it was asked."""

import asyncio
import copy
import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from http import HTTPStatus
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from urllib.parse import unquote, urlsplit

from tests.double import updates
from tests.double.api import Api
from tests.double.body import Body, Upload, parse_body
from tests.double.errors import ApiError, JsonObject
from tests.double.faults import FILE, Drop, Fault, Faults
from tests.double.inbox import Inbox
from tests.double.people import ASKER, Person, Place
from tests.double.published import DEFAULT_PATH, Published
from tests.double.sent import Sent
from tests.double.wire import HttpServer, Request, Response
from tests.double.world import TOKEN, World, files_of

_PATH = re.compile(r"/bot(?P<token>[^/]+)/(?P<method>\w+)")
_FILE = re.compile(r"/file/bot(?P<token>[^/]+)/files/(?P<name>[^/]+)")


@dataclass(frozen=True, slots=True)
class Call:
    """A call the bot made, and what it got: `status` is None where the connection broke."""

    method: str
    params: JsonObject
    uploads: dict[str, Upload] = field(default_factory=dict)
    status: int | None = 200
    answer: Any = None  # the result, or the error object


class BotApiDouble:
    """A Bot API server on a free port of 127.0.0.1, within `async with`.

    `problems` holds every call Telegram would have refused, as `method: what is wrong`; refusals
    that a test asked for are not among them. `published` is where a copy of the published
    description may lie; `validates_published_api` says whether it was there.
    """

    def __init__(
        self,
        token: str = TOKEN,
        *,
        published: Path | None = DEFAULT_PATH,
        longest_poll: float = 1.0,  # seconds; a bot may ask for more
    ) -> None:
        self.token = token
        self.calls: list[Call] = []
        self.problems: list[str] = []
        description = Published.load(published) if published else None
        self._api = Api(token, description, Inbox(longest_poll))
        self._faults = Faults()
        self._changed = asyncio.Condition()
        self._server = HttpServer(self._handle)
        self._port = 0

    async def __aenter__(self) -> Self:
        self._port = await self._server.start()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._server.stop()

    @property
    def url(self) -> str:
        """Where the bot finds the server, without a slash at the end: `http://127.0.0.1:port`."""
        return f"http://127.0.0.1:{self._port}"

    @property
    def validates_published_api(self) -> bool:
        """Whether calls are held against the published description."""
        return self._api.published is not None

    @property
    def world(self) -> World:
        """What Telegram would know: commands and profile set, reactions, open queries."""
        return self._api.world

    @property
    def withheld(self) -> list[JsonObject]:
        """Updates the bot never gets, because its `allowed_updates` leave their kind out."""
        return self._api.inbox.withheld

    # What comes to the bot.

    def push(self, *new: JsonObject) -> None:
        """Let the next getUpdates bring these updates."""
        for update in new:
            self._api.world.learn(update)
            self._api.inbox.add(update)

    @property
    def is_read(self) -> bool:
        """Whether the bot has fetched and acknowledged every update."""
        return self._api.inbox.is_empty

    def press(self, sent: Sent, label: str, by: Person = ASKER) -> None:
        """Press the button with this text or data; raise LookupError where there is none."""
        self.push(updates.callback(sent.raw, sent.button(label).data, by))

    def holds(self, update: JsonObject, content: bytes) -> JsonObject:
        """Keep *content* as what the files of an update hold, and return the update."""
        for file in files_of(update):
            self._api.world.contents[file["file_unique_id"]] = content
        return update

    # What the bot did.

    def calls_to(self, method: str) -> list[Call]:
        """Return the calls of one method, in order."""
        return [call for call in self.calls if call.method == method]

    def sent(self, chat: int | Person | Place | None = None) -> list[Sent]:
        """Return the bot's messages as they stand now, of one chat or of all, in order."""
        chat_id = chat.id if isinstance(chat, (Person, Place)) else chat
        return [
            Sent(copy.deepcopy(self._api.world.messages[key]), self._api.world.sources[key])
            for key in self._api.world.sent
            if chat_id in (None, key[0])
        ]

    @property
    def unanswered(self) -> list[str]:
        """The ids of callback, inline and guest queries the bot has left open."""
        return list(self._api.world.open_queries)

    async def wait_for(
        self,
        method: str,
        count: int = 1,
        timeout: float = 5.0,  # noqa: ASYNC109
    ) -> list[Call]:
        """Return the calls of a method once there are `count` of them since the start.

        Raises TimeoutError after `timeout` seconds, saying what was called instead.
        """
        await self.wait_until(
            lambda: len(self.calls_to(method)) >= count, timeout, f"{count} calls of {method}"
        )
        return self.calls_to(method)

    async def wait_until(
        self,
        condition: Callable[[], bool],
        timeout: float = 5.0,  # noqa: ASYNC109
        what: str = "the condition",
    ) -> None:
        """Return once the condition holds; it is asked anew after each call.

        Raises TimeoutError after `timeout` seconds.
        """
        try:
            async with asyncio.timeout(timeout), self._changed:
                await self._changed.wait_for(condition)
        except TimeoutError as error:
            made = ", ".join(call.method for call in self.calls) or "nothing"
            raise TimeoutError(
                f"waited {timeout} s for {what}; called: {made}; problems: {self.problems}"
            ) from error

    # What goes wrong. Each concerns the next `times` calls; ANY stands for every method, FILE for the
    # download of a file.

    def flood(self, method: str, retry_after: int = 1, times: int = 1) -> None:
        """Answer 429 with `retry_after` seconds."""
        reason = f"Too Many Requests: retry after {retry_after}"
        self._plan(method, Fault(ApiError(429, reason, retry_after=retry_after)), times)

    def bad_gateway(self, method: str, times: int = 1) -> None:
        """Answer 502."""
        self.refuse(method, 502, "Bad Gateway", times)

    def refuse(self, method: str, status: int, description: str, times: int = 1) -> None:
        """Answer with this error, such as 403 `Forbidden: bot was blocked by the user`."""
        self._plan(method, Fault(ApiError(status, description)), times)

    def migrate(self, method: str, to: int, times: int = 1) -> None:
        """Answer that the group goes on as a supergroup with that number."""
        reason = "Bad Request: group chat was upgraded to a supergroup chat"
        self._plan(method, Fault(ApiError(400, reason, migrate_to_chat_id=to)), times)

    def drop(self, method: str, times: int = 1, after_effect: bool = False) -> None:
        """Break the connection without an answer, before the call has its effect or after."""
        self._plan(method, Fault(drop=Drop.AFTER if after_effect else Drop.BEFORE), times)

    def slow(self, method: str, seconds: float, times: int = 1) -> None:
        """Let the effect happen and be recorded at once, and the answer come later."""
        self._plan(method, Fault(delay=seconds), times)

    def hold(self, method: str, times: int = 1) -> asyncio.Event:
        """Keep the answers back until the returned event is set; the effect happens at once."""
        gate = asyncio.Event()
        self._plan(method, Fault(gate=gate), times)
        return gate

    def _plan(self, method: str, fault: Fault, times: int) -> None:
        self._faults.plan(method, fault, times)

    # One request, from the wire to the record and back.

    async def _handle(self, request: Request) -> Response | None:
        target = urlsplit(request.target)
        if file := _FILE.fullmatch(unquote(target.path)):
            return await self._file(file["token"], file["name"])
        path = _PATH.fullmatch(target.path)
        if path is None:
            return _response(404, ApiError(404, "Not Found").body())
        fault = self._faults.take(path["method"])
        call = await self._call(path["token"], path["method"], request, target.query, fault)
        self.calls.append(call)
        async with self._changed:
            self._changed.notify_all()
        return await _answer(call, fault)

    async def _file(self, token: str, name: str) -> Response | None:
        fault = self._faults.take(FILE)
        await asyncio.sleep(fault.delay)
        if fault.drop:
            return None
        if fault.refusal:
            return _response(fault.refusal.status, fault.refusal.body())
        content = self._api.world.contents.get(name) if token == self.token else None
        if content is None:
            return _response(404, ApiError(404, "Not Found").body())
        return Response(HTTPStatus.OK, content, "application/octet-stream")

    async def _call(
        self, token: str, method: str, request: Request, query: str, fault: Fault
    ) -> Call:
        body, params = Body(), {}
        try:
            body = parse_body(request.headers.get("content-type", ""), request.body, query)
            params = body.raw
            params = body.decoded()
            if fault.refusal:
                raise fault.refusal
            if fault.drop is Drop.BEFORE:
                return Call(method, params, body.uploads, status=None)
            answer = copy.deepcopy(await self._api.result(token, method, params, body))
        except ApiError as refusal:
            if refusal is not fault.refusal and refusal.status != HTTPStatus.UNAUTHORIZED:
                self.problems.append(f"{method}: {refusal.description}")
            return Call(method, params, body.uploads, refusal.status, refusal.body())
        except Exception as error:  # not even readable: the caller's fault or the double's
            self.problems.append(f"{method}: the double failed: {error!r}")
            broken = ApiError(HTTPStatus.INTERNAL_SERVER_ERROR, "Internal Server Error")
            return Call(method, params, body.uploads, broken.status, broken.body())
        status = None if fault.drop is Drop.AFTER else HTTPStatus.OK.value
        return Call(method, params, body.uploads, status, answer)


async def _answer(call: Call, fault: Fault) -> Response | None:
    await asyncio.sleep(fault.delay)
    if fault.gate:
        await fault.gate.wait()
    if call.status is None:
        return None
    fine = call.status == HTTPStatus.OK
    return _response(call.status, {"ok": True, "result": call.answer} if fine else call.answer)


def _response(status: int, answer: JsonObject) -> Response:
    return Response(status, json.dumps(answer).encode())
