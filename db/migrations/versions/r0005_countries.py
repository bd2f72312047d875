"""The country an asker chose, for the help lines there."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "0005"
down_revision = "0004"


def upgrade(op: Operations) -> None:
    """Make the table."""
    op.create_table(
        "countries",
        sa.Column("token", sa.String(64), nullable=False),
        sa.Column("country", sa.String(2), nullable=False),
        sa.PrimaryKeyConstraint("token", name="pk_countries"),
        sqlite_with_rowid=False,
    )
