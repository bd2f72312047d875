"""The double driven by a real Application: polling, faults, waiting."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

import pytest
from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQueryResultArticle,
    InputTextMessageContent,
    Message,
    Update,
)
from telegram.error import (
    Forbidden,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)
from telegram.ext import (
    Application,
    CallbackQueryHandler,
    ContextTypes,
    InlineQueryHandler,
    MessageHandler,
    filters,
)

from tests.double import ANY, ASKER, BotApiDouble, updates

CHAT = ASKER.id


def keyboard(**button: Any) -> InlineKeyboardMarkup:
    """One button."""
    return InlineKeyboardMarkup([[InlineKeyboardButton("Press", **button)]])


# A whole application.


async def echo(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    """Reply to a message with its text in bold and a button."""
    assert update.message
    await update.message.reply_html(
        f"<b>{update.message.text}</b>", do_quote=True, reply_markup=keyboard(callback_data="more")
    )


async def more(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    """Answer the press and say what the message replied to."""
    query = update.callback_query
    assert query
    assert isinstance(query.message, Message)
    assert query.message.reply_to_message
    await query.answer("Here you are")
    await query.edit_message_text(f"You wrote: {query.message.reply_to_message.text}")


async def suggest(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    """Offer one article."""
    assert update.inline_query
    content = InputTextMessageContent("<i>looked</i>", parse_mode="HTML")
    await update.inline_query.answer([InlineQueryResultArticle("1", "Look", content)])


async def test_an_application_polls_replies_and_edits(double: BotApiDouble) -> None:
    """An Application polls the double, replies to a message, and edits after a button press."""
    app = Application.builder().token(double.token).base_url(f"{double.url}/bot").build()
    app.add_handler(MessageHandler(filters.TEXT, echo))
    app.add_handler(CallbackQueryHandler(more))
    app.add_handler(InlineQueryHandler(suggest))
    asked = updates.text("hello 🦊 there")
    async with app:
        assert app.updater
        await app.start()
        await app.updater.start_polling(poll_interval=0)
        double.push(asked, updates.inline_query("lottery"))
        await double.wait_for("sendMessage")
        await double.wait_for("answerInlineQuery")
        reply = double.sent(ASKER)[-1]
        double.press(reply, "more")
        await double.wait_for("editMessageText")
        await app.updater.stop()
        await app.stop()
    assert reply.text == "hello 🦊 there"
    assert reply.marked("bold") == ["hello 🦊 there"]
    assert reply.reply_to == asked["message"]["message_id"]
    assert double.sent(ASKER)[-1].text == "You wrote: hello 🦊 there"
    assert double.sent(ASKER)[-1].buttons == []
    assert double.unanswered == []
    assert not double.problems


# Updates.


async def test_an_offset_acknowledges(double: BotApiDouble, bot: Bot) -> None:
    """An update comes again until a call with a later offset, and never after it."""
    double.push(updates.text("one"), updates.text("two"))
    first, second = await bot.get_updates()
    assert await bot.get_updates() == (first, second)
    assert await bot.get_updates(offset=second.update_id) == (second,)
    assert await bot.get_updates(offset=second.update_id + 1) == ()
    assert second.update_id == first.update_id + 1


async def test_a_negative_offset_keeps_the_last(double: BotApiDouble, bot: Bot) -> None:
    """An offset of -1 brings the last update and forgets those before."""
    double.push(*(updates.text(word) for word in ("one", "two", "three")))
    (last,) = await bot.get_updates(offset=-1)
    assert last.message
    assert last.message.text == "three"
    assert await bot.get_updates() == (last,)


async def test_a_limit_bounds_the_batch(double: BotApiDouble, bot: Bot) -> None:
    """No more updates come at once than the limit allows."""
    double.push(updates.text("one"), updates.text("two"))
    assert len(await bot.get_updates(limit=1)) == 1


async def test_a_long_poll_ends_with_a_push(double: BotApiDouble, bot: Bot) -> None:
    """A poll that began before there was anything brings the update pushed meanwhile."""
    poll = asyncio.create_task(bot.get_updates(timeout=10))
    await bot.get_me()
    double.push(updates.text("late"))
    (update,) = await poll
    assert update.message
    assert update.message.text == "late"


async def test_a_long_poll_is_bounded() -> None:
    """A poll without news ends with an empty list, though the bot asked to wait an hour."""
    async with (
        BotApiDouble(longest_poll=0.01) as double,
        Bot(double.token, base_url=f"{double.url}/bot") as bot,
    ):
        assert await bot.get_updates(timeout=3600) == ()


async def test_kinds_not_asked_for_are_withheld(double: BotApiDouble, bot: Bot) -> None:
    """An update of a kind outside `allowed_updates` never reaches the bot, as a test can see."""
    double.push(updates.inline_query("x"), updates.text("y"))
    (update,) = await bot.get_updates(allowed_updates=["message"])
    assert update.message
    assert [list(withheld) for withheld in double.withheld] == [["update_id", "inline_query"]]


async def test_closing_ends_a_poll_under_way() -> None:
    """The double closes at once while a bot polls; the bot sees a broken connection."""
    async with BotApiDouble(longest_poll=60) as double:
        bot = Bot(double.token, base_url=f"{double.url}/bot")
        await bot.initialize()
        poll = asyncio.create_task(bot.get_updates(timeout=50))
        await bot.get_me()
    with pytest.raises(NetworkError):
        await poll
    await bot.shutdown()


# Faults.


async def test_a_flood_says_when_to_come_back(double: BotApiDouble, bot: Bot) -> None:
    """The next two calls are answered 429 with the seconds to wait; the third goes through."""
    double.flood("sendMessage", retry_after=7, times=2)
    for _ in range(2):
        with pytest.raises(RetryAfter) as caught:
            await bot.send_message(CHAT, "x")
        assert caught.value.retry_after == timedelta(seconds=7)
    await bot.send_message(CHAT, "x")
    assert [call.status for call in double.calls_to("sendMessage")] == [429, 429, 200]
    assert not double.problems


Fault = Callable[[BotApiDouble], object]


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (lambda double: double.bad_gateway("sendMessage"), NetworkError),
        (lambda double: double.drop("sendMessage"), NetworkError),
        (lambda double: double.drop(ANY), NetworkError),
        (lambda double: double.refuse("sendMessage", 403, "Forbidden: blocked"), Forbidden),
    ],
    ids=["502", "drop", "drop any", "403"],
)
async def test_a_fault_happens_once_without_effect(
    double: BotApiDouble, bot: Bot, fault: Fault, error: type[TelegramError]
) -> None:
    """A planned fault hits one call, which has no effect, is recorded, and is no problem."""
    fault(double)
    with pytest.raises(error):
        await bot.send_message(CHAT, "first")
    await bot.send_message(CHAT, "second")
    assert [sent.text for sent in double.sent()] == ["second"]
    assert [call.params["text"] for call in double.calls_to("sendMessage")] == ["first", "second"]
    assert not double.problems


async def test_a_late_drop_has_its_effect(double: BotApiDouble, bot: Bot) -> None:
    """A connection dropped after the effect leaves the message sent and the bot in the dark."""
    double.drop("sendMessage", after_effect=True)
    with pytest.raises(NetworkError):
        await bot.send_message(CHAT, "x")
    assert [sent.text for sent in double.sent()] == ["x"]
    assert double.calls_to("sendMessage")[0].status is None


async def test_a_slow_answer_times_out(double: BotApiDouble, bot: Bot) -> None:
    """A slow answer outlasts the bot's patience; what it asked for has happened all the same."""
    double.slow("sendMessage", seconds=30)
    with pytest.raises(TimedOut):
        await bot.send_message(CHAT, "x", read_timeout=0.05)
    assert [sent.text for sent in double.sent()] == ["x"]


