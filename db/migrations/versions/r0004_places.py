"""What a group has chosen, and whether the owner of a business account agreed."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "0004"
down_revision = "0003"


def upgrade(op: Operations) -> None:
    """Make the tables."""
    op.create_table(
        "group_settings",
        sa.Column("token", sa.String(64), nullable=False),
        sa.Column("warns", sa.String(3), nullable=False),
        sa.Column("language", sa.String(35), nullable=False),
        sa.PrimaryKeyConstraint("token", name="pk_group_settings"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "business_consents",
        sa.Column("token", sa.String(64), nullable=False),
        sa.Column("answer", sa.String(8), nullable=False),
        sa.PrimaryKeyConstraint("token", name="pk_business_consents"),
        sqlite_with_rowid=False,
    )
