"""Jobs that several machines share: each is leased for a while, and done once.

Whoever takes a job holds it until a moment of the database's clock and says in time that it is
still at work. A lease that has ended is given to the next who asks; nobody needs to know why.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from kiosk.catalogue.catalogue import Catalogue, batches
from kiosk.catalogue.tables import job

LEASE = 120.0
"""Seconds for which a job is held, unless its holder says that it is still at work."""

MOST_ATTEMPTS = 3
_MOST_ERROR = 300


class State(StrEnum):
    """How far a job is."""

    WAITING = "waiting"
    LEASED = "leased"
    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """One job: what is to be done, and what went wrong when it was tried last."""

    number: int
    input: str
    attempts: int
    error: str


def database_clock(connection: Connection) -> float:
    """The seconds of the one clock that all machines share."""
    if connection.dialect.name == "sqlite":
        query = "SELECT (julianday('now') - 2440587.5) * 86400.0"
    else:
        query = "SELECT extract(epoch FROM clock_timestamp())"
    return float(connection.execute(sa.text(query)).scalar_one())


class Jobs:
    """The jobs of one kind, as one worker sees them."""

    def __init__(
        self,
        catalogue: Catalogue,
        kind: str,
        who: str,
        *,
        clock: Callable[[Connection], float] = database_clock,
    ) -> None:
        """See the jobs of a kind as the worker `who`: a name that no other worker bears."""
        self._catalogue = catalogue
        self._kind = job.c.kind == kind
        self._name = kind
        self._who = who
        self._clock = clock

    def put(self, inputs: Iterable[str]) -> None:
        """Want these jobs and no others; those of them that somebody is at stay leased.

        What somebody is at and nobody wants any more is waited for, and not taken up again.
        """
        wanted = dict.fromkeys(inputs)
        with self._catalogue.transaction() as connection:
            query = sa.select(job.c.number, job.c.input, job.c.state).where(self._kind)
            ended, unwanted = [], []
            for row in connection.execute(query):
                if row.state != State.LEASED:
                    ended.append(row.number)
                elif wanted.pop(row.input, "") == "":
                    unwanted.append(row.number)
            for numbers in batches(ended):
                connection.execute(sa.delete(job).where(job.c.number.in_(numbers)))
            for numbers in batches(unwanted):
                last = sa.update(job).where(job.c.number.in_(numbers))
                connection.execute(last.values(attempts=MOST_ATTEMPTS))
            if wanted:
                fresh = {"kind": self._name, "state": State.WAITING, "attempts": 0}
                connection.execute(sa.insert(job), [{**fresh, "input": each} for each in wanted])

    def claim(self, most: int) -> list[Job]:
        """Take up to so many jobs that nobody holds; none when there are none left to take."""
        with self._catalogue.transaction() as connection:
            now = self._clock(connection)
            ended = self._ended(now)
            given_up = sa.and_(ended, job.c.attempts >= MOST_ATTEMPTS)
            connection.execute(
                sa.update(job)
                .where(given_up)
                .values(state=State.FAILED, leased_by=None, error="its worker never ended it")
            )
            free = sa.or_(sa.and_(self._kind, job.c.state == State.WAITING), ended)
            # Rows that another worker is just taking are passed over; SQLite has one writer.
            numbers = (
                sa.select(job.c.number)
                .where(free)
                .order_by(job.c.number)
                .limit(most)
                .with_for_update(skip_locked=True)
                .cte("free")
            )
            taken = connection.execute(
                sa.update(job)
                .where(job.c.number.in_(sa.select(numbers.c.number)))
                .values(
                    state=State.LEASED,
                    leased_by=self._who,
                    lease_until=now + LEASE,
                    attempts=job.c.attempts + 1,
                )
                .returning(job)
            ).all()
        return sorted((_job(row) for row in taken), key=lambda each: each.number)

    def _ended(self, now: float) -> sa.ColumnElement[bool]:
        """Leases that have ended; one longer than any was given before the clock was set back."""
        return sa.and_(
            self._kind,
            job.c.state == State.LEASED,
            sa.or_(job.c.lease_until < now, job.c.lease_until > now + 2 * LEASE),
        )

    def _mine(self) -> sa.ColumnElement[bool]:
        return sa.and_(self._kind, job.c.state == State.LEASED, job.c.leased_by == self._who)

    def renew(self) -> None:
        """Say that this worker is still at work on what it holds."""
        with self._catalogue.transaction() as connection:
            until = self._clock(connection) + LEASE
            connection.execute(sa.update(job).where(self._mine()).values(lease_until=until))

    def finish(self, numbers: Iterable[int]) -> int:
        """Say that jobs are done; returns how many of them this worker still held."""
        chosen = list(numbers)
        with self._catalogue.transaction() as connection:
            done = connection.execute(
                sa.update(job)
                .where(self._mine(), job.c.number.in_(chosen))
                .values(state=State.DONE, done_at=self._clock(connection), error=None)
            )
            return int(done.rowcount)

    def fail(self, number: int, error: str) -> None:
        """Say that a job went wrong; it waits to be tried again, until it was tried enough."""
        state = sa.case((job.c.attempts >= MOST_ATTEMPTS, State.FAILED), else_=State.WAITING)
        with self._catalogue.transaction() as connection:
            connection.execute(
                sa.update(job)
                .where(self._mine(), job.c.number == number)
                .values(state=state, leased_by=None, error=error[:_MOST_ERROR])
            )

    def release(self, is_gone: Callable[[str], bool]) -> None:
        """Let go of the leases of workers that are known to be gone: nobody need wait for them."""
        with self._catalogue.transaction() as connection:
            query = sa.select(job.c.leased_by).where(self._kind, job.c.state == State.LEASED)
            holders = set(connection.execute(query.distinct()).scalars())
            gone = [each for each in holders if each is not None and is_gone(each)]
            if gone:
                connection.execute(
                    sa.update(job)
                    .where(self._kind, job.c.state == State.LEASED, job.c.leased_by.in_(gone))
                    .values(state=State.WAITING, leased_by=None)
                )

    def left(self) -> int:
        """How many jobs are neither done nor given up."""
        query = (
            sa.select(sa.func.count())
            .select_from(job)
            .where(self._kind, job.c.state.in_((State.WAITING, State.LEASED)))
        )
        with self._catalogue.transaction() as connection:
            return int(connection.execute(query).scalar_one())

    def failed(self) -> tuple[Job, ...]:
        """The jobs that went wrong as often as they may be tried."""
        query = sa.select(job).where(self._kind, job.c.state == State.FAILED)
        with self._catalogue.transaction() as connection:
            found = connection.execute(query.order_by(job.c.number))
            return tuple(_job(row) for row in found)


def _job(row: sa.Row[tuple[object, ...]]) -> Job:
    found = row._asdict()
    return Job(
        number=found["number"],
        input=found["input"],
        attempts=found["attempts"],
        error=found["error"] or "",
    )
