"""Finds the units that a delivery or the catalogue names by their codes, before and after it.

The same rule as at publishing (`kiosk.rules.bearing`), asked of two states of the catalogue, one
of which is not there yet. What is asked for stands in the scratch file: neither all codes nor
all units are ever in memory.
"""

import json
from collections.abc import Collection, Iterable, Iterator
from itertools import chain

from kiosk.catalogue.catalogue import Catalogue, batches
from kiosk.rules.identity import coded_id
from kiosk.staff.intake.stage import BATCH, Stage

MOST_IN_MEMORY = 100_000
"""Names that are looked for by their set, some ten megabytes; more are looked for on the disk."""

_TABLE = (
    "CREATE TABLE asked (name TEXT PRIMARY KEY, code TEXT NOT NULL DEFAULT '', was TEXT, now TEXT)"
    " WITHOUT ROWID"
)
_ON_STAGE = (
    "INSERT INTO asked (name) SELECT parent FROM"
    " (SELECT DISTINCT parent FROM record WHERE parent IS NOT NULL) AS above"
    " WHERE NOT EXISTS (SELECT 1 FROM record WHERE id = above.parent)"
)
_PAGE = "SELECT name FROM asked WHERE name > ? ORDER BY name LIMIT ?"
_SOME_ASKED = "SELECT name FROM asked WHERE code = '' LIMIT ?"
_MOVED = (
    "SELECT name FROM asked WHERE was IS NOT now"
    " OR EXISTS (SELECT 1 FROM record WHERE id = asked.name)"
)
_UNKNOWN = (
    "DELETE FROM asked WHERE code = '' AND NOT EXISTS (SELECT 1 FROM record WHERE id = asked.name)"
)
# A list of values is one value for SQLite: how many there are changes no query.
_CODES = "SELECT code FROM asked WHERE code <> '' AND name IN (SELECT value FROM json_each(?))"
_FRESH = (
    "SELECT code, min(id) FROM record WHERE kind = 'unit'"
    " AND code IN (SELECT value FROM json_each(?)) GROUP BY code"
)
_BORNE = (
    "SELECT name FROM asked WHERE was IN (SELECT value FROM json_each(?1))"
    " UNION ALL SELECT name FROM asked WHERE now IN (SELECT value FROM json_each(?1))"
)


class Above:
    """Who bears the codes by which units are asked for, before a delivery and after it."""

    def __init__(self, stage: Stage, catalogue: Catalogue, gone: Collection[str]) -> None:
        """Look who is asked for; `gone` are the ids that the delivery withdraws."""
        self._stage = stage
        self._catalogue = catalogue
        self._gone = gone
        stage.flush()
        stage.run(_TABLE)
        self._ask()
        self._any = stage.run("SELECT 1 FROM asked LIMIT 1").fetchone() is not None
        if self._any:
            self._answer()

    # ------------------------------------------------------------------------- the questions

    def was(self, name: str) -> str:
        """The id of the unit that bore the code asked for by a name; empty where none did."""
        return self._one("SELECT was FROM asked WHERE name = ?", name)

    def now(self, name: str) -> str:
        """The id of the unit that will bear it."""
        return self._one("SELECT now FROM asked WHERE name = ?", name)

    def _one(self, query: str, name: str) -> str:
        row = self._stage.run(query, (name,)).fetchone() if self._any else None
        return (row[0] or "") if row else ""

    def names(self, ids: Iterable[str]) -> Iterator[str]:
        """The names by which some units are asked for, before or after."""
        for batch in batches(ids) if self._any else ():
            yield from self._column(_BORNE, json.dumps(batch))

    def moved(self) -> Iterator[str]:
        """The names that mean another unit than before."""
        if self._any:
            yield from self._column(_MOVED)

    def _column(self, query: str, *values: str | int) -> list[str]:
        return [row[0] for row in self._stage.run(query, values).fetchall()]

    # --------------------------------------------------------------------------- who is asked

    def _ask(self) -> None:
        """Note all ids that are named above some record and are no record's own."""
        self._stage.run(_ON_STAGE)
        for names in self._paged():
            known = self._catalogue.known(names)
            self._stage.many("DELETE FROM asked WHERE name = ?", ((name,) for name in known))
        self._stage.many(
            "INSERT OR IGNORE INTO asked (name) VALUES (?)",
            ((name,) for name in self._catalogue.nowhere()),
        )
        # Whoever named by its id what goes may find another one of that code.
        for ids in batches(self._gone):
            codes = self._catalogue.codes_of(ids)
            self._stage.many(
                "INSERT OR REPLACE INTO asked (name, code) VALUES (?, ?)",
                ((id_, code) for id_, code in codes.items() if code and coded_id(code) == id_),
            )

    def _paged(self) -> Iterator[list[str]]:
        last = ""
        while names := self._column(_PAGE, last, BATCH):
            yield names
            last = names[-1]

    # ------------------------------------------------------------------------- who bears them

    def _answer(self) -> None:
        asked = set(self._column(_SOME_ASKED, MOST_IN_MEMORY + 1))
        if asked:
            on_stage = self._stage.run("SELECT DISTINCT code FROM record WHERE code <> ''")
            codes = chain((row[0] for row in on_stage), self._catalogue.codes())
            named = ((code, coded_id(code)) for code in codes)
            if len(asked) <= MOST_IN_MEMORY:
                # Nearly all codes of a catalogue are asked for by nobody: they cost no query.
                named = ((code, name) for code, name in named if name in asked)
            self._stage.many("UPDATE asked SET code = ? WHERE name = ?", named)
            self._stage.run(_UNKNOWN)
        for names in self._paged():
            self._bear(names)
        self._stage.run("CREATE INDEX asked_was ON asked (was)")
        self._stage.run("CREATE INDEX asked_now ON asked (now)")

    def _bear(self, names: list[str]) -> None:
        """Say who bears some codes before and after: of several the first by its id."""
        codes = self._column(_CODES, json.dumps(names))
        was: dict[str, str] = {}
        now: dict[str, str] = {}
        for borne in batches(self._catalogue.bearing(codes)):
            here = self._stage.holds([id_ for _code, id_ in borne])
            for code, id_ in borne:
                was.setdefault(code, id_)
                if id_ not in here and id_ not in self._gone:
                    now.setdefault(code, id_)
        for code, id_ in self._stage.run(_FRESH, (json.dumps(codes),)).fetchall():
            now[code] = min(id_, now.get(code, id_))
        self._stage.many(
            "UPDATE asked SET was = ?, now = ? WHERE name = ?",
            ((was.get(code), now.get(code), coded_id(code)) for code in codes),
        )
