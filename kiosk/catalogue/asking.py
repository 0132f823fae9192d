"""Asks for what is in force: records by their ids, codes or scopes, or all of them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from kiosk.catalogue.database import Database, batches, read_along, streamed
from kiosk.catalogue.revisions import in_force, in_force_by, last_rows, standing_rows
from kiosk.catalogue.rows import CONCEPT, Described, Record, described_of, record_of
from kiosk.catalogue.tables import current, delivery, revision
from kiosk.records.concept import Concept
from kiosk.records.wire import from_json
from kiosk.rules.canvases import cited_name
from kiosk.rules.plan import Known


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """One record in force, with the delivery it came with and the policy it came under."""

    record: Described
    delivery: str
    policy: str
    accepted_at: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """One record in force with all that the catalogue keeps beside it."""

    record: Record
    scope: str
    policy: str
    delivery: str


class Asking(Database):
    """The part of a catalogue that tells what is known now."""

    def known(self, ids: Iterable[str]) -> dict[str, Known]:
        """The digest, scope and policy of those of some records that are in force."""
        found: dict[str, Known] = {}
        with self.transaction() as connection:
            for batch in batches(ids):
                query = standing_rows().where(current.c.record.in_(batch))
                for row in connection.execute(query):
                    found[row.record] = Known(row.digest, row.scope, row.policy)
        return found

    def within(self, scopes: Iterable[str]) -> Iterator[str]:
        """The ids of the records in force that were delivered with some scopes."""
        with self.transaction() as connection:
            for batch in batches(scopes):
                query = (
                    in_force_by(revision.c.record)
                    .where(revision.c.scope.in_(batch))
                    .order_by(revision.c.number)
                )
                yield from connection.execute(query).scalars()

    @read_along
    def scoped(self, prefix: str) -> Iterator[tuple[str, str]]:
        """The ids of the records in force whose scope begins with a word, each with its scope."""
        with self.transaction() as connection:
            scopes = streamed(connection, sa.select(revision.c.scope).distinct())
            wanted = (row.scope for row in scopes if row.scope.startswith(prefix))
            for batch in batches(wanted):
                query = in_force_by(revision.c.record, revision.c.scope).where(
                    revision.c.scope.in_(batch)
                )
                for row in connection.execute(query).all():
                    yield row.record, row.scope

    def below(self, ids: Iterable[str]) -> Iterator[str]:
        """The ids of the records in force that name some others as the level above them."""
        with self.transaction() as connection:
            for batch in batches(ids):
                query = (
                    in_force_by(revision.c.record)
                    .where(revision.c.parent.in_(batch))
                    .order_by(revision.c.number)
                )
                yield from connection.execute(query).scalars().all()

    @read_along
    def nowhere(self) -> Iterator[str]:
        """The ids that records name, or named once, above them and that no record in force has."""
        # Each once before it is looked for: most units of a finding aid have the same few above.
        named = sa.select(revision.c.parent).where(revision.c.parent.is_not(None)).distinct()
        asked = named.subquery()
        there = (
            sa.select(current.c.record)
            .join(revision, current.c.revision == revision.c.number)
            .where(current.c.record == asked.c.parent, revision.c.body.is_not(None))
        )
        with self.transaction() as connection:
            query = sa.select(asked.c.parent).where(~there.exists())
            for row in streamed(connection, query):
                yield row.parent

    @read_along
    def codes(self) -> Iterator[str]:
        """The search forms of all codes that records bear or bore, each once."""
        query = sa.select(revision.c.code).where(revision.c.code != "").distinct()
        with self.transaction() as connection:
            for row in streamed(connection, query):
                yield row.code

    def codes_of(self, ids: Iterable[str]) -> dict[str, str]:
        """The search forms of the codes of some records in force."""
        found: dict[str, str] = {}
        with self.transaction() as connection:
            for batch in batches(ids):
                query = in_force_by(revision.c.record, revision.c.code).where(
                    current.c.record.in_(batch)
                )
                found.update({row.record: row.code for row in connection.execute(query)})
        return found

    @read_along
    def bearing(self, codes: Iterable[str]) -> Iterator[tuple[str, str]]:
        """The units in force that bear some codes: code and id, in the order of the ids."""
        with self.transaction() as connection:
            for batch in batches(codes):
                query = (
                    in_force_by(revision.c.code, revision.c.record)
                    .where(revision.c.code.in_(batch), revision.c.kind == "unit")
                    .order_by(revision.c.record)
                )
                for row in streamed(connection, query):
                    yield row.code, row.record

    @read_along
    def records(self) -> Iterator[Held]:
        """Every record in force, units before people, in a fixed order."""
        query = in_force().order_by(revision.c.kind.desc(), revision.c.record)
        with self.transaction() as connection:
            for row in streamed(connection, query):
                yield _held(row)

    @read_along
    def everything(self, kind: str) -> Iterator[Kept]:
        """Every record in force of one kind as it is kept, in a fixed order."""
        query = (
            sa.select(revision.c.body, revision.c.scope, revision.c.policy, delivery.c.name)
            .join(current, current.c.revision == revision.c.number)
            .join(delivery, delivery.c.number == revision.c.delivery)
            .where(revision.c.body.is_not(None), revision.c.kind == kind)
            .order_by(revision.c.record)
        )
        with self.transaction() as connection:
            for row in streamed(connection, query):
                yield Kept(
                    record=record_of(kind, row.body),
                    scope=row.scope,
                    policy=row.policy,
                    delivery=row.name,
                )

    @read_along
    def concepts(self) -> Iterator[Concept]:
        """Every concept in force, in a fixed order."""
        query = (
            sa.select(revision.c.body)
            .join(current, current.c.revision == revision.c.number)
            .where(revision.c.body.is_not(None), revision.c.kind == CONCEPT)
            .order_by(revision.c.record)
        )
        with self.transaction() as connection:
            for row in streamed(connection, query):
                yield from_json(row.body, Concept)

    def amount(self) -> int:
        """How many descriptions are in force."""
        query = sa.select(sa.func.count()).select_from(in_force().subquery())
        with self.transaction() as connection:
            return int(connection.execute(query).scalar_one())

    def held(self, ids: Iterable[str]) -> dict[str, Held]:
        """The records in force with these ids, each with its delivery and policy."""
        found: dict[str, Held] = {}
        with self.transaction() as connection:
            for batch in batches(ids):
                query = in_force().where(current.c.record.in_(batch))
                found.update({row.record: _held(row) for row in connection.execute(query)})
        return found

    def bodies(self, ids: Iterable[str]) -> dict[str, Record]:
        """The records in force with these ids."""
        with self.transaction() as connection:
            rows = last_rows(connection, ids)
        return {
            str(row["record"]): record_of(str(row["kind"]), row["body"])
            for row in rows
            if row["body"] is not None
        }

    def by_code(self, code: str) -> Described | None:
        """The record in force with this code, in its search form; the first of several."""
        query = (
            sa.select(revision.c.kind, revision.c.body)
            .join(current, current.c.revision == revision.c.number)
            .where(
                revision.c.code == code,
                revision.c.body.is_not(None),
                revision.c.kind != CONCEPT,
            )
            .order_by(revision.c.number)
            .limit(1)
        )
        with self.transaction() as connection:
            row = connection.execute(query).first()
        return described_of(row.kind, row.body) if row else None

    def citing(self, names: frozenset[str]) -> Iterator[Described]:
        """The records in force that cite pictures by these names, folders left aside."""
        for held in self.records():
            if any(cited_name(link.address) in names for link in held.record.images):
                yield held.record


def _held(row: Sequence[Any]) -> Held:
    _record, kind, body, policy, name, accepted_at = row
    return Held(
        record=described_of(kind, body), delivery=name, policy=policy, accepted_at=accepted_at
    )
