"""The values that go in and come out: a record that exists is valid.

Each record checks itself when it is made and raises `InvalidValue` (the caller's fault), so
nothing further in checks again. Fields are of two sorts:

* *words* (`level`, `language`, `families`, `rules`, `origin`, …) come from the program's own
  lists. They are checked against a narrow pattern, so that free text, and with it a person's
  name, cannot slip in by that door.
* *text* (`Report.text`, `Indicator.value`) comes from the sender. It is at most `TEXT_LIMIT`
  code points, else refused: the caller cuts, since only the caller knows where. Code points that
  a database cannot hold, NUL and lone surrogates, are each **replaced** by U+FFFD, not refused:
  half an emoji must not cost a report.
"""

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from .errors import InvalidValue

TEXT_LIMIT = 8_192
"""Code points of text in one field: twice Telegram's longest message (4,096)."""

LEVELS = ("none", "caution", "high")
INDICATOR_KINDS = ("link", "wallet", "handle", "phone")

_TOKEN = re.compile(r"[0-9a-f]{64}")
_WORD = re.compile(r"[A-Za-z0-9][A-Za-z0-9._:-]{0,127}")
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,3}")
_COUNTRY = re.compile(r"[A-Z]{2}")
_HEX = re.compile(r"[0-9a-f]{0,512}")
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Indicator:
    """One coordinate of the sender: where the message wants its reader to go, write or pay."""

    kind: str
    """One of `INDICATOR_KINDS`."""
    value: str
    """As the sender wrote it, 1 to `TEXT_LIMIT` code points."""

    def __post_init__(self) -> None:
        _check(self.kind in INDICATOR_KINDS, "kind", f"must be one of {INDICATOR_KINDS}")
        _check(self.value != "", "value", "must not be empty")
        object.__setattr__(self, "value", _storable("value", self.value))


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """One message that one asker reported, stripped of everything personal.

    Repeated families, rules and indicators are kept once, where they first stand.
    """

    token: str
    """64 hex digits, unique: asker and message under a key that is not in the database."""
    digest: str
    """64 hex digits of the redacted text; several askers of one message share it."""
    reported_on: date
    """The day, with no time of day."""
    language: str
    """BCP 47 tag of the message, `und` where it is not known."""
    level: str
    """One of `LEVELS`."""
    score: float
    """0 to 1."""
    families: tuple[str, ...]
    rules: tuple[str, ...]
    """Ids of the rules that fired, the weightiest first."""
    fingerprint: str
    """Of the rulebook that judged."""
    origin: str
    """The kind of place the message came from (`user`, `channel`, …), never which one."""
    text: str
    """Redacted, 0 to `TEXT_LIMIT` code points."""
    indicators: tuple[Indicator, ...] = ()

    def __post_init__(self) -> None:
        check_token("token", self.token)
        check_token("digest", self.digest)
        check_day("reported_on", self.reported_on)
        check_language("language", self.language)
        _check(self.level in LEVELS, "level", f"must be one of {LEVELS}")
        _check(_is_share(self.score), "score", "must be a number from 0 to 1")
        check_word("fingerprint", self.fingerprint)
        check_word("origin", self.origin)
        object.__setattr__(self, "score", float(self.score))
        object.__setattr__(self, "families", _words("families", self.families))
        object.__setattr__(self, "rules", _words("rules", self.rules))
        object.__setattr__(self, "text", _storable("text", self.text))
        object.__setattr__(self, "indicators", tuple(dict.fromkeys(self.indicators)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispute:
    """One asker's "this is wrong" about one verdict. It holds no text of the message."""

    token: str
    """64 hex digits, unique: asker and subject under the same kind of key as a report's."""
    subject: str
    """64 hex digits of what was judged; with it the asker's token can be made again."""
    recorded_on: date
    level: str
    """The level that is disputed, one of `LEVELS`."""
    rules: tuple[str, ...]
    claim: str
    """What the asker says instead: one word of the bot's own list, never free text."""
    fingerprint: str
    kind: str | None = None
    """What kind of message it is, in one word of the bot's own list; None when not said."""

    def __post_init__(self) -> None:
        check_token("token", self.token)
        check_token("subject", self.subject)
        check_day("recorded_on", self.recorded_on)
        _check(self.level in LEVELS, "level", f"must be one of {LEVELS}")
        object.__setattr__(self, "rules", _words("rules", self.rules))
        check_word("claim", self.claim)
        check_word("fingerprint", self.fingerprint)
        if self.kind is not None:
            check_word("kind", self.kind)


@dataclass(frozen=True, slots=True, kw_only=True)
class Watch:
    """One asker's wish to be told when the answer to one message changes. No word of the message.

    What stands here can be read with a key alone that is not in the database.
    """

    token: str
    """64 hex digits, unique: asker and message under a key that is not in the database."""
    subject: str
    """64 hex digits: the whole message under that key; with it the token can be made again."""
    sketch: str
    """Up to 512 hex digits, of which the likeness of two messages is told; may be empty."""
    asked_on: date
    level: str
    """The level the asker was told, one of `LEVELS`."""
    rules: tuple[str, ...]
    """Ids of the rules that held, those on trial too."""
    fingerprint: str
    sealed: str
    """1 to 512 hex digits: how to reach the asker, encrypted."""

    def __post_init__(self) -> None:
        check_token("token", self.token)
        check_token("subject", self.subject)
        check_day("asked_on", self.asked_on)
        _check(self.level in LEVELS, "level", f"must be one of {LEVELS}")
        object.__setattr__(self, "rules", _words("rules", self.rules))
        check_word("fingerprint", self.fingerprint)
        for name, value in (("sketch", self.sketch), ("sealed", self.sealed)):
            _check(_HEX.fullmatch(value) is not None, name, "must be up to 512 hex digits")
        _check(self.sealed != "", "sealed", "must not be empty")


@dataclass(frozen=True, slots=True)
class Week:
    """How many reports fell into one ISO week."""

    monday: date
    reports: int

    @property
    def label(self) -> str:
        """Return the ISO 8601 name, such as `2025-W48`."""
        year, week, _ = self.monday.isocalendar()
        return f"{year}-W{week:02}"


@dataclass(frozen=True, slots=True)
class RuleFigures:
    """How often verdicts of one rule were called wrong, beside how often it was right or not."""

    honest: int
    """Disputes that say that the message is honest."""
    other: int
    """Disputes that say something else: another kind of scam."""
    reports: int
    """Reports in which the rule was found."""

    @property
    def disputes(self) -> int:
        """Return how many disputes there are in all."""
        return self.honest + self.other


@dataclass(frozen=True, slots=True)
class Stats:
    """What was reported from Monday `since` to Sunday `until`, both included.

    Every number is of that span, so that the weeks add up to `total`. The mappings run from the
    largest number to the smallest, equals by name.
    """

    since: date
    until: date
    total: int
    """Reports."""
    messages: int
    """Different messages among them, that is, different digests."""
    by_family: Mapping[str, int]
    """A report of two families counts in both; one of no family in none."""
    by_language: Mapping[str, int]
    by_week: tuple[Week, ...]
    """The oldest week first; weeks without a report are there, with 0."""
    disputes: int
    disputed_rules: Mapping[str, RuleFigures]
    """The rule most often called wrong first; a dispute of a verdict with two rules counts for
    both."""


def check_token(name: str, value: str) -> None:
    """Raise `InvalidValue` unless the value is 64 lower-case hexadecimal digits."""
    _check(_TOKEN.fullmatch(value) is not None, name, "must be 64 lower-case hexadecimal digits")


def check_language(name: str, value: str) -> None:
    """Raise `InvalidValue` unless the value looks like a BCP 47 tag, such as `zh-Hans`."""
    _check(_LANGUAGE.fullmatch(value) is not None, name, "must be a language tag such as zh-Hans")


def check_country(name: str, value: str) -> None:
    """Raise `InvalidValue` unless the value looks like an ISO 3166 code, such as `TH`."""
    _check(_COUNTRY.fullmatch(value) is not None, name, "must be a country's code such as TH")


def check_day(name: str, value: date) -> None:
    """Raise `InvalidValue` unless the value is a date and nothing more precise."""
    _check(type(value) is date, name, "must be a date without a time of day")


def check_word(name: str, value: str) -> None:
    """Raise `InvalidValue` unless the value is 1 to 128 ASCII letters, digits or . _ : - ."""
    rule = "must be 1 to 128 ASCII letters, digits, dots, colons, hyphens or underscores"
    _check(_WORD.fullmatch(value) is not None, name, rule)


def _words(name: str, values: Sequence[str]) -> tuple[str, ...]:
    for value in values:
        check_word(name, value)
    return tuple(dict.fromkeys(values))


def _storable(name: str, text: str) -> str:
    _check(len(text) <= TEXT_LIMIT, name, f"must be at most {TEXT_LIMIT} code points long")
    return _UNSTORABLE.sub("\N{REPLACEMENT CHARACTER}", text)


def _is_share(score: float) -> bool:
    return math.isfinite(score) and 0 <= score <= 1


def _check(holds: bool, name: str, rule: str) -> None:
    if not holds:
        raise InvalidValue(f"{name} {rule}")
