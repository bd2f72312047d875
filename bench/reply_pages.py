"""Real replies in every language the bot speaks, to be read by those who speak it.

The messages are examples of the shipped rules, our own words; what is answered goes through
rulebook and composer as over Telegram. A test makes the pages again and compares.

    python -m bench.reply_pages        writes docs/replies/<language>.md
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bot import already
from bot.compose import Composer
from bot.compose_short import group_warning
from bot.glance import Glance
from bot.help_lines import HelpLinePages, HelpLines
from bot.message import Message, MessageBuilder, Origin, Source
from bot.message_language import message_language
from bot.reasons import told_families
from bot.reply import Button, Reply
from bot.wording import Wording
from rules import Rulebook, Verdict
from rules.workbench.opening import open_rulebook

FOLDER = Path(__file__).parent.parent / "docs" / "replies"

COUNTRY = {
    "ar": "AE", "bn": "BD", "de": "DE", "en": "US", "es": "ES", "fil": "PH", "fr": "FR",
    "hi": "IN", "id": "ID", "it": "IT", "ja": "JP", "km": "KH", "ko": "KR", "ms": "MY",
    "my": "MM", "pl": "PL", "pt": "BR", "ru": "RU", "sw": "KE", "th": "TH", "tr": "TR",
    "uk": "UA", "vi": "VN", "zh-Hans": "CN", "zh-Hant": "TW",
}  # fmt: skip
"""A country whose help lines are shown on the page of a language."""

WANTED = ("job.task", "impersonation.bank", "impersonation.ecommerce_support", "phishing.link")
"""The kinds of which a strong warning is shown, the first that the language has rules for."""

HELD = "job.trafficking_indicators"

_HEAD = """\
# {name} (`{tag}`)

What the bot answers in this language. Made from the code by `make replies`; the messages are \
examples of the shipped rules. Buttons stand in brackets, a row on a line.
"""


@dataclass(frozen=True, slots=True)
class Language:
    """One language, with what is needed to answer in it."""

    composer: Composer
    rulebook: Rulebook
    lines: HelpLines

    @property
    def tag(self) -> str:
        """Return its BCP 47 tag."""
        return self.composer.language


def pages(rulebook: Rulebook) -> Iterator[tuple[str, str]]:
    """Yield the file name and the text of each page, answered by the rules of *rulebook*."""
    wording, lines = Wording.load(), HelpLines.load()
    for tag in wording.languages:
        language = Language(Composer(wording, tag), rulebook, lines)
        head = _HEAD.format(name=wording.name(tag), tag=tag)
        yield f"{tag}.md", "\n".join([head, *_sections(language)])


def _sections(language: Language) -> Iterator[str]:
    """Yield one section for each kind of reply."""
    say = language.composer.say
    yield from _answered(language)
    yield _section("Nothing recognised", _answer(language, _harmless(language)))
    yield _section("Too short", _answer(language, _message("…")))
    yield _section("Already paid", already.first_steps(say))
    yield _section("Paid by bank transfer", already.steps(say, "bank"))
    yield _section("Gave a code", already.steps(say, "code"))
    yield _section("A job far away", already.journey(say))
    for about in already.JOURNEYS:
        yield _section(f"A job far away: {about}", already.journey(say, about))
    yield from _help_lines(language)


def _answered(language: Language) -> Iterator[str]:
    """Yield the warnings: a strong one, a weaker one, one about freedom; short and to pass on."""
    strong = _example(language, "high", WANTED)
    if strong is not None:
        verdict = language.rulebook.scan(strong.text)
        yield _section("A strong warning", _answer(language, strong), strong)
        yield _section("In a group", _in_group(language, strong, verdict), strong)
        passed_on = language.composer.pass_on(verdict, language.rulebook)
        if passed_on is not None:
            yield _section("To pass on", passed_on)
    for title, level, families in (
        ("A warning", "caution", ()),
        ("A job abroad", "high", (HELD,)),
    ):
        message = _example(language, level, families)
        if message is not None:
            yield _section(title, _answer(language, message), message)


def _help_lines(language: Language) -> Iterator[str]:
    pages_of_lines = HelpLinePages(language.lines)
    country = COUNTRY.get(language.tag)
    yield _section("Whom to call", pages_of_lines.lines_of(language.composer, country))
    yield _section("No line for the country", pages_of_lines.lines_of(language.composer, None))


def _in_group(language: Language, message: Message, verdict: Verdict) -> Reply:
    written_in = message_language(message.text, verdict, language.rulebook)
    seen = Glance(message, verdict, language.rulebook, written_in)
    private = Button(language.composer.say("button-group-private"), "private")
    return group_warning(language.composer, seen, private)


def _answer(language: Language, message: Message) -> Reply:
    verdict = language.rulebook.scan(message.text)
    return language.composer.warning(message, verdict, language.rulebook)


def _example(language: Language, level: str, families: tuple[str, ...]) -> Message | None:
    """Return the first example of this language that is answered so; None without one.

    Of *families* the first that has one is taken; without any, the first example there is.
    """
    for family in families or ("",):
        for text in _examples(language, family):
            verdict = language.rulebook.scan(text)
            if verdict.level == level and not verdict.pleas:
                first, *_ = told_families(verdict, language.rulebook)
                if family in ("", first.id):
                    return _message(text)
    return None


def _examples(language: Language, family: str) -> Iterator[str]:
    """Yield the examples that scripts of *family* match, in the order of the library."""
    about, own = language.rulebook.about, language.tag.split("-")[0]
    for rule_id, spoken in zip(about.ids, about.languages, strict=True):
        if spoken == own:
            rule = language.rulebook.rule(rule_id)
            if rule.kind == "script" and family in ("", rule.family):
                yield from rule.examples.match


def _harmless(language: Language) -> Message:
    """Return an honest look-alike in which nothing is found."""
    about, own = language.rulebook.about, language.tag.split("-")[0]
    for rule_id, spoken in zip(about.ids, about.languages, strict=True):
        if spoken == own:
            for text in language.rulebook.rule(rule_id).examples.ignore:
                if not language.rulebook.scan(text).hits and len(text) > 60:
                    return _message(text)
    return _message("See you at the station on Tuesday, bring the blue folder.")


def _message(text: str) -> Message:
    builder = MessageBuilder()
    builder.add(Source.BODY, text)
    return builder.build(Origin.USER)


def _section(title: str, reply: Reply, message: Message | None = None) -> str:
    """Return a section: the message as a quotation, the reply as it is read, the buttons."""
    asked = [*(f"> {line}" for line in message.text.splitlines()), ""] if message else []
    rows = [" ".join(f"[{button.label}]" for button in row) for row in reply.buttons]
    said = [reply.plain, *([""] if rows else []), *rows]
    return "\n".join([f"## {title}", "", *asked, "```text", *said, "```", ""])


def main() -> None:
    """Write every page; one of a language that is not spoken any more is removed."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    made = dict(pages(open_rulebook(None, None)))
    for name, text in made.items():
        (FOLDER / name).write_text(text, encoding="utf-8")
    for path in FOLDER.glob("*.md"):
        if path.name not in made:
            path.unlink()


if __name__ == "__main__":
    main()
