"""SQLite's full text search: one table of all fields, prefix indexes, weighted bm25.

Facets are counted over a temporary table of the matching row numbers, in whole numbers that stand
for the values: from the matches to their values while they are few, along the values while they are
many. Of the ways tried that stay inside SQLite this is the quickest.
"""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from index.ranking import WEIGHTS
from tests.bench.corpus import FACETS
from tests.bench.peers.common import (
    MOST_VALUES,
    SNIPPET_WORDS,
    TOP,
    Question,
    Shown,
    chosen,
)
from tests.bench.peers.fields import FIELDS, texts

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from index.document import Document

FILE = "fts5.sqlite"
BATCH = 5000
TITLE = FIELDS.index("title")
CACHE_KIB = 64_000
# Facets with one value a record are columns of one table, too.
SINGLE = ("kind", "fonds")
# Matches are many when they are more than this share of the records.
MANY = 0.25


class Fts5:
    """The maker of this peer."""

    name = "fts5"
    has_screen = True
    cannot: tuple[str, ...] = (
        "fts5: no facets of its own (temporary table and GROUP BY), no folding of ł, œ and ß",
        "fts5: no search by sound or by misread letters, no suggestions, no reasons for a hit",
    )

    def build(self, folder: Path, documents: Iterable[Document]) -> None:
        """Index all documents, then merge the index into one."""
        database = sqlite3.connect(folder / FILE)
        for setting in ("journal_mode=off", "synchronous=off", "cache_size=-400000"):
            database.execute(f"pragma {setting}")
        columns = ", ".join(FIELDS)
        database.execute(
            f"create virtual table f using fts5({columns}, prefix='1 2 3 4',"
            ' tokenize="unicode61 remove_diacritics 2")'
        )
        database.execute("create table value (code integer primary key, facet, value)")
        codes: dict[tuple[str, str], int] = {}
        for facet in FACETS:
            database.execute(f"create table {facet} (id integer, code integer)")
        marks = ", ".join("?" * len(FIELDS))
        insert = f"insert into f(rowid, {columns}) values (?, {marks})"  # noqa: S608  # our names
        rows: list[tuple[object, ...]] = []
        values: dict[str, list[tuple[int, int]]] = {facet: [] for facet in FACETS}
        for number, document in enumerate(documents):
            said = texts(document)
            rows.append((number, *(said[field] for field in FIELDS)))
            for name, value in document.facets:
                code = codes.setdefault((name, value), len(codes))
                values[name].append((number, code))
            if len(rows) == BATCH:
                self._flush(database, insert, rows, values)
        self._flush(database, insert, rows, values)
        database.executemany(
            "insert into value values (?, ?, ?)",
            ((code, name, value) for (name, value), code in codes.items()),
        )
        for facet in FACETS:
            database.execute(f"create index {facet}_id on {facet}(id, code)")
            database.execute(f"create index {facet}_code on {facet}(code, id)")
        database.execute("create table one (id integer primary key, kind integer, fonds integer)")
        database.execute(
            "insert into one select k.id, k.code, f.code from kind k join fonds f on f.id = k.id"
            " order by 1"
        )
        weights = ", ".join(str(weight) for weight in WEIGHTS.values())
        database.execute(f"insert into f(f, rank) values ('rank', 'bm25({weights})')")  # noqa: S608
        database.execute("insert into f(f) values ('optimize')")
        database.commit()
        database.close()

    @staticmethod
    def _flush(
        database: sqlite3.Connection,
        insert: str,
        rows: list[tuple[object, ...]],
        values: dict[str, list[tuple[int, int]]],
    ) -> None:
        database.executemany(insert, rows)
        rows.clear()
        for facet, pairs in values.items():
            database.executemany(f"insert into {facet} values (?, ?)", pairs)  # noqa: S608
            pairs.clear()

    def open(self, folder: Path) -> OpenFts5:
        return OpenFts5(folder)


