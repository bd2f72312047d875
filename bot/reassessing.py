"""What an earlier answer would be today, told from the rules that held, without the message."""

from collections.abc import Iterable

from rules import Rulebook, Verdict
from rules.verdict import Level

RANKS = {"none": 0, "caution": 1, "high": 2}
"""The levels of a verdict, by how worrying they are."""


def rules_that_held(verdict: Verdict) -> tuple[str, ...]:
    """Return the ids of the rules found, those on trial too: they may be taken into use later.

    A rule on trial is left out where an honest look-alike explains its family.
    """
    excused = {hit.family for hit in verdict.excused}
    on_trial = (hit for hit in verdict.shadow if hit.family not in excused)
    return tuple(dict.fromkeys(hit.rule for hit in (*verdict.hits, *on_trial)))


def level_today(level: str, held: Iterable[str], rulebook: Rulebook) -> Level | None:
    """Return the level that a message of *level*, in which the rules *held*, has today.

    None when it is the same, or when it cannot be told. It is higher where a rule on trial was
    taken into use or one is held to be worse. It is lower where rules were retired or are held to
    be less sure; but other rules may have taken their place, so the examples of the rules that
    held stand in for the message: while one of them is answered as before, nothing is told. Nor
    is it when a rule is not there any more, and its examples with it.
    """
    ids = tuple(held)
    today = rulebook.verdict_of(ids).level
    if RANKS[today] > RANKS[level]:
        return today
    if today == level or not all(rulebook.has(one) for one in ids):
        return None
    examples = (text for one in ids for text in rulebook.rule(one).examples.match)
    if any(RANKS[rulebook.scan(text).level] >= RANKS[level] for text in examples):
        return None
    return today
