"""Business accounts: the owner is told in private, and nobody writes to a customer."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from telegram.ext import BusinessConnectionHandler

from bot.edge import business, sending
from bot.edge.business import WARNINGS_PER_MINUTE, BusinessChats
from bot.glance import Glance, glance
from bot.housekeeping import do_round
from bot.message import Message
from db import Store, StoreBusy
from rules import Rulebook
from tests.bot.offices import TODAY
from tests.bot.telegram_bot import Running, running_bot
from tests.double import ASKER, SENDER, places, updates
from tests.double.sent import Sent
from tests.rules.library_folder import SCAM


@pytest.fixture
async def bot(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Running]:
    """A running bot; at the end no call named a business connection, but to ask what it is."""
    async with running_bot(tmp_path, monkeypatch) as running:
        yield running
        assert not running.double.problems
        for call in running.double.calls:
            asks = call.method == "getBusinessConnection"
            assert asks or "business_connection_id" not in call.params, call.method
        assert running.double.sent(SENDER) == []


async def settled(bot: Running) -> list[Sent]:
    """Return what the owner was sent once everything so far was worked on."""
    await bot.settled()
    return bot.double.sent(ASKER)


async def agreed(bot: Running) -> Sent:
    """Connect the owner's account and have them agree; return the message with the buttons."""
    bot.double.push(places.connection())
    (asked,) = await bot.answers()
    bot.double.press(asked, "business:yes")
    await bot.double.wait_for("editMessageText", 1, 20)
    return bot.double.sent(ASKER)[0]


def business_chats(bot: Running) -> BusinessChats:
    """Return who looks at business chats."""
    handlers = bot.application.handlers[0]
    (found,) = (one for one in handlers if isinstance(one, BusinessConnectionHandler))
    chats = getattr(found.callback, "__self__")  # noqa: B009  of a method
    assert isinstance(chats, BusinessChats)
    return chats


async def test_the_owner_is_asked_before_anything_is_read(bot: Running) -> None:
    """Connecting brings the question; until it is answered no message is looked at."""
    bot.double.push(places.connection())
    (asked,) = await bot.answers()
    assert asked.chat_id == ASKER.id
    assert asked.text == bot.say("business-consent")
    assert [button.data for button in asked.buttons] == ["business:yes", "business:no"]
    bot.double.push(places.business_message(SCAM), places.connection())
    assert len(await settled(bot)) == 1


async def test_a_customers_scam_is_told_to_the_owner(bot: Running) -> None:
    """After a yes, the usual answer comes to the owner's own chat, with its buttons working."""
    shown = await agreed(bot)
    assert shown.text == bot.say("business-on")
    bot.double.push(places.business_message(SCAM))
    warning = (await bot.answers(2))[1]
    assert warning.chat_id == ASKER.id
    assert warning.text.startswith(bot.say("business-warning"))
    assert bot.say("level-high") in warning.text
    assert "T o p up to unlock" in warning.text
    for trace in SENDER.traces:
        assert trace not in warning.source
    bot.double.press(warning, "report")
    assert (await bot.notes(2))[1] == bot.say("report-thanks")


async def test_what_is_changed_into_a_scam_is_told_once(bot: Running) -> None:
    """An edited message is looked at anew; the same words are not told twice."""
    await agreed(bot)
    first = places.business_message("Good morning, is the blue kettle still there?")
    bot.double.push(first, places.edited_business_message(first, SCAM))
    await bot.answers(2)
    bot.double.push(places.business_message(SCAM))
    assert len(await settled(bot)) == 2


async def test_the_owners_own_messages_are_not_read(bot: Running) -> None:
    """What the owner writes, and what nobody need worry about, is met with silence."""
    await agreed(bot)
    bot.double.push(
        places.business_message(SCAM, sender=ASKER),
        places.business_message("Good morning, is the blue kettle still there?"),
        places.business_message("ok"),
    )
    assert len(await settled(bot)) == 1


async def test_a_no_is_a_no(bot: Running) -> None:
    """After a no nothing is looked at and nothing is asked again; /business can change it."""
    bot.double.push(places.connection())
    bot.double.press((await bot.answers())[0], "business:no")
    await bot.double.wait_for("editMessageText", 1, 20)
    assert bot.double.sent(ASKER)[0].text == bot.say("business-off")
    bot.double.push(places.business_message(SCAM), places.connection())
    assert len(await settled(bot)) == 1
    bot.double.push(updates.command("/business"))
    page = (await settled(bot))[1]
    assert page.text == bot.say("business-off")
    bot.double.press(page, "business:yes")
    await bot.double.wait_for("editMessageText", 2, 20)
    bot.double.push(places.business_message(SCAM))
    assert bot.say("level-high") in (await settled(bot))[-1].text


async def test_disconnecting_ends_it(bot: Running) -> None:
    """The owner is told, the consent is gone, and the next connection begins with the question."""
    await agreed(bot)
    bot.double.push(places.connection(enabled=False))
    assert (await bot.answers(2))[1].text == bot.say("business-gone")
    bot.double.push(places.business_message(SCAM))
    assert len(await settled(bot)) == 2
    assert await (await bot.desk.door.store()).drop_preferences() == 0
    bot.double.push(places.connection())
    await settled(bot)
    assert bot.double.sent(ASKER)[2].text == bot.say("business-consent")


