"""The catalogue: opens a database, says what is known, accepts a plan, takes it back."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from alembic.util.exc import CommandError
from sqlalchemy.engine import Connection, Engine

from kiosk.catalogue.tables import current, delivery, master, revision
from kiosk.records.agent import Agent
from kiosk.records.reference import search_form
from kiosk.records.unit import Unit
from kiosk.records.wire import from_json, to_json
from kiosk.rules.canvases import base_name
from kiosk.rules.plan import Known, Plan

_BATCH = 500


class CatalogueError(Exception):
    """What the catalogue cannot do; the message says what to do instead."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One delivered record as the catalogue stores it; its JSON is made when it is stored.

    `policy` is that of the delivery, but for a record that was there before.
    """

    record: Unit | Agent
    scope: str
    digest: str
    policy: str


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """One record in force, with the delivery it came with and the policy it came under."""

    record: Unit | Agent
    delivery: str
    policy: str
    accepted_at: str


def sqlite_url(path: Path) -> str:
    """The address of a catalogue in one file."""
    return f"sqlite:///{path}"


def _pragmas(connection: object, _record: object) -> None:
    """Committed means on the disk: WAL with full synchronisation survives power loss."""
    cursor = connection.cursor()  # type: ignore[attr-defined]  # DBAPI connections are untyped
    cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA synchronous=FULL")
    cursor.execute("PRAGMA foreign_keys=ON")
    cursor.close()


def _fault(error: Exception) -> str:
    """What a database says of itself, in one line."""
    said = error.orig if isinstance(error, sa.exc.DBAPIError) else error
    return " ".join(str(said).split()).rstrip(".")


def _unopened(error: Exception) -> str:
    return (
        f"The catalogue cannot be opened: {_fault(error)}."
        " Check [catalogue] url in kiosk.toml and that the database runs."
    )


class Catalogue:
    """One open catalogue."""

    def __init__(self, url: str) -> None:
        """Open the database at an SQLAlchemy address and bring it to the newest step."""
        try:
            self._engine: Engine = sa.create_engine(url)
        except (sa.exc.SQLAlchemyError, ImportError) as error:
            raise CatalogueError(_unopened(error)) from error
        if self._engine.dialect.name == "sqlite":
            sa.event.listen(self._engine, "connect", _pragmas)
        try:
            with self._engine.begin() as connection:
                self._upgrade(connection)
        except (sa.exc.SQLAlchemyError, CommandError) as error:
            self._engine.dispose()
            raise CatalogueError(_unopened(error)) from error

    @contextmanager
    def _transaction(self) -> Iterator[Connection]:
        """A connection of which all is kept or nothing; raises CatalogueError for the database."""
        try:
            with self._engine.begin() as connection:
                yield connection
        except sa.exc.DBAPIError as error:
            message = (
                f"The catalogue cannot be read or written: {_fault(error)}."
                " Nothing was changed. Check that the disk is not full and the database runs."
            )
            raise CatalogueError(message) from error

    @staticmethod
    def _upgrade(connection: Connection) -> None:
        config = Config()
        config.set_main_option("script_location", str(Path(__file__).parent / "steps"))
        config.attributes["connection"] = connection
        command.upgrade(config, "head")

    def close(self) -> None:
        """Let go of the database."""
        self._engine.dispose()

    def known(self) -> dict[str, Known]:
        """The digest, scope and policy of every record in force."""
        query = (
            sa.select(revision.c.record, revision.c.digest, revision.c.scope, revision.c.policy)
            .join(current, current.c.revision == revision.c.number)
            .where(revision.c.body.is_not(None))
        )
        with self._transaction() as connection:
            return {
                row.record: Known(row.digest, row.scope, row.policy)
                for row in connection.execute(query)
            }

    def last_number(self) -> int:
        """The number of the newest delivery; 0 when there is none. A plan is made against it."""
        with self._transaction() as connection:
            return self._last(connection)

    @staticmethod
    def _last(connection: Connection) -> int:
        return connection.execute(sa.select(sa.func.max(delivery.c.number))).scalar() or 0

    def accept(
        self,
        plan: Plan,
        entries: dict[str, Entry],
        *,
        against: int,
        receipt: Receipt,
    ) -> int:
        """Carry out a plan in one transaction; returns the delivery's number.

        Raises CatalogueError when the catalogue has moved since the plan was made (`against`).
        """
        with self._transaction() as connection:
            if self._last(connection) != against:
                message = "The catalogue has changed since this plan was made. Look again."
                raise CatalogueError(message)
            number = self._enter(connection, receipt)
            before = self._current(connection)
            # One batch at a time: a delivery may hold more text than fits in memory twice.
            delivered = (
                _row(entries[id_], number, before.get(id_))
                for id_ in (*plan.written, *plan.changed)
            )
            self._insert(connection, delivered)
            self._insert(connection, self._withdrawals(connection, plan.withdrawn, number))
        return number

    @staticmethod
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

    @staticmethod
    def _current(connection: Connection) -> dict[str, int]:
        found = connection.execute(sa.select(current.c.record, current.c.revision))
        return {row.record: row.revision for row in found}

    def _withdrawals(
        self, connection: Connection, ids: Iterable[str], number: int
    ) -> list[dict[str, object]]:
        return [
            {**last, "delivery": number, "before": last["number"], "body": None, "digest": ""}
            for last in self._last_rows(connection, ids)
        ]

    @staticmethod
    def _last_rows(connection: Connection, ids: Iterable[str]) -> list[dict[str, object]]:
        wanted = list(ids)
        found: list[dict[str, object]] = []
        for start in range(0, len(wanted), _BATCH):
            query = (
                sa.select(revision)
                .join(current, current.c.revision == revision.c.number)
                .where(current.c.record.in_(wanted[start : start + _BATCH]))
            )
            found.extend(row._asdict() for row in connection.execute(query))
        return found

    @staticmethod
    def _insert(connection: Connection, rows: Iterable[dict[str, object]]) -> None:
        """Add revisions and point `current` at them."""
        waiting = iter(rows)
        while batch := list(islice(waiting, _BATCH)):
            for row in batch:
                row.pop("number", None)
            done = connection.execute(
                sa.insert(revision).returning(revision.c.record, revision.c.number), batch
            )
            numbers = {row.record: row.number for row in done}
            connection.execute(sa.delete(current).where(current.c.record.in_(list(numbers))))
            connection.execute(
                sa.insert(current),
                [{"record": record, "revision": number} for record, number in numbers.items()],
            )

    def undo(self, *, day: str, who: str) -> Acceptance:
        """Take the last accepted delivery back: the earlier revisions are accepted again.

        Raises CatalogueError when nothing is left to take back.
        """
        with self._transaction() as connection:
            last = self._standing(connection)
            if last is None:
                message = "No accepted delivery is left to take back."
                raise CatalogueError(message)
            added = connection.execute(
                sa.select(revision).where(revision.c.delivery == last.number)
            ).all()
            receipt = Receipt(name=last.name, day=day, who=who, policy=last.policy, report=b"{}")
            number = self._enter(connection, receipt, undoes=last.number)
            earlier = [row.before for row in added if row.before is not None]
            bodies = self._revisions(connection, earlier)
            rows: list[dict[str, object]] = []
            for row in added:
                past = bodies.get(row.before) if row.before is not None else None
                if past is None:
                    past = {**row._asdict(), "body": None, "digest": ""}
                rows.append({**past, "delivery": number, "before": row.number})
            self._insert(connection, rows)
        return last

    @staticmethod
    def _revisions(connection: Connection, numbers: list[int]) -> dict[int, dict[str, object]]:
        found: dict[int, dict[str, object]] = {}
        for start in range(0, len(numbers), _BATCH):
            query = sa.select(revision).where(
                revision.c.number.in_(numbers[start : start + _BATCH])
            )
            found.update({row.number: row._asdict() for row in connection.execute(query)})
        return found

    @staticmethod
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

    def deliveries(self) -> tuple[Acceptance, ...]:
        """All accepted deliveries and undoings, oldest first."""
        with self._transaction() as connection:
            found = connection.execute(sa.select(delivery).order_by(delivery.c.number))
            return tuple(_acceptance(row) for row in found)

    def records(self) -> Iterator[Held]:
        """Every record in force, units before people, in a fixed order."""
        query = _in_force().order_by(revision.c.kind.desc(), revision.c.record)
        with self._transaction() as connection:
            for row in connection.execution_options(yield_per=1000).execute(query):
                yield _held(row)

    def held(self, ids: Iterable[str]) -> dict[str, Held]:
        """The records in force with these ids, each with its delivery and policy."""
        wanted = list(ids)
        found: dict[str, Held] = {}
        with self._transaction() as connection:
            for start in range(0, len(wanted), _BATCH):
                query = _in_force().where(revision.c.record.in_(wanted[start : start + _BATCH]))
                found.update({row.record: _held(row) for row in connection.execute(query)})
        return found

    def touched(self, number: int) -> tuple[str, ...]:
        """The ids of the records of which a delivery made a revision."""
        query = sa.select(revision.c.record).where(revision.c.delivery == number)
        with self._transaction() as connection:
            return tuple(connection.execute(query).scalars())

    def standing(self) -> Acceptance | None:
        """The newest delivery that nobody has taken back: the one that `undo` takes back."""
        with self._transaction() as connection:
            return self._standing(connection)

    def bodies(self, ids: Iterable[str]) -> dict[str, Unit | Agent]:
        """The records in force with these ids."""
        with self._transaction() as connection:
            rows = self._last_rows(connection, ids)
        return {
            str(row["record"]): _record(str(row["kind"]), row["body"])
            for row in rows
            if isinstance(row["body"], bytes)
        }

    def by_code(self, code: str) -> Unit | Agent | None:
        """The record in force with this code, in its search form; the first of several."""
        query = (
            sa.select(revision.c.kind, revision.c.body)
            .join(current, current.c.revision == revision.c.number)
            .where(revision.c.code == code, revision.c.body.is_not(None))
            .order_by(revision.c.number)
            .limit(1)
        )
        with self._transaction() as connection:
            row = connection.execute(query).first()
        return _record(row.kind, row.body) if row else None

    def citing(self, names: frozenset[str]) -> Iterator[Unit | Agent]:
        """The records in force that cite pictures by these names, folders left aside."""
        for held in self.records():
            if any(base_name(link.address) in names for link in held.record.images):
                yield held.record

    def history(self, record: str) -> tuple[tuple[int, str, bytes | None], ...]:
        """All revisions of a record, oldest first: delivery, moment, JSON (None: withdrawn)."""
        query = (
            sa.select(revision.c.delivery, delivery.c.accepted_at, revision.c.body)
            .join(delivery, delivery.c.number == revision.c.delivery)
            .where(revision.c.record == record)
            .order_by(revision.c.number)
        )
        with self._transaction() as connection:
            return tuple((row[0], row[1], row[2]) for row in connection.execute(query))

    def masters(self) -> dict[str, bytes]:
        """What is known of pictures, by the SHA-256 of their bytes."""
        with self._transaction() as connection:
            found = connection.execute(sa.select(master.c.digest, master.c.found))
            return {row.digest: row.found for row in found}

    def remember_masters(self, found: dict[str, bytes]) -> None:
        """Keep what opening some pictures found."""
        if not found:
            return
        with self._transaction() as connection:
            known = set(connection.execute(sa.select(master.c.digest)).scalars())
            fresh = [
                {"digest": digest, "found": said}
                for digest, said in found.items()
                if digest not in known
            ]
            if fresh:
                connection.execute(sa.insert(master), fresh)


def _in_force() -> sa.Select[tuple[Any, ...]]:
    """Every record in force, with what is told of its delivery."""
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
        .where(revision.c.body.is_not(None))
    )


def _held(row: sa.Row[tuple[Any, ...]]) -> Held:
    return Held(
        record=_record(row.kind, row.body),
        delivery=row.name,
        policy=row.policy,
        accepted_at=row.accepted_at,
    )


def _record(kind: str, body: object) -> Unit | Agent:
    content = bytes(body) if isinstance(body, bytes | memoryview) else b""
    return from_json(content, Agent) if kind == "agent" else from_json(content, Unit)


def _row(entry: Entry, number: int, before: int | None) -> dict[str, object]:
    record = entry.record
    return {
        "record": record.id,
        "kind": "agent" if isinstance(record, Agent) else "unit",
        "code": search_form(record.reference),
        "scope": entry.scope,
        "digest": entry.digest,
        "delivery": number,
        "before": before,
        "policy": entry.policy,
        "body": to_json(record),
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
