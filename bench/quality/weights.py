"""The weights of signs, fitted to labelled rows so that false alarms stay below their limits.

A score is 1 - product(1 - w), so with a = -ln(1 - w) it is a sum: a text is warned of when the a of
its hits reach ln 2, strongly when they reach ln 10 and a severe script is among them. The a of
scripts are given by their confidence. Those of signs are fitted by a logistic loss about both
thresholds, with a pull towards what the rule's writer wrote: a sign that few rows hold keeps its
weight, and rows of another language say nothing about it. Then all are made smaller by the same
factor until the limits of false alarms hold.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import exp, log

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from bench.quality.figures import Judged
from rules import Rule, Rulebook
from rules.compiled import CompiledRule
from rules.verdict import CAUTION, HIGH, SCRIPT_WEIGHTS

Numbers = NDArray[np.float64]

LEAST, MOST = 0.05, 0.4
"""Bounds of a weight: below it says nothing, above it is nearly a warning by itself."""

PULL = 0.02
"""How strongly a weight is held where its writer put it, against the mean loss of a row."""

STEEPNESS = 6.0
"""How sharp the logistic is about a threshold: at ln 2 it falls from 0.98 to 0.02 between 0 and
twice the threshold, about the step that one sign makes."""

_LIMITS = {"chat": (1 / 200, 1 / 2500), "alike": (0.03, 1 / 200)}
"""The share of honest rows that may be warned of, and strongly: the goals of the library."""

_AT_CAUTION, _AT_HIGH = -log(1 - CAUTION), -log(1 - HIGH)


@dataclass(frozen=True, slots=True)
class Table:
    """Rows as numbers: which signs hold in each, and what its scripts add."""

    signs: Sequence[str]
    held: Numbers
    given: Numbers
    severe: NDArray[np.bool_]
    scam: NDArray[np.bool_]
    group: Sequence[str]
    """``chat`` or ``alike`` for honest rows, ``scam`` for the others."""
    source: NDArray[np.str_]

    def without(self, source: str) -> "Table":
        """Return the rows of all other sources."""
        return self._part(self.source != source)

    def of(self, source: str) -> "Table":
        """Return the rows of one source."""
        return self._part(self.source == source)

    def _part(self, rows: NDArray[np.bool_]) -> "Table":
        group = [name for name, here in zip(self.group, rows, strict=True) if here]
        kept = (self.held[rows], self.given[rows], self.severe[rows], self.scam[rows])
        return Table(self.signs, *kept, group, self.source[rows])

    def levels(self, a: Numbers) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
        """Return which rows are warned of and which strongly, when signs add *a*."""
        score = self.given + self.held @ a + 1e-9
        return score >= _AT_CAUTION, (score >= _AT_HIGH) & self.severe


def table(judged: Sequence[Judged], rulebook: Rulebook) -> Table:
    """Return the rows of the corpora, spam left out, as numbers."""
    rows = [(row, o) for row, o in judged if row.kind == "corpus" and row.label != "spam"]
    running = {one.rule.id: one for one in rulebook if one.rule.status == "stable"}
    signs = [one.rule.id for one in running.values() if one.rule.kind == "sign"]
    place = {sign: number for number, sign in enumerate(signs)}
    held = np.zeros((len(rows), len(signs)))
    given, severe = np.zeros(len(rows)), np.zeros(len(rows), np.bool_)
    for number, (row, outcome) in enumerate(rows):
        hits = [running[name] for name in outcome.rules if name in running]
        severe[number] = any(h.rule.kind == "script" and h.rule.severity == "high" for h in hits)
        for hit in _counted(hits):
            if hit.rule.kind == "sign" and hit.language in (row.language, "any"):
                held[number, place[hit.rule.id]] = 1
            else:
                given[number] += _adds(hit.rule)
    scam = np.array([row.label == "scam" for row, _ in rows])
    group = [
        "scam" if row.label == "scam" else "chat" if row.is_chat else "alike" for row, _ in rows
    ]
    return Table(signs, held, given, severe, scam, group, np.array([row.source for row, _ in rows]))


def _adds(rule: Rule) -> float:
    """Return what a hit of the rule adds to the sum, as it is written."""
    return -log(1 - (rule.weight if rule.kind == "sign" else SCRIPT_WEIGHTS[rule.confidence]))


def _counted(hits: Iterable[CompiledRule]) -> Iterator[CompiledRule]:
    """Yield the rules that count: of a reason that several languages give, those of the best."""
    given: dict[str, dict[str, list[CompiledRule]]] = {}
    for hit in hits:
        reason = hit.rule.why if isinstance(hit.rule.why, str) else hit.rule.id
        given.setdefault(reason, {}).setdefault(hit.language, []).append(hit)
    for languages in given.values():
        yield from max(languages.values(), key=lambda those: sum(_adds(one.rule) for one in those))


def fit(rows: Table, before: Mapping[str, float]) -> dict[str, float]:
    """Return a weight for each sign, fitted to *rows*, held near those *before*."""
    start = amounts(before, rows.signs)
    moved = rows.held.any(axis=1)  # those without a sign add the same loss whatever the weights
    weight, held = _row_weights(rows)[moved], rows.held[moved]
    target = np.where(rows.scam, 1.0, -1.0)[moved]
    given, severe = rows.given[moved], rows.severe[moved]

    def loss(a: Numbers) -> tuple[float, Numbers]:
        score = given + held @ a
        whole, slope = 0.0, np.zeros_like(score)
        for threshold, counts in ((_AT_CAUTION, 1.0), (_AT_HIGH, severe)):
            margin = target * STEEPNESS * (score - threshold)
            share = weight * counts
            whole += float(np.sum(share * np.logaddexp(0, -margin)))
            slope -= share * target * STEEPNESS / (1 + np.exp(np.clip(margin, -50, 50)))
        away = a - start
        return whole + PULL * float(away @ away), held.T @ slope + 2 * PULL * away

    low, high = -log(1 - LEAST), -log(1 - MOST)
    bounds = [(low, high)] * len(start)
    found = minimize(loss, np.clip(start, low, high), jac=True, method="L-BFGS-B", bounds=bounds)
    a = _within_limits(rows, np.asarray(found.x), low)
    return {sign: round(1 - exp(-one), 2) for sign, one in zip(rows.signs, a.tolist(), strict=True)}


def amounts(weights: Mapping[str, float], signs: Sequence[str]) -> Numbers:
    """Return what each of *signs* adds to the sum."""
    return np.array([-log(1 - weights[sign]) for sign in signs])


def _row_weights(rows: Table) -> Numbers:
    """Return what each row counts: each source the same, its scams as much as its honest rows."""
    keys = [f"{name} {source}" for name, source in zip(rows.group, rows.source, strict=True)]
    names, places, counts = np.unique(keys, return_inverse=True, return_counts=True)
    return np.asarray(1.0 / counts[places] / len(names))


def _within_limits(rows: Table, a: Numbers, low: float) -> Numbers:
    """Return *a*, or as much of it as keeps false alarms on *rows* below their limits."""
    for step in range(40):
        smaller = np.maximum(a * 0.97**step, low)
        if _holds_limits(rows, smaller):
            return smaller
    return smaller


def _holds_limits(rows: Table, a: Numbers) -> bool:
    """Return whether the signs, beside what scripts alone bring, keep the limits over sources."""
    levels, alone = rows.levels(a), rows.levels(np.zeros_like(a))
    group = np.array(rows.group)
    for name, limits in _LIMITS.items():
        sources = np.unique(rows.source[group == name])
        for level, script, limit in zip(levels, alone, limits, strict=True):
            added = level & ~script
            shares = [added[(group == name) & (rows.source == one)].mean() for one in sources]
            if len(shares) and float(np.mean(shares)) >= limit:
                return False
    return True
