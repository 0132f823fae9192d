"""Tables as a supplier sends them: one for units, one for people."""

import csv
import io
from collections.abc import Iterable

from kiosk.demonstration.people import Person
from kiosk.demonstration.piece import Piece

UNIT_COLUMNS = [
    "reference",
    "parent",
    "level",
    "title",
    "dates",
    "creator",
    "text",
    "kind",
    "language",
    "persons",
    "places",
    "subjects",
    "rights",
    "image",
]
PEOPLE_COLUMNS = [
    "reference",
    "surname",
    "given_names",
    "variants",
    "birth_date",
    "birth_place",
    "residence",
    "occupation",
    "matricule",
    "path",
    "fate",
    "sources",
    "text",
]


def units_table(pieces: Iterable[Piece], drawn: frozenset[str]) -> str:
    """units.csv; only pictures that exist are named."""
    rows = (
        (
            piece.reference,
            piece.parent,
            piece.level,
            piece.title,
            piece.dates,
            piece.creator,
            piece.text,
            piece.kind,
            piece.language,
            " | ".join(piece.persons),
            " | ".join(piece.places),
            " | ".join(piece.subjects),
            piece.rights,
            " | ".join(f"images/{name}" for name in piece.file_names() if name in drawn),
        )
        for piece in pieces
    )
    return _written(UNIT_COLUMNS, rows)


def people_table(people: Iterable[Person]) -> str:
    """people.csv, in the grammar that the package's opening explains."""
    rows = (
        (
            person.reference,
            person.surname,
            person.given,
            person.variants,
            person.birth,
            person.birth_place,
            person.home,
            person.trade,
            person.matricule,
            person.path,
            person.fate,
            person.sources,
            _labelled(person.text),
        )
        for person in people
    )
    return _written(PEOPLE_COLUMNS, rows)


def _labelled(text: str) -> str:
    return text if "démonstration" in text else f"{text} Archive de démonstration.".strip()


def _written(columns: list[str], rows: Iterable[tuple[str, ...]]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(rows)
    return out.getvalue()
