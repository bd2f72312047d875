"""What the figures are held to, and whether they hold."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bench.quality.figures import Figure, Judged, figures, labelled, mean_of, percent


@dataclass(frozen=True, slots=True)
class Goal:
    """A mean over sources, and what it is held to; recall at least, false alarms less."""

    what: str
    limit: float
    is_least: bool
    measured: float
    sources: int

    @property
    def held(self) -> bool:
        """Return whether it is held."""
        return self.measured >= self.limit if self.is_least else self.measured < self.limit

    @property
    def told(self) -> str:
        """Return the limit in words."""
        return f"{'at least' if self.is_least else 'below'} {percent(self.limit)}"


def goals(judged: Iterable[Judged]) -> Iterator[Goal]:
    """Yield the six goals, over the corpora alone."""
    corpora = [(row, outcome) for row, outcome in judged if row.kind == "corpus"]
    scams = _by_source(labelled(corpora, "scam"))
    ham = labelled(corpora, "ham")
    chat = _by_source([one for one in ham if one[0].is_chat])
    alike = _by_source([one for one in ham if not one[0].is_chat])
    for what, sources, level, limit, is_least in (
        ("recall at caution or above", scams, "caution", 0.90, True),
        ("recall at high", scams, "high", 0.75, True),
        ("everyday chat called high", chat, "high", 1 / 2500, False),
        ("everyday chat called caution or above", chat, "caution", 1 / 200, False),
        ("honest look-alikes called high", alike, "high", 1 / 200, False),
        ("honest look-alikes called caution or above", alike, "caution", 0.03, False),
    ):
        yield Goal(what, limit, is_least, mean_of(sources, level), len(sources))


def _by_source(judged: Iterable[Judged]) -> dict[str, Figure]:
    return figures(judged, lambda row: row.source)
