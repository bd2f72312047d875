"""What a condition can do, from its form alone."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.compiled import CompiledClue, CompiledRule
from rules.condition import AtLeast, ClueHolds, Condition, Not, parse_condition
from rules.lint.conditions import can_hold, forbidden, holds, idle_by_logic, required, shape
from rules.lint.without import fires_without
from rules.model import Rule

NAMES = ("a", "b", "c")


def compiled(when: object, **signals: tuple[str, ...]) -> CompiledRule:
    """Return a rule with that condition; a clue not named in *signals* has one of its own."""
    named = {name: signals.get(name, (name,)) for name in NAMES}
    clues = {name: CompiledClue((), (), held) for name, held in named.items()}
    rule = Rule.model_validate(
        {"id": "r", "title": "R", "family": "job.task", "clues": {"a": {"phrases": ["x"]}}}
    )
    condition = when if isinstance(when, Condition) else parse_condition(when)
    return CompiledRule(rule, "en", clues, condition, "f.yaml", 1)


def conditions() -> st.SearchStrategy[Condition]:
    """Return conditions of every form over three clues."""
    return st.recursive(
        st.sampled_from([ClueHolds(name) for name in NAMES]),
        lambda inner: st.one_of(
            st.builds(Not, inner),
            st.lists(inner, min_size=1, max_size=3).flatmap(
                lambda parts: st.builds(
                    AtLeast, st.integers(1, len(parts)), st.just(tuple(parts))
                )
            ),
        ),
        max_leaves=6,
    )  # fmt: skip


@given(conditions())
def test_can_hold_is_what_trying_every_case_says(condition: Condition) -> None:
    """A rule can fire exactly when one of the eight cases of three clues makes it fire."""
    cases = [
        {n for n, x in zip(NAMES, case, strict=True) if x} for case in product((0, 1), repeat=3)
    ]
    assert can_hold(compiled(condition)) == any(holds(condition, case) for case in cases)


def test_a_clue_with_all_ways_of_another_is_found_with_it() -> None:
    """What forbids everything a demanded clue finds leaves nothing."""
    when = {"all": ["a", {"not": "b"}]}
    assert can_hold(compiled(when))
    assert not can_hold(compiled(when, a=("x",), b=("x", "y")))
    assert can_hold(compiled(when, a=("x", "y"), b=("x",)))


def test_required_and_forbidden_clues_are_told() -> None:
    """Required is what all lists at the top; forbidden is what only ever stands under not."""
    condition = parse_condition({"all": ["a", {"any": ["b", {"not": "c"}]}]})
    assert set(required(condition)) == {"a"}
    assert set(forbidden(condition)) == {"c"}


@pytest.mark.parametrize(
    ("when", "idle"),
    [
        ({"any": ["a", {"all": ["a", "b"]}]}, ["b"]),
        ({"all": ["a", {"any": ["a", "c"]}]}, ["c"]),
        ({"any": [{"all": ["a", "b"]}, {"all": ["a", "c"]}]}, []),
        ({"all": ["a", "b"]}, []),
    ],
)
def test_a_clue_that_never_matters_is_told(when: object, idle: list[str]) -> None:
    """A clue is idle when the condition has the same outcome with it and without in every case."""
    assert idle_by_logic(compiled(when)) == idle


def test_the_shape_forgets_names_and_order() -> None:
    """Conditions of one form have one shape."""
    one = parse_condition({"all": ["a", {"not": {"any": ["b", "c"]}}]})
    other = parse_condition({"all": [{"not": {"any": ["a", "b"]}}, "c"]})
    assert shape(one) == shape(other) != shape(parse_condition({"any": ["a", "b"]}))


def test_without_a_clue() -> None:
    """A demanded clue counts as found, a forbidden one as absent."""
    rule = compiled({"all": ["a", "b", {"not": "c"}]})
    here = ((0, 3),)
    assert fires_without(rule, "b", {"a": here})
    assert not fires_without(rule, "a", {"a": here})
    assert fires_without(rule, "c", {"a": here, "b": here, "c": here})
    assert not fires_without(rule, "b", {"a": here, "c": here})
