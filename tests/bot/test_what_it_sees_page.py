"""The page about what is read keeps to what the code does."""

from pathlib import Path

import pytest

from bot.edge.conversations import FORWARDED_PAUSE, TYPED_PAUSE
from bot.edge.private import DEEP_LINKS
from bot.gathering import LONGEST_SECONDS, MOST_TOGETHER
from bot.message import MAX_TEXT, MessageBuilder, Origin, Source
from bot.reply import plain
from bot.whereabouts import where
from bot.wording import Wording

PAGE = (Path(__file__).parents[2] / "docs/what-it-sees.md").read_text(encoding="utf-8")
WORDING = Wording.load()


@pytest.mark.parametrize("source", sorted(set(Source) - {Source.BODY}))
def test_every_place_is_on_the_page(source: Source) -> None:
    """Each source has its row, with the words in which a reason names it."""
    builder = MessageBuilder()
    builder.add(source, "words")
    said = where(
        builder.build(Origin.USER), 0, lambda key, **given: WORDING.say("en", key, **given)
    )
    assert any(row.rstrip().endswith(f"| {said} |") for row in PAGE.splitlines()), said


@pytest.mark.parametrize(
    "said",
    [
        f"waits {FORWARDED_PAUSE} seconds",
        f"typed** one {TYPED_PAUSE} seconds",
        f"{LONGEST_SECONDS:g} seconds in all, and {MOST_TOGETHER} messages",
        f"{MAX_TEXT:,} letters",
        plain(WORDING.say("en", "edited-note")),
        *(f"| `{word}` |" for word in DEEP_LINKS),
    ],
)
def test_the_page_says_what_is_so(said: str) -> None:
    """Times, bounds, the note of an edit and every word of a link stand on the page."""
    assert said in PAGE
