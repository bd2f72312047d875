"""Whatever a message holds, a scan ends, says the same each time, and points into the message."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bench.evasion.tricks import TRICKS
from rules import Rulebook, Verdict, load_rulebook
from rules.signals import HiddenLink
from rules.verdict import Hit
from tests.rules.library_folder import shipped_library, write_library

RULES = r"""
- id: offer
  title: An offer
  family: job.task
  severity: high
  confidence: high
  within: 200
  clues:
    tasks: {phrases: ["complete simple tasks", "完成简单任务", "простые задания", "usdt"], similarity: 80}
    pay: {patterns: ['\d+ ?(usd|usdt|元)', 'paid.{0,20}task'], signals: [money.amount]}
    real: {phrases: ["our office is at"]}
  when: {all: [tasks, pay, {not: real}]}
- id: letters
  title: Disguised letters
  family: general.signs
  kind: sign
  clues:
    mixed: {signals: [text.mixed_script, text.invisible, link.any, handle.telegram]}
- id: loose
  title: Two of three
  family: general.signs
  kind: sign
  weight: 0.3
  clues:
    a: {phrases: ["act now or lose your account", "马上转账"], similarity: 70}
    b: {patterns: ['\bnow\b', '转', 'a+b?']}
    c: {phrases: ["ааа", "tasks"]}
  when: {at_least: {n: 2, of: [a, b, c]}}
- id: honest-teller
  title: Somebody who tells
  family: honest.lookalike
  kind: honest
  excuses: [job]
  clues:
    told: {phrases: ["my teacher gave me"]}
- id: on-trial
  title: On trial
  family: general.signs
  kind: sign
  status: shadow
  clues:
    any: {patterns: ['[a-z]{3}', '[0-9]']}
"""

PIECES = (
    "complete simple tasks|完成简单任务|простые задания|50 usdt|500元|act now or lose your account|"
    "马上转账|our office is at|my teacher gave me|paid per task|http://a.test/x.apk|@example_name|"
    "раураl|t r a n s f e r|c0mplete|&#112;&#97;y|\u202e|\u200b|\ufdfa|\U000e0101|ＷＩＤＥ|한글|ㅎㅏㄴ|"
    "ไทย|1️⃣|👨‍👩‍👧|ﬃ|İ|ı|ß|ς|क़|שָׁ|ـــ|\x00|\ud800|a'b|1.2.3|@|\n|  "
).split("|")

LETTERS = st.text(max_size=40) | st.text("aAаα１1lI|! .'\u0301\u200b\u3164\n任务", max_size=60)
REPEATED = st.builds(lambda piece, n: piece * n, st.sampled_from(PIECES), st.integers(1, 60))
PLAIN = st.lists(st.sampled_from(PIECES) | LETTERS | REPEATED, max_size=10).map(" ".join)
TEXTS = st.builds(
    lambda text, trick, rng: trick.change(text, rng) if trick else text,
    PLAIN,
    st.none() | st.sampled_from(TRICKS),
    st.randoms(),
)
LINKS = st.lists(
    st.builds(
        lambda start, length, url: HiddenLink(start, start + length, url),
        st.integers(0, 90),
        st.integers(0, 90),
        st.text(max_size=30) | PLAIN,
    ),
    max_size=3,
)


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Rulebook:
    """Return a rulebook of a few rules that use everything a rule may."""
    return load_rulebook(write_library(tmp_path_factory.mktemp("small"), en__some=RULES))


@pytest.fixture(scope="module")
def again(tmp_path_factory: pytest.TempPathFactory) -> Rulebook:
    """Return a rulebook loaded anew from the same file."""
    return load_rulebook(write_library(tmp_path_factory.mktemp("again"), en__some=RULES))


@pytest.fixture(scope="module")
def turned_round(tmp_path_factory: pytest.TempPathFactory) -> Rulebook:
    """Return a rulebook of the same rules, each in a file of its own, the last one first."""
    folder = tmp_path_factory.mktemp("turned")
    for number, rule in enumerate(reversed(RULES.strip().split("\n- ")), 1):
        write_library(folder, **{f"en__z{number}": "- " + rule.removeprefix("- ") + "\n"})
    return load_rulebook(folder)


def all_hits(verdict: Verdict) -> list[Hit]:
    """Return every hit of a verdict, whether it counts or not."""
    return [*verdict.hits, *verdict.shadow, *verdict.excused, *verdict.pleas]


@given(TEXTS, LINKS)
@settings(max_examples=400, deadline=None)
def test_any_message_has_one_verdict(small: Rulebook, text: str, links: list[HiddenLink]) -> None:
    """Nothing makes a scan fail; every span is inside the text and not empty; twice is the same."""
    verdict = small.scan(text, links)
    assert small.scan(text, links) == verdict
    assert 0 <= verdict.score <= 1
    for hit in all_hits(verdict):
        assert hit.spans
        assert list(hit.spans) == sorted(hit.spans)
        assert all(0 <= start < end <= len(text) for start, end in hit.spans)


@given(TEXTS)
@settings(max_examples=60, deadline=None)
def test_the_whole_library_stands_any_message(text: str) -> None:
    """The shipped rules, too, have a verdict with its words for any text."""
    for hit in all_hits(shipped().scan(text)):
        assert all(0 <= start < end <= len(text) for start, end in hit.spans)


@given(TEXTS)
@settings(max_examples=300, deadline=None)
def test_the_order_of_the_rules_does_not_matter(
    small: Rulebook, turned_round: Rulebook, text: str
) -> None:
    """The same rules in other files and another order say the same of any text."""
    one, other = small.scan(text), turned_round.scan(text)
    assert (one.level, one.score, one.fingerprint) == (other.level, other.score, other.fingerprint)
    assert sorted(map(_told, all_hits(one))) == sorted(map(_told, all_hits(other)))


@given(TEXTS)
@settings(max_examples=200, deadline=None)
def test_another_load_of_the_same_files_says_the_same(
    small: Rulebook, again: Rulebook, text: str
) -> None:
    """A rulebook loaded again from the same files has the same verdict."""
    assert again.scan(text) == small.scan(text)


@pytest.mark.parametrize("piece", PIECES)
def test_a_piece_repeated_without_end_is_read_to_the_bound(small: Rulebook, piece: str) -> None:
    """A text far longer than what is looked at, of one piece again and again, has its verdict."""
    verdict = small.scan(piece * 30_000)
    assert verdict.truncated
    assert all(end <= 20_000 for hit in all_hits(verdict) for _, end in hit.spans)


_SHIPPED: list[Rulebook] = []


def shipped() -> Rulebook:
    """Return the shipped library, loaded once."""
    if not _SHIPPED:
        _SHIPPED.append(shipped_library())
    return _SHIPPED[0]


def _told(hit: Hit) -> tuple[str, tuple[tuple[int, int], ...]]:
    return hit.rule, hit.spans


def test_the_rules_of_this_fuzz_hold_somewhere(small: Rulebook) -> None:
    """The rules used here do fire: otherwise all of the above would prove nothing."""
    text = "complete simple tasks for 50 usdt now, Раураl https://a.test, 马上转账"
    assert {hit.rule for hit in all_hits(small.scan(text))} == {
        "offer",
        "letters",
        "loose",
        "on-trial",
    }
    excused = small.scan(f"my teacher gave me: {text}").excused
    assert [hit.rule for hit in excused] == ["offer"]
