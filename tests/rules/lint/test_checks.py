"""Where the checks end: what each leaves alone. What they say stands in the golden pairs."""

from pathlib import Path

import pytest

from tests.rules.lint.rulebooks import found, rule

TWO = 'fee: {phrases: ["release fee"]}\nparcel: {phrases: ["the parcel"]}'


def test_a_capital_in_a_case_blind_pattern_is_fine(tmp_path: Path) -> None:
    """(?i) finds small letters, too."""
    assert not found(tmp_path, "L002", rule("fee: {pattern: '(?i)Release Fee'}"))


def test_a_dead_alternative_is_no_dead_pattern(tmp_path: Path) -> None:
    """A pattern that has another way is a warning, not an error."""
    text = rule("fee: {pattern: '(Release|release) fee'}")
    assert not found(tmp_path, "L002", text)
    assert [d.gravity for d in found(tmp_path, "L016", text)] == ["warning"]


def test_words_may_stand_on_each_other(tmp_path: Path) -> None:
    """Within must hold the longest demanded clue, not the sum of all."""
    clues = 'fee: {phrases: ["pay the release fee"]}\npay: {phrases: ["pay the release"]}'
    assert not found(tmp_path, "L003", rule(clues, extra="within: 20"))


def test_an_honest_rule_may_fire_on_honest_messages(tmp_path: Path) -> None:
    """That is what it is for."""
    text = rule(
        "word: {pattern: '[a-z]+'}",
        kind="honest",
        family="honest.lookalike",
        extra="excuses: [job]",
    )
    assert not found(tmp_path, "L004", text)


def test_rules_of_two_languages_are_no_duplicates(tmp_path: Path) -> None:
    """The same clues in another language's folder look at other messages."""
    first, second = (
        rule("fee: {phrases: [abc fee]}"),
        rule("fee: {phrases: [abc fee]}", id="zh-fee"),
    )
    (tmp_path / "my-rules" / "zh").mkdir(parents=True)
    (tmp_path / "my-rules" / "zh" / "x.yaml").write_text(second, encoding="utf-8")
    assert not found(tmp_path, "L006", first)


def test_names_of_clues_do_not_hide_a_duplicate(tmp_path: Path) -> None:
    """Other names and another order are still the same rule."""
    other = 'box: {phrases: ["the parcel"]}\nmoney: {phrases: ["release fee"]}'
    twin = rule(other, id="twin", when="{all: [money, box]}")
    assert [d.code for d in found(tmp_path, "L006", rule(TWO), twin)] == ["L006"]


def test_phrases_a_letter_apart_are_nearly_the_same(tmp_path: Path) -> None:
    """Two rules whose phrases differ in a plural say nearly the same."""
    one = rule('fee: {phrases: ["pay the release fee now"]}')
    other = rule('fee: {phrases: ["pay the release fees now"]}', id="other")
    assert [d.code for d in found(tmp_path, "L007", one, other)] == ["L007"]
    unlike = rule('fee: {phrases: ["buy the ticket at noon"]}', id="unlike")
    assert not found(tmp_path, "L007", one, unlike)


def test_a_clue_is_shown_by_either_side(tmp_path: Path) -> None:
    """A forbidden clue need only be found in an ignore example."""
    clues = 'fee: {phrases: ["release fee"]}\noffice: {phrases: ["post office"]}'
    when = "{all: [fee, {not: office}]}"
    shown = rule(clues, when=when, ignore="[pay the release fee at the post office]")
    assert not found(tmp_path, "L008", shown)
    assert "“office”" not in str(found(tmp_path, "L009", shown))


def test_a_clue_that_one_ignore_example_needs_is_not_idle(tmp_path: Path) -> None:
    """Each demanded clue is needed once an ignore example holds all but it."""
    match = "[pay the release fee for the parcel]"
    neither = rule(TWO, match=match, ignore="[see you at eight]")
    assert len(found(tmp_path, "L009", neither)) == 2
    one = rule(TWO, match=match, ignore="[the parcel came]")
    (told,) = found(tmp_path, "L009", one)
    assert "“parcel”" in told.problem
    both = rule(TWO, match=match, ignore='["the parcel came", "the lawyer took a release fee"]')
    assert not found(tmp_path, "L009", both)


def test_clues_far_apart_are_two_reasons(tmp_path: Path) -> None:
    """One match example in which the two have words of their own is enough."""
    clues = 'fee: {phrases: ["release fee"]}\npay: {phrases: ["pay the release fee", "send money"]}'
    assert found(tmp_path, "L010", rule(clues))
    apart = rule(clues, match='["pay the release fee", "a release fee, so send money"]')
    assert not found(tmp_path, "L010", apart)


