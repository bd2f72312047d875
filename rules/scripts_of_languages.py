"""Languages that are written in letters of their own, and whether a text holds any of them.

A rule of such a language speaks of messages in it. On a message without one of its letters it
could only hold by what messages of all languages have: an app's name, a link, an amount.
"""

import re

_LETTERS = {
    "ja": "\u3041-\u30ff",
    "km": "\u1780-\u17b3",
    "ko": "\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3",
    "my": "\u1000-\u102a\u103f-\u1055",
    "ru": "\u0430-\u045f",
    "th": "\u0e01-\u0e2e",
    "uk": "\u0430-\u045f\u0491",
    "zh": "\u3400-\u9fff",
}
"""By language: letters, as they are folded, that a message in it cannot do without.

Hindi, Bengali, Arabic and others are not here: they are written in Latin letters as well.
"""

_ANY_OF = {language: re.compile(f"[{letters}]") for language, letters in _LETTERS.items()}


def may_be_in(text: str, language: str) -> bool:
    """Return whether *text*, folded, holds what a message in *language* cannot do without."""
    letters = _ANY_OF.get(language)
    return letters is None or letters.search(text) is not None
