"""The country over Telegram: chosen, kept, changed and forgotten; and what a press must not do."""

import io
import logging
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.country_choice import CountryChoice
from bot.desk import Asker
from bot.logs import configure_logging
from bot.office import Office
from bot.settings import Settings
from bot.terminal import talk
from tests.bot.log_state import kept_log_state
from tests.bot.offices import open_desk, pages_of
from tests.bot.telegram_bot import Running, running_bot
from tests.double import ASKER, GROUP, OTHER_ASKER, Sent, updates


@pytest.fixture
async def bot(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Running]:
    """A running bot; at the end Telegram had nothing to object and no press stayed unanswered."""
    async with running_bot(tmp_path, monkeypatch) as running:
        yield running
        assert not running.double.problems
        assert not running.double.unanswered


async def country_of(bot: Running, who: int = ASKER.id) -> str | None:
    """Return the country that the store keeps for somebody."""
    return await CountryChoice(bot.desk.door, bot.desk.keys).of(Asker(who))


async def asked(bot: Running) -> Sent:
    """Return the question for the country, freshly asked."""
    before = len(bot.double.sent())
    bot.double.push(updates.command("/country"))
    return (await bot.answers(before + 1))[-1]


async def changed(bot: Running, count: int) -> Sent:
    """Return the first message of the bot once texts were changed *count* times."""
    await bot.double.wait_for("editMessageText", count, 20)
    return bot.double.sent()[0]


async def test_a_country_is_chosen_by_buttons_and_kept(bot: Running) -> None:
    """Pages are turned in place; a press shows the lines, says what is kept, and keeps it."""
    question = await asked(bot)
    bot.double.press(question, "country-page:2")
    question = await changed(bot, 1)
    assert "Page 2 of 2" in question.text
    bot.double.press(question, "country:TH")
    lines = await changed(bot, 2)
    assert lines.text.startswith("☎️ Whom to call: Thailand")
    assert "1441" in lines.marked("bold")
    notes = await bot.notes(2)
    assert notes[1] == "From now on I show help lines for Thailand."
    assert await country_of(bot) == "TH"
    assert await country_of(bot, OTHER_ASKER.id) is None


async def test_help_lines_answer_in_the_chosen_country(bot: Running) -> None:
    """The button under other answers shows the lines below them, or asks for the country first."""
    question = await asked(bot)
    bot.double.push(updates.callback(question.raw, "help-lines"))
    assert "Which country" in (await bot.answers(2))[1].text
    bot.double.push(updates.command("/country", "pk"))
    typed = (await bot.answers(3))[2]
    assert typed.text.startswith("☎️ Whom to call: Pakistan")
    assert await _kept(bot, "PK")
    bot.double.push(updates.callback(question.raw, "help-lines"))
    assert (await bot.answers(4))[3].text == typed.text


async def test_a_link_leads_to_the_question(bot: Running) -> None:
    """/start with the payload “country” asks for the country; any other shows the first page."""
    bot.double.push(updates.command("/start", "country"))
    assert "Which country" in (await bot.answers(1))[0].text
    bot.double.push(updates.command("/start", "anything"))
    assert "Which country" not in (await bot.answers(2))[1].text


async def test_forgetting_the_country(bot: Running) -> None:
    """“Forget my country”, “Another country” and /forget each leave none behind."""
    for number, way in enumerate(("country-forget", "country-none"), 1):
        bot.double.push(updates.command("/country", "TH"))
        lines = (await bot.answers(number))[-1]
        assert await _kept(bot, "TH")
        bot.double.push(updates.callback(lines.raw, way))
        await bot.double.wait_for("editMessageText", number, 20)
        assert await _kept(bot, None)
    bot.double.push(updates.command("/country", "TH"))
    await bot.answers(3)
    assert await _kept(bot, "TH")
    bot.double.push(updates.command("/forget"))
    await bot.answers(4)
    assert await country_of(bot) is None


async def _kept(bot: Running, country: str | None) -> bool:
    """Return whether the store soon keeps that country: the answer goes out before."""
    for _ in range(100):
        if await country_of(bot) == country:
            return True
    return False


FORGED = (
    "country:XX", "country:th", "country:", "country:TH:x", "country-page:0", "country-page:999",
    "country-forget:all", "help-lines:", "help-lines:TH", "country:TH\n", "countryTH",
)  # fmt: skip