@pytest.mark.parametrize("pattern", [r"\d{4,8} euro", r"pay.{0,80}now", r"@\w{4,}", "缴.{0,9}费"])
def test_patterns_with_a_hold_are_not_slow(tmp_path: Path, pattern: str) -> None:
    """Digits beside a word, a bounded gap, a rare mark, a Chinese letter narrow the search."""
    assert not found(tmp_path, "L011", rule(f"fee: {{pattern: '{pattern}'}}"))


@pytest.mark.parametrize("pattern", [r"\bpay\b", "release fe{1,2}", "(pay|send) now", "pin code"])
def test_patterns_that_are_more_than_words_stay(tmp_path: Path, pattern: str) -> None:
    """A single word, a choice, a count or a few letters are what patterns are for."""
    assert not found(tmp_path, "L014", rule(f"fee: {{pattern: '{pattern}'}}"))


def test_a_long_fuzzy_phrase_is_not_covered_by_a_short_one(tmp_path: Path) -> None:
    """Misspelt in the short part, the longer one may still be found."""
    assert not found(
        tmp_path, "L015", rule('fee: {phrases: ["release fee", "pay the release fee"]}')
    )


def test_a_shared_clue_is_told_once_where_it_stands(tmp_path: Path) -> None:
    """What is wrong with a shared clue is told in parts.yaml, not at each rule that uses it."""
    parts = "way:\n  patterns:\n    - 'Release fee'\n"
    uses = [rule("fee: {parts: [way]}", id=f"rule-{n}") for n in range(3)]
    (told,) = found(tmp_path, "L002", *uses, parts=parts)
    assert (told.file, told.line, told.column) == ("my-rules/en/parts.yaml", 3, 7)


def test_a_pattern_written_alone_is_pointed_at(tmp_path: Path) -> None:
    """“pattern” instead of “patterns” leads to the same place."""
    (told,) = found(tmp_path, "L002", rule("fee: {pattern: 'Release fee'}"))
    assert (told.line, told.column) == (6, 20)


@pytest.mark.parametrize("status", ["draft", "shadow", "retired"])
def test_papers_are_asked_of_stable_scripts_alone(tmp_path: Path, status: str) -> None:
    """A rule on trial need not have its reference yet."""
    text = rule("fee: {phrases: [release fee]}", extra=f"status: {status}")
    assert not found(tmp_path, "L017", text)
    assert not found(tmp_path, "L018", text)


def test_a_file_may_have_a_name_of_its_own(tmp_path: Path) -> None:
    """Only a file named for a family is held to it; signs of all families share one file."""
    text = rule("fee: {phrases: [release fee]}")
    assert not found(tmp_path, "L022", text, name="en/my-parcels.yaml")
    assert found(tmp_path / "named", "L022", text, name="en/job.mule.yaml")
    sign = rule("fee: {phrases: [release fee]}", kind="sign")
    assert not found(tmp_path / "signs", "L022", sign, name="en/general.signs.yaml")


def test_a_short_message_may_stand_twice(tmp_path: Path) -> None:
    """“Hello there” in two rules is no copy."""
    first = rule("fee: {phrases: [release fee]}", ignore="[hello, thank you]")
    second = rule(
        "fee: {phrases: [import duty]}", id="other", match="[import duty]", ignore="[hello]"
    )
    assert not found(tmp_path, "L026", first, second)


@pytest.mark.parametrize(
    "example",
    [
        "see https://parcel.example/x and http://example.com", "call +1-555-0142", "at 192.0.2.7",
        "https://www.paypal.com", "https://bit.ly/3example", "https://www.gov.uk/x",
        "send to 0x0000000000000000000000000000000000000000", "[here](https://x.example)",
    ],
)  # fmt: skip
def test_what_is_reserved_names_nobody(tmp_path: Path, example: str) -> None:
    """Reserved names and numbers, official addresses, shorteners and empty wallets are fine."""
    text = rule("fee: {phrases: [release fee]}", ignore=f'["{example}"]')
    assert not found(tmp_path, "L028", text)


@pytest.mark.parametrize(
    "when", ["fee", "{all: [fee, parcel]}", "{any: [fee, parcel]}", "{all: [fee, {not: parcel}]}"]
)
def test_plain_conditions_are_left_alone(tmp_path: Path, when: str) -> None:
    """What is said as plainly as can be is not told."""
    clues = TWO if "parcel" in when else 'fee: {phrases: ["release fee"]}'
    assert not found(tmp_path, "L029", rule(clues, when=when))
