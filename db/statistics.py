"""The numbers about what is stored."""

from datetime import date, timedelta
from typing import Any

from sqlalchemy import Column, ColumnElement, FromClause, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from .errors import InvalidValue
from .records import Stats, Week, check_day
from .tables import DISPUTE_RULES, DISPUTES, REPORT_FAMILIES, REPORTS

_MOST_WEEKS = 520
_WEEK = timedelta(days=7)


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
    rules = DISPUTE_RULES.join(DISPUTES)
    return Stats(
        since=since,
        until=until,
        total=sum(days.values()),
        messages=(await connection.execute(messages)).scalar_one(),
        by_family=await _counts(connection, families, REPORT_FAMILIES.c.family, reported),
        by_language=await _counts(connection, REPORTS, REPORTS.c.language, reported),
        by_week=_weeks(days, since, until),
        disputes=(await connection.execute(disputes)).scalar_one(),
        disputes_by_rule=await _counts(connection, rules, DISPUTE_RULES.c.rule, disputed),
    )


async def _counts(
    connection: AsyncConnection, source: FromClause, column: Column[Any], where: ColumnElement[bool]
) -> dict[Any, int]:
    """Return how many rows there are for each value, the most frequent first."""
    number = func.count()
    query = select(column, number).select_from(source).where(where).group_by(column)
    rows = await connection.execute(query.order_by(number.desc(), column))
    return {row[0]: row[1] for row in rows}


def _weeks(days: dict[date, int], since: date, until: date) -> tuple[Week, ...]:
    weeks = dict.fromkeys(
        (since + number * _WEEK for number in range((until - since).days // 7 + 1)), 0
    )
    for day, reports in days.items():
        weeks[_monday(day)] += reports
    return tuple(Week(monday, reports) for monday, reports in weeks.items())


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
