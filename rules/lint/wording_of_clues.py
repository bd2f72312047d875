"""Phrases and patterns that are slow, idle, or written as the other of the two."""

from collections.abc import Iterator
from itertools import permutations

from rules.folding import Words, fold, words_of
from rules.lint.expression import Node, read_pattern
from rules.lint.reading import certain, copies, only_words, widest_gap
from rules.lint.subject import Finding, Subject, WrittenClue
from rules.phrases import (
    EXACT,
    SHORTEST_FUZZY_UNSPACED,
    Phrase,
    compile_phrase,
    exact_below,
)

LEAST_CERTAIN = 2
"""Bytes of known letters below which a pattern is tried on nearly every message: two Latin
letters, or one Chinese."""

WIDEST_GAP = 200
"""Letters that a pattern may leave open in its middle: about two sentences."""

MOST_COPIES = 3_000
"""Letters of a pattern with its counts written out, from which it is slow to build and to run."""

LEAST_SIMILARITY = 80
"""In percent."""

SHORT = 14
"""Under that similarity, a phrase of fewer letters is compared with nearly every message."""

LONG = 1.5
"""Times the letters a phrase needs to be fuzzy, from which a pattern of words should be one."""


def slow_patterns(subject: Subject) -> Iterator[Finding]:
    """Yield the patterns that cost far more than others, by their form."""
    for written in subject.clues:
        for number, pattern in enumerate(written.clue.patterns):
            tree = read_pattern(pattern)
            if tree is not None and (reason := _slow(tree)):
                problem, remedy = reason
                yield Finding(written.spot.inside("patterns", number), problem, remedy)


def slow_phrases(subject: Subject) -> Iterator[Finding]:
    """Yield the short phrases of so low a similarity that most texts hold something alike."""
    for written in subject.clues:
        for number, phrase in _phrases(written):
            if phrase.similarity < LEAST_SIMILARITY and len(phrase.text) < SHORT:
                yield Finding(
                    written.spot.inside("phrases", number),
                    f"at similarity {phrase.similarity} the {len(phrase.text)} letters of "
                    f"“{phrase.text}” are like too many words",
                    "Write a longer phrase, or raise the similarity to 85 or more",
                )


def short_phrases(subject: Subject) -> Iterator[Finding]:
    """Yield the clues that set a similarity which some of their phrases are too short for."""
    for written in subject.clues:
        clue = written.clue
        if clue.similarity == EXACT:
            continue
        texts = [(number, words_of(fold(text))) for number, text in enumerate(clue.phrases)]
        short = [(number, words) for number, words in texts if len(words.text) < exact_below(words)]
        if len(short) < len(texts):  # among longer ones, short Chinese words are meant as they are
            short = [
                (n, words) for n, words in short if exact_below(words) > SHORTEST_FUZZY_UNSPACED
            ]
        if short:
            number, words = short[0]
            are = f"and {len(short) - 1} more are" if len(short) > 1 else "is"
            yield Finding(
                written.spot.inside("phrases", number),
                f"“{words.text}” {are} found only letter for letter, whatever the similarity of "
                f"“{written.name}”: a phrase is compared fuzzily from {exact_below(words)} letters",
                "Write more words, or leave it if it is meant exactly",
            )


def patterns_of_words(subject: Subject) -> Iterator[Finding]:
    """Yield the patterns that hold only words, so that a phrase would find misspelt ones too."""
    for written in subject.clues:
        for number, pattern in enumerate(written.clue.patterns):
            tree = read_pattern(pattern)
            text = only_words(tree) if tree is not None else None
            words = words_of(fold(text)) if text else None
            if words and _is_long(words):
                yield Finding(
                    written.spot.inside("patterns", number),
                    f"the pattern holds only the words “{text}”",
                    "Make it a phrase, which is found when misspelt, too",
                )


def contained_phrases(subject: Subject) -> Iterator[Finding]:
    """Yield the phrases that hold another phrase of their clue, found wherever they are."""
    for written in subject.clues:
        phrases = list(_phrases(written))
        told: set[int] = set()
        for (long_at, long), (short_at, short) in permutations(phrases, 2):
            if long_at in told or short_at in told or not _covers(short, long):
                continue
            told.add(long_at)
            what = "stands twice" if short.text == long.text else f"holds “{short.text}”"
            yield Finding(
                written.spot.inside("phrases", long_at),
                f"the phrase “{long.text}” {what} in the clue “{written.name}”, so it adds nothing",
                "Keep the shorter one",
            )


def _is_long(words: Words) -> bool:
    """Return whether a phrase of *words* stays itself when a letter or two are changed."""
    return len(words.text) >= exact_below(words) * LONG and len(words.bounds) > 1


def _slow(tree: Node) -> tuple[str, str] | None:
    gap = widest_gap(tree)
    if gap is None or gap > WIDEST_GAP:
        what = "without end" if gap is None else f"of up to {gap} letters"
        remedy = "Say how far apart the words may stand, as in .{0,40}"
        return f"the pattern leaves a gap {what} in its middle", remedy
    if (count := copies(tree)) > MOST_COPIES:
        problem = f"the pattern is {count:,} letters long when its counts are written out"
        return problem, "Use smaller counts, or fewer inside each other"
    if certain(tree) < LEAST_CERTAIN:
        problem = (
            "the pattern can be found without any word, so it is tried on nearly every message"
        )
        return problem, "Add a word that must stand there, or use a signal"
    return None


def _phrases(written: WrittenClue) -> Iterator[tuple[int, Phrase]]:
    for number, text in enumerate(written.clue.phrases):
        phrase = compile_phrase(text, written.clue.similarity)
        if phrase is not None:
            yield number, phrase


def _covers(short: Phrase, long: Phrase) -> bool:
    """Return whether *short* is surely found wherever *long* is."""
    if long.similarity < EXACT and short.text != long.text:
        return False
    if long.text.isascii():
        return f" {short.text} " in f" {long.text} "
    return short.text in long.text
