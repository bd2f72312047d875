"""The methods that change something, driven by python-telegram-bot's real Bot."""

from typing import Any

import pytest
from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeChat,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQueryResultArticle,
    InputTextMessageContent,
    ReactionTypeEmoji,
    ReplyParameters,
)
from telegram.error import (
    BadRequest,
)

from tests.double import ADMIN, ASKER, GROUP, OTHER_ASKER, BotApiDouble, places, updates

CHAT = ASKER.id


def keyboard(**button: Any) -> InlineKeyboardMarkup:
    """One button."""
    return InlineKeyboardMarkup([[InlineKeyboardButton("Press", **button)]])


# Messages.


async def test_sent_messages_are_numbered_and_kept_by_chat(double: BotApiDouble, bot: Bot) -> None:
    """Each sent message has its own id and is found under its chat, in order."""
    for chat, words in ((CHAT, "a"), (OTHER_ASKER.id, "b"), (CHAT, "c")):
        await bot.send_message(chat, words)
    assert [sent.text for sent in double.sent(ASKER)] == ["a", "c"]
    assert [sent.text for sent in double.sent()] == ["a", "b", "c"]
    assert len({sent.message_id for sent in double.sent()}) == 3
    assert {sent.chat_id for sent in double.sent(CHAT)} == {CHAT}


async def test_a_reply_carries_the_original(double: BotApiDouble, bot: Bot) -> None:
    """A reply to a message the double has seen carries it as `reply_to_message`."""
    asked = updates.text("is this real?")
    double.push(asked)
    number = asked["message"]["message_id"]
    sent = await bot.send_message(CHAT, "no", reply_parameters=ReplyParameters(number))
    assert sent.reply_to_message
    assert sent.reply_to_message.text == "is this real?"


async def test_a_reply_to_nothing_is_refused_unless_allowed(double: BotApiDouble, bot: Bot) -> None:
    """A reply to an unknown message fails, and with `allow_sending_without_reply` goes alone."""
    with pytest.raises(BadRequest, match="Message to be replied not found"):
        await bot.send_message(CHAT, "x", reply_parameters=ReplyParameters(99))
    assert len(double.problems) == 1
    lenient = ReplyParameters(99, allow_sending_without_reply=True)
    assert (await bot.send_message(CHAT, "x", reply_parameters=lenient)).reply_to_message is None
    assert len(double.problems) == 1


async def test_edits_change_what_stands_there(double: BotApiDouble, bot: Bot) -> None:
    """After an edit the message reads anew; editing to the same is refused; buttons can go."""
    sent = await bot.send_message(CHAT, "old", reply_markup=keyboard(callback_data="a"))
    await sent.edit_text("<i>new</i>", parse_mode="HTML", reply_markup=keyboard(callback_data="b"))
    assert double.sent(CHAT)[0].marked("italic") == ["new"]
    with pytest.raises(BadRequest, match="Message is not modified"):
        await sent.edit_text("<i>new</i>", "HTML", reply_markup=keyboard(callback_data="b"))
    assert double.sent(CHAT)[0].button("Press").data == "b"
    await sent.edit_reply_markup(None)
    assert double.sent(CHAT)[0].rows == []
    with pytest.raises(BadRequest, match="Message is not modified"):
        await sent.edit_reply_markup(None)


async def test_only_own_messages_can_be_edited(double: BotApiDouble, bot: Bot) -> None:
    """A person's message cannot be edited, nor one that does not exist."""
    asked = updates.text("mine")
    double.push(asked)
    with pytest.raises(BadRequest, match="Message can't be edited"):
        await bot.edit_message_text("x", CHAT, asked["message"]["message_id"])
    with pytest.raises(BadRequest, match="Message to edit not found"):
        await bot.edit_message_text("x", CHAT, 99)


async def test_deleted_messages_are_gone(double: BotApiDouble, bot: Bot) -> None:
    """A deleted message is no longer among the sent, and cannot be deleted again."""
    sent = await bot.send_message(CHAT, "x")
    await sent.delete()
    assert double.sent() == []
    with pytest.raises(BadRequest, match="Message to delete not found"):
        await sent.delete()


async def test_reactions_are_kept(double: BotApiDouble, bot: Bot) -> None:
    """A reaction to a known message is remembered; a second one on top is refused."""
    sent = await bot.send_message(CHAT, "x")
    await sent.set_reaction("👀")
    assert double.world.reactions[CHAT, sent.message_id] == [{"type": "emoji", "emoji": "👀"}]
    with pytest.raises(BadRequest, match="Reactions_too_many"):
        await sent.set_reaction([ReactionTypeEmoji("👀"), ReactionTypeEmoji("👍")])


async def test_files_are_sent_as_multipart(double: BotApiDouble, bot: Bot) -> None:
    """A document and a photo arrive with their bytes, names and captions."""
    content = b"a,b\r\n\r\n--1,2\x00\xff\n"
    await bot.send_document(CHAT, content, "<b>All</b>", parse_mode="HTML", filename="all.csv")
    (call,) = double.calls_to("sendDocument")
    (upload,) = call.uploads.values()
    assert (upload.file_name, upload.content) == ("all.csv", content)
    assert double.sent(CHAT)[0].marked("bold") == ["All"]
    assert (await bot.send_photo(CHAT, "https://example.com/a.png", "Look")).caption == "Look"
    assert not double.problems


