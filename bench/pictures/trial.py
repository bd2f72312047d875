"""Read drawn screenshots and compare: letters with letters, verdict with verdict."""

import asyncio
import time
from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass

from rapidfuzz.distance import Levenshtein

from bench.pictures.drawing import draw
from bench.pictures.samples import Sample
from bot.media.reader import LocalReader, Reading
from rules import Rulebook

_RANK = ("none", "caution", "high")
_SECONDS = 60.0  # a loaded machine must not change what is measured


@dataclass(frozen=True, slots=True)
class Trial:
    """One screenshot, read."""

    sample: Sample
    reading: Reading
    seconds: float
    right: float
    """Share of the letters that came through: 1 less the edits per letter, spaces not counted."""
    level: str
    """On the clear text."""
    level_read: str

    @property
    def kept(self) -> bool:
        """Return whether the verdict is as high as on the clear text."""
        return _RANK.index(self.level_read) >= _RANK.index(self.level)


async def trials(samples: Iterable[Sample], rulebook: Rulebook) -> AsyncIterator[Trial]:
    """Yield each sample as it was read, one after the other, the models loaded before."""
    reader = LocalReader(seconds=_SECONDS)
    try:
        await reader.read(b"")
        for sample in samples:
            file = sample.sending.file(draw(sample.screen, sample.look))
            begun = time.perf_counter()
            reading = await reader.read(file)
            seconds = time.perf_counter() - begun
            yield await asyncio.to_thread(_judged, sample, reading, seconds, rulebook)
    finally:
        await reader.close()


def _judged(sample: Sample, reading: Reading, seconds: float, rulebook: Rulebook) -> Trial:
    return Trial(
        sample,
        reading,
        seconds,
        share_right(sample.screen.text, reading.text),
        rulebook.scan(sample.screen.text).level,
        rulebook.scan(reading.text).level,
    )


def share_right(expected: str, read: str) -> float:
    """Return the share of letters right, from 0 to 1; spaces and line ends do not count."""
    wanted, got = "".join(expected.split()), "".join(read.split())
    return max(0.0, 1 - Levenshtein.distance(wanted, got) / max(1, len(wanted)))
