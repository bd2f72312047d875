"""What the admins of a group choose, and the warnings that come of it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.edge import group_watch
from bot.edge.group_choices import GroupChoices
from bot.edge.group_watch import WARNINGS_PER_MINUTE
from bot.group_settings import GroupBook
from db import GroupSettings, Store, StoreBusy
from tests.bot.telegram_bot import Running, running_bot
from tests.double import ADMIN, ASKER, GROUP, OTHER_ASKER, SENDER, Place, places, updates
from tests.double.sent import Sent
from tests.rules.library_folder import SCAM

SETTINGS = updates.command("/settings", sender=ADMIN, chat=GROUP)
OTHER_SCAM = "Complete simple tasks every evening, then top up to unlock the next ones, friends."


@pytest.fixture
async def bot(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Running]:
    """A running bot in a group with one admin; at the end Telegram had nothing to object."""
    async with running_bot(tmp_path, monkeypatch) as running:
        running.double.world.appoint(GROUP.id, ADMIN.as_user())
        yield running
        assert not running.double.problems


async def settled(bot: Running) -> list[Sent]:
    """Return what stands in the group once everything sent so far was worked on."""
    await bot.settled()
    return bot.double.sent(GROUP)


def group_book(bot: Running) -> GroupBook:
    """Return the book of what groups chose."""
    handlers = bot.application.handlers[0]
    owners = (getattr(one.callback, "__self__", None) for one in handlers)
    (choices,) = {one for one in owners if isinstance(one, GroupChoices)}
    return choices._book


async def page(bot: Running) -> Sent:
    """Have an admin ask for the settings and return them."""
    before = len(bot.double.sent(GROUP))
    bot.double.push(SETTINGS)
    await bot.double.wait_until(lambda: len(bot.double.sent(GROUP)) > before, 20, "the settings")
    return bot.double.sent(GROUP)[-1]


async def watching(bot: Running) -> None:
    """Have an admin switch warnings on."""
    bot.double.press(await page(bot), "group:warn:on", ADMIN)
    await bot.notes()


async def warnings(bot: Running, count: int) -> list[Sent]:
    """Return the warnings in the group once there are *count*; the settings stand before them."""
    await bot.double.wait_until(lambda: len(bot.double.sent(GROUP)) > count, 20, "warnings")
    return bot.double.sent(GROUP)[1:]


async def test_an_admin_switches_warnings_on_and_off(bot: Running) -> None:
    """The page says what holds, each press changes it, and the page with it."""
    shown = await page(bot)
    assert "scam: off" in shown.text
    bot.double.press(shown, "group:warn:on", ADMIN)
    assert await bot.notes() == [bot.say("group-settings-kept")]
    await bot.double.wait_for("editMessageText", 1, 20)
    changed = bot.double.sent(GROUP)[0]
    assert "scam: on" in changed.text
    bot.double.press(changed, "group:warn:off", ADMIN)
    await bot.double.wait_for("editMessageText", 2, 20)
    assert "scam: off" in bot.double.sent(GROUP)[0].text
    bot.double.push(updates.group_message(SCAM))
    assert len(await settled(bot)) == 1


async def test_the_language_is_chosen_with_buttons(bot: Running) -> None:
    """Every language has its button, and back leads back; the choice holds for the whole group."""
    shown = await page(bot)
    bot.double.press(shown, "group:languages", ADMIN)
    await bot.double.wait_for("editMessageText", 1, 20)
    offered = [button.data for button in bot.double.sent(GROUP)[0].buttons]
    codes = [f"group:language:{code}" for code in bot.desk.wording.languages]
    assert offered == [*codes, "group:settings"]
    bot.double.press(bot.double.sent(GROUP)[0], "group:language:zh-Hans", ADMIN)
    await bot.double.wait_for("editMessageText", 2, 20)
    assert bot.say("language-name", "zh-Hans") in bot.double.sent(GROUP)[0].text
    scam = updates.group_message(SCAM)
    asked = updates.replying(updates.command("/check", chat=GROUP), scam)
    bot.double.push(scam, asked)
    (answer,) = await warnings(bot, 1)
    assert bot.say("family-job-task.name", "zh-Hans") in answer.text


async def test_a_press_under_settings_that_are_gone_is_answered(bot: Running) -> None:
    """Where Telegram no longer shows the settings, the choice is kept and shown anew."""
    old = await page(bot)
    bot.double.world.delete(old.raw)
    bot.double.push(updates.on_old_message(updates.callback(old.raw, "group:warn:on", ADMIN)))
    (shown,) = await bot.answers()
    assert "scam: on" in shown.text
    bot.double.problems.clear()  # that there is nothing to change


async def test_a_choice_is_not_undone_after_the_store_was_stuck(
    bot: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who changes the language while the store is stuck does not switch warnings off."""
    await watching(bot)
    book = group_book(bot)
    book._known.clear()

    async def stuck(*_: object) -> None:
        raise StoreBusy("reports.db")

    with monkeypatch.context() as while_stuck:
        while_stuck.setattr(Store, "group_settings", stuck)
        shown = await page(bot)
    bot.double.press(shown, "group:languages", ADMIN)
    await bot.notes(2)
    bot.double.push(updates.callback(shown.raw, "group:language:de", ADMIN))
    assert (await bot.notes(3))[2] == bot.say("store-unavailable", "de")
    bot.double.push(updates.callback(shown.raw, "group:language:de", ADMIN))
    assert (await bot.notes(4))[3] == bot.say("group-settings-kept", "de")
    assert await book.of(GROUP.id) == GroupSettings(warns=True, language="de")


