"""Tables of units: one row a document, object, space document or step of a dossier."""

from collections import Counter
from collections.abc import Iterator
from typing import BinaryIO

from kiosk.messages import Problem
from kiosk.readers.delimited import TableRow, coded_rows, header_of, rights
from kiosk.readers.reading import Item, Refusal
from kiosk.records.dating import dated
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
from kiosk.rules.identity import table_id
from kiosk.rules.kinds import kind_named

COLUMNS = {
    "reference": "reference",
    "cote": "reference",
    "parent": "parent",
    "cote_parente": "parent",
    "level": "level",
    "niveau": "level",
    "title": "title",
    "titre": "title",
    "intitule": "title",
    "dates": "dates",
    "date": "dates",
    "creator": "creator",
    "producteur": "creator",
    "auteur": "creator",
    "text": "text",
    "texte": "text",
    "description": "text",
    "kind": "kind",
    "genre": "kind",
    "nature": "kind",
    "language": "language",
    "langue": "language",
    "persons": "persons",
    "personnes": "persons",
    "places": "places",
    "lieux": "places",
    "subjects": "subjects",
    "sujets": "subjects",
    "rights": "rights",
    "droits": "rights",
    "image": "image",
    "images": "image",
}


def recognises(name: str, head: bytes) -> bool:
    """Whether the file is a table: by its suffix, or by a header with code and title."""
    if name.lower().endswith((".csv", ".tsv")):
        return True
    known = {COLUMNS[cell] for cell in header_of(head) if cell in COLUMNS}
    return {"reference", "title"} <= known


def read(name: str, stream: BinaryIO) -> Iterator[Item]:
    """One unit a row; a bad row leaves its neighbours alone."""
    siblings: Counter[str] = Counter()
    for coded in coded_rows(name, stream, COLUMNS):
        if isinstance(coded, Problem | Refusal):
            yield coded
            continue
        reference, row = coded
        parent = search_form(row.get("parent"))
        yield from _unit(name, row, reference, siblings[parent])
        siblings[parent] += 1


def _several(cell: str) -> tuple[str, ...]:
    return tuple(word for word in (clean(part) for part in cell.split("|")) if word)


def _unit(file: str, row: TableRow, reference: str, position: int) -> Iterator[Item]:
    title = clean(row.get("title"))
    if not title:
        yield Problem(
            file=file,
            line=row.line,
            code="csv-no-title",
            message=f"{reference} has no title.",
            remedy="Give it one; its code is shown instead.",
        )
    kind = kind_named(row.get("kind")) if row.get("kind") else Kind.DOCUMENT
    if kind is None:
        yield Problem(
            file=file,
            line=row.line,
            code="csv-kind",
            message=f"The kind “{clean(row.get('kind'))}” is not known; it is taken as a document.",
            remedy=f"Write one of {', '.join(k.value for k in Kind if k is not Kind.PERSON)}.",
        )
        kind = Kind.DOCUMENT
    conditions = yield from rights(file, row)
    dates = tuple(dated(part) for part in _several(row.get("dates")))
    for dating in dates:
        if dating.earliest is None and dating.latest is None and dating.written:
            yield Problem(
                file=file,
                line=row.line,
                code="date-not-read",
                message=f"The date “{dating.written[:60]}” is kept as text only.",
                remedy="Write a year, a month or a day, as in docs/formats.md.",
            )
    parent = clean(row.get("parent"))
    points = [
        *(AccessPoint(kind=AccessPointKind.PERSNAME, text=t) for t in _several(row.get("persons"))),
        *(AccessPoint(kind=AccessPointKind.GEOGNAME, text=t) for t in _several(row.get("places"))),
        *(AccessPoint(kind=AccessPointKind.SUBJECT, text=t) for t in _several(row.get("subjects"))),
    ]
    text = "\n\n".join(filter(None, (clean(part) for part in row.get("text").split("\n"))))
    yield Unit(
        id=table_id(reference),
        reference=reference,
        title=title,
        level=clean(row.get("level")) or "item",
        parent=table_id(parent) if parent else None,
        position=position,
        kind=kind,
        dates=dates,
        creators=_several(row.get("creator")),
        passages=(Passage(element=Element.SCOPECONTENT, text=text),) if text else (),
        languages=_several(row.get("language")),
        access_points=tuple(points),
        conditions=conditions,
        images=tuple(ImageLink(address=name) for name in _several(row.get("image"))),
        origin=Origin(file=file, line=row.line),
    )
