"""One look at a message that says which finders have work in it, and where their words stand.

Most messages hold no link, no number and no word of money, and must cost next to nothing. So all
that can set a finder to work is looked for at once, by Hyperscan, in a few microseconds: marks (a
digit, a dot inside a word, a run of letters as long as a wallet address) and the words of
`rules.signals.words`. What no mark calls for is not run.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from threading import Lock

import hyperscan

from rules.signals.words import WORDS
from rules.signals.words.spelling import continues

INVISIBLE_MARK = "invisible"
WIDE = "wide"
COMBINING = "combining"
MIXED = "mixed"
DIGIT = "digit"
AT = "at"
DOT = "dot"
DISGUISE = "disguise"
SCHEME = "scheme"
APP_SCHEME = "scheme of an app"
INSTALLER = "installer"
RUN = "run"
SEGWIT = "segwit"
IBAN = "iban"
LONG_NUMBER = "long number"
HAN_NUMBER = "han number"
STAND_IN = "stand-in"
MANY_WORDS = "many words"

_LATIN = r"[a-z\x{df}-\x{f6}\x{f8}-\x{24f}\x{1e00}-\x{1eff}]"
_OTHERS = r"[\x{370}-\x{52f}\x{561}-\x{587}\x{13a0}-\x{13f5}\x{ab70}-\x{abbf}\x{1f00}-\x{1fff}]"
_EXPRESSIONS: Mapping[str, str] = {
    INVISIBLE_MARK: r"[\x{ad}\x{34f}\x{61c}\x{115f}\x{1160}\x{17b4}\x{17b5}\x{180b}-\x{180f}"
    r"\x{200b}-\x{200f}\x{202a}-\x{202e}\x{2060}-\x{206f}\x{20e3}\x{2800}\x{3164}"
    r"\x{fe00}-\x{fe0f}\x{feff}\x{ffa0}\x{fff9}-\x{fffb}\x{1d173}-\x{1d17a}"
    r"\x{e0000}-\x{e01ef}]",
    WIDE: r"[\x{3000}\x{ff03}-\x{ff06}\x{ff0a}\x{ff0b}\x{ff0d}-\x{ff1a}\x{ff1c}-\x{ff1e}"
    r"\x{ff20}-\x{ff3a}\x{ff3c}\x{ff3e}-\x{ff5a}\x{ff5c}\x{ff5e}\x{ffe0}-\x{ffe6}"
    r"\x{1d400}-\x{1d7ff}\x{660}-\x{669}\x{6f0}-\x{6f9}\x{7c0}-\x{7c9}\x{966}-\x{96f}"
    r"\x{9e6}-\x{9ef}\x{a66}-\x{a6f}\x{ae6}-\x{aef}\x{b66}-\x{b6f}\x{be6}-\x{bef}"
    r"\x{c66}-\x{c6f}\x{ce6}-\x{cef}\x{d66}-\x{d6f}\x{e50}-\x{e59}\x{ed0}-\x{ed9}"
    r"\x{f20}-\x{f29}\x{1040}-\x{1049}\x{17e0}-\x{17e9}]",
    COMBINING: r"[\x{300}-\x{36f}]",
    MIXED: f"{_LATIN}{_OTHERS}|{_OTHERS}{_LATIN}",
    DIGIT: r"[0-9]",
    AT: r"@[a-z]",
    DOT: r"\.[^\s.]",
    DISGUISE: r"[\[({\x{ff08}\x{ff3b}\x{ff5b}<] ?(?:\.|dot|\x{70b9}|\x{9ede}|:)"
    r"|[\x{3002}\x{ff61}\x{70b9}\x{9ede}] ?[a-z]| dot | \. ?[a-z]|:\\\\|\[s\]:",
    SCHEME: r"://",
    APP_SCHEME: r"(?:bitcoin|ethereum|litecoin|dogecoin|ripple|solana|tron|monero|lightning"
    r"|bitcoincash|wc|tg|skype):[a-z0-9/]",
    INSTALLER: r"\.(?:apk|xapk|apks|apkm|aab|exe|msi|msix|scr|dmg|pkg|ipa|mobileconfig"
    r"|appinstaller|hta|jar|bat|vbs|lnk|cmd|ps1|apkx|deb|rpm|appimage)",
    RUN: r"[a-z0-9_+/-]{25}",
    SEGWIT: r"bc1[a-z0-9]{8}|ltc1[a-z0-9]{8}",
    IBAN: r"[a-z]{2}[0-9]{2}(?:[ -]?[a-z0-9]){11}",
    LONG_NUMBER: r"[0-9](?:[ ().+/\x{2d}]{0,2}[0-9]){6}",
    HAN_NUMBER: r"[一二两兩三四五六七八九十百千万萬亿億几幾数數]",
    STAND_IN: r"[<\[{] ?[^<>\[\]{}]{2,30}[>\]}]|url",
    MANY_WORDS: r"(?:[a-z]{3,8}[\s,;.:)(0-9/|*_\x{2d}\x{2013}\x{2014}]{1,6}){11}[a-z]{3,8}",
}


@dataclass(frozen=True, slots=True)
class Seen:
    """What one look at a text found.

    `marks` are names of this module. `words` has, for each group of words seen, their [start,
    end) in order of their ends.
    """

    marks: frozenset[str]
    words: Mapping[str, list[tuple[int, int]]]


MOST_WORDS = 3_000
"""Words of one text that are noted; a message of 4,096 letters holds a few hundred."""

_NAMES = list(_EXPRESSIONS)
_FACTS = [(entry.group, len(entry.written), entry.left, entry.right) for entry in WORDS]


@cache
def _database_of_marks() -> hyperscan.Database:
    database = hyperscan.Database(mode=hyperscan.HS_MODE_BLOCK)
    database.compile(
        expressions=[pattern.encode() for pattern in _EXPRESSIONS.values()],
        ids=list(range(len(_NAMES))),
        flags=[hyperscan.HS_FLAG_UTF8 | hyperscan.HS_FLAG_SINGLEMATCH] * len(_NAMES),
    )
    return database


@cache
def _database_of_words() -> hyperscan.Database:
    database = hyperscan.Database(mode=hyperscan.HS_MODE_BLOCK)
    database.compile(
        expressions=[entry.written.encode() for entry in WORDS],
        ids=list(range(len(WORDS))),
        flags=[0] * len(WORDS),
        literal=True,
    )
    return database


_ONE_AT_A_TIME = Lock()  # the scratch space of a database serves one scan


def look(low: str) -> Seen:
    """Return what stands in `low`, a text in lower case; never raises."""
    marks: set[str] = set()
    hits: list[tuple[int, int]] = []

    def mark(number: int, _start: int, _end: int, _flags: int, _context: object) -> None:
        marks.add(_NAMES[number])

    def hit(number: int, _start: int, end: int, _flags: int, _context: object) -> None:
        if len(hits) < MOST_WORDS:
            hits.append((end, number))

    written = low.encode("utf-8", "replace")  # half a surrogate pair, one letter, becomes "?"
    with _ONE_AT_A_TIME:
        _database_of_marks().scan(written, match_event_handler=mark)
        _database_of_words().scan(written, match_event_handler=hit)
    return Seen(frozenset(marks), _words(low, written, sorted(hits)) if hits else {})


def _words(
    low: str, written: bytes, hits: list[tuple[int, int]]
) -> Mapping[str, list[tuple[int, int]]]:
    words: dict[str, list[tuple[int, int]]] = {}
    ends = [end for end, _ in hits]
    if len(written) != len(low):
        ends = _in_letters(written, ends)
    for (_, number), end in zip(hits, ends, strict=True):
        group, length, left, right = _FACTS[number]
        start = end - length
        if left and start and continues(low[start - 1], low[start]):
            continue
        if right and end < len(low) and continues(low[end], low[end - 1]):
            continue
        words.setdefault(group, []).append((start, end))
    return words


def _in_letters(written: bytes, ends: Iterable[int]) -> list[int]:
    """Return for each of `ends`, in bytes and in order, the same place in letters."""
    pieces: list[int] = []
    at = 0
    for end in ends:
        pieces.append(len(written[at:end].decode()))
        at = end
    return list(accumulate(pieces))
