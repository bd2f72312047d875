"""Charts as SVG: bars and lines over a scale in powers of ten, readable without colour."""

import html
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import ceil, floor, log10

WIDTH = 760
"""Width of a chart, in pixels: the width of a page."""

_LEFT, _RIGHT, _TOP, _BAR = 260, 90, 54, 30
_PAPER, _INK, _QUIET, _LINE = "#ffffff", "#1c2733", "#5b6b7a", "#d5dde5"
_COLOURS = ("#20699e", "#c0562b", "#3f8f4f", "#7a5aa6", "#8a8a2f")
_DASHES = ("", "8 4", "2 4", "8 3 2 3", "4 4")
_FONT = "-apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif"


@dataclass(frozen=True, slots=True)
class Scale:
    """A scale in powers of ten from *low* to *high*, drawn between two places."""

    low: float
    high: float
    start: float
    end: float

    @classmethod
    def over(cls, values: Sequence[float], start: float, end: float) -> "Scale":
        """Return a scale of whole powers of ten that holds *values*."""
        low, high = 10 ** floor(log10(min(values))), 10 ** ceil(log10(max(values)))
        return cls(low, max(high, low * 10), start, end)

    def at(self, value: float) -> float:
        """Return where *value* stands."""
        share = (log10(value) - log10(self.low)) / (log10(self.high) - log10(self.low))
        return self.start + share * (self.end - self.start)

    def ticks(self) -> list[float]:
        """Return the powers of ten on it."""
        first, last = round(log10(self.low)), round(log10(self.high))
        return [10.0**power for power in range(first, last + 1)]


def told(seconds: float) -> str:
    """Return a time as people write it: 12 µs, 3.4 ms, 1.2 s."""
    for unit, size in (("s", 1.0), ("ms", 1e-3), ("µs", 1e-6)):
        if seconds >= size:
            number = seconds / size
            return f"{number:.0f} {unit}" if number >= 20 else f"{number:.2g} {unit}"
    return f"{seconds * 1e9:.0f} ns"


def bars(title: str, values: Mapping[str, float]) -> str:
    """Return a chart of times, in seconds, one bar each, over a scale in powers of ten."""
    height = _TOP + _BAR * len(values) + 40
    scale = Scale.over(list(values.values()), _LEFT, WIDTH - _RIGHT)
    parts = [grid_line(scale.at(tick), _TOP, height - 34, told(tick)) for tick in scale.ticks()]
    for number, (name, value) in enumerate(values.items()):
        y = _TOP + number * _BAR
        width = max(scale.at(value) - _LEFT, 2)
        colour = _COLOURS[0] if number == 0 else "#9fb3c4"
        parts.append(
            f'<rect x="{_LEFT}" y="{y + 5}" width="{width:.1f}" height="20" fill="{colour}"/>'
        )
        parts.append(words(_LEFT - 8, y + 20, name, "end"))
        parts.append(words(_LEFT + width + 6, y + 20, told(value), bold=True))
    return svg(title, height, parts)


def lines(title: str, series: Mapping[str, Mapping[int, float]], along: str) -> str:
    """Return a chart of times, in seconds, over numbers, both in powers of ten."""
    height, bottom = 420, 360
    across = Scale.over([x for points in series.values() for x in points], 80, WIDTH - 190)
    up = Scale.over([y for points in series.values() for y in points.values()], bottom, _TOP)
    parts = [grid_line(across.at(tick), _TOP, bottom, f"{tick:,.0f}") for tick in across.ticks()]
    for tick in up.ticks():
        y = up.at(tick)
        parts.append(f'<path d="M80 {y:.1f}H{WIDTH - 190}" stroke="{_LINE}"/>')
        parts.append(words(72, y + 5, told(tick), "end", quiet=True))
    for number, (name, points) in enumerate(series.items()):
        parts += _drawn_line(name, points, across, up, number)
    parts.append(words((80 + WIDTH - 190) / 2, height - 14, along, "middle", quiet=True))
    return svg(title, height, parts)


