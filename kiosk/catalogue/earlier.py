"""Asks for what is no longer in force: earlier revisions, units withdrawn."""

from collections.abc import Iterator

import sqlalchemy as sa

from kiosk.catalogue.asking import Kept
from kiosk.catalogue.database import Database, read_along, streamed
from kiosk.catalogue.tables import current, delivery, revision
from kiosk.records.open_lines import Past
from kiosk.records.unit import Unit
from kiosk.records.wire import from_json


class Earlier(Database):
    """The part of a catalogue that tells what was known before."""

    @read_along
    def withdrawn(self) -> Iterator[Unit]:
        """The units that deliveries no longer hold, each as it stood last, in a fixed order."""
        for kept in self.gone():
            if isinstance(kept.record, Unit):
                yield kept.record

    @read_along
    def gone(self) -> Iterator[Kept]:
        """The same with what was kept beside each, and the delivery that it last came with."""
        last, earlier = revision.alias("last"), revision.alias("earlier")
        query = (
            sa.select(earlier.c.body, earlier.c.scope, earlier.c.policy, delivery.c.name)
            .select_from(current)
            .join(last, current.c.revision == last.c.number)
            .join(earlier, earlier.c.number == last.c.before)
            .join(delivery, delivery.c.number == earlier.c.delivery)
            .where(last.c.body.is_(None), earlier.c.body.is_not(None), last.c.kind == "unit")
            .order_by(current.c.record)
        )
        with self.transaction() as connection:
            for row in streamed(connection, query):
                yield Kept(
                    record=from_json(row.body, Unit),
                    scope=row.scope,
                    policy=row.policy,
                    delivery=row.name,
                )

    @read_along
    def past(self) -> Iterator[Past]:
        """What is no longer in force: earlier revisions and withdrawals, oldest first a record."""
        query = (
            sa.select(revision, delivery.c.name, delivery.c.accepted_at)
            .join(delivery, delivery.c.number == revision.c.delivery)
            .join(current, current.c.revision == revision.c.number, isouter=True)
            .where(sa.or_(current.c.revision.is_(None), revision.c.body.is_(None)))
            .order_by(revision.c.record, revision.c.number)
        )
        with self.transaction() as connection:
            for row in streamed(connection, query):
                yield Past(
                    id=row.record,
                    kind=row.kind,
                    number=row.delivery,
                    delivery=row.name,
                    accepted_at=row.accepted_at,
                    scope=row.scope,
                    policy=row.policy,
                    body=None if row.body is None else bytes(row.body),
                )

    def history(self, record: str) -> tuple[tuple[int, str, bytes | None], ...]:
        """All revisions of a record, oldest first: delivery, moment, JSON (None: withdrawn)."""
        query = (
            sa.select(revision.c.delivery, delivery.c.accepted_at, revision.c.body)
            .join(delivery, delivery.c.number == revision.c.delivery)
            .where(revision.c.record == record)
            .order_by(revision.c.number)
        )
        with self.transaction() as connection:
            return tuple((row[0], row[1], row[2]) for row in connection.execute(query))
