"""Reports with their families, rules and indicators."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "0001"
down_revision = None


def upgrade(op: Operations) -> None:
    """Make the tables."""
    op.create_table(
        "reports",
        sa.Column("token", sa.String(64), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("reported_on", sa.Date(), nullable=False),
        sa.Column("language", sa.String(35), nullable=False),
        sa.Column("level", sa.String(8), nullable=False),
        sa.Column("score", sa.Float(), nullable=False),
        sa.Column("fingerprint", sa.String(128), nullable=False),
        sa.Column("origin", sa.String(128), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("token", name="pk_reports"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_reports_reported_on", "reports", ["reported_on"])
    _part(op, "report_families", sa.Column("family", sa.String(128), nullable=False))
    _part(op, "report_rules", sa.Column("rule", sa.String(128), nullable=False))
    kind = sa.Column("kind", sa.String(8), nullable=False)
    _part(op, "indicators", kind, sa.Column("value", sa.Text(), nullable=False))


def _part(op: Operations, name: str, *columns: sa.Column[str]) -> None:
    key = f"fk_{name}_reports"
    op.create_table(
        name,
        sa.Column("token", sa.String(64), nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        *columns,
        sa.PrimaryKeyConstraint("token", "position", name=f"pk_{name}"),
        sa.ForeignKeyConstraint(["token"], ["reports.token"], name=key, ondelete="CASCADE"),
        sqlite_with_rowid=False,
    )
