"""A pattern taken apart, as far as lint has to understand it: RE2's syntax as a small tree.

Nothing is matched here. What the reader does not know (a class by name, say) it takes for "any
letter", so that whatever lint says of a tree is true of the pattern.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

ANY = ((0, 0x10FFFF),)
_DIGITS = ((48, 57),)
_WORD = ((48, 57), (65, 90), (95, 95), (97, 122))
WHITE_SPACE = ((9, 10), (12, 13), (32, 32))
_CLASSES = {"d": _DIGITS, "w": _WORD, "s": WHITE_SPACE}
_CONTROLS = {"a": "\a", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v"}
_COUNTS = frozenset("*+?{")
_PLAIN = re.compile(r"[^\\()\[.^$|*+?{]+(?![*+?{])")
"""Letters that mean themselves, none of which is counted."""

_EDGES = {"b": "b", "B": "B", "A": "^", "z": "$"}
_MOST_NESTED = 60


class UnknownSyntaxError(ValueError):
    """The pattern uses what this reader does not know."""


class Letter(NamedTuple):
    """One letter out of some [first, last] ranges of code points; *negated*: any other.

    ``at`` is its offset in the pattern, ``either_case`` whether case does not matter.
    """

    ranges: tuple[tuple[int, int], ...]
    negated: bool = False
    either_case: bool = False
    at: int = 0

    @property
    def literal(self) -> str | None:
        """Return the letter when there is only one."""
        (first, last), *more = self.ranges
        return chr(first) if first == last and not more and not self.negated else None

    @property
    def is_broad(self) -> bool:
        """Return whether nearly any letter will do."""
        return self.negated or self.ranges == ANY


@dataclass(frozen=True, slots=True)
class Edge:
    """A place between letters: ^ $ b B."""

    kind: str


@dataclass(frozen=True, slots=True)
class InTurn:
    """One thing after the other."""

    items: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Either:
    """One of several things."""

    options: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Repeat:
    """The same thing *low* to *high* times; *high* None: without end."""

    item: "Node"
    low: int
    high: int | None


Node = Letter | Edge | InTurn | Either | Repeat


@lru_cache(maxsize=2**15)
def read_pattern(source: str) -> Node | None:
    """Return the tree of a pattern that RE2 takes, or None where it is beyond this reader."""
    try:
        return _Reader(source).whole()
    except (UnknownSyntaxError, IndexError, ValueError):
        return None


def letters_of(node: Node) -> Iterator[Letter]:
    """Yield every letter of the tree, from left to right."""
    if isinstance(node, Letter):
        yield node
    elif isinstance(node, Repeat):
        yield from letters_of(node.item)
    elif isinstance(node, InTurn | Either):
        for part in node.items if isinstance(node, InTurn) else node.options:
            yield from letters_of(part)


@lru_cache(maxsize=20_000)
def _alone(letter: str) -> tuple[tuple[int, int], ...]:
    """Return the ranges of one letter; the same ones each time, for patterns hold millions."""
    return ((ord(letter), ord(letter)),)


class _Reader:
    """Reads a pattern once, from left to right."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._at = 0
        self._either_case = False
        self._depth = 0

    def whole(self) -> Node:
        node = self._either()
        if self._at < len(self._source):
            raise UnknownSyntaxError(self._source[self._at])
        return node

    def _peek(self, text: str) -> bool:
        return self._source.startswith(text, self._at)

    def _take(self, text: str) -> bool:
        if not self._peek(text):
            return False
        self._at += len(text)
        return True

    def _next(self) -> str:
        self._at += 1
        return self._source[self._at - 1]

    def _either(self) -> Node:
        options = [self._sequence()]
        while self._take("|"):
            options.append(self._sequence())
        return options[0] if len(options) == 1 else Either(tuple(options))

    def _sequence(self) -> Node:
        items: list[Node] = []
        while self._at < len(self._source) and self._source[self._at] not in "|)":
            if plain := _PLAIN.match(self._source, self._at):
                items += (self._letter(c, at) for at, c in enumerate(plain[0], self._at))
                self._at = plain.end()
                continue
            item = self._item()
            items += item.items if isinstance(item, InTurn) else (item,)
        return items[0] if len(items) == 1 else InTurn(tuple(items))

    def _item(self) -> Node:
        item = self._one()
        while self._at < len(self._source) and self._source[self._at] in _COUNTS:
            bounds = self._repetition()
            if bounds is None:
                break
            item = Repeat(item, *bounds)
            self._take("?")
        return item

    def _repetition(self) -> tuple[int, int | None] | None:
        for mark, bounds in (("*", (0, None)), ("+", (1, None)), ("?", (0, 1))):
            if self._take(mark):
                return bounds
        close = self._source.find("}", self._at)
        if not self._peek("{") or close < 0:
            return None
        low, comma, high = self._source[self._at + 1 : close].partition(",")
        if not low.isdecimal() or (high and not high.isdecimal()):
            return None
        self._at = close + 1
        return int(low), int(high) if high else (None if comma else int(low))

    def _one(self) -> Node:
        start, letter = self._at, self._next()
        if letter == "(":
            return self._group()
        if letter == "[":
            return self._set(start)
        if letter == ".":
            return Letter(ANY, at=start)
        if letter in "^$":
            return Edge(letter)
        if letter == "\\":
            return self._escape(start)
        return self._letter(letter, start)

    def _letter(self, letter: str, start: int) -> Letter:
        return Letter(_alone(letter), False, self._either_case, start)

    def _group(self) -> Node:
        before, self._depth = self._either_case, self._depth + 1
        if self._depth > _MOST_NESTED:
            raise UnknownSyntaxError("too deep")
        if self._take("?") and self._flags():
            self._depth -= 1
            return InTurn(())
        node = self._either()
        if not self._take(")"):
            raise UnknownSyntaxError("(")
        self._either_case, self._depth = before, self._depth - 1
        return node

    def _flags(self) -> bool:
        """Read what stands between ``(?`` and the group; True when that was all, as in (?i)."""
        if self._take("P<") or self._take("<"):
            self._at = self._source.index(">", self._at) + 1
            return False
        turning_on = True
        while not self._take(":"):
            flag = self._next()
            if flag == ")":
                return True
            if flag == "i":
                self._either_case = turning_on
            elif flag == "-":
                turning_on = False
            elif flag not in "msU":
                raise UnknownSyntaxError(flag)
            elif flag == "m":
                raise UnknownSyntaxError("lines")
        return False

    def _escape(self, start: int) -> Node:
        letter = self._next()
        if letter in _EDGES:
            return Edge(_EDGES[letter])
        if letter == "Q":
            return self._quoted(start)
        ranges, negated = self._escaped(letter)
        return Letter(ranges, negated, self._either_case, start)

    def _quoted(self, start: int) -> Node:
        end = self._source.find("\\E", self._at)
        text = self._source[self._at : end if end >= 0 else len(self._source)]
        self._at += len(text) + (2 if end >= 0 else 0)
        return InTurn(tuple(self._letter(c, start + 2 + n) for n, c in enumerate(text)))

    def _escaped(self, letter: str) -> tuple[tuple[tuple[int, int], ...], bool]:
        """Return the ranges that an escape stands for, and whether they are negated."""
        if letter.lower() in _CLASSES:
            return _CLASSES[letter.lower()], letter.isupper()
        if letter in "pP":
            if self._take("{"):
                self._at = self._source.index("}", self._at) + 1
            else:
                self._at += 1
            return ANY, False
        if letter == "C":
            return ANY, False
        code = self._code(letter)
        return ((code, code),), False

    def _code(self, letter: str) -> int:
        if letter == "x":
            if self._take("{"):
                end = self._source.index("}", self._at)
                digits, self._at = self._source[self._at : end], end + 1
            else:
                digits, self._at = self._source[self._at : self._at + 2], self._at + 2
            return int(digits, 16)
        if letter in _CONTROLS:
            return ord(_CONTROLS[letter])
        if letter.isalnum():
            raise UnknownSyntaxError(letter)
        return ord(letter)

    def _set(self, start: int) -> Letter:
        negated = self._take("^")
        ranges: list[tuple[int, int]] = []
        first = True
        while first or not self._peek("]"):
            first = False
            ranges += self._member()
        self._at += 1
        return Letter(tuple(ranges), negated, self._either_case, start)

    def _member(self) -> tuple[tuple[int, int], ...]:
        if self._take("[:"):
            self._at = self._source.index(":]", self._at) + 2
            return ANY
        letter = self._next()
        low: tuple[tuple[int, int], ...] = ((ord(letter), ord(letter)),)
        if letter == "\\":
            escape = self._next()
            low, negated = self._escaped(escape)
            if negated or escape in "dws" or low == ANY:
                return ANY if negated else low
        if self._peek("-") and not self._peek("-]"):
            self._at += 1
            last = self._next()
            high = self._code(self._next()) if last == "\\" else ord(last)
            return ((low[0][0], high),)
        return low
