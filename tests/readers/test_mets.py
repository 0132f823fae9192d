"""METS: the issue as one record, its table of contents, its pages in their order."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.messages import Problem
from kiosk.readers import mets
from kiosk.readers.reading import DeliveredOrder, Item, Refusal
from kiosk.records.access import AccessStatus
from kiosk.records.own_words import OwnWord
from kiosk.records.unit import AccessPointKind, Element, Unit
from tests.shared import DATA, FACTS, needs_data

FILES = sorted(name for name, facts in FACTS.items() if facts["kind"] == "METS")


def read(text: str | bytes, name: str = "d/1_J_3-METS.xml") -> list[Item]:
    return list(mets.read(name, io.BytesIO(text.encode() if isinstance(text, str) else text)))


def unit_of(items: list[Item]) -> Unit:
    (unit,) = [item for item in items if isinstance(item, Unit)]
    return unit


def pages_of(items: list[Item]) -> tuple[tuple[str, str], ...]:
    (order,) = [item for item in items if isinstance(item, DeliveredOrder)]
    assert order.unit == unit_of(items).id
    return order.pages


@needs_data
@pytest.mark.parametrize("name", FILES)
def test_a_real_issue_is_one_record_with_its_pages_in_order(name: str) -> None:
    facts = FACTS[name]

    items = read((DATA / name).read_bytes(), name)

    unit, pages = unit_of(items), pages_of(items)
    assert unit.title in facts["label"]
    assert len(pages) == sum(
        facts["div_types"].get(kind, 0) for kind in ("TITLE_PAGE", "CONTENT_PAGE")
    )
    # Three files a page, of which the master and the words are taken.
    assert facts["file"] == 3 * len(pages)
    assert all(picture.startswith("OCRmaster/") for picture, _text in pages)
    assert [text for _picture, text in pages] == sorted(text for _picture, text in pages)
    for _picture, text in pages:
        assert (DATA / name).parent.joinpath(text.removeprefix("ALTO/")).is_file()


@needs_data
def test_what_the_real_issue_says_of_itself() -> None:
    name = "alto/debats-18140401/18140401_1-METS.xml"
    items = read((DATA / name).read_bytes(), name)
    unit = unit_of(items)

    assert (unit.reference, unit.title) == (
        "18140401_1", "Le Journal des Débats politiques et littéraires",
    )  # fmt: skip
    assert [str(dating.earliest) for dating in unit.dates] == ["1814-04-01"]
    assert (unit.languages, unit.identifiers) == (("fr",), ("BnF_00001", "FRBNF39294634"))
    assert unit.passage(Element.ARRANGEMENT) == "JOURNAL DES DEBATS, p. 1"
    # “Snippet view” is no sentence of access that anybody here knows.
    assert [condition.status for condition in unit.conditions] == [AccessStatus.TITLE_ONLY]
    assert [item.code for item in items if isinstance(item, Problem)] == ["rights-not-understood"]


METS = """<mets xmlns="http://www.loc.gov/METS/" xmlns:xlink="http://www.w3.org/1999/xlink"
  xmlns:mods="http://www.loc.gov/mods/v3" OBJID="1 J 3" LABEL="Registre">
 <dmdSec ID="d1"><mdWrap><xmlData><mods:mods>
  <mods:titleInfo><mods:title>Registre d’écrou</mods:title><mods:partNumber>2</mods:partNumber>
  </mods:titleInfo>
  <mods:name type="personal"><mods:namePart>Brunoy, Luc</mods:namePart></mods:name>
  <mods:name type="personal"><mods:namePart>Vivant, Paul</mods:namePart>
   <mods:role><mods:roleTerm>photographe</mods:roleTerm></mods:role></mods:name>
  <mods:originInfo><mods:place><mods:placeTerm>Lens</mods:placeTerm></mods:place>
   <mods:dateCreated point="start">1943</mods:dateCreated>
   <mods:dateCreated point="end">1944</mods:dateCreated></mods:originInfo>
  <mods:subject><mods:topic>captivité</mods:topic><mods:geographic>Dora</mods:geographic>
  </mods:subject>
  <mods:physicalDescription><mods:extent>2 pages</mods:extent></mods:physicalDescription>
  <mods:abstract>Un registre.</mods:abstract>
  <mods:relatedItem><mods:titleInfo><mods:title>Autre</mods:title></mods:titleInfo>
  </mods:relatedItem>
  <mods:accessCondition>Librement communicable</mods:accessCondition>
 </mods:mods></xmlData></mdWrap></dmdSec>
 <dmdSec ID="d2"><mdWrap><xmlData><mods:mods><mods:titleInfo><mods:title>Entrées</mods:title>
  </mods:titleInfo></mods:mods></xmlData></mdWrap></dmdSec>
 <fileSec><fileGrp USE="THUMBS"><file ID="t1"><FLocat xlink:href="t/1.jpg"/></file></fileGrp>
  <fileGrp USE="MASTER"><file ID="p1"><FLocat xlink:href="file://./p/1.tif"/></file>
   <file ID="p2"><FLocat xlink:href="./p/2.tif"/></file></fileGrp>
  <fileGrp USE="FULLTEXT"><file ID="x2" MIMETYPE="text/xml"><FLocat xlink:href="x/2.xml"/></file>
  </fileGrp>
  <fileGrp USE="DOWNLOAD"><file ID="w"><FLocat xlink:href="whole.pdf"/></file></fileGrp></fileSec>
 <structMap TYPE="LOGICAL"><div TYPE="monograph" DMDID="d1"><fptr FILEID="w"/>
  <div TYPE="chapter" DMDID="d2"><fptr FILEID="p2"/></div>
  <div TYPE="chapter" LABEL="Sorties"/></div></structMap>
 <structMap TYPE="PHYSICAL"><div TYPE="physSequence"><fptr FILEID="w"/>
  <div TYPE="page" ORDER="2"><fptr FILEID="p2"/><fptr FILEID="x2"/></div>
  <div TYPE="page" ORDER="1"><fptr FILEID="t1"/><fptr FILEID="p1"/></div></div></structMap>
