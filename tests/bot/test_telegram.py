"""The whole path over Telegram: an update comes in, an answer goes out."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.edge.commands import FOR_ALL, TWO_LETTERS, register
from tests.bot.telegram_bot import Running, running_bot
from tests.double import ADMIN, ASKER, CHINESE_ASKER, GROUP, OTHER_ASKER, updates
from tests.double.errors import JsonObject
from tests.rules.library_folder import RULE, SCAM, write_library


@pytest.fixture
async def bot(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Running]:
    """A running bot; at the end Telegram had nothing to object and no press stayed unanswered."""
    async with running_bot(tmp_path, monkeypatch) as running:
        yield running
        assert not running.double.problems
        assert not running.double.unanswered


@pytest.mark.parametrize("origin", updates.ORIGINS, ids=lambda origin: origin["type"])
async def test_a_forwarded_scam_is_answered_with_its_words(
    bot: Running, origin: JsonObject
) -> None:
    """A forward of each of the four origins is answered to itself, with level, words, buttons."""
    asked = updates.forwarded(updates.text(SCAM), origin)
    bot.double.push(asked)
    (answer,) = await bot.answers()
    assert answer.reply_to == updates.message_of(asked)["message_id"]
    assert answer.text.startswith("⛔")
    assert "T o p up to unlock" in answer.text
    assert [one.data for one in answer.buttons] == ["paid", "report", "pass-on", "tell:on", "wrong"]


async def test_a_caption_and_hidden_links_are_read(bot: Running) -> None:
    """Words under a picture count, and so does the address behind words and behind a button."""
    caption = "Complete simple tasks, details here"
    photo = updates.photo(caption, entities=[updates.text_link(caption, "here", "https://a.test/")])
    bot.double.push(updates.with_buttons(photo, [("Top up to unlock", "https://b.test/pay")]))
    (answer,) = await bot.answers()
    assert "Complete simple tasks" in answer.text
    assert "Top up to unlock" in answer.text


async def test_each_asker_is_answered_in_their_language(bot: Running) -> None:
    """The app's language decides until a language is chosen; then the choice does."""
    bot.double.push(updates.text(SCAM, sender=CHINESE_ASKER))
    (answer,) = await bot.answers()
    assert answer.text.startswith(bot.say("level-high", "zh-Hans"))
    bot.double.push(updates.command("/language", sender=CHINESE_ASKER))
    choice = (await bot.answers(2))[1]
    bot.double.press(choice, "English", by=CHINESE_ASKER)
    await bot.notes()
    bot.double.push(updates.text(SCAM, sender=CHINESE_ASKER))
    assert (await bot.answers(3))[2].text.startswith(bot.say("level-high"))


async def test_the_report_button_keeps_an_anonymised_record_once(bot: Running) -> None:
    """Pressing Report twice keeps one report, and says so each time."""
    bot.double.push(updates.forwarded(updates.text(SCAM), updates.from_hidden_user()))
    (answer,) = await bot.answers()
    bot.double.press(answer, "report")
    await bot.notes()
    bot.double.press(answer, "report")
    assert await bot.notes(2) == [bot.say("report-thanks"), bot.say("report-again")]
    assert await (await bot.desk.door.store()).count() == 1


async def test_wrong_asks_what_is_wrong_and_keeps_it(bot: Running) -> None:
    """“This answer is wrong” changes the buttons, takes the claim, and puts them back."""
    bot.double.push(updates.text(SCAM))
    (answer,) = await bot.answers()
    at_first = [button.data for button in answer.buttons]
    bot.double.press(answer, "wrong")
    await bot.double.wait_for("editMessageReplyMarkup", 1)
    asking = bot.double.sent()[0]
    assert [button.data for button in asking.buttons] == ["wrong:honest", "wrong:other", "back"]
    bot.double.press(asking, "wrong:honest")
    assert (await bot.notes(2))[1] == bot.say("wrong-ask-honest")
    await bot.double.wait_for("editMessageReplyMarkup", 2)
    bot.double.press(bot.double.sent()[0], bot.say("button-honest-delivery"))
    assert (await bot.notes(3))[2] == bot.say("wrong-thanks")
    await bot.double.wait_for("editMessageReplyMarkup", 3)
    assert [button.data for button in bot.double.sent()[0].buttons] == at_first
    stats = await bot.desk.stats()
    assert stats is not None
    assert stats.disputes == 1
    assert stats.disputed_rules["job-task-deposit"].honest == 1


async def test_back_puts_the_first_buttons_back(bot: Running) -> None:
    """Whoever pressed “wrong” by mistake gets the buttons of the answer again."""
    bot.double.push(updates.text(SCAM))
    (answer,) = await bot.answers()
    bot.double.press(answer, "wrong")
    await bot.double.wait_for("editMessageReplyMarkup", 1)
    bot.double.press(bot.double.sent()[0], "back")
    await bot.double.wait_for("editMessageReplyMarkup", 2)
    assert [b.data for b in bot.double.sent()[0].buttons] == [b.data for b in answer.buttons]


