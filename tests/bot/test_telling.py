"""Who asked for it is told once when the answer changes, and is forgotten by that."""

from collections.abc import AsyncIterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from bot.contact_keys import TELL_DAYS
from bot.desk import Asker
from bot.edge.telling import tell_round
from bot.housekeeping import do_round
from tests.bot.offices import SIGN, TODAY
from tests.bot.telegram_bot import Running, running_bot
from tests.double import ASKER, OTHER_ASKER, updates
from tests.double.people import Person
from tests.rules.library_folder import RULE, SCAM, write_library

LONG = (
    "Dear Anna, our friendly team has a small offer for everybody who has a phone and a quiet hour "
    "in the evening: you complete simple tasks with pictures of hotels, write what you like about "
    "them, and then you top up to unlock the next set, which is worth 80 USDT. Ask me anything!"
)
NEWS = "🔔 My answer has changed"
TRIAL = RULE.replace("  severity", "  status: shadow\n  severity")
RETIRED = RULE.replace("  severity", "  status: retired\n  severity")


@pytest.fixture
async def bot(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Running]:
    """A running bot; at the end Telegram had nothing to object."""
    async with running_bot(tmp_path, monkeypatch) as running:
        yield running
        assert not running.double.problems


async def opted_in(bot: Running, text: str = SCAM, who: Person = ASKER) -> None:
    """Ask about *text* and press the button; return when the bot has said that it will tell."""
    bot.double.push(updates.text(text, sender=who))
    await bot.double.wait_until(lambda: bool(bot.double.sent(who)), 20, "an answer")
    bot.double.press(bot.double.sent(who)[-1], "tell:on", by=who)
    await bot.double.wait_for("editMessageReplyMarkup", 1, 20)


async def rules_become(bot: Running, rule: str) -> None:
    """Change the rule file and have the bot take it up."""
    write_library(bot.desk.keeper.folders[0], en__job_task=rule, en__signs=SIGN)
    outcome = await bot.desk.keeper.reload()
    assert not outcome.errors


async def told(bot: Running, who: Person = ASKER) -> list[str]:
    """Have the bot tell whom it wants to; return what *who* was told."""
    assert await tell_round(bot.desk, bot.application.bot)
    return [sent.text for sent in bot.double.sent(who) if sent.text.startswith(NEWS)]


async def watches(bot: Running) -> int:
    """Return how many wishes are in the store."""
    return len(await (await bot.desk.door.store()).watches())


async def test_a_retired_rule_is_told_once_and_the_link_is_gone(bot: Running) -> None:
    """Opt in, the rule is retired, the asker is told once; then nothing leads to them any more."""
    await opted_in(bot)
    assert bot.double.sent(ASKER)[1].text == bot.say("tell-me-kept", days=TELL_DAYS)
    assert [b.data for b in bot.double.sent(ASKER)[0].buttons][3] == "tell:off"
    assert await told(bot) == []
    await rules_become(bot, RETIRED)
    (news,) = await told(bot)
    assert "March 4, 2026" in news
    assert f"“{bot.say('level-name-high')}”" in news
    assert f"“{bot.say('level-name-none')}”" in news
    assert "does not mean that it is honest" in news
    assert await watches(bot) == 0
    await rules_become(bot, RULE)
    assert len(await told(bot)) == 1


async def test_a_rule_taken_out_of_its_trial_is_told_as_worse(bot: Running) -> None:
    """A rule on trial had found the message; when it is taken into use, the asker is warned."""
    await rules_become(bot, TRIAL)
    await opted_in(bot)
    await rules_become(bot, RULE)
    (news,) = await told(bot)
    assert "Please be careful with that sender" in news
    assert await watches(bot) == 0


async def test_a_rule_in_the_place_of_another_is_no_news(bot: Running) -> None:
    """Where another rule finds what the retired one found, nobody hears an all-clear."""
    await opted_in(bot)
    other = RULE.replace("job-task-deposit", "job-task-better")
    await rules_become(bot, RETIRED + other)
    assert await told(bot) == []
    assert await watches(bot) == 1


async def test_a_rule_that_is_not_there_any_more_is_no_news(bot: Running) -> None:
    """When a rule has gone with its examples, nobody can tell what took its place."""
    await opted_in(bot)
    await rules_become(bot, RULE.replace("job-task-deposit", "job-task-other"))
    assert await told(bot) == []


