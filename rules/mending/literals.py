"""The words that a pattern speaks of, read from its source; the pattern is never run.

A pattern is read as what it may stand for: alternatives, optional letters and small classes are
written out ("colou?r" is colour and color), and everything else (a gap, a word limit, a large
class) ends a word. A word that goes on with any letters ("urg\\w+") is a stem.
"""

import re
from dataclasses import dataclass, field
from itertools import product

_MOST_VARIANTS = 60
"""Ways to write one piece of a pattern that are followed at once; beyond it the words end there."""

_SMALL_CLASS = 4
_ANY_LETTERS = ("\\w", "[a-z]", "[a-zа-я]", "[^\\W", "\\pL", "\\p{L}", "[a-z'")
_GAP = "\0"
_OPEN = "\1"
_SOFT = "\2"
_LETTERS = re.compile(r"[^\W\d_]+(?![?*+{])")
"""Letters that mean themselves, each of which stands once."""

_MARKS_IN_WORDS = " -.'’"


@dataclass(slots=True)
class Literals:
    """Words that stand whole in patterns, and stems of words that may end in any way.

    ``joined`` are two words that a pattern takes without the space between them as well; whether
    that is a word is not for the pattern to say.
    """

    words: set[str] = field(default_factory=set)
    stems: set[str] = field(default_factory=set)
    joined: set[str] = field(default_factory=set)


def literals_of(source: str) -> Literals:
    """Return the words and stems of the pattern *source*. Never raises; linear in its length."""
    found = Literals()
    reader = _Reader(source, found)
    reader.finish(reader.alternatives())
    return found


class _Reader:
    """Reads one pattern from left to right.

    What a piece may stand for is a set of texts in which ``_GAP`` ends a word, ``_SOFT`` may or
    may not end it and ``_OPEN`` is any letters; of a text with more than one gap the words in the
    middle are told at once.
    """

    def __init__(self, source: str, found: Literals) -> None:
        self._source = source
        self._at = 0
        self._found = found
        self._depth = 0

    def finish(self, texts: set[str]) -> None:
        """Tell every word in *texts*."""
        for text in texts:
            for piece in text.split(_GAP):
                self._tell(piece)

    def _tell(self, piece: str) -> None:
        parts = piece.split(_SOFT)
        if len(parts) == 2 and _OPEN not in piece:
            self._found.joined.add("".join(parts))
        for part in parts:
            first, *rest = part.split(_OPEN)
            (self._found.stems if rest else self._found.words).add(first)

    def alternatives(self) -> set[str]:
        """Read up to the end of the group and return what it may stand for."""
        texts: set[str] = set()
        self._depth += 1
        while True:
            texts |= self._sequence()
            if len(texts) > _MOST_VARIANTS:
                self.finish(texts)
                texts = {_GAP}
            if not self._taken("|"):
                break
        self._depth -= 1
        return texts

    def _sequence(self) -> set[str]:
        texts = {""}
        while self._at < len(self._source) and self._source[self._at] not in "|)":
            texts = self._joined(texts, self._repeated(self._atom()))
        if self._at < len(self._source) and self._source[self._at] == ")" and self._depth == 1:
            self._at += 1
            return self._joined(texts, self._sequence())
        return texts

    def _joined(self, before: set[str], after: set[str]) -> set[str]:
        if len(before) * len(after) > _MOST_VARIANTS:
            self.finish(before)
            self.finish(after)
            return {_GAP}
        return {self._shortened(a + b) for a, b in product(before, after)}

    def _shortened(self, text: str) -> str:
        """Return *text* with its middle told and taken out: words with a gap on both sides."""
        first, *middle = text.split(_GAP)
        if len(middle) < 2:
            return text
        for piece in middle[:-1]:
            self._tell(piece)
        return f"{first}{_GAP}{middle[-1]}"

    def _repeated(self, texts: set[str]) -> set[str]:
        mark = self._source[self._at : self._at + 1]
        if mark == "{":
            end = self._source.find("}", self._at)
            mark = "?" if self._source[self._at + 1 : self._at + 2] == "0" else "+"
            self._at = end + 1 if end > 0 else len(self._source)
        elif mark and mark in "?*+":
            self._at += 1
        else:
            return texts
        while self._taken("?") or self._taken("+"):
            pass
        if mark == "?" and texts == {_GAP}:
            return {_SOFT if self._source[self._at - 2] in _MARKS_IN_WORDS else _GAP}
        if mark == "?":
            return texts | {""}
        if texts == {_OPEN}:
            return texts
        self.finish(texts)
        return {_GAP} | texts

    def _atom(self) -> set[str]:
        source, at = self._source, self._at
        letter = source[at]
        if letter == "\\":
            return self._escaped()
        if letter == "[":
            return self._class()
        if letter == "(":
            return self._group()
        if letters := _LETTERS.match(source, at):
            self._at = letters.end()
            return {letters[0]}
        self._at += 1
        return {letter if _in_word(letter) else _GAP}

    def _escaped(self) -> set[str]:
        letter = self._source[self._at + 1 : self._at + 2]
        self._at += 2
        if letter in ("p", "P", "x") and self._source[self._at : self._at + 1] == "{":
            self._at = (self._source.find("}", self._at) + 1) or len(self._source)
        return {_OPEN if letter == "w" else _GAP}

    def _class(self) -> set[str]:
        """Read a class of letters: a small one is written out, one of all letters is open."""
        source, start = self._source, self._at
        end = source.find("]", start + 2)
        while end > 0 and source[end - 1] == "\\":
            end = source.find("]", end + 1)
        self._at = end + 1 if end > 0 else len(source)
        body = source[start + 1 : self._at - 1]
        if "a-z" in body or "\\w" in body or source.startswith(_ANY_LETTERS, start):
            return {_OPEN} if not body.startswith("^") or "\\W" in body else {_GAP}
        if 0 < len(body) <= _SMALL_CLASS and all(_in_word(c) for c in body):
            return set(body)
        return {_GAP}

    def _group(self) -> set[str]:
        self._at += 1
        if self._taken("?"):
            end = min((e for e in map(self._position, ":)>") if e >= 0), default=len(self._source))
            closed = self._source[end : end + 1] == ")"
            self._at = end + 1
            if closed:
                return {""}
        texts = self.alternatives()
        self._taken(")")
        return texts

    def _position(self, mark: str) -> int:
        return self._source.find(mark, self._at)

    def _taken(self, mark: str) -> bool:
        if self._source[self._at : self._at + 1] != mark:
            return False
        self._at += 1
        return True


def _in_word(letter: str) -> bool:
    return letter.isalpha() or letter == "'" or (not letter.isascii() and not letter.isspace())
