"""Judge: from hits to a verdict.

A script counts by how sure it is, a sign by its weight; together they make
``score = 1 - product(1 - weight)``, as independent warnings would; the same reason given by rules
of several languages counts once. From ``CAUTION`` on it is a
warning; from ``HIGH`` on, with a script that is severe if true among the hits, a strong one.
So one sure script suffices, two middling ones too, and signs alone never make more than caution.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import prod
from typing import Any, Literal

Level = Literal["none", "caution", "high"]

CAUTION = 0.5
"""Least score of a warning."""

HIGH = 0.9
"""Least score of a strong warning."""

SCRIPT_WEIGHTS = {"low": 0.45, "medium": 0.7, "high": 0.92}
"""What a script of each confidence adds: alone it makes nothing, a caution, a strong warning."""

Spans = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Hit:
    """A rule that holds, with the words that made it hold as [start, end) in the text as given.

    ``reason`` is the key of the reason it gives, empty when it shares none with other rules;
    ``language`` that of its folder.
    """

    rule: str
    family: str
    spans: Spans
    weight: float
    kind: str
    severity: str
    stage: str | None = None
    reason: str = ""
    language: str = "any"


@dataclass(frozen=True, slots=True)
class Verdict:
    """How worrying a text is, and why.

    ``score`` runs from 0 to 1; ``families`` and ``hits`` stand strongest first. ``shadow`` holds
    hits of rules on trial, ``excused`` those that an honest look-alike explains, ``pleas`` words in
    which an asker speaks of themselves: none of them counts.
    ``truncated`` tells that the text was longer than what is looked at.
    """

    level: Level
    score: float
    families: tuple[str, ...]
    hits: tuple[Hit, ...]
    fingerprint: str
    shadow: tuple[Hit, ...] = ()
    excused: tuple[Hit, ...] = ()
    pleas: tuple[Hit, ...] = ()
    truncated: bool = False

    def as_json(self) -> dict[str, Any]:
        """Return the public form: level, score, families, hits (rule, family, spans)."""
        return {
            "level": self.level,
            "score": self.score,
            "families": list(self.families),
            "hits": [
                {"rule": hit.rule, "family": hit.family, "spans": [list(s) for s in hit.spans]}
                for hit in self.hits
            ],
        }


def judge(
    hits: Sequence[Hit],
    fingerprint: str,
    *,
    excuses: Iterable[str] = (),
    shadow: Sequence[Hit] = (),
    pleas: Sequence[Hit] = (),
    truncated: bool = False,
) -> Verdict:
    """Return the verdict over *hits*, those of families that *excuses* name left out."""
    excused_families = tuple(excuses)
    counted: list[Hit] = []
    excused: list[Hit] = []
    for hit in hits:
        (excused if _is_excused(hit.family, excused_families) else counted).append(hit)
    counted.sort(key=_strongest_first)
    score = round(float(_together(counted)), 4)
    return Verdict(
        level=_level(score, counted),
        score=score,
        families=_families(counted),
        hits=tuple(counted),
        fingerprint=fingerprint,
        shadow=tuple(shadow),
        pleas=tuple(pleas),
        excused=tuple(excused),
        truncated=truncated,
    )


def _strongest_first(hit: Hit) -> tuple[float, bool, str]:
    return -hit.weight, hit.kind != "script", hit.rule


def _is_excused(family: str, excuses: Sequence[str]) -> bool:
    return any(family == excuse or family.startswith(f"{excuse}.") for excuse in excuses)


def _together(hits: Iterable[Hit]) -> float:
    """Return how likely it is that one of *hits* is right.

    The same reason found by rules of several languages is one warning, as strong as in the
    language that gives it best: what Spanish and Portuguese have in common counts once.
    """
    wrong: dict[str, dict[str, float]] = {}
    for hit in hits:
        by_language = wrong.setdefault(hit.reason or hit.rule, {})
        by_language[hit.language] = by_language.get(hit.language, 1.0) * (1 - hit.weight)
    return 1 - prod(min(by_language.values()) for by_language in wrong.values())


def _level(score: float, hits: Sequence[Hit]) -> Level:
    if score < CAUTION:
        return "none"
    severe = any(hit.kind == "script" and hit.severity == "high" for hit in hits)
    return "high" if score >= HIGH and severe else "caution"


def _families(hits: Sequence[Hit]) -> tuple[str, ...]:
    by_name: dict[str, list[Hit]] = {}
    for hit in hits:
        by_name.setdefault(hit.family, []).append(hit)
    if len(by_name) < 2:
        return tuple(by_name)
    strength = {name: _together(own) for name, own in by_name.items()}
    return tuple(sorted(strength, key=lambda name: -strength[name]))
