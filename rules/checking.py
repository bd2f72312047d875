"""Check a loaded library: its examples must do what they say."""

import re

from rules.compiled import CompiledRule
from rules.diagnostics import Diagnostic
from rules.looking import Lookout
from rules.rulebook import Rulebook
from rules.signals import HiddenLink

_HIDDEN_LINK = re.compile(r"\[(?P<words>[^\[\]]+)\]\((?P<url>https?://[^()\s]+)\)")

FEWEST_EXAMPLES = 2
"""Examples of each side that a stable rule needs."""


def check_library(rulebook: Rulebook) -> list[Diagnostic]:
    """Return every mistake: of the loader's warnings, and of examples that do not hold.

    A match example must make its rule fire; an ignore example must not, nor may the whole
    library call it ``high``. What an honest rule ignores is a scam, so there it may.
    """
    found = list(rulebook.warnings)
    for compiled in rulebook:
        if compiled.rule.status != "retired":
            found += check_examples(rulebook, compiled)
            found += _too_few(compiled)
            if compiled.rule.kind != "honest":
                found += _cries_wolf(rulebook, compiled)
    return sorted(found)


def check_examples(rulebook: Rulebook, compiled: CompiledRule) -> list[Diagnostic]:
    """Return a diagnostic for each example that the rule does not treat as it says."""
    rule = compiled.rule
    lookout = Lookout([compiled], rulebook.patterns)

    def fires(example: str) -> bool:
        return any(True for _ in lookout.holding(lookout.find(*as_message(example))))

    missed = [text for text in rule.examples.match if not fires(text)]
    caught = [text for text in rule.examples.ignore if fires(text)]
    return [
        *(
            _told(
                compiled,
                "E001",
                f"{rule.id} does not match its example “{_short(text)}”",
                "Add a clue that it holds, or mend the example",
            )
            for text in missed
        ),
        *(
            _told(
                compiled,
                "E002",
                f"{rule.id} matches “{_short(text)}”, which it should ignore",
                "Make the rule narrower, or mend the example",
            )
            for text in caught
        ),
    ]


def as_message(example: str) -> tuple[str, list[HiddenLink]]:
    """Return the text of an example and its hidden links, written ``[words](address)`` there."""
    text, links, end = "", [], 0
    for found in _HIDDEN_LINK.finditer(example):
        text += example[end : found.start()]
        links.append(HiddenLink(len(text), len(text) + len(found["words"]), found["url"]))
        text += found["words"]
        end = found.end()
    return text + example[end:], links


def _too_few(compiled: CompiledRule) -> list[Diagnostic]:
    examples = compiled.rule.examples
    if min(len(examples.match), len(examples.ignore)) >= FEWEST_EXAMPLES:
        return []
    counts = f"{len(examples.match)} match and {len(examples.ignore)} ignore examples"
    problem = f"{compiled.rule.id} has {counts}"
    return [_told(compiled, "E003", problem, f"Write at least {FEWEST_EXAMPLES} of each")]


def _cries_wolf(rulebook: Rulebook, compiled: CompiledRule) -> list[Diagnostic]:
    found = []
    for text in compiled.rule.examples.ignore:
        verdict = rulebook.scan(*as_message(text))
        if verdict.level == "high":
            names = ", ".join(hit.rule for hit in verdict.hits)
            problem = (
                f"the ignore example “{_short(text)}” of {compiled.rule.id} is “high” ({names})"
            )
            found.append(_told(compiled, "E004", problem, "Make those rules narrower"))
    return found


def _told(compiled: CompiledRule, code: str, problem: str, remedy: str) -> Diagnostic:
    return Diagnostic(compiled.file, compiled.line, 1, code, problem, remedy)


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= 80 else f"{flat[:79]}…"
