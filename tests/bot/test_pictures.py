"""Pictures over Telegram: fetched, read, answered; the reader is a stand-in but for one test."""

import asyncio
from pathlib import Path

import pytest

from bot.edge import pictures, sending
from bot.edge.pictures import MAX_BYTES
from bot.media.reader import LocalReader, Reading
from bot.media.trouble import Trouble
from bot.reply import plain
from tests.bot.media.files import code, saved
from tests.bot.media.stand_in import StandIn
from tests.bot.telegram_bot import running_bot
from tests.double import GROUP, places, updates
from tests.double.errors import JsonObject
from tests.double.faults import FILE
from tests.double.people import SENDER

WORDS = "Complete simple tasks and top up to unlock 80 USDT"
FILE_BYTES = b"the bytes of a picture"


def sized(update: JsonObject, size: int) -> JsonObject:
    """Return the update with every file of it as large as that."""
    message = updates.message_of(update)
    for file in [*message.get("photo", ()), *filter(None, [message.get("document")])]:
        file["file_size"] = size
    return update


def sticker(**more: bool) -> JsonObject:
    """Return a sticker, still unless something else is said."""
    update = updates.document("x")
    file = updates.message_of(update).pop("document")
    shown = {"file_id": file["file_id"], "file_unique_id": file["file_unique_id"]}
    kinds = {"is_animated": False, "is_video": False} | more
    sides = {"type": "regular", "width": 512, "height": 512}
    updates.message_of(update)["sticker"] = shown | kinds | sides
    return update


async def test_a_screenshot_is_judged_by_its_words_and_the_answer_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The words of a photo are assessed; the reason says where they stood; the largest is read."""
    reader = StandIn(Reading(("https://pay.example",), WORDS))
    async with running_bot(tmp_path, monkeypatch, reader) as bot:
        bot.double.push(bot.double.holds(updates.forwarded(updates.photo("Look")), FILE_BYTES))
        (answer,) = await bot.answers()
        assert reader.given == [FILE_BYTES]
        assert bot.double.calls_to("getFile")[0].params["file_id"].startswith("photo800")
        assert bot.say("reason-where-picture") in answer.text
        assert bot.say("picture-note") in answer.text
        assert bot.double.calls_to("sendChatAction")[0].params["action"] == "typing"


async def test_an_album_of_pictures_is_answered_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every picture of an album is read, and there is one answer."""
    reader = StandIn(Reading(text=WORDS))
    async with running_bot(tmp_path, monkeypatch, reader) as bot:
        parts = updates.album([updates.photo("All of it"), updates.photo(), updates.photo()])
        bot.double.push(*(bot.double.holds(part, FILE_BYTES) for part in parts))
        await bot.answers()
        await asyncio.sleep(1)
        assert len(bot.double.sent()) == 1
        assert len(reader.given) == 3


@pytest.mark.parametrize(
    "trouble", [Trouble.NO_TEXT, Trouble.TOO_BIG, Trouble.UNREADABLE, Trouble.BUSY, Trouble.LATE]
)
async def test_what_is_not_read_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, trouble: Trouble
) -> None:
    """A picture without a word beside it gets the sentence of what stood in the way."""
    async with running_bot(tmp_path, monkeypatch, StandIn(Reading(trouble=trouble))) as bot:
        named = updates.document("scan.png", "image/png")
        bot.double.push(bot.double.holds(named, FILE_BYTES))
        (answer,) = await bot.answers()
        assert answer.text == bot.say(trouble)


async def test_a_caption_is_judged_even_where_the_picture_is_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The warning about the caption comes, and below it that the picture was not read whole."""
    reader = StandIn(Reading(trouble=Trouble.LATE))
    async with running_bot(tmp_path, monkeypatch, reader) as bot:
        bot.double.push(bot.double.holds(updates.photo(WORDS), FILE_BYTES))
        (answer,) = await bot.answers()
        assert bot.say("picture-late") in answer.text
        assert "top up to unlock" in answer.text


async def test_too_large_a_file_is_not_fetched(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What Telegram says is larger than our bound is answered without asking for it."""
    reader = StandIn(Reading(text=WORDS))
    async with running_bot(tmp_path, monkeypatch, reader) as bot:
        bot.double.push(sized(updates.document("big.png", "image/png"), MAX_BYTES + 1))
        (answer,) = await bot.answers()
        assert answer.text == bot.say("picture-too-big")
        assert not bot.double.calls_to("getFile")
        assert not reader.given


