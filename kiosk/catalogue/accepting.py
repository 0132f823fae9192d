"""Writes down what was delivered: each acceptance, or its taking back, in one transaction."""

from collections.abc import Iterable
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from kiosk.catalogue.database import CatalogueError, Database, batches
from kiosk.catalogue.revisions import last_rows
from kiosk.catalogue.rows import Entry
from kiosk.catalogue.tables import current, delivery, revision


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What is written down of an accepted delivery, by whom and when."""

    name: str
    day: str
    who: str
    policy: str
    report: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Acceptance:
    """One accepted delivery."""

    number: int
    name: str
    accepted_at: str
    accepted_by: str
    policy: str
    undoes: int | None


class Accepting(Database):
    """The part of a catalogue that writes down what was delivered."""

    def last_number(self) -> int:
        """The number of the newest delivery; 0 when there is none. A plan is made against it."""
        with self.transaction() as connection:
            return _last(connection)

    def accept(
        self,
        entries: Iterable[Entry],
        withdrawn: Iterable[str],
        *,
        against: int,
        receipt: Receipt,
        gone: Iterable[Entry] = (),
    ) -> int:
        """Write new revisions of records and withdraw others, in one transaction.

        `gone` were withdrawn before they came here: those that are not known are written as they
        stood last and withdrawn at once. Returns the delivery's number. Raises CatalogueError when
        the catalogue has moved since the plan was made (`against`).
        """
        with self.transaction() as connection:
            if _last(connection) != against:
                message = "The catalogue has changed since this plan was made. Look again."
                raise CatalogueError(message)
            number = _enter(connection, receipt)
            # One batch at a time: a delivery may hold more text than fits in memory.
            for batch in batches(entries):
                before = _current(connection, [each.id for each in batch])
                _insert(connection, [_row(each, number, before) for each in batch])
            for ids in batches(withdrawn):
                _withdraw(connection, ids, number)
            for batch in batches(gone):
                known = _current(connection, [each.id for each in batch])
                fresh = [each for each in batch if each.id not in known]
                _insert(connection, [_row(each, number, {}) for each in fresh])
                _withdraw(connection, [each.id for each in fresh], number)
        return number

    def undo(self, *, day: str, who: str) -> Acceptance:
        """Take the last accepted delivery back: the earlier revisions are accepted again.

        Raises CatalogueError when nothing is left to take back.
        """
        with self.transaction() as connection:
            last = _standing(connection)
            if last is None:
                message = "No accepted delivery is left to take back."
                raise CatalogueError(message)
            receipt = Receipt(name=last.name, day=day, who=who, policy=last.policy, report=b"{}")
            number = _enter(connection, receipt, undoes=last.number)
            # The first of a record: one that came withdrawn has two, and nothing before them.
            added = connection.execute(
                sa.select(sa.func.min(revision.c.number))
                .where(revision.c.delivery == last.number)
                .group_by(revision.c.record)
                .order_by(sa.func.min(revision.c.number))
            ).scalars()
            for batch in batches(added.all()):
                _insert(connection, _taken_back(connection, batch, number))
        return last

    def standing(self) -> Acceptance | None:
        """The newest delivery that nobody has taken back: the one that `undo` takes back."""
        with self.transaction() as connection:
            return _standing(connection)

    def deliveries(self) -> tuple[Acceptance, ...]:
        """All accepted deliveries and undoings, oldest first."""
        with self.transaction() as connection:
            found = connection.execute(sa.select(delivery).order_by(delivery.c.number))
            return tuple(_acceptance(row) for row in found)

    def touched(self, number: int) -> tuple[str, ...]:
        """The ids of the records of which a delivery made a revision."""
        query = sa.select(revision.c.record).where(revision.c.delivery == number)
        with self.transaction() as connection:
            return tuple(connection.execute(query).scalars())


def _last(connection: Connection) -> int:
    return connection.execute(sa.select(sa.func.max(delivery.c.number))).scalar() or 0


def _standing(connection: Connection) -> Acceptance | None:
    """The newest delivery that nobody has taken back."""
    undone = sa.select(delivery.c.undoes).where(delivery.c.undoes.is_not(None))
    row = connection.execute(
        sa.select(delivery)
        .where(delivery.c.undoes.is_(None), delivery.c.number.not_in(undone))
        .order_by(delivery.c.number.desc())
        .limit(1)
    ).first()
    return _acceptance(row) if row else None


def _enter(connection: Connection, receipt: Receipt, undoes: int | None = None) -> int:
    done = connection.execute(
        sa.insert(delivery)
        .values(
            name=receipt.name,
            accepted_at=receipt.day,
            accepted_by=receipt.who,
            policy=receipt.policy,
            undoes=undoes,
            report=receipt.report,
        )
        .returning(delivery.c.number)
    )
    return int(done.scalar_one())


def _current(connection: Connection, ids: list[str]) -> dict[str, int]:
    found = connection.execute(
        sa.select(current.c.record, current.c.revision).where(current.c.record.in_(ids))
    )
    return {row.record: row.revision for row in found}


def _insert(connection: Connection, rows: list[dict[str, object]]) -> None:
    """Add revisions of one delivery and point `current` at them."""
    if not rows:
        return
    for row in rows:
        row.pop("number", None)
    last = connection.execute(sa.select(sa.func.max(revision.c.number))).scalar() or 0
    connection.execute(sa.insert(revision), rows)
    replaced = [row["record"] for row in rows if row["before"] is not None]
    if replaced:
        connection.execute(sa.delete(current).where(current.c.record.in_(replaced)))
    added = (
        sa.select(revision.c.record, sa.func.max(revision.c.number))
        .where(revision.c.delivery == rows[0]["delivery"], revision.c.number > last)
        .group_by(revision.c.record)
    )
    connection.execute(sa.insert(current).from_select(["record", "revision"], added))


def _withdraw(connection: Connection, ids: list[str], number: int) -> None:
    rows = [
        {**last, "delivery": number, "before": last["number"], "body": None, "digest": ""}
        for last in last_rows(connection, ids)
    ]
    _insert(connection, rows)


def _taken_back(
    connection: Connection, numbers: list[int], delivery_number: int
) -> list[dict[str, object]]:
    """The revisions that stood before some others; nothing where nothing stood."""
    added = _revisions(connection, numbers)
    earlier = _revisions(
        connection,
        [row["before"] for row in added.values() if isinstance(row["before"], int)],
    )
    rows: list[dict[str, object]] = []
    for row in added.values():
        before = row["before"]
        past = earlier.get(before) if isinstance(before, int) else None
        if past is None:
            past = {**row, "body": None, "digest": ""}
        rows.append({**past, "delivery": delivery_number, "before": row["number"]})
    return rows


def _revisions(connection: Connection, numbers: list[int]) -> dict[int, dict[str, object]]:
    query = sa.select(revision).where(revision.c.number.in_(numbers))
    return {row.number: row._asdict() for row in connection.execute(query)}


def _row(entry: Entry, number: int, before: dict[str, int]) -> dict[str, object]:
    return {
        "record": entry.id,
        "kind": entry.kind,
        "code": entry.code,
        "scope": entry.scope,
        "digest": entry.digest,
        "delivery": number,
        "before": before.get(entry.id),
        "policy": entry.policy,
        "parent": entry.parent,
        "body": entry.body,
    }


def _acceptance(row: sa.Row[tuple[object, ...]]) -> Acceptance:
    found = row._asdict()
    return Acceptance(
        number=found["number"],
        name=found["name"],
        accepted_at=found["accepted_at"],
        accepted_by=found["accepted_by"],
        policy=found["policy"],
        undoes=found["undoes"],
    )
