"""The pieces of all phrases as a table, which is what an index of phrases is.

A row is one piece of one phrase, and what a place of a text must have around it for the phrase to
be found there. Everything is an array, so that a table can be
written to a file and read back without building it again.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

import numpy as np
from numpy.typing import NDArray

from rules.letter_runs import NUMBER_BITS, Runs, letters_of
from rules.phrases import EXACT, Cut, Limits, Phrase, cuts_of, halves_after, limits

HALF_LENGTHS = (1, 2, 3, 4)
"""Letters of a half that are looked at; a longer half is known by its first four."""

HALF_BITS = 13
"""Halves are told apart by so many bits of their number; a mistake lets a place through."""

NO_HALF = 1 << HALF_BITS
"""The half of a piece that needs none."""

BLOCK_BITS = 2
"""Halves are looked for in blocks of 2**2 letters. A number has a bit for each of 64 blocks; texts
of more than 256 letters go round, which only lets more places through."""

EVERYWHERE = (1 << NUMBER_BITS) - 1


@dataclass(frozen=True, slots=True)
class PieceTable:
    """Columns of the table; the rows of one piece stand together: ``first[k]`` to ``first[k + 1]``.

    ``phrase``, ``length``, ``start``: whose piece it is, how long, where in the phrase.
    ``before``, ``after``: letters before and after a piece's first that a window may hold.
    ``halves``: two halves of the next piece and two of the piece after that, for each row.
    ``blocks``: the blocks that the first two may start in, and those that the others may.
    ``wanted``: letters of the phrase that must stand there in their order.
    """

    first: NDArray[np.int64]
    phrase: NDArray[np.int32]
    length: NDArray[np.int32]
    start: NDArray[np.int32]
    before: NDArray[np.int32]
    after: NDArray[np.int32]
    halves: NDArray[np.uint16]
    blocks: NDArray[np.uint64]
    wanted: NDArray[np.int32]


def tabulate(phrases: Sequence[Phrase]) -> PieceTable:
    """Return the table of the pieces of *phrases*; ``phrase`` is their place among these."""
    pieces: dict[str, int] = {}
    groups = [columns for group in _alike(phrases) for columns in _rows(phrases, group, pieces)]
    if not groups:
        return _without_rows(tabulate([Phrase("-", EXACT)]))
    columns = {name: np.concatenate([g[name] for g in groups]) for name in groups[0]}
    order = columns["piece"].argsort(kind="stable")
    sorted_columns = {name: column[order] for name, column in columns.items()}
    first = sorted_columns.pop("piece").searchsorted(np.arange(len(pieces) + 1))
    return PieceTable(first, **sorted_columns)


def pieces_of(table: PieceTable, phrases: Sequence[Phrase]) -> list[str]:
    """Return the distinct pieces of *phrases*, in the order of their rows in *table*."""
    rows = table.first[:-1]
    columns = (table.phrase[rows], table.start[rows], table.length[rows])
    return [
        phrases[number].text[start : start + length]
        for number, start, length in zip(*(one.tolist() for one in columns), strict=True)
    ]


def _without_rows(table: PieceTable) -> PieceTable:
    columns = {name: getattr(table, name)[:0] for name in PieceTable.__slots__}
    return PieceTable(**(columns | {"first": np.zeros(1, np.int64)}))


def _alike(phrases: Sequence[Phrase]) -> Iterator[list[int]]:
    """Yield the places of phrases of one length and similarity: they are cut alike."""

    def shape(number: int) -> tuple[int, int]:
        return len(phrases[number].text), phrases[number].similarity

    for _, group in groupby(sorted(range(len(phrases)), key=shape), key=shape):
        yield list(group)


def _rows(
    phrases: Sequence[Phrase], group: list[int], pieces: dict[str, int]
) -> Iterator[dict[str, NDArray[Any]]]:
    """Yield the rows of each piece of phrases that are cut alike; number new ones of *pieces*."""
    texts = [phrases[number].text for number in group]
    length, similarity = len(texts[0]), phrases[group[0]].similarity
    letters = letters_of("".join(texts))
    runs = Runs(letters.reshape(len(group), length))
    least = limits(length, similarity)
    same = {
        "phrase": np.array(group, np.int32),
        "wanted": _column(len(group), np.int32, least.letters),
    }
    for number, cut in enumerate(cuts_of(length, similarity)):
        after = [halves_after(length, similarity, number, steps) for steps in (1, 2)]
        keys = [pieces.setdefault(text[slice(*cut)], len(pieces)) for text in texts]
        named = {"piece": np.array(keys, np.int64)}
        yield same | named | _piece_rows(runs, cut, after, least)


def _piece_rows(
    runs: Runs, cut: Cut, after: Sequence[Sequence[Cut]], least: Limits
) -> dict[str, Any]:
    start, end = cut
    rows = len(runs.letters)
    reach = [_blocks([half[0] - start for half in halves], least.indels) for halves in after]
    numbers = [_half_numbers(runs, halves) for halves in after]
    return {
        "length": _column(rows, np.int32, end - start),
        "start": _column(rows, np.int32, start),
        "before": _column(rows, np.int32, start + least.indels),
        "after": _column(rows, np.int32, least.longest + least.indels - start),
        "halves": np.hstack(numbers),
        "blocks": np.array([reach], np.uint64).repeat(rows, axis=0),
    }


def _half_numbers(runs: Runs, halves: Sequence[Cut]) -> NDArray[np.uint16]:
    """Return what two halves of each phrase are known by, those of a phrase in a row."""
    if not halves:
        return np.full((len(runs.letters), 2), NO_HALF, np.uint16)
    return np.stack([_half_number(runs, half) for half in halves], axis=1)


def _column(rows: int, kind: Any, value: float) -> NDArray[Any]:
    return np.full(rows, value, kind)


def _half_number(runs: Runs, half: Cut) -> NDArray[np.uint16]:
    length = min(half[1] - half[0], HALF_LENGTHS[-1])
    return half_keys(runs, length)[:, half[0]].astype(np.uint16)


def half_keys(runs: Runs, length: int) -> NDArray[np.uint64]:
    """Return what halves of *length* letters are known by, for every place of the runs."""
    return runs.of(length) >> np.uint64(NUMBER_BITS - HALF_BITS)


def _blocks(distances: Sequence[int], indels: int) -> int:
    """Return the blocks, counted from a piece's own, in which a half so far off may start."""
    if not distances:
        return EVERYWHERE
    size = 1 << BLOCK_BITS
    nearest = (min(distances) - indels) // size
    farthest = (max(distances) + indels) // size + 1
    if farthest - nearest >= NUMBER_BITS - 1:
        return EVERYWHERE
    bits = 0
    for block in range(nearest, farthest + 1):
        bits |= 1 << block % NUMBER_BITS
    return bits
