"""Finding aids in EAD 2002 are read whole, whatever their oddities."""

import io

import pytest

from kiosk.messages import Problem
from kiosk.readers.ead import MOST_DEPTH, read, recognises
from kiosk.readers.reading import Refusal
from kiosk.records.access import AccessStatus
from kiosk.records.dating import Precision
from kiosk.records.unit import Element, Kind, Unit
from tests.shared import DATA, FACTS, needs_data

FINDING_AIDS = sorted(
    name for name, facts in FACTS.items() if facts.get("kind") in {"EAD", "OAI-PMH with EAD"}
)


def items(text: str | bytes, name: str = "a.xml") -> list[object]:
    content = text.encode() if isinstance(text, str) else text
    return list(read(name, io.BytesIO(content)))


def units(text: str | bytes) -> list[Unit]:
    return [item for item in items(text) if isinstance(item, Unit)]


def codes(text: str | bytes) -> list[str]:
    found = []
    for item in items(text):
        if isinstance(item, Problem):
            found.append(item.code)
        elif isinstance(item, Refusal):
            found.append(f"refused {item.problem.code}")
    return found


def ead(inside: str, did: str = "<unitid>1 J</unitid><unittitle>Fonds</unittitle>") -> str:
    return (
        f"<ead><eadheader><eadid>A</eadid></eadheader><archdesc level='fonds'><did>{did}</did>"
        f"{inside}</archdesc></ead>"
    )


@needs_data
@pytest.mark.parametrize("name", FINDING_AIDS)
def test_a_real_finding_aid_gives_every_component(name: str) -> None:
    facts = FACTS[name]
    with (DATA / name).open("rb") as stream:
        read_units = [item for item in read(name, stream) if isinstance(item, Unit)]
    components = [unit for unit in read_units if unit.parent]

    assert len(components) == facts["components"]
    assert len({unit.id for unit in read_units}) == len(read_units)
    assert sum(not unit.reference for unit in components) == facts["components_without_unitid"]
    assert sum(not unit.title for unit in components) == facts["components_without_title"]


@needs_data
def test_all_codes_of_a_component_with_several_are_kept() -> None:
    with (DATA / "ead/de/its-gestapo-whole.xml").open("rb") as stream:
        components = [item for item in read("x", stream) if isinstance(item, Unit) and item.parent]

    assert len(components) == 486
    assert sum(1 + len(unit.identifiers) for unit in components) == 1925


def test_numbered_and_plain_components_nest_alike() -> None:
    plain = units(ead("<dsc><c level='series'><did/><c level='file'><did/></c></c></dsc>"))
    numbered = units(
        ead("<dsc><c01 level='series'><did/><c02 level='file'><did/></c02></c01></dsc>")
    )

    assert [(unit.level, unit.parent is None) for unit in plain] == [
        ("file", False),
        ("series", False),
        ("fonds", True),
    ]
    assert [unit.id for unit in plain] == [unit.id for unit in numbered]


def test_a_namespace_changes_nothing() -> None:
    text = ead("<dsc><c><did><unittitle>Lettre</unittitle></did></c></dsc>")
    spaced = text.replace("<ead>", "<ead xmlns='urn:isbn:1-931666-22-9'>")

    assert units(text) == units(spaced)