class OpenFts5:
    """An index that is open."""

    def __init__(self, folder: Path) -> None:
        """Open it read-only."""
        self._database = sqlite3.connect(f"file:{folder / FILE}?mode=ro", uri=True)
        for setting in (
            "mmap_size=8000000000",
            f"cache_size=-{CACHE_KIB}",
            "temp_store=memory",
        ):
            self._database.execute(f"pragma {setting}")
        self._database.execute("create temp table h (id integer primary key)")
        self._codes = {
            (name, value): code
            for code, name, value in self._database.execute("select code, facet, value from value")
        }
        self._records: int = self._database.execute("select count(*) from one").fetchone()[0]
        self._values = {code: value for (_name, value), code in self._codes.items()}

    def close(self) -> None:
        """Let go of the files."""
        self._database.close()

    def top(self, question: Question) -> list[tuple[int | str, float]]:
        """The best twenty, as ids and scores."""
        return self._database.execute(
            f"select rowid, rank from f where f match ? order by rank limit {TOP}",  # noqa: S608
            (match(question),),
        ).fetchall()

    def screen(self, question: Question) -> Shown:
        """The best twenty with titles and snippets, the total, four facets."""
        matching = match(question)
        run = self._database.execute
        picked = chosen(question.filters)
        run("delete from h")
        run("insert into h select rowid from f where f match ?", (matching,))
        conditions = {name: self._condition(name, values) for name, values in picked.items()}
        kept = "".join(f" and {test('h.id')}" for test in conditions.values())
        total = run(f"select count(*) from h where 1{kept}").fetchone()[0]  # noqa: S608
        matches: int = run("select count(*) from h").fetchone()[0]
        facets = {}
        for facet in FACETS:
            others = "".join(
                f" and {test('h.id')}" for name, test in conditions.items() if name != facet
            )
            counted = run(self._counting(facet, others, many=matches > MANY * self._records))
            facets[facet] = {self._values[code]: count for code, count in counted}
        inside = "".join(f" and {test('f.rowid')}" for test in conditions.values())
        rows = run(
            "select rowid, rank,"  # noqa: S608
            f" highlight(f, {TITLE}, char(2), char(3)),"
            f" snippet(f, -1, char(2), char(3), '…', {SNIPPET_WORDS})"
            f" from f where f match ?{inside} order by rank limit {TOP}",
            (matching,),
        ).fetchall()
        return Shown(
            total,
            tuple((row[0], row[1]) for row in rows),
            facets,
            tuple(row[2] for row in rows),
            tuple(row[3] for row in rows),
        )

    @staticmethod
    def _counting(facet: str, others: str, *, many: bool) -> str:
        """The query that counts a facet; a cross join says which table is gone through."""
        code, both = "c.code", f"h cross join {facet} c on c.id = h.id"
        if many:
            both = f"{facet} c cross join h on h.id = c.id"
        elif facet in SINGLE:
            code, both = f"c.{facet}", "h cross join one c on c.id = h.id"
        return (
            f"select {code}, count(*) as n from {both} where 1{others}"  # noqa: S608  # our names
            f" group by 1 order by n desc limit {MOST_VALUES}"
        )

    def _condition(self, name: str, values: list[str]) -> _Condition:
        return _Condition(name, [self._codes.get((name, value), -1) for value in values])


class _Condition:
    """Whether a row has one of some values of a facet."""

    def __init__(self, name: str, codes: list[int]) -> None:
        self._name = name
        self._codes = ", ".join(map(str, codes))

    def __call__(self, column: str) -> str:
        return (
            f"exists (select 1 from {self._name} x where x.id = {column}"  # noqa: S608
            f" and x.code in ({self._codes}))"
        )


def match(question: Question) -> str:
    """The query in FTS5's language."""
    quoted = [f'"{word}"' for word in question.words]
    if question.how == "phrase":
        return f'"{" ".join(question.words)}"'
    if question.typing and quoted:
        quoted[-1] += "*"
    return (" OR " if question.how == "or" else " ").join(quoted)