async def test_a_held_answer_comes_when_released(double: BotApiDouble, bot: Bot) -> None:
    """An answer held back comes after the release, and other calls are answered meanwhile."""
    release = double.hold("sendMessage")
    sending = asyncio.create_task(bot.send_message(CHAT, "x"))
    await double.wait_for("sendMessage")
    await bot.get_me()
    assert not sending.done()
    release.set()
    assert (await sending).text == "x"


async def test_any_spares_the_poll(double: BotApiDouble, bot: Bot) -> None:
    """A fault for any method waits for a call that is not getUpdates."""
    double.bad_gateway(ANY)
    assert await bot.get_updates() == ()
    with pytest.raises(NetworkError):
        await bot.get_me()


# Waiting.


async def test_waiting_too_long_says_what_came_instead(double: BotApiDouble, bot: Bot) -> None:
    """A wait that ends in vain names the calls that were made."""
    await bot.get_me()
    with pytest.raises(TimeoutError, match="1 calls of sendMessage; called: getMe"):
        await double.wait_for("sendMessage", timeout=0.01)


async def test_a_recorded_answer_does_not_change_later(double: BotApiDouble, bot: Bot) -> None:
    """The record of a call keeps what was answered then, though the message was edited since."""
    sent = await bot.send_message(CHAT, "old")
    await sent.edit_text("new")
    assert double.calls_to("sendMessage")[0].answer["text"] == "old"


async def test_two_bots_in_parallel(double: BotApiDouble, bot: Bot) -> None:
    """Calls made at the same time over several connections are all answered and recorded."""
    calls: list[Awaitable[Message]] = [bot.send_message(CHAT, str(n)) for n in range(20)]
    await asyncio.gather(*calls)
    assert {sent.text for sent in double.sent()} == {str(n) for n in range(20)}
    json.dumps([call.answer for call in double.calls])