async def test_a_forged_press_changes_nothing(bot: Running) -> None:
    """Data that no button of ours carries is answered with silence."""
    question = await asked(bot)
    bot.double.push(*(updates.callback(question.raw, data) for data in FORGED))
    assert await bot.notes(len(FORGED)) == [""] * len(FORGED)
    assert [sent.text for sent in bot.double.sent()] == [question.text]
    assert not bot.double.calls_to("editMessageText")
    assert await country_of(bot) is None


async def test_a_press_that_names_anothers_chat_is_refused(bot: Running) -> None:
    """Nobody can have help lines shown in a chat that is not theirs."""
    bot.double.push(updates.command("/country"))
    (page,) = await bot.answers()
    bot.double.press(page, "country:DE", by=OTHER_ASKER)
    await bot.notes()
    assert len(bot.double.sent()) == 1
    assert bot.double.sent()[0].text == page.text


async def test_a_page_of_another_kind_is_not_replaced(bot: Running) -> None:
    """Pressed below a warning, the question stands by itself: the warning stays to be read."""
    bot.double.push(updates.text("complete simple tasks, top up to unlock"))
    warning = (await bot.answers())[0]
    bot.double.push(updates.callback(warning.raw, "country"))
    assert "Which country" in (await bot.answers(2))[1].text
    assert bot.double.sent()[0].text == warning.text


async def test_a_press_under_a_page_that_is_gone_is_answered(bot: Running) -> None:
    """Where Telegram no longer shows a page, nor changes it, the next one comes as a message."""
    page = await asked(bot)
    bot.double.world.delete(page.raw)
    bot.double.push(updates.on_old_message(updates.callback(page.raw, "country:TH")))
    (lines,) = await bot.answers()
    assert lines.text.startswith("☎️ Whom to call: Thailand")
    assert "1441" in lines.marked("bold")
    await bot.notes()
    bot.double.problems.clear()  # that there is nothing to change


async def test_in_a_group_no_country_is_shown(bot: Running) -> None:
    """A press in a group changes nothing and shows nobody where somebody lives."""
    question = await asked(bot)
    in_group = question.raw | {"chat": updates.message_of(updates.group_message("x"))["chat"]}
    assert in_group["chat"]["id"] == GROUP.id
    bot.double.push(updates.callback(in_group, "country:TH"))
    assert await bot.notes() == [bot.say("inline-private")]
    assert await country_of(bot) is None


async def test_many_presses_are_limited(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Over the limit a press is answered with how long to wait."""
    async with running_bot(tmp_path, monkeypatch, checks_per_minute=1) as bot:
        question = await asked(bot)
        bot.double.press(question, "country-page:2")
        await bot.notes(1)
        bot.double.push(updates.callback(question.raw, "country-page:1"))
        assert "second" in (await bot.notes(2))[1]


async def test_without_a_store_the_lines_are_still_shown(bot: Running) -> None:
    """A store that cannot be reached costs the choice, not the numbers."""
    question = await asked(bot)
    await bot.desk.door.close()
    (Path(bot.desk.keys._path).parent / "reports.db").unlink()
    (Path(bot.desk.keys._path).parent / "reports.db").mkdir()
    bot.double.press(question, "country:CA")
    assert "1-888-495-8501" in (await changed(bot, 1)).text
    assert await bot.notes() == [bot.say("store-unavailable")]


async def test_the_choice_leaves_no_trace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No log line at DEBUG says who chose or what; the database holds the country, and no id."""
    stream = io.StringIO()
    with kept_log_state():
        configure_logging("DEBUG", "json", stream)
        async with running_bot(tmp_path, monkeypatch) as bot:
            question = await asked(bot)
            bot.double.press(question, "country:CA")
            await changed(bot, 1)
            bot.double.push(updates.command("/country", "SG"))
            await bot.answers(2)
            assert await _kept(bot, "SG")
        logging.getLogger().handlers.clear()
    written = stream.getvalue()
    assert '"command": "country"' in written
    kept = _all_bytes(tmp_path)
    for trace in ASKER.traces:
        assert trace.lower() not in written.lower()
        assert trace.lower().encode() not in kept.lower()
    for country in ("country:CA", "Canada", "Singapore", '"SG"', "/country"):
        assert country not in written


def _all_bytes(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(folder.iterdir()) if path.is_file())


def test_at_the_terminal_the_country_is_typed(tmp_path: Path) -> None:
    """/country lists what to type; with a code it shows the lines there."""
    desk, out = open_desk(tmp_path), io.StringIO()
    office = Office(Settings(data_dir=tmp_path), desk, pages_of(desk))
    talk(office, io.StringIO("/language en\n/country\n/country th\n"), out)
    assert "/country TH – Thailand" in out.getvalue()
    assert "☎️ Whom to call: Thailand" in out.getvalue()
