"""Draws a short chat as SVG: bubbles, quoted words, buttons; the same bytes for the same chat.

Lines are broken by a small table of letter widths, so that no font is needed to draw. The table
is that of the widest common sans-serif letters: with a narrower font a line ends a little early.
"""

import html
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html.parser import HTMLParser
from itertools import groupby
from unicodedata import combining, east_asian_width

WIDTH = 480
"""Width of the picture, in pixels: a phone's."""

_MARGIN = 14
_PADDING = 12
_SIZE = 15.0
_LEADING = 21
_CORNER = 14
_BUTTON = 38
_FONTS = (
    "-apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'PingFang SC', 'Microsoft YaHei', "
    "'Noto Sans CJK SC', sans-serif"
)
_CODE_FONTS = "ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace"
_PAPER, _INK, _QUIET = "#dfe8ef", "#1c2733", "#5b6b7a"
_ASKED, _ANSWERED, _ACCENT = "#e6f9d7", "#ffffff", "#20699e"

# Thousandths of the letter height, for groups of letters; measured on common sans-serif fonts.
_LETTER_WIDTHS = {
    **dict.fromkeys("ijlI'|", 290),
    **dict.fromkeys(" !,./:;[]ft\\", 345),
    **dict.fromkeys('()-r`"*', 420),
    **dict.fromkeys("cksvxyzJ", 560),
    **dict.fromkeys("ABEKPSVXYTFZ&=+<>", 700),
    **dict.fromkeys("CDHNRUGOQw", 790),
    **dict.fromkeys("mMW%@", 980),
}
_OTHER_LETTER, _WIDE_LETTER, _CODE_LETTER = 640, 1000, 620
_UNSEEN = "\u2068\u2069\ufe0f\u200d"
_NOT_FIRST = "，。、；：？！”’）》…"
_TAGS = {"b": "bold", "code": "code"}


@dataclass(frozen=True, slots=True)
class Run:
    """Letters in one style: plain, bold or code; above, quiet and button are the drawing's own."""

    text: str
    style: str = "plain"

    @property
    def width(self) -> float:
        """Return about how wide it is drawn, in pixels; never less than the widest font's."""
        return sum(map(self._letter, self.text)) * _SIZE / 1000

    def _letter(self, letter: str) -> float:
        if letter in _UNSEEN or combining(letter):
            return 0
        if east_asian_width(letter) in "WFA" or letter > "\U0001f000":
            return _WIDE_LETTER  # A: “ ” … • are wide in a Chinese font
        if self.style == "code":
            return _CODE_LETTER
        return _LETTER_WIDTHS.get(letter, _OTHER_LETTER) * (1.07 if self.style == "bold" else 1)


Line = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Bubble:
    """What one side says; ``above`` is the small line over it, ``quoted`` the words answered."""

    lines: tuple[Line, ...]
    above: str
    mine: bool
    quoted: str = ""
    buttons: tuple[str, ...] = ()


def lines_of(markup: str) -> tuple[Line, ...]:
    """Return Telegram HTML (of which b, code) as lines of runs, not yet broken."""
    reader = _Reader()
    reader.feed(markup)
    reader.close()
    return tuple(map(tuple, reader.lines))


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: list[list[Run]] = [[]]
        self._style = "plain"

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self._style = _TAGS[tag]

    def handle_endtag(self, tag: str) -> None:
        self._style = "plain"

    def handle_data(self, data: str) -> None:
        first, *others = data.translate(dict.fromkeys(map(ord, "\u2068\u2069"))).split("\n")
        self.lines[-1] += [Run(first, self._style)] if first else []
        self.lines += [[Run(line, self._style)] if line else [] for line in others]


def wrapped(line: Line, width: float) -> list[Line]:
    """Return *line* broken into lines of at most *width* pixels, between words or Han letters."""
    done: list[Line] = []
    current: list[Run] = []
    for piece in (piece for run in line for piece in _pieces(run)):
        used = sum(run.width for run in current)
        if current and used + Run(piece.text.rstrip(), piece.style).width > width:
            done.append(tuple(current))
            current = [Run(piece.text.lstrip(), piece.style)]
        else:
            current.append(piece)
    return [*done, tuple(current) or (Run(""),)]


def _pieces(run: Run) -> Iterator[Run]:
    """Yield what may not be broken: a word with the space behind it, or one Han letter."""
    piece = ""
    for letter in run.text:
        breakable = piece.endswith(" ") or _is_han(letter) or _is_han(piece[-1:])
        if piece and breakable and letter not in _NOT_FIRST and letter != " ":
            yield Run(piece, run.style)
            piece = ""
        piece += letter
    if piece:
        yield Run(piece, run.style)


