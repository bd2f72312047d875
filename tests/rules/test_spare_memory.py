"""Memory that is free goes back to the system, where the C library can do it."""

import ctypes

import pytest

from rules.spare_memory import give_back


class Library:
    """A C library; its ``malloc_trim`` notes what it was asked for."""

    def __init__(self, name: str | None) -> None:
        assert name is None
        self.asked: list[int] = ASKED

    def malloc_trim(self, kept: int) -> int:
        """Note how much shall be kept."""
        self.asked.append(kept)
        return 1


class Other:
    """A C library that knows no such function."""

    def __init__(self, name: str | None) -> None:
        assert name is None


ASKED: list[int] = []


def test_all_that_is_free_is_given_back(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing of it is held for later."""
    ASKED.clear()
    monkeypatch.setattr(ctypes, "CDLL", Library)
    give_back()
    assert ASKED == [0]


def _none(name: str | None) -> object:
    raise OSError(name)


@pytest.mark.parametrize("library", [Other, _none])
def test_where_that_cannot_be_done_nothing_happens(
    monkeypatch: pytest.MonkeyPatch, library: object
) -> None:
    """Another C library, or none that can be loaded, hinders no rulebook."""
    monkeypatch.setattr(ctypes, "CDLL", library)
    give_back()
