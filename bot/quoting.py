"""Quote the very words of a message: whole, short, masked, and never to be tapped."""

import re
from collections.abc import Iterator, Sequence

from bot.reply import escape
from rules.folding import UNSPACED

LONGEST_QUOTE = 120
"""Letters of one quotation; a longer one is cut in its middle."""

MOST_QUOTES = 3
"""Places quoted for one reason."""

_WIDEST = 30
"""Letters by which a quotation may grow at each end to take in a whole word or number."""

_LETTER = rf"[^\W{UNSPACED}]"
_HEAD = re.compile(rf"(?:{_LETTER}|(?<=\d)[.,](?=\d)|[$€£¥₹+@])*\Z")
_TAIL = re.compile(rf"(?:{_LETTER}|[.,](?=\d))*[万千亿元块%％]?")
_PHONE_BEGUN = re.compile(r"\+\d{1,3}\Z")
_PHONE_REST = re.compile(r"(?:[ ().-]{0,2}\d)*")
_EDGES = " \t\r\n,.;:!?，。；：！？、…"

_NUMBER = r"(?<!\d)\d(?:[ \-.()]{0,2}\d){5,}(?!\d)"
_CODE_AT_END = r"(?<![\d.,$€£¥])\d{4,8}(?=\s*$)"
_CODE_OR_NUMBER = re.compile(f"{_NUMBER}|{_CODE_AT_END}")
_CLICKABLE = re.compile(r"\w\.\w|[@/\\]|://")


def quotation(text: str, spans: Sequence[tuple[int, int]]) -> str:
    """Return the words at *spans* as HTML: the longest three, in order, parted by dots.

    Words and numbers are never cut in two. Codes and long numbers are masked: they may be the
    asker's own. What an app would make a link of is shown as code, so that nobody opens it from
    the warning.
    """
    longest = sorted(spans, key=lambda span: span[0] - span[1])[:MOST_QUOTES]
    whole = _apart(_whole(text, start, end) for start, end in sorted(longest))
    return " … ".join(_quoted(text[start:end]) for start, end in whole)


def _whole(text: str, start: int, end: int) -> tuple[int, int]:
    """Return [start, end) widened to whole words and numbers, without marks at its ends."""
    if re.match(_LETTER, text[start : start + 1]):
        head = _HEAD.search(text, max(0, start - _WIDEST), start)
        start = head.start() if head else start
    if re.match(rf"{_LETTER}|[$€£¥₹]", text[end - 1 : end]):
        tail = _TAIL.match(text, end, end + _WIDEST)
        end = tail.end() if tail else end
    if _PHONE_BEGUN.search(text, start, end) and (rest := _PHONE_REST.match(text, end)):
        end = min(rest.end(), end + _WIDEST)
    while end - start > 1 and text[end - 1] in _EDGES:
        end -= 1
    while end - start > 1 and text[start] in _EDGES:
        start += 1
    return start, end


def _apart(spans: Iterator[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return *spans*, which are in order, those that touch by now made one."""
    merged: list[tuple[int, int]] = []
    for start, end in spans:
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _quoted(words: str) -> str:
    words = " ".join(words.split())
    if len(words) > LONGEST_QUOTE:
        half = LONGEST_QUOTE // 2
        words = f"{words[:half]} … {words[-half:]}"
    words = "".join(_masked(words))
    marked = escape(words)
    return f"<code>{marked}</code>" if _CLICKABLE.search(words) else marked


def _masked(words: str) -> Iterator[str]:
    """Yield *words* with the digits of codes and long numbers replaced by dots."""
    end = 0
    for found in _CODE_OR_NUMBER.finditer(words):
        yield words[end : found.start()]
        yield re.sub(r"\d", "•", found[0])
        end = found.end()
    yield words[end:]
