"""Step 3: scopes are found without reading the catalogue; decisions of the staff are kept."""

import json

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add the index and the tables."""
    op.create_index("revision_scope", "revision", ["scope"])
    op.add_column("revision", sa.Column("parent", sa.String(80)))
    op.create_index("revision_parent", "revision", ["parent"])
    _say_what_stands_above()
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
    op.create_table(
        "sameness",
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("kept", sa.String(80), nullable=False),
        sa.Column("other", sa.String(80), nullable=False),
        sa.Column("verdict", sa.String(8), nullable=False),
        sa.Column("decided_at", sa.String(32), nullable=False),
        sa.Column("decided_by", sa.Text, nullable=False),
        sa.Column("undone_at", sa.String(32)),
        sa.Column("undone_by", sa.Text),
    )


def _say_what_stands_above() -> None:
    """Give the revisions that are there their parents, which stand in their bodies."""
    connection = op.get_bind()
    revisions = sa.table(
        "revision", sa.column("number"), sa.column("kind"), sa.column("body"), sa.column("parent")
    )
    query = sa.select(revisions.c.number, revisions.c.body).where(
        revisions.c.kind == "unit", revisions.c.body.is_not(None)
    )
    for number, body in connection.execute(query).all():
        parent = json.loads(bytes(body)).get("parent")
        if parent:
            connection.execute(
                sa.update(revisions).where(revisions.c.number == number).values(parent=parent)
            )
