"""Rows of units of description or of museum objects."""

import re
from collections import Counter
from collections.abc import Generator, Iterator

from kiosk.messages import Problem, Severity
from kiosk.readers.reading import Item, Refusal
from kiosk.readers.tables.sheet import TableRow, rights
from kiosk.records.access import AccessCondition, AccessStatus
from kiosk.records.dating import Dating, dated
from kiosk.records.folding import clean
from kiosk.records.reference import search_form
from kiosk.records.unit import (
    AccessPoint,
    AccessPointKind,
    Element,
    ImageLink,
    Kind,
    Origin,
    Passage,
    Unit,
)
from kiosk.rules.conditions import understood
from kiosk.rules.identity import table_id
from kiosk.rules.kinds import kind_named, kind_of

_POINTS = (
    ("persons", AccessPointKind.PERSNAME),
    ("organisations", AccessPointKind.CORPNAME),
    ("places", AccessPointKind.GEOGNAME),
    ("subjects", AccessPointKind.SUBJECT),
)
_PASSAGES = (
    ("acquisition", Element.ACQINFO),
    ("provenance", Element.CUSTODHIST),
    ("related", Element.RELATEDMATERIAL),
    ("access", Element.ACCESSRESTRICT),
    ("use", Element.USERESTRICT),
    ("publisher", Element.BIBLIOGRAPHY),
)


def records(
    rows: Iterator[tuple[str, TableRow] | Problem | Refusal], *, objects: bool
) -> Iterator[Item]:
    """One unit a row; siblings stand in the order of their rows."""
    siblings: Counter[str] = Counter()
    for coded in rows:
        if isinstance(coded, Problem | Refusal):
            yield coded
            continue
        reference, row = coded
        parent = search_form(row.get("parent"))
        yield from _unit(row, reference, siblings[parent], objects=objects)
        siblings[parent] += 1


# A role or a life in brackets may have semicolons of its own; brackets are looked for so far only
# that a cell of nothing but semicolons costs no more than its length.
_SEMICOLON = re.compile(r" ?; (?![^(\[]{0,120}[)\]])")


def _several(cell: str) -> tuple[str, ...]:
    if not cell:  # as most columns of most rows
        return ()
    return tuple([word for word in map(clean, cell.split("|")) if word])


def _listed(cell: str) -> tuple[str, ...]:
    """Terms parted by bars, or by semicolons outside of brackets where there is no bar."""
    if "; " in cell and "|" not in cell:
        cell = _SEMICOLON.sub("|", cell)
    return _several(cell)


def _paragraphs(text: str) -> str:
    if not text:
        return ""
    return "\n\n".join(filter(None, map(clean, text.split("\n"))))


def _unit(row: TableRow, reference: str, position: int, *, objects: bool) -> Iterator[Item]:
    title = clean(row.get("title"))
    if not title:
        yield row.problem(
            "csv-no-title", f"{reference} has no title.",
            "Give it one; its code is shown instead.", field="title",
        )  # fmt: skip
    kind = yield from _kind(row, objects=objects)
    conditions = yield from _conditions(row)
    dates = yield from _dates(row)
    parent = clean(row.get("parent"))
    yield Unit(
        id=table_id(reference),
        reference=reference,
        title=title,
        level=clean(row.get("level")) or "item",
        parent=table_id(parent) if parent else None,
        position=position,
        kind=kind,
        dates=dates,
        extent=_extent(row),
        creators=_several(row.get("creator")),
        passages=_passages(row),
        languages=_listed(row.get("language")),
        access_points=_access_points(row),
        identifiers=_several(row.get("identifier")),
        conditions=conditions,
        images=tuple(ImageLink(address=name) for name in _several(row.get("image"))),
        origin=Origin(file=row.file, line=row.line),
    )


def _kind(row: TableRow, *, objects: bool) -> Generator[Problem, None, Kind]:
    """The kind by our own word for it, else by the type in the words of the supplier."""
    written = clean(row.get("kind"))
    if not written:
        genres = _listed(row.get("type"))
        told = kind_of(clean(row.get("level")), genres)
        return Kind.OBJECT if objects and told is Kind.DOCUMENT else told
    kind = kind_named(written)
    if kind is None:
        yield row.problem(
            "csv-kind", f"The kind “{written}” is not known; it is taken as a document.",
            f"Write one of {', '.join(k.value for k in Kind if k is not Kind.PERSON)}.",
            field="kind",
        )  # fmt: skip
        kind = Kind.DOCUMENT
    return kind


def _conditions(row: TableRow) -> Generator[Problem, None, tuple[AccessCondition, ...]]:
    """What is said of access and use: by our own words, else by the supplier's sentences."""
    found = list((yield from rights(row)))
    for field, about_use in (("access", False), ("use", True)):
        written = clean(row.get(field))
        if not written:
            continue
        said = understood(written, about_use=about_use)
        if said is None:
            said = AccessCondition(status=AccessStatus.TITLE_ONLY, written=written)
            yield row.problem(
                "rights-not-understood",
                f"The access condition “{written[:80]}” is not understood;"
                " the record is shown by its title only.",
                "Say whether it is open, on site, or closed until a date.",
                Severity.HIDDEN, field,
            )  # fmt: skip
        found.append(said)
    return tuple(found)


def _dates(row: TableRow) -> Generator[Problem, None, tuple[Dating, ...]]:
    written = list(_several(row.get("dates")))
    ends = [end for end in (clean(row.get("date_from")), clean(row.get("date_to"))) if end]
    if ends:
        written.append("/".join(dict.fromkeys(ends)))
    found = []
    for words in written:
        try:
            dating = dated(words.replace("/", " - ") if len(ends) > 1 else words, words)
        except ValueError:
            dating = Dating(written=words)
        found.append(dating)
        if not dating.is_read and dating.written:
            yield row.problem(
                "date-not-read", f"The date “{dating.written[:60]}” is kept as text only.",
                "Write a year, a month or a day, as in docs/formats.md.",
                field="dates" if row.get("dates") else "date_from",
            )  # fmt: skip
    return tuple(found)


def _extent(row: TableRow) -> tuple[str, ...]:
    sizes = " × ".join(filter(None, (clean(row.get("height")), clean(row.get("width")))))
    return tuple(
        filter(
            None,
            (
                *_several(row.get("extent")),
                sizes,
                clean(row.get("material")),
                clean(row.get("technique")),
            ),
        )
    )


def _passages(row: TableRow) -> tuple[Passage, ...]:
    found = []
    text = _paragraphs(row.get("text"))
    if text:
        found.append(Passage(element=Element.SCOPECONTENT, text=text))
    for field, element in _PASSAGES:
        words = _paragraphs(row.get(field))
        if words:
            found.append(Passage(element=element, text=words))
    for field in ("inscription", "location"):
        words = _paragraphs(row.get(field))
        if words:
            heading = row.headings.get(field, "")
            found.append(Passage(element=Element.NOTE, text=words, heading=heading))
    found.extend(
        Passage(element=Element.NOTE, text=_paragraphs(words), heading=heading)
        for heading, words in row.notes
    )
    return tuple(found)


def _access_points(row: TableRow) -> tuple[AccessPoint, ...]:
    points = [
        AccessPoint(kind=kind, text=text)
        for field, kind in _POINTS
        for text in _listed(row.get(field))
    ]
    points.extend(
        AccessPoint(kind=AccessPointKind.GENREFORM, text=text) for text in _listed(row.get("type"))
    )
    return tuple(dict.fromkeys(points))