async def test_a_message_of_the_same_script_tells_of_a_new_rule(bot: Running) -> None:
    """A like message that a new rule finds warns who had asked before there was that rule."""
    await rules_become(bot, RULE.replace("complete simple tasks", "water the roses"))
    await opted_in(bot, LONG.replace("Anna", "Bartholomew").replace("80", "95"))
    await rules_become(bot, RULE)
    assert await told(bot) == []
    bot.double.push(updates.text(LONG, sender=OTHER_ASKER))
    await bot.double.wait_until(lambda: bool(bot.double.sent(OTHER_ASKER)), 20, "the other")
    assert len(await told(bot)) == 1
    assert await told(bot, OTHER_ASKER) == []


async def test_only_the_very_same_message_gives_an_all_clear(bot: Running) -> None:
    """A rule was narrowed: a harmless message that is merely alike tells nothing, the same does."""
    await opted_in(bot, LONG)
    await rules_become(bot, RULE.replace("complete simple tasks", "water the roses"))
    innocent = LONG.replace("top up to unlock the next set", "have a look at the next set")
    bot.double.push(updates.text(innocent, sender=OTHER_ASKER))
    await bot.double.wait_until(lambda: len(bot.double.sent(OTHER_ASKER)) == 1, 20, "the other")
    assert await told(bot) == []
    bot.double.push(updates.text(LONG, sender=OTHER_ASKER))
    await bot.double.wait_until(lambda: len(bot.double.sent(OTHER_ASKER)) == 2, 20, "the other")
    (news,) = await told(bot)
    assert bot.say("level-name-none") in news


async def test_who_changes_their_mind_is_forgotten_at_once(bot: Running) -> None:
    """The button turns, and pressing it again deletes the link; so does /forget."""
    await opted_in(bot)
    bot.double.press(bot.double.sent(ASKER)[0], "tell:off")
    await bot.double.wait_for("editMessageReplyMarkup", 2, 20)
    assert await watches(bot) == 0
    assert bot.say("tell-me-ended") in await bot.notes()
    bot.double.press(bot.double.sent(ASKER)[0], "tell:on")
    await bot.double.wait_for("editMessageReplyMarkup", 3, 20)
    assert await watches(bot) == 1
    assert await bot.desk.forget(Asker(ASKER.id)) == 1
    assert await watches(bot) == 0
    await rules_become(bot, RETIRED)
    assert await told(bot) == []


async def test_a_wish_ends_with_its_days_and_its_key(bot: Running, tmp_path: Path) -> None:
    """After its days a wish is deleted; after as many more its key is destroyed."""
    await opted_in(bot)
    assert key_files(tmp_path) == [f"contact-{TODAY}.key"]
    later(bot, TODAY + timedelta(days=TELL_DAYS))
    await do_round(bot.desk, 365)
    assert await watches(bot) == 1
    later(bot, TODAY + timedelta(days=TELL_DAYS + 1))
    await rules_become(bot, RETIRED)
    assert await told(bot) == []
    await do_round(bot.desk, 365)
    assert await watches(bot) == 0
    assert key_files(tmp_path) == [f"contact-{TODAY}.key"]
    later(bot, TODAY + timedelta(days=2 * TELL_DAYS))
    await do_round(bot.desk, 365)
    assert key_files(tmp_path) == []


async def test_a_network_that_fails_loses_nobody(bot: Running) -> None:
    """While Telegram does not answer the wish stays; who blocked the bot is forgotten."""
    await opted_in(bot)
    await rules_become(bot, RETIRED)
    bot.double.bad_gateway("sendMessage")
    assert not await tell_round(bot.desk, bot.application.bot)
    assert await watches(bot) == 1
    bot.double.refuse("sendMessage", 403, "Forbidden: bot was blocked by the user")
    assert await tell_round(bot.desk, bot.application.bot)
    assert await watches(bot) == 0


async def test_the_database_alone_tells_nobody(bot: Running, tmp_path: Path) -> None:
    """Neither the number of the asker nor a word of the message is in the database."""
    await opted_in(bot)
    (kept,) = await (await bot.desk.door.store()).watches()
    assert bot.desk.watches.keys.newest(TODAY).unseal(kept.sealed, kept.token) is not None
    assert bot.desk.watches.keys.newest(TODAY).unseal(kept.sealed, "0" * 64) is None
    stored = b"".join(path.read_bytes() for path in sorted(tmp_path.glob("reports.db*")))  # noqa: ASYNC240
    for trace in (str(ASKER.id), "smple", "unlock your"):
        assert trace.encode() not in stored


def later(bot: Running, day: date) -> None:
    """Have it be another day for the bot."""
    bot.desk.today = lambda: day


def key_files(folder: Path) -> list[str]:
    """Return the names of the keys that seal how to reach somebody."""
    return sorted(path.name for path in folder.glob("contact-*.key"))
