"""The log: one canonical line per update, JSON when not at a terminal, never anything personal.

Modules of ours take `log` from here; `bot.log_scrubbing` holds what a line may say. Whatever else
writes to a log ends here too: `logging`, warnings, and exceptions nobody caught.
"""

import asyncio
import json
import logging
import sys
import threading
import warnings
from collections.abc import Callable, MutableMapping
from contextlib import suppress
from datetime import UTC, datetime
from time import perf_counter
from types import TracebackType
from typing import Any, Self, TextIO

import structlog
from structlog.typing import FilteringBoundLogger

from bot.log_scrubbing import describe, keep_allowed_fields, scrubbing

log: FilteringBoundLogger = structlog.get_logger()
"""The logger of every module of ours: a fixed event in small letters, values as keywords."""


class _Outlet:
    """Writes finished lines to a stream; standard error, as it is at that moment, without one.

    A line that cannot be written (a full disk, a closed pipe) is lost: the bot goes on.
    """

    def __init__(self, stream: TextIO | None) -> None:
        self._stream = stream
        self._lock = threading.Lock()  # aiosqlite logs from a thread of its own

    def msg(self, line: str) -> None:
        stream = self._stream or sys.stderr
        if stream is None:  # the process was started without a standard error
            return
        with self._lock, suppress(OSError, ValueError):
            stream.write(line + "\n")
            stream.flush()

    debug = info = warning = error = critical = msg


class _Libraries(logging.Handler):
    """Turns a scrubbed record of a library into an event of ours."""

    def emit(self, record: logging.LogRecord) -> None:
        described: dict[str, Any] = getattr(record, "described", {})
        level = min(max(record.levelno // 10 * 10, logging.DEBUG), logging.CRITICAL)
        log.log(level, "library", logger=record.name, line=record.lineno, **described)


def configure_logging(
    level: str = "INFO",
    format: str = "auto",  # noqa: A002  the word of LOG_FORMAT
    stream: TextIO | None = None,
) -> None:
    """Send every log line of the process to `stream` (default: standard error), scrubbed.

    `level` is a name of `logging`, the least important that is written; libraries are heard from
    WARNING up, or at DEBUG wholly. `format` is json, console, or auto: console at a terminal.
    Lasts for the process: it replaces the root handlers, the record factory, the hooks for
    exceptions nobody caught, and how warnings are shown. Calling it again replaces the first.
    """
    lowest = logging.getLevelNamesMapping()[level]
    _configure_events(lowest, format, stream)
    logging.setLogRecordFactory(scrubbing(logging.LogRecord))
    logging.root.handlers[:] = [_Libraries()]
    logging.root.setLevel(max(lowest, logging.WARNING) if lowest > logging.DEBUG else lowest)
    warnings.showwarning = _warned
    sys.excepthook = _crashed
    threading.excepthook = _thread_crashed
    sys.unraisablehook = _unraisable


def _configure_events(lowest: int, form: str, stream: TextIO | None) -> None:
    outlet: TextIO | None = stream or sys.stderr
    at_terminal = outlet is not None and outlet.isatty()
    as_json = form == "json" or (form == "auto" and not at_terminal)
    structlog.configure(
        processors=[keep_allowed_fields, _stamp, _json_line if as_json else _console_line],
        wrapper_class=structlog.make_filtering_bound_logger(lowest),
        logger_factory=lambda *_: _Outlet(stream),
        cache_logger_on_first_use=False,
    )


def _stamp(_: object, method: str, event: MutableMapping[str, Any]) -> dict[str, Any]:
    time = datetime.now(UTC).isoformat(timespec="milliseconds")
    return {"time": time, "log_level": method, **event}


def _json_line(_: object, _method: str, event: MutableMapping[str, Any]) -> str:
    return json.dumps(event, default=str)


def _console_line(_: object, _method: str, event: MutableMapping[str, Any]) -> str:
    time, log_level, name = (event.pop(key) for key in ("time", "log_level", "event"))
    return f"{time[11:19]} {log_level:<8} {name}" + "".join(
        f"  {key}={','.join(value) if isinstance(value, list | tuple) else value}"
        for key, value in event.items()
    )


class CanonicalLine:
    """The one line about a piece of work, written when its `with` block ends.

    It says how many milliseconds the block took, what was added, and the outcome: "done" unless
    one was added, "error" with the classes and the place of an exception that left the block
    (it is not swallowed), "cancelled" where the bot is stopping.
    """

    def __init__(self, kind: str, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._start = 0.0
        self._fields: dict[str, Any] = {"kind": kind, "outcome": "done"}
        self._write = log.info

    def add(self, **fields: object) -> None:
        """Add fields of `bot.log_scrubbing.FIELDS`; of two values for one field the last stays."""
        self._fields |= fields

    def failed(self, error: BaseException) -> None:
        """Note an exception that was caught inside the block: its classes and place only."""
        self._fields |= {"outcome": "error", **describe(error)}
        self._write = log.error

    def __enter__(self) -> Self:
        self._start = self._clock()
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> None:
        if isinstance(error, asyncio.CancelledError):
            self.add(outcome="cancelled")
        elif error:
            self.failed(error)
        self._write(
            "update", **self._fields, milliseconds=round((self._clock() - self._start) * 1000, 1)
        )


def update_line(*, kind: str, clock: Callable[[], float] = perf_counter) -> CanonicalLine:
    """Return the canonical line of one update of a kind such as "message"; `clock` in seconds."""
    return CanonicalLine(kind, clock)


def _warned(
    message: Warning | str,
    category: type[Warning],
    filename: str,
    lineno: int,
    file: TextIO | None = None,
    line: str | None = None,
) -> None:
    log.warning("warning", exception=[category.__name__], line=lineno)


def _crashed(
    _kind: type[BaseException], error: BaseException, _traceback: TracebackType | None
) -> None:
    if isinstance(error, KeyboardInterrupt):
        log.info("interrupted")
    else:
        log.critical("crashed", exc_info=error)


def _thread_crashed(given: threading.ExceptHookArgs) -> None:
    if given.exc_value and not isinstance(given.exc_value, SystemExit):
        log.error("thread crashed", exc_info=given.exc_value)


def _unraisable(given: "sys.UnraisableHookArgs") -> None:
    log.error("exception in a finalizer", exc_info=given.exc_value)


# Until configure_logging is called, too, nothing but allowed fields is written.
_configure_events(logging.INFO, "auto", None)
