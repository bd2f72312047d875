import ast
import asyncio
import gc
import io
import json
import logging
import socket
import subprocess
import sys
import threading
import warnings
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiosqlite
import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import text
from sqlalchemy.ext.asyncio import create_async_engine
from telegram import Bot, Update
from telegram.error import InvalidToken, NetworkError
from telegram.request import HTTPXRequest

from bot.log_scrubbing import FIELDS, keep_allowed_fields
from bot.logs import configure_logging, log, update_line
from tests.bot.log_state import kept_log_state

ROOT = Path(__file__).parents[2]
CANARY = "canary"
TOKEN = f"123456789:{CANARY}-{'x' * 30}"

Lines = Callable[[], list[dict[str, Any]]]


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


# The canonical line


def test_an_update_is_one_line_with_its_fields_and_milliseconds(lines: Lines) -> None:
    """However much is added, a with block writes one line, with the time the block took."""
    clock = iter([10.0, 10.0125])
    with update_line(kind="message", clock=lambda: next(clock)) as line:
        line.add(outcome="checked", rules=["job-task-deposit-to-unlock"])
        line.add(level="high", language="zh-Hans", families=("job.task",))
        line.add(fingerprint="0123456789ab")
    (written,) = lines()
    assert written.pop("time").endswith("+00:00")
    assert written == {
        "log_level": "info",
        "event": "update",
        "kind": "message",
        "outcome": "checked",
        "rules": ["job-task-deposit-to-unlock"],
        "level": "high",
        "language": "zh-Hans",
        "families": ["job.task"],
        "fingerprint": "0123456789ab",
        "milliseconds": 12.5,
    }


def test_without_a_word_the_outcome_is_done(lines: Lines) -> None:
    """A block that adds nothing still writes its line."""
    with update_line(kind="message"):
        pass
    assert lines()[0]["outcome"] == "done"


def test_an_exception_leaves_its_class_and_goes_on(lines: Lines) -> None:
    """An exception in the block is logged by its classes alone, and reaches the caller."""

    def work() -> None:
        with update_line(kind="message") as line:
            line.add(outcome="checked")
            raise ValueError(f"text holding {CANARY}") from KeyError(CANARY)

    with pytest.raises(ValueError, match=CANARY):
        work()
    (written,) = lines()
    assert written["log_level"] == "error"
    assert written["outcome"] == "error"
    assert written["exception"] == ["ValueError", "KeyError"]


def test_a_caught_exception_can_be_noted(lines: Lines) -> None:
    """What a block catches itself is noted the same way."""
    with update_line(kind="message") as line:
        line.failed(OSError(28, CANARY))
    assert [(one["log_level"], one["exception"]) for one in lines()] == [("error", ["OSError"])]


async def test_a_cancelled_update_is_no_error(lines: Lines) -> None:
    """When the bot stops, the update it was working on is logged as cancelled."""

    async def work() -> None:
        with update_line(kind="message"):
            await asyncio.Event().wait()

    task = asyncio.create_task(work())
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert [(one["log_level"], one["outcome"]) for one in lines() if one["event"] == "update"] == [
        ("info", "cancelled")
    ]


def test_the_exception_being_handled_is_described(lines: Lines) -> None:
    """log.exception, a tuple and the exception itself say the same; none says nothing."""
    try:
        raise ValueError(CANARY)
    except ValueError as error:
        log.exception("check failed")
        log.error("check failed", exc_info=sys.exc_info())
        log.error("check failed", exc_info=error)
    log.error("check failed", exc_info=(None, None, None))
    assert [one.get("exception") for one in lines()] == [["ValueError"]] * 3 + [None]


def test_a_ring_of_causes_ends(lines: Lines) -> None:
    """Exceptions that are each other's cause are named once each."""
    one, other = ValueError(CANARY), KeyError(CANARY)
    one.__cause__, other.__cause__ = other, one
    log.error("check failed", exc_info=one)
    assert lines()[0]["exception"] == ["ValueError", "KeyError"]


