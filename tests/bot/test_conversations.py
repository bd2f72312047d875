"""What is sent together is answered once, and an answer follows the edits of its message."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.edge import conversations
from tests.bot.telegram_bot import Running, running_bot
from tests.double import ASKER, OTHER_ASKER, updates
from tests.double.errors import JsonObject
from tests.rules.library_folder import SCAM

HALF, OTHER_HALF = "You complete simple tasks for us.", "Then top up to unlock your reward."
CALM = "See you on Monday at the station, bring the blue folder."


@pytest.fixture
async def bot(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Running]:
    """A running bot to which Telegram has nothing to object."""
    async with running_bot(tmp_path, monkeypatch) as running:
        yield running
        assert not running.double.problems


def forwards(*texts: str) -> list[JsonObject]:
    """Messages that somebody else wrote, forwarded together."""
    return [updates.forwarded(updates.text(text)) for text in texts]


def id_of(update: JsonObject) -> int:
    """The number of the update's message in its chat."""
    return int(updates.message_of(update)["message_id"])


async def settled(bot: Running, count: int) -> list[str]:
    """The texts of all answers once there are `count`, and after the longest pause still so many."""
    await bot.answers(count)
    await asyncio.sleep(2 * conversations.FORWARDED_PAUSE)
    sent = bot.double.sent()
    assert len(sent) == count
    return [answer.text for answer in sent]


async def test_forwards_sent_together_are_answered_once(bot: Running) -> None:
    """A script spread over messages is found, and the answer hangs on the first of them."""
    chat = forwards("Good morning!", HALF, OTHER_HALF)
    bot.double.push(*chat)
    (text,) = await settled(bot, 1)
    assert text.startswith("⛔")
    assert bot.say("several-note", count=3) in text
    assert "(in message 2)" in text
    assert bot.double.sent()[0].reply_to == id_of(chat[0])


async def test_what_comes_in_another_order_is_read_in_the_order_of_the_chat(bot: Running) -> None:
    """The numbers of Telegram's messages say which came first, not when we saw them."""
    chat = forwards("Good morning!", HALF, OTHER_HALF)
    bot.double.push(*reversed(chat))
    (text,) = await settled(bot, 1)
    assert "(in message 2)" in text
    assert bot.double.sent()[0].reply_to == id_of(chat[0])


async def test_the_buttons_are_about_the_whole_conversation(bot: Running) -> None:
    """A report of a conversation holds the words of all its messages."""
    bot.double.push(*forwards(HALF, OTHER_HALF))
    (answer,) = await bot.answers()
    bot.double.press(answer, "report")
    await bot.notes()
    stats = await bot.desk.stats()
    assert stats is not None
    assert dict(stats.by_family) == {"job.task": 1}


async def test_a_command_that_answers_our_answer_is_about_the_whole_conversation(
    bot: Running,
) -> None:
    """/report as a reply to the warning keeps the conversation, without warning of it again."""
    bot.double.push(*forwards(HALF, OTHER_HALF))
    (answer,) = await bot.answers()
    bot.double.push(updates.text(CALM))
    await bot.answers(2)
    bot.double.push(updates.replying(updates.command("/report"), answer.raw))
    assert (await bot.answers(3))[2].text == bot.say("report-thanks")
    stats = await bot.desk.stats()
    assert stats is not None
    assert dict(stats.by_family) == {"job.task": 1}


async def test_an_album_is_answered_once(bot: Running) -> None:
    """Pictures sent as one album are one message, whichever of them has the words."""
    pictures = [updates.photo(), updates.photo(HALF), updates.photo(OTHER_HALF)]
    bot.double.push(*updates.album([updates.forwarded(picture) for picture in pictures]))
    (text,) = await settled(bot, 1)
    assert text.startswith("⛔")
    assert "together" not in text


async def test_a_late_picture_of_an_album_changes_its_answer(bot: Running) -> None:
    """What Telegram hands over late belongs to the answer that was given."""
    first, second = updates.album([updates.photo(HALF), updates.photo(OTHER_HALF)])
    bot.double.push(first)
    (answer,) = await bot.answers()
    assert not answer.text.startswith("⛔")
    bot.double.push(second)
    await bot.double.wait_for("editMessageText", 1, 20)
    (text,) = await settled(bot, 1)
    assert text.startswith("⛔")
    assert bot.say("edited-note") not in text


async def test_a_comment_beside_a_forward_is_no_message_of_its_own(bot: Running) -> None:
    """“Is this a scam?” and the message it is about get one answer, about the message."""
    comment = updates.text("Is this real? " + CALM)
    bot.double.push(comment, *forwards(SCAM))
    (text,) = await settled(bot, 1)
    assert text.startswith("⛔")
    assert "together" not in text


async def test_typed_words_do_not_wait_for_long(bot: Running) -> None:
    """A message alone is answered within a second of its coming, forwarded or typed."""
    for count, update in enumerate((updates.text(SCAM), *forwards(SCAM)), 1):
        began = asyncio.get_running_loop().time()
        bot.double.push(update)
        await bot.answers(count)
        waited = asyncio.get_running_loop().time() - began
        assert waited < conversations.FORWARDED_PAUSE + 3  # the machine of the test may be busy
    assert conversations.TYPED_PAUSE < conversations.FORWARDED_PAUSE < 1


async def test_chats_are_answered_apart(bot: Running) -> None:
    """What two askers send at the same moment is not put together."""
    theirs = updates.forwarded(updates.text(OTHER_HALF, sender=OTHER_ASKER))
    bot.double.push(*forwards(HALF), theirs)
    await settled(bot, 2)
    assert len(bot.double.sent(ASKER)) == len(bot.double.sent(OTHER_ASKER)) == 1


