"""What a log line may hold: our own fields by an allow-list, other people's words never.

Our own events pass `keep_allowed_fields`, which drops whatever `FIELDS` does not allow and says
which it dropped. What libraries write through `logging` loses its text where the record is made,
before any handler sees it: httpx logs Telegram's address with the bot token at INFO,
python-telegram-bot logs whole updates at DEBUG, aiosqlite logs parameters, and the text of an
exception can hold all of them. Left of a library's line are its logger, level and line number,
the classes of its exceptions, and where in our own code they happened.
"""

import logging
import re
import sys
from collections.abc import Callable, Iterator, Mapping, MutableMapping
from traceback import walk_tb
from types import FrameType
from typing import Any

from db import StoreError
from rules import Diagnostic

Test = Callable[[object], bool]

_OUR_ROOMS = frozenset({"bot", "db", "rules"})
_PASSED_BY_ALL = "bot.edge.flood"  # each request goes through it: it tells nothing of where
_HIGHEST_COUNT = 10_000_000  # a Telegram id of today has ten digits: a number so high is no count
_MOST_ITEMS = 64  # in one field; the rules that a message hits are far fewer
_MOST_EXCEPTIONS = 8  # in one chain of causes

_EVENT = re.compile(r"[a-z][a-z ',-]{0,59}")
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.]{0,79}")


def _text(pattern: str) -> Test:
    shape = re.compile(pattern, re.ASCII)
    return lambda value: isinstance(value, str) and shape.fullmatch(value) is not None


def _several(test: Test) -> Test:
    return lambda value: (
        isinstance(value, list | tuple) and len(value) <= _MOST_ITEMS and all(map(test, value))
    )


def _count(value: object) -> bool:
    return type(value) is int and 0 <= value < _HIGHEST_COUNT


def _duration(value: object) -> bool:
    return isinstance(value, int | float) and 0 <= value < _HIGHEST_COUNT


# A word of ours (a rule, a family, an outcome); five digits in a row could be part of an id.
_word = _text(r"(?!.*\d{5})[a-z][a-z0-9._-]{0,79}")
_identifier = _text(_NAME.pattern)

FIELDS: Mapping[str, Test] = {
    "kind": _word,  # of update or of work
    "command": _word,
    "outcome": _word,
    "origin": _word,
    "level": _word,  # of the verdict; the level of the log line is `log_level`
    "language": _text(r"[a-z]{2,3}(-[A-Za-z]{2,4}){0,2}"),
    "rules": _several(_word),
    "shadow": _several(_word),  # rules that are counted and never shown
    "families": _several(_word),
    "fingerprint": _text(r"[0-9a-f]{8,64}"),  # of the rulebook
    "count": _count,
    "mistakes": _count,
    "mistake": lambda value: isinstance(value, Diagnostic),  # of a rule file, written out
    "removed": _count,
    "milliseconds": _duration,
    "seconds": _duration,
    "version": _text(r"\d{1,3}(\.[a-z0-9]{1,6}){1,4}"),
    "store": lambda value: isinstance(value, StoreError),  # what the operator can do about it
    "exception": _several(_identifier),  # classes, the last raised first
    "at": _text(r"[a-z_][a-z0-9_.]{0,79}:\d{1,5}"),  # module:line of ours
    "logger": _identifier,
    "line": _count,
}
"""Which fields a line of ours may have, and what each may hold. A new field is a new row."""


def keep_allowed_fields(
    _logger: object, _method: str, event_dict: MutableMapping[str, Any]
) -> MutableMapping[str, Any]:
    """Return the event with only what `FIELDS` allows; `dropped` names the rest.

    An exception given as `exc_info` becomes its classes and its place. An event that is not a
    few small letters could be a text with a value in it: it becomes "unnamed".
    """
    fields = dict(event_dict)
    event, error = fields.pop("event", None), _caught(fields.pop("exc_info", None))
    if error:
        fields |= describe(error)
    kept = {key: value for key, value in fields.items() if key in FIELDS and FIELDS[key](value)}
    dropped = [key if _NAME.fullmatch(key) else "?" for key in fields if key not in kept]
    if not (isinstance(event, str) and _EVENT.fullmatch(event)):
        event, dropped = "unnamed", ["event", *dropped]
    return {"event": event, **kept, **({"dropped": dropped} if dropped else {})}


def _caught(exc_info: object) -> BaseException | None:
    """Return the exception meant by `exc_info`, given in any of the ways structlog allows."""
    if isinstance(exc_info, tuple):
        exc_info = exc_info[1]
    if isinstance(exc_info, BaseException):
        return exc_info
    return sys.exception() if exc_info else None


def describe(*errors: BaseException) -> dict[str, object]:
    """Return what may be logged of exceptions: `exception`, their classes, and `at` if known."""
    chain = [one for error in errors for one in _chain(error)][:_MOST_EXCEPTIONS]
    places = (_place(error) for error in chain)
    place = next((place for place in places if place), None)
    classes = [type(error).__name__ for error in chain]
    return ({"exception": classes} if classes else {}) | ({"at": place} if place else {})


def _chain(error: BaseException) -> Iterator[BaseException]:
    """Yield an exception, its causes and the members of groups; each once."""
    waiting, seen = [error], set[int]()
    while waiting:
        error = waiting.pop(0)
        if id(error) in seen:
            continue
        seen.add(id(error))
        yield error
        cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
        waiting += error.exceptions if isinstance(error, BaseExceptionGroup) else ()
        waiting += [cause] if cause else ()


def _place(error: BaseException) -> str | None:
    """Return module:line of the innermost frame of ours an exception went through."""
    ours = None
    for frame, line in walk_tb(error.__traceback__):
        module = _module(frame)
        if module.partition(".")[0] in _OUR_ROOMS and module != _PASSED_BY_ALL:
            ours = f"{module}:{line}"
    return ours


def _module(frame: FrameType) -> str:
    spec = frame.f_globals.get("__spec__")  # right for `python -m bot` too, which is "__main__"
    return spec.name if spec else str(frame.f_globals.get("__name__", ""))


def scrubbing(make: Callable[..., logging.LogRecord]) -> Callable[..., logging.LogRecord]:
    """Return a record factory that makes what `make` makes, without words, values or traceback.

    What may be said of its exceptions is the mapping `described` of the record.
    """

    def scrubbed(*args: Any, **kwargs: Any) -> logging.LogRecord:
        record = make(*args, **kwargs)
        record.described = describe(*_errors_in(record))
        record.msg, record.args = "(withheld)", ()
        record.exc_info = record.exc_text = record.stack_info = None
        return record

    return scrubbed


def _errors_in(record: logging.LogRecord) -> Iterator[BaseException]:
    """Yield the exception a record is about and those among its values."""
    if record.exc_info and record.exc_info[1]:
        yield record.exc_info[1]
    values = record.args.values() if isinstance(record.args, Mapping) else record.args or ()
    yield from (value for value in values if isinstance(value, BaseException))
