"""A verdict becomes an answer that quotes the message's own words."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.compose import MOST_REASONS, Composer
from bot.intake import message_from_text
from bot.message import MessageBuilder, Origin, Source
from bot.passing_on import LONGEST
from bot.quoting import quotation
from bot.reply import MAX_LENGTH, Reply, plain, units
from bot.wording import Wording
from rules import Rulebook, load_rulebook
from tests.bot.offices import library
from tests.double.telegram_html import parse_html
from tests.rules.library_folder import RULE, SCAM, shipped_library, write_library

WORDING = Wording.load()


@pytest.fixture(scope="module")
def rulebook(tmp_path_factory: pytest.TempPathFactory) -> Rulebook:
    """Return the rulebook of the small library."""
    return load_rulebook(library(tmp_path_factory.mktemp("library")))


def warn(rulebook: Rulebook, text: str, language: str = "en") -> Reply:
    """Return the answer to *text*."""
    message = message_from_text(text)
    return Composer(WORDING, language).warning(message, rulebook.scan(text), rulebook)


def test_a_warning_has_level_words_next_and_what_to_do(rulebook: Rulebook) -> None:
    """The answer says how worrying, quotes the words as written, what comes next, what to do."""
    said = warn(rulebook, SCAM).plain
    assert said.startswith("⛔")
    assert "complete smple tasks" in said
    assert "T o p up to unlock" in said
    assert WORDING.say("en", "family-job-task.next") in said
    assert WORDING.say("en", "family-job-task.do") in said
    assert "80 USDT" in said


def test_the_same_warning_comes_in_chinese(rulebook: Rulebook) -> None:
    """The words of the message stay, those of the bot change."""
    said = warn(rulebook, SCAM, "zh-Hans").plain
    assert "complete smple tasks" in said
    assert WORDING.say("zh-Hans", "family-job-task.do") in said


def test_a_trafficking_warning_never_talks_of_money(rulebook: Rulebook) -> None:
    """Its own advice, its own button, and no hint about payments; it comes before other kinds."""
    reply = warn(rulebook, f"We pay your flight and hotel! {SCAM}")
    assert WORDING.say("en", "family-job-trafficking-indicators.do") in reply.plain
    assert WORDING.say("en", "already-paid-hint") not in reply.html
    actions = [button.action for row in reply.buttons for button in row]
    assert actions == ["travelled", "report", "pass-on", "tell:on", "wrong"]


def test_nothing_found_is_a_useful_answer_and_never_says_safe(rulebook: Rulebook) -> None:
    """It says what was looked at and offers to report; it promises nothing."""
    reply = warn(rulebook, "See you at the station on Tuesday, bring the blue folder.")
    assert "does not mean it is honest" in reply.plain
    assert "safe" not in reply.plain.lower()
    for words in ("compared them with the scams I know", "cannot hear voice", "1. ", "5. "):
        assert words in reply.plain
    actions = [button.action for row in reply.buttons for button in row]
    assert actions == ["paid", "report", "tell:on", "wrong:scam"]


def test_too_little_to_tell_is_said(rulebook: Rulebook) -> None:
    """A message of a few letters is answered with what is missing and what to ask oneself."""
    reply = warn(rulebook, "hi 😀")
    assert reply.plain.startswith("🔎 This is too short")
    assert WORDING.say("en", "too-little-body") in reply.html
    assert WORDING.say("en", "none-body") in reply.html
    assert [row[0].action for row in reply.buttons] == ["paid", "report"]


def test_an_asker_who_has_already_paid_is_told_the_first_steps() -> None:
    """Typed words of an asker about themselves are a call for help; the same forwarded are not."""
    rulebook = shipped_library()
    cries = {
        "I already sent the money, what should I do?": "paid",
        "我已经转账了怎么办": "paid",
        "My daughter went to Cambodia and cannot come home": "travelled",
    }
    for text, name in cries.items():
        said = warn(rulebook, text).plain
        assert said == plain(WORDING.say("en", f"{name}-body"))
        assert warn(rulebook, text).buttons[-1][-1].action.startswith("help-lines")
        builder = MessageBuilder()
        builder.add(Source.BODY, text)
        forwarded = builder.build(Origin.USER)
        reply = Composer(WORDING, "en").warning(forwarded, rulebook.scan(text), rulebook)
        assert reply.plain != said


def test_the_stage_is_the_furthest_of_the_told_family(tmp_path: Path) -> None:
    """A message that already asks for money is not called mere bait."""
    later = RULE.replace("job-task-deposit", "job-task-later").replace(
        "  severity", "  stage: squeeze\n  severity"
    )
    early = RULE.replace("  severity", "  stage: hook\n  severity")
    rulebook = load_rulebook(write_library(tmp_path, en__a_b=early, en__c_d=later))
    assert WORDING.say("en", "stage-squeeze") in warn(rulebook, SCAM).plain


def test_what_comes_next_is_that_of_the_stage(tmp_path: Path) -> None:
    """Where the script has stages, the next of that stage is told in place of the family's."""
    staged = RULE.replace("  severity", "  stage: first_payment\n  severity")
    rulebook = load_rulebook(write_library(tmp_path, en__a_b=staged))
    said = warn(rulebook, SCAM).plain
    assert WORDING.say("en", "stage-first-payment") in said
    assert WORDING.say("en", "next-job-task.first-payment") in said
    assert WORDING.say("en", "family-job-task.next") not in said


