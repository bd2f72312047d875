"""What a text must hold for a pattern to match it: some words, one of which must be there.

A pattern is read as Python's parser reads it (it is never run by it), and texts are worked out of
it of which one must stand in whatever it matches: ``(pay|send) (\\w+ )?now`` needs *pay* or
*send*, and *now* behind it, not too far. RE2 then runs only the patterns whose needs a text
fulfils. A pattern of which nothing can be said (RE2 takes a little that Python does not) needs
nothing, and always runs.
"""

import math
import re
import warnings
from collections.abc import Iterable, Iterator, Sequence
from functools import reduce
from itertools import product
from re import _constants, _parser  # type: ignore[attr-defined]
from typing import Any, NamedTuple, TypeGuard

MOST_WORDS = 40
"""Texts of one need; where there would be more, a need is cut short or given up."""

MOST_NEEDS = 2
"""Needs kept of one pattern, the rarest."""

_TOO_COMMON = 4.0
"""A second need of which nearly all messages hold some texts is not worth asking for."""

_DIGIT_LIKELY = 0.3
"""How likely a message is to hold a certain digit: of ten, some three."""

_OTHER_SYNTAX = re.compile(
    r"""\\(?: (?P<named>[pP](?:\{\^?\w+\}|\w)) | x\{(?P<code>[0-9a-fA-F]{1,5})\} |
    (?P<edge>[bB][?*]) | .)""",
    re.VERBOSE | re.DOTALL,
)
"""What stands behind a backslash; groups for what RE2 writes otherwise than Python."""

_MOST_LETTERS = 12
"""Letters of a class that is written out, such as ``[sz]`` or ``\\d``."""


class Word(NamedTuple):
    """A needed text; ``begins`` and ``ends``: of a word, that must begin or end there."""

    text: str
    begins: bool = False
    ends: bool = False


Need = frozenset[Word]
"""Texts one of which must be there."""


class Needs(NamedTuple):
    """What a pattern needs: ``words``, in the order in which they stand, one of each.

    From the end of the first to the start of the second there are at most ``apart`` letters.
    """

    words: tuple[Need, ...] = ()
    apart: int = 0


FAR = 1 << 30
"""As many letters as no text has: how far words may be apart where nothing is known of it."""


class _Placed(NamedTuple):
    """A need and where it stands in its part, in letters from the part's longest beginning.

    What is before the word, at its longest, ends at ``start``; ``end`` is where the word ends when
    all up to there is as long as it can be and the word as early as it can be. So, of two needs of
    one part, the second's ``start`` less the first's ``end`` is the farthest they are apart.
    """

    need: Need
    start: int
    end: int

    def moved(self, letters: int) -> "_Placed":
        """Return it as of a part with so many letters before this one."""
        return _Placed(self.need, self.start + letters, self.end + letters)


class _Part(NamedTuple):
    """A part of a pattern: all that it may be, where that is known, and what it needs, in order.

    It is at most ``width`` letters long.
    """

    whole: Need | None
    needs: tuple[_Placed, ...] = ()
    width: int = 0

    def rarest(self) -> Need | None:
        """Return the need that the fewest texts fulfil, or None when it has none."""
        whole = (self.whole,) if _is_need(self.whole) else ()
        placed = (one.need for one in self.needs)
        return min((*placed, *whole), key=_commonness, default=None)


_EMPTY = frozenset(Word("", *sides) for sides in product((False, True), repeat=2))


def _is_need(need: Need | None) -> TypeGuard[Need]:
    """Tell whether *need* says anything: every text fulfils one with an empty word."""
    return bool(need) and _EMPTY.isdisjoint(need or ())


_NOTHING = _Part(frozenset({Word("")}))
_ANYTHING = _Part(None, width=FAR)
_ANY_LETTER = _Part(None, width=1)
_BOUNDARY = _Part(frozenset({Word("", begins=True, ends=True)}))


