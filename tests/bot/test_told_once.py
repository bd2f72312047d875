"""A place is not warned of the same words twice, nor too often."""

from bot.told_once import ToldOnce


def test_the_same_words_are_told_once_in_a_place() -> None:
    """Case and spaces make no difference; another place, and other words, do."""
    told = ToldOnce(10)
    assert told.allow(1, "Top up  to unlock")
    assert not told.allow(1, "top up to\nUNLOCK")
    assert told.allow(2, "Top up to unlock")
    assert told.allow(1, "Top up to unlock now")


def test_a_place_has_a_few_a_minute() -> None:
    """Over the number of a minute nothing is allowed; what was refused counts as not told."""
    told = ToldOnce(2)
    assert [told.allow(1, f"words {number}") for number in range(4)] == [True, True, False, False]
    assert told.allow(2, "words 2")


def test_no_words_are_remembered() -> None:
    """What stands in memory is a hash that another process would not make."""
    first, second = ToldOnce(9), ToldOnce(9)
    for told in (first, second):
        told.allow(1, "Top up to unlock")
    assert set(first._told) != set(second._told)
    assert "unlock" not in repr(first._told)
