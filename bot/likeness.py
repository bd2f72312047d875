"""How like two messages are, told from short sketches of which no word can be read.

A sketch is a b-bit minwise hash (Li and König, 2010, https://arxiv.org/abs/0910.3349): of all runs
of four letters of the folded text, each of 128 keyed orders names its first, and eight bits of
that are kept. Two sketches agree in as large a share of places as the two texts share runs, and in
one place of 256 by chance. Figures, marks and spaces do not count, so another name or another sum
changes a sketch little.
"""

import hashlib

import numpy as np

from rules.folding import fold, words_of

ORDERS = 128
"""Bytes of a sketch: the likeness told from it is right within 0.09 in 19 cases of 20."""

RUN = 4
"""Letters of one run."""

FEWEST_RUNS = 40
"""Runs under which a text is too short to be told from others by them: about ten words."""

MOST_LETTERS = 8_192
"""Letters of a text that are sketched."""


def sketch(text: str, key: bytes) -> str:
    """Return 256 hex digits; empty for a text too short to be told from others. *key*: 32 bytes."""
    letters = words_of(fold(text[:MOST_LETTERS])).text.replace(" ", "")
    runs = {letters[at : at + RUN] for at in range(len(letters) - RUN + 1)}
    if len(runs) < FEWEST_RUNS:
        return ""
    hashes = np.array([_hash(run, key) for run in runs], dtype=np.uint64)
    factors, sums = _orders(key)
    with np.errstate(over="ignore"):
        firsts = (hashes[:, None] * factors[None, :] + sums[None, :]).min(axis=0)
    kept: bytes = ((firsts >> np.uint64(16)) & np.uint64(0xFF)).astype(np.uint8).tobytes()
    return kept.hex()


def likeness(one: str, other: str) -> float:
    """Return the share of runs that two texts have in common, 0 to 1, as their sketches tell it."""
    if not one or len(one) != len(other):
        return 0.0
    same = np.frombuffer(bytes.fromhex(one), np.uint8) == np.frombuffer(
        bytes.fromhex(other), np.uint8
    )
    by_chance = 1 / 256
    return max(0.0, (float(same.mean()) - by_chance) / (1 - by_chance))


def _hash(run: str, key: bytes) -> int:
    digest = hashlib.blake2b(run.encode("utf-8", "surrogatepass"), key=key, digest_size=8)
    return int.from_bytes(digest.digest(), "little")


def _orders(key: bytes) -> tuple[np.ndarray, np.ndarray]:
    """Return a factor, which is odd, and a summand for each order."""
    drawn = hashlib.shake_256(b"orders" + key).digest(16 * ORDERS)
    numbers = np.frombuffer(drawn, dtype="<u8").astype(np.uint64)
    return numbers[:ORDERS] | np.uint64(1), numbers[ORDERS:]
