"""Groups: the bot is quiet until it is asked, and names nobody."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.edge.groups import ANSWERS_PER_MINUTE
from tests.bot.telegram_bot import Running, running_bot
from tests.double import (
    ASKER,
    CHINESE_ASKER,
    GROUP,
    SENDER,
    JsonObject,
    Person,
    Place,
    places,
    updates,
)
from tests.double.sent import Sent
from tests.double.world import BOT_USER
from tests.rules.library_folder import SCAM

LINK = f"https://t.me/{BOT_USER['username']}?start=check"
HONEST = "The allotment club meets on Sunday at ten, bring your own spade please."


@pytest.fixture
async def bot(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Running]:
    """A running bot; at the end Telegram had nothing to object."""
    async with running_bot(tmp_path, monkeypatch) as running:
        yield running
        assert not running.double.problems


async def settled(bot: Running) -> list[Sent]:
    """Return what stands in the group once everything sent so far was worked on."""
    await bot.settled()
    return bot.double.sent(GROUP)


def check(about: JsonObject, sender: Person = ASKER) -> JsonObject:
    """Return /check in the group as an answer to a message there."""
    return updates.replying(updates.command("/check", sender=sender, chat=GROUP), about)


def links(sent: Sent) -> list[str]:
    """Return where the buttons of an answer lead."""
    return [button.url for button in sent.buttons if button.url]


async def test_check_answers_the_message_it_is_about(bot: Running) -> None:
    """/check as a reply is answered below the message meant: short, with words and a way on."""
    scam = updates.group_message(SCAM)
    bot.double.push(scam, check(scam))
    (answer,) = await bot.answers()
    assert answer.chat_id == GROUP.id
    assert answer.reply_to == updates.message_of(scam)["message_id"]
    assert answer.text.startswith("⛔")
    assert bot.say("family-job-task.name") in answer.text
    assert "T o p up to unlock" in answer.text
    assert bot.say("family-job-task.do").splitlines()[0] in answer.text
    assert links(answer) == [LINK]
    assert len(answer.text) < 900


async def test_an_answer_follows_a_group_that_has_moved(bot: Running) -> None:
    """Asked in a group that becomes a supergroup meanwhile, the bot answers in that one."""
    bigger = Place(GROUP.id - 7, "supergroup", GROUP.title)
    bot.double.migrate("sendMessage", bigger.id)
    scam = updates.group_message(SCAM)
    bot.double.push(scam, check(scam))
    (answer,) = await bot.answers()
    assert answer.chat_id == bigger.id
    assert answer.text.startswith("⛔")
    assert links(answer) == [LINK]


async def test_nobody_is_named(bot: Running) -> None:
    """Neither who wrote the message nor who asked stands in the answer."""
    scam = updates.group_message(SCAM)
    bot.double.push(scam, check(scam))
    (answer,) = await bot.answers()
    for trace in (*SENDER.traces, *ASKER.traces):
        assert trace not in answer.source


async def test_a_mention_is_as_good_as_the_command(bot: Running) -> None:
    """An answer to a message that mentions the bot has that message looked at."""
    scam = updates.group_message(SCAM)
    bot.double.push(scam, updates.replying(places.mention("what do you think?"), scam))
    (answer,) = await bot.answers()
    assert answer.text.startswith("⛔")
    assert answer.reply_to == updates.message_of(scam)["message_id"]


async def test_an_honest_message_is_not_called_honest(bot: Running) -> None:
    """What the rules do not know is answered with that, and with the way to the private chat."""
    honest = updates.group_message(HONEST)
    bot.double.push(honest, check(honest))
    (answer,) = await bot.answers()
    assert answer.text == bot.say("level-none")
    assert [button.url for button in answer.buttons] == [LINK]


@pytest.mark.parametrize(("body", "key"), [("Hi there", "level-too-little")])
async def test_too_little_is_told(bot: Running, body: str, key: str) -> None:
    """A message of a word or two is too short for an answer."""
    short = updates.group_message(body)
    bot.double.push(short, check(short))
    assert (await bot.answers())[0].text == bot.say(key)


async def test_a_picture_without_words_is_told(bot: Running) -> None:
    """A message without a word is answered with what can be done."""
    picture = updates.photo("", sender=SENDER, chat=GROUP)
    bot.double.push(picture, check(picture))
    assert (await bot.answers())[0].text == bot.say("no-text")


async def test_everything_else_is_met_with_silence(bot: Running) -> None:
    """Messages, scams, other bots' commands and mentions of others are not answered."""
    for body in (SCAM, HONEST, "/check@example_other_bot", "/report", "@example_other look"):
        bot.double.push(updates.group_message(body))
    bot.double.push(updates.edited(updates.group_message(HONEST), SCAM))
    assert await settled(bot) == []


