"""The shipped words: the same in every language, of the right size, and kind."""

import re
from collections.abc import Iterator
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

import pytest
import yaml
from babel import Locale
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.wording import Wording, family_key

ROOT = Path(__file__).parents[2]
WORDING = Wording.load()
FAMILIES = yaml.safe_load((ROOT / "rules/library/families.yaml").read_text(encoding="utf-8"))
CALLERS_ARGUMENTS = {
    "country-page": {"page", "pages"},
    "country-set": {"country"},
    "help-lines-title": {"country"},
    "help-line-call": {"for", "name", "number"},
    "help-line-web": {"address", "for", "name"},
    "help-line-plain": {"for", "name"},
    "help-hours": {"hours"},
    "help-languages": {"languages"},
    "help-lines-checked": {"date"},
    "group-settings": {"name", "warn"},
    "group-warning": {"family"},
    "label-kind": {"family"},
    "reason-line": {"quote", "why"},
    "reason-line-where": {"quote", "where", "why"},
    "reason-where-message": {"number"},
    "reason-where-both": {"message", "where"},
    "several-note": {"count"},
    "tell-me-kept": {"days"},
    "told-worse": {"before", "date", "now"},
    "told-better": {"before", "date", "now"},
    "pass-on-title": {"family"},
    "pass-on-next": {"next"},
    "pass-on-do": {"do"},
    "privacy-body": {"key_days", "retention_days"},
    "forget-done": {"count"},
    "slow-down": {"seconds"},
    "rules-summary": {"files", "fingerprint", "loaded", "rules", "shadow", "stable"},
    "rules-errors": {"count"},
    "rules-warnings": {"count"},
    "rules-overridden": {"changed", "off"},
    "stats-total": {"count"},
    "stats-row": {"count", "name"},
    "stats-disputes": {"count"},
    "stats-rule-row": {"hits", "honest", "other", "rule"},
}
POPUPS = (
    "report-thanks", "report-again", "report-failed", "report-gone", "wrong-ask", "wrong-thanks",
    "wrong-failed", "language-set", "slow-down", "admins-only", "group-settings-admins",
    "group-settings-kept", "tell-me-failed", "tell-me-ended", "country-forgotten", "pass-on-how",
    "wrong-ask-honest", "wrong-ask-scam",
)  # fmt: skip
PLAIN = re.compile(
    r"button-|reason-where-|why-|family-.*\.|stage-|next-|command-|bot-|terminal-|language-name"
    r"|inline-|pass-on-|help-for-|level-name-"
)
FOR_ADMINS = re.compile(r"rules-|reload-|stats-|store-|admins-|terminal-|command-(rules|reload)")
UNSAID = {
    path.stem: yaml.safe_load(path.read_text(encoding="utf-8"))
    for path in sorted((Path(__file__).parent / "unsaid").glob("*.yaml"))
}
"""For each language what its texts may not say, by regular expressions, and how long a sentence is.

promises: of innocence; blame; jargon; old_names: an expression INTERPOL asks to leave; if: how a line
for those who already paid begins.
"""


@cache
def all_texts() -> tuple[tuple[str, str, str], ...]:
    """Return (language, key, text) of each key of each language, variables as 7."""
    return tuple(
        (language, key, WORDING.say(language, key, **dict.fromkeys(WORDING.variables(key), 7)))
        for language in WORDING.languages
        for key in WORDING.keys
    )


def texts(pattern: str = "") -> Iterator[tuple[str, str, str]]:
    """Yield those whose key begins with `pattern`."""
    begins = re.compile(pattern)
    return (said for said in all_texts() if begins.match(said[1]))


def too_long(pattern: str, limit: int) -> list[tuple[str, str, int]]:
    """Return the texts whose visible characters are more than `limit`."""
    shown = (
        (language, key, re.sub(r"<[^>]+>", "", text)) for language, key, text in texts(pattern)
    )
    return [(language, key, len(text)) for language, key, text in shown if len(text) > limit]