async def test_only_admins_choose(bot: Running) -> None:
    """Another member is refused, with the command and with the button, and nothing changes."""
    shown = await page(bot)
    bot.double.push(updates.command("/settings", sender=OTHER_ASKER, chat=GROUP))
    refused = (await warnings(bot, 1))[0]
    assert refused.text == bot.say("group-settings-admins")
    bot.double.press(shown, "group:warn:on", OTHER_ASKER)
    assert await bot.notes() == [bot.say("group-settings-admins")]
    bot.double.push(updates.group_message(SCAM))
    assert len(await settled(bot)) == 2


async def test_an_anonymous_admin_may_ask(bot: Running) -> None:
    """Who writes in the name of the group is an admin; in the name of a channel, nobody is."""
    bot.double.push(places.in_name_of(updates.command("/settings", chat=GROUP), GROUP))
    await bot.answers()
    assert bot.double.sent(GROUP)[0].buttons
    elsewhere = Place(GROUP.id - 50, "channel", "Somewhere")
    bot.double.push(places.in_name_of(updates.command("/settings", chat=GROUP), elsewhere))
    assert (await bot.answers(2))[1].text == bot.say("group-settings-admins")


async def test_admins_are_known_where_members_are_hidden(bot: Running) -> None:
    """Where Telegram does not show members to the bot, the list of admins decides."""
    bot.double.world.hides_members = True
    await watching(bot)
    assert await bot.notes() == [bot.say("group-settings-kept")]
    bot.double.problems.clear()  # getChatMember was refused, as it should be here


@pytest.mark.parametrize("data", ["group:", "group:language:xx", "group:warn:maybe", "group:\x00"])
async def test_forged_presses_change_nothing(bot: Running, data: str) -> None:
    """Data that no button of a group carries leaves the settings as they are."""
    bot.double.push(updates.callback((await page(bot)).raw, data, ADMIN))
    assert await bot.notes() == [""]
    assert "scam: off" in (await page(bot)).text


async def test_a_warning_is_given_once_where_it_is_wanted(bot: Running) -> None:
    """A plain scam is warned of below it, with both buttons; the same words are not, again."""
    await watching(bot)
    scam = updates.group_message(SCAM)
    bot.double.push(scam)
    (warning,) = await warnings(bot, 1)
    assert warning.reply_to == updates.message_of(scam)["message_id"]
    assert bot.say("family-job-task.name") in warning.text
    assert warning.text.endswith(bot.say("group-warning-foot"))
    assert warning.button("group:honest").text == bot.say("button-group-wrong")
    for trace in SENDER.traces:
        assert trace not in warning.source
    bot.double.push(updates.group_message(f"{SCAM} ".upper().lower()), updates.group_message(SCAM))
    assert len(await settled(bot)) == 2


