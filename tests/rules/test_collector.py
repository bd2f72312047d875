"""The garbage collector rests while a rulebook is made, and never longer."""

import gc
from collections.abc import Iterator
from threading import Event, Thread

import pytest

from rules.collector import MANY, collector_held


@pytest.fixture(autouse=True)
def _collector_as_it_was() -> Iterator[None]:
    gc.unfreeze()
    yield
    gc.enable()
    gc.unfreeze()


def test_it_rests_and_wakes() -> None:
    """Inside the block it is off, after it on, also when the block fails."""
    seen: list[bool] = []

    def load() -> None:
        with collector_held():
            seen.append(gc.isenabled())
            raise ValueError("broken")

    with pytest.raises(ValueError, match="broken"):
        load()
    assert (seen, gc.isenabled()) == ([False], True)


def test_one_that_was_off_stays_off() -> None:
    """A program that runs without the collector is not given one."""
    gc.disable()
    with collector_held():
        pass
    assert not gc.isenabled()


def test_the_last_of_several_loads_wakes_it() -> None:
    """While another thread still loads, the collector goes on resting."""
    begun, done = Event(), Event()

    def load() -> None:
        with collector_held():
            begun.set()
            done.wait(10)

    thread = Thread(target=load)
    with collector_held():
        thread.start()
        begun.wait(10)
    assert not gc.isenabled()
    done.set()
    thread.join()
    assert gc.isenabled()


def test_what_a_large_load_made_is_set_aside() -> None:
    """The objects of a large load are not walked over; those of a small one are left to it."""
    with collector_held():
        small: list[list[int]] = [[] for _ in range(10)]
    assert gc.get_freeze_count() == 0
    with collector_held():
        large: list[list[int]] = [[] for _ in range(MANY + 1_000)]
    assert gc.get_freeze_count() > MANY
    assert len(small) < len(large)
