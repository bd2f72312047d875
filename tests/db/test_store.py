import asyncio
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db import Dispute, InvalidValue, Report, Store, StoreUnavailable

from . import samples
from .samples import TODAY, dispute, raw, report, sql, token, watch

MEMORY = "sqlite+aiosqlite://"


@settings(max_examples=40, deadline=None)
@given(samples.reports())
async def test_a_report_comes_back_as_it_went_in(made: Report) -> None:
    """What is read back equals what was added, for every report that can exist."""
    async with await Store.open(MEMORY) as store:
        assert await store.add_report(made)
        assert await store.report(made.token) == made


async def test_a_report_outlives_the_store(file: Path) -> None:
    """Reports are there after closing and opening again; an address without driver will do."""
    async with await Store.open(f"sqlite:///{file}") as store:
        await store.add_report(report())
    async with await Store.open(f"sqlite:///{file}") as store:
        assert await store.report(token("a")) == report()


async def test_the_same_token_is_taken_once(store: Store) -> None:
    """A second report of a token is refused and changes nothing, not even its parts."""
    assert await store.add_report(report())
    assert not await store.add_report(report(text="other", families=("other",), indicators=()))
    assert await store.report(token("a")) == report()
    assert await store.count() == 1


async def test_many_tasks_add_at_once(store: Store) -> None:
    """Of fifty tasks with ten tokens ten succeed, one for each token."""
    added = await asyncio.gather(*(store.add_report(report(n % 10)) for n in range(50)))
    assert added.count(True) == await store.count() == 10


async def test_readers_and_writers_meet(store: Store) -> None:
    """Adding, removing, reading and cleaning up at the same time neither fails nor loses."""
    await store.add_report(report("old", reported_on=TODAY - timedelta(days=100)))
    adding = [store.add_report(report(n)) for n in range(12)]
    other = [store.stats(TODAY, 4), store.purge(TODAY), store.remove([token("x")])]
    await asyncio.gather(*adding, *other)
    assert await store.count() == 12


async def test_a_report_is_added_whole_or_not_at_all(store: Store) -> None:
    """When the last part of a report cannot be stored, none of it is."""
    await sql(
        store, "CREATE TRIGGER t BEFORE INSERT ON indicators BEGIN SELECT RAISE(ABORT,''); END"
    )
    with pytest.raises(Exception, match="Another program"):
        await store.add_report(report())
    assert await store.count() == 0
    assert await sql(store, "SELECT count(*) FROM report_families") == [0]
    await sql(store, "DROP TRIGGER t")
    assert await store.add_report(report())


async def test_a_cancelled_caller_leaves_the_store_sound(store: Store) -> None:
    """Cancelling callers at any moment leaves whole reports or none, and no lock behind."""
    for turn in range(30):
        tasks = [asyncio.create_task(store.add_report(report((turn, n)))) for n in range(3)]
        for _ in range(turn):
            await asyncio.sleep(0)
        tasks[0].cancel()
        tasks[2].cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        assert await store.report(token((turn, 0))) in (None, report((turn, 0)))
        assert await store.report(token((turn, 1))) == report((turn, 1))


async def test_closing_lets_what_was_begun_end(file: Path) -> None:
    """A report that is on its way when the store is closed is stored."""
    store = await Store.open(f"sqlite:///{file}")
    adding = asyncio.create_task(store.add_report(report()))
    await asyncio.sleep(0)
    await store.close()
    assert await adding
    async with await Store.open(f"sqlite:///{file}") as store:
        assert await store.count() == 1


async def test_a_closed_store_says_so(store: Store) -> None:
    """After closing, closing again is fine and everything else is refused."""
    await store.close()
    await store.close()
    with pytest.raises(StoreUnavailable):
        await store.count()


