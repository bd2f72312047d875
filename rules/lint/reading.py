"""What can be said of a pattern from its tree alone: lengths, literals, what can never be found."""

import unicodedata
from functools import lru_cache

from rules.folding import fold
from rules.lint.expression import (
    WHITE_SPACE,
    Edge,
    Either,
    InTurn,
    Letter,
    Node,
    Repeat,
    letters_of,
)

_MOST_TRIED = 300
"""Letters of one class that are tried; a larger class has one that stays, surely."""

_FEW = 12
"""Letters of a class that narrow down where it is found nearly as well as a single one."""

_MARKS = ("M", "C")


@lru_cache(maxsize=20_000)
def stays(letter: str) -> bool:
    """Return whether folding leaves *letter* somewhere; marks and controls are not judged."""
    if letter.isspace():
        return letter == " "
    if unicodedata.category(letter).startswith(_MARKS):
        return True
    return any(letter in fold(f"{before}{letter}{after}").text for before, after in _BESIDE)


_BESIDE = (("", ""), ("x ", " x"), ("x", "x"), ("中", "中"), ("я", "я"))


def can_be_found(letter: Letter) -> bool:
    """Return whether some letter that *letter* stands for is left by folding."""
    return letter.negated or _some_stay(letter.ranges, letter.either_case)


@lru_cache(maxsize=20_000)
def _some_stay(ranges: tuple[tuple[int, int], ...], either_case: bool) -> bool:
    """Return whether folding leaves a letter of these ranges."""
    if sum(last - first + 1 for first, last in ranges) > _MOST_TRIED:
        return True
    known = (chr(code) for first, last in ranges for code in range(first, last + 1))
    return any(stays(c.lower() if either_case else c) for c in known)


def is_dead(node: Node) -> bool:
    """Return whether nothing that *node* describes is ever left by folding."""
    if isinstance(node, Letter):
        return not can_be_found(node)
    if isinstance(node, Either):
        return all(map(is_dead, node.options))
    if isinstance(node, Repeat):
        return node.low > 0 and is_dead(node.item)
    if isinstance(node, InTurn):
        return any(map(is_dead, node.items)) or _contradicts(node.items)
    return False


def dead_letters(node: Node) -> list[Letter]:
    """Return the letters of a pattern that folding never leaves."""
    return [letter for letter in letters_of(node) if not can_be_found(letter)]


def _contradicts(items: tuple[Node, ...]) -> bool:
    """Return whether edges stand where none can be: ``a^``, ``$a``, ``a\\bb``."""
    for number, item in enumerate(items):
        if not isinstance(item, Edge):
            continue
        before, after = items[:number], items[number + 1 :]
        if item.kind == "^" and any(least(one) for one in before):
            return True
        if item.kind == "$" and any(least(one) for one in after):
            return True
        sides = _is_word(before[-1:]), _is_word(after[:1])
        known = None not in sides and item.kind in "bB"
        if known and (sides[0] != sides[1]) != (item.kind == "b"):
            return True
    return False


def _is_word(items: tuple[Node, ...]) -> bool | None:
    """Return whether the one item surely is, or surely is not, a word letter of RE2's (ASCII)."""
    item = items[0] if items else None
    if isinstance(item, Repeat) and item.low:
        item = item.item
    if not isinstance(item, Letter) or item.negated:
        return None
    kinds = {_is_word_range(first, last) for first, last in item.ranges}
    return kinds.pop() if len(kinds) == 1 else None


def _is_word_range(first: int, last: int) -> bool | None:
    if last - first > _MOST_TRIED:
        return None
    kinds = {code < 128 and (chr(code).isalnum() or code == 95) for code in range(first, last + 1)}
    return kinds.pop() if len(kinds) == 1 else None


def least(node: Node) -> int:
    """Return the fewest letters that *node* takes."""
    if isinstance(node, Letter):
        return 1
    if isinstance(node, InTurn):
        return sum(map(least, node.items))
    if isinstance(node, Either):
        return min(map(least, node.options))
    return node.low * least(node.item) if isinstance(node, Repeat) else 0


def only_words(node: Node) -> str | None:
    """Return the text of a pattern that is nothing but words, or None."""
    items = node.items if isinstance(node, InTurn) else (node,)
    inner = [item for item in items if not (isinstance(item, Edge) and item.kind == "b")]
    if not all(isinstance(item, Letter) and item.literal for item in inner):
        return None
    text = "".join(item.literal or "" for item in inner if isinstance(item, Letter))
    return text if all(c.isalpha() or c in " '" for c in text) else None


def certain(node: Node) -> int:
    """Return how many bytes of UTF-8, at the least, of a match are nearly known.

    It tells how much a pattern narrows down where to look. A digit counts as known, and so does
    any letter out of a dozen: ``\\d{4,8}`` is 4, ``\\w+`` is 0. A mark such as $ or @, which few
    texts hold, counts as two.
    """
    if isinstance(node, Letter):
        return 0 if node.negated else _certain(node.ranges)
    if isinstance(node, InTurn):
        return sum(map(certain, node.items))
    if isinstance(node, Either):
        return min(map(certain, node.options))
    return certain(node.item) * node.low if isinstance(node, Repeat) else 0


@lru_cache(maxsize=20_000)
def _certain(ranges: tuple[tuple[int, int], ...]) -> int:
    choice = sum(last - first + 1 for first, last in ranges)
    if choice > _FEW or ranges == WHITE_SPACE:
        return 0
    return min(_rarity(chr(first)) for first, _ in ranges)


def _rarity(letter: str) -> int:
    return 2 if letter in "$@#%&=<>[]{}|~^" else len(letter.encode())


def widest_gap(node: Node) -> int | None:
    """Return the longest stretch of any letters at all in the middle of a pattern, None: no end.

    At the ends of a pattern a stretch costs nothing: the shortest is taken.
    """
    items = node.items if isinstance(node, InTurn) else (node,)
    gaps: list[int | None] = [0]
    for number, item in enumerate(items):
        if isinstance(item, Repeat) and isinstance(item.item, Letter):
            if item.item.is_broad and 0 < number < len(items) - 1:
                gaps.append(item.high)
        elif isinstance(item, Repeat | InTurn):
            inner = item.item if isinstance(item, Repeat) else item
            gaps.append(widest_gap(inner))
        elif isinstance(item, Either):
            gaps += map(widest_gap, item.options)
    return None if None in gaps else max(gap for gap in gaps if gap is not None)


def copies(node: Node) -> int:
    """Return how many letters the pattern is written out to when its counts are unrolled."""
    if isinstance(node, Letter):
        return 1
    if isinstance(node, InTurn):
        return sum(map(copies, node.items))
    if isinstance(node, Either):
        return sum(map(copies, node.options))
    return max(node.high or node.low, 1) * copies(node.item) if isinstance(node, Repeat) else 0