async def test_a_pushed_file_can_be_asked_for(double: BotApiDouble, bot: Bot) -> None:
    """getFile tells of a file an update has shown, and of no other."""
    received = updates.document("invoice.apk")
    double.push(received)
    file = await bot.get_file(received["message"]["document"]["file_id"])
    assert file.file_size == 1234
    with pytest.raises(BadRequest, match="Wrong file_id"):
        await bot.get_file("nothing")


async def test_chats_are_known_from_updates(double: BotApiDouble, bot: Bot) -> None:
    """getChat tells a chat's title once an update has shown it; a name is not found."""
    double.push(updates.group_message("hi"))
    assert (await bot.get_chat(GROUP.id)).title == GROUP.title
    assert (await bot.get_chat(CHAT)).type == "private"
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.send_message("@example_nobody", "hi")


async def test_a_query_is_answered_once(double: BotApiDouble, bot: Bot) -> None:
    """A callback or guest query is open until answered, and cannot be answered twice."""
    press = updates.callback(updates.text("x"), "data")
    summons = updates.as_guest(updates.group_message("scam?"))
    double.push(press, summons)
    assert len(double.unanswered) == 2
    result = InlineQueryResultArticle("1", "Look", InputTextMessageContent("looked"))
    guest = summons["guest_message"]["guest_query_id"]
    answered = await bot.answer_guest_query(guest, result)
    await bot.edit_message_text("again", inline_message_id=answered.inline_message_id)
    await bot.answer_callback_query(press["callback_query"]["id"])
    assert double.unanswered == []
    assert not double.problems
    for again in (
        bot.answer_callback_query(press["callback_query"]["id"]),
        bot.answer_guest_query(guest, result),
        bot.answer_inline_query("unheard-of", []),
        bot.edit_message_reply_markup(inline_message_id="unheard-of"),
    ):
        with pytest.raises(BadRequest):
            await again
    assert len(double.problems) == 4


async def test_members_are_told_apart(double: BotApiDouble, bot: Bot) -> None:
    """An appointed user is an admin, another a member; the list of admins is never hidden."""
    double.world.appoint(GROUP.id, ADMIN.as_user())
    assert (await bot.get_chat_member(GROUP.id, ADMIN.id)).status == "administrator"
    assert (await bot.get_chat_member(GROUP.id, ASKER.id)).status == "member"
    double.world.hides_members = True
    with pytest.raises(BadRequest, match="Member list is inaccessible"):
        await bot.get_chat_member(GROUP.id, ADMIN.id)
    (admin,) = await bot.get_chat_administrators(GROUP.id)
    assert admin.user.id == ADMIN.id


async def test_a_business_connection_is_known_from_its_update(
    double: BotApiDouble, bot: Bot
) -> None:
    """getBusinessConnection finds what an update has shown, and nothing else."""
    shown = places.connection()
    double.push(shown)
    found = await bot.get_business_connection(shown["business_connection"]["id"])
    assert found.user_chat_id == ASKER.id
    with pytest.raises(BadRequest, match="not found"):
        await bot.get_business_connection("unheard-of")


async def test_a_message_to_a_topic_stands_in_it(double: BotApiDouble, bot: Bot) -> None:
    """A message sent with a thread says so."""
    sent = await bot.send_message(GROUP.id, "hi", message_thread_id=77)
    assert sent.is_topic_message
    assert sent.message_thread_id == 77
    assert not double.problems


# The bot's own settings.


async def test_commands_are_kept_by_scope_and_language(double: BotApiDouble, bot: Bot) -> None:
    """Commands set for a scope and language come back for these only, until deleted."""
    scope = BotCommandScopeChat(ADMIN.id)
    commands = [BotCommand("rules", "Show the rules")]
    await bot.set_my_commands(commands, scope, "de")
    assert list(await bot.get_my_commands(scope, "de")) == commands
    assert await bot.get_my_commands() == ()
    await bot.delete_my_commands(scope, "de")
    assert await bot.get_my_commands(scope, "de") == ()
    assert not double.problems


async def test_the_profile_is_kept_by_language(double: BotApiDouble, bot: Bot) -> None:
    """Name and descriptions come back in the language they were set for."""
    await bot.set_my_name("Zweiter Blick", "de")
    await bot.set_my_description("Lang", "de")
    await bot.set_my_short_description("Kurz", "de")
    assert (await bot.get_my_name("de")).name == "Zweiter Blick"
    assert (await bot.get_my_name()).name == (await bot.get_me()).first_name
    assert (await bot.get_my_description("de")).description == "Lang"
    assert (await bot.get_my_short_description("de")).short_description == "Kurz"
    assert (await bot.get_my_short_description()).short_description == ""
    assert await bot.delete_webhook(drop_pending_updates=True)
    assert not double.problems
