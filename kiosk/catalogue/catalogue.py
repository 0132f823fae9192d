"""The catalogue: opens a database, says what is known, accepts a plan, takes it back."""

from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import wraps
from itertools import islice
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeVar
from weakref import WeakSet

import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from alembic.util.exc import CommandError
from sqlalchemy.engine import Connection, Engine

from kiosk.catalogue.rows import CONCEPT, Described, Entry, Record, described_of, record_of
from kiosk.catalogue.tables import current, delivery, master, revision
from kiosk.records.concept import Concept
from kiosk.records.open_lines import Past
from kiosk.records.unit import Unit
from kiosk.records.wire import from_json
from kiosk.rules.canvases import cited_name
from kiosk.rules.plan import Known

_BATCH = 500
Thing = TypeVar("Thing")
Asked = ParamSpec("Asked")


class CatalogueError(Exception):
    """What the catalogue cannot do; the message says what to do instead."""


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


def sqlite_url(path: Path) -> str:
    """The address of a catalogue in one file."""
    return f"sqlite:///{path}"


def _pragmas(connection: object, _record: object) -> None:
    """Committed means on the disk: WAL with full synchronisation survives power loss."""
    cursor = connection.cursor()  # type: ignore[attr-defined]  # DBAPI connections are untyped
    cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA synchronous=FULL")
    cursor.execute("PRAGMA foreign_keys=ON")
    # The ids of a large delivery come in no order: what they are found by is kept at hand.
    cursor.execute("PRAGMA cache_size=-65536")
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


def _read_along(
    rows: Callable[Concatenate["Catalogue", Asked], Iterator[Thing]],
) -> Callable[Concatenate["Catalogue", Asked], Iterator[Thing]]:
    """A reading, row after row, that ends with the catalogue when its reader has stopped midway.

    Its connection would outlive the engine otherwise, for as long as somebody holds the reader.
    """

    @wraps(rows)
    def begun(self: "Catalogue", /, *asked: Asked.args, **named: Asked.kwargs) -> Iterator[Thing]:
        reading = rows(self, *asked, **named)
        assert isinstance(reading, Generator)  # noqa: S101  # so they are written below
        self.readings.add(reading)
        return reading

    return begun