class TagCheck(HTMLParser):
    """Collects what Telegram would refuse in a text."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.open: list[str] = []
        self.faults: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag we do not use, one with attributes, and one inside itself."""
        if tag not in {"b", "i", "code"} or attrs or tag in self.open:
            self.faults.append(f"<{tag}>")
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Note a tag that is closed out of turn."""
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        """Note a character that must be escaped."""
        if set(data) & set("<>&"):
            self.faults.append(data)


def test_english_and_simplified_chinese_are_spoken() -> None:
    """The shipped catalogues load whole, in English and Simplified Chinese."""
    assert {"en", "zh-Hans"} <= set(WORDING.languages)


def test_the_languages_agree() -> None:
    """Each language can be read and has every key, with the same variables."""
    WORDING.check()


def test_every_language_says_the_same_about_what_is_kept() -> None:
    """No language leaves out a paragraph of the page about privacy."""
    pages = {language: text for language, _, text in texts("privacy-body$")}
    headed = {language: len(re.findall(r"\n\n.?<b>", text)) for language, text in pages.items()}
    assert set(headed.values()) == {10}, headed


def test_callers_know_the_arguments() -> None:
    """Each text takes exactly the arguments that its callers give it."""
    found = {key: WORDING.variables(key) for key in WORDING.keys if WORDING.variables(key)}
    assert found == CALLERS_ARGUMENTS


@pytest.mark.parametrize("family", [family["id"] for family in FAMILIES])
def test_every_family_is_explained(family: str) -> None:
    """Each family of scams has a name, what comes next and what to do; the others a name."""
    unwarned = family.startswith(("honest.", "asker."))
    attributes = ["name"] if unwarned else ["name", "next", "do"]
    assert all(WORDING.has(f"{family_key(family)}.{attribute}") for attribute in attributes)


def test_no_family_is_explained_that_does_not_exist() -> None:
    """A family taken out of families.yaml leaves no words behind."""
    known = {family_key(family["id"]) for family in FAMILIES} | {"family-unknown"}
    spoken = {key.partition(".")[0] for key in WORDING.keys if key.startswith("family-")}
    assert spoken == known


def test_every_stage_is_told() -> None:
    """Each stage a rule may name has its sentence."""
    stages = ("opener", "trust", "hook", "first-payment", "squeeze", "recovery")
    assert all(WORDING.has(f"stage-{stage}") for stage in stages)


@pytest.mark.parametrize("kind", ["promises", "blame", "jargon", "old_names"])
@pytest.mark.parametrize("language", UNSAID)
def test_no_word_that_hurts_or_misleads(language: str, kind: str) -> None:
    """No text holds a promise of innocence, blame, jargon or the old name of romance baiting."""
    word = re.compile("|".join(UNSAID[language][kind]), re.IGNORECASE)
    said = [
        (key, found.group())
        for tag, key, text in texts()
        if tag == language and not (kind == "jargon" and FOR_ADMINS.match(key))
        for found in word.finditer(text)
    ]
    assert said == []


def test_every_language_has_its_list_of_words_not_to_say() -> None:
    """A new language cannot come in without its own list of words not to say."""
    assert set(UNSAID) == set(WORDING.languages)


@pytest.mark.parametrize(
    ("pattern", "limit"),
    [
        ("command-", 256),
        ("bot-description$", 512),
        ("bot-short-description$", 120),
        ("button-", 40),
        (f"({'|'.join(POPUPS)})$", 200),
        (r"family-.*\.name$", 90),
        (r"family-.*\.next$", 250),
        (r"family-.*\.do$", 700),
        ("paid-body$", 1200),
        ("why-", 200),
        ("next-", 250),
        ("already-.*-body$", 900),
        ("inline-title-", 60),
        ("", 4096),
    ],
)
def test_texts_fit_where_they_are_shown(pattern: str, limit: int) -> None:
    """No text is longer than Telegram, or a person in a hurry, takes."""
    assert too_long(pattern, limit) == []


def test_what_to_do_is_two_to_four_lines() -> None:
    """What to do now is two to four lines, and the first is not for those who already paid."""
    for language, key, text in texts(r"family-.*\.do$"):
        lines = text.splitlines()
        assert 2 <= len(lines) <= 4, (language, key)
        assert not lines[0].startswith(tuple(UNSAID[language]["if"])), (language, key)


@pytest.mark.parametrize("language", UNSAID)
def test_sentences_are_short(language: str) -> None:
    """No sentence for askers is longer than its language's limit, in words or in letters."""
    unit = r"[\w’'-]+" if UNSAID[language]["counted_in"] == "words" else r"[^\W\d_]"
    long = [
        (key, sentence)
        for tag, key, text in texts()
        if tag == language and not FOR_ADMINS.match(key)
        for sentence in _SENTENCE_END.split(re.sub(r"<[^>]+>", "", text))
        if len(re.findall(unit, sentence)) > UNSAID[language]["longest_sentence"]
    ]
    assert long == []


_SENTENCE_END = re.compile("[.!?:;।။៖។؟؛…]\\s|[。！：；？။។]|\n")


class _Plurals(Visitor):
    """Collects the forms that each choice by a number has."""

    def __init__(self) -> None:
        self.forms: list[set[str]] = []

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802
        """Note the forms, unless the choice is one between on and off."""
        forms = {v.key.name for v in node.variants if isinstance(v.key, ast.Identifier)}
        if "on" not in forms:
            self.forms.append(forms)
        self.generic_visit(node)


