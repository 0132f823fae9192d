"""What columns mean: told by their headings, decided by staff, never guessed by their place."""

import csv
import io
from typing import Any

import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st

from kiosk.messages import Problem
from kiosk.readers.formats import readers
from kiosk.readers.reading import Item, Refusal
from kiosk.readers.tables import reader
from kiosk.readers.tables.delimited import header_of
from kiosk.readers.tables.workbook import is_workbook
from kiosk.records.agent import Agent, NameType, Property
from kiosk.records.unit import AccessPointKind, Element, Kind, Unit
from kiosk.rules.columns import (
    NOTE,
    ColumnMapping,
    TableKind,
    headings,
    proposed,
    signature,
    sure,
)
from tests.shared import DATA, FACTS, needs_data

TABLES = [name for name in FACTS if name.startswith("csv/")]
# Tables of which nobody can know what a row is without being told, and what staff would tell.
DECIDED = {
    "csv/wien_victims.csv": (TableKind.PEOPLE, {"id": "reference", "name": "surname"}),
    "csv/FRAD003_oai.csv": (
        TableKind.UNITS, {"stable_id": "reference", "oai_id": "title", "json_data": NOTE},
    ),
}  # fmt: skip


def read(name: str, content: bytes, saved: dict[str, ColumnMapping] | None = None) -> list[Item]:
    among = readers(saved or {})
    for each in among:
        if each.recognises(name, content[:8192]):
            return list(each.read(name, io.BytesIO(content)))
    return []


def records(items: list[Item]) -> list[Unit | Agent]:
    return [item for item in items if isinstance(item, Unit | Agent)]


def codes(items: list[Item]) -> list[str]:
    return [
        item.problem.code if isinstance(item, Refusal) else item.code
        for item in items
        if isinstance(item, Refusal | Problem)
    ]


def mapping_for(content: bytes, kind: TableKind, columns: dict[str, str]) -> dict[str, Any]:
    compared = headings(header_of(content[:8192]))
    return {signature(compared): ColumnMapping(kind=kind, columns=columns, decided=True)}


@pytest.mark.medium
@needs_data
@pytest.mark.parametrize("name", TABLES)
def test_every_row_of_every_real_table_becomes_a_record_or_is_told(name: str) -> None:
    content = (DATA / name).read_bytes()
    saved = mapping_for(content, *DECIDED[name]) if name in DECIDED else {}

    items = read(name, content, saved)

    told = [code for code in codes(items) if code in {"csv-no-reference", "code-repeated"}]
    blank = _blank_rows(content, FACTS[name]["separator"])
    rows = FACTS[name]["rows_with_header"] - 1
    assert len(records(items)) + len(told) + blank == rows, codes(items)
    assert len(records(items)) > 0
    assert not any(isinstance(item, Refusal) for item in items)


def _blank_rows(content: bytes, separator: str) -> int:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("cp1252")
    delimiter = {"comma": ",", "semicolon": ";", "tab": "\t"}[separator]
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    return sum(not any(cell.strip() for cell in row) for row in rows)


@needs_data
@pytest.mark.parametrize("name", sorted(DECIDED))
def test_a_table_whose_columns_are_not_sure_waits_for_the_staff(name: str) -> None:
    items = read(name, (DATA / name).read_bytes())

    assert records(items) == []
    assert codes(items) in (["table-columns-unsure"], ["table-no-key"])


@needs_data
@pytest.mark.parametrize(
    "name",
    ["places/communes_59_62.csv", "names/insee_surnames.csv", "places/ehri_camps_labels.csv"],
)
def test_a_list_that_is_no_table_of_ours_is_never_taken_for_one(name: str) -> None:
    assert records(read(name, (DATA / name).read_bytes())) == []


@needs_data
def test_an_unknown_heading_is_told_by_name_before_any_row() -> None:
    items = read("a.csv", (DATA / "corrupt/csv_other_header.csv").read_bytes())

    first = next(i for i, item in enumerate(items) if isinstance(item, Unit | Agent))
    before = [item.message for item in items[:first] if isinstance(item, Problem)]
    assert any("Degré d'instruction" in message for message in before)
    assert codes(items[first:]) == []


@needs_data
def test_the_people_of_a_real_table_have_their_forms_dates_and_places() -> None:
    people = records(read("p.csv", (DATA / "csv/Personalities_small.csv").read_bytes()))

    (abetz,) = [each for each in people if isinstance(each, Agent) and each.reference == "1"]
    assert abetz.name.direct == "Otto Abetz"
    assert {form.given for form in abetz.names if form.type is NameType.WRITTEN} == {
        "Otto Friedrich", "Heinrich Otto",
    }  # fmt: skip
    died = abetz.retained(Property.DEATH)
    assert died is not None
    assert died.date is not None
    assert died.date.earliest is not None
    assert died.date.earliest.isoformat() == "1958-05-05"


@needs_data
def test_the_museum_objects_of_a_real_table_are_objects_with_their_measures() -> None:
    objects = records(read("o.csv", (DATA / "csv/allLenoir.csv").read_bytes()))

    assert {each.kind for each in objects if isinstance(each, Unit)} == {Kind.OBJECT}
    first = objects[0]
    assert isinstance(first, Unit)
    assert first.title.startswith("Soubassement de la dalle")
    assert first.extent