async def test_forgetting_ends_the_consent(bot: Running) -> None:
    """After /forget no message is looked at; the next one brings the question, not a warning."""
    await agreed(bot)
    bot.double.push(updates.command("/forget"))
    assert (await bot.answers(2))[1].text == bot.say("forget-done", count=1)
    bot.double.push(places.business_message(SCAM))
    assert (await bot.answers(3))[2].text == bot.say("business-consent")


async def test_the_consent_ends_with_the_key(bot: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the key of the askers is destroyed the owner is asked again."""
    await agreed(bot)
    bot.desk.today = lambda: TODAY + timedelta(days=40)
    await do_round(bot.desk, 365)
    bot.double.push(places.business_message(SCAM))
    assert (await bot.answers(2))[1].text == bot.say("business-consent")


async def test_a_connection_of_before_the_start_is_asked_for(bot: Running) -> None:
    """A message of a connection that no update has shown is looked up, once."""
    shown = places.connection()["business_connection"]
    bot.double.world.connections[shown["id"]] = shown
    bot.double.push(places.business_message(SCAM), places.business_message(SCAM))
    assert [sent.text for sent in await bot.answers()] == [bot.say("business-consent")]
    await settled(bot)
    assert len(bot.double.calls_to("getBusinessConnection")) == 1


async def test_a_connection_is_asked_for_again_when_telegram_failed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two errors of the network cost the owner no warning; after four, the next message asks."""
    monkeypatch.setattr(sending, "PAUSES", (0.01, 0.02, 0.03))
    monkeypatch.setattr(business, "AGAIN_SECONDS", 0.1)
    async with running_bot(tmp_path, monkeypatch) as bot:
        await agreed(bot)
        chats = business_chats(bot)
        for errors in (2, 4):
            chats._connections.clear()
            bot.double.bad_gateway("getBusinessConnection", times=errors)
            bot.double.push(places.business_message(f"{SCAM} {errors}"))
            assert len(await settled(bot)) == 2
        await asyncio.sleep(0.2)
        bot.double.push(places.business_message(f"{SCAM} once more"))
        assert len(await settled(bot)) == 3


async def test_what_waits_when_the_owner_disconnects_is_not_told(
    bot: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A message that was being looked at when the connection ended is let go."""
    await agreed(bot)
    looking, gone = asyncio.Event(), asyncio.Event()

    async def slow(message: Message, rulebook: Rulebook) -> Glance:
        looking.set()
        await gone.wait()
        return await glance(message, rulebook)

    monkeypatch.setattr("bot.onlooker.glance", slow)
    bot.double.push(places.business_message(SCAM))
    await looking.wait()
    bot.double.push(places.connection(enabled=False))
    await bot.answers(2)
    gone.set()
    assert [sent.text for sent in await settled(bot)][1:] == [bot.say("business-gone")]


async def test_a_consent_that_could_not_be_deleted_counts_no_more(
    bot: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who disconnects while the store is stuck is asked again when they come back, not read."""
    await agreed(bot)

    async def stuck(*_: object) -> int:
        raise StoreBusy("reports.db")

    with monkeypatch.context() as while_stuck:
        while_stuck.setattr(Store, "remove", stuck)
        bot.double.push(places.connection(enabled=False))
        await bot.answers(2)
        bot.double.push(places.connection(), places.business_message(SCAM))
        assert len(await settled(bot)) == 2
    bot.double.push(places.business_message(SCAM))
    assert [sent.text for sent in await settled(bot)][2:] == [bot.say("business-consent")]


async def test_without_a_connection_nothing_is_kept(bot: Running) -> None:
    """/business says so, and a forged yes of somebody who was never asked keeps nothing."""
    bot.double.push(updates.command("/business"))
    (page,) = await bot.answers()
    assert page.text == bot.say("business-none")
    assert page.buttons == []
    for data in ("business:yes", "business:maybe", "business:"):
        bot.double.push(updates.callback(page.raw, data))
    await bot.notes(3)
    assert await (await bot.desk.door.store()).drop_preferences() == 0


async def test_an_owner_is_not_flooded(bot: Running) -> None:
    """However many customers write the like, the owner has a few warnings a minute."""
    await agreed(bot)
    bot.double.push(*(places.business_message(f"{SCAM} {number}") for number in range(12)))
    await bot.answers(1 + WARNINGS_PER_MINUTE)
    assert len(await settled(bot)) == 1 + WARNINGS_PER_MINUTE


async def test_what_breaks_is_not_told_to_a_customer(
    bot: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A handler that fails in a business chat says nothing there, and the bot goes on."""
    await agreed(bot)

    async def broken(*_: object) -> None:
        raise RuntimeError("a secret of the customer")

    monkeypatch.setattr("bot.onlooker.glance", broken)
    bot.double.push(places.business_message(SCAM))
    assert len(await settled(bot)) == 1