@pytest.mark.parametrize("language", WORDING.languages)
def test_plurals_have_every_form_of_the_language(language: str) -> None:
    """Where a number is told, each form that Unicode's CLDR gives the language is there."""
    wanted = set(Locale.parse(language.replace("-", "_")).plural_form.tags) | {"other"}
    seen = _Plurals()
    for path in sorted((ROOT / "bot/wording" / language).glob("*.ftl")):
        seen.visit(FluentParser().parse(path.read_text(encoding="utf-8")))
    assert seen.forms
    assert [forms for forms in seen.forms if forms != wanted] == []


def test_html_is_what_telegram_takes() -> None:
    """Tags are few, closed in turn, and nothing unescaped stands between them."""
    for language, key, text in texts():
        check = TagCheck()
        check.feed(text)
        check.close()
        assert (check.faults, check.open) == ([], []), (language, key)


def test_plain_texts_hold_no_markup() -> None:
    """What is shown outside a message, or escaped later, holds neither tags nor escapes."""
    pattern = f"{PLAIN.pattern}|({'|'.join(POPUPS)})$"
    marked = [(language, key) for language, key, text in texts(pattern) if set(text) & set("<>&")]
    assert marked == []


def test_headlines_begin_with_a_symbol() -> None:
    """Each level's headline begins with a symbol, another one for each height of alarm."""
    for language in WORDING.languages:
        symbols = [
            WORDING.say(language, f"level-{name}")[0] for name in ("high", "caution", "none")
        ]
        assert len(set(symbols)) == 3
        assert not any(symbol.isalnum() for symbol in symbols)


def test_a_quote_keeps_its_direction_to_itself() -> None:
    """A quote in a right-to-left script cannot turn the words around it."""
    for language in WORDING.languages:
        for key in ("reason-line", "reason-line-where"):
            line = WORDING.say(language, key, quote="مرحبا", why="W", where="X")
            assert "\u2068مرحبا\u2069" in line
            assert "<" not in line, "a quote may hold <code>, which may stand in no other tag"


def test_arguments_come_back_as_they_were_given() -> None:
    """No invisible mark is put around an argument that people may copy."""
    line = WORDING.say("en", "stats-row", name="https://shop.example", count=3)
    assert line == "https://shop.example: 3"


def test_one_and_many_are_told_apart() -> None:
    """English says one entry and two entries."""
    assert "1 entry." in WORDING.say("en", "forget-done", count=1)
    assert "2 entries." in WORDING.say("en", "forget-done", count=2)


def test_no_phone_number_is_printed() -> None:
    """No text prints a number to call: those go stale and differ by country."""
    assert [(language, key) for language, key, text in texts() if re.search(r"\d{3}", text)] == []


def test_chinese_uses_its_own_marks() -> None:
    """Between Chinese characters stand no half-width commas, colons, question marks or brackets."""
    mixed = re.compile(r"[\u4e00-\u9fff][,:;?!()]|[,:;?!()][\u4e00-\u9fff]")
    found = [(key, text) for tag, key, text in texts() if tag == "zh-Hans" and mixed.search(text)]
    assert found == []


def test_only_trafficking_is_about_freedom() -> None:
    """families.yaml marks the one family in which a person's freedom is at stake."""
    marked = [family["id"] for family in FAMILIES if family.get("trafficking")]
    assert marked == ["job.trafficking_indicators"]


def test_trafficking_is_not_answered_with_money() -> None:
    """Who is offered such a job is told not to travel, and nobody there is called a scammer."""
    assert WORDING.say("en", "family-job-trafficking-indicators.do").startswith("Do not travel")
    assert WORDING.say("zh-Hans", "family-job-trafficking-indicators.do").startswith("先不要出发")
    for _, key, text in texts("travelled-body|family-job-trafficking"):
        assert not re.search(r"scammer|骗子|诈骗分子", text), key


def test_official_terms_are_of_known_lists() -> None:
    """A family's official terms belong to one of the six lists; ours alone have none."""
    schemes = {"scamwatch", "ftc", "ic3", "singapore", "misp", "rsit"}
    for family in FAMILIES:
        official = family.get("official", {})
        assert set(official) <= schemes, family["id"]
        assert not any(mark in term for term in official.values() for mark in "†–"), family["id"]
    ours = {family["id"] for family in FAMILIES if not family.get("official")}
    others = {"general.signs", "honest.lookalike", "asker.paid", "asker.travelled"}
    assert ours == {"job.trafficking_indicators", *others}
