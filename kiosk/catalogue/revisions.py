"""Queries of revisions that the catalogue makes in several places."""

from collections.abc import Iterable
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from kiosk.catalogue.database import batches
from kiosk.catalogue.rows import CONCEPT
from kiosk.catalogue.tables import current, delivery, revision


def standing_rows() -> sa.Select[tuple[Any, ...]]:
    """What two revisions of the records in force are compared by."""
    return (
        sa.select(revision.c.record, revision.c.digest, revision.c.scope, revision.c.policy)
        .join(current, current.c.revision == revision.c.number)
        .where(revision.c.body.is_not(None))
    )


def in_force_by(*columns: sa.Column[Any]) -> sa.Select[tuple[Any, ...]]:
    """Some columns of the records in force."""
    return (
        sa.select(*columns)
        .join(current, current.c.revision == revision.c.number)
        .where(revision.c.body.is_not(None))
    )


def in_force() -> sa.Select[tuple[Any, ...]]:
    """Every description in force, with what is told of its delivery."""
    return (
        sa.select(
            revision.c.record,
            revision.c.kind,
            revision.c.body,
            revision.c.policy,
            delivery.c.name,
            delivery.c.accepted_at,
        )
        .join(current, current.c.revision == revision.c.number)
        .join(delivery, delivery.c.number == revision.c.delivery)
        .where(revision.c.body.is_not(None), revision.c.kind != CONCEPT)
    )


def last_rows(connection: Connection, ids: Iterable[str]) -> list[dict[str, object]]:
    """The last revision of each of some records, as it is stored."""
    found: list[dict[str, object]] = []
    for batch in batches(ids):
        query = (
            sa.select(revision)
            .join(current, current.c.revision == revision.c.number)
            .where(current.c.record.in_(batch))
        )
        found.extend(row._asdict() for row in connection.execute(query))
    return found
