"""What the plain ways say of the same rows, counted as the library's verdicts are."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from bench.quality.figures import Share
from bench.quality.keywords import keywords_in
from bench.quality.ngrams import trained_elsewhere, trained_on_halves, usable
from bench.quality.rows import Row

Alarms = Mapping[str, Share]
"""The share of the rows of each source that a way calls a scam."""


@dataclass(frozen=True, slots=True)
class PlainWay:
    """One plain way: of each source the scams it finds and the honest rows it takes for scams."""

    name: str
    recall: Alarms
    alarms: Alarms


def plain_ways(rows: Sequence[Row]) -> list[PlainWay]:
    """Return all of them; corpora alone, rows labelled spam left out."""
    asked = list(usable(rows))
    held = {id(row): keywords_in(row.text, row.language) for row in asked}
    elsewhere = trained_elsewhere(asked)
    by_source = {source: [r for r in asked if r.source == source] for source in elsewhere}
    said = {
        id(row): bool(one)
        for source, there in by_source.items()
        for row, one in zip(there, elsewhere[source], strict=True)
    }
    blind, answers = trained_on_halves(asked)
    known = {id(row): bool(one) for row, one in zip(blind, answers, strict=True)}
    return [
        _way("one word of the list", asked, {key: n >= 1 for key, n in held.items()}),
        _way("two words of the list", asked, {key: n >= 2 for key, n in held.items()}),
        _way("n-grams, trained on the other sources", asked, said),
        _way("n-grams, trained on the source's other half", blind, known),
    ]


def _way(name: str, rows: Iterable[Row], said: Mapping[int, bool]) -> PlainWay:
    listed = list(rows)
    return PlainWay(name, _shares(listed, "scam", said), _shares(listed, "ham", said))


def _shares(rows: Iterable[Row], label: str, said: Mapping[int, bool]) -> Alarms:
    groups: dict[str, list[bool]] = {}
    for row in rows:
        if row.label == label:
            groups.setdefault(row.source, []).append(said[id(row)])
    return {source: Share(sum(found), len(found)) for source, found in groups.items()}
