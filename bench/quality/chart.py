"""Charts of shares: a mark at each share, with a line over its 95 % interval."""

from collections.abc import Mapping

from bench.quality.figures import Share, percent
from bench.speed.chart import WIDTH, grid_line, svg, words

_LEFT, _RIGHT, _TOP, _ROW, _STEP = 230, 30, 78, 16, 12
_COLOURS = ("#20699e", "#c0562b", "#3f8f4f", "#7a5aa6")


def shares(title: str, rows: Mapping[str, Mapping[str, Share]]) -> str:
    """Return a chart with a row for each name and in it a mark for each series, from 0 to 100 %."""
    series = list(dict.fromkeys(name for marks in rows.values() for name in marks))
    tall = _ROW + _STEP * len(series)
    height = _TOP + tall * len(rows) + 40
    parts = [
        grid_line(_at(tenth / 10), _TOP - 8, height - 34, f"{tenth * 10} %")
        for tenth in range(0, 11, 2)
    ]
    for number, name in enumerate(series):
        x = 20 + 180 * number
        parts += [_mark(x + 6, 54, number), words(x + 18, 59, name, quiet=True)]
    for number, (name, marks) in enumerate(rows.items()):
        top = _TOP + number * tall
        parts.append(words(_LEFT - 12, top + tall / 2 + 1, name, "end"))
        parts += _drawn(marks, series, top)
    return svg(title, height, parts)


def _drawn(marks: Mapping[str, Share], series: list[str], top: float) -> list[str]:
    parts = []
    for name, share in marks.items():
        if not share.whole:
            continue
        number = series.index(name)
        y = top + _ROW / 2 + _STEP * (number + 0.5) - 4
        low, high = (_at(end) for end in share.interval)
        colour = _COLOURS[number % len(_COLOURS)]
        told = f"{name}: {percent(share.value)} of {share.whole:,}"
        parts += [
            f'<path d="M{low:.1f} {y:.1f}H{high:.1f}" stroke="{colour}" stroke-width="2"/>',
            f"<g><title>{told}</title>{_mark(_at(share.value), y, number)}</g>",
        ]
    return parts


def _mark(x: float, y: float, number: int) -> str:
    """Return a mark that differs from the others by shape too, not by colour alone."""
    colour = _COLOURS[number % len(_COLOURS)]
    if number % 2 == 0:
        return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4.5" fill="{colour}"/>'
    return (
        f'<path d="M{x:.1f} {y - 5:.1f}l5 5l-5 5l-5 -5z" fill="#ffffff" stroke="{colour}" '
        'stroke-width="2"/>'
    )


def _at(share: float) -> float:
    return _LEFT + share * (WIDTH - _LEFT - _RIGHT)
