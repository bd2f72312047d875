"""Patterns of rule files, run by RE2: linear in the text whatever the pattern says."""

from collections.abc import Iterable

import re2

MAX_LENGTH = 1_000
"""Longest pattern taken, in characters."""

_MAX_MEMORY = 2 << 20
"""What RE2 may use for one pattern, in bytes; a pattern that needs more is refused."""

_MOST_SPANS = 20
"""How many places of one pattern are kept; a reason shows three."""

_FILTER_MEMORY = 64 << 20
"""What RE2 may use to find the patterns worth a look, in bytes."""

_SENTINEL = "\ue000\ue001"
"""Private letters, which folding takes out of every text."""

Spans = tuple[tuple[int, int], ...]


class PatternError(ValueError):
    """A pattern that is not taken; the message says why. The rule writer's to mend."""


class Pattern:
    """A compiled pattern, looked for in folded text."""

    __slots__ = ("_compiled", "source")

    def __init__(self, source: str) -> None:
        if len(source) > MAX_LENGTH:
            raise PatternError(f"the pattern has more than {MAX_LENGTH} characters")
        options = re2.Options()
        options.max_mem = _MAX_MEMORY
        options.log_errors = False
        try:
            self._compiled = re2.compile(source, options)
            empty = self._compiled.search("")
        except re2.error as error:
            reason = error.args[0] if error.args else "unknown"
            told = reason.decode() if isinstance(reason, bytes) else str(reason)
            raise PatternError(f"RE2 does not take the pattern ({told})") from error
        if empty is not None:
            raise PatternError("the pattern matches an empty text, so it would match everything")
        self.source = source

    def find(self, text: str) -> Spans:
        """Return up to twenty [start, end) places in *text*, from left to right."""
        found: list[tuple[int, int]] = []
        for match in self._compiled.finditer(text):
            if match.end() > match.start():
                found.append(match.span())
            if len(found) >= _MOST_SPANS:
                break
        return tuple(found)


class PatternIndex:
    """All patterns of a rulebook; each text is looked at by those alone that occur in it."""

    def __init__(self, patterns: Iterable[Pattern]) -> None:
        self._patterns = tuple(patterns)
        self._filter = re2.Filter()
        options = re2.Options()
        options.max_mem = _FILTER_MEMORY
        options.log_errors = False
        for pattern in self._patterns:
            self._filter.Add(pattern.source, options)
        self._filter.Add(_SENTINEL, options)
        self._filter.Compile()

    def find(self, text: str) -> dict[str, Spans]:
        """Return the patterns found in *text*, by their source, with their places."""
        found: dict[str, Spans] = {}
        for pattern in self._occurring(text):
            if places := pattern.find(text):
                found[pattern.source] = places
        return found

    def _occurring(self, text: str) -> Iterable[Pattern]:
        """Return at least the patterns that match; all of them when RE2 gives up.

        That it did is known by the sentinel: it stands behind the text and must be found.
        """
        numbers = set(self._filter.Match(text + _SENTINEL, potential=True) or ())
        if len(self._patterns) not in numbers:
            return self._patterns
        return [self._patterns[n] for n in sorted(numbers) if n < len(self._patterns)]
