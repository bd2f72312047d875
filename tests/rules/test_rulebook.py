"""A rulebook scans any text, the same way each time."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rules import MAX_TEXT, Rulebook, load_rulebook
from rules.signals import HiddenLink
from tests.rules.library_folder import RULE, SCAM, shipped_library, write_library

PARTS = [
    "complete simple tasks",
    "top up to unlock",
    "50 usdt",
    "安全账户",
    "保證獲利",
    "http://a.test/x.apk",
]
TEXTS = st.lists(st.sampled_from(PARTS) | st.text(max_size=12), max_size=8).map(" ".join)


@pytest.fixture(scope="module")
def shipped() -> Rulebook:
    """Return the shipped library."""
    return shipped_library()


@given(TEXTS)
@settings(max_examples=150)
def test_every_text_has_one_verdict_and_spans_inside_it(shipped: Rulebook, text: str) -> None:
    """No text makes a scan fail; twice gives the same; every span is inside the text."""
    verdict = shipped.scan(text)
    assert shipped.scan(text) == verdict
    assert 0 <= verdict.score <= 1
    for hit in verdict.hits:
        assert hit.spans
        assert all(0 <= start < end <= len(text) for start, end in hit.spans)


def rulebook_of(tmp_path: Path, text: str) -> Rulebook:
    """Return a rulebook of one file."""
    return load_rulebook(write_library(tmp_path, en__job_task=text))


def test_a_rule_in_shadow_is_counted_and_never_shown(tmp_path: Path) -> None:
    """A shadow rule fires apart from the verdict."""
    verdict = rulebook_of(
        tmp_path, RULE.replace("  severity", "  status: shadow\n  severity")
    ).scan(SCAM)
    assert (verdict.level, verdict.hits) == ("none", ())
    assert [hit.rule for hit in verdict.shadow] == ["job-task-deposit"]


@pytest.mark.parametrize("status", ["draft", "retired"])
def test_drafts_and_retired_rules_do_not_run(tmp_path: Path, status: str) -> None:
    """They are in the library and silent."""
    rulebook = rulebook_of(tmp_path, RULE.replace("  severity", f"  status: {status}\n  severity"))
    assert len(rulebook) == 1
    assert rulebook.scan(SCAM).shadow == ()


def test_a_hidden_link_is_seen_by_signals(tmp_path: Path) -> None:
    """A link behind words counts, and its words are the evidence."""
    rule = RULE.replace("{pattern: '\\b\\d+ ?usdt\\b'}", "{signal: link.hidden}")
    rulebook = rulebook_of(tmp_path, rule.replace("{any: [unlock, usdt]}", "usdt, unlock"))
    text = "complete simple tasks at www.example.com and top up to unlock"
    assert rulebook.scan(text).level == "none"
    verdict = rulebook.scan(text, [HiddenLink(25, 40, "https://other.test/")])
    assert (25, 40) in verdict.hits[0].spans


def test_words_may_be_required_to_stand_near_each_other(tmp_path: Path) -> None:
    """With within, clues far apart make no hit, and the evidence is that of the near place."""
    rulebook = rulebook_of(tmp_path, RULE.replace("  why:", "  within: 60\n  why:"))
    near = "complete simple tasks, then top up to unlock"
    far = f"complete simple tasks. {'And so on. ' * 10}"
    assert rulebook.scan(near).level == "high"
    assert rulebook.scan(f"{far} top up to unlock").level == "none"
    (hit,) = rulebook.scan(far + near).hits
    assert hit.spans == ((len(far), len(far) + 21), (len(far) + 28, len(far) + 44))


def test_letters_that_folding_takes_away_do_not_push_words_apart(tmp_path: Path) -> None:
    """How near is near is counted in the letters that are compared, not in those written."""
    rulebook = rulebook_of(tmp_path, RULE.replace("  why:", "  within: 60\n  why:"))
    near = "complete simple tasks, then top up to unlock"
    assert rulebook.scan("".join(f"&#{ord(letter)};" for letter in near)).level == "high"
    assert rulebook.scan("\u200b\u200c".join(near)).level == "high"


@pytest.mark.parametrize(
    ("language", "text", "holds"),
    [
        ("ja", f"{SCAM} か", True),
        ("ja", SCAM, False),
        ("en", SCAM, True),
        ("en", f"Привет, вот задание на сегодня, подробности в чате внизу: {SCAM[4:48]}", False),
        ("any", f"Привет, вот задание на сегодня, подробности в чате внизу: {SCAM[4:48]}", True),
        ("es", SCAM, False),
        ("es", "hola amigo, complete simple tasks, luego top up to unlock para ti gracias", True),
        ("hi", SCAM, False),
        ("hi", f"aapko {SCAM}", True),
        ("hi", f"आपको {SCAM}", True),
        ("sw", f"kazi ya leo: {SCAM}", True),
        ("fil", f"Hello my friend, this is our offer today: {SCAM}", False),
        ("fil", f"Hello po, this is our offer today: {SCAM}", True),
        ("vi", f"Hello my friend, this is our offer today: {SCAM}", False),
        ("vi", f"នេះ​ជា​ការងារ​ថ្ងៃនេះ https://shop.example/app/{'x' * 60}: {SCAM[:12]}", False),
    ],
)
def test_a_rule_is_silent_where_a_text_is_surely_in_another_language(
    tmp_path: Path, language: str, text: str, holds: bool
) -> None:
    """Letters or words tell; where they do not, or tell a mixture, the rule is tried."""
    book = load_rulebook(write_library(tmp_path, **{f"{language}__job_task": RULE}))
    assert bool(book.scan(text).hits) == holds


@pytest.mark.parametrize("gap", ["-", "_"])
def test_a_disguised_text_is_told_by_its_mended_words(tmp_path: Path, gap: str) -> None:
    """Words that marks hold together tell their language once the marks are gaps again."""
    book = load_rulebook(write_library(tmp_path, es__job_task=RULE))
    text = f"you will have to do this with us and they will be there. {SCAM}".replace(" ", gap)
    first, mended = book.lookout.readings(text)
    assert not book.lookout.is_foreign(first, "es")
    assert book.lookout.is_foreign(mended, "es")
    assert not book.scan(text).hits


def test_links_outside_the_text_are_passed_over(tmp_path: Path) -> None:
    """A link whose place is not in the text changes nothing."""
    assert (
        rulebook_of(tmp_path, RULE).scan("hi", [HiddenLink(5, 9, "https://a.test")]).level == "none"
    )


def test_a_very_long_text_is_looked_at_in_part_and_says_so(tmp_path: Path) -> None:
    """Beyond the bound nothing is read, and the verdict is marked."""
    rulebook = rulebook_of(tmp_path, RULE)
    verdict = rulebook.scan("x " * (MAX_TEXT // 2) + SCAM)
    assert (verdict.level, verdict.truncated) == ("none", True)
