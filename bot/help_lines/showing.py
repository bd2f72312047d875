"""The pages about help lines: which country, and whom to call there."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from babel.dates import format_date

from bot.compose import Composer
from bot.help_lines.countries import country_name, flag, locale_of, sorted_by_name
from bot.help_lines.model import USES, HelpLine
from bot.help_lines.reading import HelpLines
from bot.reply import Button, Reply, escape, join_sections

Rows = tuple[tuple[Button, ...], ...]

COUNTRIES_ON_A_PAGE = 24
"""Buttons of countries shown at once: two pages hold all, and a thumb reaches them."""

WIDEST_BESIDE = 20
"""Letters of a button that can share its row with another on a small phone."""

HELD_USES = ("trafficking", "consular", "police", "emergency")
"""What somebody needs who is held, or whose relative is; of money nothing is said there."""

_COMMAS = {"zh": "、", "ja": "、", "ar": "، "}
"""What parts the members of a list, where it is another sign than in English."""

_OPEN, _CLOSE = "\u2066", "\u2069"  # keep what stands between them from left to right


@dataclass(frozen=True, slots=True)
class HelpLinePages:
    """Writes what is said about help lines."""

    lines: HelpLines

    def choice(
        self, composer: Composer, page: int = 1, known: str | None = None, *, held: bool = False
    ) -> Reply:
        """Return the question for a country with its buttons; a page beyond the last is the last.

        *known* is a country that was chosen before: it can be forgotten here. With *held* the
        answer is to be for somebody who is held, as in `lines_of`.
        """
        locale, about = locale_of(composer.language), ":held" if held else ""
        ordered = sorted_by_name(self.lines.countries, locale)
        pages = -(-len(ordered) // COUNTRIES_ON_A_PAGE)
        page = min(max(page, 1), pages)
        shown = ordered[(page - 1) * COUNTRIES_ON_A_PAGE : page * COUNTRIES_ON_A_PAGE]
        names = {code: f"{flag(code)} {country_name(code, locale)}" for code in shown}
        where = composer.say("country-page", page=page, pages=pages)
        return Reply(
            f"{composer.say('country-ask')}\n{where}",
            (
                *_in_twos(Button(name, f"country:{code}{about}") for code, name in names.items()),
                *_turning(composer, page, pages, about),
                (Button(composer.say("button-country-none"), f"country-none{about}"),),
                *(_forgetting(composer) if known else ()),
            ),
        )

    def listed(self, composer: Composer) -> Reply:
        """Return the question with what to type for each country, for a terminal."""
        locale = locale_of(composer.language)
        ordered = sorted_by_name(self.lines.countries, locale)
        typed = [f"/country {code} – {country_name(code, locale)}" for code in ordered]
        return Reply("\n".join([composer.say("country-ask"), *typed]))

    def kept(self, composer: Composer, country: str) -> Reply:
        """Return what is said over the chat when a country was chosen."""
        return Reply(composer.say("country-set", country=_country(country, composer)))

    def lines_of(self, composer: Composer, country: str | None, *, held: bool = False) -> Reply:
        """Return whom to call in a country; without a checked line there, whom to call anywhere.

        With *held* it is for somebody who is held and made to work, or for their family, and
        speaks of no money: the lines of their own country, then those of the places where people
        are held.
        """
        found = self.lines.by_country.get(country or "", ())
        rows = _changing(composer, held=held)
        if held:
            return Reply(self._for_the_held(composer, found), rows)
        if not found:
            return Reply(composer.say("help-lines-unknown"), rows)
        return Reply(_for_money(composer, found), (*rows, *_forgetting(composer)))

    def _for_the_held(self, composer: Composer, own: Iterable[HelpLine]) -> str:
        own = sorted(filter(_is_for_the_held, own), key=_urgency_for_the_held)
        shown = [*own, *(line for line in self.lines.where_people_are_held() if line not in own)]
        by_country = groupby(shown, key=lambda line: line.country)
        return join_sections(
            [
                *(_titled(composer, country, lines) for country, lines in by_country),
                composer.say("help-lines-never-call-first"),
                _checked(composer, shown),
            ]
        )


def _is_for_the_held(line: HelpLine) -> bool:
    return any(use in HELD_USES for use in line.uses)


def _urgency_for_the_held(line: HelpLine) -> int:
    return min(HELD_USES.index(use) for use in line.uses if use in HELD_USES)


def _for_money(composer: Composer, lines: Iterable[HelpLine]) -> str:
    shown = list(lines)
    return join_sections(
        [
            composer.say("help-lines-title", country=_country(shown[0].country, composer)),
            composer.say("help-lines-bank-first"),
            "\n".join(_written(line, composer) for line in shown),
            composer.say("help-lines-never-call-first"),
            _checked(composer, shown),
        ]
    )


def _titled(composer: Composer, country: str, lines: Iterable[HelpLine]) -> str:
    title = composer.say("help-lines-title", country=_country(country, composer))
    return "\n".join([title, *(_written(line, composer, HELD_USES) for line in lines)])


def _country(country: str, composer: Composer) -> str:
    return escape(country_name(country, locale_of(composer.language)))


def _written(line: HelpLine, composer: Composer, about: Iterable[str] = USES) -> str:
    """Return a line in HTML: how to reach it, who answers, what for, when, in which languages.

    Of what it is for, that is said which the page is *about*.
    """
    uses = [composer.say(f"help-for-{use}") for use in line.uses if use in about]
    words = {
        "name": escape(_kept_apart(_who(line, composer), composer)),
        "for": _listed(uses, composer),
    }
    way = line.address or line.telegram
    if line.number:
        said = composer.say("help-line-call", number=_kept_apart(line.tappable, composer), **words)
    elif way:
        said = composer.say("help-line-web", address=escape(_kept_apart(way, composer)), **words)
    else:
        said = composer.say("help-line-plain", **words)
    return "\n".join([said, *(f"   {detail}" for detail in _details(line, composer))])


def _details(line: HelpLine, composer: Composer) -> Iterator[str]:
    locale = locale_of(composer.language)
    if line.hours is not None and line.hours.always:
        yield composer.say("help-hours-always")
    elif line.hours is not None:
        hours = _kept_apart(line.hours.shown(locale), composer)
        yield composer.say("help-hours", hours=hours)
    if line.languages:
        names = [str(locale.languages.get(code, code)) for code in line.languages]
        yield composer.say("help-languages", languages=_listed(names, composer))


def _listed(words: Iterable[str], composer: Composer) -> str:
    return _COMMAS.get(composer.language.split("-")[0], ", ").join(words)


def _who(line: HelpLine, composer: Composer) -> str:
    """Return the name of an office, with its English one for those who may not read the first."""
    if line.english is None or composer.language.split("-")[0] == line.name_language:
        return line.name
    return f"{line.name} / {line.english}"


def _kept_apart(text: str, composer: Composer) -> str:
    """Return *text* so that its letters and digits stay in order between Arabic words."""
    if locale_of(composer.language).text_direction == "rtl":
        return f"{_OPEN}{text}{_CLOSE}"
    return text


def _checked(composer: Composer, lines: Iterable[HelpLine]) -> str:
    """Return when the oldest of the lines was checked; nothing without lines."""
    days: list[date] = [line.checked_on for line in lines]
    if not days:
        return ""
    shown = format_date(min(days), "long", locale=locale_of(composer.language))
    return composer.say("help-lines-checked", date=shown)


def _in_twos(buttons: Iterable[Button]) -> Iterator[tuple[Button, ...]]:
    """Yield the buttons in their order, two in a row where both are short."""
    row: tuple[Button, ...] = ()
    for button in buttons:
        fits = all(len(one.label) <= WIDEST_BESIDE for one in (*row, button))
        if row and (len(row) == 2 or not fits):
            yield row
            row = ()
        row = (*row, button)
    if row:
        yield row


def _turning(composer: Composer, page: int, pages: int, about: str) -> Rows:
    ways = [("previous", page - 1), ("next", page + 1)]
    row = tuple(
        Button(composer.say(f"button-country-{way}"), f"country-page:{number}{about}")
        for way, number in ways
        if 1 <= number <= pages
    )
    return (row,) if row else ()


def _changing(composer: Composer, *, held: bool) -> Rows:
    action = "country:held" if held else "country"
    return ((Button(composer.say("button-country-change"), action),),)


def _forgetting(composer: Composer) -> Rows:
    return ((Button(composer.say("button-country-forget"), "country-forget"),),)
