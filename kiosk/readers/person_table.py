"""Tables of people: one row a person, each cell sourced statements (`rules.statements`)."""

from collections.abc import Iterator
from typing import BinaryIO

from kiosk.messages import Problem
from kiosk.readers.delimited import TableRow, coded_rows, header_of, refused_row, rights
from kiosk.readers.reading import Item, Refusal
from kiosk.records.agent import Agent, Property, Statement
from kiosk.records.folding import clean
from kiosk.records.unit import ImageLink, Origin
from kiosk.rules import statements
from kiosk.rules.identity import agent_id

COLUMNS = {
    "reference": "reference",
    "cote": "reference",
    "numero": "reference",
    "surname": "surname",
    "nom": "surname",
    "given_names": "given_names",
    "prenoms": "given_names",
    "prenom": "given_names",
    "variants": "variants",
    "variantes": "variants",
    "birth_date": "birth_date",
    "date_de_naissance": "birth_date",
    "birth_place": "birth_place",
    "lieu_de_naissance": "birth_place",
    "residence": "residence",
    "domicile": "residence",
    "occupation": "occupation",
    "profession": "occupation",
    "metier": "occupation",
    "matricule": "matricule",
    "path": "path",
    "parcours": "path",
    "fate": "fate",
    "sort": "fate",
    "devenir": "fate",
    "sources": "sources",
    "text": "text",
    "texte": "text",
    "notice": "text",
    "lists": "lists",
    "listes": "lists",
    "membership": "membership",
    "reseau": "membership",
    "nationality": "nationality",
    "nationalite": "nationality",
    "rights": "rights",
    "droits": "rights",
    "image": "image",
    "images": "image",
    "portrait": "image",
}


def recognises(_name: str, head: bytes) -> bool:
    """Whether the first line has a column of surnames beside one of codes."""
    known = {COLUMNS[cell] for cell in header_of(head) if cell in COLUMNS}
    return {"reference", "surname"} <= known


def read(name: str, stream: BinaryIO) -> Iterator[Item]:
    """One agent a row; a bad row or cell leaves its neighbours alone."""
    for coded in coded_rows(name, stream, COLUMNS):
        if isinstance(coded, Problem | Refusal):
            yield coded
            continue
        reference, row = coded
        if clean(row.get("surname")):
            yield from _agent(name, row, reference)
        else:
            yield refused_row(
                name, row, "csv-no-surname", "The row has no surname.",
                "Complete it; the person is left out until then.",
            )  # fmt: skip


def _agent(file: str, row: TableRow, reference: str) -> Iterator[Item]:
    said: list[Statement] = [
        *statements.born(row.get("birth_date"), row.get("birth_place")),
        *statements.plain(row.get("nationality"), Property.NATIONALITY),
        *statements.plain(row.get("residence"), Property.RESIDENCE),
        *statements.plain(row.get("occupation"), Property.OCCUPATION),
        *statements.plain(row.get("membership"), Property.MEMBERSHIP),
        *statements.matricules(row.get("matricule")),
    ]
    for column, grammar in (("path", statements.path), ("fate", statements.fates)):
        try:
            said.extend(grammar(row.get(column)))
        except statements.StatementError as error:
            yield Problem(
                file=file,
                line=row.line,
                code=f"csv-{column}",
                message=f"{reference}: the {column} cannot be read: {error}.",
                remedy="See the grammar in docs/formats.md; the person is in without it.",
            )
    conditions = yield from rights(file, row)
    yield Agent(
        id=agent_id(reference),
        reference=reference,
        names=statements.name_forms(
            row.get("surname"), row.get("given_names"), row.get("variants")
        ),
        statements=tuple(said),
        lists=tuple(filter(None, (clean(part) for part in row.get("lists").split("|")))),
        sources=statements.citations(row.get("sources").replace("|", ";")),
        text="\n\n".join(filter(None, (clean(part) for part in row.get("text").split("\n")))),
        conditions=conditions,
        images=tuple(
            ImageLink(address=name) for part in row.get("image").split("|") if (name := clean(part))
        ),
        origin=Origin(file=file, line=row.line),
    )
