"""The real bot, talking to a local Bot API server double."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.desk import Desk
from bot.edge.admin import AdminChat
from bot.edge.application import ALLOWED_UPDATES, Bot, build_application
from bot.media.reader import PictureReader
from bot.reply import plain
from bot.settings import Settings
from tests.bot.offices import open_desk, pages_of
from tests.double import ADMIN, BotApiDouble
from tests.double.sent import Sent

_TASKS = "_Application__create_task_tasks"  # the library tells of them only where it stops


@dataclass(slots=True)
class Running:
    """A bot that runs, and the server it talks to."""

    double: BotApiDouble
    desk: Desk
    application: Bot
    admin: AdminChat

    async def answers(self, count: int = 1) -> list[Sent]:
        """Return what was sent so far once there are *count* messages."""
        await self.double.wait_until(lambda: len(self.double.sent()) >= count, 20, "answers")
        return self.double.sent()

    async def notes(self, count: int = 1) -> list[str]:
        """Return what was shown over the chat so far once *count* presses were answered."""
        await self.double.wait_for("answerCallbackQuery", count, 20)
        return [str(c.params.get("text", "")) for c in self.double.calls_to("answerCallbackQuery")]

    async def settled(self) -> None:
        """Return once every update pushed so far was worked on, to the last answer."""
        await self.double.wait_until(lambda: self.double.is_read, 20, "all updates to be fetched")
        async with asyncio.timeout(20):
            await self.application.update_queue.join()
            while tasks := getattr(self.application, _TASKS):
                await asyncio.wait(set(tasks))

    def say(self, key: str, language: str = "en", **arguments: int) -> str:
        """Return a sentence of the bot's own, as it is shown."""
        return plain(self.desk.wording.say(language, key, **arguments))


@asynccontextmanager
async def running_bot(
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    reader: PictureReader | None = None,
    **settings: object,
) -> AsyncIterator[Running]:
    """Run the bot on the small library of these tests until the block ends.

    Without a *reader* it reads no pictures.
    """
    monkeypatch.setenv("PTB_TIMEDELTA", "1")
    async with BotApiDouble() as double:
        chosen = Settings(
            telegram_bot_token=SecretStr(double.token),
            telegram_api_url=double.url,
            admin_ids=frozenset({ADMIN.id}),
            data_dir=folder,
            **settings,  # type: ignore[arg-type]
        )
        desk = open_desk(folder)
        application, admin = build_application(chosen, desk, pages_of(desk), reader=reader)
        async with application:
            await application.start()
            assert application.updater is not None
            await application.updater.start_polling(allowed_updates=ALLOWED_UPDATES, timeout=1)
            try:
                yield Running(double, desk, application, admin)
            finally:
                await application.updater.stop()
                await application.stop()
        await desk.door.close()
