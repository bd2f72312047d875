"""Whatever a message holds, in whatever language it is answered: Telegram takes the answer."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot import already
from bot.already import HAPPENED, JOURNEYS
from bot.compose import Composer, Shown
from bot.message import Message, MessageBuilder, Origin, Source
from bot.reply import MAX_LENGTH, Reply, units
from bot.wording import Wording
from rules import Rulebook, load_rulebook
from rules.signals import HiddenLink
from tests.bot.offices import library
from tests.bot.test_buttons import MORE
from tests.double.telegram_html import parse_html
from tests.rules.library_folder import write_library

WORDING = Wording.load()
LONGEST_LABEL = 64
"""Letters of a button in our tests: Telegram takes more, but phones cut what is longer."""

BAIT = ("complete simple tasks", "top up to unlock", "we pay your flight and hotel", "amber lamps")
ANY = st.text(alphabet=st.characters(codec=None, categories=None), max_size=60)
NASTY = st.sampled_from(
    ["<b>", "</code>", "&lt;", "&", "<a href='x'>", "\u2069\u2069", "\u202e", "😀" * 40, "x" * 900,
     "https://a.example/" + "y" * 300, "123456", "+1-555-0142", "\ud83d", "\x00", "\n\n"]
)  # fmt: skip


@pytest.fixture(scope="module")
def rulebook(tmp_path_factory: pytest.TempPathFactory) -> Rulebook:
    """Return the rulebook of a small library with many reasons in it."""
    folder = library(tmp_path_factory.mktemp("library"))
    return load_rulebook(write_library(folder, en__more=MORE))


@st.composite
def messages(draw: st.DrawFn) -> Message:
    """Draw messages of any parts and origin, scams among them."""
    builder, count = MessageBuilder(), draw(st.integers(1, 3))
    for _ in range(draw(st.integers(0, 6))):
        parts = draw(st.lists(st.sampled_from(BAIT) | NASTY | ANY, max_size=6))
        text = " ".join(parts)
        links = [HiddenLink(0, len(text), draw(ANY))] if text and draw(st.booleans()) else []
        builder.add(draw(st.sampled_from(list(Source))), text, links, draw(st.integers(1, count)))
    return builder.build(draw(st.sampled_from(list(Origin))), count)


def is_taken(reply: Reply) -> None:
    """Fail unless Telegram would take *reply*: its HTML, its length, its buttons."""
    shown = parse_html(reply.html)
    assert shown.text
    assert units(reply.html) <= MAX_LENGTH
    for row in reply.buttons:
        for button in row:
            assert 1 <= len(button.label) <= LONGEST_LABEL
            assert 1 <= len(button.action.encode()) <= 64


@pytest.mark.parametrize("language", WORDING.languages)
@given(message=messages(), shown=st.builds(Shown, st.booleans(), st.booleans()))
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_message_is_answered_in_a_way_telegram_takes(
    rulebook: Rulebook, language: str, message: Message, shown: Shown
) -> None:
    """The answer, with the first reasons or all, and the warning to pass on are right HTML."""
    verdict = rulebook.scan(message.text, message.links)
    composer = Composer(WORDING, language)
    reply = composer.warning(message, verdict, rulebook, shown)
    is_taken(reply)
    passed_on = composer.pass_on(verdict, rulebook)
    if verdict.level == "none":
        assert passed_on is None
    else:
        assert passed_on is not None
        is_taken(passed_on)


def fixed_replies(language: str) -> Iterator[Reply]:
    """Yield the answers of one language that hold nothing of a message."""
    say = Composer(WORDING, language).say
    yield already.first_steps(say)
    yield already.more(say)
    yield from (already.steps(say, happened) for happened in HAPPENED)
    yield from (already.journey(say, about) for about in ("", *JOURNEYS))


@pytest.mark.parametrize("language", WORDING.languages)
def test_every_page_is_taken(language: str) -> None:
    """The first steps, each of the others and the pages on a job far away fit, in each language."""
    for reply in fixed_replies(language):
        is_taken(reply)


@pytest.mark.parametrize("language", WORDING.languages)
def test_the_longest_warning_keeps_what_to_do(rulebook: Rulebook, language: str) -> None:
    """With all reasons there can be, each long, the answer still says what to do now."""
    builder = MessageBuilder()
    filler = "garden " * 30
    for word in ("amber lamps", "copper pans", "violet hats", "walnut trees", *BAIT):
        builder.add(Source.BUTTON, f"{filler} {word} {filler}", number=2)
    message = builder.build(Origin.HIDDEN_USER, 2)
    verdict = rulebook.scan(message.text, message.links)
    composer = Composer(WORDING, language)
    reply = composer.warning(message, verdict, rulebook, Shown(all_reasons=True))
    is_taken(reply)
    assert WORDING.say(language, "label-do") in reply.html


@pytest.mark.parametrize("language", WORDING.languages)
def test_quotes_keep_their_direction_and_lists_begin_as_lists(
    rulebook: Rulebook, language: str
) -> None:
    """A quotation is isolated from the words around it; each reason begins with its mark."""
    builder = MessageBuilder()
    builder.add(Source.BODY, "complete simple tasks, top up to unlock \u202eمرحبا")
    message = builder.build(Origin.TYPED)
    verdict = rulebook.scan(message.text, message.links)
    html = Composer(WORDING, language).warning(message, verdict, rulebook).html
    assert html.count("\u2068") == html.count("\u2069") >= 1
    reasons = [line for line in html.splitlines() if "\u2068" in line]
    assert all(line.startswith("•") for line in reasons)
