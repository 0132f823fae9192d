"""The quality report: goes through the catalogue once, and tells what is wanting or doubtful."""

import csv
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from kiosk.catalogue.catalogue import Catalogue
from kiosk.generation.folder import Home
from kiosk.messages import Progress, Report
from kiosk.printing.report import ReportText, Section, report_pdf
from kiosk.printing.wording import day as day_in_words
from kiosk.records.agent import Agent, AgentKind
from kiosk.records.folding import clean
from kiosk.records.reference import search_form
from kiosk.records.unit import AccessPointKind, Unit
from kiosk.records.wire import from_json
from kiosk.rules.identity import coded_id
from kiosk.rules.links import name_key
from kiosk.rules.quality import Check, Finding, LookAlikes, of_record
from kiosk.rules.showing import possibly_living
from kiosk.rules.titles import title_of
from kiosk.settings import Settings
from kiosk.staff import wording
from kiosk.staff.take_in import catalogue_of
from media.probe import Probe

MOST_TOLD = 200
"""Findings of one check that are told one by one; all are counted, and stand in the CSV."""

MOST_TITLE = 300
"""Signs of a title told in the JSON; the CSV has all of it."""

_BATCH = 1_000
_STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_TABLES = """
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
PRAGMA cache_size = -32000;
CREATE TABLE record (
    id TEXT PRIMARY KEY, kind TEXT, reference TEXT, code TEXT, title TEXT, parent TEXT,
    first INTEGER, last INTEGER, dates TEXT
) WITHOUT ROWID;
CREATE TABLE bearer (key TEXT, id TEXT);
CREATE TABLE named (key TEXT, id TEXT, written TEXT);
CREATE TABLE cited (code TEXT, id TEXT);
CREATE TABLE picture (digest TEXT, id TEXT);
CREATE TABLE likeness (hash TEXT, digest TEXT);
"""
_INDEXES = """
CREATE INDEX record_code ON record (kind, code);
CREATE INDEX bearer_key ON bearer (key);
CREATE INDEX named_key ON named (key);
CREATE INDEX cited_id ON cited (id);
CREATE INDEX picture_digest ON picture (digest);
CREATE INDEX likeness_hash ON likeness (hash);
"""
# Where no record has the id that one names above it: the first unit that bears its code is meant.
_STRANGE = """
CREATE TABLE strange AS SELECT DISTINCT parent AS name FROM record AS one WHERE parent <> ''
 AND NOT EXISTS (SELECT 1 FROM record WHERE id = one.parent)
"""
_MEANT = """
CREATE TABLE meant AS SELECT coded_id(code) AS name, min(id) AS id FROM record
 WHERE kind = 'unit' AND code <> '' GROUP BY code;
UPDATE record SET parent = (SELECT id FROM meant WHERE name = parent)
 WHERE parent IN (SELECT name FROM strange JOIN meant USING (name));
"""
_WIDTHS = {"record": 9, "bearer": 2, "named": 3, "cited": 2, "picture": 2}
# What no record tells by itself: check, sentence, query of id, reference, title and two values.
_AMONG_RECORDS = (
    (
        Check.ORPHAN, "orphan", ("parent", ""),
        ("SELECT id, reference, title, parent, '' FROM record AS one WHERE parent <> ''"
        " AND NOT EXISTS (SELECT 1 FROM record WHERE id = one.parent)"),
    ),
    (
        Check.DUPLICATE_CODE, "duplicate-code", ("count", ""),
        ("SELECT id, reference, title, times, '' FROM record JOIN (SELECT kind, code, count(*)"
        " AS times FROM record WHERE code <> '' GROUP BY kind, code HAVING count(*) > 1)"
        " USING (kind, code) ORDER BY kind, code, id"),
    ),
    (
        Check.SUSPICIOUS_DATE, "outside-parent", ("one", "other"),
        ("SELECT one.id, one.reference, one.title, one.dates, above.dates FROM record AS one"
        " JOIN record AS above ON above.id = one.parent"
        " WHERE one.first < above.first OR one.last > above.last"),
    ),
    (
        Check.UNNAMED_PERSON, "unnamed-person", ("", ""),
        ("SELECT id, reference, title, '', '' FROM record AS one WHERE kind = 'person'"
        " AND NOT EXISTS (SELECT 1 FROM alone JOIN named USING (key) WHERE alone.id = one.id)"
        " AND NOT EXISTS (SELECT 1 FROM cited JOIN record AS unit ON unit.kind = 'unit'"
        " AND unit.code = cited.code WHERE cited.id = one.id)"),
    ),
    (
        Check.UNKNOWN_NAME, "unknown-name", ("name", ""),
        ("SELECT record.id, reference, title, written, '' FROM named JOIN record USING (id)"
        " WHERE NOT EXISTS (SELECT 1 FROM bearer WHERE key = named.key)"
        " ORDER BY record.id, written"),
    ),
    (
        Check.UNKNOWN_NAME, "shared-name", ("name", ""),
        ("SELECT record.id, reference, title, written, '' FROM named JOIN record USING (id)"
        " WHERE EXISTS (SELECT 1 FROM bearer WHERE key = named.key)"
        " AND NOT EXISTS (SELECT 1 FROM alone WHERE key = named.key)"
        " ORDER BY record.id, written"),
    ),
)  # fmt: skip


