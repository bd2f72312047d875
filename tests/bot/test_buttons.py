"""What the buttons under an answer do, and what no button of ours could have sent."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.already import HAPPENED, JOURNEYS
from bot.edge.presses import LONGEST, allowed_presses
from bot.pages import HONEST_KINDS, SCAM_KINDS
from bot.reply import plain
from bot.wording import Wording
from tests.bot.telegram_bot import Running, running_bot
from tests.double import ADMIN, ASKER, OTHER_ASKER, updates
from tests.double.sent import Sent
from tests.rules.library_folder import RULE, SCAM, write_library

WORDING = Wording.load()
MORE = "".join(
    RULE.replace("job-task-deposit", f"rule-{n}")
    .replace("why: asks-deposit-to-unlock", f'why: {{en: "Reason {n}."}}')
    .replace("complete simple tasks", word)
    .replace("any: [unlock, usdt]", "any: [unlock, usdt, tasks]")
    for n, word in enumerate(["amber lamps", "copper pans", "violet hats", "walnut trees"])
)
MANY = "We sell amber lamps, and then copper pans, and then violet hats, and then walnut trees."


@pytest.fixture
async def bot(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Running]:
    """A running bot; at the end Telegram had nothing to object and no press stayed unanswered."""
    async with running_bot(tmp_path, monkeypatch) as running:
        yield running
        assert not running.double.problems
        assert not running.double.unanswered


async def answer_to(bot: Running, text: str = SCAM) -> Sent:
    """Return the answer to *text*."""
    before = len(bot.double.sent(ASKER))
    bot.double.push(updates.text(text))
    await bot.double.wait_until(lambda: len(bot.double.sent(ASKER)) > before, 20, "an answer")
    return bot.double.sent(ASKER)[before]


async def test_all_reasons_are_shown_and_hidden_again(bot: Running) -> None:
    """Three reasons at first; the button shows all of them in the same message, and goes back."""
    write_library(bot.desk.keeper.folders[0], en__job_task=MORE)
    await bot.desk.keeper.reload()
    answer = await answer_to(bot, MANY)
    assert answer.text.count("Reason ") == 3
    bot.double.press(answer, "reasons:all")
    await bot.double.wait_for("editMessageText", 1, 20)
    (shown,) = bot.double.sent()
    assert shown.text.count("Reason ") == 4
    assert bot.say("reasons-all-title") in shown.text
    assert bot.say("family-job-task.do") in shown.text
    bot.double.press(shown, bot.say("button-show-less"))
    await bot.double.wait_for("editMessageText", 2, 20)
    assert bot.double.sent()[0].text == answer.text


async def test_few_reasons_need_no_button(bot: Running) -> None:
    """Where all reasons are told at once, nothing offers more of them."""
    answer = await answer_to(bot)
    assert not [one for one in answer.buttons if one.data.startswith("reasons")]


async def test_what_already_happened_has_its_steps(bot: Running) -> None:
    """From the answer to the choice, to the steps of one hour, to the choice again."""
    bot.double.press(await answer_to(bot), "paid")
    first = (await bot.answers(2))[1]
    offered = [one.data for one in first.buttons]
    assert offered == [*(f"already:{name}" for name in HAPPENED), "help-lines"]
    bot.double.press(first, "already:gift-card")
    steps = (await bot.answers(3))[2]
    assert steps.text.startswith(bot.say("already-gift-card-body"))
    assert steps.text.endswith(bot.say("already-second-scam"))
    assert [one.data for one in steps.buttons] == ["help-lines", "already"]
    bot.double.press(steps, "already")
    assert (await bot.answers(4))[3].text == bot.say("already-ask")


async def test_a_job_far_away_is_never_answered_with_money(bot: Running) -> None:
    """The path of those who travel has its own pages, and none of them speaks of a bank."""
    bot.double.push(updates.command("/travelled"))
    page = (await bot.answers())[0]
    assert page.text == bot.say("travelled-body")
    for number, name in enumerate(JOURNEYS, 2):
        bot.double.press(page, f"travelled:{name}")
        shown = (await bot.answers(number))[-1]
        assert "second scam" not in shown.text
        assert "bank" not in shown.text.lower()
        assert f"travelled:{name}" not in [one.data for one in shown.buttons]


async def test_a_warning_to_pass_on_holds_no_word_of_the_message(bot: Running) -> None:
    """It is a message of its own, hangs on nothing, and says the kind and what helps."""
    answer = await answer_to(bot, f"{SCAM} Quilla Zanderoo")
    bot.double.press(answer, "pass-on")
    how, warning = (await bot.answers(3))[1:]
    assert how.text == bot.say("pass-on-how")
    assert warning.reply_to is None
    assert warning.buttons == []
    assert bot.say("family-job-task.name") in warning.text
    assert len(warning.text) <= 700
    for word in ("smple", "USDT", "Quilla"):
        assert word not in warning.text


async def test_the_main_things_need_no_typing(bot: Running) -> None:
    """Under /start stand the ways to everything people come for, and each of them answers."""
    bot.double.push(updates.command("/start"))
    start = (await bot.answers())[0]
    shown = {"check-how": "check-how", "paid": "paid-body", "language": "language-ask"}
    assert {*shown, "help-lines", "privacy"} == {one.data for one in start.buttons}
    for number, (data, key) in enumerate(shown.items(), 2):
        bot.double.press(start, data)
        assert (await bot.answers(number))[-1].text == bot.say(key)


async def test_every_language_is_offered_in_its_own_words(bot: Running) -> None:
    """/language shows them two in a row, each by the name it has for itself."""
    bot.double.push(updates.command("/language"))
    (page,) = await bot.answers()
    assert [one.text for one in page.buttons] == [
        bot.say("language-name", tag) for tag in WORDING.languages
    ]
    assert {len(row) for row in page.rows[:-1]} == {2}


async def test_a_scam_that_was_missed_is_asked_for_its_kind(bot: Running) -> None:
    """Where nothing was found, one tap says so; a second says what they wanted."""
    answer = await answer_to(bot, "See you at the station on Tuesday, bring the blue folder.")
    bot.double.press(answer, "wrong:scam")
    assert await bot.notes() == [bot.say("wrong-ask-scam")]
    await bot.double.wait_for("editMessageReplyMarkup", 1, 20)
    bot.double.press(bot.double.sent()[0], bot.say("button-scam-love"))
    assert (await bot.notes(2))[1] == bot.say("wrong-thanks")
    await bot.double.wait_for("editMessageReplyMarkup", 2, 20)
    stats = await bot.desk.stats()
    assert stats is not None
    assert stats.disputes == 1


async def test_figures_of_a_rule_wait_for_three_disputes(bot: Running) -> None:
    """/stats names a rule called wrong only once three disputes say so."""
    for number, words in enumerate(("one", "two", "three")):
        answer = await answer_to(bot, f"{SCAM} https://{words}.example/x")
        bot.double.press(answer, "wrong")
        await bot.double.wait_for("editMessageReplyMarkup", 2 * number + 1, 20)
        bot.double.press(bot.double.sent(ASKER)[-1], "wrong:honest" if number else "wrong:other")
        await bot.double.wait_for("editMessageReplyMarkup", 2 * number + 2, 20)
        bot.double.push(updates.command("/stats", sender=ADMIN))
        shown = await figures(bot, number + 1)
        assert ("job-task-deposit" in shown) == (number == 2)
    assert "job-task-deposit: honest 2, other kind 1, of 0 reports" in shown


async def figures(bot: Running, number: int) -> str:
    """Return the last of so many answers to an admin."""
    await bot.double.wait_until(lambda: len(bot.double.sent(ADMIN)) == number, 20, "figures")
    return bot.double.sent(ADMIN)[-1].text


@pytest.mark.parametrize(
    "data",
    [
        "report:", "report:1", "paid:x", "wrong:", "wrong:bad", "kind", "kind:honest",
        "kind:honest:love", "kind:scam:bank", "kind:honest:bank:x", "already:", "already:train",
        "already:bank ", "travelled:home", "reasons", "reasons:none", "tell", "tell:maybe",
        "pass-on:all", "language:tlh", "language:", "back:1", "start", "rules", "__class__",
        "a" * 64, "ABCDEFG", "wrong:honest\n", "\u202ereport", "🔔" * 16,
    ],
)  # fmt: skip
async def test_forged_data_does_nothing(bot: Running, data: str) -> None:
    """Data of no button of ours is answered with silence, whatever it looks like."""
    answer = await answer_to(bot)
    calls = len(bot.double.calls)
    bot.double.push(updates.callback(answer.raw, data))
    assert await bot.notes() == [""]
    made = {call.method for call in bot.double.calls[calls:]} - {"getUpdates"}
    assert made == {"answerCallbackQuery"}


async def test_a_press_on_the_answer_of_another_does_nothing(bot: Running) -> None:
    """Whoever sends the data of a button that hangs in another's chat is not heard."""
    answer = await answer_to(bot)
    bot.double.push(updates.callback(answer.raw, "report", OTHER_ASKER))
    assert await bot.notes() == [""]
    assert await (await bot.desk.door.store()).count() == 0


