"""Rules are ruled out in bulk, and nothing that holds is lost by it."""

import gzip
import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from rules import Rulebook
from rules.folding import fold, words_of
from rules.looking import Lookout
from rules.patterns import Encoded, Pattern
from rules.phrases import Phrase, find_plainly
from tests.rules.library_folder import shipped_library

CORPORA = Path(__file__).parents[3] / "shared" / "corpora"
"""Real messages that lie beside the project where it is developed, never inside it."""

LOOKED_AT = 400
"""Letters of each message: the plain way takes long."""

TEXTS = [
    "",
    "hello",
    "Your account is suspended, verify within 24 hours at https://login.example.com or lose it",
    "Top up 300 USDT to unlock your withdrawal, the merchant team waits. Don't tell anyone.",
    "您的快递丢失，加客服微信办理退款，提供银行卡和验证码",
    "Earn $300 a day: like and subscribe to channels, add me on WhatsApp +1-555-0134",
]


@pytest.fixture(scope="module")
def rulebook() -> Rulebook:
    """Return the shipped rules."""
    return shipped_library()


@pytest.fixture(scope="module")
def lookout(rulebook: Rulebook) -> Lookout:
    """Return a lookout for all of them."""
    return rulebook.lookout


@pytest.mark.parametrize("text", TEXTS)
def test_the_way_in_bulk_is_the_plain_way(lookout: Lookout, rulebook: Rulebook, text: str) -> None:
    """The rules found in a text are those whose condition holds by all that is found in it."""
    findings, folded = lookout.find(text), fold(text)
    plainly = []
    for compiled in rulebook:
        if lookout.is_foreign(folded, compiled.language):
            continue
        found = {
            name: spans
            for name, clue in compiled.clues.items()
            if (spans := tuple(s for way in clue.ways for s in findings.get(way, ())))
        }
        if compiled.rule.within is None and compiled.condition.evidence(found):
            plainly.append(compiled.rule.id)
    in_bulk = [c.rule.id for c, _ in lookout.rules_in(text) if c.rule.within is None]
    assert in_bulk == plainly


@pytest.mark.skipif(
    not CORPORA.is_dir(), reason="the development corpora are not beside the project"
)
def test_on_real_messages_the_index_finds_what_the_plain_loop_finds(lookout: Lookout) -> None:
    """Same phrases, same patterns, same spans, on messages of every source."""
    patterns = [Pattern(source) for source in lookout.sources]
    for text in _messages():
        folded = fold(text)
        words, encoded = words_of(folded), Encoded(folded.text)
        phrases = {
            p: s for p in _near(lookout.phrases, words.text) if (s := find_plainly(p, words))
        }
        assert lookout.phrase_index.find(words) == phrases
        places = {p.source: s for p in patterns if (s := tuple(p.places(encoded)))}
        assert lookout.pattern_index.find(folded.text) == places


def _near(phrases: Sequence[Phrase], text: str) -> list[Phrase]:
    """Leave out the phrases that share too few letters with *text* to be found in it."""
    letters = set(text)
    return [p for p in phrases if len(set(p.text) - letters) * 3 <= len(set(p.text))]


def _messages() -> list[str]:
    texts = []
    for path in sorted(CORPORA.glob("*.jsonl.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            texts.append(json.loads(next(lines))["text"][:LOOKED_AT])
    return texts