@dataclass(slots=True)
class Quality:
    """What was found: how many records, how often each check, the first findings of each."""

    day: date
    records: int = 0
    counts: Counter[Check] = field(default_factory=Counter)
    told: dict[Check, list[Finding]] = field(default_factory=dict)

    def keep(self, found: Finding) -> None:
        """Count a finding; one of a check that was found very often is only counted."""
        self.counts[found.check] += 1
        told = self.told.setdefault(found.check, [])
        if len(told) < MOST_TOLD:
            told.append(found)


def quality(
    home: Home, settings: Settings, *, csv_to: Path | None, language: str, report: Report
) -> Quality:
    """Go through the catalogue; every finding goes to the CSV, the first of each check are kept.

    Raises CatalogueError for the database.
    """
    day = datetime.now(UTC).astimezone().date()
    result = Quality(day)
    catalogue = catalogue_of(home, settings)
    try:
        found = _findings(home, catalogue, result, report)
        if csv_to is None:
            for each in found:
                result.keep(each)
        else:
            _write_csv(csv_to, found, result, language)
    finally:
        catalogue.close()
    return result


def _findings(
    home: Home, catalogue: Catalogue, result: Quality, report: Report
) -> Iterator[Finding]:
    """One finding after the other; what needs several records is looked up in a scratch file."""
    with (
        TemporaryDirectory(prefix=".quality-", dir=home.root) as folder,
        closing(sqlite3.connect(Path(folder) / "scratch", isolation_level=None)) as scratch,
    ):
        scratch.executescript(_TABLES)
        filling = _Filling(scratch)
        total = catalogue.amount()
        for held in catalogue.records():
            report(Progress(step="quality", done=result.records, total=total))
            result.records += 1
            filling.add(held.record)
            if isinstance(held.record, Agent) and possibly_living(held.record, result.day):
                # Counted only: nobody needs a list of the living.
                result.counts[Check.POSSIBLY_LIVING] += 1
            yield from of_record(held.record, result.day)
        filling.finish()
        report(Progress(step="quality", done=total, total=total))
        for check, says, names, query in _AMONG_RECORDS:
            for id_, reference, title, *values in scratch.execute(query):
                facts = {
                    name: str(value) for name, value in zip(names, values, strict=True) if name
                }
                yield Finding(
                    check=check, id=id_, code=reference, title=title, says=says, facts=facts
                )
        yield from _look_alikes(catalogue, scratch)


