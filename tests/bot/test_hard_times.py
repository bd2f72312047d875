"""What the bot does when Telegram, an update or an asker makes it hard."""

import asyncio
import io
import json
import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.edge import application, pressing, sending
from bot.edge.polling import UpdateRequest
from bot.logs import configure_logging
from bot.reply import plain
from tests.bot.log_state import kept_log_state
from tests.bot.telegram_bot import Running, running_bot
from tests.double import ADMIN, ASKER, GROUP, OTHER_ASKER, SENDER, updates
from tests.rules.library_folder import SCAM

TOO_OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid"


@pytest.fixture
async def bot(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Running]:
    """A running bot that tries again soon."""
    monkeypatch.setattr(sending, "PAUSES", (0.01, 0.02, 0.03))
    async with running_bot(tmp_path, monkeypatch) as running:
        yield running


@pytest.fixture
def stops_soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """What still waits when the bot stops is given up at once."""
    monkeypatch.setattr(application, "STOP_SECONDS", 0.05)


async def test_an_update_that_cannot_be_read_holds_up_nobody(bot: Running) -> None:
    """An update of a shape the library does not know is passed over; the next is answered."""
    unreadable = updates.text(SCAM)
    del unreadable["message"]["date"]
    bot.double.push(unreadable, updates.text(SCAM))
    (answer,) = await bot.answers()
    assert answer.text.startswith("⛔")


def test_an_update_nested_too_deeply_costs_only_itself() -> None:
    """A rich message of a million brackets stops neither the bot nor what came with it."""
    before = {"update_id": 7, **updates.text('Look: "update_id": 5, {"update_id": 6} \\')}
    after = {"update_id": 9, **updates.text(SCAM)}
    deep = '{"message": {"rich_message": ' + "[" * 500_000 + "]" * 500_000 + '}, "update_id": 8}'
    listed = ", ".join([json.dumps(before), deep, json.dumps(after)])
    payload = f'{{"ok": true, "result": [{listed}]}}'.encode()
    answer = UpdateRequest.parse_json_payload(payload)
    assert answer == {"ok": True, "result": [before, {"update_id": 8}, after]}


@pytest.mark.parametrize("fault", ["bad_gateway", "drop"])
async def test_an_answer_is_sent_again_when_telegram_failed(bot: Running, fault: str) -> None:
    """Neither a 502 nor a broken connection costs an asker the answer."""
    getattr(bot.double, fault)("sendMessage", times=2)
    bot.double.push(updates.text(SCAM))
    (answer,) = await bot.answers()
    assert answer.text.startswith("⛔")
    assert len(bot.double.calls_to("sendMessage")) == 3


async def test_an_answer_that_never_goes_through_is_given_up(bot: Running) -> None:
    """After four tries the asker is left alone, and the next message is answered."""
    bot.double.bad_gateway("sendMessage", times=4)
    bot.double.push(updates.text(SCAM))
    await bot.double.wait_for("sendMessage", 4, 20)
    bot.double.push(updates.command("/help"))
    assert [answer.text for answer in await bot.answers()] == [bot.say("help-body")]


async def test_html_that_telegram_refuses_is_sent_as_plain_text(bot: Running) -> None:
    """The words of a warning come through even where its marks do not."""
    bot.double.push(updates.text(SCAM))
    (fine,) = await bot.answers()
    bot.double.refuse("sendMessage", 400, "Bad Request: can't parse entities")
    bot.double.push(updates.text(SCAM))
    bare = (await bot.answers(2))[1]
    assert bare.text == plain(fine.text)
    assert [button.data for button in bare.buttons] == [button.data for button in fine.buttons]
    assert "entities" not in bare.raw


async def test_what_telegram_refuses_in_any_form_is_said_to_be_our_fault(bot: Running) -> None:
    """An asker whose answer Telegram does not take is not left without a word."""
    bot.double.refuse("sendMessage", 400, "Bad Request: message is too odd", times=2)
    bot.double.push(updates.text(SCAM))
    assert [answer.text for answer in await bot.answers()] == [bot.say("something-broke")]


