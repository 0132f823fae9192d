"""Tables of units and of people: one bad row leaves its neighbours alone."""

import io

import pytest

from kiosk.messages import Problem, Severity
from kiosk.readers.reading import Item, Refusal
from kiosk.readers.tables import delimited
from kiosk.readers.tables.reader import read, recognises_people, recognises_units
from kiosk.records.access import AccessStatus
from kiosk.records.agent import Agent, Property
from kiosk.records.unit import AccessPointKind, Kind, Unit
from tests.shared import DATA, needs_data

HEADER = (
    "reference,parent,level,title,dates,creator,text,kind,language,persons,places,subjects,"
    "rights,image\n"
)


def rows(text: str | bytes) -> list[Item]:
    content = text.encode() if isinstance(text, str) else text
    return list(read("a.csv", io.BytesIO(content)))


def units(text: str | bytes) -> list[Unit]:
    return [item for item in rows(text) if isinstance(item, Unit)]


def codes(text: str | bytes) -> list[str]:
    found = []
    for item in rows(text):
        if isinstance(item, Problem):
            found.append(item.code)
        elif isinstance(item, Refusal):
            found.append(f"refused {item.problem.code}")
    return found


def test_every_column_of_a_unit_is_read() -> None:
    (unit,) = units(
        HEADER + "OBJ 1,1 J,item,Un V1,juin 1944,Fieseler,Un corps.,object,fre|ger,"
        '"Brunoy, Luc | Le Loup",Wizernes,arme | vol,on-site,v1.jpg | v1b.jpg\n'
    )

    assert (unit.reference, unit.title, unit.kind) == ("OBJ 1", "Un V1", Kind.OBJECT)
    assert unit.parent is not None
    assert unit.creators == ("Fieseler",)
    assert unit.languages == ("fre", "ger")
    assert unit.points(AccessPointKind.PERSNAME) == ("Brunoy, Luc", "Le Loup")
    assert unit.points(AccessPointKind.SUBJECT) == ("arme", "vol")
    assert [said.status for said in unit.conditions] == [AccessStatus.ON_SITE]
    assert [link.address for link in unit.images] == ["v1.jpg", "v1b.jpg"]


@pytest.mark.parametrize(
    ("cell", "names"),
    [
        ("Egmont (famille d'); Jean Ier (1371-1419 ; dit Jean Sans Peur)",
         ("Egmont (famille d')", "Jean Ier (1371-1419 ; dit Jean Sans Peur)")),
        ("A [1; 2] ; B", ("A [1; 2]", "B")),
        ("A; B (c; d) | E; F", ("A; B (c; d)", "E; F")),
        ("A (ouvert ; B", ("A (ouvert", "B")),
        (" ; ;; ", (";;",)),
    ],
)  # fmt: skip
def test_semicolons_part_terms_but_not_what_stands_in_brackets(
    cell: str, names: tuple[str, ...]
) -> None:
    (unit,) = units(f'reference,title,persons\n1,Un,"{cell}"\n')

    assert unit.points(AccessPointKind.PERSNAME) == names


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_and_french_headings_are_found_out(delimiter: str) -> None:
    text = (
        delimiter.join(["Cote", "Intitulé", "Niveau"]) + "\n" + delimiter.join(["1", "Été", "item"])
    )

    assert [(unit.reference, unit.title) for unit in units(text)] == [("1", "Été")]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252", "mac_roman"])
def test_accents_are_right_in_every_encoding(encoding: str) -> None:
    text = "cote,titre\n1,Œuvre déportée à Lille\n"
    content = text.encode(encoding)

    assert units(content)[0].title == "Œuvre déportée à Lille"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ["refused empty"]),
        ("nom,date\nx,1\n", ["refused table-no-key"]),
        (",".join(f"c{n}" for n in range(300)) + "\n", ["refused table-wide"]),
        ("reference,title\n,Sans cote\n2,Deux\n", ["csv-no-reference"]),
        ("reference,title\n1,Un\n1,Encore\n", ["code-repeated"]),
        ("reference,title\n1,\n", ["csv-no-title"]),
        ("reference,title,kind\n1,Un,navire\n", ["csv-kind"]),
        ("reference,title,rights\n1,Un,peut-être\n", ["rights-not-understood"]),
        ("reference,title,dates\n1,Un,un jour\n", ["date-not-read"]),
        ("reference,title,couleur\n1,Un,bleu\n", ["table-column"]),
        ("reference,title\n1\n2,Deux,trois\n", ["table-ragged", "csv-no-title", "table-ragged"]),
        ('reference,title\n1,Un\n\n2,"Deux\n', ["table-quote"]),
        ("reference,title\n1,U\x00n\n", ["table-nul"]),
        ("reference,text,title\n1," + "x" * 70_000 + ",Un\n", ["table-cell"]),
    ],
)
def test_each_fault_is_told_once_with_its_line(text: str, expected: list[str]) -> None:
    assert codes(text) == expected


