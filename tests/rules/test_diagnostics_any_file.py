"""Whatever a rule file holds, it is answered with diagnostics that stand in it."""

import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rules.diagnostics import CATALOGUE, with_excerpts
from rules.diagnostics.broken_pattern import pattern_mistake
from rules.diagnostics.excerpts import split_lines
from rules.diagnostics.rendering import MOST_CELLS, render
from rules.patterns import Pattern, PatternError
from rules.yaml_source import open_yaml
from tests.rules.library_folder import RULE

ODD = "\"'[]{}:,#&*!|>%@`\\-?=\t\n\r \u00a0\u3000\u2028\u200b\ufeff\0\x1b：，“”【】－a1中ا😀"


@st.composite
def broken_files(draw: st.DrawFn) -> str:
    """Give the sound rule with up to four letters or stretches of it taken out or put in."""
    text = RULE
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(text)))
        gone = draw(st.integers(0, 30)) if draw(st.booleans()) else 0
        text = text[:at] + draw(st.text(st.sampled_from(ODD), max_size=3)) + text[at + gone :]
    return text


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=broken_files())
def test_a_broken_file_is_told_where_it_is_broken(tmp_path: Path, text: str) -> None:
    """Each mistake has a code of the catalogue, stands in a line of the file, and can be shown."""
    path = tmp_path / "a.yaml"
    path.write_bytes(text.encode())
    source = open_yaml(path, "a.yaml")
    list(source.items())
    lines = split_lines(text)
    for found in with_excerpts(source.diagnostics, {"a.yaml": path}):
        assert found.code in CATALOGUE
        assert 0 <= found.line <= len(lines)
        assert not found.line or 1 <= found.column <= len(lines[found.line - 1]) + 1
        told = render(found)
        assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]", told)
        assert all(len(line) <= 700 + MOST_CELLS for line in told.split("\n"))
    assert [render(one) for one in source.diagnostics] == [
        render(one) for one in source.diagnostics
    ]


@given(st.text(st.sampled_from("ab|*+?(){}[]\\^$.-:<>=!P1,dZu"), max_size=12))
def test_a_pattern_that_is_refused_is_told_in_words(pattern: str) -> None:
    """What RE2 does not take has a problem, a remedy, and a part that stands in the pattern."""
    try:
        Pattern.checked(pattern)
    except PatternError as error:
        told = pattern_mistake(pattern, str(error))
        assert told.problem
        assert told.remedy
        assert told.part in pattern


@pytest.mark.parametrize(
    ("pattern", "problem"),
    [
        ("a(?=b)", "patterns cannot look around: (?=…) is not known here"),
        ("(a)\\1", "patterns cannot refer back: \\1 is not known here"),
        ("(a", "a ( in the pattern is not closed"),
        ("[a", "a [ in the pattern is not closed"),
        ("a)", "the pattern has a ) without its ("),
        ("a**", "** repeats what cannot be repeated"),
        ("*a", "nothing stands before * that it could repeat"),
        ("[z-a]", "z-a is no range or class of letters"),
        ("a\\", "the pattern ends with a backslash that belongs to no letter"),
        ("(?P<a b>x)", "the name of the group (?P<a b> cannot be written so"),
        ("\\u4e00", "\\u is not known here"),
        ("a|", "the pattern matches an empty text, so it would match everything"),
    ],
)
def test_what_is_wrong_with_a_pattern(pattern: str, problem: str) -> None:
    """Each thing that RE2 refuses has its own words."""
    with pytest.raises(PatternError) as caught:
        Pattern.checked(pattern)
    assert pattern_mistake(pattern, str(caught.value)).problem == problem