@pytest.mark.parametrize("language", WORDING.languages)
def test_a_warning_to_pass_on_is_short_and_says_no_word_of_the_message(
    rulebook: Rulebook, language: str
) -> None:
    """In every language and of every family: the kind and what helps, in 700 letters at most."""
    composer = Composer(WORDING, language)
    for text in (SCAM, "We pay your flight and hotel!"):
        passed_on = composer.pass_on(rulebook.scan(text), rulebook)
        assert passed_on is not None
        assert units(passed_on.html) <= LONGEST
        assert "smple" not in passed_on.html
        money = WORDING.say(language, "pass-on-foot") in passed_on.plain
        assert money == (text == SCAM), "nothing is said of banks where freedom is at stake"
    assert composer.pass_on(rulebook.scan("See you on Tuesday at eight."), rulebook) is None


def test_signs_alone_make_a_caution_with_their_own_sentence(tmp_path: Path) -> None:
    """A rule may bring its sentence in each language; English stands in for a missing one."""
    words = ["amber", "copper", "violet", "orchid", "walnut"]
    signs = "".join(
        f"- id: sign-{n}\n  title: s\n  family: general.signs\n  kind: sign\n  weight: 0.5\n"
        f'  clues: {{a: {{phrases: ["{word}"]}}}}\n  why: {{en: "Reason {n}."}}\n'
        for n, word in enumerate(words, 1)
    )
    rulebook = load_rulebook(write_library(tmp_path, en__signs=signs))
    text = " and ".join(words)
    for language in ("en", "zh-Hans"):
        reply = warn(rulebook, text, language)
        assert reply.plain.count("Reason ") == MOST_REASONS


@pytest.mark.parametrize(
    ("text", "span", "quoted"),
    [
        ("your code is 482913", (0, 19), "your code is ••••••"),
        ("call +1 555 0100 123", (0, 20), "call +• ••• •••• •••"),
        ("card 4111 1111 1111 1111", (0, 24), "card •••• •••• •••• ••••"),
        ("send 5000 USDT today", (0, 20), "send 5000 USDT today"),
        ("go to pay.example.com/x now", (6, 23), "<code>pay.example.com/x</code>"),
        ("write @example_helper", (6, 21), "<code>@example_helper</code>"),
        ("a <b> & c", (0, 9), "a &lt;b&gt; &amp; c"),
        ("two\n\n lines", (0, 11), "two lines"),
        ("可获赔1580元，联系", (0, 6), "可获赔1580元"),
        ("Earn $150-$500 daily", (6, 9), "$150"),
        ("my WhatsApp +1 555 0100 12 ok", (3, 14), "WhatsApp +• ••• •••• ••"),
        ("to unlocking it", (3, 9), "unlocking"),
        ("you earn $150 a day", (4, 10), "earn $150"),
        ("。请勿，外传。", (0, 5), "请勿，外"),
    ],
)
def test_a_quotation_masks_numbers_and_opens_no_link(
    text: str, span: tuple[int, int], quoted: str
) -> None:
    """Codes and numbers are dots, links are code, markup is shown as written."""
    assert quotation(text, [span]) == quoted


def test_a_quotation_is_bounded() -> None:
    """At most the three longest places are quoted, in order, each cut in its middle."""
    text = "a" * 300 + " bb ccc dddd"
    quoted = quotation(text, [(0, 300), (301, 303), (304, 307), (308, 312)])
    assert quoted == "a" * 60 + " … " + "a" * 60 + " … ccc … dddd"


def test_a_reason_says_where_the_words_stood(rulebook: Rulebook) -> None:
    """Words on a button are said to be on a button."""
    builder = MessageBuilder()
    builder.add(Source.BODY, "Press here for your reward today")
    builder.add(Source.BUTTON, "We pay your flight and hotel")
    message = builder.build(Origin.CHANNEL)
    reply = Composer(WORDING, "en").warning(message, rulebook.scan(message.text), rulebook)
    assert WORDING.say("en", "reason-where-button") in reply.plain


@given(st.text(max_size=300), st.sampled_from(["en", "zh-Hans"]))
@settings(max_examples=100)
def test_whatever_the_message_holds_the_answer_is_well_formed(
    rulebook: Rulebook, noise: str, language: str
) -> None:
    """The answer to any message is Telegram HTML within Telegram's length."""
    text = f"{noise[:150]} complete simple tasks {noise} top up to unlock {noise[150:]}"
    reply = warn(rulebook, text, language)
    parse_html(reply.html)
    assert 0 < units(reply.html) <= MAX_LENGTH