class _Filling:
    """Puts what several records must be compared by into the scratch file, in batches."""

    def __init__(self, scratch: sqlite3.Connection) -> None:
        self._scratch = scratch
        self._waiting: dict[str, list[tuple[Any, ...]]] = {name: [] for name in _WIDTHS}

    def add(self, record: Unit | Agent) -> None:
        """One record."""
        kind = "unit"
        if isinstance(record, Agent):
            kind = "person" if record.kind is AgentKind.PERSON else "body"
        dates = record.dates if isinstance(record, Unit) else ()
        spans = [dating for dating in dates if dating.is_read]
        firsts, lasts = [each.earliest for each in spans], [each.latest for each in spans]
        self._waiting["record"].append((
            record.id,
            kind,
            record.reference,
            search_form(record.reference),
            title_of(record),
            (record.parent or "") if isinstance(record, Unit) else "",
            min(each.toordinal() for each in firsts if each) if firsts and all(firsts) else None,
            max(each.toordinal() for each in lasts if each) if lasts and all(lasts) else None,
            " ; ".join(each.written for each in spans),
        ))  # fmt: skip
        digests = {canvas.digest for canvas in record.canvases if canvas.digest}
        self._waiting["picture"].extend((digest, record.id) for digest in sorted(digests))
        if isinstance(record, Unit):
            names = record.points(AccessPointKind.PERSNAME, AccessPointKind.NAME)
            self._waiting["named"].extend((_key(name), record.id, name) for name in names)
        else:
            forms = {_key(form.direct) for form in record.names if form.given}
            self._waiting["bearer"].extend((key, record.id) for key in sorted(forms))
            citations = (
                *record.sources, *(each for said in record.statements for each in said.sources)
            )  # fmt: skip
            codes = {search_form(each.reference) for each in citations if each.reference}
            self._waiting["cited"].extend((code, record.id) for code in sorted(codes))
        if len(self._waiting["record"]) >= _BATCH:
            self._flush()

    def _flush(self) -> None:
        self._scratch.execute("BEGIN")
        for name, rows in self._waiting.items():
            marks = ", ".join("?" * _WIDTHS[name])
            self._scratch.executemany(f"INSERT INTO {name} VALUES ({marks})", rows)  # noqa: S608  # constants
            rows.clear()
        self._scratch.execute("COMMIT")

    def finish(self) -> None:
        """All records are there: make them quick to look up."""
        self._flush()
        self._scratch.executescript(_INDEXES)
        self._scratch.execute(_STRANGE)
        if self._scratch.execute("SELECT 1 FROM strange LIMIT 1").fetchone():
            self._scratch.create_function("coded_id", 1, coded_id, deterministic=True)
            self._scratch.executescript(_MEANT)
        self._scratch.executescript(
            "CREATE TABLE alone AS SELECT key, min(id) AS id FROM bearer GROUP BY key"
            " HAVING count(DISTINCT id) = 1;"
            "CREATE INDEX alone_key ON alone (key); CREATE INDEX alone_id ON alone (id);"
        )


def _key(name: str) -> str:
    return " ".join(name_key(name))


def _look_alikes(catalogue: Catalogue, scratch: sqlite3.Connection) -> Iterator[Finding]:
    """Pairs of pictures that look alike and are shown by records in force."""
    known = LookAlikes()
    for digest, stored in catalogue.each_master():
        likeness = from_json(stored, Probe).dhash
        mine = scratch.execute(
            "SELECT id, reference, title FROM picture JOIN record USING (id) WHERE digest = ?"
            " ORDER BY id LIMIT 1", (digest,),
        ).fetchone()  # fmt: skip
        if not likeness or mine is None:
            continue
        for near, apart in known.add(likeness):
            other = scratch.execute(
                "SELECT record.id, reference, title FROM likeness JOIN picture USING (digest)"
                " JOIN record USING (id) WHERE hash = ? ORDER BY record.id LIMIT 1", (near,),
            ).fetchone()  # fmt: skip
            facts = {"other": other[1] or other[2], "other_id": other[0], "apart": str(apart)}
            yield Finding(
                check=Check.LOOK_ALIKE, id=mine[0], code=mine[1], title=mine[2],
                says="look-alike", facts=facts,
            )  # fmt: skip
        scratch.execute("INSERT INTO likeness VALUES (?, ?)", (likeness, digest))