@pytest.mark.parametrize("name", ["forget", "start", "paid", "report", "reload"])
async def test_a_command_in_a_forwarded_message_is_no_command(bot: Running, name: str) -> None:
    """What a sender wrote is looked at, whatever it begins with, and never done."""
    sent = updates.command(f"/{name}", SCAM, sender=ADMIN)
    bot.double.push(updates.forwarded(sent))
    (answer,) = await bot.answers()
    assert answer.text.startswith("⛔")


async def test_a_late_press_on_paid_is_answered_with_the_first_steps(bot: Running) -> None:
    """Whoever pressed while the bot was down gets the steps all the same."""
    bot.double.push(updates.text(SCAM))
    (answer,) = await bot.answers()
    bot.double.refuse("answerCallbackQuery", 400, TOO_OLD)
    bot.double.press(answer, "paid")
    assert (await bot.answers(2))[1].text == bot.say("paid-body")


async def test_the_outcome_of_a_late_press_is_sent_as_a_message(bot: Running) -> None:
    """When no note can be shown over the chat any more, a report is thanked for in it."""
    bot.double.push(updates.text(SCAM))
    (answer,) = await bot.answers()
    bot.double.refuse("answerCallbackQuery", 400, TOO_OLD)
    bot.double.press(answer, "report")
    assert (await bot.answers(2))[1].text == bot.say("report-thanks")


async def test_what_is_gone_is_said_to_a_late_press_in_a_message(bot: Running) -> None:
    """Whoever pressed while the bot was down and whose message is forgotten is told so."""
    bot.double.push(updates.text(SCAM))
    (answer,) = await bot.answers()
    await bot.settled()
    bot.desk._subjects.clear()
    bot.double.refuse("answerCallbackQuery", 400, TOO_OLD)
    bot.double.push(updates.on_old_message(updates.callback(answer.raw, "report")))
    assert (await bot.answers(2))[1].text == bot.say("report-gone")


@pytest.mark.parametrize("seconds", [2, 3600])
async def test_a_press_is_worked_on_while_telegram_takes_no_notes(
    bot: Running, monkeypatch: pytest.MonkeyPatch, seconds: int
) -> None:
    """However long Telegram puts off the notes over the chat, who paid gets the first steps."""
    monkeypatch.setattr(pressing, "NOTE_SECONDS", 0.2)
    bot.double.push(updates.text(SCAM))
    (answer,) = await bot.answers()
    bot.double.flood("answerCallbackQuery", seconds)
    bot.double.press(answer, "paid")
    assert (await bot.answers(2))[1].text == bot.say("paid-body")


@pytest.mark.parametrize("fault", ["bad_gateway", "drop"])
async def test_a_page_is_changed_when_telegram_answers_again(bot: Running, fault: str) -> None:
    """A 502 or a broken connection leaves nobody without the numbers to call."""
    bot.double.push(updates.command("/country"))
    (page,) = await bot.answers()
    getattr(bot.double, fault)("editMessageText", times=2)
    bot.double.press(page, "country:DE")
    await bot.settled()
    assert "110" in bot.double.sent()[0].text


async def test_commands_in_a_group_hold_up_nobody(bot: Running) -> None:
    """However many commands a group sends, it is told once where to ask, and askers are answered."""
    bot.double.push(*(updates.command("/check", sender=SENDER, chat=GROUP) for _ in range(60)))
    bot.double.push(updates.text(SCAM))
    await bot.double.wait_until(lambda: bool(bot.double.sent(ASKER)), 20, "the asker's answer")
    assert len(bot.double.sent(GROUP)) == 1


async def test_a_thousand_commands_of_one_asker_hold_up_nobody(bot: Running) -> None:
    """Twenty commands in a minute are answered, one is told to slow down, the rest are dropped."""
    bot.double.push(*(updates.command("/start") for _ in range(300)))
    bot.double.push(updates.text(SCAM, sender=OTHER_ASKER))
    await bot.double.wait_until(lambda: bool(bot.double.sent(OTHER_ASKER)), 20, "the other")
    assert len(bot.double.sent(ASKER)) == 21


