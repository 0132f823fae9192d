"""Step 4: the work that several machines may share."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Add the table of jobs."""
    op.create_table(
        "job",
        sa.Column(
            "number",
            sa.BigInteger().with_variant(sa.Integer, "sqlite"),
            primary_key=True,
            autoincrement=True,
        ),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("input", sa.Text, nullable=False),
        sa.Column("state", sa.String(8), nullable=False),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("leased_by", sa.Text),
        sa.Column("lease_until", sa.Float),
        sa.Column("error", sa.Text),
        sa.Column("done_at", sa.Float),
        sa.UniqueConstraint("kind", "input", name="job_input"),
    )
    op.create_index("job_state", "job", ["kind", "state"])
