"""The file of help lines: whole, not expired, and what is said of it in every language."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from babel import Locale

from bench.help_lines_page import PAGE, page
from bot.compose import Composer
from bot.help_lines import HelpLine, HelpLinePages, HelpLines, HelpLinesError
from bot.help_lines.countries import flag, locale_of, sorted_by_name
from bot.help_lines.model import USES
from bot.help_lines.showing import HELD_USES
from bot.reply import MAX_LENGTH, Reply, plain, units
from bot.wording import Wording
from tests.double.telegram_html import parse_html

LINES = HelpLines.load()
PAGES = HelpLinePages(LINES)
WORDING = Wording.load()
ALL = [line for lines in LINES.by_country.values() for line in lines]
REFERENCE = set(
    "AE AR AT AU BE BR CA CH CN DE ES FR GB HK ID IE IN IT JP KH KR KZ LK MX MY NL NZ PH PK PL PT"
    " SE SG TH TW UA US VN ZA".split()
)
"""What the reference of this project lists with grade A or B."""

GOOD: dict[str, Any] = {
    "number": "0300 123 2040",
    "name": "A help line",
    "for": ["report"],
    "hours": "mon-fri 08:00-20:00",
    "languages": ["en"],
    "source_url": "https://example.com/help",
    "checked_on": "2026-01-10",
    "grade": "B",
    "expires_on": "2026-07-10",
}


def read(country: str = "GB", **changes: Any) -> HelpLine:
    """Return the one line of a file in which one entry is good but for *changes*."""
    entry = {key: value for key, value in (GOOD | changes).items() if value is not None}
    (line,) = HelpLines.of({country: [entry]}).by_country[country]
    return line


def composer(language: str = "en") -> Composer:
    """Return who writes in that language."""
    return Composer(WORDING, language)


def actions(reply: Reply) -> list[str]:
    """Return what the buttons carry, row after row."""
    return [button.action for row in reply.buttons for button in row]


def test_no_entry_has_passed_its_expiry() -> None:
    """Every line was read anew in time: the day of expiry is still to come."""
    today = datetime.now(UTC).date()
    late = [(line.country, line.name, line.expires_on) for line in ALL if line.expires_on < today]
    assert not late, "open these pages anew, or take the entries out of bot/help_lines/lines.yaml"


def test_every_country_of_the_reference_is_there() -> None:
    """No country or territory with grade A or B has been left out."""
    assert set(LINES.countries) >= REFERENCE


def test_every_use_has_its_words_and_is_used_or_named() -> None:
    """Each purpose is said in every language; no purpose of the file is without words."""
    assert {use for line in ALL for use in line.uses} <= set(USES)
    assert all(WORDING.has(f"help-for-{use}") for use in USES)
    worded = {key.removeprefix("help-for-") for key in WORDING.keys if key.startswith("help-for-")}
    assert worded == set(USES)


def test_a_name_in_letters_that_few_read_has_an_english_one() -> None:
    """Whoever is far from home can tell who answers: no name stands in other letters alone."""
    others = [line for line in ALL if line.english is None and not line.name.isascii()]
    assert [line.name for line in others if not _is_latin(line.name)] == []


def _is_latin(name: str) -> bool:
    return all(letter < "ɐ" for letter in name if letter.isalpha())


@pytest.mark.parametrize("language", WORDING.languages)
def test_what_is_said_of_a_country_fits_and_is_whole(language: str) -> None:
    """Each country's lines are valid HTML, within Telegram's length, with every line in it."""
    for country, lines in LINES.by_country.items():
        for held in (False, True):
            reply = PAGES.lines_of(composer(language), country, held=held)
            parse_html(reply.html)
            assert units(reply.html) <= MAX_LENGTH - 1000, (country, held)
            assert WORDING.say(language, "help-lines-never-call-first") in reply.html
        shown = PAGES.lines_of(composer(language), country).plain
        for line in lines:
            assert (line.tappable if line.number else line.name) in shown
            assert (line.address or line.telegram or "") in shown


@pytest.mark.parametrize("language", WORDING.languages)
def test_every_country_can_be_pressed_once(language: str) -> None:
    """The pages of the question hold each country once; all say where they stand and lead on."""
    pages = [PAGES.choice(composer(language))]
    while (following := f"country-page:{len(pages) + 1}") in actions(pages[-1]):
        pages.append(PAGES.choice(composer(language), len(pages) + 1))
        assert f"country-page:{len(pages) - 1}" in actions(pages[-1]), following
    pressed = [action for one in pages for action in actions(one) if action.startswith("country:")]
    assert sorted(pressed) == sorted(f"country:{code}" for code in LINES.countries)
    assert all("country-none" in actions(one) for one in pages)


def test_a_page_beyond_the_last_is_the_last() -> None:
    """A number of a page that there is no more, from an old button, leads to the last."""
    assert PAGES.choice(composer(), 99) == PAGES.choice(composer(), 2)


def test_countries_stand_where_readers_look_for_them() -> None:
    """Accents do not send a name to the end, and Chinese names stand in the order of sound."""
    german = sorted_by_name(["PL", "AT", "NZ"], locale_of("de"))
    assert german == ["NZ", "AT", "PL"]  # Neuseeland, Österreich, Polen
    chinese = sorted_by_name(["CN", "DE", "AU", "US"], locale_of("zh-Hans"))
    assert chinese == ["AU", "DE", "US", "CN"]  # 澳 ào, 德 dé, 美 měi, 中 zhōng
    assert flag("TH") == "\U0001f1f9\U0001f1ed"


def test_the_same_digits_are_told_apart_by_their_country() -> None:
    """1799 is of two countries; each page names its own above the number."""
    for country in ("SG", "PK"):
        shown = PAGES.lines_of(composer(), country).plain
        assert shown.index(Locale("en").territories[country]) < shown.index("1799")


def test_whoever_can_stop_a_payment_comes_first() -> None:
    """The bank is named before everything, then who stops payments, then reports and police."""
    shown = PAGES.lines_of(composer(), "GB").plain
    places = [shown.index(part) for part in ("your bank", "159", "+44-300", "7726")]
    assert places == sorted(places)


def test_those_who_are_held_are_told_nothing_of_money() -> None:
    """Their own embassy or police comes first, then where people are held; no bank, no fraud."""
    for country in (*LINES.countries, None):
        reply = PAGES.lines_of(composer(), country, held=True)
        assert WORDING.say("en", "help-lines-bank-first") not in reply.html
        assert WORDING.say("en", "help-for-bank") not in reply.html
        assert "117" in reply.plain
        assert "country:held" in actions(reply)
    filipino = PAGES.lines_of(composer(), "PH", held=True).plain
    assert filipino.index("+95-9-985-210991") < filipino.index("Cambodia")
    assert filipino.count("Cambodia") == 1
    assert PAGES.lines_of(composer(), "KH", held=True).plain.count("Cambodia") == 1


def test_held_stays_with_the_buttons() -> None:
    """Who asks for somebody held and turns pages still asks for them at the end."""
    kinds = ("country:", "country-page", "country-none")
    asked = actions(PAGES.choice(composer(), held=True))
    assert all(action.endswith(":held") for action in asked if action.startswith(kinds))


def test_a_country_without_lines_gets_no_number() -> None:
    """Bank, police and platform are named, and that no number is known: none is given."""
    for country in (None, "AQ"):
        reply = PAGES.lines_of(composer(), country)
        assert reply.html == WORDING.say("en", "help-lines-unknown")
        assert not any(letter.isdigit() for letter in reply.html)


def test_a_name_is_glossed_for_those_who_may_not_read_it() -> None:
    """A Thai reader sees the Thai name alone, all others the English one beside it."""
    thai = next(line for line in LINES.by_country["TH"] if line.english)
    assert f"{thai.name} / {thai.english}" in PAGES.lines_of(composer("zh-Hans"), "TH").plain
    assert thai.name_language == "th"
    chinese = PAGES.lines_of(composer("zh-Hans"), "CN").plain
    assert all(line.english not in chinese for line in LINES.by_country["CN"] if line.english)


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"number": "12 34 56 78 90 12"}, "is no phone number of GB"),
        ({"number": "+1-555-0142"}, "is no phone number of GB"),
        ({"address": "example.com"}, "an entry each"),
        ({"number": None, "address": "https://example.com"}, "without https://"),
        ({"number": None, "telegram": "example"}, "begins with @"),
        ({"for": ["everything"]}, "for.0: Input should be"),
        ({"for": []}, "for: "),
        ({"hours": "nine to five"}, "mon-fri 08:00-20:00"),
        ({"hours": "mon-xyz 08:00-20:00"}, "mon-fri 08:00-20:00"),
        ({"languages": ["xx"]}, "“xx” is no ISO code"),
        ({"source_url": "read it somewhere"}, "source_url"),
        ({"source_url": None}, "source_url: Field required"),
        ({"grade": "C"}, "grade: Input should be 'A' or 'B'"),
        ({"expires_on": "2026-07-20"}, "grade B expires at most 184 days after checked_on"),
        ({"expires_on": "2026-01-10"}, "expires at most"),
        ({"english": "A line"}, "english and name_language go together"),
        ({"note": "call early"}, "note: Extra inputs"),
    ],
    ids=str,
)
def test_a_mistake_is_named_with_country_and_entry(changes: dict[str, Any], told: str) -> None:
    """What is wrong in the file is said with its place, and nothing of the file is used."""
    with pytest.raises(HelpLinesError) as raised:
        read(**changes)
    assert str(raised.value).startswith("GB, entry 1: ")
    assert told in str(raised.value)


def test_what_is_no_list_of_entries_is_said(tmp_path: Path) -> None:
    """A wrong country, an entry that is a text, an empty country, a file of none: each is told."""
    for written, told in (
        ({"Thailand": [GOOD]}, "two capital letters"),
        ({"GB": ["0300 123 2040"]}, "GB, entry 1: fields with their values"),
        ({"GB": []}, "GB: at most 10 lines, and at least one"),
        ({"GB": [GOOD] * 11}, "GB: at most 10 lines"),
    ):
        with pytest.raises(HelpLinesError, match=told):
            HelpLines.of(written)
    for content in ("- a list", "{broken", ""):
        (tmp_path / "lines.yaml").write_text(content, encoding="utf-8")
        with pytest.raises(HelpLinesError, match=r"lines\.yaml"):
            HelpLines.load(tmp_path / "lines.yaml")
    with pytest.raises(HelpLinesError, match="cannot be read"):
        HelpLines.load(tmp_path / "none.yaml")


def test_numbers_can_be_tapped() -> None:
    """Telegram links a number that begins with + and the country; short codes stay as written."""
    assert read().tappable == "+44-300-123-2040"
    assert read(number="7726").tappable == "7726"
    assert read("JP", number="#9110").tappable == "#9110"
    assert read("CN", number="+86-10-12308").tappable == "+86-10-12308"
    long = [line.tappable for line in ALL if line.number and len(line.number) > 7]
    assert long
    assert all(number.startswith("+") for number in long)


def test_hours_are_written_in_the_language() -> None:
    """Days have the language's names; every day is not named; always is always."""
    assert read().hours.shown(Locale("en")) == "Mon–Fri 08:00–20:00"  # type: ignore[union-attr]
    two = read(hours="mon-thu 08:00-17:00, sat 09:00-12:00").hours
    assert two is not None
    assert two.shown(Locale("de")) == "Mo–Do 08:00–17:00, Sa 09:00–12:00"
    daily, always = read(hours="08:00-23:00").hours, read(hours="always").hours
    assert daily is not None
    assert daily.shown(Locale("en")) == "08:00–23:00"
    assert always is not None
    assert always.always


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        ("en", "hours: Mon–Fri 08:00–20:00"),
        ("de", "Mo–Fr 08:00–20:00 Uhr"),
        ("id", "jam layanan: Sen–Jum 08:00–20:00"),
        ("ms", "waktu: Isn–Jum 08:00–20:00"),
        ("km", "ម៉ោងធ្វើការ៖ ចន្ទ–សុក្រ 08:00–20:00"),
    ],
)
def test_hours_read_as_one_says_them(language: str, shown: str) -> None:
    """No o'clock beside a 24-hour time, and no “at” before the name of a day."""
    hours = read().hours
    assert hours is not None
    said = WORDING.say(language, "help-hours", hours=hours.shown(Locale(language)))
    assert plain(said) == shown


def test_the_page_is_made_from_the_file() -> None:
    """docs/help-lines.md says what the file says."""
    assert PAGE.read_text(encoding="utf-8") == page(LINES, WORDING), "run `make help-lines`"


def test_help_for_the_held_is_asked_for_by_uses() -> None:
    """What counts as help for somebody held are uses that there are."""
    assert set(HELD_USES) <= set(USES)
