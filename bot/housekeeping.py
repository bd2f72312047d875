"""What must be done while time passes: keys end, old reports go, a sign of life is given."""

import asyncio
import contextlib
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from bot.desk import Desk
from bot.logs import log, update_line
from db import StoreError

HEARTBEAT_SECONDS = 20
"""How often the sign of life is renewed."""

STALE_SECONDS = 120
"""Age of a sign of life at which the bot counts as dead: six missed beats."""

ROUND_SECONDS = 3600
"""How often keys and retention are looked at; both are counted in days."""


def heartbeat_file(data_dir: Path) -> Path:
    """Return the file whose age tells whether the bot is alive."""
    return data_dir / "heartbeat"


def is_alive(data_dir: Path, now: float | None = None) -> bool:
    """Return whether the sign of life in *data_dir* is fresh; *now* in seconds of the epoch."""
    try:
        age = (time.time() if now is None else now) - heartbeat_file(data_dir).stat().st_mtime
    except OSError:
        return False
    return age < STALE_SECONDS


async def beat(data_dir: Path, is_running: Callable[[], bool]) -> None:
    """Renew the sign of life for as long as the bot is running; never ends by itself."""
    while True:
        running = is_running()
        if running:
            with contextlib.suppress(OSError):  # a full disk must not stop the bot
                heartbeat_file(data_dir).touch()
        await asyncio.sleep(HEARTBEAT_SECONDS if running else 1)


async def keep_house(desk: Desk, retention_days: int) -> None:
    """Do a round now and every hour; never ends by itself."""
    while True:
        await do_round(desk, retention_days)
        await asyncio.sleep(ROUND_SECONDS)


async def do_round(desk: Desk, retention_days: int) -> None:
    """Replace a key that is due, and delete what is older than *retention_days*.

    Language choices go with the key, since nobody could find them again. Wishes to be told of
    another answer have days and keys of their own. What cannot be done is logged, and tried in the
    next round.
    """
    today = desk.today()
    with update_line(kind="housekeeping") as line:
        try:
            if desk.keys.rotate_if_due(today):
                desk.lost_preferences = True
                line.add(outcome="key-replaced")
            desk.watches.keys.end(today)
            for problem in (*desk.keys.problems, *desk.watches.keys.problems):
                log.warning("key file", exc_info=problem)
            store = await desk.door.store()
            if desk.lost_preferences:
                await store.drop_preferences()
                desk.lost_preferences = False
            before = today - timedelta(days=retention_days)
            line.add(removed=await store.purge(before, watches_before=desk.watches.first_day))
            desk.watches.forgotten()
        except StoreError as error:
            line.failed(error)
