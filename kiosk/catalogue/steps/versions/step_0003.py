"""Step 3: scopes are found without reading the catalogue; what columns mean is kept."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add the index, and the table."""
    op.create_index("revision_scope", "revision", ["scope"])
    op.create_table(
        "columns",
        sa.Column("signature", sa.String(32), primary_key=True),
        sa.Column("mapping", sa.LargeBinary, nullable=False),
        sa.Column("decided_at", sa.String(32), nullable=False),
        sa.Column("decided_by", sa.Text, nullable=False),
    )
