from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db import InvalidValue, Report, RuleFigures, Store, Week
from db.statistics import span

from . import samples
from .samples import TODAY, dispute, report, token


async def test_an_empty_store_has_zeros(store: Store) -> None:
    """Without a report there are still all the weeks, each with 0."""
    stats = await store.stats(TODAY, 3)
    assert (stats.total, stats.messages, stats.disputes) == (0, 0, 0)
    assert (stats.by_family, stats.by_language, stats.disputed_rules) == ({}, {}, {})
    assert [week.label for week in stats.by_week] == ["2025-W45", "2025-W46", "2025-W47"]
    assert [week.reports for week in stats.by_week] == [0, 0, 0]


async def test_reports_are_counted_by_family_language_and_week(store: Store) -> None:
    """A report counts in each of its families, in its language and its week; most come first."""
    monday = date(2025, 11, 17)
    await store.add_report(report(1, families=("a.a", "b.b"), language="en", reported_on=monday))
    await store.add_report(report(2, families=("b.b",), language="zh-Hans", reported_on=TODAY))
    sunday_before = monday - timedelta(days=1)
    await store.add_report(report(3, families=(), language="zh-Hans", reported_on=sunday_before))
    stats = await store.stats(TODAY, 2)
    assert stats.total == 3
    assert list(stats.by_family.items()) == [("b.b", 2), ("a.a", 1)]
    assert list(stats.by_language.items()) == [("zh-Hans", 2), ("en", 1)]
    assert stats.by_week == (Week(date(2025, 11, 10), 1), Week(monday, 2))


async def test_one_message_of_several_askers_is_one_message(store: Store) -> None:
    """Three reports of one text and one of another are four reports and two messages."""
    for n in range(3):
        await store.add_report(report(n, digest=token("same")))
    await store.add_report(report(3, digest=token("other")))
    stats = await store.stats(TODAY, 1)
    assert (stats.total, stats.messages) == (4, 2)


async def test_disputes_are_counted_by_rule(store: Store) -> None:
    """A dispute counts for each rule of its verdict, by claim, beside the reports of that rule."""
    await store.add_dispute(dispute(1, rules=("r-1", "r-2")))
    await store.add_dispute(dispute(2, rules=("r-2",), claim="other", kind="job"))
    await store.add_dispute(dispute(3, rules=("r-2",), recorded_on=TODAY - timedelta(weeks=9)))
    await store.add_report(report(1, rules=("r-2", "r-3")))
    stats = await store.stats(TODAY, 4)
    assert stats.disputes == 2
    assert list(stats.disputed_rules.items()) == [
        ("r-2", RuleFigures(honest=1, other=1, reports=1)),
        ("r-1", RuleFigures(honest=1, other=0, reports=0)),
    ]


async def test_what_is_outside_the_weeks_is_not_counted(store: Store) -> None:
    """The span is from its first Monday to its last Sunday, both included."""
    since, until = span(TODAY, 2)
    day = timedelta(days=1)
    for n, reported_on in enumerate([since - day, since, until, until + day]):
        await store.add_report(report(n, reported_on=reported_on))
    assert (await store.stats(TODAY, 2)).total == 2


@settings(max_examples=25, deadline=None)
@given(st.lists(samples.reports(), max_size=8), samples.days(), st.integers(1, 6))
async def test_the_weeks_add_up(reports: list[Report], today: date, weeks: int) -> None:
    """The weeks follow one another without a gap, end with today's, and sum to the total."""
    async with await Store.open("sqlite+aiosqlite://") as store:
        for made in reports:
            await store.add_report(made)
        stats = await store.stats(today, weeks)
    mondays = [week.monday for week in stats.by_week]
    assert mondays == [stats.since + timedelta(weeks=n) for n in range(weeks)]
    assert mondays[-1] <= today <= stats.until
    assert sum(week.reports for week in stats.by_week) == stats.total
    assert sum(stats.by_language.values()) == stats.total
    assert stats.messages <= stats.total


@pytest.mark.parametrize("weeks", [0, -1, 521])
def test_the_number_of_weeks_has_limits(weeks: int) -> None:
    """None, fewer than none, or more than ten years of weeks are refused."""
    with pytest.raises(InvalidValue, match="weeks"):
        span(TODAY, weeks)


def test_a_moment_is_no_day() -> None:
    """A date with a time of day is refused."""
    with pytest.raises(InvalidValue, match="today"):
        span(datetime(2025, 11, 20), 1)  # noqa: DTZ001