async def test_a_long_flood_limit_does_not_keep_the_bot_from_stopping(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Told to stop while Telegram wants more than a minute's patience, the bot stops."""
    monkeypatch.setattr(application, "STOP_SECONDS", 0.05)
    async with asyncio.timeout(30):
        async with running_bot(tmp_path, monkeypatch, concurrent_updates=2) as bot:
            bot.double.flood("sendMessage", 100, times=9)
            bot.double.push(*(updates.text(SCAM) for _ in range(6)))
            await bot.double.wait_for("sendMessage", 1, 20)
        assert not bot.application.running


@pytest.mark.usefixtures("stops_soon")
async def test_a_flood_limit_of_one_chat_holds_up_no_other(bot: Running) -> None:
    """While one chat has to wait, another is answered at once."""
    bot.double.flood("sendMessage", 60)
    bot.double.push(updates.text(SCAM))
    await bot.double.wait_for("sendMessage", 1, 20)
    bot.double.push(updates.text(SCAM, sender=OTHER_ASKER))
    await bot.double.wait_until(lambda: bool(bot.double.sent(OTHER_ASKER)), 10, "the other chat")
    assert not bot.double.sent(ASKER)


@pytest.mark.usefixtures("stops_soon")
async def test_a_press_that_telegram_puts_off_holds_up_no_other(bot: Running) -> None:
    """A request that names no chat waits without the chats."""
    bot.double.push(updates.text(SCAM))
    (answer,) = await bot.answers()
    bot.double.flood("answerCallbackQuery", 60)
    bot.double.press(answer, "paid")
    await bot.double.wait_for("answerCallbackQuery", 1, 20)
    bot.double.push(updates.text(SCAM, sender=OTHER_ASKER))
    await bot.double.wait_until(lambda: bool(bot.double.sent(OTHER_ASKER)), 10, "the other chat")


async def test_a_chat_put_off_for_long_takes_no_ones_place(bot: Running) -> None:
    """Answers to a chat that has to rest for an hour are given up, and asked of Telegram once."""
    bot.double.flood("sendMessage", 3600)
    bot.double.push(updates.text(SCAM))
    await bot.settled()
    bot.double.push(*(updates.command("/help") for _ in range(5)))
    await bot.settled()
    assert len(bot.double.calls_to("sendMessage")) == 1


@pytest.mark.usefixtures("stops_soon")
async def test_only_a_few_answers_wait_for_one_chat(bot: Running) -> None:
    """Of many answers to a chat that was put off, five wait; the others take no one's place."""
    bot.double.flood("sendMessage", 100)
    bot.double.push(updates.command("/help"))
    await bot.double.wait_for("sendMessage", 1, 20)
    bot.double.push(*(updates.command("/help") for _ in range(15)))
    await bot.double.wait_until(lambda: bot.double.is_read, 20, "all updates to be fetched")
    await asyncio.sleep(1)
    assert len(bot.double.calls_to("sendMessage")) == 1
    assert len(getattr(bot.application, "_in_hand")) == 5  # noqa: B009  of the patient application


@pytest.mark.parametrize("before", ["/!\\ ", "/// ", "/urgent "])
async def test_a_pasted_message_that_begins_with_a_stroke_is_looked_at(
    bot: Running, before: str
) -> None:
    """What only looks like a command is a message: its warning must not be missed."""
    bot.double.push(updates.text(before + SCAM))
    (answer,) = await bot.answers()
    assert answer.text.startswith("⛔")


@pytest.mark.parametrize("typed", ["/", "/halp", "/помощь", "/help me please"])
async def test_a_short_command_that_is_none_is_said_to_be_unknown(bot: Running, typed: str) -> None:
    """Whoever mistypes a command is told where the commands stand."""
    bot.double.push(updates.text(typed))
    assert [answer.text for answer in await bot.answers()] == [bot.say("unknown-command")]


async def test_the_log_says_where_a_request_that_failed_was_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A line about an error of Telegram's names the place that asked, not the limiter between."""
    stream = io.StringIO()
    with kept_log_state():
        configure_logging("INFO", "json", stream)
        async with running_bot(tmp_path, monkeypatch) as bot:
            bot.double.refuse("sendMessage", 403, "Forbidden: bot was blocked by the user", times=2)
            bot.double.push(updates.text(SCAM))
            await bot.double.wait_for("sendMessage", 2, 20)
    places = re.findall(r'"at": "([a-z_.]+):', stream.getvalue())
    assert places
    assert set(places) == {"bot.edge.sending"}
