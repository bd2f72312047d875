"""The short answer: a verdict for places where others read along."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.compose import Composer
from bot.compose_short import (
    LONGEST_DESCRIPTION,
    group_warning,
    inline_result,
    is_too_little,
    short_answer,
)
from bot.glance import Glance, glance
from bot.intake import message_from_text
from bot.message_language import message_language
from bot.reply import MAX_LENGTH, Button, Reply, units
from bot.wording import Wording
from rules import Rulebook, load_rulebook
from tests.bot.offices import library
from tests.double.telegram_html import parse_html
from tests.rules.library_folder import SCAM, write_library

WORDING = Wording.load()
PRIVATE = Button("in private", url="https://t.me/example_bot?start=check")
SHORT = 1_000
"""UTF-16 units of an answer in a group: what a phone shows without scrolling, about."""

UNSURE = """\
- id: meter-fee
  title: A fee for a meter
  family: impersonation.authority
  severity: medium
  confidence: medium
  clues: {fee: {phrases: ["pay the meter fee today"]}}
"""
BODIES = {
    "high": SCAM,
    "caution": "Please pay the meter fee today, or the water stops running tomorrow.",
    "none": "The allotment club meets on Sunday at ten, bring your own spade please.",
    "trafficking": "We pay your flight and hotel, come to us and begin on Monday.",
}


@pytest.fixture(scope="module")
def rulebook(tmp_path_factory: pytest.TempPathFactory) -> Rulebook:
    """Return the rulebook of the small library."""
    folder = library(tmp_path_factory.mktemp("library"))
    return load_rulebook(write_library(folder, en__impersonation_authority=UNSURE))


def seen(rulebook: Rulebook, text: str) -> Glance:
    """Return what the small library sees in *text*."""
    message = message_from_text(text)
    verdict = rulebook.scan(text)
    return Glance(message, verdict, rulebook, message_language(text, verdict, rulebook))


async def test_a_glance_is_what_the_rules_find(rulebook: Rulebook) -> None:
    """A glance has the verdict and the language of the message, and tells the log no word of it."""
    looked = await glance(message_from_text(SCAM), rulebook)
    assert looked == seen(rulebook, SCAM)
    assert looked.level == "high"
    assert looked.written_in == "en"
    assert "unlock" not in str(looked.log_fields().values())


@pytest.mark.parametrize("language", WORDING.languages)
@pytest.mark.parametrize("body", BODIES)
def test_every_language_has_the_whole_short_answer(
    rulebook: Rulebook, language: str, body: str
) -> None:
    """In each language it is valid HTML, short, and has its buttons."""
    composer, looked = Composer(WORDING, language), seen(rulebook, BODIES[body])
    assert looked.level == {"trafficking": "high"}.get(body, body)
    answers = [short_answer(composer, looked, PRIVATE)]
    if looked.level == "high":
        answers.append(group_warning(composer, looked, PRIVATE))
    for answer in answers:
        assert parse_html(answer.html).text
        assert units(answer.html) <= SHORT
        assert answer.buttons[0] == (PRIVATE,)
    result = inline_result(composer, looked)
    assert result.title == WORDING.say(language, f"inline-title-{looked.level}")
    assert 0 < len(result.description) <= LONGEST_DESCRIPTION
    assert parse_html(result.html).text


def test_a_job_abroad_is_told_first_not_to_travel(rulebook: Rulebook) -> None:
    """The first thing to do is that of the family, here not to travel."""
    answer = short_answer(Composer(WORDING, "en"), seen(rulebook, BODIES["trafficking"]), PRIVATE)
    first = WORDING.say("en", "family-job-trafficking-indicators.do").splitlines()[0]
    assert answer.plain.endswith(first)


def test_what_is_not_found_is_not_praised(rulebook: Rulebook) -> None:
    """Without a known scam the answer says that alone; a few letters are too few."""
    composer = Composer(WORDING, "en")
    nothing = short_answer(composer, seen(rulebook, BODIES["none"]), PRIVATE)
    assert nothing.html == WORDING.say("en", "level-none")
    little = short_answer(composer, seen(rulebook, "ok?"), PRIVATE)
    assert little.html == WORDING.say("en", "level-too-little")
    assert is_too_little(message_from_text("ok?"))
    assert not is_too_little(message_from_text(BODIES["none"]))


@given(st.text(max_size=300), st.sampled_from(WORDING.languages))
def test_whatever_a_message_holds_the_answer_is_html(
    rulebook: Rulebook, noise: str, language: str
) -> None:
    """Letters of any kind around and inside a scam leave valid HTML within Telegram's limits."""
    composer = Composer(WORDING, language)
    looked = seen(rulebook, message_from_text(f"<b>{noise} {SCAM} &{noise}").text)
    replies = [
        short_answer(composer, looked, PRIVATE),
        Reply(inline_result(composer, looked).html),
    ]
    if looked.level == "high":
        replies.append(group_warning(composer, looked, PRIVATE))
    for reply in replies:
        parse_html(reply.html)
        assert 0 < units(reply.html) <= MAX_LENGTH
