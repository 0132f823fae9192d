"""The records of a generation in one SQLite file, opened read-only and immutable.

Terminals read this file and nothing else of the catalogue: a notice is one row.
"""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.records.canvas import PageText
from kiosk.records.credit import Credit
from kiosk.records.notice import Notice, Step
from kiosk.records.reference import search_form
from kiosk.records.wire import from_json, to_json

FILE = "records.sqlite"

# On such a page there is room for notices; of SQLite's own size each would leave one half empty.
_TABLES = """
PRAGMA page_size=16384;
PRAGMA journal_mode=OFF;
PRAGMA synchronous=OFF;
CREATE TABLE notice (
    id TEXT PRIMARY KEY, code TEXT NOT NULL, sort_key TEXT NOT NULL, kind TEXT NOT NULL,
    parent TEXT, position INTEGER NOT NULL, month_day TEXT NOT NULL, people_rank INTEGER,
    alphabet TEXT NOT NULL, step BLOB NOT NULL, body BLOB NOT NULL
) WITHOUT ROWID;
CREATE TABLE page (name TEXT PRIMARY KEY, body BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE further_code (code TEXT, id TEXT, PRIMARY KEY (code, id)) WITHOUT ROWID;
CREATE TABLE former_code (code TEXT, id TEXT, PRIMARY KEY (code, id)) WITHOUT ROWID;
CREATE TABLE fact (name TEXT PRIMARY KEY, body BLOB NOT NULL) WITHOUT ROWID;
"""
_INDEXES = """
CREATE INDEX notice_code ON notice (code);
CREATE INDEX notice_children ON notice (parent, position);
CREATE INDEX notice_day ON notice (month_day) WHERE month_day <> '';
CREATE UNIQUE INDEX notice_rank ON notice (people_rank) WHERE people_rank IS NOT NULL;
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One notice with the columns it is asked by; `further_codes` are its other identifiers.

    `pages` are the words of its canvases, by the name that the notice uses.
    """

    notice: Notice
    step: Step
    parent: str | None
    position: int
    sort_key: str
    month_day: str = ""
    alphabet: str = ""
    further_codes: tuple[str, ...] = ()
    pages: tuple[tuple[str, PageText], ...] = ()


class Draft:
    """The snapshot of a draft while it is written."""

    def __init__(self, path: Path) -> None:
        """Begin a snapshot in a file that is not there yet."""
        self._database = sqlite3.connect(path)
        self._database.executescript(_TABLES)

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()

    def add(self, row: Row) -> bytes:
        """Write a notice down; returns its JSON."""
        database, id_, body = self._database, row.notice.id, to_json(row.notice)
        database.execute("INSERT INTO notice VALUES (?,?,?,?,?,?,?,?,?,?,?)", _columns(row, body))
        for code in row.further_codes:
            database.execute(
                "INSERT OR IGNORE INTO further_code VALUES (?,?)", (search_form(code), id_)
            )
        for code in row.notice.former:
            database.execute(
                "INSERT OR IGNORE INTO former_code VALUES (?,?)", (search_form(code), id_)
            )
        for name, text in row.pages:
            database.execute("INSERT OR REPLACE INTO page VALUES (?,?)", (name, to_json(text)))
        return body

    def finish(self, credits_: tuple[Credit, ...], facts: dict[str, str]) -> None:
        """Write what is no notice, and by what notices are found."""
        self._database.executemany(
            "INSERT INTO fact VALUES (?,?)",
            [*((name, value) for name, value in facts.items()), ("credits", to_json(credits_))],
        )
        self._database.executescript(_INDEXES + "ANALYZE;")
        self._database.commit()


def _columns(row: Row, body: bytes) -> tuple[object, ...]:
    notice = row.notice
    return (
        notice.id,
        search_form(notice.reference),
        row.sort_key,
        notice.kind,
        row.parent,
        row.position,
        row.month_day,
        notice.people_rank,
        row.alphabet,
        to_json(row.step),
        body,
    )


