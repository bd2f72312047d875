"""The shipped library keeps its own promises."""

import gzip
import json
import re
from collections.abc import Iterator
from itertools import chain

import pytest

from bot.wording import Wording, family_key
from rules import Rulebook
from rules.checking import mistakes_of, run_examples, too_few_examples
from rules.lint import lint
from tests.house.project import ROOT
from tests.rules.library_folder import shipped_library

CORPORA = ROOT.parent / "shared" / "corpora"
WORDING = Wording.load()
FEWEST_RULES = 60
BEGUN_WITH = (
    "impersonation.support",
    "impersonation.ecommerce_support",
    "investment.crypto_lure",
    "investment.romance_baiting",
    "job.task",
    "job.trafficking_indicators",
)
FEWEST_WORDS = 4
"""A message of fewer words may be anybody's: "see you later" belongs to nobody."""

LONGEST_SHARED = {"words": 8, "Han letters": 16}
"""How much in a row an example may share with a message of a corpus: what chance alone brings."""


@pytest.fixture(scope="module")
def rulebook() -> Rulebook:
    """Return the rulebook of the shipped library."""
    return shipped_library()


def test_the_check_finds_nothing(rulebook: Rulebook) -> None:
    """Every example holds, every rule has enough, no honest one is called high, lint is content."""
    runs = list(run_examples(rulebook))
    told = [*rulebook.warnings, *too_few_examples(rulebook), *chain(*map(mistakes_of, runs))]
    told += [found for found in lint(rulebook, runs=runs) if found.gravity != "note"]
    assert [str(found) for found in told if found.code not in KNOWN] == []


KNOWN = frozenset(("L008",))
"""Codes of warnings that the library is allowed to have. L008: some clues that keep a rule silent on
warnings and told stories have no example of their own, because what they quote wakes the rule of a
neighbouring language, and an example to ignore must not be called high by any rule."""


def test_there_are_rules_in_both_languages(rulebook: Rulebook) -> None:
    """English and Chinese each have rules for every kind of scam that the bot began with."""
    assert len(rulebook) >= FEWEST_RULES
    for language in ("en", "zh"):
        families = {c.rule.family for c in rulebook if c.language == language}
        assert families.issuperset(BEGUN_WITH)


def test_every_reason_can_be_said(rulebook: Rulebook) -> None:
    """Each rule that can be shown has a reason, and its key is a sentence of the bot."""
    shown = [compiled.rule for compiled in rulebook if compiled.rule.kind in ("script", "sign")]
    assert [rule.id for rule in shown if rule.why is None] == []
    keys = {f"why-{rule.why}" for rule in shown if isinstance(rule.why, str)}
    assert {key for key in keys if not WORDING.has(key)} == set()


def test_every_family_can_be_said() -> None:
    """Each family that is warned of has its name, what comes next, what to do."""
    unwarned = ("honest.", "asker.")
    families = [one for one in shipped_library().families if not one.startswith(unwarned)]
    keys = [f"{family_key(one)}.{part}" for one in families for part in ("name", "next", "do")]
    assert [key for key in keys if not WORDING.has(key)] == []


def test_every_example_names_only_what_nobody_owns(rulebook: Rulebook) -> None:
    """North American numbers in examples are of the range reserved for stories."""
    numbers = [
        number
        for text in _examples(rulebook)
        for number in re.findall(r"\+1[ -]?\(?\d{3}\)?[ -]?\d{3}[ -]?\d{4}", text)
    ]
    assert [number for number in numbers if not re.search(r"555[ -]?01\d\d", number)] == []


@pytest.mark.skipif(
    not CORPORA.is_dir(), reason="the corpora to compare with are not beside this copy"
)
def test_no_example_is_a_message_of_a_corpus(rulebook: Rulebook) -> None:
    """No example of ours equals a message of a corpus, or shares a long run of words with one."""
    ours = {_words(text): text for text in _examples(rulebook)}
    runs = {run: text for words, text in ours.items() for run in _runs(words)}
    borrowed: set[str] = set()
    for message in _corpus_messages():
        words = _words(message)
        borrowed |= {ours[words]} if len(words) >= FEWEST_WORDS and words in ours else set()
        borrowed |= {runs[run] for run in _runs(words) if run in runs}
    assert not borrowed


def _examples(rulebook: Rulebook) -> Iterator[str]:
    for compiled in rulebook:
        yield from compiled.rule.examples.match
        yield from compiled.rule.examples.ignore


def _corpus_messages() -> Iterator[str]:
    for path in sorted(CORPORA.glob("*.jsonl.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                yield json.loads(line)["text"]


def _words(text: str) -> tuple[str, ...]:
    """Return the words of a text in small letters; each Han letter is one."""
    return tuple(re.findall(r"[\u3400-\u9fff]|[^\W_\u3400-\u9fff]+", text.lower()))


def _runs(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Yield every run of words that is one longer than chance brings."""
    is_han = any("\u3400" <= word <= "\u9fff" for word in words)
    length = LONGEST_SHARED["Han letters" if is_han else "words"] + 1
    for start in range(len(words) - length + 1):
        yield words[start : start + length]
