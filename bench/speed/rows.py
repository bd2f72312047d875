"""The rows of the table, measured one after another; `bench.speed.page` prints them."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from statistics import mean

from bench.speed.bare import BareHyperscan
from bench.speed.ground import Bench
from bench.speed.messages import Message, message_set
from bench.speed.phrase_sets import phrase_set, shipped_library
from bench.speed.plain import (
    Matrix,
    PartialRatio,
    PlainLoop,
    PlainPatterns,
    UsualBot,
    readings_of,
)
from bench.speed.rule_files import write_rules
from bench.speed.timing import Times, quantile, side_by_side
from bench.speed.worst import long_texts, worst_texts
from rules import Verdict, load_rulebook
from rules.folding import fold, words_of
from rules.phrases import Spans
from rules.rulebook import MOST_SPANS
from rules.signals import find_signals

Way = Callable[[str], object]


class NotTheSameError(AssertionError):
    """The index found something else than the plain loop: the times would mean nothing."""


@dataclass(frozen=True, slots=True)
class FirstRow:
    """The first row: the scan, the plain ways over the same messages, the bare limit.

    ``left_out`` is how many patterns the bare limit does not take.
    """

    scans: Times
    by_language: Mapping[str, Times]
    plain: Mapping[str, Times]
    beside: Times
    compared: int
    hits: float
    planted: Mapping[str, float]
    similar_kept: float
    left_out: int


def first_row(bench: Bench) -> FirstRow:
    """Return the times of a scan, beside the plain ways on some of the same messages."""
    messages = message_set(bench.sizes.messages, bench.phrases)
    some = messages[:: max(len(messages) // bench.sizes.plain_messages - 1, 1)]
    some = some[: bench.sizes.plain_messages]
    few = [message.text for message in some]
    finders = _finders(bench)
    bare = BareHyperscan(bench.phrases, bench.patterns)
    ways: dict[str, Way] = {
        "scan": bench.rulebook.scan,
        **finders,
        "RE2, pattern by pattern": PlainPatterns(bench.patterns, readings_of(bench.rulebook)).find,
        "bare Hyperscan": bare.find,
    }
    plain = side_by_side(ways, few, warm_up=few[:1])
    hits = _compared(few, plain["scan"], plain["plain rapidfuzz loop"], bench.phrases)
    _same_patterns(bench, few, plain["scan"], plain["RE2, pattern by pattern"])
    warm_up = [m.text for m in message_set(100, bench.phrases, seed=99)]
    scans = side_by_side({"scan": bench.rulebook.scan}, [m.text for m in messages], warm_up=warm_up)
    return FirstRow(
        scans["scan"],
        _by_language(messages, scans["scan"]),
        {name: times for name, times in plain.items() if name != "scan"},
        plain["scan"],
        len(few),
        hits,
        {name: _planted_found(plain[name], some) for name in finders},
        _kept(bench.phrases, few[:6]),
        bare.left_out,
    )


def _kept(phrases: Sequence[str], texts: Sequence[str]) -> float:
    """Return the share of what is similar enough that the whole definition calls found."""
    similar, defined = PlainLoop(phrases, similarity_alone=True), PlainLoop(phrases)
    pairs = [(defined.find(text), similar.find(text)) for text in texts]
    return sum(len(found) for found, _ in pairs) / max(sum(len(all_) for _, all_ in pairs), 1)


def _finders(bench: Bench) -> dict[str, Callable[[str], Collection[int]]]:
    """Return the plain ways that name the phrases they find, by number."""
    return {
        "plain rapidfuzz loop": PlainLoop(bench.phrases, readings=readings_of(bench.rulebook)).find,
        "rapidfuzz partial_ratio": PartialRatio(bench.phrases).find,
        "rapidfuzz cdist": Matrix(bench.phrases).find,
        "model of the usual anti-spam bot": UsualBot(bench.phrases, bench.patterns).find,
    }


def _planted_found(times: Times, messages: Sequence[Message]) -> float:
    """Return the share of the planted, misspelt phrases among what was found."""
    pairs = zip(messages, times.results, strict=True)
    return mean(number in found for message, found in pairs for number in message.planted)


def _by_language(messages: Sequence[Message], times: Times) -> dict[str, Times]:
    groups: dict[str, list[int]] = {}
    for number, message in enumerate(messages):
        groups.setdefault(message.language, []).append(number)
    return {
        language: Times(
            tuple(times.clock[n] for n in numbers), tuple(times.processor[n] for n in numbers)
        )
        for language, numbers in groups.items()
    }


def _compared(texts: Sequence[str], scans: Times, plain: Times, phrases: Sequence[str]) -> float:
    """Return how many phrases a text holds on average; all of them found by both ways alike."""
    return mean(
        same_hits(verdict, found, text, phrases)
        for text, verdict, found in zip(texts, scans.results, plain.results, strict=True)
    )


def same_hits(
    verdict: Verdict, expected: Mapping[int, Spans], text: str, phrases: Sequence[str]
) -> int:
    """Return how many phrases are found; raise NotTheSameError where the plain loop differs."""
    found = {int(hit.rule[2:]): hit.spans for hit in verdict.hits if hit.rule[0] == "p"}
    expected = {number: spans[:MOST_SPANS] for number, spans in expected.items()}
    if found != expected:
        wrong = {n for n in found.keys() | expected.keys() if found.get(n) != expected.get(n)}
        told = [(phrases[n], found.get(n), expected.get(n)) for n in sorted(wrong)[:3]]
        raise NotTheSameError(f"{told} in {text!r}")
    return len(found)


def _same_patterns(bench: Bench, texts: Sequence[str], scans: Times, plain: Times) -> None:
    for text, verdict, expected in zip(texts, scans.results, plain.results, strict=True):
        found = {int(hit.rule[2:]) for hit in verdict.hits if hit.rule[0] == "r"}
        if found != expected:
            wrong = [bench.patterns[n] for n in found ^ expected]
            raise NotTheSameError(f"{wrong[:3]} in {text!r}")


@dataclass(frozen=True, slots=True)
class SetRow:
    """One set of phrases: the scan beside the plain loop, and how much there is to find."""

    name: str
    scan: Times
    plain: Times
    hits: float


def set_rows(bench: Bench) -> Iterator[SetRow]:
    """Yield a row for each set of phrases, and for other similarities of the mixed one."""
    for name in bench.sizes.sets:
        yield _set_row(bench, name, 88)
    for similarity in bench.sizes.similarities:
        yield _set_row(bench, "mixed", similarity)


def _set_row(bench: Bench, name: str, similarity: int) -> SetRow:
    phrases = phrase_set(name, bench.sizes.phrases)
    folder = bench.folder / f"{name} {similarity}"
    rulebook = load_rulebook(write_rules(folder, phrases, similarity=similarity))
    texts = [m.text for m in message_set(bench.sizes.messages // 8, phrases)]
    few = texts[:: max(len(texts) // 6 - 1, 1)][:6]
    plain_loop = PlainLoop(phrases, similarity, readings_of(rulebook))
    ways: dict[str, Way] = {"scan": rulebook.scan, "plain": plain_loop.find}
    plain = side_by_side(ways, few)
    hits = _compared(few, plain["scan"], plain["plain"], phrases)
    scans = side_by_side({"scan": rulebook.scan}, texts, warm_up=texts[:40])
    told = name if similarity == 88 else f"{name}, similarity {similarity}"
    return SetRow(told, scans["scan"], plain["plain"], hits)


@dataclass(frozen=True, slots=True)
class GrowthRow:
    """One number of phrases: the scan of messages of common words, of scam-like ones, of all."""

    phrases: int
    all: Times
    honest: Times
    scam_like: Times
    plain: Times


def growth_rows(bench: Bench) -> Iterator[GrowthRow]:
    """Yield the scan of the same messages with more and more phrases, a hundred to a rule.

    What is planted in the messages stands among the fewest phrases.
    """
    phrases = phrase_set("mixed", max(bench.sizes.growth))
    messages = message_set(bench.sizes.messages // 4, phrases[: bench.sizes.growth[0]])
    for count in bench.sizes.growth:
        folder = write_rules(bench.folder / f"growth {count}", phrases[:count], phrases_a_rule=100)
        rulebook = load_rulebook(folder)
        of_kind = {
            honest: [m.text for m in messages if m.honest is honest] for honest in (True, False)
        }
        warm_up = [m.text for m in messages[:60]]
        honest, scam_like = (
            side_by_side({"scan": rulebook.scan}, of_kind[kind], warm_up=warm_up)["scan"]
            for kind in (True, False)
        )
        together = Times(honest.clock + scam_like.clock, honest.processor + scam_like.processor)
        few = [m.text for m in messages[:: max(len(messages) // 4 - 1, 1)]][:4]
        plain = side_by_side({"plain": PlainLoop(phrases[:count]).find}, few)["plain"]
        yield GrowthRow(count, together, honest, scam_like, plain)


def shipped_row(bench: Bench) -> dict[str, Times]:
    """Return the scans with the shipped library and with an empty one, over the same texts."""
    shipped = shipped_library()
    examples = sorted(set(shipped.examples()))
    own = [m.text for m in message_set(bench.sizes.messages // 2, sorted(shipped.phrases()))]
    texts = own + examples[:: max(len(examples) // len(own), 1)]
    ways = {"shipped": shipped.scan, "empty": bench.nothing.scan}
    return side_by_side(ways, texts, warm_up=texts[::8])


def long_rows(bench: Bench) -> dict[str, Times]:
    """Return the scans of long messages and of the worst inputs, by what they are made of."""
    found: dict[str, Times] = {}
    plain = long_texts(bench.phrases, bench.sizes.letters)
    found["messages"] = side_by_side({"scan": bench.rulebook.scan}, plain, warm_up=plain[:2])[
        "scan"
    ]
    for name, text in worst_texts(bench.phrases, bench.sizes.letters).items():
        bench.rulebook.scan(text)
        times = side_by_side({"scan": bench.rulebook.scan}, [text] * bench.sizes.repeats)
        found[name] = times["scan"]
    return found


def stages(bench: Bench) -> dict[str, dict[str, float]]:
    """Return where the time of a scan goes, in seconds, for 300 and for 4,096 letters.

    Phrases and patterns are what a rulebook of them alone takes more than an empty one.
    """
    phrases = load_rulebook(write_rules(bench.folder / "phrases", bench.phrases))
    patterns = load_rulebook(write_rules(bench.folder / "patterns", (), bench.patterns))
    texts = {
        "300 letters": [m.text for m in message_set(bench.sizes.messages // 4, bench.phrases)],
        f"{bench.sizes.letters:,} letters": long_texts(bench.phrases, bench.sizes.letters),
    }
    ways: dict[str, Way] = {
        "fold": fold,
        "words": lambda text: words_of(fold(text)),
        "signals": lambda text: find_signals(text, ()),
        "empty": bench.nothing.scan,
        "phrases": phrases.scan,
        "patterns": patterns.scan,
        "all": bench.rulebook.scan,
    }
    return {
        name: _parts(side_by_side(ways, given, warm_up=given[:20])) for name, given in texts.items()
    }


def _parts(times: Mapping[str, Times]) -> dict[str, float]:
    """Return the time of each step from the medians of the ways that hold it."""
    at = {name: quantile(one.processor, 0.5) for name, one in times.items()}
    parts = {
        "fold": at["fold"],
        "signals": at["signals"],
        "phrases": max(at["phrases"] - at["empty"], 0),
        "patterns": max(at["patterns"] - at["empty"], 0),
    }
    return {**parts, "words, judge, the rest": max(at["all"] - sum(parts.values()), 0)}