</mets>"""


def test_a_book_is_described_by_what_stands_for_the_whole() -> None:
    unit = unit_of(read(METS))

    assert (unit.reference, unit.title) == ("1 J 3", "Registre d’écrou, 2")
    assert (str(unit.dates[0].earliest), str(unit.dates[0].latest)) == ("1943-01-01", "1944-12-31")
    assert (unit.creators, unit.extent) == (("Brunoy, Luc",), ("2 pages",))
    assert unit.points(AccessPointKind.PERSNAME) == ("Vivant, Paul",)
    assert unit.points(AccessPointKind.GEOGNAME, AccessPointKind.SUBJECT) == ("captivité", "Dora")
    assert unit.passage(Element.ARRANGEMENT) == "Entrées, p. 2\n\nSorties"
    headings = {passage.element: passage.heading for passage in unit.passages}
    assert headings[Element.ARRANGEMENT] == OwnWord.CONTENTS
    assert (unit.passage(Element.SCOPECONTENT), unit.passage(Element.NOTE)) == (
        "Un registre.",
        "Lens",
    )
    assert [condition.status for condition in unit.conditions] == [AccessStatus.FREE]


def test_the_pages_stand_in_their_order_with_their_largest_picture() -> None:
    assert pages_of(read(METS)) == (("p/1.tif", ""), ("p/2.tif", "x/2.xml"))


def test_without_a_physical_map_pictures_and_words_are_paired_by_rank() -> None:
    text = METS.split(' <structMap TYPE="PHYSICAL">', maxsplit=1)[0] + "</mets>"

    assert pages_of(read(text)) == (("p/1.tif", "x/2.xml"), ("p/2.tif", ""))


def test_dublin_core_describes_as_well() -> None:
    text = (
        "<mets xmlns:dc='x'><dmdSec ID='d'><mdWrap><xmlData><dc:title>Carnet</dc:title>"
        "<dc:date>1944</dc:date><dc:creator>Luc</dc:creator><dc:rights>Gesperrt</dc:rights>"
        "</xmlData></mdWrap></dmdSec></mets>"
    )
    unit = unit_of(read(text))

    assert (unit.reference, unit.title, unit.creators) == ("1_J_3", "Carnet", ("Luc",))
    assert [condition.status for condition in unit.conditions] == [AccessStatus.TITLE_ONLY]


def test_an_issue_keeps_its_id_when_its_description_changes() -> None:
    assert unit_of(read(METS)).id == unit_of(read(METS.replace("Registre", "Cahier"))).id


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("<mets><structMap>", "mets-unreadable"),
        ("<mets><structMap>" + "<div>" * 250, "mets-unreadable"),
        ("<!DOCTYPE a [<!ENTITY x 'y'>]><mets/>", "xml-entity"),
    ],
)
def test_a_broken_file_is_refused(text: str, code: str) -> None:
    (item,) = read(text)

    assert isinstance(item, Refusal)
    assert item.problem.code == code


@pytest.mark.medium
@given(st.lists(st.tuples(st.integers(0, 3000), st.binary(max_size=4)), max_size=6))
def test_no_damage_makes_it_raise(edits: list[tuple[int, bytes]]) -> None:
    damaged = bytearray(METS.encode())
    for place, content in edits:
        damaged[place : place + 2] = content

    read(bytes(damaged))
