"""The tables of the catalogue. Their history stands in `steps/versions`."""

from sqlalchemy import (
    BigInteger,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)

metadata = MetaData()

# SQLite gives row numbers of its own only to INTEGER keys.
_Number = BigInteger().with_variant(Integer, "sqlite")

delivery = Table(
    "delivery",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("name", Text, nullable=False),
    Column("accepted_at", String(32), nullable=False),
    Column("accepted_by", Text, nullable=False),
    Column("policy", String(16), nullable=False),
    # The delivery that this one takes back; NULL for what a supplier delivered.
    Column("undoes", Integer, ForeignKey("delivery.number")),
    Column("report", LargeBinary, nullable=False),
)

revision = Table(
    "revision",
    metadata,
    Column("number", _Number, primary_key=True, autoincrement=True),
    Column("record", String(80), nullable=False),
    Column("kind", String(8), nullable=False),
    Column("code", Text, nullable=False),
    Column("scope", Text, nullable=False),
    Column("digest", String(64), nullable=False),
    Column("delivery", Integer, ForeignKey("delivery.number"), nullable=False),
    Column("before", _Number),
    # The right of a record that says nothing: that of the delivery it was first accepted with.
    Column("policy", String(16), nullable=False, server_default="closed"),
    # The unit above as delivered, by which what lies below a changed record is found.
    Column("parent", String(80)),
    # NULL is a withdrawal: the record is known, and no longer shown.
    Column("body", LargeBinary),
)
Index("revision_record", revision.c.record)
Index("revision_code", revision.c.code)
Index("revision_scope", revision.c.scope)
Index("revision_parent", revision.c.parent)
Index("revision_delivery", revision.c.delivery)

current = Table(
    "current",
    metadata,
    Column("record", String(80), primary_key=True),
    Column("revision", _Number, ForeignKey("revision.number"), nullable=False),
)

# Pictures by content: what opening them found, so that the same bytes are never opened twice.
master = Table(
    "master",
    metadata,
    Column("digest", String(64), primary_key=True),
    Column("found", LargeBinary, nullable=False),
)

# Somebody objects that a record, or some outputs of it, be shown; kept also when lifted.
objection = Table(
    "objection",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("code", Text, nullable=False),
    Column("written", Text, nullable=False),
    Column("outputs", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("decided_at", String(32), nullable=False),
    Column("decided_by", Text, nullable=False),
    Column("lifted_at", String(32)),
    Column("lifted_by", Text),
)

# Two notices are one person's, or are not; kept also when it is taken back.
sameness = Table(
    "sameness",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("kept", String(80), nullable=False),
    Column("other", String(80), nullable=False),
    Column("verdict", String(8), nullable=False),
    Column("decided_at", String(32), nullable=False),
    Column("decided_by", Text, nullable=False),
    Column("undone_at", String(32)),
    Column("undone_by", Text),
)

# What the columns of one form of table mean, as staff decided; known by its headings.
columns = Table(
    "columns",
    metadata,
    Column("signature", String(32), primary_key=True),
    Column("mapping", LargeBinary, nullable=False),
    Column("decided_at", String(32), nullable=False),
    Column("decided_by", Text, nullable=False),
)

# Work that several machines share; each job is leased for a while by whoever does it. Moments
# are seconds of the database's own clock.
job = Table(
    "job",
    metadata,
    Column("number", _Number, primary_key=True, autoincrement=True),
    Column("kind", String(16), nullable=False),
    Column("input", Text, nullable=False),
    Column("state", String(8), nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("leased_by", Text),
    Column("lease_until", Float),
    Column("error", Text),
    Column("done_at", Float),
    UniqueConstraint("kind", "input", name="job_input"),
)
Index("job_state", job.c.kind, job.c.state)