async def test_already_paid_is_answered_with_the_first_steps(bot: Running) -> None:
    """The button leads to the steps of the first hour, with the warning about a second scam."""
    bot.double.push(updates.text(SCAM))
    (answer,) = await bot.answers()
    bot.double.press(answer, "paid")
    assert (await bot.answers(2))[1].text == bot.say("paid-body")


@pytest.mark.parametrize("data", ["", "report:x", "language:xx", "wrong:1;drop", "zzz", "\x00"])
async def test_a_press_that_no_button_of_ours_makes_is_let_pass(bot: Running, data: str) -> None:
    """Forged callback data does nothing, and the press is answered."""
    bot.double.push(updates.text(SCAM))
    (answer,) = await bot.answers()
    bot.double.push(updates.callback(answer.raw, data or "?"))
    assert await bot.notes() == [""]
    assert len(bot.double.sent()) == 1
    assert await (await bot.desk.door.store()).count() == 0


@pytest.mark.parametrize("name", ["start", "help", "privacy"])
async def test_each_page_has_its_command(bot: Running, name: str) -> None:
    """/start, /help and /privacy are answered with their page."""
    bot.double.push(updates.command(f"/{name}"))
    (answer,) = await bot.answers()
    if name == "privacy":
        assert answer.text == bot.say("privacy-body", key_days=30, retention_days=365)
    else:
        assert answer.text == bot.say(f"{name}-body")


async def test_check_looks_at_the_message_it_answers(bot: Running) -> None:
    """/check as a reply is about the replied-to message; with words it is about these."""
    scam = updates.text(SCAM)
    bot.double.push(updates.replying(updates.command("/check"), scam))
    (first,) = await bot.answers()
    assert first.text.startswith("⛔")
    assert first.reply_to == updates.message_of(scam)["message_id"]
    bot.double.push(updates.command("/check", SCAM))
    assert (await bot.answers(2))[1].text == first.text
    bot.double.push(updates.command("/check"))
    assert (await bot.answers(3))[2].text == bot.say("check-how")
    bot.double.press(bot.double.sent()[1], "report")
    assert await bot.notes() == [bot.say("report-thanks")]


async def test_report_takes_the_reply_the_words_or_the_last_message(bot: Running) -> None:
    """/report works as a reply, with text, and alone after a message; else it says how."""
    bot.double.push(updates.command("/report"))
    assert (await bot.answers())[0].text == bot.say("report-how")
    bot.double.push(updates.text(SCAM))
    await bot.answers(2)
    bot.double.push(updates.command("/report"))
    assert (await bot.answers(3))[2].text == bot.say("report-thanks")
    bot.double.push(updates.replying(updates.command("/report"), updates.text(SCAM)))
    assert (await bot.answers(4))[3].text == bot.say("report-again")
    bot.double.push(updates.command("/report", "top up to unlock and complete simple tasks"))
    warning, thanks = (await bot.answers(6))[4:]
    assert warning.text.startswith("⛔")
    assert thanks.text == bot.say("report-thanks")


async def test_forget_says_how_much_went(bot: Running) -> None:
    """/forget deletes the asker's entries and says how many."""
    bot.double.push(updates.text(SCAM))
    bot.double.press((await bot.answers())[0], "report")
    await bot.notes()
    bot.double.push(updates.command("/forget"))
    assert (await bot.answers(2))[1].text == bot.say("forget-done", count=1)
    bot.double.push(updates.command("/forget"))
    assert (await bot.answers(3))[2].text == bot.say("forget-none")


async def test_an_unknown_command_is_answered(bot: Running) -> None:
    """A command that does not exist is no message to be checked."""
    bot.double.push(updates.command("/unsubscribe"))
    assert (await bot.answers())[0].text == bot.say("unknown-command")


async def test_a_message_without_words_is_told_apart(bot: Running) -> None:
    """A picture alone is answered with what cannot be read, an album of them once."""
    bot.double.push(updates.photo(""))
    assert (await bot.answers())[0].text == bot.say("no-text")
    bot.double.push(*updates.album([updates.photo(""), updates.photo(""), updates.photo("")]))
    bot.double.push(updates.command("/help"))
    assert [a.text for a in (await bot.answers(3))[1:]].count(bot.say("no-text")) == 1


async def test_admin_commands_are_for_admins(bot: Running) -> None:
    """Admins see the rules and the figures; to others these commands are refused."""
    bot.double.push(updates.command("/rules", sender=ADMIN))
    (rules,) = await bot.answers()
    assert bot.desk.keeper.current.fingerprint in rules.text
    bot.double.push(updates.command("/stats", sender=ADMIN))
    assert (await bot.answers(2))[1].text == bot.say("stats-empty")
    for name in ("rules", "reload", "stats"):
        bot.double.push(updates.command(f"/{name}"))
    assert {a.text for a in (await bot.answers(5))[2:]} == {bot.say("admins-only")}