async def test_a_press_on_an_answer_to_nothing_says_that_it_is_gone(bot: Running) -> None:
    """Buttons that need the message say so when it is not there any more."""
    answer = await answer_to(bot)
    bare = {name: value for name, value in answer.raw.items() if name != "reply_to_message"}
    await bot.double.wait_until(lambda: bot.desk.subject(ASKER.id, answer.message_id) is not None)
    bot.desk._subjects.clear()
    for number, data in enumerate(["report", "tell:on", "pass-on", "reasons:all", "wrong:honest"]):
        bot.double.push(updates.callback(bare, data))
        assert (await bot.notes(number + 1))[-1] == bot.say("report-gone")


@pytest.mark.parametrize(
    ("data", "key"),
    [("paid", "paid-body"), ("already:card", "already-card-body"), ("privacy", "privacy-body"),
     ("travelled", "travelled-body"), ("language", "language-ask")],
)  # fmt: skip
async def test_a_press_under_an_old_answer_is_answered(bot: Running, data: str, key: str) -> None:
    """When Telegram no longer shows the answer, or it was deleted, its buttons still help."""
    answer = await answer_to(bot)
    bot.double.world.delete(answer.raw)
    bot.double.push(updates.on_old_message(updates.callback(answer.raw, data)))
    (shown,) = await bot.answers()
    assert shown.text.startswith(bot.say(key, key_days=30, retention_days=365)[:60])
    assert shown.reply_to is None


