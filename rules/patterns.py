"""Patterns of rule files, run by RE2: linear in the text whatever the pattern says.

The definition: a pattern is found where RE2 finds it in the folded text, from left to right,
without overlaps, empty matches left out, the first twenty. The index runs a pattern only on texts
that hold what it needs (``pattern_needs``), which changes nothing but the time.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any

import numpy as np
import re2
from numpy.typing import NDArray

from rules.need_table import NeedIndex, NeedTable, tabulate_needs
from rules.pattern_needs import needs_of

MAX_LENGTH = 1_000
"""Longest pattern taken, in characters."""

_MAX_MEMORY = 2 << 20
"""What RE2 may use for one pattern, in bytes; a pattern that needs more is refused."""

_MOST_SPANS = 20
"""How many places of one pattern are kept; a reason shows three."""

Spans = tuple[tuple[int, int], ...]


class PatternError(ValueError):
    """A pattern that is not taken; the message says why. The rule writer's to mend."""


class Pattern:
    """A pattern, looked for in folded text; compiled when it is first needed."""

    def __init__(self, source: str) -> None:
        """Take *source* without trying it: see ``checked``."""
        self.source = source

    @classmethod
    def checked(cls, source: str) -> "Pattern":
        """Return the pattern *source*. Raises PatternError when it cannot be taken."""
        if len(source) > MAX_LENGTH:
            raise PatternError(f"the pattern has more than {MAX_LENGTH} characters")
        pattern = cls(source)
        try:
            empty = pattern._compiled.search(b"")
        except re2.error as error:
            reason = error.args[0] if error.args else "unknown"
            told = reason.decode() if isinstance(reason, bytes) else str(reason)
            raise PatternError(f"RE2 does not take the pattern ({told})") from error
        if empty is not None:
            raise PatternError("the pattern matches an empty text, so it would match everything")
        return cls(source)

    @cached_property
    def _compiled(self) -> Any:
        options = re2.Options()
        options.max_mem = _MAX_MEMORY
        options.log_errors = False
        options.never_capture = True
        return re2.compile(self.source.encode("utf-8", "surrogatepass"), options)

    def find(self, text: str) -> Spans:
        """Return up to twenty [start, end) places in *text*, from left to right."""
        return tuple(self.places(Encoded(text)))

    def places(self, text: "Encoded") -> Iterator[tuple[int, int]]:
        """Yield what ``find`` returns; each place is looked for when it is asked for."""
        told = 0
        for match in self._compiled.finditer(text.encoded):
            start, end = match.span()
            if end > start:
                yield text.span(start, end)
                told += 1
                if told == _MOST_SPANS:
                    return


class Encoded:
    """A text as RE2 reads it, in UTF-8, with the way back to code points."""

    def __init__(self, text: str) -> None:
        self.encoded = text.encode("utf-8", "replace")
        self._ascii = len(self.encoded) == len(text)

    @cached_property
    def _begun(self) -> Sequence[int]:
        """How many code points have begun before each byte, and after the last."""
        bytes_ = np.frombuffer(self.encoded, np.uint8)
        begun: list[int] = ((bytes_ & 0xC0) != 0x80).cumsum().tolist()
        return [0, *begun]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the code points [start, end) of these bytes."""
        if self._ascii:
            return start, end
        return self._begun[start], self._begun[end]


class PatternIndex:
    """All patterns of a rulebook; each text is looked at by those alone whose needs it fulfils."""

    def __init__(self, patterns: Iterable[Pattern], table: NeedTable | None = None) -> None:
        """Index *patterns*; a *table* made of the same patterns before saves making it."""
        self._patterns: Sequence[Pattern] = tuple(patterns)
        self.table = table or tabulate_needs(needs_of(one.source) for one in self._patterns)
        self._needs = NeedIndex(self.table)

    def candidates(self, text: str) -> NDArray[np.bool_]:
        """Return of each pattern, in order, whether *text* may match it."""
        return self._needs.fulfilled(text)

    def places(self, number: int, text: "Encoded") -> Iterator[tuple[int, int]]:
        """Yield where the pattern at that place is found, from left to right."""
        return self._patterns[number].places(text)

    def find(self, text: str) -> Mapping[str, Spans]:
        """Return the patterns found in *text*, by their source."""
        encoded, numbers = Encoded(text), self.candidates(text).nonzero()[0].tolist()
        found = {number: tuple(self.places(number, encoded)) for number in numbers}
        return {self._patterns[number].source: spans for number, spans in found.items() if spans}