def test_dublin_core_headings_are_known_in_any_spelling() -> None:
    (unit,) = records(
        read("dc.csv", b"dc:identifier,dc:title,dc:date,dc:subject,DC.Coverage\n"
             b"1 Fi 1,Vue,1944,guerre | V2,Wizernes\n")
    )  # fmt: skip

    assert isinstance(unit, Unit)
    assert (unit.reference, unit.title) == ("1 Fi 1", "Vue")
    assert unit.points(AccessPointKind.SUBJECT) == ("guerre", "V2")
    assert unit.points(AccessPointKind.GEOGNAME) == ("Wizernes",)


def test_a_column_that_staff_keep_as_a_note_stands_under_its_own_heading() -> None:
    content = b"Cote;Titre;Couleur\n1;Un;bleu\n"
    saved = mapping_for(
        content, TableKind.UNITS, {"cote": "reference", "titre": "title", "couleur": NOTE}
    )

    items = read("a.csv", content, saved)
    (unit,) = records(items)

    assert codes(items) == []
    assert isinstance(unit, Unit)
    (note,) = [part for part in unit.passages if part.element is Element.NOTE]
    assert (note.heading, note.text) == ("Couleur", "bleu")


def test_a_saved_mapping_is_used_for_the_same_form_of_table_only() -> None:
    content = b"no,texte\n1,Un\n"
    saved = mapping_for(content, TableKind.UNITS, {"no": "reference", "texte": "title"})

    assert len(records(read("a.csv", content, saved))) == 1
    assert records(read("b.csv", b"no,texte,autre\n1,Un,x\n", saved)) == []


@pytest.mark.medium
@given(st.lists(st.text(max_size=12), max_size=8))
def test_any_headings_have_a_proposal(cells: list[str]) -> None:
    compared = headings(cells)

    mapping = proposed(compared)

    assert set(mapping.columns) <= set(compared)
    assert not sure(mapping) or mapping.complete


# ------------------------------------------------------------------------------------ workbooks


def a_workbook(*sheets: list[list[object]]) -> bytes:
    into = io.BytesIO()
    book = xlsxwriter.Workbook(into, {"in_memory": True, "default_date_format": "yyyy-mm-dd"})
    for rows in sheets:
        sheet = book.add_worksheet()
        for number, row in enumerate(rows):
            for column, cell in enumerate(row):
                sheet.write(number, column, cell)
    book.close()
    return into.getvalue()


def test_every_sheet_of_a_workbook_is_a_table() -> None:
    content = a_workbook(
        [["Cote", "Titre", "Date"], ["1 J 1", "Lettre", 1944], ["1 J 2", "Carte", 1945.0]],
        [["Cote", "Nom", "Prénom"], ["P-1", "Kowaldryk", "Stanimir"]],
        [["rien"]],
    )

    items = read("livraison.xlsx", content)

    assert is_workbook(content[:8192])
    assert [each.reference for each in records(items)] == ["1 J 1", "1 J 2", "P-1"]
    unit = records(items)[1]
    assert isinstance(unit, Unit)
    assert unit.dates[0].written == "1945"
    assert unit.origin.line == 3
    assert codes(items) == ["table-no-key"]


def test_a_title_above_the_header_of_a_sheet_is_no_header_of_ours() -> None:
    items = read("a.xlsx", a_workbook([["Liste de l’Amicale"], ["Cote", "Titre"], ["1", "Un"]]))

    assert records(items) == []
    assert codes(items) == ["table-no-key"]


def test_a_date_of_a_workbook_is_read_as_a_day() -> None:
    import datetime as dt

    (unit,) = records(
        read(
            "a.xlsx",
            a_workbook([["cote", "titre", "date"], ["1", "Un", dt.date(1944, 6, 5)]]),
        )
    )

    assert isinstance(unit, Unit)
    assert unit.dates[0].written == "1944-06-05"


@pytest.mark.medium
def test_a_sheet_that_reaches_to_the_end_of_the_world_is_refused() -> None:
    into = io.BytesIO()
    book = xlsxwriter.Workbook(into, {"in_memory": True})
    sheet = book.add_worksheet()
    sheet.write(0, 0, "cote")
    sheet.write(1_048_575, 16_383, "x")
    book.close()

    items = read("a.xlsx", into.getvalue())

    assert codes(items) == ["workbook"]


def test_a_workbook_of_the_old_form_is_refused_with_its_cure() -> None:
    (refused,) = read("liste.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600)

    assert isinstance(refused, Refusal)
    assert "xlsx" in refused.problem.remedy


@pytest.mark.medium
@given(
    edits=st.lists(st.tuples(st.integers(0, 6000), st.binary(min_size=1, max_size=6)), max_size=4)
)
def test_no_damage_makes_a_workbook_raise(edits: list[tuple[int, bytes]]) -> None:
    damaged = bytearray(a_workbook([["Cote", "Titre"], ["1", "Un"]]))
    for place, content in edits:
        damaged[place : place + len(content)] = content

    for item in reader.read_workbook("a.xlsx", io.BytesIO(bytes(damaged))):
        assert item is not None