async def test_digests_are_of_the_day_and_later(store: Store) -> None:
    """The first day asked for is included, the day before is not; a digest comes once."""
    eve = TODAY - timedelta(days=1)
    await store.add_report(report(1, digest=token("m"), reported_on=TODAY))
    await store.add_report(report(2, digest=token("m"), reported_on=TODAY))
    await store.add_report(report(3, digest=token("old"), reported_on=eve))
    assert await store.digests(TODAY) == {token("m")}
    assert await store.digests(eve) == {token("m"), token("old")}


async def test_removing_takes_everything_of_a_token_and_nothing_else(store: Store) -> None:
    """Reports, disputes, watches and preferences of a token go, with their parts; others stay."""
    mine, other = token("mine"), token("other")
    for name in (mine, other):
        await store.add_report(report(token=name))
        await store.add_dispute(dispute(token=name, kind="bank"))
        await store.add_watch(watch(token=name, rules=("r-1",)))
        await store.set_language(name, "zh-Hans")
    assert await store.remove([mine, mine, token("unknown")]) == 4
    assert await store.report(mine) is None
    assert await store.report(other) == report(token=other)
    assert (await store.language_of(mine), await store.language_of(other)) == (None, "zh-Hans")
    parts = ("report_families", "report_rules", "indicators", "dispute_rules", "dispute_kinds")
    for table in (*parts, "disputes", "watches", "watch_rules"):
        assert await sql(store, f"SELECT token FROM {table}") == [other]  # noqa: S608


async def test_removing_takes_any_number_of_tokens(store: Store) -> None:
    """Forty thousand tokens, more than one statement can take, are one call."""
    await store.add_report(report())
    assert await store.remove([*(token(n) for n in range(40_000)), token("a")]) == 1


async def test_a_removed_report_may_come_again(store: Store) -> None:
    """Who forgets and reports the same message again is stored again."""
    await store.add_report(report())
    assert await store.remove([token("a")]) == 1
    assert await store.add_report(report())
    assert await store.report(token("a")) == report()


async def test_purging_takes_the_days_before(store: Store) -> None:
    """Reports and disputes of earlier days go; those of the day itself stay."""
    eve = TODAY - timedelta(days=1)
    for name, day in (("old", eve), ("new", TODAY)):
        await store.add_report(report(name, reported_on=day))
        await store.add_dispute(dispute(name, recorded_on=day))
    assert await store.purge(TODAY) == 2
    assert await store.purge(TODAY) == 0
    assert await store.report(token("old")) is None
    assert await store.dispute_subjects(date.min) == {dispute("new").subject}
    assert await store.count() == 1


async def test_a_watch_comes_back_once_and_ends_with_its_days(store: Store) -> None:
    """What was added is read back; a second of a token is refused; watches have days of their own."""
    eve = TODAY - timedelta(days=1)
    old, new = watch("old", asked_on=eve, sketch=""), watch("new", rules=("r-2", "r-1"))
    assert [await store.add_watch(each) for each in (old, new, new)] == [True, True, False]
    assert sorted(await store.watches(), key=lambda each: each.asked_on) == [old, new]
    assert await store.purge(eve, watches_before=TODAY) == 1
    assert await store.watches() == [new]
    assert await store.purge(TODAY + timedelta(days=1)) == 1


async def test_the_kind_of_a_disputed_message_is_kept(store: Store) -> None:
    """A dispute may name the kind of message; one that does not leaves no row for it."""
    await store.add_dispute(dispute("a", kind="bank"))
    await store.add_dispute(dispute("b"))
    assert await sql(store, "SELECT kind FROM dispute_kinds") == ["bank"]


async def test_a_language_is_the_one_last_chosen(store: Store) -> None:
    """A choice replaces the one before; dropping takes all choices and says how many."""
    assert await store.language_of(token("a")) is None
    await store.set_language(token("a"), "en")
    await store.set_language(token("a"), "zh-Hans")
    await store.set_language(token("b"), "en")
    assert await store.language_of(token("a")) == "zh-Hans"
    assert await store.drop_preferences() == 2
    assert await store.language_of(token("a")) is None


