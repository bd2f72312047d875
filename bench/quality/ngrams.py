"""The other plain alternative: letters in twos to fours and logistic regression.

For each source it is trained on all others, so that it has never seen the one it is asked about;
once more on the read half of every source and asked about the blind halves, which shows what it
does with sources it knows. Rows labelled spam are left out.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.feature_extraction.text import HashingVectorizer
from sklearn.linear_model import SGDClassifier

from bench.quality.rows import Row

_LONGEST = 1500
"""Letters of a text that are looked at; the rest of a long advert adds time, not sense."""

Answers = NDArray[np.bool_]


def trained_elsewhere(rows: Sequence[Row]) -> Mapping[str, Answers]:
    """Return, for each source of *rows*, which it calls a scam without having seen the source."""
    grams, scams = _grams(rows), _scams(rows)
    sources = np.array([row.source for row in rows])
    found = {}
    for source in dict.fromkeys(row.source for row in rows):
        here = sources == source
        found[source] = _answers(grams, scams, ~here, here)
    return found


def trained_on_halves(rows: Sequence[Row]) -> tuple[Sequence[Row], Answers]:
    """Return the rows of the blind halves and which it calls a scam, having seen the read ones."""
    blind = np.array([row.half == "blind" for row in rows])
    answers = _answers(_grams(rows), _scams(rows), ~blind, blind)
    return [row for row in rows if row.half == "blind"], answers


def usable(rows: Sequence[Row]) -> Iterator[Row]:
    """Yield the rows of the corpora that are known to be scams or honest."""
    return (row for row in rows if row.kind == "corpus" and row.label != "spam")


def _grams(rows: Sequence[Row]) -> Any:
    letters = HashingVectorizer(
        analyzer="char_wb", ngram_range=(2, 4), n_features=2**18, alternate_sign=False
    )
    return letters.transform([row.text[:_LONGEST].casefold() for row in rows])


def _scams(rows: Sequence[Row]) -> Answers:
    return np.array([row.label == "scam" for row in rows])


def _answers(grams: Any, scams: Answers, learn: Answers, asked: Answers) -> Answers:
    """Return which of the rows *asked* about are called scams by what it learnt from others."""
    regression = SGDClassifier(
        loss="log_loss", alpha=1e-6, class_weight="balanced", max_iter=12, tol=None, random_state=0
    )
    regression.fit(grams[learn], scams[learn])
    return np.asarray(regression.predict(grams[asked]), dtype=np.bool_)
