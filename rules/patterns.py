"""Patterns of rule files, run by RE2: linear in the text whatever the pattern says."""

import re2

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