async def test_a_country_is_the_one_last_chosen(store: Store) -> None:
    """A choice replaces the one before; it goes with its token, or with all choices."""
    assert await store.country_of(token("a")) is None
    await store.set_country(token("a"), "TH")
    await store.set_country(token("a"), "KH")
    await store.set_country(token("b"), "TH")
    assert await store.country_of(token("a")) == "KH"
    assert await store.remove([token("a")]) == 1
    assert await store.country_of(token("a")) is None
    assert await store.drop_preferences() == 1
    assert await store.country_of(token("b")) is None


async def test_a_dispute_is_taken_once(store: Store) -> None:
    """A second dispute of a token is refused; the subjects of a span of days can be asked for."""
    assert await store.add_dispute(dispute())
    assert not await store.add_dispute(dispute(claim="worse", rules=("other-rule",)))
    assert await store.dispute_subjects(TODAY) == {dispute().subject}
    assert await store.dispute_subjects(TODAY + timedelta(days=1)) == set()
    assert await sql(store, "SELECT rule FROM dispute_rules") == ["job-task-deposit-to-unlock"]


async def test_a_wrong_argument_is_the_callers_fault(store: Store) -> None:
    """What is no token, no language or no country is refused before the database is asked."""
    for call in (
        store.report("me"),
        store.remove([token("a"), "\ud800"]),
        store.language_of(""),
        store.set_language(token("a"), "my language"),
        store.set_language("me", "en"),
        store.country_of("me"),
        store.set_country(token("a"), "Thailand"),
        store.set_country("me", "TH"),
    ):
        with pytest.raises(InvalidValue):
            await call


async def test_another_program_can_read_meanwhile(store: Store, file: Path) -> None:
    """A reader elsewhere sees what was committed, and does not stop us from adding."""
    await store.add_report(report(1))
    with raw(file) as other:
        other.execute("BEGIN")
        assert other.execute("SELECT count(*) FROM reports").fetchone() == (1,)
        assert await store.add_report(report(2))
        assert other.execute("SELECT count(*) FROM reports").fetchone() == (1,)


OPERATIONS = st.one_of(
    st.tuples(st.just("report"), samples.reports()),
    st.tuples(st.just("dispute"), samples.disputes()),
    st.tuples(st.just("remove"), st.lists(samples.tokens(), max_size=3)),
    st.tuples(st.just("purge"), samples.days()),
)


@settings(max_examples=25, deadline=None)
@given(st.lists(OPERATIONS, max_size=12))
async def test_the_store_behaves_like_two_dictionaries(
    operations: list[tuple[str, object]],
) -> None:
    """Any sequence of calls gives the answers, and leaves the rows, of a plain model."""
    reports: dict[str, Report] = {}
    disputes: dict[str, Dispute] = {}
    async with await Store.open(MEMORY) as store:
        for _, argument in operations:
            assert await _do(store, argument) == _model(reports, disputes, argument)
        assert await store.count() == len(reports)
        for n in range(8):
            assert await store.report(token(n)) == reports.get(token(n))
        assert await store.digests(date.min) == {kept.digest for kept in reports.values()}
        assert await store.dispute_subjects(date.min) == {d.subject for d in disputes.values()}


async def _do(store: Store, argument: object) -> int:
    match argument:
        case Report():
            return await store.add_report(argument)
        case Dispute():
            return await store.add_dispute(argument)
        case date():
            return await store.purge(argument)
        case list():
            return await store.remove(argument)
    raise AssertionError


def _model(reports: dict[str, Report], disputes: dict[str, Dispute], argument: object) -> int:
    match argument:
        case Report():
            return reports.setdefault(argument.token, argument) is argument
        case Dispute():
            return disputes.setdefault(argument.token, argument) is argument
        case date():
            gone = [t for t, kept in reports.items() if kept.reported_on < argument]
            old = [t for t, kept in disputes.items() if kept.recorded_on < argument]
        case list():
            gone = [t for t in reports if t in argument]
            old = [t for t in disputes if t in argument]
    for name in gone:
        del reports[name]
    for name in old:
        del disputes[name]
    return len(gone) + len(old)
