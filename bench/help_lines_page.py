"""The page of all help lines with where each was read, for those who check them.

    python -m bench.help_lines_page        writes docs/help-lines.md

A test makes it again and compares. It lives in ``bench/`` because only this room may join the
others, and is checked like them, but is not part of the bot.
"""

from collections.abc import Iterator
from pathlib import Path

from babel import Locale

from bot.help_lines import HelpLine, HelpLines
from bot.help_lines.countries import country_name, sorted_by_name
from bot.help_lines.hours import Hours
from bot.wording import Wording

PAGE = Path(__file__).parent.parent / "docs" / "help-lines.md"

_HEAD = """\
# Help lines

Whom the bot names when somebody has chosen their country with `/country`. It never guesses a \
country from a language or a number, and for a country that is not here it gives no number: bank, \
police, platform. This page is made from `bot/help_lines/lines.yaml` by `make help-lines`; change \
that file, not this page.

**Grade** A: a page of the authority itself was read. B: the press, or another office's words. \
Pages were read in stored copies, whose age varies: open the page before you rely on a line. \
Numbers stand as their page writes them. Languages and hours are named where the page names them; \
hours are those of the country.

An entry **expires** a year after it was checked at the latest, half a year for grade B. From \
that day a test fails, until somebody has opened the page anew and set `checked_on` and \
`expires_on`, or taken the entry out.
"""

_TABLE = """\
| how | who | for | when | languages | grade | read | expires |
|---|---|---|---|---|---|---|---|"""


def page(lines: HelpLines, wording: Wording) -> str:
    """Return the page in Markdown."""
    return "\n".join([_HEAD, *_countries(lines, wording)]) + "\n"


def _countries(lines: HelpLines, wording: Wording) -> Iterator[str]:
    english = Locale.parse("en")
    yield f"{len(lines.countries)} countries and territories, {_count(lines)} entries."
    for country in sorted_by_name(lines.countries, english):
        rows = (_row(line, wording, english) for line in lines.by_country[country])
        yield f"\n## {country_name(country, english)} ({country})\n\n{_TABLE}"
        yield from rows


def _count(lines: HelpLines) -> int:
    return sum(len(read) for read in lines.by_country.values())


def _row(line: HelpLine, wording: Wording, english: Locale) -> str:
    cells = [
        line.number or line.address or line.telegram or "–",
        f"{line.name} / {line.english}" if line.english else line.name,
        ", ".join(wording.say("en", f"help-for-{use}") for use in line.uses),
        _hours(line.hours, english),
        ", ".join(str(english.languages[code]) for code in line.languages),
        line.grade,
        f"[{line.checked_on}]({line.source_url})",
        str(line.expires_on),
    ]
    return f"| {' | '.join(cells)} |"


def _hours(hours: Hours | None, english: Locale) -> str:
    if hours is None:
        return ""
    return "always" if hours.always else hours.shown(english)


if __name__ == "__main__":
    PAGE.write_text(page(HelpLines.load(), Wording.load()), encoding="utf-8")
