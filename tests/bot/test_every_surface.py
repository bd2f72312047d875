"""Updates of every kind that the Bot API allows: what shows words is read, nothing else is."""

import asyncio
import io
import re
from pathlib import Path

import pytest
from telegram import Update

from bot.intake import read_message
from bot.logs import configure_logging
from bot.message import Message, Source
from tests.bot.log_state import kept_log_state
from tests.bot.telegram_bot import Running, running_bot
from tests.double import JsonObject, planted, updates

_FILE = r"(animation|audio|document|video)\.(file_name|mime_type|title|performer)"
_POLL_MEDIA = r"poll\.(media|explanation_media|options\.media)"
_BUTTON = r"reply_markup\.inline_keyboard"

READ: dict[str, Source] = {
    r"text": Source.BODY,
    r"caption": Source.CAPTION,
    r"quote\.text": Source.QUOTE,
    r"checklist\.(title|tasks\.text)|checklist_tasks_added\.tasks\.text": Source.CHECKLIST,
    r"poll\.(question|description|explanation|options\.text)": Source.POLL,
    r"poll_option_added\.option_text": Source.POLL,
    rf"{_POLL_MEDIA}\.link\.url": Source.POLL,
    rf"({_POLL_MEDIA}\.)?venue\.(title|address)": Source.VENUE,
    rf"({_POLL_MEDIA}\.|game\.|paid_media\.paid_media\.|rich_message\.blocks\.)?{_FILE}": Source.FILE_NAME,
    r"game\.(title|description|text)": Source.GAME,
    r"invoice\.(title|description|currency)": Source.INVOICE,
    r"(giveaway|giveaway_winners)\.prize_description": Source.GIVEAWAY,
    r"(gift|gift_upgrade_sent)\.text|suggested_post_declined\.comment": Source.CAPTION,
    r"link_preview_options\.url": Source.PREVIEW,
    rf"{_BUTTON}\.(text|copy_text\.text|login_url\.forward_text)": Source.BUTTON,
    rf"{_BUTTON}\.switch_inline_query(_current_chat|_chosen_chat\.query)?": Source.BUTTON,
    rf"{_BUTTON}\.((login_url|web_app)\.)?url": Source.BUTTON_LINK,
    r"rich_message\.blocks.*\.(text|caption|credit|summary|label|expression)": Source.BODY,
    r"rich_message\.blocks.*\.(alternative_text|language)": Source.BODY,
    r"rich_message\.blocks.*\.(url|email_address|phone_number|bank_card_number)": Source.LINK,
}
"""What is read of a message, and as what. All other strings must be left alone: they are names,
user names, ids, addresses of people, or nothing that a person sees."""

CARRIERS = r"(external_reply\.)?"
"""A message that is answered in another chat shows the same things."""

MESSAGES = list(planted.messages())


@pytest.fixture(autouse=True)
def _periods(monkeypatch: pytest.MonkeyPatch) -> None:
    """Periods come as the bot has them; without this python-telegram-bot warns."""
    monkeypatch.setenv("PTB_TIMEDELTA", "1")


def expected(path: str) -> Source | None:
    """The source that the string at `path` is to be read with; None where it is to be left alone."""
    if path.endswith("entities.url"):
        found = expected(_marked(path))
        return Source.LINK if found else None
    if path.endswith("entities.language"):
        return expected(_marked(path))
    return next((s for p, s in READ.items() if re.fullmatch(CARRIERS + p, path)), None)


def _marked(path: str) -> str:
    """The path of the words that the entities at `path` belong to."""
    holder = path.rpartition(".")[0]
    if holder.endswith("_entities"):
        return holder.removesuffix("_entities")
    return holder.removesuffix("entities") + "text"


def read(update: JsonObject) -> Message:
    """What we read of the update's message."""
    message = Update.de_json({"update_id": 1, **update}, None).message
    assert message is not None
    return read_message(message)


@pytest.mark.parametrize("each", MESSAGES, ids=lambda each: each.name)
def test_every_word_that_is_shown_is_read_with_its_source(each: planted.Planted) -> None:
    """Each planted word is found where it stood, or, where it is not to be read, not at all."""
    message = read(each.update)
    found = {
        path: message.source_at(message.text.index(word)) if word in message.text else None
        for path, word in each.words.items()
    }
    assert found == {path: expected(path) for path in each.words}


def test_every_line_of_the_table_is_tried() -> None:
    """Nothing is listed as read that no update shows."""
    paths = {path for each in MESSAGES for path in each.words}
    idle = [line for line in READ if not any(re.fullmatch(CARRIERS + line, path) for path in paths)]
    assert idle == []


def test_nothing_of_who_sent_it_is_read() -> None:
    """No name, user name, number or title of a person or a chat is anywhere in what is read."""
    telling = re.compile(
        r"\.(first_name|last_name|username|vcard|author_signature|sender_user_name)$"
        r"|^(author_signature|sender_tag)$|contact\.phone_number|chat\.title|users\."
    )
    for each in MESSAGES:
        kept = repr(read(each.update))
        named = [word for path, word in each.words.items() if telling.search(path)]
        assert not [word for word in named if word in kept], each.name
        assert "plantedchatname" not in kept


def _apart(update: JsonObject, number: int) -> JsonObject:
    """The update in a private chat of its own, so that it is answered by itself."""
    message = updates.message_of(update)
    person = {"id": 8_000_000_000 + number, "is_bot": False, "first_name": "plantedchatname"}
    chat = {"id": person["id"], "type": "private", "first_name": "plantedchatname"}
    return {"message": message | {"message_id": number + 1, "chat": chat, "from": person}}


async def test_no_update_of_any_kind_breaks_the_bot(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every kind of update comes in; none fails, nothing planted is logged, the next is answered."""
    stream = io.StringIO()
    with kept_log_state():
        configure_logging("DEBUG", "json", stream)
        async with running_bot(tmp_path, monkeypatch, concurrent_updates=256) as bot:
            await _push_all(bot)
            assert not [line for line in bot.double.problems if "sendMessage" in line]
    log = stream.getvalue()
    assert "planted" not in log
    assert '"outcome": "error"' not in log
    assert "handler failed" not in log


async def _push_all(bot: Running) -> None:
    bot.double.push(*(_apart(each.update, number) for number, each in enumerate(MESSAGES[::3])))
    bot.double.push(*(each.update for each in planted.others()))
    await asyncio.sleep(2)
    bot.double.push(updates.command("/help"))
    page = bot.say("help-body")
    await bot.double.wait_until(
        lambda: any(sent.text == page for sent in bot.double.sent()), 60, "the page"
    )
    assert len(bot.double.sent()) > 60
    assert not any(sent.text == bot.say("something-broke") for sent in bot.double.sent())
