"""Privacy is a test: what names an asker is in no log line at DEBUG and in no byte that is kept."""

import io
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.edge.telling import tell_round
from bot.logs import configure_logging
from bot.media.reader import Reading
from tests.bot.log_state import kept_log_state
from tests.bot.media.stand_in import StandIn
from tests.bot.telegram_bot import Running, running_bot
from tests.double import ADMIN, ASKER, CHANNEL, GROUP, SENDER, places, updates
from tests.rules.library_folder import RULE, SCAM, write_library

NAMED = "Dear Zebulina Quatermain-Voss, passport X98127364, card 4111 1111 1111 1111, "
NAMED += "call your number +1 555 0100 777, mail zebulina.qv@example.org, code 730918. "
CANARIES = [
    *ASKER.traces, *SENDER.traces, *ADMIN.traces,
    "zebulina", "quatermain", "voss", "x98127364", "4111 1111", "0100 777", "730918",
    "zebulina.qv", "example.org",
]  # fmt: skip


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """Return the log of the test, at DEBUG, as an operator would have it."""
    with kept_log_state():
        stream = io.StringIO()
        configure_logging("DEBUG", "json", stream)
        yield stream


async def exercise(bot: Running) -> None:
    """Use the bot in every way that could leave a trace, failures included."""
    double = bot.double
    scam = updates.forwarded(updates.text(NAMED + SCAM), updates.from_user())
    double.push(scam)
    answer = (await bot.answers())[0]
    double.press(answer, "report")
    await bot.notes()
    double.press(answer, "wrong")
    await bot.notes(2)
    double.push(updates.callback(double.sent()[0].raw, "wrong:honest"))
    await bot.notes(3)
    double.push(updates.command("/report", NAMED + SCAM))
    await bot.answers(3)
    double.push(updates.contact("+15550100777", "Zebulina"))
    double.push(updates.command("/stats", sender=ADMIN), updates.command("/rules", sender=ADMIN))
    await bot.answers(6)
    double.refuse("sendMessage", 400, f"Bad Request: {NAMED}")
    double.push(updates.text(NAMED + SCAM))
    await double.wait_for("sendMessage", 7, 20)
    double.drop("sendMessage")
    double.push(updates.text(NAMED + SCAM))
    await double.wait_for("sendMessage", 8, 20)
    write_library(bot.desk.keeper.folders[0], en__job_task=RULE.replace("high", "hihg"))
    await bot.desk.keeper.reload()
    await bot.admin.tell(bot.application.bot)


async def test_nothing_that_names_anybody_is_logged_or_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, log: io.StringIO
) -> None:
    """Names, ids, numbers, addresses and the token are nowhere, while reports are kept."""
    async with running_bot(tmp_path, monkeypatch) as bot:
        await exercise(bot)
        assert await (await bot.desk.door.store()).count() == 1
        canaries = [*CANARIES, bot.double.token, bot.double.token.split(":")[1]]
        kept_while_running = _all_bytes(tmp_path)
    assert_silent(log, kept_while_running + _all_bytes(tmp_path), canaries)


async def converse(bot: Running) -> None:
    """Send several messages together, edit one, let edits fail, report, and send files."""
    double = bot.double
    comment, first = updates.text(NAMED), updates.forwarded(updates.text(NAMED + "Good day"))
    double.push(comment, first, updates.forwarded(updates.text(SCAM), updates.from_channel()))
    answer = (await bot.answers())[0]
    double.press(answer, "report")
    await bot.notes()
    double.push(updates.edited(comment, NAMED + SCAM))
    double.push(*updates.album([updates.document(f"{NAMED}.apk", caption=NAMED), updates.photo()]))
    await bot.answers(2)
    double.refuse("editMessageText", 400, f"Bad Request: {NAMED}", times=2)
    double.push(updates.edited(comment, NAMED + "top up to unlock"))
    await double.wait_until(lambda: not double.unanswered, 20, "nothing open")
    double.push(updates.voice(), updates.venue(NAMED, NAMED))
    await bot.answers(3)


async def test_conversations_and_edits_leave_no_trace(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, log: io.StringIO
) -> None:
    """What is gathered, answered, edited and remembered for an hour is in no log and on no disk."""
    async with running_bot(tmp_path, monkeypatch) as bot:
        await converse(bot)
        assert await (await bot.desk.door.store()).count() == 1
        kept = _all_bytes(tmp_path)
    assert_silent(log, kept + _all_bytes(tmp_path), [*CANARIES, *CHANNEL.traces])


def assert_silent(log: io.StringIO, kept: bytes, canaries: list[str]) -> None:
    """Fail when one of the canaries stands in the log or in what is kept."""
    written = log.getvalue().lower()
    assert '"event": "update"' in written
    for canary in canaries:
        assert canary.lower() not in written, canary
        assert canary.lower().encode() not in kept.lower(), canary


def _all_bytes(folder: Path) -> bytes:
    """Return what stands in every file the bot keeps: database, write-ahead log, key."""
    files = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    assert any(path.name == "reports.db" for path in files)
    return b"\n".join(path.read_bytes() for path in files)


def test_the_canary_would_sing(log: io.StringIO) -> None:
    """The search finds what is really written: a rule id does stand in the log."""
    logging.getLogger("anything").warning("x")
    assert "anything" in log.getvalue()