async def test_a_scam_that_begins_like_a_command_is_warned_of(bot: Running) -> None:
    """A stroke and a word before it keep nothing from being read."""
    await watching(bot)
    bot.double.push(updates.group_message(f"/join {SCAM}"))
    (warning,) = await warnings(bot, 1)
    assert bot.say("family-job-task.name") in warning.text


async def test_what_is_changed_into_a_scam_is_warned_of(bot: Running) -> None:
    """An edited message is read anew."""
    await watching(bot)
    bot.double.push(updates.edited(updates.group_message("Hello all together, how are you?"), SCAM))
    (warning,) = await warnings(bot, 1)
    assert warning.text.startswith("⛔")


async def test_those_who_may_say_it_are_left_in_peace(bot: Running) -> None:
    """No warning for admins, the group's own channel, the bot's own answers, and mere suspicion."""
    await watching(bot)
    bot.double.push(
        updates.group_message(SCAM, ADMIN),
        places.in_name_of(updates.group_message(SCAM), GROUP),
        places.channel_post_in_group(SCAM),
        places.via_bot(updates.group_message(SCAM)),
        updates.group_message("Please answer within ten minutes, dear neighbours of the club."),
    )
    assert len(await settled(bot)) == 1


async def test_warnings_are_few(bot: Running) -> None:
    """However many scams are posted in a minute, a group has a few warnings."""
    await watching(bot)
    bot.double.push(*(updates.group_message(f"{SCAM} {number}") for number in range(9)))
    await warnings(bot, WARNINGS_PER_MINUTE)
    assert len(await settled(bot)) == 1 + WARNINGS_PER_MINUTE


async def test_a_group_in_uproar_holds_up_nobody(
    bot: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While a group posts more than can wait, a private question is answered; none is queued up."""
    monkeypatch.setattr(group_watch, "MOST_WAITING", 3)
    await watching(bot)
    bot.double.push(*(updates.group_message(f"Hello dear neighbours, {n}") for n in range(60)))
    bot.double.push(updates.text(SCAM))
    await bot.double.wait_until(lambda: len(bot.double.sent(ASKER)) == 1, 20, "the answer")
    assert len(await settled(bot)) == 1


async def test_an_admin_can_say_that_it_is_honest(bot: Running) -> None:
    """The press of an admin keeps a dispute and takes the warning away; a member's does neither."""
    await watching(bot)
    bot.double.push(updates.group_message(OTHER_SCAM))
    (warning,) = await warnings(bot, 1)
    bot.double.press(warning, "group:honest", OTHER_ASKER)
    assert (await bot.notes(2))[1] == bot.say("group-settings-admins")
    assert len(bot.double.sent(GROUP)) == 2
    bot.double.press(warning, "group:honest", ADMIN)
    assert (await bot.notes(3))[2] == bot.say("wrong-thanks")
    await bot.double.wait_for("deleteMessage", 1, 20)
    assert len(bot.double.sent(GROUP)) == 1
    stats = await bot.desk.stats()
    assert stats is not None
    assert stats.disputes == 1


async def test_a_group_that_is_left_is_forgotten(bot: Running) -> None:
    """Removed and added again, the group begins anew; nothing of it is kept in between."""
    await watching(bot)
    bot.double.push(places.membership("member", "kicked"))
    await settled(bot)
    store = await bot.desk.door.store()
    assert await store.drop_preferences() == 0
    bot.double.push(places.membership("kicked", "member"), updates.group_message(SCAM))
    assert [sent.text for sent in (await settled(bot))[1:]] == [bot.say("group-hello")]


@pytest.mark.parametrize("told", [["there"], ["here"], ["there", "here"], ["here", "there"]])
async def test_a_group_keeps_its_choice_under_another_number(bot: Running, told: list[str]) -> None:
    """When Telegram makes a supergroup of a group, warnings go on there, whoever says so."""
    await watching(bot)
    bigger = Place(GROUP.id - 7, "supergroup", GROUP.title)
    says = {"there": places.moved(GROUP, bigger.id), "here": places.moved_here(bigger, GROUP.id)}
    for who in told:
        bot.double.push(says[who])
        await settled(bot)
    bot.double.push(updates.group_message(SCAM, group=bigger))
    await bot.double.wait_until(lambda: bool(bot.double.sent(bigger)), 20, "the warning")
    bot.double.push(updates.group_message(SCAM))
    assert len(await settled(bot)) == 1
