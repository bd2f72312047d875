import asyncio
import io
import json
import logging
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import aiosqlite
import httpx
import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import create_async_engine
from telegram import Bot, Update
from telegram.error import InvalidToken, NetworkError
from telegram.request import HTTPXRequest

from bot.logs import configure_logging, log
from tests.bot.logs.canary import CANARY, TOKEN, Lines


def closed_port() -> int:
    """Return a port of this machine nobody listens at."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port: int = taken.getsockname()[1]
    return port


def serving(answer: bytes, status: str = "200 OK") -> asyncio.Future[asyncio.Server]:
    """Start a server that answers every request with the same JSON body."""

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        head = f"HTTP/1.1 {status}\r\nContent-Length: {len(answer)}\r\nConnection: close\r\n\r\n"
        writer.write(head.encode() + answer)
        await writer.drain()
        writer.close()
        await writer.wait_closed()

    return asyncio.ensure_future(asyncio.start_server(talk, "127.0.0.1", 0))


@asynccontextmanager
async def bot_at(port: int) -> AsyncIterator[Bot]:
    """Give a bot whose Bot API server is said to be at a port of this machine."""
    async with HTTPXRequest() as request:
        address = f"http://127.0.0.1:{port}/bot"
        yield Bot(TOKEN, base_url=address, request=request, get_updates_request=request)


async def test_httpx_does_not_log_the_address(lines: Lines) -> None:
    """A request whose address holds the token is logged without it, down to DEBUG."""
    server = await serving(b"{}")
    port = server.sockets[0].getsockname()[1]
    async with server, httpx.AsyncClient() as client:
        await client.get(f"http://127.0.0.1:{port}/bot{TOKEN}/getMe")
        with pytest.raises(httpx.ConnectError):
            await client.get(f"http://127.0.0.1:{closed_port()}/bot{TOKEN}/getMe")
    loggers = {one["logger"] for one in lines()}
    assert {"httpx", "httpcore.connection", "httpcore.http11"} <= loggers


async def test_telegram_does_not_log_the_token(lines: Lines) -> None:
    """A bot that cannot reach Telegram, or is refused, says neither its token nor its address."""
    async with bot_at(closed_port()) as bot:
        with pytest.raises(NetworkError):
            await bot.get_me()
    server = await serving(b'{"ok": false, "description": "Not Found"}', "404 Not Found")
    async with server, bot_at(server.sockets[0].getsockname()[1]) as bot:
        with pytest.raises(InvalidToken):
            await bot.get_me()
    assert any(one["logger"].startswith("telegram") for one in lines())


async def test_telegram_does_not_log_an_update(lines: Lines) -> None:
    """A received message is not in the log, though python-telegram-bot logs it at DEBUG."""
    message = {
        "message_id": 1,
        "date": 0,
        "chat": {"id": 1234567890, "type": "private", "first_name": CANARY},
        "text": CANARY,
    }
    body = {"ok": True, "result": [{"update_id": 7, "message": message}]}
    server = await serving(json.dumps(body).encode())
    async with server, bot_at(server.sockets[0].getsockname()[1]) as bot:
        updates = await bot.get_updates()
    assert [type(update) for update in updates] == [Update]
    assert "1234567890" not in json.dumps(lines())


def test_the_text_of_an_invalid_token_is_not_logged(lines: Lines) -> None:
    """InvalidToken quotes the token; a library that logs it leaves only the class."""
    error = InvalidToken(f"The token `{TOKEN}` was rejected by the server.")
    logging.getLogger("telegram.ext").error("%s", error)
    logging.getLogger("telegram.ext").error("failed: %s", TOKEN, exc_info=error)
    assert [one["exception"] for one in lines()] == [["InvalidToken"], ["InvalidToken"]]


async def test_aiosqlite_does_not_log_a_parameter(lines: Lines) -> None:
    """A statement and its parameter stay out of the log, also when the statement fails."""
    async with aiosqlite.connect(":memory:") as connection:
        await connection.execute("select ?", (CANARY,))
        with pytest.raises(aiosqlite.OperationalError):
            await connection.execute("select * from canary")
    assert "aiosqlite" in {one["logger"] for one in lines()}


async def test_sqlalchemy_does_not_log_a_parameter(lines: Lines) -> None:
    """An engine that echoes everything it does echoes nothing of it into the log."""
    engine = create_async_engine("sqlite+aiosqlite://", echo="debug")
    async with engine.connect() as connection:
        await connection.execute(text("select :value"), {"value": CANARY})
    await engine.dispose()
    logging.getLogger("sqlalchemy").handlers.clear()  # echo adds one
    assert "sqlalchemy.engine.Engine" in {one["logger"] for one in lines()}


@pytest.mark.parametrize("name", ["alembic", "watchfiles.main", "apscheduler", "asyncio", "bot.x"])
def test_any_logger_says_only_where_and_how_bad(lines: Lines, name: str) -> None:
    """Message, values, extras, traceback and stack of any `logging` logger are withheld."""
    try:
        raise ExceptionGroup(CANARY, [OSError(28, CANARY), KeyError(CANARY)])
    except ExceptionGroup:
        logging.getLogger(name).exception(
            f"{CANARY} %(key)s",
            {"key": CANARY},
            extra={"token": CANARY},
            stack_info=True,
        )
    (written,) = (one for one in lines() if one["logger"] == name)
    assert written.pop("time")
    assert isinstance(written.pop("line"), int)
    assert written == {
        "log_level": "error",
        "event": "library",
        "logger": name,
        "exception": ["ExceptionGroup", "OSError", "KeyError"],
    }


@pytest.mark.parametrize(
    ("number", "level"), [(5, None), (15, "debug"), (35, "warning"), (60, "critical")]
)
def test_a_level_of_a_librarys_own_becomes_the_one_below(
    lines: Lines, number: int, level: str | None
) -> None:
    """A record of an unusual level is written under the usual level below it."""
    logging.getLogger("some.library").log(number, CANARY)
    levels = [one["log_level"] for one in lines() if one["logger"] == "some.library"]
    assert levels == ([level] if level else [])


def test_a_handler_somebody_adds_later_gets_no_words_either(
    lines: Lines, stream: io.StringIO
) -> None:
    """The words are gone before any handler: one that a library adds cannot write them."""
    handler = logging.StreamHandler(stream)
    logging.getLogger("some.library").addHandler(handler)
    try:
        error = ValueError(CANARY)
        logging.getLogger("some.library").error("%d", CANARY, exc_info=error, stack_info=True)
    finally:
        logging.getLogger("some.library").removeHandler(handler)
    plain = [line for line in stream.getvalue().splitlines() if not line.startswith("{")]
    assert plain == ["(withheld)"]
    assert CANARY not in stream.getvalue()


def test_libraries_are_heard_from_warning_up(log_state: None) -> None:
    """At INFO our own lines are written, and of a library only what is at least a warning."""
    stream = io.StringIO()
    configure_logging("INFO", "json", stream)
    logging.getLogger("httpx").info("request")
    logging.getLogger("httpx").warning("trouble")
    log.debug("detail")
    log.info("rules loaded")
    written = [json.loads(line) for line in stream.getvalue().splitlines()]
    assert [(one["event"], one["log_level"]) for one in written] == [
        ("library", "warning"),
        ("rules loaded", "info"),
    ]