async def test_reload_tells_every_mistake_and_keeps_the_old_rules(bot: Running) -> None:
    """/reload with a broken file names file, line and remedy; the bot warns as before."""
    folder = bot.desk.keeper.folders[0]
    write_library(folder, en__job_task=RULE.replace("severity: high", "severity: hihg"))
    bot.double.push(updates.command("/reload", sender=ADMIN))
    (told,) = await bot.answers()
    assert "en/job.task.yaml:4:13: error R004: “severity” cannot be “hihg”" in told.text
    assert "severity: hihg\n          ^^^^" in told.text
    bot.double.push(updates.text(SCAM))
    assert (await bot.answers(2))[1].text.startswith("⛔")
    write_library(folder, en__job_task=RULE.replace("severity: high", "severity: low"))
    bot.double.push(updates.command("/reload", sender=ADMIN))
    assert (await bot.answers(3))[2].text.startswith(bot.say("reload-done"))


async def test_figures_show_family_language_and_week(bot: Running) -> None:
    """/stats after a report counts it under its kind, its language and its week."""
    bot.double.push(updates.text(SCAM))
    bot.double.press((await bot.answers())[0], "report")
    await bot.notes()
    bot.double.push(updates.command("/stats", sender=ADMIN))
    shown = (await bot.answers(2))[1].text
    assert f"{bot.say('family-job-task.name')}: 1" in shown
    assert "en: 1" in shown
    assert "2026-W10: 1" in shown


async def test_telegram_knows_the_commands_per_language_and_scope(bot: Running) -> None:
    """Everybody has a menu in each language, by Telegram's name for it; an admin has a longer one."""
    await register(bot.application.bot, bot.desk.wording, [ADMIN.id])
    commands = bot.double.world.commands
    tags = bot.desk.wording.languages
    spoken = {TWO_LETTERS.get(tag, tag).split("-")[0] for tag in tags}
    assert {language for _, language in commands} == {"", *spoken}
    sizes = {len(listed) for listed in commands.values()}
    assert {len(FOR_ALL), len(FOR_ALL) + 3} <= sizes


async def test_one_asker_in_a_hurry_does_not_hold_up_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Over the limit one polite answer comes, then silence; another asker is answered."""
    async with running_bot(tmp_path, monkeypatch, checks_per_minute=2) as bot:
        for count in (1, 2, 3):
            bot.double.push(updates.text(SCAM))
            await bot.answers(count)
        bot.double.push(*(updates.text(SCAM) for _ in range(3)))
        bot.double.push(updates.text(SCAM, sender=OTHER_ASKER))
        await bot.double.wait_until(lambda: bool(bot.double.sent(OTHER_ASKER)), 20, "other")
        await bot.answers(4)
        texts = [answer.text for answer in bot.double.sent(ASKER)]
        assert len([text for text in texts if text.startswith("⛔")]) == 2
        assert len(texts) == 3
        assert not bot.double.problems


async def test_a_flood_limit_is_waited_for(bot: Running) -> None:
    """When Telegram says retry_after, the answer comes after that, once."""
    bot.double.flood("sendMessage", 1)
    bot.double.push(updates.text(SCAM))
    (answer,) = await bot.answers()
    assert answer.text.startswith("⛔")
    assert [call.status for call in bot.double.calls_to("sendMessage")] == [429, 200]


async def test_what_breaks_is_said_and_the_next_message_is_answered(
    bot: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A handler that fails says it was the bot's fault, and the bot goes on."""

    async def broken(*_: object) -> None:
        raise RuntimeError("a secret of the asker")

    monkeypatch.setattr(type(bot.desk), "assess", broken)
    bot.double.push(updates.text(SCAM))
    assert (await bot.answers())[0].text == bot.say("something-broke")
    monkeypatch.undo()
    bot.double.push(updates.command("/help"))
    assert (await bot.answers(2))[1].text == bot.say("help-body")


async def test_a_group_is_told_where_to_ask(bot: Running) -> None:
    """In a group the bot is quiet, except that its commands are answered with where to go."""
    bot.double.push(updates.group_message(SCAM))
    bot.double.push(updates.group_message("/check"))
    bot.double.push(updates.command("/help"))
    answers = await bot.answers(1)
    hint = bot.say("group-check-how")
    assert all(answer.chat_id != GROUP.id or answer.text == hint for answer in answers)


async def test_a_service_message_is_left_alone(bot: Running) -> None:
    """That somebody joined or a message was pinned is nothing to check."""
    joined = updates.text("x")
    message = updates.message_of(joined)
    del message["text"]
    message["new_chat_title"] = "x"
    bot.double.push(joined)
    bot.double.push(updates.command("/help"))
    await asyncio.sleep(0)
    assert [answer.text for answer in await bot.answers()] == [bot.say("help-body")]
