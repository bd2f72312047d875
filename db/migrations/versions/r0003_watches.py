"""Who wants to be told when an answer changes, and what kind a disputed message is said to be."""

from typing import Any

import sqlalchemy as sa
from alembic.operations import Operations

revision = "0003"
down_revision = "0002"


def upgrade(op: Operations) -> None:
    """Make the tables."""
    _part(op, "dispute_kinds", "disputes", sa.Column("kind", sa.String(128), nullable=False))
    op.create_table(
        "watches",
        sa.Column("token", sa.String(64), nullable=False),
        sa.Column("subject", sa.String(64), nullable=False),
        sa.Column("sketch", sa.String(512), nullable=False),
        sa.Column("asked_on", sa.Date(), nullable=False),
        sa.Column("level", sa.String(8), nullable=False),
        sa.Column("fingerprint", sa.String(128), nullable=False),
        sa.Column("sealed", sa.String(512), nullable=False),
        sa.PrimaryKeyConstraint("token", name="pk_watches"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_watches_asked_on", "watches", ["asked_on"])
    position = sa.Column("position", sa.Integer(), autoincrement=False, nullable=False)
    rule = sa.Column("rule", sa.String(128), nullable=False)
    _part(op, "watch_rules", "watches", position, rule)


def _part(op: Operations, name: str, parent: str, *columns: sa.Column[Any]) -> None:
    ordered = ["token"] + [column.name for column in columns if column.name == "position"]
    op.create_table(
        name,
        sa.Column("token", sa.String(64), nullable=False),
        *columns,
        sa.PrimaryKeyConstraint(*ordered, name=f"pk_{name}"),
        sa.ForeignKeyConstraint(
            ["token"], [f"{parent}.token"], name=f"fk_{name}_{parent}", ondelete="CASCADE"
        ),
        sqlite_with_rowid=False,
    )
