"""Common words of four languages with how common they are, from the corpora behind wordfreq."""

import random
from dataclasses import dataclass
from functools import cache
from itertools import accumulate

from wordfreq import get_frequency_dict, top_n_list

LANGUAGES = ("en", "zh", "ru", "es")

SIZE = 2_000
"""Words of each language: what nine of ten words of a message are."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words of one language, the commonest first; ``shares`` are running sums for drawing."""

    language: str
    words: tuple[str, ...]
    shares: tuple[float, ...]

    def draw(self, rng: random.Random, count: int) -> list[str]:
        """Return *count* words, each as likely as it is common (Zipf's law)."""
        return rng.choices(self.words, cum_weights=self.shares, k=count)

    def join(self, words: list[str]) -> str:
        """Return the *words* written as the language writes them: Chinese without spaces."""
        return ("" if self.language == "zh" else " ").join(words)


@cache
def vocabulary(language: str) -> Vocabulary:
    """Return the vocabulary of one of ``LANGUAGES``."""
    words = tuple(word for word in top_n_list(language, SIZE) if any(map(str.isalpha, word)))
    frequency = get_frequency_dict(language)
    return Vocabulary(language, words, tuple(accumulate(frequency[word] for word in words)))