def _is_han(letter: str) -> bool:
    return bool(letter) and letter < "\U0001f000" and east_asian_width(letter) in "WF"


def draw(bubbles: Sequence[Bubble], title: str, language: str) -> str:
    """Return the chat as one SVG document; *title* is what a screen reader says of it."""
    y = float(_MARGIN)
    parts: list[str] = []
    for bubble in bubbles:
        drawn, y = _draw_bubble(bubble, y)
        parts += drawn
        y += _MARGIN
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" xml:lang="{language}" xml:space="preserve" '
        f'width="{WIDTH}" height="{y:.0f}" viewBox="0 0 {WIDTH} {y:.0f}" role="img" '
        f'font-family="{_FONTS}" font-size="{_SIZE:g}" fill="{_INK}">'
    )
    paper = f'<rect width="{WIDTH}" height="{y:.0f}" rx="{_CORNER}" fill="{_PAPER}"/>'
    return "\n".join([head, f"<title>{html.escape(title)}</title>", paper, *parts, "</svg>", ""])


def _draw_bubble(bubble: Bubble, top: float) -> tuple[list[str], float]:
    most = WIDTH - 2 * _MARGIN - 2 * _PADDING - (40 if bubble.mine else 0)
    lines = [broken for line in bubble.lines for broken in wrapped(line, most)]
    widest = max(sum(run.width for run in line) for line in lines)
    width = min(widest, most) + 2 * _PADDING
    left = WIDTH - _MARGIN - width if bubble.mine else _MARGIN
    quote = 2 * _LEADING + 4 if bubble.quoted else 0
    height = 2 * _PADDING + _LEADING * (len(lines) + 1) + quote - 4
    parts = [_box(left, top, width, height, _ASKED if bubble.mine else _ANSWERED)]
    x, y = left + _PADDING, top + _PADDING + _SIZE
    parts.append(_text(x, y, (Run(bubble.above, "above"),)))
    if bubble.quoted:
        parts += _draw_quote(bubble.quoted, x, y + 8, width - 2 * _PADDING)
    for number, line in enumerate(lines, 1):
        parts.append(_text(x, y + quote + number * _LEADING, line))
    buttons, bottom = _draw_buttons(bubble.buttons, left, top + height, width)
    return parts + buttons, bottom


def _draw_quote(words: str, x: float, y: float, width: float) -> list[str]:
    head, *more = wrapped((Run(words),), width - 42)
    shown = "".join(run.text for run in head).rstrip() + ("…" if more else "")
    return [
        _box(x, y, width, _LEADING + 13, "#eef4f9", 4),
        f'<rect x="{x:.1f}" y="{y:.1f}" width="3" height="{_LEADING + 13}" fill="{_ACCENT}"/>',
        _text(x + 12, y + _LEADING + 1, (Run(shown, "quiet"),)),
    ]


def _draw_buttons(
    labels: Sequence[str], left: float, top: float, width: float
) -> tuple[list[str], float]:
    parts: list[str] = []
    for label in labels:
        top += 6
        parts.append(_box(left, top, width, _BUTTON, "#f4f8fb", 10))
        parts.append(_text(left + width / 2, top + 24, (Run(label, "button"),), anchor="middle"))
        top += _BUTTON
    return parts, top


def _box(x: float, y: float, width: float, height: float, fill: str, corner: int = _CORNER) -> str:
    size = f'width="{width:.1f}" height="{height:.1f}"'
    return f'<rect x="{x:.1f}" y="{y:.1f}" {size} rx="{corner}" fill="{fill}"/>'


_STYLES = {
    "plain": "",
    "bold": ' font-weight="bold"',
    "code": f' font-family="{_CODE_FONTS}" font-size="14"',
    "quiet": f' fill="{_QUIET}" font-size="14"',
    "above": f' fill="{_ACCENT}" font-weight="bold" font-size="14"',
    "button": f' fill="{_ACCENT}"',
}


def _text(x: float, y: float, line: Line, anchor: str = "start") -> str:
    """Return one line; neighbouring runs of one style are drawn as one."""
    spans = []
    for style, runs in groupby(line, key=lambda run: run.style):
        words = html.escape("".join(run.text for run in runs), quote=False)
        spans.append(f"<tspan{_STYLES[style]}>{words}</tspan>")
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{"".join(spans)}</text>'
