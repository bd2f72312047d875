"""Inline mode: a verdict on what is typed behind the bot's name, to be sent by whoever taps it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.edge import inline
from bot.edge.inline import QUERIES_PER_CHECK
from bot.reply import plain
from tests.bot.telegram_bot import Running, running_bot
from tests.double import ASKER, CHINESE_ASKER, JsonObject, updates
from tests.double.world import BOT_USER
from tests.rules.library_folder import SCAM

WITH_CODE = f"{SCAM} 483920"


@pytest.fixture
async def bot(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Running]:
    """A running bot; at the end no query was left open and Telegram had nothing to object."""
    async with running_bot(tmp_path, monkeypatch) as running:
        yield running
        assert not running.double.problems
        assert not running.double.unanswered


async def answers(bot: Running, count: int = 1) -> list[JsonObject]:
    """Return the parameters of the answers to inline queries once there are *count*."""
    calls = await bot.double.wait_for("answerInlineQuery", count, 20)
    return [call.params for call in calls]


async def test_a_scam_is_offered_with_its_reason(bot: Running) -> None:
    """One result: the level, the first reason below it, and a short answer that it sends."""
    bot.double.push(updates.inline_query(SCAM))
    (answered,) = await answers(bot)
    (result,) = answered["results"]
    assert result["title"] == bot.say("inline-title-high")
    assert "T o p up to unlock" in result["description"]
    assert "<" not in result["title"] + result["description"]
    sent = plain(result["input_message_content"]["message_text"])
    assert sent.startswith(bot.say("level-high"))
    assert bot.say("family-job-task.do").splitlines()[0] in sent
    (button,) = result["reply_markup"]["inline_keyboard"][0]
    assert button["url"] == f"https://t.me/{BOT_USER['username']}?start=check"


async def test_telegram_keeps_nothing_and_shows_it_to_nobody_else(bot: Running) -> None:
    """Answers are not cached, are personal, and lead into the private chat."""
    bot.double.push(updates.inline_query(SCAM), updates.inline_query("Hi"))
    for answered in await answers(bot, 2):
        assert answered["cache_time"] == 0
        assert answered["is_personal"] is True
        assert answered["button"]["start_parameter"] == "check"


async def test_only_the_quoted_words_are_sent_on(bot: Running) -> None:
    """Of what was pasted, the sent message has the clue alone: no code, nothing around it."""
    bot.double.push(updates.inline_query(f"Dear Quilla Zanderoo, {WITH_CODE}"))
    (answered,) = await answers(bot)
    text = answered["results"][0]["input_message_content"]["message_text"]
    assert "Zanderoo" not in text
    assert "483920" not in text


@pytest.mark.parametrize(
    ("typed", "key"), [("", "inline-hint"), ("  ", "inline-hint"), ("Is it", "inline-too-little")]
)
async def test_too_little_is_told_on_the_button(bot: Running, typed: str, key: str) -> None:
    """Without enough words there is no result, and the button says what to do."""
    bot.double.push(updates.inline_query(typed))
    (answered,) = await answers(bot)
    assert answered["results"] == []
    assert answered["button"]["text"] == bot.say(key)


async def test_what_is_not_recognised_is_not_called_honest(bot: Running) -> None:
    """A message without a known scam is offered as such, with what tapping does."""
    bot.double.push(updates.inline_query("The club meets on Sunday, bring a spade.", CHINESE_ASKER))
    (answered,) = await answers(bot)
    (result,) = answered["results"]
    assert result["title"] == bot.say("inline-title-none", "zh-Hans")
    assert result["description"] == bot.say("inline-send", "zh-Hans")
    assert plain(result["input_message_content"]["message_text"]) == bot.say(
        "level-none", "zh-Hans"
    )


async def test_every_query_is_answered_within_the_limits(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever types fast gets empty answers after a while; nobody waits for one."""
    async with running_bot(tmp_path, monkeypatch, checks_per_minute=1) as bot:
        bot.double.push(*(updates.inline_query(SCAM) for _ in range(QUERIES_PER_CHECK + 2)))
        answered = await answers(bot, QUERIES_PER_CHECK + 2)
        assert sum(bool(one["results"]) for one in answered) == QUERIES_PER_CHECK
        assert not bot.double.unanswered
        assert not bot.double.problems


async def test_a_look_that_takes_too_long_is_given_up(
    bot: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When the rules need longer than an app waits, the answer is the way to the private chat."""
    monkeypatch.setattr(inline, "LOOKING_SECONDS", 0)
    bot.double.push(updates.inline_query(SCAM))
    (answered,) = await answers(bot)
    assert answered["results"] == []
    assert answered["button"]["text"] == bot.say("inline-private")


async def test_an_answer_that_comes_too_late_does_no_harm(bot: Running) -> None:
    """A query that Telegram has given up is let go, and the asker is answered in private."""
    bot.double.refuse("answerInlineQuery", 400, "Bad Request: query is too old")
    query = updates.inline_query(SCAM)
    bot.double.push(query, updates.command("/help"))
    await answers(bot)
    await bot.double.wait_until(lambda: bool(bot.double.sent(ASKER)), 20, "the page")
    bot.double.world.open_queries.clear()
