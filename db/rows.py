"""Records to rows and back: each function works inside a transaction that it is given."""

from collections.abc import Iterable, Iterator, Sequence

from sqlalchemy import Delete, Table, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from .records import Dispute, Indicator, Report, Watch
from .tables import (
    COUNTRIES,
    DISPUTE_KINDS,
    DISPUTE_RULES,
    DISPUTES,
    INDICATORS,
    PREFERENCES,
    REPORT_FAMILIES,
    REPORT_RULES,
    REPORTS,
    WATCH_RULES,
    WATCHES,
)


async def add_report(connection: AsyncConnection, report: Report) -> bool:
    """Store the report with its parts. Return False when its token is there."""
    if await _has(connection, REPORTS, report.token):
        return False
    await _add_row(connection, REPORTS, report)
    for table, rows in _parts_of(report):
        await _add_parts(connection, table, report.token, rows)
    return True


async def add_dispute(connection: AsyncConnection, dispute: Dispute) -> bool:
    """Store the dispute with its rules. Return False when its token is there."""
    if await _has(connection, DISPUTES, dispute.token):
        return False
    await _add_row(connection, DISPUTES, dispute)
    await _add_parts(connection, DISPUTE_RULES, dispute.token, [(rule,) for rule in dispute.rules])
    if dispute.kind is not None:
        kind = insert(DISPUTE_KINDS).values(token=dispute.token, kind=dispute.kind)
        await connection.execute(kind)
    return True


async def add_watch(connection: AsyncConnection, watch: Watch) -> bool:
    """Store the watch with its rules. Return False when its token is there."""
    if await _has(connection, WATCHES, watch.token):
        return False
    await _add_row(connection, WATCHES, watch)
    await _add_parts(connection, WATCH_RULES, watch.token, [(rule,) for rule in watch.rules])
    return True


async def all_watches(connection: AsyncConnection) -> list[Watch]:
    """Return every watch, in the order of the tokens."""
    rules: dict[str, list[str]] = {}
    query = select(WATCH_RULES).order_by(WATCH_RULES.c.token, WATCH_RULES.c.position)
    for token, _, rule in await connection.execute(query):
        rules.setdefault(token, []).append(rule)
    rows = (await connection.execute(select(WATCHES).order_by(WATCHES.c.token))).mappings()
    return [Watch(**row, rules=tuple(rules.get(row["token"], ()))) for row in rows]


async def find_report(connection: AsyncConnection, token: str) -> Report | None:
    """Return the report with this token, or None."""
    query = select(REPORTS).where(REPORTS.c.token == token)
    row = (await connection.execute(query)).mappings().one_or_none()
    if row is None:
        return None
    indicators = await _parts(connection, INDICATORS, token)
    return Report(
        **row,
        families=tuple(part[0] for part in await _parts(connection, REPORT_FAMILIES, token)),
        rules=tuple(part[0] for part in await _parts(connection, REPORT_RULES, token)),
        indicators=tuple(Indicator(*indicator) for indicator in indicators),
    )


async def set_language(connection: AsyncConnection, token: str, language: str) -> None:
    """Store the language under this token, in place of an earlier one."""
    await _set_choice(connection, PREFERENCES, token, {"language": language})


async def set_country(connection: AsyncConnection, token: str, country: str) -> None:
    """Store the country under this token, in place of an earlier one."""
    await _set_choice(connection, COUNTRIES, token, {"country": country})


async def _set_choice(
    connection: AsyncConnection, table: Table, token: str, choice: dict[str, str]
) -> None:
    change = update(table).where(table.c.token == token).values(choice)
    if (await connection.execute(change)).rowcount == 0:
        await connection.execute(insert(table).values({"token": token, **choice}))


async def delete_all(connection: AsyncConnection, deletions: Iterable[Delete]) -> int:
    """Carry out the deletions; return how many rows they named, without the parts of these."""
    removed = 0
    for deletion in deletions:
        removed += (await connection.execute(deletion)).rowcount
    return removed


def _parts_of(report: Report) -> Iterator[tuple[Table, list[tuple[str, ...]]]]:
    """Yield what of a report stands in tables of its own, in the order of the columns."""
    yield REPORT_FAMILIES, [(family,) for family in report.families]
    yield REPORT_RULES, [(rule,) for rule in report.rules]
    yield INDICATORS, [(indicator.kind, indicator.value) for indicator in report.indicators]


async def _has(connection: AsyncConnection, table: Table, token: str) -> bool:
    query = select(table.c.token).where(table.c.token == token)
    return (await connection.execute(query)).first() is not None


async def _add_row(
    connection: AsyncConnection, table: Table, record: Report | Dispute | Watch
) -> None:
    """Store the fields that have a column of their name."""
    row = {column.name: getattr(record, column.name) for column in table.columns}
    await connection.execute(insert(table).values(row))


async def _add_parts(
    connection: AsyncConnection, table: Table, token: str, rows: Sequence[tuple[str, ...]]
) -> None:
    names = [column.name for column in table.columns]
    values = [
        dict(zip(names, (token, position, *row), strict=True)) for position, row in enumerate(rows)
    ]
    if values:
        await connection.execute(insert(table), values)


async def _parts(connection: AsyncConnection, table: Table, token: str) -> list[tuple[str, ...]]:
    """Return the rows of one token in their order, without token and position."""
    _, position, *columns = table.columns
    query = select(*columns).where(table.c.token == token).order_by(position)
    return [tuple(row) for row in await connection.execute(query)]
