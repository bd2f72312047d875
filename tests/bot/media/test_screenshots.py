"""Screenshots of each writing are read well enough for the verdict to stand.

The whole measurement, over five times as many, is `make pictures` (docs/quality/pictures.md).
"""

from statistics import mean

import pytest

from bench.pictures.drawing import SENDINGS
from bench.pictures.letters import FONTS, FontsMissingError, font_file
from bench.pictures.looks import LOOKS
from bench.pictures.samples import LANGUAGES, Sample, samples
from bench.pictures.trial import share_right, trials
from bot.media.other_scripts import LANGUAGES as OTHERS
from bot.media.other_scripts import tessdata
from rules import Rulebook
from tests.rules.library_folder import shipped_library

MEAN_RIGHT = 0.93
"""Share of letters over all; measured 0.975 (docs/quality/pictures.md)."""

LEAST_RIGHT = 0.6
MOST_LOST = 3
"""Verdicts of the thirteen; the page has one in ten, most of them Khmer, Burmese and Thai."""


@pytest.fixture
def rulebook() -> Rulebook:
    """The shipped rules, where this machine has all that is drawn and read with.

    `make test` installs it where Debian's packages can be had; elsewhere it may be missing.
    """
    folder = tessdata()
    there = {path.stem for path in folder.glob("*.traineddata")} if folder else set()
    try:
        for name in FONTS.values():
            font_file(name)
        missing = sorted(set(OTHERS) - there)
    except FontsMissingError as error:
        missing = [str(error)]
    if missing:
        pytest.skip(f"sh setup/letters.sh test installs what is missing: {missing}")
    return shipped_library()


def one_of_each_writing(rulebook: Rulebook) -> list[Sample]:
    """Return a screenshot of each writing."""
    chosen: dict[str, Sample] = {}
    for sample in samples(rulebook, per_language=1):
        chosen.setdefault(sample.writing, sample)
    return list(chosen.values())


async def test_each_writing_is_read_and_its_verdict_stands(rulebook: Rulebook) -> None:
    """Of a screenshot of each writing, most letters come through, and with them the verdict."""
    done = [trial async for trial in trials(one_of_each_writing(rulebook), rulebook)]
    told = [(trial.sample.language, round(trial.right, 2), trial.kept) for trial in done]
    assert len(done) == len(set(LANGUAGES.values())) >= 8
    assert mean(trial.right for trial in done) >= MEAN_RIGHT, told
    assert min(trial.right for trial in done) >= LEAST_RIGHT, told
    assert sum(not trial.kept for trial in done) <= MOST_LOST, told


def test_the_measurement_has_what_it_promises(rulebook: Rulebook) -> None:
    """At least sixty screenshots, eight writings, light and dark, several apps, compressed."""
    drawn = list(samples(rulebook))
    assert len(drawn) >= 60
    assert len({sample.writing for sample in drawn}) >= 8
    assert {sample.look for sample in drawn} == set(LOOKS)
    assert {sample.sending for sample in drawn} == set(SENDINGS)
    assert sum("dark" in look.name for look in LOOKS) >= 3


def test_the_share_of_letters_is_what_it_says() -> None:
    """One of ten letters wrong is nine tenths; spaces do not count; nothing is none."""
    assert share_right("ab cd efghij", "abcdefghi x") == pytest.approx(0.9)
    assert share_right("abc", "") == 0
