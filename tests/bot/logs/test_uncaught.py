import asyncio
import gc
import json
import logging
import subprocess
import sys
import threading
import warnings
from pathlib import Path

import pytest

from tests.bot.logs.canary import CANARY, Lines

ROOT = Path(__file__).parents[3]


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
