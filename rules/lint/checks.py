"""The table of checks: a code, and what looks for it. A new check is a row here and an entry of
the catalogue."""

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType

from rules.lint import (
    clear_texts,
    duplicates,
    examples_needed,
    homes,
    never,
    papers,
    phrasing,
    reasons,
    shown,
    wording_of_clues,
)
from rules.lint.subject import Finding, Subject

Check = Callable[[Subject], Iterable[Finding]]

CHECKS: Mapping[str, Check] = MappingProxyType(
    {
        "L001": never.impossible_conditions,
        "L002": never.impossible_patterns,
        "L003": never.narrow_stretches,
        "L004": clear_texts.always_fires,
        "L005": clear_texts.fires_often,
        "L006": duplicates.same_rules,
        "L007": duplicates.nearly_same_rules,
        "L008": examples_needed.unused_clues,
        "L009": examples_needed.idle_clues,
        "L010": examples_needed.clues_in_the_same_words,
        "L011": wording_of_clues.slow_patterns,
        "L012": wording_of_clues.slow_phrases,
        "L013": wording_of_clues.short_phrases,
        "L014": wording_of_clues.patterns_of_words,
        "L015": wording_of_clues.contained_phrases,
        "L016": never.dead_branches,
        "L017": papers.missing_references,
        "L018": papers.missing_notes,
        "L019": reasons.sentences_missing,
        "L020": papers.missing_reasons,
        "L021": homes.ids_out_of_place,
        "L022": homes.files_of_another_family,
        "L023": papers.fields_without_effect,
        "L024": clear_texts.silences_scams,
        "L025": papers.missing_stages,
        "L026": shown.copied_examples,
        "L027": shown.long_examples,
        "L028": shown.examples_naming_somebody,
        "L029": phrasing.roundabout_conditions,
    }
)