async def press_everything(bot: Running) -> None:
    """Press each button under an answer, be told of a change, blocked or not, and forget."""
    double = bot.double
    double.push(updates.forwarded(updates.text(NAMED + SCAM), updates.from_user()))
    answer = (await bot.answers())[0]
    presses = ["reasons:all", "pass-on", "already:bank", "travelled:family", "wrong:other"]
    for number, data in enumerate([*presses, "kind:other:job", "tell:on", f"report:{NAMED}"[:60]]):
        double.push(updates.callback(answer.raw, data))
        await bot.notes(number + 1)
    await double.wait_until(lambda: len(double.sent()) == 6, 20, "all answers")
    library = bot.desk.keeper.folders[0]
    write_library(library, en__job_task=RULE.replace("  severity", "  status: retired\n  severity"))
    await bot.desk.keeper.reload()
    double.refuse("sendMessage", 502, f"Bad Gateway: {NAMED}")
    assert not await tell_round(bot.desk, bot.application.bot)
    assert len(await (await bot.desk.door.store()).watches()) == 1


async def test_who_wants_to_be_told_is_in_no_log_and_readable_in_no_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, log: io.StringIO
) -> None:
    """How to reach an asker is kept, sealed: neither the files nor the log say who it is."""
    async with running_bot(tmp_path, monkeypatch) as bot:
        await press_everything(bot)
        kept_while_running = _all_bytes(tmp_path)
        assert await tell_round(bot.desk, bot.application.bot)
        assert await (await bot.desk.door.store()).watches() == []
    assert_silent(log, kept_while_running + _all_bytes(tmp_path), CANARIES)


async def ask_elsewhere(bot: Running) -> None:
    """Be asked in a group, warn there, be inline, a guest, in a business chat; and let all fail."""
    double = bot.double
    double.world.appoint(GROUP.id, ADMIN.as_user())
    double.push(places.membership("left", "member"), updates.group_message(NAMED + SCAM))
    double.push(updates.command("/settings", sender=ADMIN, chat=GROUP))
    settings = (await bot.answers(2))[1]
    double.push(updates.callback(settings.raw, "group:warn:on", ADMIN))
    await bot.notes()
    scam = updates.group_message(NAMED + SCAM)
    double.push(scam, updates.replying(updates.command("/check", chat=GROUP), scam))
    await double.wait_until(lambda: len(double.sent(GROUP)) == 4, 20, "answer and warning")
    double.push(updates.callback(double.sent(GROUP)[-1].raw, "group:honest", ADMIN))
    await bot.notes(2)
    double.push(updates.inline_query(NAMED + SCAM), updates.as_guest(updates.replying(scam, scam)))
    double.push(places.connection())
    double.push(updates.callback((await bot.answers(4))[-1].raw, "business:yes"))
    await bot.notes(3)
    double.push(places.business_message(NAMED + SCAM))
    await bot.settled()
    for method in ("sendMessage", "answerInlineQuery", "answerGuestQuery", "getChatMember"):
        double.refuse(method, 400, f"Bad Request: {NAMED}", times=2)
    double.push(updates.group_message(f"{NAMED} {SCAM}!"), updates.inline_query(NAMED + SCAM))
    double.push(updates.as_guest(updates.replying(scam, scam)))
    double.push(places.business_message(f"{NAMED} {SCAM}!"))
    await bot.settled()


async def test_places_leave_no_trace(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, log: io.StringIO
) -> None:
    """What is asked in groups, inline, as a guest and for a business is in no log and on no disk."""
    async with running_bot(tmp_path, monkeypatch) as bot:
        await ask_elsewhere(bot)
        stats = await bot.desk.stats()
        assert stats is not None
        assert stats.disputes == 1
        kept = _all_bytes(tmp_path)
    names = [*CANARIES, *GROUP.traces, places.connection()["business_connection"]["id"]]
    assert_silent(log, kept + _all_bytes(tmp_path), names)
    assert b"group_settings" in kept


async def show_pictures(bot: Running) -> None:
    """Send pictures that are read, that are not to be had, and one that is reported."""
    double = bot.double
    double.push(double.holds(updates.forwarded(updates.photo(NAMED)), NAMED.encode()))
    answer = (await bot.answers())[0]
    double.press(answer, "report")
    await bot.notes()
    double.push(updates.document(f"{NAMED}.png", "image/png"))  # the double does not have it: 404
    await bot.answers(2)
    double.refuse("getFile", 400, f"Bad Request: {NAMED}")
    double.push(updates.photo())
    await bot.answers(3)


async def test_pictures_leave_no_trace(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, log: io.StringIO
) -> None:
    """Neither the words of a picture nor Telegram's name for it are in the log or on the disk."""
    words = StandIn(Reading((f"https://pay.example/{NAMED}",), NAMED + SCAM))
    async with running_bot(tmp_path, monkeypatch, words) as bot:
        await show_pictures(bot)
        assert await (await bot.desk.door.store()).count() == 1
        kept = _all_bytes(tmp_path)
    assert_silent(log, kept + _all_bytes(tmp_path), [*CANARIES, "photo800", "document-"])
