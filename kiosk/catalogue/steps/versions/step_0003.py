"""Step 3: scopes are found without reading the catalogue; decisions of the staff are kept."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add the index and the tables."""
    op.create_index("revision_scope", "revision", ["scope"])
    op.create_table(
        "columns",
        sa.Column("signature", sa.String(32), primary_key=True),
        sa.Column("mapping", sa.LargeBinary, nullable=False),
        sa.Column("decided_at", sa.String(32), nullable=False),
        sa.Column("decided_by", sa.Text, nullable=False),
    )
    op.create_table(
        "objection",
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("code", sa.Text, nullable=False),
        sa.Column("written", sa.Text, nullable=False),
        sa.Column("outputs", sa.Text, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("decided_at", sa.String(32), nullable=False),
        sa.Column("decided_by", sa.Text, nullable=False),
        sa.Column("lifted_at", sa.String(32)),
        sa.Column("lifted_by", sa.Text),
    )