# ------------------------------------------------------------------------------------- as words


def check_words(check: Check, language: str) -> str:
    """What a check looks for."""
    return str(wording.table(language)["checks"][check.value])


def finding_words(found: Finding, language: str) -> str:
    """What was found, as a sentence."""
    words = wording.table(language)
    facts = {name: clean(value)[:300] for name, value in found.facts.items()}
    if "about" in facts:
        facts["about"] = str(words["about"][facts["about"]])
    return str(words["findings"][found.says]).format_map(facts)


def as_json(result: Quality, language: str) -> dict[str, object]:
    """The report in the documented form of `kiosk quality --json`."""
    return {
        "day": result.day.isoformat(),
        "records": result.records,
        "checks": [
            {
                "check": check.value,
                "words": check_words(check, language),
                "total": result.counts[check],
                "findings": [
                    {
                        "id": found.id,
                        "code": found.code,
                        "title": found.title[:MOST_TITLE],
                        "words": finding_words(found, language),
                        "facts": dict(found.facts),
                    }
                    for found in result.told.get(check, ())
                ],
            }
            for check in Check
        ],
    }


def as_pdf(result: Quality, settings: Settings, language: str) -> bytes:
    """The report on paper: the counts, then the first findings of each check."""
    words = wording.table(language)
    subtitle = str(words["quality-day"]).format(
        day=day_in_words(result.day.isoformat(), language), records=result.records
    )
    sections = tuple(
        Section(
            title=check_words(check, language),
            note=_note(result, check, language),
            rows=tuple(
                (found.code, found.title, finding_words(found, language))
                for found in result.told[check]
            ),
        )
        for check in Check
        if result.told.get(check)
    )
    text = ReportText(
        title=words["quality"],
        subtitle=subtitle,
        language=language,
        day=result.day,
        counts_title=words["quality-counts"],
        columns=dict(words["columns"]),
        counts=tuple((check_words(check, language), result.counts[check]) for check in Check),
        sections=sections,
    )
    return report_pdf(text, settings.house)


def write_pdf(path: Path, result: Quality, settings: Settings, language: str) -> None:
    """The report on paper, in a file that is there whole or not at all."""
    beside = path.with_name(f".{path.name}.new")
    try:
        beside.write_bytes(as_pdf(result, settings, language))
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def _note(result: Quality, check: Check, language: str) -> str:
    shown, total = len(result.told[check]), result.counts[check]
    if shown == total:
        return ""
    return str(wording.table(language)["quality-first"]).format(shown=shown, total=total)


def _write_csv(path: Path, found: Iterator[Finding], result: Quality, language: str) -> None:
    """Every finding, a row each; a file that a spreadsheet opens with its accents."""
    beside = path.with_name(f".{path.name}.new")
    words = wording.table(language)
    try:
        with beside.open("w", encoding="utf-8-sig", newline="") as stream:
            rows = csv.writer(stream, delimiter=";")
            rows.writerow(
                [words["columns"][name] for name in ("check", "id", "code", "title", "words")]
            )
            for each in found:
                result.keep(each)
                rows.writerow(
                    [
                        _harmless(cell)
                        for cell in (
                            check_words(each.check, language), each.id, each.code, each.title,
                            finding_words(each, language),
                        )
                    ]
                )  # fmt: skip
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def _harmless(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    plain = clean(cell)
    return f"'{plain}" if plain.startswith(_STARTS_A_FORMULA) else plain