async def test_an_old_answer_whose_message_is_forgotten_asks_for_it_again(bot: Running) -> None:
    """What needs the message says that it is gone, before anything is asked about it."""
    answer = await answer_to(bot)
    await bot.settled()
    bot.desk._subjects.clear()
    for number, data in enumerate(["report", "wrong", "pass-on"], 1):
        bot.double.push(updates.on_old_message(updates.callback(answer.raw, data)))
        assert (await bot.notes(number))[-1] == bot.say("report-gone")


async def test_a_page_that_cannot_be_changed_any_more_is_sent(bot: Running) -> None:
    """The choice of a language is confirmed by a message where its buttons are gone."""
    bot.double.push(updates.command("/language"))
    (page,) = await bot.answers()
    bot.double.refuse("editMessageText", 400, "Bad Request: message can't be edited", times=2)
    bot.double.press(page, "language:fr")
    assert (await bot.answers(2))[1].text == bot.say("language-set", "fr")


def test_every_press_fits_into_a_button() -> None:
    """The data of every button there can be is within Telegram's 64 bytes."""
    for action, values in allowed_presses(WORDING).items():
        for value in values:
            assert len((f"{action}:{value}" if value else action).encode()) <= LONGEST


def test_every_kind_has_its_button_in_every_language() -> None:
    """What an asker may say of a message has words, and no two buttons of a question the same."""
    for language in WORDING.languages:
        for side, kinds in (("honest", HONEST_KINDS), ("scam", SCAM_KINDS)):
            labels = [plain(WORDING.say(language, f"button-{side}-{kind}")) for kind in kinds]
            assert len(set(labels)) == len(kinds), language