def test_the_place_is_the_innermost_line_of_ours(lines: Lines) -> None:
    """An exception that went through our code says in which module and line, and no path."""
    try:
        configure_logging("no such level")
    except KeyError as error:
        log.error("check failed", exc_info=error)
    (written,) = lines()
    module, line = written["at"].split(":")
    assert module == "bot.logs"
    source = (ROOT / "bot" / "logs.py").read_text(encoding="utf-8").splitlines()
    assert "getLevelNamesMapping()[level]" in source[int(line) - 1]


# Our own fields


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("text", CANARY),
        ("kind", f"From {CANARY}"),
        ("kind", "asker-1234567890"),
        ("kind", 1234567890),
        ("outcome", TOKEN),
        ("rules", [f"@{CANARY}"]),
        ("rules", CANARY),
        ("rules", ["a"] * 65),
        ("count", 1234567890),
        ("count", -1001234567890),
        ("count", True),
        ("milliseconds", float("nan")),
        ("language", f"en-{CANARY}"),
        ("fingerprint", CANARY),
        ("at", f"/home/{CANARY}.py:1"),
        ("logger", f"name {CANARY}"),
    ],
)
def test_what_is_not_allowed_is_dropped_and_named(lines: Lines, field: str, value: object) -> None:
    """A field that is not in the table, or a value that is not of its shape, leaves its name."""
    log.info("rules loaded", mistakes=3, **{field: value})
    (written,) = lines()
    assert written.pop("time")
    assert written == {
        "log_level": "info",
        "event": "rules loaded",
        "mistakes": 3,
        "dropped": [field],
    }


@pytest.mark.parametrize("event", [f"From {CANARY}", TOKEN, f"id 1234567890 {CANARY}", ""])
def test_an_event_that_could_hold_a_value_is_withheld(lines: Lines, event: str) -> None:
    """An event is a few small letters; anything else is replaced."""
    log.warning(event)
    assert [(one["event"], one["dropped"]) for one in lines()] == [("unnamed", ["event"])]


def test_a_name_of_a_field_can_leak_nothing(lines: Lines) -> None:
    """A key that is no plain name is not repeated."""
    log.info("rules loaded", **{f"{CANARY}: yes": 1})
    assert lines()[0]["dropped"] == ["?"]


@settings(deadline=None)
@given(st.dictionaries(st.text(), st.text() | st.integers() | st.binary() | st.lists(st.text())))
def test_the_filter_takes_anything_and_keeps_only_what_the_table_allows(
    fields: dict[str, Any],
) -> None:
    """No field makes the filter fail, and nothing but allowed fields comes out."""
    kept = keep_allowed_fields(None, "info", fields)
    assert set(kept) <= {*FIELDS, "event", "dropped"}
    assert all(FIELDS[key](value) for key, value in kept.items() if key in FIELDS)
    assert json.dumps(kept)