def needs_of(pattern: str) -> Needs:
    """Return what a text must hold for *pattern* to match; the rarest, at most ``MOST_NEEDS``."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            tree = _parser.parse(_OTHER_SYNTAX.sub(_as_python, pattern))
    except (_parser.error, Warning, RecursionError, OverflowError, ValueError):
        return Needs()
    if tree.state.flags & ~(_constants.SRE_FLAG_UNICODE | _constants.SRE_FLAG_DOTALL):
        return Needs()
    part = _sequence(tree)
    if _is_need(part.whole):
        return Needs((part.whole,))
    first_of_each = dict[Need, _Placed]()
    for one in part.needs:
        first_of_each.setdefault(one.need, one)
    rarest = sorted(first_of_each.values(), key=lambda one: _commonness(one.need))
    kept = {
        one
        for n, one in enumerate(rarest[:MOST_NEEDS])
        if not n or _commonness(one.need) < _TOO_COMMON
    }
    placed = [one for one in part.needs if one in kept]
    apart = placed[-1].start - placed[0].end if placed and "{," not in pattern else FAR
    return Needs(tuple(one.need for one in placed), min(max(apart, 0), FAR))


def _as_python(found: re.Match[str]) -> str:
    """Return what RE2 writes in its own way as Python does; a class by name is any letter."""
    if found["code"]:
        return re.escape(chr(int(found["code"], 16)))
    if found["edge"]:
        return ""
    return r"\w" if found["named"] else found[0]


def _commonness(need: Need) -> float:
    """Return about how many of the texts of *need* a message holds, to put needs in order."""
    return sum(_likelihood(word) for word in need)


def _likelihood(word: Word) -> float:
    """Return about how likely a message is to hold *word*.

    A letter of the Latin alphabet narrows less than one of a script with thousands of letters.
    Many messages hold a number, which may begin with any digit.
    """
    if word.text.isdecimal():
        return _DIGIT_LIKELY ** len(word.text)
    letters = word.text.strip()
    weight = len(letters)
    if not letters.isascii():
        weight += sum(letter > "\x7f" for letter in letters)
    return 8.0 * math.exp(-0.9 * weight - 0.4 * (word.begins + word.ends))


def _sequence(items: Iterable[tuple[Any, Any]]) -> _Part:
    """Return what parts that follow one another are together."""
    now, needs, all_known = _NOTHING.whole, list[_Placed](), True
    began = width = 0
    for part in _parts(items):
        joined = _joined(now, part.whole)
        if joined is None:
            all_known = False
            needs += [*_placed(now, began, width), *(one.moved(width) for one in part.needs)]
            began = width if part.whole else width + part.width
            joined = part.whole or _NOTHING.whole
        now = joined
        width += part.width
    if all_known:
        return _Part(now, width=width)
    return _Part(None, (*needs, *_placed(now, began, width)), width)


def _placed(need: Need | None, start: int, end: int) -> Iterator[_Placed]:
    """Yield *need*, which stands exactly there, if it says anything."""
    if _is_need(need):
        yield _Placed(need, start, end)


def _somewhere(need: Need, width: int) -> _Part:
    """Return a part of that *width* that has *need* at some place."""
    return _Part(None, (_Placed(need, width, 0),), width)


def _parts(items: Iterable[tuple[Any, Any]]) -> Iterator[_Part]:
    """Yield each part of a sequence; letters that follow one another are one."""
    letters = ""
    for operation, argument in items:
        if operation is _constants.LITERAL:
            letters += chr(argument)
            continue
        if letters:
            yield _Part(frozenset({Word(letters)}), width=len(letters))
            letters = ""
        yield _item(operation, argument)
    if letters:
        yield _Part(frozenset({Word(letters)}), width=len(letters))


def _joined(first: Need | None, second: Need | None) -> Need | None:
    """Return every text of *first* followed by one of *second*; None when that is too much."""
    if first is None or second is None or len(first) * len(second) > MOST_WORDS:
        return None
    return frozenset(_join(a, b) for a, b in product(first, second))


def _join(a: Word, b: Word) -> Word:
    return Word(
        a.text + b.text,
        a.begins if a.text else a.begins or b.begins,
        b.ends if b.text else a.ends or b.ends,
    )


def _item(operation: Any, argument: Any) -> _Part:
    match str(operation):
        case "IN":
            return _letter_class(argument)
        case "SUBPATTERN":
            return _ANYTHING if argument[1] else _sequence(argument[-1])
        case "BRANCH":
            return _branches([_sequence(branch) for branch in argument[1]])
        case "MAX_REPEAT" | "MIN_REPEAT":
            return _repeat(argument[0], argument[1], _sequence(argument[2]))
        case "AT":
            return _BOUNDARY if argument is _constants.AT_BOUNDARY else _NOTHING
        case "ANY" | "NOT_LITERAL":
            return _ANY_LETTER
    return _ANYTHING


def _letter_class(members: Sequence[tuple[Any, Any]]) -> _Part:
    letters: set[str] = set()
    for operation, argument in members:
        match str(operation):
            case "LITERAL":
                letters.add(chr(argument))
            case "RANGE" if argument[1] - argument[0] < _MOST_LETTERS:
                letters.update(map(chr, range(argument[0], argument[1] + 1)))
            case "CATEGORY" if argument is _constants.CATEGORY_DIGIT:
                letters.update("0123456789")
            case _:
                return _ANY_LETTER
    if len(letters) > _MOST_LETTERS:
        return _ANY_LETTER
    return _Part(frozenset(map(Word, letters)), width=1)


def _branches(branches: Sequence[_Part]) -> _Part:
    width = max(branch.width for branch in branches)
    wholes = [branch.whole for branch in branches]
    if all(whole is not None for whole in wholes):
        together: Need = frozenset().union(*(whole for whole in wholes if whole is not None))
        if len(together) <= MOST_WORDS * 4:
            return _Part(together, width=width)
    rarest = [branch.rarest() for branch in branches]
    if any(need is None for need in rarest):
        return _Part(None, width=width)
    together = frozenset().union(*(need for need in rarest if need is not None))
    known = len(together) <= MOST_WORDS * 4
    return _somewhere(together, width) if known else _Part(None, width=width)


def _repeat(least: int, most: Any, inner: _Part) -> _Part:
    width = inner.width * (FAR if most is _constants.MAXREPEAT else most)
    if most == 1 and least == 0:
        whole = None if inner.whole is None else inner.whole | {Word("")}
        return _Part(whole, width=width)
    if least == most and inner.whole is not None and least <= 4:
        whole = reduce(lambda a, b: _joined(a, b), [inner.whole] * least, _NOTHING.whole)
        if whole is not None:
            return _Part(whole, width=width)
    need = inner.rarest() if least else None
    return _somewhere(need, width) if need else _Part(None, width=width)
