"""From a message and its verdict to what may be stored of them."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from hashlib import sha256

from bot.indicators import indicators_of
from bot.message import Message
from bot.redaction import KnownWords, redact
from db import TEXT_LIMIT, Indicator, Report
from rules import Verdict
from rules.folding import fold, words_of


def anonymise(
    message: Message,
    verdict: Verdict,
    *,
    language: str,
    known_words: KnownWords,
    asker_names: Sequence[str],
    reported_on: date,
    token_of: Callable[[str], str],
) -> Report:
    """Return the report of `message`: redacted words, the sender's coordinates, the verdict.

    `asker_names` (first name, last name, user name) are used to leave them out, and for nothing
    else. `token_of` turns the digest, equal for equal messages, into this asker's token.
    """
    text = redact(message.text, known_words, asker_names)[:TEXT_LIMIT]
    indicators = indicators_of(message, asker_names)
    digest = digest_of(text, indicators)
    return Report(
        token=token_of(digest),
        digest=digest,
        reported_on=reported_on,
        language=language,
        level=verdict.level,
        score=verdict.score,
        families=verdict.families,
        rules=tuple(hit.rule for hit in verdict.hits),
        fingerprint=verdict.fingerprint,
        origin=message.origin.value,
        text=text,
        indicators=indicators,
    )


def digest_of(redacted: str, indicators: Iterable[Indicator]) -> str:
    """Return 64 hex digits (SHA-256), the same for the same known words and indicators.

    Marks, digits and punctuation do not count, nor the order of the indicators, so one message
    sent to many, each by name, has one digest.
    """
    words = words_of(fold(redacted)).text
    lines = [words, *sorted(f"{each.kind} {each.value}" for each in indicators)]
    return sha256("\n".join(lines).encode()).hexdigest()
