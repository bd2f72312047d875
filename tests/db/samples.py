"""Reports and disputes to test with, by example and by strategy."""

import hashlib
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

from hypothesis import strategies as st
from sqlalchemy.ext.asyncio import AsyncConnection

from db import INDICATOR_KINDS, LEVELS, TEXT_LIMIT, Dispute, Indicator, Report, Store, Watch

TODAY = date(2025, 11, 20)  # a Thursday, in 2025-W47

_WORD = "[a-z][a-z0-9]{0,8}([.-][a-z0-9]{1,8}){0,2}"


def token(name: object) -> str:
    """Return a token that looks like no other name's."""
    return hashlib.sha256(str(name).encode()).hexdigest()


def report(name: object = "a", **changes: Any) -> Report:
    """Return a report that is valid but for the changes."""
    fields: dict[str, Any] = {
        "token": token(name),
        "digest": token(f"message of {name}"),
        "reported_on": TODAY,
        "language": "en",
        "level": "high",
        "score": 0.92,
        "families": ("job.task",),
        "rules": ("job-task-deposit-to-unlock",),
        "fingerprint": "sha256:0123abcd",
        "origin": "user",
        "text": "Like our channels and top up to unlock the next task.",
        "indicators": (Indicator("link", "https://tasks.example/join"),),
    }
    return Report(**fields | changes)


def dispute(name: object = "a", **changes: Any) -> Dispute:
    """Return a dispute that is valid but for the changes."""
    fields: dict[str, Any] = {
        "token": token(f"dispute {name}"),
        "subject": token(f"message of {name}"),
        "recorded_on": TODAY,
        "level": "high",
        "rules": ("job-task-deposit-to-unlock",),
        "claim": "honest",
        "fingerprint": "sha256:0123abcd",
    }
    return Dispute(**fields | changes)


def watch(name: object = "a", **changes: Any) -> Watch:
    """Return a watch that is valid but for the changes."""
    fields: dict[str, Any] = {
        "token": token(f"watch {name}"),
        "subject": token(f"whole message of {name}"),
        "sketch": "0f" * 128,
        "asked_on": TODAY,
        "level": "caution",
        "rules": ("job-task-deposit-to-unlock", "on-trial"),
        "fingerprint": "sha256:0123abcd",
        "sealed": "ab" * 60,
    }
    return Watch(**fields | changes)


def tokens() -> st.SearchStrategy[str]:
    """Draw from eight tokens, so that the same one comes again."""
    return st.integers(0, 7).map(token)


def days() -> st.SearchStrategy[date]:
    """Draw days around a New Year whose ISO week belongs to both years."""
    return st.dates(date(2024, 12, 20), date(2025, 1, 20))


def words() -> st.SearchStrategy[str]:
    """Draw words of the program, such as ids."""
    return st.from_regex(_WORD, fullmatch=True)


def texts(least: int = 0) -> st.SearchStrategy[str]:
    """Draw any code points at all, lone surrogates and NUL among them."""
    anything = st.characters(codec=None, categories=None)
    return st.text(anything, min_size=least, max_size=60)


def indicators() -> st.SearchStrategy[Indicator]:
    """Draw indicators of every kind."""
    return st.builds(Indicator, st.sampled_from(INDICATOR_KINDS), texts(least=1))


def reports() -> st.SearchStrategy[Report]:
    """Draw every sort of report, of few tokens."""
    return st.builds(
        Report,
        token=tokens(),
        digest=tokens(),
        reported_on=days(),
        language=st.sampled_from(["en", "zh-Hans", "und"]),
        level=st.sampled_from(LEVELS),
        score=st.floats(0, 1),
        families=st.lists(words(), max_size=3).map(tuple),
        rules=st.lists(words(), max_size=3).map(tuple),
        fingerprint=words(),
        origin=words(),
        text=texts() | st.just("long " * (TEXT_LIMIT // 5)),
        indicators=st.lists(indicators(), max_size=3).map(tuple),
    )


def disputes() -> st.SearchStrategy[Dispute]:
    """Draw every sort of dispute, of few tokens."""
    return st.builds(
        Dispute,
        token=tokens(),
        subject=tokens(),
        recorded_on=days(),
        level=st.sampled_from(LEVELS),
        rules=st.lists(words(), max_size=3).map(tuple),
        claim=words(),
        fingerprint=words(),
        kind=st.none() | words(),
    )


def bytes_on_disk(file: Path) -> bytes:
    """Return all that SQLite keeps of a database: the file, its log and its index of the log."""
    parts = (file, file.with_name(f"{file.name}-wal"), file.with_name(f"{file.name}-shm"))
    return b"".join(part.read_bytes() for part in parts if part.exists())


async def sql(store: Store, statement: str) -> list[Any]:
    """Run a statement on the store's own connection, outside a transaction."""

    async def run(connection: AsyncConnection) -> list[Any]:
        result = await connection.exec_driver_sql(statement)
        return list(result.scalars()) if result.returns_rows else []

    return await store._database._run("", run)


@contextmanager
def raw(file: Path) -> Iterator[sqlite3.Connection]:
    """Open the file as another program would."""
    connection = sqlite3.connect(file, isolation_level=None)
    try:
        yield connection
    finally:
        connection.close()
