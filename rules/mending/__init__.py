"""Mending: disguised words put right by the words that a rulebook knows."""

from rules.mending.known import known_words
from rules.mending.mender import Mender

__all__ = ["Mender", "known_words"]
