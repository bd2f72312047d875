"""The words the finders look for, by group, in the languages of the library.

To teach a finder a word, add it to its language's line in a table of this package. `*` at the end
stands for any ending ("verdien*"), `|` before a word of a script that joins its words says that
it must begin one ("|라인", which 온라인, online, holds). Words with accents are also found without.
"""

from collections import ChainMap
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from rules.signals.words import codes, contact, pay, phones, time
from rules.signals.words.spelling import is_spaced, plain


@dataclass(frozen=True, slots=True)
class Entry:
    """A word of `group` as it is `written`: lower case, single spaces.

    `left` and `right` say whether no letter of its script may touch it there.
    """

    group: str
    written: str
    left: bool
    right: bool


def listed(table: Mapping[str, str]) -> Iterator[str]:
    """Yield every word of a table of languages, each a string of words parted by commas."""
    for words in table.values():
        yield from (" ".join(word.split()) for word in words.split(",") if word.strip())


def _entries(group: str, table: Mapping[str, str]) -> Iterator[Entry]:
    for word in listed(table):
        written = word.strip("|*")
        left = is_spaced(written[0]) or word[0] == "|"
        right = is_spaced(written[-1]) and word[-1] != "*"
        for variant in sorted({written, plain(written)}):
            yield Entry(group, variant, left, right)


_TABLES = ChainMap(
    *map(dict, (codes.TABLES, contact.TABLES, pay.TABLES, phones.TABLES, time.TABLES))
)

WORDS: tuple[Entry, ...] = tuple(
    dict.fromkeys(entry for group, table in _TABLES.items() for entry in _entries(group, table))
)
"""Every word of every group, each once."""