def test_the_rows_around_a_bad_one_are_read() -> None:
    found = units("reference,title\n1,Un\n,Rien\n3,Trois\n1,Encore\n")

    assert [unit.reference for unit in found] == ["1", "3"]


def test_a_problem_names_file_line_fault_and_remedy() -> None:
    (problem,) = [
        item for item in rows("reference,title\n1,Un\n,Rien\n") if isinstance(item, Problem)
    ]

    assert (problem.file, problem.line, problem.severity) == ("a.csv", 3, Severity.REFUSED)
    assert str(problem) == (
        "a.csv, line 3: The row has no reference code."
        " Give the record a code; it is left out until then."
    )


def test_a_right_that_is_not_understood_closes_the_record() -> None:
    (unit,) = units("reference,title,rights\n1,Un,peut-être\n")

    assert [said.status for said in unit.conditions] == [AccessStatus.CLOSED]


@needs_data
def test_rows_without_a_code_in_a_real_table_are_told_by_line() -> None:
    content = (DATA / "corrupt/csv_empty_reference.csv").read_bytes()
    items = rows(content)

    assert len(units(content)) == 8
    assert [item.line for item in items if isinstance(item, Problem)] == [12, 13]
    assert codes(content) == ["csv-no-reference"] * 2


def test_a_table_larger_than_the_limit_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(delimited, "MOST_BYTES", 10)

    assert codes("reference,title\n1,Un\n") == ["refused table-too-big"]


def test_bytes_of_no_known_encoding_are_refused() -> None:
    assert codes(b"\xff\xfeA\x00B") == ["refused table-encoding"]


PEOPLE = (
    "reference,surname,given_names,variants,birth_date,birth_place,residence,occupation,"
    "matricule,path,fate,sources,text\n"
)


def people(text: str) -> list[Agent]:
    return [item for item in rows(text) if isinstance(item, Agent)]


def test_every_column_of_a_person_is_read() -> None:
    (person,) = people(
        PEOPLE + "P-1,Kowaldryk,Stanimir,Kovaldrick Stanislas (written in carnet),3 mai 1921,Bruay,"
        '"3 rue du Puits",mineur,"123 @ Dora, 1944","arrest: Lens, 1943 > camp: Dora",'
        "unknown,carnet,Une vie.\n"
    )

    assert [form.direct for form in person.names] == ["Stanimir Kowaldryk", "Stanislas Kovaldrick"]
    assert {said.property for said in person.statements} == {
        Property.BIRTH, Property.RESIDENCE, Property.OCCUPATION, Property.MATRICULE,
        Property.STAGE, Property.FATE,
    }  # fmt: skip
    assert person.sources[0].text == "carnet"
    assert person.text == "Une vie."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (PEOPLE + ",Loup,,,,,,,,,,,\n", ["csv-no-reference"]),
        (PEOPLE + "P-1,,,,,,,,,,,,\n", ["csv-no-surname"]),
        (PEOPLE + "P-1,Loup,,,,,,,,,,,\nP-1,Renard,,,,,,,,,,,\n", ["code-repeated"]),
        (PEOPLE + "P-1,Loup,,,,,,,,nulle part,,,\n", ["csv-path"]),
        (PEOPLE + "P-1,Loup,,,,,,,,,envolé,,\n", ["csv-fate"]),
        ("nom\nLoup\n", ["refused table-no-key"]),
    ],
)
def test_each_fault_of_a_person_is_told_once(text: str, expected: list[str]) -> None:
    assert codes(text) == expected


def test_a_person_with_a_bad_path_is_in_without_it() -> None:
    (person,) = people(PEOPLE + "P-1,Loup,,,1900,,,,,nulle part,,,\n")

    assert person.about(Property.STAGE) == ()
    assert person.about(Property.BIRTH)


def test_tables_are_recognised_by_their_headings() -> None:
    assert recognises_people("x", b"Cote;Nom;Pr\xc3\xa9noms\n")
    assert not recognises_people("x", b"cote;titre\n")
    assert recognises_units("x", b"cote;titre\n")
    assert recognises_units("x.csv", b"anything")
    assert not recognises_units("x", b"\xff\xfe\x00")
    assert not recognises_units("x.txt", b'"never closed\n')