async def test_the_answer_to_an_edited_message_is_edited(bot: Running) -> None:
    """No second answer comes: the first one says that it looked again."""
    asked = updates.text(CALM)
    bot.double.push(asked)
    await bot.answers()
    bot.double.push(updates.edited(asked, SCAM))
    await bot.double.wait_for("editMessageText", 1, 20)
    (text,) = await settled(bot, 1)
    assert text.startswith(bot.say("edited-note"))
    assert bot.say("level-high") in text
    bot.double.press(bot.double.sent()[0], "report")
    await bot.notes()
    stats = await bot.desk.stats()
    assert stats is not None
    assert dict(stats.by_family) == {"job.task": 1}


async def test_an_edit_that_changes_no_word_changes_nothing(bot: Running) -> None:
    """Telegram tells of edits that nobody sees; the answer stays as it is."""
    asked = updates.text(SCAM)
    bot.double.push(asked)
    await bot.answers()
    bot.double.push(updates.edited(asked, SCAM))
    await settled(bot, 1)
    assert not bot.double.calls_to("editMessageText")


async def test_an_edit_within_the_pause_is_looked_at_in_its_place(bot: Running) -> None:
    """Who mends a message before it is answered gets one answer, to the mended one."""
    asked = updates.text(CALM)
    bot.double.push(asked, updates.edited(asked, SCAM))
    (text,) = await settled(bot, 1)
    assert text.startswith("⛔")


async def test_a_message_of_a_conversation_can_be_edited(bot: Running) -> None:
    """The whole conversation is looked at again, with the new words in their place."""
    comment, forward = updates.text("What about this?"), forwards(CALM)[0]
    bot.double.push(comment, forward)
    await bot.answers()
    bot.double.push(updates.edited(comment, SCAM))
    await bot.double.wait_for("editMessageText", 1, 20)
    (text,) = await settled(bot, 1)
    assert bot.say("level-high") in text


@pytest.mark.parametrize(("before", "after", "said"), [(CALM, SCAM, 2), (SCAM, SCAM + " ok", 1)])
async def test_where_an_answer_cannot_be_edited_only_a_higher_level_is_said(
    bot: Running, before: str, after: str, said: int
) -> None:
    """Nobody is told the same twice; a new warning is never kept back."""
    asked = updates.text(before)
    bot.double.push(asked)
    await bot.answers()
    bot.double.refuse("editMessageText", 400, "Bad Request: message can't be edited", times=2)
    bot.double.push(updates.edited(asked, after))
    await bot.double.wait_for("editMessageText", 2, 20)
    texts = await settled(bot, said)
    assert (bot.say("edited-note") in texts[-1]) == (said == 2)


async def test_an_edit_of_a_message_long_ago_is_answered_only_with_a_warning(bot: Running) -> None:
    """Of what was answered before the start nothing is known: a warning is given, nothing else."""
    bot.double.push(
        updates.edited(updates.text("x"), CALM), updates.edited(updates.text("x"), SCAM)
    )
    (text,) = await settled(bot, 1)
    assert bot.say("level-high") in text


async def test_an_edited_command_is_not_carried_out(bot: Running) -> None:
    """Mending the text behind a command does nothing."""
    bot.double.push(updates.edited(updates.command("/check", CALM), f"/check {SCAM}"))
    bot.double.push(updates.command("/help"))
    assert await settled(bot, 1) == [bot.say("help-body")]


@pytest.mark.parametrize(
    ("update", "key"),
    [
        (updates.voice(), "voice-not-read"),
        (updates.forwarded(updates.video()), "voice-not-read"),
        (updates.video("IMG_0001.mp4"), "voice-not-read"),
        (updates.sticker("🎁"), "no-text"),
        (updates.photo(), "no-text"),
    ],
    ids=["voice", "video", "named video", "sticker", "photo"],
)
async def test_what_cannot_be_read_is_said(bot: Running, update: JsonObject, key: str) -> None:
    """Voices and films are told apart from what merely has no words."""
    bot.double.push(update)
    assert await settled(bot, 1) == [bot.say(key)]
    bot.double.push(updates.replying(updates.command("/check"), update))
    assert (await bot.answers(2))[1].text == bot.say(key)


@pytest.mark.parametrize("word", ["paid", "travelled", "help"])
async def test_a_link_leads_to_its_page(bot: Running, word: str) -> None:
    """/start with a word brings what the word stands for."""
    bot.double.push(updates.command("/start", word))
    assert (await bot.answers())[0].text == bot.say(f"{word}-body")


async def test_every_link_leads_somewhere(bot: Running) -> None:
    """Each word has its answer; one that means nothing brings the first page."""
    bot.double.push(updates.command("/start", "check"))
    assert (await bot.answers())[0].text == bot.say("check-how")
    bot.double.push(updates.command("/start", "language"))
    assert (await bot.answers(2))[1].text == bot.say("language-ask")
    bot.double.push(updates.command("/start", "privacy"))
    assert (await bot.answers(3))[2].text.startswith("🔒")
    bot.double.push(updates.command("/start", "../../etc"))
    assert (await bot.answers(4))[3].text == bot.say("start-body")


async def test_after_forget_an_edit_finds_no_answer(bot: Running) -> None:
    """/forget ends what is remembered of answers as well."""
    asked = updates.text(SCAM)
    bot.double.push(asked)
    await bot.answers()
    bot.double.push(updates.command("/forget"))
    await bot.answers(2)
    bot.double.push(updates.edited(asked, CALM))
    await settled(bot, 2)
    assert not bot.double.calls_to("editMessageText")
