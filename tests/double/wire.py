"""A small HTTP/1.1 server: h11 reads the bytes, asyncio carries them, a handler answers."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import dataclass

import h11

CHUNK = 65_536  # bytes read from a connection at once


@dataclass(frozen=True, slots=True)
class Request:
    """A whole request: verb, path with query, headers by lower-case name, body."""

    verb: str
    target: str
    headers: Mapping[str, str]
    body: bytes


@dataclass(frozen=True, slots=True)
class Response:
    """What to answer: status, body, and the body's media type."""

    status: int
    body: bytes
    media_type: str = "application/json"


Handler = Callable[[Request], Awaitable[Response | None]]


class HttpServer:
    """Serves `handler` on a free port of 127.0.0.1; an answer of None drops the connection."""

    def __init__(self, handler: Handler) -> None:
        self._handler = handler
        self._server: asyncio.Server | None = None
        self._connections: set[asyncio.Task[None]] = set()

    async def start(self) -> int:
        """Listen, and return the port."""
        self._server = await asyncio.start_server(self._accept, "127.0.0.1", 0)
        port: int = self._server.sockets[0].getsockname()[1]
        return port

    async def stop(self) -> None:
        """Stop listening and end every connection, answered or not."""
        if self._server is None:
            return
        self._server.close()
        for connection in self._connections:
            connection.cancel()
        await asyncio.gather(*self._connections, return_exceptions=True)
        await self._server.wait_closed()
        self._server = None

    def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.create_task(self._serve(reader, writer))
        self._connections.add(task)
        task.add_done_callback(self._connections.discard)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            # A client that goes away in the middle is no fault of the server.
            with contextlib.suppress(ConnectionError, h11.RemoteProtocolError):
                await self._answer_all(reader, writer)
        finally:
            writer.transport.abort()
            with contextlib.suppress(ConnectionError):
                await writer.wait_closed()

    async def _answer_all(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        connection = h11.Connection(h11.SERVER)
        async for request in _requests(connection, reader):
            response = await self._handler(request)
            if response is None:
                return
            writer.write(_encoded(connection, response))
            await writer.drain()
            if connection.our_state is h11.MUST_CLOSE:
                return
            connection.start_next_cycle()


async def _requests(
    connection: h11.Connection, reader: asyncio.StreamReader
) -> AsyncIterator[Request]:
    while (head := await _next_event(connection, reader)) is not None:
        body = bytearray()
        while isinstance(part := await _next_event(connection, reader), h11.Data):
            body += part.data
        if not isinstance(head, h11.Request) or part is None:
            return
        headers = {name.decode(): value.decode("latin-1") for name, value in head.headers}
        yield Request(head.method.decode(), head.target.decode(), headers, bytes(body))


async def _next_event(connection: h11.Connection, reader: asyncio.StreamReader) -> h11.Event | None:
    """Return the next event, or None when the client has closed the connection."""
    while (event := connection.next_event()) is h11.NEED_DATA:
        connection.receive_data(await reader.read(CHUNK))
    if isinstance(event, h11.ConnectionClosed) or event is h11.PAUSED:
        return None
    assert isinstance(event, h11.Event)
    return event


def _encoded(connection: h11.Connection, response: Response) -> bytes:
    headers = [
        ("Content-Type", response.media_type),
        ("Content-Length", str(len(response.body))),
    ]
    events = [
        h11.Response(status_code=response.status, headers=headers),
        h11.Data(data=response.body),
        h11.EndOfMessage(),
    ]
    return b"".join(connection.send(event) or b"" for event in events)
