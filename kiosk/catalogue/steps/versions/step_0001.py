"""Step 1: deliveries, revisions, the revision in force, masters."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_NUMBER = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "delivery",
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("accepted_at", sa.String(32), nullable=False),
        sa.Column("accepted_by", sa.Text, nullable=False),
        sa.Column("policy", sa.String(16), nullable=False),
        sa.Column("undoes", sa.Integer, sa.ForeignKey("delivery.number")),
        sa.Column("report", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "revision",
        sa.Column("number", _NUMBER, primary_key=True, autoincrement=True),
        sa.Column("record", sa.String(80), nullable=False),
        sa.Column("kind", sa.String(8), nullable=False),
        sa.Column("code", sa.Text, nullable=False),
        sa.Column("scope", sa.Text, nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("delivery", sa.Integer, sa.ForeignKey("delivery.number"), nullable=False),
        sa.Column("before", _NUMBER),
        sa.Column("body", sa.LargeBinary),
    )
    op.create_index("revision_record", "revision", ["record"])
    op.create_index("revision_code", "revision", ["code"])
    op.create_index("revision_delivery", "revision", ["delivery"])
    op.create_table(
        "current",
        sa.Column("record", sa.String(80), primary_key=True),
        sa.Column("revision", _NUMBER, sa.ForeignKey("revision.number"), nullable=False),
    )
    op.create_table(
        "master",
        sa.Column("digest", sa.String(64), primary_key=True),
        sa.Column("found", sa.LargeBinary, nullable=False),
    )
