"""The one way in and out of what is stored.

Every method but `open` may be called from several tasks at once. What goes wrong outside the
program comes as a `StoreError`, after which the store stays usable; a wrong argument is an
`InvalidValue`.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from types import TracebackType
from typing import Any, Self

from sqlalchemy import Delete, Select, delete, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from . import places, rows, statistics
from .database import Database
from .places import GroupSettings, check_consent
from .records import (
    Dispute,
    Report,
    Stats,
    Watch,
    check_country,
    check_day,
    check_language,
    check_token,
)
from .tables import (
    BUSINESS_CONSENTS,
    COUNTRIES,
    DISPUTES,
    GROUP_SETTINGS,
    PREFERENCES,
    REPORTS,
    WATCHES,
)

_BY_TOKEN = (REPORTS, DISPUTES, WATCHES, PREFERENCES, COUNTRIES, GROUP_SETTINGS, BUSINESS_CONSENTS)
_BATCH = 500  # tokens in one statement; SQLite takes at most 32,766 parameters, older builds 999


class Store:
    """The reports, disputes, watches and language preferences of one database.

    Use it with `async with await Store.open(url) as store:` or call `close` yourself.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._residue = False  # rows were deleted whose bytes are not known to be overwritten

    @classmethod
    async def open(cls, url: str, *, lock_wait: float = 5.0) -> Self:
        """Open the database at `url`, made or brought up to date first where needed.

        `url` is one that SQLAlchemy reads, such as `sqlite+aiosqlite:///data/second-look.db`
        (plain `sqlite:///…` is taken too). `lock_wait` is how many seconds a call waits for
        another program that writes before it raises `StoreBusy`; 5 is what Python's sqlite3
        takes, and is longer than a backup holds the lock. Raises `StoreError`.
        """
        return cls(await Database.open(url, lock_wait))

    def is_in_place(self) -> bool:
        """Return whether the file of the database is the one that was opened, and still there.

        Where it is not, what is stored is lost; open the store anew.
        """
        return self._database.is_in_place()

    async def close(self) -> None:
        """Close the database; every later call but `close` raises `StoreUnavailable`."""
        await self._database.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        await self.close()

    async def add_report(self, report: Report) -> bool:
        """Store the report whole. Return False, and write nothing, when its token is there."""
        return await self._database.write(lambda connection: rows.add_report(connection, report))

    async def report(self, token: str) -> Report | None:
        """Return the report with this token, equal to the one that was added, or None."""
        check_token("token", token)
        return await self._database.read(lambda connection: rows.find_report(connection, token))

    async def count(self) -> int:
        """Return how many reports there are."""
        (number,) = await self._values(select(func.count()).select_from(REPORTS))
        return int(number)

    async def digests(self, since: date) -> set[str]:
        """Return the digests of the reports of that day and later.

        With these and the key, an asker's tokens can be made again, and the reports removed.
        """
        check_day("since", since)
        recent = REPORTS.c.reported_on >= since
        return set(await self._values(select(REPORTS.c.digest).where(recent).distinct()))

    async def dispute_subjects(self, since: date) -> set[str]:
        """Return what the disputes of that day and later are about; for use as `digests`."""
        check_day("since", since)
        recent = DISPUTES.c.recorded_on >= since
        return set(await self._values(select(DISPUTES.c.subject).where(recent).distinct()))

    async def remove(self, tokens: Iterable[str]) -> int:
        """Delete all that stands under these tokens, and erase its bytes.

        Return how many reports, disputes, watches, preferences, settings of groups and consents
        were deleted, in sum; the families, rules and indicators of a report go with it and are
        not counted. Unknown tokens are fine. After `StoreNotErased` the rows are deleted but
        some bytes may remain for a while.
        """
        wanted = sorted(set(tokens))
        for token in wanted:
            check_token("token", token)
        return await self._delete(
            delete(table).where(table.c.token.in_(batch))
            for table in _BY_TOKEN
            for batch in _batches(wanted)
        )

    async def purge(self, before: date, *, watches_before: date | None = None) -> int:
        """Delete the reports and disputes of the days before that day, and erase their bytes.

        Watches go that are older than that, or of a day before `watches_before`. Return how many
        reports, disputes and watches were deleted, in sum. Meant to be called every day:
        the file is rewritten each time, with or without old rows, so that nothing can be read
        from its layout, and what an earlier call could not erase is erased now.
        """
        check_day("before", before)
        ended = max(before, watches_before or before)
        self._residue = True
        return await self._delete(
            [
                delete(REPORTS).where(REPORTS.c.reported_on < before),
                delete(DISPUTES).where(DISPUTES.c.recorded_on < before),
                delete(WATCHES).where(WATCHES.c.asked_on < ended),
            ]
        )

    async def language_of(self, token: str) -> str | None:
        """Return the language that this asker chose, or None."""
        check_token("token", token)
        chosen = select(PREFERENCES.c.language).where(PREFERENCES.c.token == token)
        return next(iter(await self._values(chosen)), None)

    async def set_language(self, token: str, language: str) -> None:
        """Store the language that this asker chose, in place of an earlier choice."""
        check_token("token", token)
        check_language("language", language)
        await self._database.write(
            lambda connection: rows.set_language(connection, token, language)
        )

    async def country_of(self, token: str) -> str | None:
        """Return the country that this asker chose, or None."""
        check_token("token", token)
        chosen = select(COUNTRIES.c.country).where(COUNTRIES.c.token == token)
        return next(iter(await self._values(chosen)), None)

    async def set_country(self, token: str, country: str) -> None:
        """Store the country that this asker chose, in place of an earlier choice."""
        check_token("token", token)
        check_country("country", country)
        await self._database.write(lambda connection: rows.set_country(connection, token, country))

    async def drop_preferences(self) -> int:
        """Delete every language, country and consent, and erase the bytes; return how many.

        For the day when the key is destroyed: then none of them can be found again.
        """
        return await self._delete(
            [delete(PREFERENCES), delete(COUNTRIES), delete(BUSINESS_CONSENTS)]
        )

    async def group_settings(self, token: str) -> GroupSettings | None:
        """Return what the admins of this group have chosen, or None."""
        check_token("token", token)
        return await self._database.read(lambda connection: places.find_group(connection, token))

    async def set_group_settings(self, token: str, settings: GroupSettings) -> None:
        """Store what the admins of this group have chosen, in place of an earlier choice."""
        check_token("token", token)
        await self._database.write(lambda connection: places.set_group(connection, token, settings))

    async def consent_of(self, token: str) -> str | None:
        """Return what the owner of a business account answered, one of `CONSENTS`, or None."""
        check_token("token", token)
        query = select(BUSINESS_CONSENTS.c.answer).where(BUSINESS_CONSENTS.c.token == token)
        return next(iter(await self._values(query)), None)

    async def set_consent(self, token: str, answer: str) -> None:
        """Store that answer, one of `CONSENTS`, in place of an earlier one."""
        check_token("token", token)
        check_consent(answer)
        await self._database.write(lambda connection: places.set_consent(connection, token, answer))

    async def add_dispute(self, dispute: Dispute) -> bool:
        """Store the dispute whole. Return False, and write nothing, when its token is there."""
        return await self._database.write(lambda connection: rows.add_dispute(connection, dispute))

    async def add_watch(self, watch: Watch) -> bool:
        """Store the watch whole. Return False, and write nothing, when its token is there."""
        return await self._database.write(lambda connection: rows.add_watch(connection, watch))

    async def watches(self) -> list[Watch]:
        """Return every watch there is."""
        return await self._database.read(rows.all_watches)

    async def stats(self, today: date, weeks: int) -> Stats:
        """Return the numbers of the ISO week that `today` is in and of those before it.

        `weeks` is how many weeks in all, 1 to 520 (ten years).
        """
        span = statistics.span(today, weeks)
        return await self._database.read(lambda connection: statistics.stats(connection, *span))

    async def _values(self, query: Select[Any]) -> Sequence[Any]:
        """Return the first column of every row."""

        async def fetch(connection: AsyncConnection) -> Sequence[Any]:
            return list((await connection.execute(query)).scalars())

        return await self._database.read(fetch)

    async def _delete(self, deletions: Iterable[Delete]) -> int:
        """Delete, then erase where there may be something to erase."""

        async def work(connection: AsyncConnection) -> int:
            removed = await rows.delete_all(connection, deletions)
            self._residue = self._residue or removed > 0
            return removed

        removed = await self._database.write(work)
        if self._residue:
            await self._database.erase()
            self._residue = False
        return removed


def _batches(tokens: Sequence[str]) -> Iterator[Sequence[str]]:
    for start in range(0, len(tokens), _BATCH):
        yield tokens[start : start + _BATCH]
