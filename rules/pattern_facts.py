"""What is known of patterns by themselves, worked out once: that they are taken, needs, words.

The same pattern always has the same facts, so they are remembered in the process and, between
processes, those of whole libraries in a file beside the compiled rulebooks. After a change of one
rule only that one's patterns are taken apart anew.
"""

import json
from collections.abc import Collection, Iterator, Mapping, Set
from functools import lru_cache
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

from rules.mending.literals import Literals, literals_of
from rules.pattern_needs import Needs, Word, needs_of
from rules.patterns import Pattern
from rules.sealed_file import DamagedError, read_sealed, write_sealed

_FILE = "patterns.cache"
_MOST = 100_000
"""Patterns that are remembered: some ten times those of the shipped library."""


_OTHERS = 1_000
"""So many patterns more than are used may be kept: of other folders, and of rules as they were."""


class Facts(NamedTuple):
    """What a text must hold for the pattern to match it, and the words the pattern speaks of."""

    needs: Needs
    literals: Literals


_facts: dict[str, Facts] = {}


def facts_of(source: str) -> Facts:
    """Return the facts of the pattern *source*. Raises PatternError when it cannot be taken."""
    known = _facts.get(source)
    if known is None:
        Pattern.checked(source)
        if len(_facts) >= _MOST:
            _facts.clear()
        known = _facts[source] = Facts(needs_of(source), literals_of(source))
    return known


def remember_facts(folder: Path, code: str) -> Set[str]:
    """Take what ``keep_facts`` has left in *folder*, and return of which patterns.

    Nothing is taken that other *code* has left, or that is not as it was written. A file that has
    been taken already is not read again.
    """
    path = folder / _FILE
    try:
        state = path.stat()
        return _taken(path, state.st_mtime_ns, state.st_size, code)
    except (OSError, DamagedError, ValueError, KeyError, TypeError, AttributeError):
        return frozenset()


@lru_cache(maxsize=4)
def _taken(path: Path, _written_at: int, _size: int, code: str) -> Set[str]:
    """Take the facts of one state of the file at *path*. Raises when it is damaged."""
    kept = json.loads(bytes(read_sealed(path)))
    if kept["code"] != code:
        return frozenset()
    facts = dict(_read(kept["patterns"]))
    _facts.update(facts)
    return facts.keys()


def keep_facts(folder: Path, code: str, used: Collection[str]) -> bool:
    """Keep in *folder* the facts of the patterns *used*, and of not too many others.

    Return whether that worked. *code* is what worked them out.
    """
    room = _OTHERS + len(used)
    others = islice((source for source in reversed(_facts) if source not in used), room)
    written = {source: _written(facts_of(source)) for source in (*used, *others)}
    body = json.dumps({"code": code, "patterns": written}).encode("ascii")
    return write_sealed(folder / _FILE, body)


def _written(facts: Facts) -> list[Any]:
    words = (facts.literals.words, facts.literals.stems, facts.literals.joined)
    needs = [[sorted(need) for need in facts.needs.words], facts.needs.apart]
    return [needs, *map(sorted, words)]


def _read(patterns: Mapping[str, Any]) -> Iterator[tuple[str, Facts]]:
    for source, ((needs, apart), words, stems, joined) in patterns.items():
        read = tuple(frozenset(Word(*word) for word in need) for need in needs)
        yield source, Facts(Needs(read, int(apart)), Literals(set(words), set(stems), set(joined)))