class Snapshot:
    """Reads one snapshot; one object belongs to one thread."""

    def __init__(self, folder: Path) -> None:
        """Open the snapshot in a generation folder; raises sqlite3.OperationalError if absent."""
        address = (folder / FILE).absolute().as_uri()
        self._database = sqlite3.connect(f"{address}?mode=ro&immutable=1", uri=True)

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()

    def notice(self, id_: str) -> Notice | None:
        """The notice with this id."""
        row = self._database.execute("SELECT body FROM notice WHERE id=?", (id_,)).fetchone()
        return from_json(row[0], Notice) if row else None

    def ids(self, reference: str) -> tuple[str, ...]:
        """The ids of the records that bear a code, however it is spelt; main codes first."""
        form = search_form(reference)
        found = self._database.execute(
            "SELECT id FROM notice WHERE code=? OR id=? ORDER BY sort_key, id", (form, reference)
        )
        further = self._database.execute(
            "SELECT id FROM further_code WHERE code=? ORDER BY id", (form,)
        )
        return tuple(dict.fromkeys(row[0] for row in (*found, *further)))

    def successors(self, reference: str) -> tuple[str, ...]:
        """The ids of the records to which the code of a withdrawn one leads."""
        found = self._database.execute(
            "SELECT id FROM former_code WHERE code=? ORDER BY id", (search_form(reference),)
        )
        return tuple(row[0] for row in found)

    def step(self, id_: str) -> Step | None:
        """One record as a line of a tree."""
        row = self._database.execute("SELECT step FROM notice WHERE id=?", (id_,)).fetchone()
        return from_json(row[0], Step) if row else None

    def children(self, id_: str | None, offset: int = 0, limit: int = 200) -> tuple[Step, ...]:
        """The records directly below one, in the order of the finding aid; None for the top."""
        found = self._database.execute(
            "SELECT step FROM notice WHERE parent IS ? AND kind <> 'person'"
            " ORDER BY position, sort_key, id LIMIT ? OFFSET ?",
            (id_, limit, offset),
        )
        return tuple(from_json(row[0], Step) for row in found)

    def people(self, first: int, count: int) -> tuple[Step, ...]:
        """Persons by their place in the alphabet, from `first`."""
        found = self._database.execute(
            "SELECT step FROM notice WHERE people_rank >= ? AND people_rank < ?"
            " ORDER BY people_rank",
            (first, first + count),
        )
        return tuple(from_json(row[0], Step) for row in found)

    def letters(self) -> tuple[tuple[str, int], ...]:
        """Each first letter of the alphabet of persons with the rank at which it begins."""
        found = self._database.execute(
            "SELECT upper(substr(alphabet, 1, 1)) AS letter, min(people_rank) FROM notice"
            " WHERE people_rank IS NOT NULL GROUP BY letter ORDER BY 2"
        )
        return tuple((row[0], row[1]) for row in found)

    def on_day(self, month: int, day: int, limit: int = 12) -> tuple[Step, ...]:
        """Records dated to this day of any year."""
        found = self._database.execute(
            "SELECT step FROM notice WHERE month_day=? ORDER BY sort_key, id LIMIT ?",
            (f"{month:02d}-{day:02d}", limit),
        )
        return tuple(from_json(row[0], Step) for row in found)

    def page_text(self, name: str) -> PageText | None:
        """The words of a canvas and their boxes."""
        row = self._database.execute("SELECT body FROM page WHERE name=?", (name,)).fetchone()
        return from_json(row[0], PageText) if row else None

    def credits(self) -> tuple[Credit, ...]:
        """The sponsors and lenders to be thanked."""
        return from_json(self.fact("credits") or "[]", tuple[Credit, ...])

    def fact(self, name: str) -> str | None:
        """A stored fact: `edition`, `people`, `welcome`, `credits`; the last two are JSON."""
        row = self._database.execute("SELECT body FROM fact WHERE name=?", (name,)).fetchone()
        if row is None:
            return None
        return row[0].decode("utf-8") if isinstance(row[0], bytes) else str(row[0])

    def counts(self) -> dict[str, int]:
        """How many records there are of each kind."""
        found = self._database.execute("SELECT kind, count(*) FROM notice GROUP BY kind")
        return {row[0]: row[1] for row in found}

    def every_id(self) -> Iterator[str]:
        """The id of every notice."""
        return (row[0] for row in self._database.execute("SELECT id FROM notice"))

    def all(self) -> Iterator[Notice]:
        """Every notice, by id."""
        for row in self._database.execute("SELECT body FROM notice ORDER BY id"):
            yield from_json(row[0], Notice)
