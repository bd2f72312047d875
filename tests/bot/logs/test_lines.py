import ast
import asyncio
import io
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.log_scrubbing import FIELDS, keep_allowed_fields
from bot.logs import configure_logging, log, update_line
from tests.bot.logs.canary import CANARY, TOKEN, Lines

ROOT = Path(__file__).parents[3]


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
