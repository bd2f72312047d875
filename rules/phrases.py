"""Phrases found fuzzily in the words of a text: what that means, as plain code.

The definition. Phrase and text are folded and cut into words (``folding.words_of``). A window is
a run of whole words of the text, joined as phrases are joined. A phrase of n letters is found in
a window when both hold:

1. *Similar.* The normalised Indel similarity of phrase and window,
   ``100 * 2 * LCS / (len(phrase) + len(window))`` (rapidfuzz ``fuzz.ratio``), is at least the
   phrase's similarity s. Where phrase and window both carry accents, it must be so with them too.
2. *In one piece somewhere.* The phrase forgives p mistakes in separate places: as many as s allows
   letters to be changed, ``n * (100 - s) // 100``, but one at least. It is cut into p + 1 pieces,
   with a letter left out between two, and each piece into two halves. One of its pieces stands
   unchanged in the window, and so does a half of the piece after it, and of the two pieces after
   it two halves (after the last comes the first); each at its place, give or take the letters that
   s lets go or come. Whatever holds no more than p such mistakes (a letter changed, lost, added,
   or swapped with the next) fulfils this. For a mistake breaks no more than one half; and of the
   pieces round a circle, with fewer mistakes than pieces, one can be found from which, however
   many pieces are passed, fewer mistakes were met (the cycle lemma of Dvoretzky and Motzkin).

Of overlapping windows the most similar stands, then the leftmost, then the shortest. A phrase too
short to stand a changed letter (``exact_below``) must be found as it is.

The second half of the definition is what a search can start from: see ``phrase_index``.
``find_plainly`` is the definition word for word, and slow; the index is held to it.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from itertools import pairwise
from math import ceil, floor
from typing import NamedTuple

from rapidfuzz import fuzz

from rules.folding import Words, fold, words_of

SHORTEST_FUZZY_SPACED = 8
"""Letters a phrase needs to be matched fuzzily: in a shorter one a changed letter changes words."""

SHORTEST_FUZZY_UNSPACED = 4
"""The same for phrases in scripts where a letter is a word, such as Chinese."""

EXACT = 100
"""Similarity, in percent, at which no letter may differ."""

_ROUNDING = 1e-9

Spans = tuple[tuple[int, int], ...]
Run = tuple[int, int]
"""The first and the last word of a window."""

Cut = tuple[int, int]
"""The [start, end) of a part of a phrase."""


class Phrase(NamedTuple):
    """A folded phrase, the least similarity in percent at which it counts, and its accents.

    ``marked`` is the text with the accents it was written with; empty where there are none.
    """

    text: str
    similarity: int
    marked: str = ""


class Limits(NamedTuple):
    """What follows from a phrase's length and similarity.

    Letters of a ``shortest`` and ``longest`` window; letters that may go or come (``indels``);
    ``mistakes`` forgiven; ``letters`` of the phrase that a window must hold in their order.
    """

    shortest: int
    longest: int
    indels: int
    mistakes: int
    letters: int


def compile_phrase(text: str, similarity: int) -> Phrase | None:
    """Return the phrase as it is looked for, or None when *text* holds no letter or digit."""
    words = words_of(fold(text))
    if not words.text:
        return None
    wanted = EXACT if len(words.text) < exact_below(words) else similarity
    return Phrase(words.text, wanted, "" if words.marked == words.text else words.marked)


def exact_below(words: Words) -> int:
    """Return the length, in letters, under which a phrase of these *words* must match exactly."""
    letters_alone = sum(end - start == 1 for start, end in words.bounds)
    unspaced = letters_alone * 2 > len(words.bounds)
    return SHORTEST_FUZZY_UNSPACED if unspaced else SHORTEST_FUZZY_SPACED


@lru_cache(maxsize=4_096)
def limits(length: int, similarity: int) -> Limits:
    """Return the limits for a phrase of *length* letters at *similarity* percent."""
    share = similarity / 100
    shortest = ceil(length * share / (2 - share) - _ROUNDING)
    longest = floor(length * (2 - share) / share + _ROUNDING)
    indels = max(length - shortest, longest - length)
    return Limits(
        shortest,
        longest,
        indels,
        mistakes=max(length * (EXACT - similarity) // EXACT, 1) if indels else 0,
        letters=ceil(share * (length + shortest) / 2 - _ROUNDING),
    )


@lru_cache(maxsize=4_096)
def cuts_of(length: int, similarity: int) -> tuple[Cut, ...]:
    """Return the pieces of a phrase: nearly equal, with a letter left out between two.

    Two swapped letters then cannot break two pieces. Where none may be changed, none is left out.
    """
    pieces = limits(length, similarity).mistakes + 1
    gap = 1 if length * (EXACT - similarity) >= EXACT else 0
    edges = [(length + gap) * number // pieces for number in range(pieces + 1)]
    return tuple((a, b - gap) for a, b in pairwise(edges) if b - gap > a)


@lru_cache(maxsize=16_384)
def halves_after(length: int, similarity: int, number: int, steps: int) -> tuple[Cut, ...]:
    """Return the halves of the piece *steps*, 1 or 2, after piece *number*, going round.

    A letter is left out between the halves. There are none where the pieces are too few to go so
    far, or the piece is a single letter.
    """
    cuts = cuts_of(length, similarity)
    start, end = cuts[(number + steps) % len(cuts)]
    if len(cuts) <= steps or end - start == 1:
        return ()
    if end - start == 2:
        return (start, start + 1), (start + 1, end)
    middle = start + (end - start - 1) // 2
    return (start, middle), (middle + 1, end)


def score(phrase: Phrase, window: str, marked: str) -> float:
    """Return the similarity of *phrase* and a window in percent, 0 when it is too small.

    *marked* is the window with its accents; they count only where the phrase has some too.
    """
    found = fuzz.ratio(phrase.text, window, score_cutoff=phrase.similarity)
    if found and phrase.marked and marked != window:
        found = fuzz.ratio(phrase.marked, marked, score_cutoff=phrase.similarity)
    return float(found)


def holds_a_piece(phrase: Phrase, window: str) -> bool:
    """Return whether *window* holds a piece of *phrase* and enough of those after it."""
    text = phrase.text
    return any(
        _goes_on(text, window, asked, at - start)
        for start, (end, reach, asked) in _asked(len(text), phrase.similarity).items()
        for at in _places(text[start:end], window, start - reach, start + reach)
    )


def stands_at(phrase: Phrase, window: str, start: int, at: int) -> bool:
    """Return whether the piece that begins at *start* of *phrase* stands *at*, and is enough.

    A window holds a piece if this is so of one of them.
    """
    text = phrase.text
    end, reach, asked = _asked(len(text), phrase.similarity)[start]
    if not -reach <= at - start <= reach or not window.startswith(text[start:end], at):
        return False
    return _goes_on(text, window, asked, at - start)


_Asked = tuple[tuple[int, tuple[tuple[slice, int, int], ...]], ...]
"""Halves in lots, with how many must be met by the end of each; of a half among which letters."""


def _goes_on(text: str, window: str, lots: _Asked, shift: int) -> bool:
    """Return whether enough halves of the pieces after one stand where they belong.

    *shift* is how many letters later than in the phrase that piece stands in the window.
    """
    met = 0
    for enough, halves in lots:
        for half, least, most in halves:
            if window.find(text[half], max(least + shift, 0), max(most + shift, 0)) >= 0:
                met += 1
        if met < enough:
            return False
    return True


@lru_cache(maxsize=4_096)
def _asked(length: int, similarity: int) -> Mapping[int, tuple[int, int, _Asked]]:
    """Return of each piece of a phrase, by its start: its end, how far off it may stand, halves."""
    reach = limits(length, similarity).indels
    return {
        start: (end, reach, _halves_asked(length, similarity, number))
        for number, (start, end) in enumerate(cuts_of(length, similarity))
    }


def _halves_asked(length: int, similarity: int, number: int) -> _Asked:
    """Return the halves of the pieces after piece *number*, and among which letters each stands."""
    reach = limits(length, similarity).indels
    lots = [(steps, halves_after(length, similarity, number, steps)) for steps in (1, 2)]
    return tuple(
        (steps, tuple((slice(*half), half[0] - reach, half[1] + reach) for half in halves))
        for steps, halves in lots
        if halves
    )


def _places(part: str, text: str, first: int, last: int) -> Iterator[int]:
    """Yield every place of *part* in *text* from *first* to *last*."""
    at = text.find(part, max(first, 0))
    while 0 <= at <= last:
        yield at
        at = text.find(part, at + 1)


def find_plainly(phrase: Phrase, words: Words) -> Spans:
    """Return the [start, end) spans, in the original text, at which *phrase* is found.

    The definition itself, tried on every window: for tests and benchmarks.
    """
    bounds = words.bounds
    scores: dict[Run, float] = {}
    for first, (start, _) in enumerate(bounds):
        for last in range(first, len(bounds)):
            end = bounds[last][1]
            if end - start > limits(len(phrase.text), phrase.similarity).longest:
                break
            scores[first, last] = score(phrase, words.text[start:end], words.marked[start:end])

    def holds(run: Run) -> bool:
        return holds_a_piece(phrase, words.text[bounds[run[0]][0] : bounds[run[1]][1]])

    return spans_of(scores, words, holds)


def spans_of(scores: Mapping[Run, float], words: Words, holds: Callable[[Run], bool]) -> Spans:
    """Return the spans of the best windows that do not overlap, from left to right.

    *scores* tells how similar each window is, 0 when too little; a window stands only if it
    *holds*, which is asked of the best ones alone.
    """
    taken: list[Run] = []
    for _, run in sorted((-similar, run) for run, similar in scores.items() if similar):
        place = bisect_left(taken, run)
        free_before = place == 0 or taken[place - 1][1] < run[0]
        free_after = place == len(taken) or run[1] < taken[place][0]
        if free_before and free_after and holds(run):
            taken.insert(place, run)
    return tuple(words.original_span(first, last) for first, last in taken)
