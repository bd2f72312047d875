"""The lines of a picture in the order in which a person reads them. Pure.

A chat is read bubble by bubble from above, a page with columns one column after the other, a row
of two pieces from left to right (or from right to left, in Arabic). The lines of a bubble are one
paragraph, because a sentence that is broken over two of them is one. What belongs to the screen and
not to the message is left out: the clock and the battery at the top, the time under a bubble.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.media.line import Line

_TIME = r"\d{1,2}\s?[:.]\s?\d{2}(?:\s?[APap]\.?[Mm]\.?)?"
_TICKS = r"[\s✓✔√/\\|vVJ<«»:·.,|]{0,5}"
_ONLY_TIME = re.compile(rf"\W*{_TIME}{_TICKS}")
_TIME_AT_END = re.compile(rf"\s{_TIME}{_TICKS}$")
_SCREEN = re.compile(
    rf"(?:{_TIME}|\d{{1,3}}\s?%|[2345]G\+?|LTE|VoLTE|4G\+|H\+|[\W_]|[oOilI0]{{1,3}}|\d{{1,3}})+"
)
_LINK_OPEN = re.compile(r"(?:https?://|www\.)\S*$")
_LINK_GOES_ON = re.compile(r"\S*[/=?&.\-_%\d#]\S*")

_TOP = 0.12  # of the picture's width: how far down a telephone shows clock and battery
_UNSPACED = ("CJK", "HIRAGANA", "KATAKANA", "THAI", "KHMER", "MYANMAR", "LAO", "FULLWIDTH")


def in_order(lines: Sequence[Line], width: float) -> str:
    """Return the text of the lines, a paragraph for each bubble; *width* is the picture's."""
    kept = _without_times([line for line in lines if not _of_screen(line, width)])
    paragraphs = [_paragraph(block) for column in _columns(kept) for block in _blocks(column)]
    return "\n".join(paragraph for paragraph in paragraphs if paragraph)


def _of_screen(line: Line, width: float) -> bool:
    """Return whether the line is blank, or belongs to the telephone's own bar at the top."""
    text = line.text.strip()
    return not text or (line.bottom < _TOP * width and bool(_SCREEN.fullmatch(text)))


def _without_times(lines: Sequence[Line]) -> list[Line]:
    """Return the lines without the times of a chat.

    One time alone may be the message's own ("come at 9:30"): at the end of a line it goes only
    where more lines end so.
    """
    others = [line for line in lines if not _ONLY_TIME.fullmatch(line.text)]
    ends = sum(bool(_TIME_AT_END.search(line.text)) for line in others)
    if ends + len(lines) - len(others) < 2:
        return others
    return [replace(line, text=_TIME_AT_END.sub("", line.text)) for line in others]


def _columns(lines: Sequence[Line]) -> list[list[Line]]:
    """Return the lines of each column of a page, from left to right; of a chat, all in one.

    Columns have a gap between them, and most of their lines stand beside a line of the other: the
    bubbles of two who write to each other stand one below the other.
    """
    for gap in _gaps(lines):
        left = [line for line in lines if line.right <= gap]
        right = [line for line in lines if line.left >= gap]
        if _side_by_side(left, right):
            return _columns(left) + _columns(right)
    return [list(lines)]


def _gaps(lines: Sequence[Line]) -> Iterator[float]:
    """Yield where a line could be drawn from top to bottom that touches no words."""
    end = float("inf")
    for line in sorted(lines, key=lambda line: line.left):
        if line.left > end:
            yield (line.left + end) / 2
        end = line.right if end == float("inf") else max(end, line.right)


def _side_by_side(left: Sequence[Line], right: Sequence[Line]) -> bool:
    if min(len(left), len(right)) < 3:
        return False
    pairs = sum(any(one.beside(other) for other in right) for one in left)
    pairs += sum(any(one.beside(other) for other in left) for one in right)
    return pairs > 0.6 * (len(left) + len(right))


def _blocks(lines: Sequence[Line]) -> list[list[Line]]:
    """Return the rows of each bubble or paragraph, from above.

    A row goes on a block when it is close below its last one, about as tall, and shares its width.
    """
    blocks: list[list[Line]] = []
    for row in _rows(lines):
        for block in reversed(blocks[-3:]):
            if _goes_on(block[-1], row):
                block.append(row)
                break
        else:
            blocks.append([row])
    return blocks


def _goes_on(last: Line, row: Line) -> bool:
    taller, lower = max(last.height, row.height), min(last.height, row.height)
    near = row.top - last.bottom < 0.75 * lower
    return near and taller < 1.7 * lower and last.above(row)


def _rows(lines: Sequence[Line]) -> list[Line]:
    """Return the lines from above, those that are one row with a space between made one."""
    rows: list[Line] = []
    for line in sorted(lines, key=lambda line: (line.top + line.bottom, line.left)):
        last = next((row for row in reversed(rows[-3:]) if _same_row(row, line)), None)
        if last is None:
            rows.append(line)
        else:
            rows[rows.index(last)] = _joined_row(last, line)
    return rows


def _same_row(one: Line, other: Line) -> bool:
    apart = max(one.left, other.left) - min(one.right, other.right)
    return one.beside(other) and apart < 1.5 * max(one.height, other.height)


def _joined_row(one: Line, other: Line) -> Line:
    first, second = sorted((one, other), key=lambda line: line.left)
    texts = [first.text, second.text]
    if all(_from_right(text) for text in texts):
        texts.reverse()
    return Line(
        " ".join(texts),
        first.left,
        min(first.top, second.top),
        max(first.right, second.right),
        max(first.bottom, second.bottom),
    )


def _from_right(text: str) -> bool:
    return any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in text)


def _paragraph(block: Sequence[Line]) -> str:
    """Return the rows as one text: a word goes on where its writing has no spaces, a link too."""
    full = max(row.right for row in block)
    text, goes_on = "", False
    for row in block:
        piece = row.text.strip()
        if not text or not piece or (_unspaced(text[-1]) and _unspaced(piece[0])):
            text += piece
        else:
            text += ("" if goes_on and _LINK_GOES_ON.match(piece) else " ") + piece
        goes_on = bool(_LINK_OPEN.search(piece)) and row.right > full - row.height
    return text


def _unspaced(letter: str) -> bool:
    """Return whether the letter is of a writing without spaces between words."""
    return unicodedata.name(letter, "").startswith(_UNSPACED)
