"""The pages of replies show what the bot says today, in every language it speaks."""

import pytest

from bench.reply_pages import COUNTRY, FOLDER, pages
from bot.help_lines import HelpLines
from bot.wording import Wording
from tests.rules.library_folder import shipped_library

MEND = "run `make replies` and read the pages that changed"
SECTIONS = (
    "A strong warning", "In a group", "To pass on", "A warning", "A job abroad",
    "Nothing recognised", "Too short", "Already paid", "A job far away", "Whom to call",
)  # fmt: skip


def test_the_pages_are_those_of_today() -> None:
    """Answered again, by today's rules and words, each page is the checked-in one, no more."""
    made = dict(pages(shipped_library()))
    assert made.keys() == {path.name for path in FOLDER.glob("*.md")}, MEND
    for name, text in made.items():
        assert (FOLDER / name).read_text(encoding="utf-8") == text, MEND


@pytest.mark.parametrize("language", Wording.load().languages)
def test_a_page_has_every_kind_of_reply(language: str) -> None:
    """High, caution, none, too little, paid, a job abroad, help lines, a group: all are there."""
    text = (FOLDER / f"{language}.md").read_text(encoding="utf-8")
    assert [title for title in SECTIONS if f"\n## {title}\n" not in text] == []


def test_a_country_named_for_a_language_has_help_lines_or_is_known_to_lack_them() -> None:
    """The countries whose lines are shown are those of the data, but for three."""
    lacking = set(COUNTRY.values()) - set(HelpLines.load().by_country)
    assert lacking <= {"RU", "TR", "MM", "BD", "KE"}
