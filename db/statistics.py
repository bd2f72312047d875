"""The numbers about what is stored."""

from datetime import date, timedelta
from typing import Any

from sqlalchemy import Column, ColumnElement, FromClause, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from .errors import InvalidValue
from .records import RuleFigures, Stats, Week, check_day
from .tables import DISPUTE_RULES, DISPUTES, REPORT_FAMILIES, REPORT_RULES, REPORTS

_MOST_WEEKS = 520
_WEEK = timedelta(days=7)

HONEST = "honest"
"""The claim of a dispute that says that nothing is wrong with the message."""


def span(today: date, weeks: int) -> tuple[date, date]:
    """Return the first Monday and the last Sunday of that many ISO weeks, the last with `today`.

    Raises `InvalidValue` unless `weeks` is 1 to 520 (ten years).
    """
    check_day("today", today)
    if not 1 <= weeks <= _MOST_WEEKS:
        raise InvalidValue(f"weeks must be from 1 to {_MOST_WEEKS}")
    monday = _monday(today)
    return monday - (weeks - 1) * _WEEK, monday + timedelta(days=6)


async def stats(connection: AsyncConnection, since: date, until: date) -> Stats:
    """Return the numbers of that span, all from the state that the transaction sees."""
    reported = REPORTS.c.reported_on.between(since, until)
    disputed = DISPUTES.c.recorded_on.between(since, until)
    days = await _counts(connection, REPORTS, REPORTS.c.reported_on, reported)
    messages = select(func.count(REPORTS.c.digest.distinct())).where(reported)
    disputes = select(func.count()).select_from(DISPUTES).where(disputed)
    families = REPORT_FAMILIES.join(REPORTS)
    return Stats(
        since=since,
        until=until,
        total=sum(days.values()),
        messages=(await connection.execute(messages)).scalar_one(),
        by_family=await _counts(connection, families, REPORT_FAMILIES.c.family, reported),
        by_language=await _counts(connection, REPORTS, REPORTS.c.language, reported),
        by_week=_weeks(days, since, until),
        disputes=(await connection.execute(disputes)).scalar_one(),
        disputed_rules=await _disputed_rules(connection, reported, disputed),
    )


async def _counts(
    connection: AsyncConnection, source: FromClause, column: Column[Any], where: ColumnElement[bool]
) -> dict[Any, int]:
    """Return how many rows there are for each value, the most frequent first."""
    number = func.count()
    query = select(column, number).select_from(source).where(where).group_by(column)
    rows = await connection.execute(query.order_by(number.desc(), column))
    return {row[0]: row[1] for row in rows}


async def _disputed_rules(
    connection: AsyncConnection, reported: ColumnElement[bool], disputed: ColumnElement[bool]
) -> dict[str, RuleFigures]:
    """Return the figures of each rule that was called wrong, the most often first."""
    rules, column = DISPUTE_RULES.join(DISPUTES), DISPUTE_RULES.c.rule
    honest = disputed & (DISPUTES.c.claim == HONEST)
    all_of_them = await _counts(connection, rules, column, disputed)
    called_honest = await _counts(connection, rules, column, honest)
    found = await _counts(
        connection,
        REPORT_RULES.join(REPORTS),
        REPORT_RULES.c.rule,
        reported & REPORT_RULES.c.rule.in_(list(all_of_them)),
    )
    return {
        rule: RuleFigures(
            called_honest.get(rule, 0), number - called_honest.get(rule, 0), found.get(rule, 0)
        )
        for rule, number in all_of_them.items()
    }


def _weeks(days: dict[date, int], since: date, until: date) -> tuple[Week, ...]:
    weeks = dict.fromkeys(
        (since + number * _WEEK for number in range((until - since).days // 7 + 1)), 0
    )
    for day, reports in days.items():
        weeks[_monday(day)] += reports
    return tuple(Week(monday, reports) for monday, reports in weeks.items())


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
