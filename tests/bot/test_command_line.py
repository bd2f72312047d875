"""The bot as a person starts it: at the terminal, for one message, against a server."""

import asyncio
import atexit
import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import cache
from pathlib import Path

import pytest

from bot.rulekeeper import RULES_CACHE
from rules import load_rulebook
from tests.double import ADMIN, ASKER, BotApiDouble, updates
from tests.rules.library_folder import RULE, SCAM, write_library
from tests.slim_project import slim_library, slim_project

HONEST = "Shall we meet at the library on Thursday at four? Bring the blue folder, please."


@cache
def kept_rules() -> tuple[Path, Path]:
    """Return a folder of own rules, and one that keeps them compiled with a few shipped ones."""
    folder = Path(tempfile.mkdtemp(prefix="second-look-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    own = write_library(folder / "own", en__job_task=RULE)
    with slim_library() as library:
        load_rulebook(library, own, cache=folder / "kept")
    return own, folder / "kept"


def environment(folder: Path, **more: str) -> dict[str, str]:
    """Return the environment of a bot that keeps everything below *folder*."""
    own, kept = kept_rules()
    shutil.copytree(kept, folder / "data" / RULES_CACHE, dirs_exist_ok=True)
    passed_on = ("PATH", "HOME", "COVERAGE_PROCESS_CONFIG", "COVERAGE_PROCESS_START")
    bare = {name: os.environ[name] for name in passed_on if name in os.environ}
    return {
        **bare,
        "PYTHONPATH": str(slim_project()),
        "LANG": "en_GB.UTF-8",
        "PYTHONUTF8": "1",
        "DATA_DIR": str(folder / "data"),
        "DATABASE_URL": f"sqlite+aiosqlite:///{folder}/data/reports.db",
        "RULES_DIRS": str(own),
        **more,
    }


def run(
    folder: Path, *arguments: str, given: str = "", **more: str
) -> subprocess.CompletedProcess[str]:
    """Run ``python -m bot`` in *folder*, which holds no .env."""
    return subprocess.run(  # noqa: S603
        [sys.executable, "-m", "bot", *arguments],
        input=given, capture_output=True, text=True, encoding="utf-8", check=False,
        cwd=folder, env=environment(folder, **more), timeout=120,
    )  # fmt: skip


def test_a_message_is_checked_from_standard_input(tmp_path: Path) -> None:
    """A scam gives a warning with its words and exit code 1."""
    done = run(tmp_path, "check", given=SCAM)
    assert done.returncode == 1
    assert done.stdout.startswith("⛔")
    assert "T o p up to unlock" in done.stdout
    assert "job-task-deposit" in done.stdout


def test_a_message_is_checked_from_a_file_for_machines(tmp_path: Path) -> None:
    """--file and --json give the public verdict; nothing found is exit code 0."""
    (tmp_path / "message.txt").write_text(HONEST, encoding="utf-8")
    done = run(tmp_path, "check", "--file", "message.txt", "--json")
    verdict = json.loads(done.stdout)
    assert done.returncode == 0
    assert {"level", "score", "families", "hits"} < set(verdict)
    assert (verdict["level"], verdict["hits"]) == ("none", [])


CANNOT_RUN: dict[str, tuple[list[str], dict[str, str]]] = {
    "There is no message": (["check"], {}),
    "missing.txt cannot be read: No such file": (["check", "--file", "missing.txt"], {}),
    "not text in UTF-8": (["check", "--file", "latin.txt"], {}),
    "cannot be read: Is a directory": (["check", "--file", "."], {}),
    "KEY_DAYS": (["check"], {"KEY_DAYS": "soon"}),
    "not a bot token": (["check"], {"TELEGRAM_BOT_TOKEN": "secret nonsense"}),
    "there is no such folder": (["check", "--file", "message.txt"], {"RULES_DIRS": "nowhere"}),
    "Did you mean “title”?": (["check", "--file", "message.txt"], {"RULES_DIRS": "broken"}),
    "no sign of life": (["health"], {}),
}
"""What is told, and the command and settings that make the bot tell it."""

EACH_BY_ITSELF = """
import json, os, sys
from bot.__main__ import main
for number, (arguments, settings) in enumerate(json.loads(sys.argv[1])):
    if not os.fork():
        os.environ.update(settings)
        os.dup2(os.open(f"{number}.err", os.O_CREAT | os.O_WRONLY), 2)
        sys.exit(main(arguments))
    print(os.waitstatus_to_exitcode(os.wait()[1]), flush=True)
"""
"""A process for each command; the bot, which takes seconds to import, is imported once for all."""


@cache
def refusals() -> dict[str, tuple[int, str]]:
    """Return the exit code and the errors of each command that cannot run."""
    folder = Path(tempfile.mkdtemp(prefix="second-look-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    (folder / "latin.txt").write_bytes(b"caf\xe9 " * 40)
    (folder / "message.txt").write_text(HONEST)
    write_library(folder / "broken", en__job_task=RULE.replace("title", "titel"))
    commands = json.dumps(list(CANNOT_RUN.values()))
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", EACH_BY_ITSELF, commands],
        input="", capture_output=True, text=True, encoding="utf-8", check=True,
        cwd=folder, env=environment(folder), timeout=120,
    )  # fmt: skip
    codes = map(int, done.stdout.split())
    errors = ((folder / f"{n}.err").read_text(encoding="utf-8") for n in range(len(CANNOT_RUN)))
    return dict(zip(CANNOT_RUN, zip(codes, errors, strict=True), strict=True))


@pytest.mark.parametrize("told", CANNOT_RUN)
def test_what_cannot_run_says_why_with_exit_code_2(told: str) -> None:
    """Bad input, settings or rules: one clear sentence, no traceback, no secret."""
    code, errors = refusals()[told]
    assert code == 2
    assert told in errors
    assert "Traceback" not in errors
    assert "secret" not in errors


def test_the_terminal_is_the_same_path(tmp_path: Path) -> None:
    """Without a token: a message is answered, /report keeps it, the row is in the database."""
    talk = f"{SCAM}\nand a second line\n\n/report\n/report\n/stats\n/nonsense\n/forget\n/report {SCAM}\n"
    done = run(tmp_path, given=talk)
    assert done.returncode == 0
    assert "No Telegram token is set" in done.stdout
    assert "⛔" in done.stdout
    assert "Thank you. Your report" in done.stdout
    assert "already reported" in done.stdout
    assert "I deleted 1 entry" in done.stdout
    with sqlite3.connect(tmp_path / "data" / "reports.db") as database:
        rows = database.execute("SELECT level FROM reports").fetchall()
    database.close()
    assert rows == [("high",)]


def test_the_terminal_has_the_first_steps(tmp_path: Path) -> None:
    """/paid says what can stand behind it; with that come the steps for what has happened."""
    done = run(tmp_path, given="/paid\n/paid gift-card\n/travelled signs\n")
    assert "\n/paid bank – " in done.stdout
    assert "You bought gift cards" in done.stdout
    assert "Signs that a job abroad is not what it says" in done.stdout


def test_the_terminal_speaks_chinese_when_asked(tmp_path: Path) -> None:
    """/language changes the language from then on."""
    done = run(tmp_path, given=f"/language\n/language zh-Hans\n{SCAM}\n\n/wrong\n/wrong honest\n")
    assert "/language zh-Hans" in done.stdout
    assert "这" in done.stdout


@asynccontextmanager
async def served(
    folder: Path, double: BotApiDouble, **settings: str
) -> AsyncIterator[asyncio.subprocess.Process]:
    """Run the bot against *double* until the block ends; it must be stopped inside the block."""
    more = {"TELEGRAM_BOT_TOKEN": double.token, "TELEGRAM_API_URL": double.url, **settings}
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot",
        cwd=folder, env=environment(folder, ADMIN_IDS=str(ADMIN.id), **more),
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.communicate()


async def test_the_bot_serves_and_stops_when_told(tmp_path: Path) -> None:
    """It registers its commands, answers, gives signs of life, takes a new rule file while it
    runs and tells the admins, and on SIGTERM finishes what is in hand and ends with code 0."""
    own = str(write_library(tmp_path / "own", en__job_task=RULE))
    async with BotApiDouble() as double, served(tmp_path, double, RULES_DIRS=own) as process:
        double.push(updates.text(SCAM))
        await double.wait_until(lambda: bool(double.sent(ASKER)), 60, "an answer")
        await double.wait_for("setMyCommands", 6, 60)
        assert double.sent(ASKER)[0].text.startswith("⛔")
        async with asyncio.timeout(60):
            while not (tmp_path / "data" / "heartbeat").exists():  # noqa: ASYNC110  another process
                await asyncio.sleep(0.2)
        assert run(tmp_path, "health").returncode == 0
        broken = RULE.replace("severity: high", "severity: hihg")
        write_library(tmp_path / "own", en__job_task=broken)
        place = "en/job.task.yaml:4:13"
        await double.wait_until(
            lambda: any(place in told.text for told in double.sent(ADMIN)), 60, "word to the admin"
        )
        release = double.hold("sendMessage")
        double.push(updates.text(SCAM))
        await double.wait_until(lambda: len(double.calls_to("getUpdates")) > 3, 60, "polling")
        await asyncio.sleep(1)
        process.send_signal(signal.SIGTERM)
        await asyncio.sleep(0.5)
        release.set()
        assert await asyncio.wait_for(process.wait(), 60) == 0
        assert len(double.sent(ASKER)) == 2
        assert not double.problems


async def test_a_token_telegram_does_not_know_is_said(tmp_path: Path) -> None:
    """A refused token ends the bot with a sentence, code 2, and without the token in it."""
    async with BotApiDouble() as double:
        wrong = "7777000000:another-token-that-nobody-ever-had"
        more = {"TELEGRAM_BOT_TOKEN": wrong, "TELEGRAM_API_URL": double.url}
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot",
            cwd=tmp_path, env=environment(tmp_path, **more),
            stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
        )  # fmt: skip
        out, err = await asyncio.wait_for(process.communicate(), 60)
    assert process.returncode == 2
    assert b"Telegram does not know this token" in err
    assert wrong.encode() not in out + err


async def test_without_a_network_it_goes_on_trying_and_can_be_stopped(tmp_path: Path) -> None:
    """While Telegram cannot be reached the bot logs it, tries again, and still stops on SIGINT."""
    async with BotApiDouble() as double:
        url = double.url
        token = double.token
    more = {"TELEGRAM_BOT_TOKEN": token, "TELEGRAM_API_URL": url}
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot",
        cwd=tmp_path, env=environment(tmp_path, **more),
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    assert process.stderr is not None
    first = await asyncio.wait_for(process.stderr.readline(), 60)
    await asyncio.sleep(1)
    assert process.returncode is None
    process.send_signal(signal.SIGINT)
    _, err = await asyncio.wait_for(process.communicate(), 60)
    assert token.encode() not in first + err
    assert process.returncode in (0, 2)


@pytest.mark.parametrize("command", ["check <&-", "health 2>&-", "health <&- >&- 2>&-"])
def test_a_closed_stream_is_as_good_as_an_empty_one(tmp_path: Path, command: str) -> None:
    """Without standard streams a command ends by its own rules: no message, no sign of life."""
    done = subprocess.run(  # noqa: S602
        f"{sys.executable} -m bot {command}", shell=True, capture_output=True,
        cwd=tmp_path, env=environment(tmp_path), check=False, timeout=120,
    )  # fmt: skip
    assert done.returncode == 2
    assert b"broke" not in done.stderr


def test_letters_that_cannot_be_shown_are_left_out(tmp_path: Path) -> None:
    """With an output that knows ASCII alone the answer comes all the same."""
    done = run(tmp_path, "check", given=SCAM, PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert "T o p up to unlock" in done.stdout
    assert done.returncode == 1
