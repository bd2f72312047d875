"""An answer says where words stood and what Telegram itself shows about who wrote."""

from pathlib import Path

import pytest

from bot.compose import Composer
from bot.conversation import Part, subjects
from bot.message import MessageBuilder, Origin, Source
from bot.reply import Reply, plain
from bot.whereabouts import where
from bot.wording import Wording
from rules import Rulebook, load_rulebook
from tests.bot.offices import library
from tests.rules.library_folder import SCAM, write_library

WORDING = Wording.load()
COMPOSER = Composer(WORDING, "en")


@pytest.fixture(scope="module")
def rulebook(tmp_path_factory: pytest.TempPathFactory) -> Rulebook:
    """Return the rulebook of the small library."""
    return load_rulebook(library(tmp_path_factory.mktemp("library")))


def part(
    number: int, text: str, source: Source = Source.BODY, origin: Origin = Origin.USER
) -> Part:
    """A message of one piece, as it was sent."""
    builder = MessageBuilder()
    builder.add(source, text)
    return Part(number, builder.build(origin))


def warned(rulebook: Rulebook, *parts: Part) -> Reply:
    """The answer to these messages, sent together."""
    message, *_ = subjects(parts)
    return COMPOSER.warning(message, rulebook.scan(message.text, message.links), rulebook)


@pytest.mark.parametrize("source", Source)
def test_every_place_has_its_words(source: Source) -> None:
    """Words that stood anywhere but in the body of the only message are said to have stood there."""
    message = part(1, "words", source).message
    said = where(message, 0, COMPOSER.say)
    assert bool(said) == (source is not Source.BODY)


def test_a_reason_names_the_message_and_the_place_in_it(rulebook: Rulebook) -> None:
    """Of several messages it is said which one it was, and where in it."""
    hello, words = part(1, "Hello there"), "We pay your flight and hotel"
    assert "(in message 2)" in warned(rulebook, hello, part(2, words)).plain
    said = warned(rulebook, hello, part(2, words, Source.BUTTON)).plain
    assert "(in message 2, on a button)" in said
    assert "(on a button)" in warned(rulebook, part(2, words, Source.BUTTON)).plain


def test_several_messages_are_said_to_be_one_conversation(rulebook: Rulebook) -> None:
    """Whether or not anything was recognised, it is told how many messages were looked at."""
    for text in (SCAM, "See you on Monday at the station"):
        several = warned(rulebook, part(1, "Good morning to you"), part(2, text)).plain
        assert plain(WORDING.say("en", "several-note", count=2)) in several
        assert "together" not in warned(rulebook, part(2, text)).plain


@pytest.mark.parametrize(
    ("origin", "keys"),
    [
        (Origin.TYPED, []),
        (Origin.USER, ["look-at-sender"]),
        (Origin.HIDDEN_USER, ["look-at-sender", "look-at-hidden"]),
        (Origin.CHAT, ["look-at-channel"]),
        (Origin.CHANNEL, ["look-at-channel"]),
    ],
)
def test_what_telegram_shows_about_the_sender_is_told(
    rulebook: Rulebook, origin: Origin, keys: list[str]
) -> None:
    """After a warning, and only there, each kind of origin has its advice; typed words have none."""
    looks = {
        key: plain(WORDING.say("en", key))
        for key in ("look-at-sender", "look-at-hidden", "look-at-channel")
    }
    said = warned(rulebook, part(1, SCAM, origin=origin)).plain
    assert [key for key, text in looks.items() if text in said] == keys
    calm = warned(rulebook, part(1, "See you on Monday at the station", origin=origin)).plain
    assert not any(text in calm for text in looks.values())


def test_the_advice_to_look_comes_after_what_to_do(rulebook: Rulebook) -> None:
    """Whoever reads only the beginning has read what to do."""
    said = warned(rulebook, part(1, SCAM)).plain
    assert said.index("What to do now") < said.index("Look at the sender")


PLEA = """\
- id: asker-paid
  title: The asker has paid
  family: asker.paid
  kind: plea
  clues: {paid: {phrases: ["i already sent the money"]}}
"""


@pytest.mark.parametrize("source", [Source.BODY, Source.QUOTE, Source.PICTURE, Source.BUTTON])
def test_only_what_an_asker_types_is_a_call_for_help(tmp_path: Path, source: Source) -> None:
    """The same words quoted, in a picture or on a button were written by somebody else."""
    rules = load_rulebook(write_library(tmp_path, en__asker=PLEA))
    words = "I already sent the money to them"
    message = part(1, words, source, Origin.TYPED).message
    reply = COMPOSER.warning(message, rules.scan(words), rules)
    assert (reply.html == COMPOSER.help_for("asker.paid").html) == (source is Source.BODY)