class Catalogue:
    """One open catalogue."""

    def __init__(self, url: str) -> None:
        """Open the database at an SQLAlchemy address and bring it to the newest step."""
        self.readings: WeakSet[Generator[Any, None, None]] = WeakSet()
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
    def transaction(self) -> Iterator[Connection]:
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
        for reading in list(self.readings):
            reading.close()
        self._engine.dispose()

    def known(self, ids: Iterable[str]) -> dict[str, Known]:
        """The digest, scope and policy of those of some records that are in force."""
        found: dict[str, Known] = {}
        with self.transaction() as connection:
            for batch in batches(ids):
                query = _standing_rows().where(current.c.record.in_(batch))
                for row in connection.execute(query):
                    found[row.record] = Known(row.digest, row.scope, row.policy)
        return found

    def within(self, scopes: Iterable[str]) -> Iterator[str]:
        """The ids of the records in force that were delivered with some scopes."""
        with self.transaction() as connection:
            for batch in batches(scopes):
                query = (
                    sa.select(revision.c.record)
                    .join(current, current.c.revision == revision.c.number)
                    .where(revision.c.scope.in_(batch), revision.c.body.is_not(None))
                    .order_by(revision.c.number)
                )
                yield from connection.execute(query).scalars()

    @_read_along
    def scoped(self, prefix: str) -> Iterator[tuple[str, str]]:
        """The ids of the records in force whose scope begins with a word, each with its scope."""
        with self.transaction() as connection:
            scopes = _streamed(connection, sa.select(revision.c.scope).distinct())
            wanted = (row.scope for row in scopes if row.scope.startswith(prefix))
            for batch in batches(wanted):
                query = _in_force_by(revision.c.record, revision.c.scope).where(
                    revision.c.scope.in_(batch)
                )
                for row in connection.execute(query).all():
                    yield row.record, row.scope

    def below(self, ids: Iterable[str]) -> Iterator[str]:
        """The ids of the records in force that name some others as the level above them."""
        with self.transaction() as connection:
            for batch in batches(ids):
                query = (
                    sa.select(revision.c.record)
                    .join(current, current.c.revision == revision.c.number)
                    .where(revision.c.parent.in_(batch), revision.c.body.is_not(None))
                    .order_by(revision.c.number)
                )
                yield from connection.execute(query).scalars().all()

    @_read_along
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
            for row in _streamed(connection, query):
                yield row.parent

    @_read_along
    def codes(self) -> Iterator[str]:
        """The search forms of all codes that records bear or bore, each once."""
        query = sa.select(revision.c.code).where(revision.c.code != "").distinct()
        with self.transaction() as connection:
            for row in _streamed(connection, query):
                yield row.code

    def codes_of(self, ids: Iterable[str]) -> dict[str, str]:
        """The search forms of the codes of some records in force."""
        found: dict[str, str] = {}
        with self.transaction() as connection:
            for batch in batches(ids):
                query = _in_force_by(revision.c.record, revision.c.code).where(
                    current.c.record.in_(batch)
                )
                found.update({row.record: row.code for row in connection.execute(query)})
        return found

    @_read_along
    def bearing(self, codes: Iterable[str]) -> Iterator[tuple[str, str]]:
        """The units in force that bear some codes: code and id, in the order of the ids."""
        with self.transaction() as connection:
            for batch in batches(codes):
                query = (
                    _in_force_by(revision.c.code, revision.c.record)
                    .where(revision.c.code.in_(batch), revision.c.kind == "unit")
                    .order_by(revision.c.record)
                )
                for row in _streamed(connection, query):
                    yield row.code, row.record

    def last_number(self) -> int:
        """The number of the newest delivery; 0 when there is none. A plan is made against it."""
        with self.transaction() as connection:
            return self._last(connection)

    @staticmethod
    def _last(connection: Connection) -> int:
        return connection.execute(sa.select(sa.func.max(delivery.c.number))).scalar() or 0

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
            if self._last(connection) != against:
                message = "The catalogue has changed since this plan was made. Look again."
                raise CatalogueError(message)
            number = self._enter(connection, receipt)
            # One batch at a time: a delivery may hold more text than fits in memory.
            for batch in batches(entries):
                before = self._current(connection, [each.id for each in batch])
                self._insert(connection, [_row(each, number, before) for each in batch])
            for ids in batches(withdrawn):
                self._withdraw(connection, ids, number)
            for batch in batches(gone):
                known = self._current(connection, [each.id for each in batch])
                fresh = [each for each in batch if each.id not in known]
                self._insert(connection, [_row(each, number, {}) for each in fresh])
                self._withdraw(connection, [each.id for each in fresh], number)
        return number

    @classmethod
    def _withdraw(cls, connection: Connection, ids: list[str], number: int) -> None:
        rows = [
            {**last, "delivery": number, "before": last["number"], "body": None, "digest": ""}
            for last in cls._last_rows(connection, ids)
        ]
        cls._insert(connection, rows)

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
    def _current(connection: Connection, ids: list[str]) -> dict[str, int]:
        found = connection.execute(
            sa.select(current.c.record, current.c.revision).where(current.c.record.in_(ids))
        )
        return {row.record: row.revision for row in found}

    @staticmethod
    def _last_rows(connection: Connection, ids: Iterable[str]) -> list[dict[str, object]]:
        found: list[dict[str, object]] = []
        for batch in batches(ids):
            query = (
                sa.select(revision)
                .join(current, current.c.revision == revision.c.number)
                .where(current.c.record.in_(batch))
            )
            found.extend(row._asdict() for row in connection.execute(query))
        return found

    @staticmethod
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

    def undo(self, *, day: str, who: str) -> Acceptance:
        """Take the last accepted delivery back: the earlier revisions are accepted again.

        Raises CatalogueError when nothing is left to take back.
        """
        with self.transaction() as connection:
            last = self._standing(connection)
            if last is None:
                message = "No accepted delivery is left to take back."
                raise CatalogueError(message)
            receipt = Receipt(name=last.name, day=day, who=who, policy=last.policy, report=b"{}")
            number = self._enter(connection, receipt, undoes=last.number)
            # The first of a record: one that came withdrawn has two, and nothing before them.
            added = connection.execute(
                sa.select(sa.func.min(revision.c.number))
                .where(revision.c.delivery == last.number)
                .group_by(revision.c.record)
                .order_by(sa.func.min(revision.c.number))
            ).scalars()
            for batch in batches(added.all()):
                self._insert(connection, self._taken_back(connection, batch, number))
        return last

    @classmethod
    def _taken_back(
        cls, connection: Connection, numbers: list[int], delivery_number: int
    ) -> list[dict[str, object]]:
        """The revisions that stood before some others; nothing where nothing stood."""
        added = cls._revisions(connection, numbers)
        earlier = cls._revisions(
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

    @staticmethod
    def _revisions(connection: Connection, numbers: list[int]) -> dict[int, dict[str, object]]:
        query = sa.select(revision).where(revision.c.number.in_(numbers))
        return {row.number: row._asdict() for row in connection.execute(query)}

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
        with self.transaction() as connection:
            found = connection.execute(sa.select(delivery).order_by(delivery.c.number))
            return tuple(_acceptance(row) for row in found)

    @_read_along
    def records(self) -> Iterator[Held]:
        """Every record in force, units before people, in a fixed order."""
        query = _in_force().order_by(revision.c.kind.desc(), revision.c.record)
        with self.transaction() as connection:
            for row in _streamed(connection, query):
                yield _held(row)

    @_read_along
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
            for row in _streamed(connection, query):
                yield Kept(
                    record=record_of(kind, row.body),
                    scope=row.scope,
                    policy=row.policy,
                    delivery=row.name,
                )

    def amount(self) -> int:
        """How many descriptions are in force."""
        query = sa.select(sa.func.count()).select_from(_in_force().subquery())
        with self.transaction() as connection:
            return int(connection.execute(query).scalar_one())

    def held(self, ids: Iterable[str]) -> dict[str, Held]:
        """The records in force with these ids, each with its delivery and policy."""
        found: dict[str, Held] = {}
        with self.transaction() as connection:
            for batch in batches(ids):
                query = _in_force().where(current.c.record.in_(batch))
                found.update({row.record: _held(row) for row in connection.execute(query)})
        return found

    def touched(self, number: int) -> tuple[str, ...]:
        """The ids of the records of which a delivery made a revision."""
        query = sa.select(revision.c.record).where(revision.c.delivery == number)
        with self.transaction() as connection:
            return tuple(connection.execute(query).scalars())

    def standing(self) -> Acceptance | None:
        """The newest delivery that nobody has taken back: the one that `undo` takes back."""
        with self.transaction() as connection:
            return self._standing(connection)

    def bodies(self, ids: Iterable[str]) -> dict[str, Record]:
        """The records in force with these ids."""
        with self.transaction() as connection:
            rows = self._last_rows(connection, ids)
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

    @_read_along
    def withdrawn(self) -> Iterator[Unit]:
        """The units that deliveries no longer hold, each as it stood last, in a fixed order."""
        for kept in self.gone():
            if isinstance(kept.record, Unit):
                yield kept.record

    @_read_along
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
            for row in _streamed(connection, query):
                yield Kept(
                    record=from_json(row.body, Unit),
                    scope=row.scope,
                    policy=row.policy,
                    delivery=row.name,
                )

    @_read_along
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
            for row in _streamed(connection, query):
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

    @_read_along
    def concepts(self) -> Iterator[Concept]:
        """Every concept in force, in a fixed order."""
        query = (
            sa.select(revision.c.body)
            .join(current, current.c.revision == revision.c.number)
            .where(revision.c.body.is_not(None), revision.c.kind == CONCEPT)
            .order_by(revision.c.record)
        )
        with self.transaction() as connection:
            for row in _streamed(connection, query):
                yield from_json(row.body, Concept)

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

    def masters(self, digests: Iterable[str]) -> dict[str, bytes]:
        """What is known of some pictures, by the SHA-256 of their bytes."""
        found: dict[str, bytes] = {}
        with self.transaction() as connection:
            for batch in batches(digests):
                query = sa.select(master).where(master.c.digest.in_(batch))
                found.update({row.digest: row.found for row in connection.execute(query)})
        return found

    def all_masters(self) -> dict[str, bytes]:
        """What is known of all pictures."""
        with self.transaction() as connection:
            return {row.digest: row.found for row in connection.execute(sa.select(master))}

    @_read_along
    def each_master(self) -> Iterator[tuple[str, bytes]]:
        """The same one after the other, in a fixed order, for whom all at once are too many."""
        query = sa.select(master).order_by(master.c.digest)
        with self.transaction() as connection:
            for row in _streamed(connection, query, 200):
                yield row.digest, row.found

    def remember_masters(self, found: dict[str, bytes]) -> None:
        """Keep what opening some pictures found."""
        if not found:
            return
        with self.transaction() as connection:
            for batch in batches(found):
                query = sa.select(master.c.digest).where(master.c.digest.in_(batch))
                known = set(connection.execute(query).scalars())
                fresh = [
                    {"digest": digest, "found": found[digest]}
                    for digest in batch
                    if digest not in known
                ]
                if fresh:
                    connection.execute(sa.insert(master), fresh)


def _streamed(
    connection: Connection, query: sa.Select[Any], at_once: int = 1000
) -> Iterator[sa.Row[Any]]:
    """The rows of a query, some at a time; the cursor is closed wherever the reader stops."""
    with connection.execution_options(yield_per=at_once).execute(query) as rows:
        yield from rows


def batches(each: Iterable[Thing]) -> Iterator[list[Thing]]:
    """The things in lists that a query can name."""
    waiting = iter(each)
    while batch := list(islice(waiting, _BATCH)):
        yield batch


def _standing_rows() -> sa.Select[tuple[Any, ...]]:
    """What two revisions of the records in force are compared by."""
    return (
        sa.select(revision.c.record, revision.c.digest, revision.c.scope, revision.c.policy)
        .join(current, current.c.revision == revision.c.number)
        .where(revision.c.body.is_not(None))
    )


def _in_force_by(*columns: sa.Column[Any]) -> sa.Select[tuple[Any, ...]]:
    """Some columns of the records in force."""
    return (
        sa.select(*columns)
        .join(current, current.c.revision == revision.c.number)
        .where(revision.c.body.is_not(None))
    )


def _in_force() -> sa.Select[tuple[Any, ...]]:
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


def _held(row: Sequence[Any]) -> Held:
    _record, kind, body, policy, name, accepted_at = row
    return Held(
        record=described_of(kind, body), delivery=name, policy=policy, accepted_at=accepted_at
    )


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
