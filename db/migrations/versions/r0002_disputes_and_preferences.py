"""Disputed verdicts, and the language an asker chose."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "0002"
down_revision = "0001"


def upgrade(op: Operations) -> None:
    """Make the tables."""
    op.create_table(
        "disputes",
        sa.Column("token", sa.String(64), nullable=False),
        sa.Column("subject", sa.String(64), nullable=False),
        sa.Column("recorded_on", sa.Date(), nullable=False),
        sa.Column("level", sa.String(8), nullable=False),
        sa.Column("claim", sa.String(128), nullable=False),
        sa.Column("fingerprint", sa.String(128), nullable=False),
        sa.PrimaryKeyConstraint("token", name="pk_disputes"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_disputes_recorded_on", "disputes", ["recorded_on"])
    key = sa.ForeignKeyConstraint(
        ["token"], ["disputes.token"], name="fk_dispute_rules_disputes", ondelete="CASCADE"
    )
    op.create_table(
        "dispute_rules",
        sa.Column("token", sa.String(64), nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("rule", sa.String(128), nullable=False),
        sa.PrimaryKeyConstraint("token", "position", name="pk_dispute_rules"),
        key,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "preferences",
        sa.Column("token", sa.String(64), nullable=False),
        sa.Column("language", sa.String(35), nullable=False),
        sa.PrimaryKeyConstraint("token", name="pk_preferences"),
        sqlite_with_rowid=False,
    )
