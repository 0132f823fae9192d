"""Step 2: each revision keeps the policy it came under, also when it is accepted again."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add the column; a revision that an undoing gave back came under its first policy."""
    policy = sa.Column("policy", sa.String(16), nullable=False, server_default="closed")
    op.add_column("revision", policy)
    op.execute(
        "UPDATE revision SET policy = coalesce("
        "(SELECT d.policy FROM revision r JOIN delivery d ON d.number = r.delivery"
        " WHERE r.record = revision.record AND r.digest = revision.digest AND r.digest <> ''"
        " AND d.undoes IS NULL ORDER BY r.number LIMIT 1),"
        " (SELECT d.policy FROM delivery d WHERE d.number = revision.delivery))"
    )
