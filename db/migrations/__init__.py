"""How a database of any age becomes one that the newest code can use.

`upgrade` runs inside `Store.open`, within one transaction: either every missing step is done or
none is. It needs no `alembic.ini` and no `env.py`: the steps are found beside this file, wherever
it is installed, and each gets its `Operations` as an argument. Alembic's usual
`from alembic import op` is one variable for the whole process; two stores that open at the same
time in one event loop would write into each other's database through it.

A new step is a new file in `versions/`, written by hand after its neighbours; the test that
compares the migrated database with `db.tables` says whether it is complete. A step that was
released is never edited.
"""

from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect

from db.errors import StoreCorrupt, StoreNewer


def revisions() -> list[str]:
    """Return the ids of all steps, the oldest first."""
    return [step.revision for step in _scripts().walk_revisions()][::-1]


def is_current(connection: Connection, place: str) -> bool:
    """Return whether the database needs no step. Reads only.

    Raises `StoreNewer` for a database with a step that this code does not know, and
    `StoreCorrupt` for one with tables but no record of steps: it belongs to another program.
    """
    done = set(MigrationContext.configure(connection).get_current_heads())
    if not done <= set(revisions()):
        raise StoreNewer(place)
    if not done and inspect(connection).get_table_names():
        raise StoreCorrupt(place)
    return done == {_scripts().get_current_head()}


def upgrade(connection: Connection, to: str = "head") -> None:
    """Do the missing steps up to `to`, within the transaction that the connection is in."""
    scripts = _scripts()

    def missing(done: Any, _context: MigrationContext) -> Iterable[Any]:
        return scripts._upgrade_revs(to, done)

    context = MigrationContext.configure(connection, opts={"fn": missing})
    context.run_migrations(op=Operations(context))


@cache
def _scripts() -> ScriptDirectory:
    return ScriptDirectory(str(Path(__file__).parent))
