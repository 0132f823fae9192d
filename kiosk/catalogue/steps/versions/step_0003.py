"""Step 3: what was delivered with a scope is found without reading the whole catalogue."""

from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add the index."""
    op.create_index("revision_scope", "revision", ["scope"])
