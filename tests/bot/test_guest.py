"""Guest mode: the bot is mentioned in a chat where it is no member, and answers there once."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.edge import sending
from bot.reply import plain
from tests.bot.telegram_bot import Running, running_bot
from tests.double import ASKER, GROUP, SENDER, JsonObject, places, updates
from tests.double.world import BOT_USER
from tests.rules.library_folder import SCAM


@pytest.fixture
async def bot(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Running]:
    """A running bot; at the end Telegram had nothing to object."""
    async with running_bot(tmp_path, monkeypatch) as running:
        yield running
        assert not running.double.problems


async def answered(bot: Running, count: int = 1) -> JsonObject:
    """Return the result of the last of *count* answers to guest messages."""
    calls = await bot.double.wait_for("answerGuestQuery", count, 20)
    result: JsonObject = calls[-1].params["result"]
    return result


def words(result: JsonObject) -> str:
    """Return what the answer shows."""
    return plain(result["input_message_content"]["message_text"])


async def test_a_guest_looks_at_the_message_that_the_mention_answers(bot: Running) -> None:
    """The answer is short, says level, kind and words, and leads into the private chat."""
    scam = updates.group_message(SCAM)
    bot.double.push(updates.as_guest(updates.replying(places.mention("is it?"), scam)))
    result = await answered(bot)
    assert words(result).startswith(bot.say("level-high"))
    assert bot.say("family-job-task.name") in words(result)
    assert "T o p up to unlock" in words(result)
    (button,) = result["reply_markup"]["inline_keyboard"][0]
    assert button["url"] == f"https://t.me/{BOT_USER['username']}?start=check"
    assert bot.double.sent(GROUP) == []
    assert not bot.double.unanswered


async def test_a_guest_tries_again_when_telegram_failed(
    bot: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A 502 costs nobody the one answer that a guest may give."""
    monkeypatch.setattr(sending, "PAUSES", (0.01, 0.02, 0.03))
    bot.double.bad_gateway("answerGuestQuery", times=2)
    scam = updates.group_message(SCAM)
    bot.double.push(updates.as_guest(updates.replying(places.mention(), scam)))
    assert words(await answered(bot, 3)).startswith(bot.say("level-high"))
    await bot.settled()
    assert not bot.double.unanswered


async def test_a_guest_names_nobody(bot: Running) -> None:
    """Neither who wrote nor who asked stands in the answer."""
    scam = updates.group_message(SCAM)
    bot.double.push(updates.as_guest(updates.replying(places.mention(), scam)))
    shown = words(await answered(bot))
    for trace in (*SENDER.traces, *ASKER.traces):
        assert trace not in shown


async def test_a_guest_says_how(bot: Running) -> None:
    """A mention that answers nothing is told how; one about a mere picture, what can be done."""
    bot.double.push(updates.as_guest(places.mention(SCAM)))
    assert words(await answered(bot)) == bot.say("guest-check-how")
    picture = updates.photo("", sender=SENDER, chat=GROUP)
    bot.double.push(updates.as_guest(updates.replying(places.mention(), picture)))
    assert words(await answered(bot, 2)) == bot.say("no-text")


async def test_guests_have_the_limit_of_a_private_chat(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Over the limit of an asker a mention is left without an answer."""
    async with running_bot(tmp_path, monkeypatch, checks_per_minute=2) as bot:
        scam = updates.group_message(SCAM)
        mention = updates.replying(places.mention(), scam)
        bot.double.push(*(updates.as_guest(mention) for _ in range(4)))
        await bot.settled()
        assert len(bot.double.calls_to("answerGuestQuery")) == 2


async def test_a_guest_query_that_is_too_old_does_no_harm(bot: Running) -> None:
    """What Telegram does not take any more is let go, and nothing is said about it anywhere."""
    bot.double.refuse("answerGuestQuery", 400, "Bad Request: query is too old")
    bot.double.push(updates.as_guest(places.mention()), updates.command("/help"))
    await bot.double.wait_for("answerGuestQuery", 1, 20)
    (page,) = await bot.answers()
    assert page.text == bot.say("help-body")
