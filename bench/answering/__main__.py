"""Measure how soon a busy bot answers: `python -m bench.answering`, on a quiet machine.

The bot runs with the shipped library in a process of its own; the server that stands in for
Telegram's, and the people who write, in this one. Writes docs/bench/answering.md. Pictures need the
extra `media`, Tesseract's languages and the fonts of `setup/letters.sh test`.
"""

import asyncio
import tempfile
from collections.abc import Iterable, Sequence
from itertools import islice
from pathlib import Path
from random import Random

from bench.answering.traffic import Crowd, forwarded, pictured, started_bot, typed, waits
from bench.pictures.drawing import draw
from bench.pictures.samples import Sample, samples
from bench.quality.page import lines_of_table
from bench.speed.machine import load, machine
from bench.speed.timing import quantile
from rules import Rulebook
from rules.workbench.opening import open_rulebook

PAGE = Path(__file__).parents[2] / "docs" / "bench" / "answering.md"
_MESSAGES = 120
_HELD = {"text": (1.0, 3.0), "pictures": (5.0, 5.0)}
"""Seconds that the median and the slowest of a hundred are held to."""

_HEAD = """\
# How soon it answers

Written by `python -m bench.answering`. The bot, with the whole library, and the server that stands
in for Telegram's ran on the machine named below, so the way over the network is not in the figures.
Each asker is another person; they come at random, as many in a second as is said on average. A wait
is from the update to the first answer. In it is the time in which the bot waits on purpose for more
of the same conversation: 0.6 s after a forwarded message, 0.3 s after a typed one
([what it sees](../what-it-sees.md)).
"""


def main() -> None:
    """Measure, and write the page."""
    rulebook = open_rulebook(None, None)
    measured = asyncio.run(_measured(rulebook))
    PAGE.write_text(_page(measured, rulebook), encoding="utf-8")
    print(f"wrote {PAGE.name}")


async def _measured(rulebook: Rulebook) -> list[tuple[Crowd, list[float]]]:
    texts = _texts(rulebook)
    shots = [sample.sending.file(draw(sample.screen, sample.look)) for sample in _some(rulebook)]
    with tempfile.TemporaryDirectory() as folder:
        async with started_bot(Path(folder)) as double:
            crowds = [
                Crowd("to warm up", 2, [typed(text) for text in texts[:20]]),
                Crowd("text, typed", 2, [typed(text) for text in texts]),
                Crowd("text, forwarded", 2, [forwarded(text) for text in texts]),
                Crowd("text, typed, in a rush", 8, [typed(text) for text in texts]),
                Crowd("pictures to warm up", 1, [pictured(double, shots[0])]),
                Crowd("pictures", 0.25, [pictured(double, shot) for shot in shots]),
            ]
            done = []
            for crowd in crowds:
                done.append((crowd, await waits(double, crowd)))
                print(crowd.name, f"{quantile(done[-1][1], 0.5):.2f} s", flush=True)
    return [one for one in done if "warm up" not in one[0].name]


def _texts(rulebook: Rulebook) -> list[str]:
    """Return examples of the rules, those that they warn of and others, of all languages."""
    texts = sorted(set(rulebook.examples()))
    return Random(5).sample(texts, _MESSAGES)


def _some(rulebook: Rulebook) -> Iterable[Sample]:
    return islice(samples(rulebook), 0, None, 8)


def _page(measured: Sequence[tuple[Crowd, list[float]]], rulebook: Rulebook) -> str:
    rows = (_row(crowd, seconds) for crowd, seconds in measured)
    head = ("what", "askers", "each second", "median", "99 %", "longest", "held to", "held")
    about = [*machine(), ("load at the end", load()), ("rules", f"{len(rulebook):,}")]
    parts = [
        _HEAD,
        *lines_of_table(head, rows),
        "\nHeld to: the median, and 99 of 100.\n",
        *lines_of_table(("machine", ""), about),
    ]
    return "\n".join(parts) + "\n"


def _row(crowd: Crowd, seconds: Sequence[float]) -> tuple[str, ...]:
    median, most = _HELD["pictures" if crowd.name == "pictures" else "text"]
    half, nearly = quantile(seconds, 0.5), quantile(seconds, 0.99)
    return (
        crowd.name,
        str(len(seconds)),
        f"{crowd.each_second:g}",
        f"**{half:.2f} s**",
        f"**{nearly:.2f} s**",
        f"{max(seconds):.2f} s",
        f"{median:g} s, {most:g} s",
        "yes" if half <= median and nearly <= most else "**no**",
    )


if __name__ == "__main__":
    main()