async def test_without_a_message_it_says_how_once_a_minute(bot: Running) -> None:
    """/check alone, or about the bot's own words, is told how; after that there is silence."""
    bot.double.push(updates.command("/check", chat=GROUP))
    (hint,) = await bot.answers()
    assert hint.text == bot.say("group-check-how")
    bot.double.push(check(hint.raw), places.mention("hello?"))
    assert len(await settled(bot)) == 1


async def test_in_a_topic_the_answer_stays_there(bot: Running) -> None:
    """The answer goes into the topic; that a topic's messages answer its first means nothing."""
    scam = places.in_topic(updates.group_message(SCAM), 77)
    asked = places.in_topic(check(scam), 77)
    bot.double.push(scam, asked)
    (answer,) = await bot.answers()
    assert answer.raw["message_thread_id"] == 77
    bot.double.push(places.in_topic(updates.command("/check", chat=GROUP), 77))
    assert (await bot.answers(2))[1].text == bot.say("group-check-how")


async def test_each_is_answered_in_their_language(bot: Running) -> None:
    """While a group has chosen none, the app's language of who asks counts."""
    scam = updates.group_message(SCAM)
    bot.double.push(scam, check(scam, CHINESE_ASKER))
    (answer,) = await bot.answers()
    assert bot.say("family-job-task.name", "zh-Hans") in answer.text


async def test_a_group_is_greeted_once(bot: Running) -> None:
    """Added by a link, the bot gets two updates and says one thing; promoted, it says nothing."""
    bot.double.push(places.membership("left", "member"))
    bot.double.push(updates.command("/start", "check", chat=GROUP))
    bot.double.push(places.membership("member", "administrator"))
    (hello,) = await settled(bot)
    assert hello.text == bot.say("group-hello")


async def test_that_somebody_blocks_the_bot_is_no_group(bot: Running) -> None:
    """A change of the bot's status in a private chat is let pass."""
    bot.double.push(places.membership("member", "kicked", group=ASKER))
    assert await settled(bot) == []


async def test_a_group_keeps_to_telegrams_limit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However many ask at once, fewer answers than twenty a minute go to a group."""
    async with running_bot(tmp_path, monkeypatch, checks_per_minute=600) as bot:
        scam = updates.group_message(SCAM)
        bot.double.push(scam, *(check(scam) for _ in range(30)))
        await bot.answers(ANSWERS_PER_MINUTE)
        assert len(await settled(bot)) == ANSWERS_PER_MINUTE < 20
        assert not bot.double.problems


async def test_one_asker_has_the_limit_of_a_private_chat(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Over the limit of an asker the group hears nothing more for them."""
    async with running_bot(tmp_path, monkeypatch, checks_per_minute=2) as bot:
        scam = updates.group_message(SCAM)
        bot.double.push(scam, *(check(scam) for _ in range(5)))
        await bot.answers(2)
        assert len(await settled(bot)) == 2


async def test_a_group_that_takes_no_message_does_no_harm(bot: Running) -> None:
    """Where the bot may not write, the next asker elsewhere is answered all the same."""
    bot.double.refuse("sendMessage", 403, "Forbidden: bot was kicked from the supergroup chat")
    scam = updates.group_message(SCAM)
    bot.double.push(scam, check(scam))
    await bot.double.wait_for("sendMessage")
    assert await settled(bot) == []