async def test_a_picture_that_telegram_does_not_give_is_answered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file that is gone, or refused, is one that cannot be opened; over 20 MB, too large."""
    reader = StandIn(Reading(text=WORDS))
    async with running_bot(tmp_path, monkeypatch, reader) as bot:
        bot.double.push(updates.photo())  # the double has no bytes for it: 404
        await bot.answers(1)
        bot.double.refuse("getFile", 400, "Bad Request: file is too big")
        bot.double.push(updates.photo())
        first, second = await bot.answers(2)
        assert first.text == bot.say("picture-unreadable")
        assert second.text == bot.say("picture-too-big")
        assert not reader.given


@pytest.mark.parametrize("what", ["getFile", FILE])
@pytest.mark.parametrize("fault", ["bad_gateway", "drop"])
async def test_a_picture_is_fetched_again_when_telegram_failed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, what: str, fault: str
) -> None:
    """Two errors of the network cost nobody a picture; after four the bot asks to try later."""
    monkeypatch.setattr(sending, "PAUSES", (0.01, 0.02, 0.03))
    async with running_bot(tmp_path, monkeypatch, StandIn(Reading(text=WORDS))) as bot:
        getattr(bot.double, fault)(what, times=2)
        bot.double.push(bot.double.holds(updates.photo(), FILE_BYTES))
        (read,) = await bot.answers()
        assert "top up to unlock" in read.text
        getattr(bot.double, fault)(what, times=4)
        bot.double.push(bot.double.holds(updates.photo(), FILE_BYTES))
        assert (await bot.answers(2))[1].text == bot.say("picture-not-fetched")


async def test_a_download_that_stalls_is_given_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When Telegram sends nothing for too long, the asker is told that the time was up."""
    monkeypatch.setattr(pictures, "PATIENCE_SECONDS", 0.5)
    async with running_bot(tmp_path, monkeypatch, StandIn(Reading(text=WORDS))) as bot:
        bot.double.slow(FILE, 5)
        bot.double.push(bot.double.holds(updates.photo(), FILE_BYTES))
        assert [one.text for one in await bot.answers()] == [bot.say("picture-late")]


async def test_what_will_not_be_read_is_not_fetched(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While too many pictures wait, no further one is brought into memory."""
    reader = StandIn(Reading(text=WORDS), is_full=True)
    async with running_bot(tmp_path, monkeypatch, reader) as bot:
        bot.double.push(bot.double.holds(updates.photo(), FILE_BYTES))
        assert [one.text for one in await bot.answers()] == [bot.say("picture-busy")]
        assert not bot.double.calls_to("getFile")


async def test_only_pictures_are_fetched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Programs and moving stickers are never fetched; stickers that are still are read."""
    reader = StandIn(Reading(text=WORDS))
    async with running_bot(tmp_path, monkeypatch, reader) as bot:
        others = [updates.document("bank.apk"), sticker(is_animated=True), sticker(is_video=True)]
        for count, update in enumerate(others, 1):
            bot.double.push(bot.double.holds(update, FILE_BYTES))
            await bot.answers(count)
        assert not bot.double.calls_to("getFile")
        bot.double.push(bot.double.holds(sticker(), FILE_BYTES))
        answers = await bot.answers(len(others) + 1)
        assert reader.given == [FILE_BYTES]
        assert "top up to unlock" in answers[-1].text


async def test_text_is_answered_while_a_picture_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A picture that takes long holds up nobody else's message."""
    reader = StandIn(Reading(text=WORDS), seconds=30)
    async with running_bot(tmp_path, monkeypatch, reader) as bot:
        bot.double.push(bot.double.holds(updates.photo(), FILE_BYTES))
        await bot.double.wait_for("getFile", 1, 20)
        bot.double.push(updates.text("Complete simple tasks and top up to unlock", SENDER))
        (answer,) = await bot.answers()
        assert answer.chat_id == SENDER.id


async def test_without_a_reader_pictures_are_not_fetched(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A bot without the extra says that there are no words, as ever."""
    async with running_bot(tmp_path, monkeypatch) as bot:
        bot.double.push(bot.double.holds(updates.photo(), FILE_BYTES))
        (answer,) = await bot.answers()
        assert answer.text == bot.say("no-text")
        assert not bot.double.calls_to("getFile")


async def test_a_code_on_a_photo_is_read_from_end_to_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The real reader finds a rule's words in a square code, and the answer says where."""
    reader = LocalReader(seconds=60)
    async with running_bot(tmp_path, monkeypatch, reader) as bot:
        file = saved(code("Complete simple tasks and top up to unlock"), "JPEG")
        bot.double.push(bot.double.holds(updates.photo(), file))
        (answer,) = await bot.answers()
        await reader.close()
        assert bot.say("reason-where-qr") in plain(answer.text)


async def test_a_picture_is_read_where_a_group_or_a_guest_asks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """/check in a group, and a mention where the bot is a guest, look into the picture as well."""
    async with running_bot(tmp_path, monkeypatch, StandIn(Reading(text=WORDS))) as bot:
        shown = bot.double.holds(updates.photo(sender=SENDER, chat=GROUP), FILE_BYTES)
        bot.double.push(shown, updates.replying(updates.command("/check", chat=GROUP), shown))
        (answer,) = await bot.answers()
        assert "top up to unlock" in answer.text
        bot.double.push(updates.as_guest(updates.replying(places.mention(), shown)))
        (call,) = await bot.double.wait_for("answerGuestQuery", 1, 20)
        said = call.params["result"]["input_message_content"]["message_text"]
        assert "top up to unlock" in said


async def test_edits_of_a_picture_are_limited_before_it_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever edits one picture again and again has it read as often as they may ask, not more."""
    reader = StandIn(Reading(text=WORDS))
    async with running_bot(tmp_path, monkeypatch, reader, checks_per_minute=2) as bot:
        sent = bot.double.holds(updates.photo("Look"), FILE_BYTES)
        bot.double.push(sent)
        await bot.answers()
        for turn in range(5):
            changed = {"edited_message": updates.message_of(sent) | {"caption": f"Look {turn}"}}
            bot.double.push(bot.double.holds(changed, FILE_BYTES))
        await bot.settled()
        assert len(reader.given) == 2
