"""Patterns taken apart."""

import pytest
import re2
from hypothesis import given
from hypothesis import strategies as st

from rules.lint.expression import Edge, Either, InTurn, Letter, Repeat, letters_of, read_pattern
from rules.lint.reading import certain, copies, is_dead, least, only_words, stays, widest_gap


def test_a_pattern_becomes_a_tree() -> None:
    """Words, groups, classes, counts and edges are told apart."""
    tree = read_pattern(r"\b(pay|send) \d{2,4}$")
    assert isinstance(tree, InTurn)
    edge, either, space, digits, end = tree.items
    assert edge == Edge("b")
    assert isinstance(either, Either)
    assert len(either.options) == 2
    assert isinstance(space, Letter)
    assert space.literal == " "
    assert isinstance(digits, Repeat)
    assert (digits.low, digits.high) == (2, 4)
    assert end == Edge("$")


@pytest.mark.parametrize(
    "source",
    [
        r"a|b", r"(?:a)(?i:B)(?P<n>c)(?<m>d)", r"[a-z\d_-]+?", r"[^a-z]{3}", r"[]x]", r"[[:alpha:]]",
        r"\x41\x{4f60}\n\.", r"\Qa.b\E", r"\pL\p{Han}\PN", r"a{2,}b{0}c{,3}", r"(?i)a(?-i)b", "",
    ],
)  # fmt: skip
def test_what_re2_takes_is_read(source: str) -> None:
    """Every construct of RE2 that rule files use is read without a guess."""
    re2.compile(source)
    assert read_pattern(source) is not None


@pytest.mark.parametrize("source", ["(a", "a)", "[a", "(?=a)", "\\", "(?m)^a"])
def test_what_is_beyond_the_reader_is_no_tree(source: str) -> None:
    """A pattern that cannot be read gives None, so that nothing false is said of it."""
    assert read_pattern(source) is None


@given(st.text(alphabet="ab()[]|*+?{}0,1\\bd.^$-", max_size=12))
def test_the_reader_never_raises(source: str) -> None:
    """Whatever the pattern, there is a tree or None."""
    read_pattern(source)


@given(st.text(alphabet="ab|().*+?", min_size=1, max_size=8), st.text(alphabet="ab", max_size=8))
def test_a_match_is_never_shorter_than_the_least(source: str, text: str) -> None:
    """No match of RE2 has fewer letters than the tree says, nor lacks what it says is certain."""
    options = re2.Options()
    options.log_errors = False
    try:
        compiled = re2.compile(source, options)
    except re2.error:
        return
    tree = read_pattern(source)
    match = compiled.search(text)
    if tree is not None and match is not None:
        assert len(match[0]) >= least(tree)
        assert len(match[0]) >= certain(tree)


@pytest.mark.parametrize("letter", ["B", "é", "Ａ", "，", "費", "\t"])
def test_letters_that_folding_changes_do_not_stay(letter: str) -> None:
    """Capitals, accents, full width, traditional Chinese and odd white space are gone."""
    assert not stays(letter)


@pytest.mark.parametrize("letter", ["b", "7", "费", "я", "。", " ", "$", "\u0e48", "\u093c"])
def test_letters_that_folding_leaves_stay(letter: str) -> None:
    """Small letters, digits, simplified Chinese and marks that belong to a script are there."""
    assert stays(letter)


@pytest.mark.parametrize("source", ["Pay", "(A|É)b", r"a\bb", "a^b", "$a", "x{2}É", r"\b$\b"])
def test_what_never_matches_is_dead(source: str) -> None:
    """A demanded letter that folding takes away, or an edge where none can be, kills a pattern."""
    tree = read_pattern(source)
    assert tree is not None
    assert is_dead(tree) == (source != r"\b$\b")


@pytest.mark.parametrize("source", ["(A|a)b", "A?b", "(?i)Pay", "[Aa]", "[^a]", r"a\b b", "^a$"])
def test_what_may_match_is_not_dead(source: str) -> None:
    """Where another way is left open the pattern lives."""
    tree = read_pattern(source)
    assert tree is not None
    assert not is_dead(tree)


def test_sizes_of_a_pattern() -> None:
    """Gaps count in the middle alone; counts are multiplied; words alone are told."""
    trees = {s: read_pattern(s) for s in ("a.*b", ".*a.{0,30}b.*", "(ab){3}c{2,5}", r"\bpay up\b")}
    first, second, third, words = trees.values()
    assert first is not None
    assert second is not None
    assert third is not None
    assert words is not None
    assert widest_gap(first) is None
    assert widest_gap(second) == 30
    assert (copies(third), least(third)) == (11, 8)
    assert only_words(words) == "pay up"
    assert only_words(third) is None
    assert [letter.literal for letter in letters_of(first)] == ["a", chr(0) and None, "b"]
