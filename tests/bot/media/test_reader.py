"""The process that reads pictures: what it answers, what it may do, and how it ends."""

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from PIL import Image

from bench.pictures.drawing import Bubble, Screen, draw
from bench.pictures.looks import LOOKS
from bot.media.reader import MOST_WAITING, LocalReader, Reading, picture_reader
from bot.media.trouble import Trouble
from tests.bot.media.files import LINK, bomb, code, heic, saved

WORDS = "Complete simple tasks and top up to unlock 80 USDT"
PATIENT = 60.0  # seconds: the machine of a test may be busy


@asynccontextmanager
async def reading(seconds: float = PATIENT, **more: float) -> AsyncIterator[LocalReader]:
    """Lend a reader and end its processes."""
    reader = LocalReader(seconds=seconds, **more)  # type: ignore[arg-type]
    try:
        yield reader
    finally:
        await reader.close()


def chat() -> Image.Image:
    """Return a drawn chat with a code below it."""
    drawn = draw(Screen("Anna", (Bubble(WORDS),)), LOOKS[1])
    whole = Image.new("RGB", (drawn.width, drawn.height + code().height), "white")
    whole.paste(drawn, (0, 0))
    whole.paste(code(), (40, drawn.height))
    return whole


async def test_words_and_codes_are_read_and_every_refusal_has_its_reason() -> None:
    """One process reads a chat with a code, and answers all that cannot be read."""
    async with reading() as reader:
        assert await reader.read(saved(chat())) == Reading((LINK,), f"Anna\n{WORDS}")
        blank = await reader.read(saved(Image.new("RGB", (400, 300), "grey")))
        assert blank == Reading(trouble=Trouble.NO_TEXT)
        assert (await reader.read(bomb())).trouble is Trouble.TOO_BIG
        assert (await reader.read(heic())).trouble is Trouble.UNREADABLE
        assert (await reader.read(b"")).trouble is Trouble.UNREADABLE
        assert len(reader._free) == 1


async def test_a_long_picture_is_read_in_tiles() -> None:
    """A screenshot of several screens is read whole, from above."""
    several = Image.new("RGB", (chat().width, 4 * chat().height), "white")
    for place in range(4):
        several.paste(chat(), (0, place * chat().height))
    async with reading() as reader:
        text = (await reader.read(saved(several))).text
    assert text.count("top up to unlock 80 USDT") == 4


async def test_what_takes_too_long_is_ended_and_the_next_is_read() -> None:
    """At the end of its time a process is ended; what was found by then counts."""
    async with reading(0.01) as reader:
        late = await reader.read(saved(chat()))
        assert late.trouble is Trouble.LATE
        assert not reader._free
        reader.seconds = PATIENT
        assert (await reader.read(saved(code()))).codes == (LINK,)


async def test_a_process_that_dies_is_replaced() -> None:
    """One that was ended from outside costs nobody a picture."""
    async with reading() as reader:
        await reader.read(saved(code()))
        reader._free[0].kill()
        await asyncio.sleep(0.5)
        assert (await reader.read(saved(code()))).codes == (LINK,)


async def test_too_many_are_told_to_come_again() -> None:
    """More than a process's queue holds are refused at once, and the queue empties."""
    async with reading() as reader:
        asked = [reader.read(b"") for _ in range(MOST_WAITING + 4)]
        answers = await asyncio.gather(*asked)
        busy = [one for one in answers if one.trouble is Trouble.BUSY]
        assert len(busy) == 3
        assert (await reader.read(b"")).trouble is not Trouble.BUSY


async def test_the_process_has_no_token_and_writes_no_file(monkeypatch: pytest.MonkeyPatch) -> None:
    """It gets none of the bot's variables, may write no byte to a file, and lets others go first."""
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", "7777000000:a-token-for-the-test")
    async with reading() as reader:
        await reader.read(b"")
        process = Path("/proc") / str(reader._free[0].number)
        if not process.exists():
            pytest.skip("this system shows no processes in /proc")
        assert b"TOKEN" not in (process / "environ").read_bytes()
        limits = (process / "limits").read_text(encoding="utf-8").splitlines()
        assert next(line for line in limits if "file size" in line).split()[3:5] == ["0", "0"]
        assert os.getpriority(os.PRIO_PROCESS, reader._free[0].number) > 0


async def test_a_process_with_nothing_to_do_gives_its_memory_back() -> None:
    """After its rest it is ended, and a new one is started when needed."""
    async with reading(idle_seconds=0.2) as reader:
        await reader.read(b"")
        await asyncio.sleep(1)
        assert not reader._free
        assert (await reader.read(b"")).trouble is Trouble.UNREADABLE


def test_without_workers_nobody_reads() -> None:
    """PICTURE_WORKERS=0 means that pictures are not read."""
    assert picture_reader(0, 5) is None
    assert isinstance(picture_reader(1, 5), LocalReader)
