"""The picture in the README shows what the bot says today, drawn so that it can be read."""

from xml.etree import ElementTree

import pytest

from bench.chat_svg import WIDTH, Bubble, Run, draw, lines_of, wrapped
from bench.exchange_picture import EXCHANGES, FOLDER, Exchange, pictures
from bot.wording import Wording

MEND = "run `python -m bench.exchange_picture` and look at docs/images"


def test_the_pictures_are_those_of_today() -> None:
    """Rendered again, by today's rules and words, each picture is the checked-in one."""
    drawn = dict(pictures())
    assert drawn.keys() == {path.name for path in FOLDER.glob("exchange*.svg")}, MEND
    for name, picture in drawn.items():
        assert (FOLDER / name).read_text(encoding="utf-8") == picture, MEND


@pytest.mark.parametrize("exchange", EXCHANGES, ids=lambda exchange: exchange.language)
def test_a_picture_shows_a_warning_and_the_words_it_is_about(exchange: Exchange) -> None:
    """The headline of the strongest warning, its buttons, and the message itself are in it."""
    shown = _words((FOLDER / exchange.file).read_text(encoding="utf-8"))
    wording = Wording.load()
    for key in ("level-high", "label-reasons", "label-do"):
        assert lines_of(wording.say(exchange.language, key))[0][0].text in shown
    assert wording.say(exchange.language, "button-report") in shown
    assert exchange.text[:12] in shown


def test_no_line_is_wider_than_the_picture() -> None:
    """Whatever is said, the lines it is broken into fit, and no letter is lost."""
    text = "Send no money, no codes 不要转账，也不要给验证码。and-a-very-long-word " * 3
    lines = wrapped((Run(text), Run("bold words at the end", "bold")), 300)
    assert len(lines) > 3
    assert all(sum(run.width for run in line) <= 300 + Run(" ").width for line in lines)
    together = "".join(run.text for line in lines for run in line)
    assert together.replace(" ", "") == (text + "bold words at the end").replace(" ", "")


def test_the_bots_markup_becomes_styles() -> None:
    """Bold and code are drawn as such, entities as their letters, lines as lines."""
    assert lines_of("<b>a &amp; b</b> c\n<code>x.test</code>") == (
        (Run("a & b", "bold"), Run(" c")),
        (Run("x.test", "code"),),
    )


def test_what_a_message_says_cannot_break_the_drawing() -> None:
    """Markup in a message is drawn as letters: the picture stays one that a browser can read."""
    svg = draw([Bubble(((Run('<b>&"</b>'),),), "Fwd", mine=True)], "<t>", "en")
    assert '<b>&"</b>' in _words(svg)
    assert f'width="{WIDTH}"' in svg


def _words(svg: str) -> str:
    """Return all letters of a picture; a line broken in two is two lines here as well."""
    picture = ElementTree.fromstring(svg)  # noqa: S314  our own drawing
    return "\n".join("".join(text.itertext()) for text in picture.iter())
