from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.asker_limit import Allowed, AskerLimit, Refused


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        """Return the seconds of this clock."""
        return self.now


@pytest.fixture
def clock() -> Clock:
    """Return a clock the test moves."""
    return Clock()


def test_so_many_a_minute_and_no_more(clock: Clock) -> None:
    """The asker's first messages are allowed up to the limit, the next is refused."""
    limit = AskerLimit(3, clock=clock)
    assert [limit.allow(1) for _ in range(4)] == [*[Allowed()] * 3, Refused(60, first=True)]


def test_the_first_refusal_alone_is_answered(clock: Clock) -> None:
    """Of all the refused messages of a minute only the first is marked as such."""
    limit = AskerLimit(1, clock=clock)
    limit.allow(1)
    assert limit.allow(1) == Refused(60, first=True)
    clock.now += 20.5
    assert limit.allow(1) == Refused(40, first=False)
    clock.now += 39.4
    assert limit.allow(1) == Refused(1, first=False)


def test_after_the_seconds_it_said_a_message_is_allowed(clock: Clock) -> None:
    """Whoever waits as long as the refusal says is heard again, and told again at the limit."""
    limit = AskerLimit(1, clock=clock)
    limit.allow(1)
    clock.now += 0.3
    refused = limit.allow(1)
    assert isinstance(refused, Refused)
    clock.now += refused.seconds
    assert limit.allow(1) == Allowed()
    assert limit.allow(1) == Refused(60, first=True)


def test_a_steady_writer_is_told_once_a_minute(clock: Clock) -> None:
    """One whose messages are now allowed, now refused, is not told at each refusal."""
    limit = AskerLimit(20, clock=clock)
    told = []
    for _ in range(360):
        answer = limit.allow(1)
        told += [clock.now] if isinstance(answer, Refused) and answer.first else []
        clock.now += 1
    assert len(told) == 6
    assert all(later - earlier >= 60 for earlier, later in pairwise(told))


def test_askers_do_not_share_a_limit(clock: Clock) -> None:
    """One asker's flood takes nothing from another."""
    limit = AskerLimit(1, clock=clock)
    limit.allow(1)
    assert isinstance(limit.allow(1), Refused)
    assert limit.allow(2) == Allowed()


def test_only_so_many_askers_are_remembered(clock: Clock) -> None:
    """With the memory full the longest unheard asker is forgotten and starts afresh."""
    limit = AskerLimit(1, askers=2, clock=clock)
    for asker in (1, 2, 3):
        clock.now += 1
        assert limit.allow(asker) == Allowed()
    assert isinstance(limit.allow(3), Refused)
    assert limit.allow(1) == Allowed()


@pytest.mark.parametrize(("per_minute", "askers"), [(0, 1), (1, 0)])
def test_a_limit_of_nothing_cannot_be_made(per_minute: int, askers: int) -> None:
    """A limit that would refuse everybody is a mistake, said at once."""
    with pytest.raises(ValueError, match="at least 1"):
        AskerLimit(per_minute, askers=askers)


@settings(deadline=None)
@given(
    st.integers(1, 5),
    st.lists(st.tuples(st.integers(1, 2), st.integers(0, 200)), max_size=60),
)
def test_the_law_of_the_window(per_minute: int, arrivals: list[tuple[int, int]]) -> None:
    """In any 60 seconds an asker gets at most the limit and one answer, and never less."""
    clock = Clock()
    limit = AskerLimit(per_minute, clock=clock)
    allowed: dict[int, list[float]] = {1: [], 2: []}
    told: dict[int, list[float]] = {1: [], 2: []}
    for asker, quarters in arrivals:
        clock.now += quarters / 4
        recent = [time for time in allowed[asker] if clock.now - time < 60]
        answer = limit.allow(asker)
        assert isinstance(answer, Allowed) == (len(recent) < per_minute)
        if isinstance(answer, Allowed):
            allowed[asker].append(clock.now)
            continue
        assert answer.seconds - 1 < recent[-per_minute] + 60 - clock.now <= answer.seconds
        assert 1 <= answer.seconds <= 60
        assert answer.first == all(clock.now - time >= 60 for time in told[asker])
        told[asker] += [clock.now] if answer.first else []
