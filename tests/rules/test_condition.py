"""Conditions hold or fail as written, and say which words made them hold."""

import pytest

from rules.condition import parse_condition

FOUND = {"a": ((0, 1),), "b": ((2, 3),)}


@pytest.mark.parametrize(
    ("written", "evidence"),
    [
        ("a", ((0, 1),)),
        ("c", None),
        ({"all": ["a", "b"]}, ((0, 1), (2, 3))),
        ({"all": ["a", "c"]}, None),
        ({"any": ["c", "b"]}, ((2, 3),)),
        ({"any": ["c", "d"]}, None),
        ({"all": ["a", {"not": "c"}]}, ((0, 1),)),
        ({"all": ["a", {"not": "b"}]}, None),
        ({"at_least": {"n": "2", "of": ["a", "b", "c"]}}, ((0, 1), (2, 3))),
        ({"at_least": {"n": 3, "of": ["a", "b", "c"]}}, None),
        ({"all": [{"any": ["c", {"all": ["a", "b"]}]}]}, ((0, 1), (2, 3))),
    ],
)
def test_a_condition_holds_as_written(written: object, evidence: object) -> None:
    """all, any, at_least and not, nested, give the spans that made them hold, or None."""
    assert parse_condition(written).evidence(FOUND) == evidence


@pytest.mark.parametrize(
    ("written", "sentence"),
    [
        ([], "the condition is empty"),
        ({}, "the condition is empty"),
        ({"all": ["a"], "any": ["b"]}, "exactly one of"),
        ({"xor": ["a"]}, "“xor” is not a condition"),
        ({"all": "a"}, "“all” needs a list"),
        ({"any": []}, "“any” needs a list"),
        ({"at_least": ["a"]}, "needs n and of"),
        ({"at_least": {"n": 0, "of": ["a"]}}, "from 1 to 1"),
        ({"at_least": {"n": "two", "of": ["a"]}}, "from 1 to 1"),
    ],
)
def test_what_is_no_condition_is_told(written: object, sentence: str) -> None:
    """A mistake in a condition is answered with a sentence that says what belongs there."""
    with pytest.raises(ValueError, match=sentence):
        parse_condition(written)


def test_names_are_those_spoken_of() -> None:
    """A condition knows the clues it speaks of, those under not included."""
    condition = parse_condition({"all": ["a", {"not": {"any": ["b", "a"]}}]})
    assert list(condition.names()) == ["a", "b", "a"]