def test_every_part_of_a_description_is_read() -> None:
    (fonds,) = units(
        ead(
            "<scopecontent><head>Contenu</head><p>Un <persname normal='Brunoy, Luc'>Luc</persname>."
            "</p><list><item>deux</item><item>trois</item></list></scopecontent>"
            "<bioghist><p>Une<lb/>histoire</p></bioghist><custodhist/>"
            "<descgrp><relatedmaterial><p><archref title='Voir 2 J'/></p>"
            "</relatedmaterial></descgrp>"
            "<controlaccess><geogname>Wizernes</geogname><subject>camp</subject></controlaccess>"
            "<dao href='a.jpg'/><userestrict><p>Reproduction interdite</p></userestrict>",
            "<unitid type='cote'>1 J</unitid><unitid label='ehri_internal_id'>77</unitid>"
            "<unittitle>Fonds <unitdate normal='1943/1945'>1943-1945</unitdate></unittitle>"
            "<physdesc><extent>3 boîtes</extent> <genreform>photographies</genreform></physdesc>"
            "<origination>Comité</origination>"
            "<langmaterial><language langcode='fre'/></langmaterial>"
            "<abstract>Résumé</abstract><note><p>Note</p></note>"
            "<daogrp><daoloc href='b.jpg'/></daogrp>",
        )
    )

    assert (fonds.reference, fonds.identifiers) == ("1 J", ("77",))
    assert fonds.title == "Fonds 1943-1945"
    assert fonds.dates[0].precision is Precision.SPAN
    assert fonds.passage(Element.SCOPECONTENT) == "Un Luc.\n\ndeux\n\ntrois"
    assert fonds.passage(Element.BIOGHIST) == "Une histoire"
    assert fonds.passage(Element.RELATEDMATERIAL) == "Voir 2 J"
    assert fonds.passages[0].element is Element.ABSTRACT
    assert fonds.creators == ("Comité",)
    assert fonds.languages == ("fre",)
    assert [link.address for link in fonds.images] == ["b.jpg", "a.jpg"]
    assert {point.text for point in fonds.access_points} == {
        "photographies", "Brunoy, Luc", "Wizernes", "camp",
    }  # fmt: skip
    assert [said.status for said in fonds.conditions] == [AccessStatus.ON_SITE]
    assert fonds.kind is Kind.FONDS


def test_a_hard_picture_is_veiled_with_what_it_shows() -> None:
    (fonds,) = units(
        ead(
            "<daogrp><daoloc href='a.jpg' role='veil'/></daogrp>"
            "<dao href='b.jpg' role='veil'><daodesc><p>Des corps</p></daodesc></dao>"
            "<dao href='c.jpg'><daodesc><p>La gare</p></daodesc></dao><dao/>"
        )
    )

    assert [(link.veil, link.title) for link in fonds.images] == [
        ("Image difficile", ""),
        ("Des corps", ""),
        ("", "La gare"),
    ]


def test_a_language_without_code_is_kept_in_words() -> None:
    (fonds,) = units(ead("", "<unitid>1 J</unitid><langmaterial>allemand</langmaterial>"))

    assert fonds.languages == ("allemand",)


def test_the_holders_own_code_is_preferred_to_a_technical_one() -> None:
    (fonds,) = units(
        ead(
            "",
            "<unitid label='ehri_structure'>0.1</unitid>"
            "<unitid label='ehri_main_identifier'>R 2</unitid>",
        )
    )
    (only_technical,) = units(ead("", "<unitid label='internal'>9</unitid>"))

    assert fonds.reference == "R 2"
    assert only_technical.reference == "9"


def test_a_condition_that_is_not_understood_closes_and_is_reported() -> None:
    text = ead("<accessrestrict><p>Compoix</p></accessrestrict>")
    (fonds,) = units(text)

    assert [said.status for said in fonds.conditions] == [AccessStatus.TITLE_ONLY]
    assert "rights-not-understood" in codes(text)


def test_whose_the_papers_are_is_not_who_may_see_them() -> None:
    text = ead("<accessrestrict><legalstatus>Archives privées</legalstatus></accessrestrict>")
    (fonds,) = units(text)

    assert fonds.conditions == ()
    assert codes(text) == []


def test_two_components_with_one_code_are_both_kept_and_told_once() -> None:
    one = "<c><did><unitid>1 J 3</unitid></did></c>"
    text = ead(f"<dsc>{one}{one}{one}</dsc>")

    assert len({unit.id for unit in units(text)}) == 4
    assert codes(text) == ["code-repeated"]


@needs_data
@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("ead_duplicate_unitid.xml", ["code-repeated"]),
        ("ead_invalid.xml", ["ead-top-no-code"]),
        ("ead_missing_unitid.xml", ["ead-top-no-code"]),
        ("ead_illegal_char.xml", ["refused xml-syntax"]),
    ],
)
def test_a_damaged_finding_aid_is_treated_as_its_description_says(
    name: str, expected: list[str]
) -> None:
    assert codes((DATA / "corrupt" / name).read_bytes()) == expected


@needs_data
def test_a_refused_file_names_the_line_of_the_fault() -> None:
    content = (DATA / "corrupt/ead_illegal_char.xml").read_bytes()
    (refused,) = [item for item in items(content) if isinstance(item, Refusal)]

    assert refused.problem.line == 64