def log_calls() -> Iterator[tuple[str, ast.Call]]:
    """Yield each call of a method of `log` in our source, with its place."""
    for path in sorted((ROOT / "bot").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                owner = node.func.value
                if isinstance(owner, ast.Name) and owner.id == "log":
                    yield f"{path.name}:{node.lineno}", node


def test_our_events_are_written_out_in_the_source() -> None:
    """Each event of ours is a fixed sentence, its fields are in the table: nothing is built."""
    seen = 0
    for place, call in log_calls():
        events = [arg for arg in call.args if isinstance(arg, ast.Constant)]
        method = call.func.attr if isinstance(call.func, ast.Attribute) else ""
        names = {keyword.arg for keyword in call.keywords if keyword.arg}
        assert len(events) == 1, f"{place}: the event is not a plain string"
        assert len(call.args) == (2 if method == "log" else 1), f"{place}: values are keywords"
        assert "dropped" not in keep_allowed_fields(None, "", {"event": events[0].value}), place
        assert names <= {*FIELDS, "exc_info"}, f"{place}: a field that is not in FIELDS"
        seen += 1
    assert seen


# Other people's lines


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


# What nobody caught


async def test_an_exception_of_a_forgotten_task_leaves_its_class(lines: Lines) -> None:
    """The loop's own report of an exception nobody asked for holds no text."""

    async def fail() -> None:
        raise ValueError(CANARY)

    task = asyncio.create_task(fail(), name=CANARY)
    await asyncio.wait([task])
    del task
    gc.collect()
    assert [one["exception"] for one in lines() if one["log_level"] == "error"] == [["ValueError"]]


def test_a_warning_leaves_its_category(lines: Lines) -> None:
    """A warning is logged by its class, whether it comes by the hook or by captureWarnings."""
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        configured = warnings.showwarning
        warnings.warn(CANARY, UserWarning, stacklevel=1)
        logging.captureWarnings(True)
        warnings.warn(CANARY, UserWarning, stacklevel=1)
        logging.captureWarnings(False)
        assert warnings.showwarning is configured
    by_hook, by_logging = lines()
    assert (by_hook["event"], by_hook["exception"]) == ("warning", ["UserWarning"])
    assert by_logging["logger"] == "py.warnings"


def test_a_thread_that_fails_leaves_its_class(lines: Lines) -> None:
    """An exception in a thread is logged by its class; a thread that exits is no failure."""

    def fail() -> None:
        raise ValueError(CANARY)

    for work in (fail, sys.exit):
        thread = threading.Thread(target=work, name=CANARY)
        thread.start()
        thread.join()
    assert [(one["event"], one["exception"]) for one in lines()] == [
        ("thread crashed", ["ValueError"])
    ]


def test_a_failing_finalizer_leaves_its_class(lines: Lines) -> None:
    """An exception Python cannot raise anywhere is logged by its class."""

    class Failing:
        def __del__(self) -> None:
            raise ValueError(CANARY)

    Failing()
    assert [one["exception"] for one in lines()] == [["ValueError"]]


@pytest.mark.parametrize(
    ("raised", "event"), [(f"ValueError('{CANARY}')", "crashed"), ("KeyboardInterrupt", None)]
)
def test_a_crash_leaves_its_class(raised: str, event: str | None) -> None:
    """A process that dies of an exception prints one line with the class, and no traceback."""
    code = f"from bot.logs import configure_logging\nconfigure_logging()\nraise {raised}"
    ended = subprocess.run(  # noqa: S603  our own text
        [sys.executable, "-c", code],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    (line,) = ended.stderr.splitlines()
    assert ended.returncode
    assert CANARY not in line
    assert json.loads(line)["event"] == (event or "interrupted")


# Form


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        """Return True."""
        return True


@pytest.mark.parametrize(
    ("form", "stream", "as_json"),
    [
        ("auto", io.StringIO(), True),
        ("auto", Terminal(), False),
        ("json", Terminal(), True),
        ("console", io.StringIO(), False),
    ],
)
def test_json_unless_at_a_terminal(
    log_state: None, form: str, stream: io.StringIO, as_json: bool
) -> None:
    """The form is JSON away from a terminal, readable at one, and can be demanded."""
    configure_logging("INFO", form, stream)
    with update_line(kind="message", clock=iter([0.0, 0.002]).__next__) as line:
        line.add(rules=["one", "two"], level="high")
    written = stream.getvalue()
    if as_json:
        assert json.loads(written)["rules"] == ["one", "two"]
    else:
        assert written[8:] == (
            " info     update  kind=message  outcome=done  rules=one,two  level=high"
            "  milliseconds=2.0\n"
        )


class FullDisk(io.StringIO):
    """A stream nothing can be written to."""

    def write(self, _text: str) -> int:
        """Fail as a full disk does."""
        raise OSError(28, "No space left on device")


class Closing(io.StringIO):
    """A stream that is closed from the first line on."""

    def write(self, _text: str) -> int:
        """Fail as a closed stream does."""
        self.close()
        return super().write(_text)


def test_a_log_that_cannot_be_written_does_not_stop_the_work(log_state: None) -> None:
    """A full disk or a closed stream loses the line and nothing else."""
    for stream in (FullDisk(), Closing()):
        configure_logging("INFO", "json", stream)
        with update_line(kind="message"):
            pass


def test_before_it_is_configured_the_log_is_scrubbed_too(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """A line written before configure_logging is called follows the same table."""
    log.error("start failed", text=CANARY, exc_info=ValueError(CANARY))
    assert CANARY not in capsys.readouterr().err
