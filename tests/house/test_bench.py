"""The bench runs, compares what it says it compares, and its page is of a whole run."""

import re
from pathlib import Path
from random import Random
from xml.etree import ElementTree

import pytest

from bench.answering.traffic import Crowd, forwarded, typed, waits
from bench.evasion.__main__ import main as try_disguises
from bench.evasion.trick import KEPT
from bench.evasion.tricks import GROUPS, TRICKS
from bench.misspelling import misspelt
from bench.speed.__main__ import main as measure
from bench.speed.chart import told
from bench.speed.messages import message_set
from bench.speed.phrase_sets import SETS, phrase_set
from bench.speed.plain import PlainLoop
from bench.speed.rows import NotTheSameError, same_hits
from bench.speed.rule_files import write_rules
from bench.speed.timing import quantile
from rules import load_rulebook
from tests.bot.telegram_bot import running_bot
from tests.house.project import ROOT, page, rows
from tests.slim_project import slim_library

ROWS = ("scan of a 300", "the same", "growth", "scan with the shipped", "4,096", "load", "longest")


def test_a_quick_run_writes_the_page_and_its_pictures(tmp_path: Path) -> None:
    """Every row is measured, with the same hits, and each picture is one that can be drawn."""
    with slim_library():
        measure(["--quick", "--folder", str(tmp_path)])
    text = (tmp_path / "speed.md").read_text(encoding="utf-8")
    first = [row[0] for row in rows(text, "what")]
    assert all(any(cell.startswith(start) for cell in first) for start in ROWS)
    drawn = {path.name for path in tmp_path.glob("*.svg")}
    assert drawn == set(re.findall(r"\]\((\w+\.svg)\)", text))
    for name in drawn:
        ElementTree.parse(tmp_path / name)  # noqa: S314  our own drawing


def test_a_quick_run_must_not_replace_the_numbers() -> None:
    """Without a folder of its own a quick run is refused, before anything is measured."""
    with pytest.raises(SystemExit):
        measure(["--quick"])


def test_hits_that_differ_end_the_run(tmp_path: Path) -> None:
    """Where the scan finds other phrases than the plain loop, there is no time to print."""
    phrases, text = ["pay the fee now", "send the code"], "Please pay the fee now."
    verdict = load_rulebook(write_rules(tmp_path, phrases)).scan(text)
    assert same_hits(verdict, PlainLoop(phrases).find(text), text, phrases) == 1
    turned = phrases[::-1]
    with pytest.raises(NotTheSameError, match="send the code"):
        same_hits(verdict, PlainLoop(turned).find(text), text, turned)


@pytest.mark.parametrize("name", SETS)
def test_a_set_of_phrases_is_the_same_each_time(name: str) -> None:
    """The same seed gives the same different phrases; fewer are the first of more."""
    phrases = phrase_set(name, 60)
    assert phrase_set(name, 60) == phrases == phrase_set(name, 90)[:60]
    assert len(set(phrases)) == 60
    assert phrase_set(name, 60, seed=4) != phrases


def test_messages_are_of_their_length_and_hold_what_was_planted() -> None:
    """Each has three hundred letters; a planted phrase is found by the definition."""
    phrases = phrase_set("mixed", 50)
    messages = message_set(48, phrases)
    assert {len(message.text) for message in messages} == {300}
    assert {len(message.planted) for message in messages} == {0, 1, 3}
    loop = PlainLoop(phrases, 75)
    found = [set(m.planted) <= loop.find(m.text).keys() for m in messages if m.planted]
    assert sum(found) > len(found) * 3 / 4


def test_a_misspelling_is_near_what_was_meant() -> None:
    """A mistake in twelve letters: never the same text, never much longer or shorter."""
    text = "complete simple tasks and top up"
    wrong = {misspelt(text, Random(seed)) for seed in range(20)}  # noqa: S311
    assert text not in wrong
    assert len(wrong) > 10
    assert all(abs(len(one) - len(text)) <= 3 for one in wrong)


def test_every_trick_has_a_name_of_its_own() -> None:
    """The names are different, and every group holds some."""
    assert len({trick.name for trick in TRICKS}) == len(TRICKS) > 60
    assert all(GROUPS.values())


@pytest.mark.parametrize("trick", TRICKS, ids=lambda trick: trick.name)
def test_a_trick_leaves_links_alone_and_is_the_same_each_time(trick: object) -> None:
    """A disguise changes words, not what must work: links, handles, wallets."""
    text = (
        "Please verify your account number 12, café, at https://pay.example/x or @example_pay "
        "请验证您的账户吧，谢谢。 Срочно перевод"
    )
    chosen = next(one for one in TRICKS if one is trick)
    changed = chosen.change(text, Random(3))  # noqa: S311
    assert changed != text
    assert changed == chosen.change(text, Random(3))  # noqa: S311
    if "traditional" not in chosen.name:
        assert all(kept in changed for kept in KEPT.findall(text))


def test_a_few_disguises_make_a_page(tmp_path: Path) -> None:
    """A run over a few rules writes a row for each trick it tried, and why examples were missed."""
    written, causes = tmp_path / "evasion.md", tmp_path / "causes.md"
    arguments = ["--every", "12", "--processes", "1", "--page", str(written)]
    with slim_library():
        try_disguises([*arguments, "--causes", str(causes)])
    tried = {row[0] for row in rows(written.read_text(encoding="utf-8"), "trick")}
    assert {"capitals", "full width", "zero-width spaces, every letter"} <= tried
    assert causes.read_text(encoding="utf-8").startswith("# Why")


def test_times_are_told_as_people_write_them() -> None:
    """A time has a unit that fits, and two figures or a whole number."""
    assert [told(t) for t in (2.5, 0.0123, 250e-6, 3.14e-6, 5e-9)] == [
        "2.5 s",
        "12 ms",
        "250 µs",
        "3.1 µs",
        "5 ns",
    ]
    assert quantile([3, 1, 2], 0.5) == 2


def test_the_page_is_of_a_whole_run() -> None:
    """docs/bench/speed.md was written by `make bench`, not by a quick run, and has every row."""
    told_rows = [row[0] for row in rows(page("docs/bench/speed.md"), "what")]
    assert "10,000 fuzzy phrases and 2,000 patterns" in told_rows[0]
    assert all(any(cell.startswith(start) for cell in told_rows) for start in ROWS)
    assert (ROOT / "docs" / "bench" / "speed.svg").exists()


async def test_waits_are_of_those_who_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each asker of a crowd has one wait, which the bot's own pause is part of."""
    async with running_bot(tmp_path, monkeypatch) as bot:
        for crowd in (
            Crowd("typed", 50, [typed("Pay the fee now, please, to unlock it.")] * 3),
            Crowd("forwarded", 50, [forwarded("Complete simple tasks for 50 USDT")] * 4),
        ):
            seconds = await waits(bot.double, crowd)
            assert len(seconds) == len(crowd.asked)
            assert min(seconds) > 0.1
