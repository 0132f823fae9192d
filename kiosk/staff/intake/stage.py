"""The stage: what one delivery holds, in a scratch file until it is accepted.

A delivery of a million units does not fit in memory; here it need not. Nothing of the stage must
survive: it is written without a journal, and removed with the errand or before the next one.
"""

import json
import sqlite3
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.catalogue.catalogue import CatalogueError
from kiosk.catalogue.rows import Entry, Record, entry, record_of
from kiosk.readers.reading import DeliveredText
from kiosk.records.agent import Agent
from kiosk.records.unit import Unit
from kiosk.records.wire import from_json, to_json

BATCH = 500
_NAME = ".stage"
_TABLES = """
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
PRAGMA cache_size = -65536;
CREATE TABLE record (
    place INTEGER PRIMARY KEY,
    file INTEGER NOT NULL,
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    code TEXT NOT NULL,
    scope TEXT NOT NULL,
    digest TEXT NOT NULL,
    policy TEXT NOT NULL,
    line INTEGER NOT NULL,
    cites INTEGER NOT NULL,
    before INTEGER NOT NULL,
    parent TEXT,
    fate TEXT NOT NULL DEFAULT ''
);
-- Apart, so that saying what becomes of a record does not write its words again.
CREATE TABLE body (place INTEGER PRIMARY KEY, body BLOB NOT NULL);
CREATE INDEX record_id ON record (id);
CREATE INDEX record_code ON record (code);
CREATE TABLE page (
    stem TEXT PRIMARY KEY,
    file INTEGER NOT NULL,
    boxes INTEGER NOT NULL,
    used INTEGER NOT NULL DEFAULT 0,
    body BLOB NOT NULL
);
-- What another catalogue had withdrawn before.
CREATE TABLE gone (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    code TEXT NOT NULL,
    scope TEXT NOT NULL,
    digest TEXT NOT NULL,
    policy TEXT NOT NULL,
    parent TEXT,
    file INTEGER NOT NULL,
    body BLOB NOT NULL
);
"""
_STAGED = (
    "SELECT place, file, kind, body, scope, policy, before FROM record JOIN body USING (place)"
)
_STANDINGS = "SELECT place, id, digest, policy FROM record WHERE place > ? ORDER BY place LIMIT ?"
# A list of values is one value for SQLite: how many there are changes no query.
_RECORDS = (
    "SELECT place, kind, body FROM record JOIN body USING (place)"
    " WHERE place IN (SELECT value FROM json_each(?))"
)
_ENTRIES = (
    "SELECT id, kind, code, scope, digest, policy, body, parent"
    " FROM record JOIN body USING (place)"
    " WHERE fate IN ('written', 'changed') ORDER BY place"
)
_ADD_GONE = (
    "INSERT OR IGNORE INTO gone (id, kind, code, scope, digest, policy, body, parent, file)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_GONE = "SELECT id, kind, code, scope, digest, policy, body, parent FROM gone ORDER BY id"
_OF_FATE = "SELECT place, id FROM record WHERE place > ? AND fate = ? ORDER BY place LIMIT ?"
_HELD = "SELECT id FROM record WHERE id IN (SELECT value FROM json_each(?))"


@dataclass(frozen=True, slots=True)
class Staged:
    """One record on the stage: place, number of its file, scope, whether it was there before."""

    place: int
    file: int
    record: Record
    scope: str
    policy: str
    before: bool


@dataclass(frozen=True, slots=True)
class Standing:
    """What is compared with the catalogue: a record's place, id, digest, and its policy."""

    place: int
    id: str
    digest: str
    policy: str


class Stage:
    """The scratch file of one delivery."""

    def __init__(self, folder: Path, policy: str) -> None:
        """Begin an empty stage in a folder; what an errand that was killed left there goes."""
        folder.mkdir(parents=True, exist_ok=True)
        self._path = folder / _NAME
        self._path.unlink(missing_ok=True)
        self._path.touch(mode=0o600)
        self._policy = policy
        self._db = sqlite3.connect(self._path, isolation_level=None)
        with _in_words():
            self._db.executescript(_TABLES)
        self._waiting: list[tuple[Any, ...]] = []
        self._last = 0

    def close(self) -> None:
        """Remove the scratch file."""
        self._db.close()
        with suppress(FileNotFoundError):
            self._path.unlink()

    # ------------------------------------------------------------------------------- records

    def add(
        self, file: int, record: Record, scope: str, policy: str = "", *, before: bool = False
    ) -> None:
        """Put a record on the stage; `before` is one that was there, under its own policy."""
        row = entry(record, scope, policy or self._policy)
        self._last += 1
        self._waiting.append(
            (self._last, file, row.id, row.kind, row.code, row.scope, row.digest, row.policy,
             record.origin.line, _cites(record), before, row.parent, row.body)
        )  # fmt: skip
        if len(self._waiting) >= BATCH:
            self.flush()

    def flush(self) -> None:
        """Write what waits: what is asked of the scratch file itself finds it."""
        if self._waiting:
            waiting, self._waiting = self._waiting, []
            self.many(
                "INSERT INTO record"
                " (place, file, id, kind, code, scope, digest, policy, line, cites, before, parent)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (row[:-1] for row in waiting),
            )
            self.many("INSERT INTO body VALUES (?, ?)", ((row[0], row[-1]) for row in waiting))

    def run(self, statement: str, values: tuple[Any, ...] = ()) -> sqlite3.Cursor:
        """Ask the scratch file, or write to it: who compares keeps her own tables there."""
        with _in_words():
            return self._db.execute(statement, values)

    def many(self, statement: str, rows: Iterable[tuple[Any, ...]]) -> None:
        """The same for many rows at once, which are not kept in memory."""
        with _in_words():
            self._db.execute("BEGIN")
            self._db.executemany(statement, rows)
            self._db.execute("COMMIT")

    def mark(self) -> int:
        """The place after which the next record will stand."""
        return self._last

    def drop(self, mark: int, file: int) -> None:
        """Forget what one file brought after a mark."""
        self.flush()
        self.run("DELETE FROM record WHERE place > ?", (mark,))
        self.run("DELETE FROM body WHERE place > ?", (mark,))
        self.run("DELETE FROM page WHERE file = ?", (file,))
        self.run("DELETE FROM gone WHERE file = ?", (file,))

    def put_under(self, mark: int, scope: str) -> None:
        """Say what the records after a mark were delivered with."""
        self.flush()
        self.run("UPDATE record SET scope = ? WHERE place > ?", (scope, mark))

    def clashes(self, mark: int) -> tuple[int, tuple[str, str, int] | None]:
        """How many records after a mark have the id of one before it; id, code, line of one."""
        self.flush()
        found = self.run(
            "SELECT count(*), id, code, line FROM record AS late WHERE place > ?1 AND EXISTS"
            " (SELECT 1 FROM record WHERE id = late.id AND place <= ?1)",
            (mark,),
        ).fetchone()
        return int(found[0]), (found[1], found[2], found[3]) if found[0] else None

    def shared_codes(self, mark: int) -> tuple[int, tuple[str, int] | None]:
        """How many records after a mark bear the code of another one before it; one of them."""
        self.flush()
        found = self.run(
            "SELECT count(*), code, line FROM record AS late WHERE place > ?1 AND code <> ''"
            " AND EXISTS (SELECT 1 FROM record WHERE code = late.code AND kind = late.kind"
            " AND id <> late.id AND place <= ?1)"
            " AND NOT EXISTS (SELECT 1 FROM record WHERE id = late.id AND place <= ?1)",
            (mark,),
        ).fetchone()
        return int(found[0]), (found[1], found[2]) if found[0] else None

    @contextmanager
    def together(self) -> Iterator[None]:
        """Write what follows at once: many small changes cost little more than one."""
        self.flush()
        self.run("BEGIN")
        try:
            yield
        finally:
            self.run("COMMIT")

    def each(self, mark: int = 0, *, citing: bool = False) -> Iterator[Staged]:
        """The records after a mark, in their order; they may be changed while they are read.

        With `citing` only those that cite pictures or have some.
        """
        self.flush()
        only = " AND cites" if citing else ""
        last = mark
        while True:
            rows = self.run(
                f"{_STAGED} WHERE place > ?{only} ORDER BY place LIMIT {BATCH}",
                (last,),
            ).fetchall()
            if not rows:
                return
            for row in rows:
                yield _staged(row)
            last = rows[-1][0]

    def replace(self, place: int, record: Record, scope: str = "") -> str:
        """Put another record in a place, under another scope if one is named; gives its digest."""
        before, policy = self.run(
            "SELECT scope, policy FROM record WHERE place = ?", (place,)
        ).fetchone()
        row = entry(record, scope or before, policy)
        self.run(
            "UPDATE record SET id = ?, code = ?, scope = ?, digest = ?, parent = ? WHERE place = ?",
            (row.id, row.code, row.scope, row.digest, row.parent, place),
        )
        self.run("UPDATE body SET body = ? WHERE place = ?", (row.body, place))
        return row.digest

    def by_id(self, id_: str) -> Staged | None:
        """The record with this id."""
        return self._one("id", id_)

    def by_code(self, code: str) -> Staged | None:
        """The first record with this code, in its search form."""
        return self._one("code", code)

    def _one(self, column: str, wanted: str) -> Staged | None:
        self.flush()
        row = self.run(
            f"{_STAGED} WHERE {column} = ? ORDER BY place LIMIT 1",
            (wanted,),
        ).fetchone()
        return _staged(row) if row else None

    # --------------------------------------------------------------------------------- pages

    def add_page(self, file: int, text: DeliveredText) -> None:
        """Keep the words of a page; of two texts of one page the one with boxes stays."""
        boxes = any(word.width for line in text.text.lines for word in line)
        self.run(
            "INSERT INTO page (stem, file, boxes, body) VALUES (?, ?, ?, ?) ON CONFLICT (stem)"
            " DO UPDATE SET file = excluded.file, boxes = excluded.boxes, body = excluded.body"
            " WHERE excluded.boxes > page.boxes",
            (text.stem, file, boxes, to_json(text)),
        )

    def page(self, stem: str) -> DeliveredText | None:
        """The words of the page of this name, which are then known to belong to a record."""
        row = self.run("UPDATE page SET used = 1 WHERE stem = ? RETURNING body", (stem,)).fetchone()
        return from_json(row[0], DeliveredText) if row else None

    def unused_pages(self) -> list[tuple[int, str]]:
        """The file's number and the name of each page that no record has taken."""
        return self.run(
            "SELECT file, stem FROM page WHERE NOT used ORDER BY file, rowid"
        ).fetchall()

    # ------------------------------------------------------------------------------ the plan

    def standings(self) -> Iterator[list[Standing]]:
        """What has to be compared, a batch at a time."""
        self.flush()
        last = 0
        while True:
            rows = self.run(_STANDINGS, (last, BATCH)).fetchall()
            if not rows:
                return
            yield [Standing(*row) for row in rows]
            last = rows[-1][0]

    def records(self, places: Collection[int]) -> dict[int, Record]:
        """The records in some places."""
        rows = self.run(_RECORDS, (json.dumps(list(places)),))
        return {row[0]: record_of(row[1], row[2]) for row in rows.fetchall()}

    def settle(self, fates: Iterable[tuple[str, int]]) -> None:
        """Say what becomes of records: the fate of each place."""
        self.many("UPDATE record SET fate = ? WHERE place = ?", fates)

    def entries(self) -> Iterator[Entry]:
        """The records that the catalogue shall have, in the order in which they were delivered."""
        yield from map(_entry, self.run(_ENTRIES))

    def add_gone(self, file: int, unit: Unit, scope: str, policy: str) -> None:
        """Keep a unit that another catalogue had withdrawn, as it stood last; each once."""
        row = entry(unit, scope, policy)
        self.run(
            _ADD_GONE,
            (row.id, row.kind, row.code, row.scope, row.digest, row.policy, row.body, row.parent,
             file),
        )  # fmt: skip

    def has_gone(self) -> bool:
        """Whether there is any of these."""
        return self.run("SELECT 1 FROM gone LIMIT 1").fetchone() is not None

    def gone(self) -> Iterator[Entry]:
        """The units that another catalogue had withdrawn."""
        yield from map(_entry, self.run(_GONE))

    def fates(self) -> dict[int, dict[str, int]]:
        """How many records of each file have each fate."""
        found: dict[int, dict[str, int]] = {}
        for file, fate, times in self.run(
            "SELECT file, fate, count(*) FROM record GROUP BY file, fate"
        ):
            found.setdefault(file, {})[fate] = times
        return found

    def ids(self, fate: str) -> Iterator[list[str]]:
        """The ids of the records of one fate, a batch at a time."""
        last = 0
        while True:
            rows = self.run(_OF_FATE, (last, fate, BATCH)).fetchall()
            if not rows:
                return
            yield [row[1] for row in rows]
            last = rows[-1][0]

    def moved(self, ids: Collection[str]) -> set[str]:
        """Which of some ids are written or changed."""
        if not ids:
            return set()
        found = self.run("SELECT id FROM record WHERE fate IN ('written', 'changed')")
        return {row[0] for row in found if row[0] in ids}

    def holds(self, ids: Collection[str]) -> set[str]:
        """Which of some ids are on the stage."""
        return {row[0] for row in self.run(_HELD, (json.dumps(list(ids)),))}


@contextmanager
def _in_words() -> Iterator[None]:
    """Say what stops a stage as any other fault of the intake is said."""
    try:
        yield
    except sqlite3.Error as error:
        message = f"The delivery cannot be held while it is read: {error}. Check the disk's space."
        raise CatalogueError(message) from error


def _staged(row: tuple[Any, ...]) -> Staged:
    place, file, kind, body, scope, policy, before = row
    return Staged(place, file, record_of(kind, body), scope, policy, bool(before))


def _entry(row: tuple[Any, ...]) -> Entry:
    id_, kind, code, scope, digest, policy, body, parent = row
    return Entry(
        id=id_, kind=kind, code=code, scope=scope, digest=digest, policy=policy, body=body,
        parent=parent,
    )  # fmt: skip


def _cites(record: Record) -> bool:
    return isinstance(record, Unit | Agent) and bool(record.images or record.canvases)