@needs_data
@pytest.mark.parametrize("name", ["oai_empty_eadid.xml", "oai_no_archdesc.xml"])
def test_the_sound_records_of_a_harvest_are_read(name: str) -> None:
    found = units((DATA / "corrupt" / name).read_bytes())

    assert found


def test_components_without_code_are_counted_in_one_message() -> None:
    text = ead("<dsc><c><did/></c><c><did/></c></dsc>")
    (problem,) = [item for item in items(text) if isinstance(item, Problem)]

    assert problem.code == "ead-no-code"
    assert problem.facts == {"count": "2"}


def test_a_title_too_long_is_cut_and_told() -> None:
    text = ead(
        f"<dsc><c><did><unitid>a</unitid><unittitle>{'x' * 5000}</unittitle></did></c></dsc>"
    )

    assert len(units(text)[0].title) == 2000
    assert "title-cut" in codes(text)


def test_dates_that_cannot_be_read_are_kept_as_text_and_told() -> None:
    text = ead("", "<unitid>a</unitid><unitdate>an XII</unitdate><unitdate/>")

    assert [dating.written for dating in units(text)[0].dates] == ["an XII"]
    assert codes(text) == ["date-not-read"]


def test_dates_that_run_backwards_are_kept_as_text() -> None:
    text = ead("", "<unitid>a</unitid><unitdate normal='1945/1943'>1945-1943</unitdate>")

    assert units(text)[0].dates[0].written == "1945-1943"


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", "refused empty"),
        (b"   \n", "refused empty"),
        (b"<ead><archdesc>", "refused xml-truncated"),
        (b"<html></html>", "refused ead-none"),
        (b"not xml at all", "refused xml-syntax"),
        (b"<ead xmlns='http://ead3.archivists.org/schema/'/>", "refused ead-none"),
        (b"<?xml version='1.0' encoding='klingon'?><ead/>", "refused xml-encoding"),
        (b"<?xml version='1.0' encoding='utf-8'?><ead>\xe9</ead>", "refused xml-encoding"),
        (b"<!DOCTYPE ead [<!ENTITY a 'aaaa'>]><ead>&a;</ead>", "refused xml-entity"),
        (
            b"<!DOCTYPE ead [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><ead>&a;</ead>",
            "refused xml-entity",
        ),
        (b"<!DOCTYPE ead [<!ENTITY % p SYSTEM 'http://x/'> %p;]><ead/>", "refused xml-entity"),
    ],
)
def test_what_cannot_be_read_is_refused_in_one_message(content: bytes, expected: str) -> None:
    assert codes(content) == [expected]


def test_a_doctype_is_never_fetched() -> None:
    text = "<!DOCTYPE ead SYSTEM 'http://192.0.2.1/ead.dtd'>" + ead("")

    assert len(units(text)) == 1


def test_nesting_has_a_limit_and_no_crash() -> None:
    deep = "<c>" * 200_000 + "</c>" * 200_000

    assert codes(ead(f"<dsc>{deep}</dsc>")) == ["refused xml-deep"]
    assert codes(ead("<dsc>" + "<c>" * MOST_DEPTH + "</c>" * MOST_DEPTH + "</dsc>")) == [
        "refused xml-deep"
    ]


def test_an_entity_that_is_not_declared_is_refused() -> None:
    assert codes(ead("<scopecontent>&nbsp;</scopecontent>")) == ["refused xml-syntax"]


def test_comments_and_instructions_leave_no_trace() -> None:
    (fonds,) = units(ead("<scopecontent><!-- non --><p>oui<?x y?> !</p></scopecontent>"))

    assert fonds.passage(Element.SCOPECONTENT) == "oui !"


@pytest.mark.parametrize(
    ("name", "head", "expected"),
    [
        ("a.xml", b"<ead>", True),
        ("a", b"<?xml version='1.0'?><!DOCTYPE ead SYSTEM 'ead.dtd'>", True),
        ("a.txt", b"hello", False),
        ("a.xml", b"<alto/>", False),
        ("a.xml", b"<?xml version='1.0'?>", True),
    ],
)
def test_a_finding_aid_is_recognised_by_its_content(name: str, head: bytes, expected: bool) -> None:
    assert recognises(name, head) is expected
