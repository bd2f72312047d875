"""The language of a message, as far as its rules and its script tell."""

import re

from rules import Rulebook, Verdict

_SCRIPTS = (
    ("ko", re.compile("[\uac00-\ud7a3]")),
    ("ja", re.compile("[\u3041-\u30ff]")),
    ("zh", re.compile("[\u3400-\u9fff]")),
    ("th", re.compile("[\u0e00-\u0e7f]")),
    ("my", re.compile("[\u1000-\u109f]")),
    ("km", re.compile("[\u1780-\u17ff]")),
)

UNKNOWN = "und"
"""BCP 47's tag for a language that is not known."""


def message_language(text: str, verdict: Verdict, rulebook: Rulebook) -> str:
    """Return a BCP 47 tag: of the strongest rule that hit, else of a script with one language.

    Scripts that many languages share (Latin, Cyrillic, Arabic) tell nothing without a rule.
    """
    for hit in verdict.hits:
        language = rulebook.language_of(hit.rule)
        if language != "any":
            return language
    for language, letters in _SCRIPTS:
        if letters.search(text):
            return language
    return UNKNOWN