def _drawn_line(
    name: str, points: Mapping[int, float], across: Scale, up: Scale, number: int
) -> list[str]:
    places = [(across.at(x), up.at(y)) for x, y in points.items()]
    colour, dash = _COLOURS[number % 5], _DASHES[number % 5]
    path = "L".join(f"{x:.1f} {y:.1f}" for x, y in places)
    drawn = [
        f'<path d="M{path}" fill="none" stroke="{colour}" stroke-dasharray="{dash}"/>',
        *(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" fill="{colour}"/>' for x, y in places),
    ]
    last_x, last_y = places[-1]
    value = list(points.values())[-1]
    return [
        '<g stroke-width="2.5">',
        *drawn,
        "</g>",
        words(last_x + 10, last_y + 5, f"{name}: {told(value)}"),
    ]


def stacked(title: str, rows: Mapping[str, Mapping[str, float]]) -> str:
    """Return, for each row, the parts of its whole side by side, and the whole in seconds."""
    names = list(dict.fromkeys(name for parts in rows.values() for name in parts))
    height = _TOP + 46 * len(rows) + 30 + 22 * ceil(len(names) / 3)
    room = WIDTH - 150 - _RIGHT
    drawn: list[str] = []
    for number, (row, parts) in enumerate(rows.items()):
        x, y, whole = 150.0, _TOP + 46 * number, sum(parts.values())
        drawn.append(words(142, y + 22, row, "end"))
        for name, value in parts.items():
            width = value / whole * room
            fill = _COLOURS[names.index(name) % 5]
            faint = 0.55 if names.index(name) >= 5 else 1
            drawn.append(
                f'<rect x="{x:.1f}" y="{y}" width="{max(width - 1, 0.5):.1f}" height="32" '
                f'fill="{fill}" fill-opacity="{faint}"/>'
            )
            x += width
        drawn.append(words(x + 8, y + 22, told(whole), bold=True))
    legend_top = _TOP + 46 * len(rows) + 20
    for number, name in enumerate(names):
        x, y = 150 + 190 * (number % 3), legend_top + 22 * (number // 3)
        faint = 0.55 if number >= 5 else 1
        drawn.append(
            f'<rect x="{x}" y="{y - 11}" width="12" height="12" '
            f'fill="{_COLOURS[number % 5]}" fill-opacity="{faint}"/>'
        )
        drawn.append(words(x + 18, y, name))
    return svg(title, height, drawn)


def grid_line(x: float, top: float, bottom: float, label: str) -> str:
    """Return a line of the grid at *x*, named below."""
    line = f'<path d="M{x:.1f} {top}V{bottom}" stroke="{_LINE}"/>'
    return line + words(x, bottom + 18, label, "middle", quiet=True)


def words(
    x: float,
    y: float,
    said: str,
    anchor: str = "start",
    *,
    quiet: bool = False,
    bold: bool = False,
) -> str:
    """Return words that begin, end or have their middle at *x*."""
    style = f' fill="{_QUIET}" font-size="12"' if quiet else ' font-weight="bold"' if bold else ""
    safe = html.escape(said, quote=False)
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}"{style}>{safe}</text>'


def svg(title: str, height: float, parts: Sequence[str]) -> str:
    """Return a whole picture of *parts* below a title."""
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height:.0f}" '
        f'viewBox="0 0 {WIDTH} {height:.0f}" role="img" font-family="{_FONT}" font-size="14" '
        f'fill="{_INK}">'
    )
    safe = html.escape(title)
    paper = f'<rect width="{WIDTH}" height="{height:.0f}" rx="10" fill="{_PAPER}"/>'
    name = f'<text x="20" y="30" font-size="16" font-weight="bold">{safe}</text>'
    return "\n".join([head, f"<title>{safe}</title>", paper, name, *parts, "</svg>", ""])
