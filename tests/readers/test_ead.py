"""Finding aids in EAD 2002 and EAD3 are read whole, whatever their oddities."""

import io
import re

import pytest

from kiosk.messages import Problem, Severity
from kiosk.readers.ead import read, recognises
from kiosk.readers.reading import Refusal
from kiosk.readers.xml_faults import MOST_DEPTH
from kiosk.records.access import AccessStatus
from kiosk.records.dating import Precision, Qualifier
from kiosk.records.own_words import OwnWord
from kiosk.records.unit import AccessPointKind, Element, Kind, Unit
from tests.shared import DATA, needs_data


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
        (OwnWord.HARD_PICTURE, ""),
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
@pytest.mark.parametrize(
    ("name", "aids", "code", "identifier"),
    [
        ("oai_empty_eadid.xml", 2, "ead-no-eadid", "86869/a011349628476eWWr7u"),
        ("oai_no_archdesc.xml", 1, "ead-no-archdesc", "86869/a011349628476eWWr7u"),
    ],
)
def test_the_sound_records_of_a_harvest_are_read_and_the_other_is_named(
    name: str, aids: int, code: str, identifier: str
) -> None:
    content = (DATA / "corrupt" / name).read_bytes()
    refused = [
        item
        for item in items(content)
        if isinstance(item, Problem) and item.severity is Severity.REFUSED
    ]

    assert sum(unit.parent is None for unit in units(content)) == aids
    assert [(problem.code, identifier in problem.message) for problem in refused] == [(code, True)]


def test_a_harvested_record_in_another_format_is_named_and_left_out() -> None:
    text = (
        "<OAI-PMH><ListRecords><record><header><identifier>oai:9</identifier></header>"
        "<metadata><mods><title>x</title></mods></metadata></record></ListRecords></OAI-PMH>"
    )
    (problem,) = items(text)

    assert isinstance(problem, Problem)
    assert (problem.code, "oai:9" in problem.message) == ("oai-other-format", True)


def test_a_record_of_dublin_core_is_a_unit_of_its_own() -> None:
    (unit,) = units(
        "<OAI-PMH><record><header><identifier>oai:a:1</identifier></header><metadata>"
        "<dc><title>Registre</title><title>Suite</title><date>1942-1944</date>"
        "<creator>Préfecture</creator><subject>prison ; otage</subject><type>photographie</type>"
        "<coverage>Lille</coverage><identifier>http://x/1</identifier><identifier>25 W 77"
        "</identifier><description>Gens</description><rights>Compoix</rights>"
        "<language>fr</language><format>1 vol.</format><contributor>Durand</contributor>"
        "<publisher>AD</publisher><relation>26 W</relation><source>AD 59</source></dc>"
        "</metadata></record></OAI-PMH>"
    )

    assert (unit.title, unit.reference, unit.level) == ("Registre ; Suite", "25 W 77", "item")
    assert unit.identifiers == ("http://x/1", "oai:a:1")
    assert unit.dates[0].precision is Precision.SPAN
    assert (unit.creators, unit.extent, unit.languages) == (("Préfecture",), ("1 vol.",), ("fr",))
    assert [(point.text, point.role) for point in unit.access_points] == [
        ("prison", ""), ("otage", ""), ("Lille", ""), ("photographie", ""),
        ("Durand", "contributor"), ("AD", "publisher"),
    ]  # fmt: skip
    assert unit.kind is Kind.PHOTOGRAPH
    assert [(part.element, part.text) for part in unit.passages] == [
        (Element.SCOPECONTENT, "Gens"),
        (Element.ORIGINALSLOC, "AD 59"),
        (Element.RELATEDMATERIAL, "26 W"),
        (Element.USERESTRICT, "Compoix"),
    ]
    assert [said.status for said in unit.conditions] == [AccessStatus.TITLE_ONLY]


def test_several_finding_aids_in_one_file_are_told_apart() -> None:
    one = ead("<dsc><c><did><unitid>1 J 1</unitid></did></c></dsc>")
    found = units(f"<eads>{one}{one.replace('>A<', '>B<')}</eads>")

    assert len({unit.id for unit in found}) == 4
    assert [unit.parent is None for unit in found] == [False, True, False, True]


def test_capitals_are_read_as_small_letters() -> None:
    text = ead("<dsc><c level='item'><did><unittitle>Lettre</unittitle></did></c></dsc>")
    shouted = re.sub(r"</?\w+", lambda found: found[0].upper(), text)

    assert units(shouted) == units(text)


# -------------------------------------------------------------------------------------- EAD3


def ead3(did: str, inside: str = "") -> Unit:
    (fonds,) = units(
        "<ead xmlns='http://ead3.archivists.org/schema/'><control><recordid>A</recordid></control>"
        f"<archdesc level='fonds'><did><unitid>1 J</unitid>{did}</did>{inside}</archdesc></ead>"
    )
    return fonds


def test_a_finding_aid_is_the_same_in_both_dialects() -> None:
    inside = "<dsc><c><did><unitid>1 J 1</unitid><unittitle>Lettre</unittitle></did></c></dsc>"
    old = ead(inside)
    new = old.replace("eadheader", "control").replace("eadid", "recordid")

    assert units(new.replace("<ead>", "<ead xmlns='http://ead3.archivists.org/schema/'>")) == units(
        old
    )


@pytest.mark.parametrize(
    ("written", "words", "earliest", "latest"),
    [
        ("<datesingle>1943</datesingle>", "1943", "1943-01-01", "1943-12-31"),
        (
            "<datesingle standarddate='1943-05-02'>le 2 mai</datesingle>",
            "le 2 mai", "1943-05-02", "1943-05-02",
        ),
        (
            "<daterange><fromdate>1917</fromdate><todate>1955 </todate></daterange>",
            "1917-1955", "1917-01-01", "1955-12-31",
        ),
        (
            (
                "<daterange><fromdate standarddate='1944-03'>mars</fromdate><todate"
                " standarddate='1944-04'>avril 1944</todate></daterange>"
            ),
            "mars - avril 1944", "1944-03-01", "1944-04-30",
        ),
        ("<daterange><fromdate>1917</fromdate></daterange>", "1917-", "1917-01-01", "None"),
        ("<daterange><todate>1917</todate></daterange>", "-1917", "None", "1917-12-31"),
        (
            "<datesingle notbefore='1940' notafter='1942-06'>pendant la guerre</datesingle>",
            "pendant la guerre", "1940-01-01", "1942-06-30",
        ),
        (
            "<daterange><fromdate>1955</fromdate><todate>1917</todate></daterange>",
            "1955-1917", "None", "None",
        ),
        ("<datesingle>June 30</datesingle>", "June 30", "None", "None"),
    ],
)  # fmt: skip
def test_a_date_in_parts_has_its_words_and_its_span(
    written: str, words: str, earliest: str, latest: str
) -> None:
    (date,) = ead3(f"<unitdatestructured>{written}</unitdatestructured>").dates

    assert (date.written, str(date.earliest), str(date.latest)) == (words, earliest, latest)


def test_a_set_of_dates_gives_each_of_them() -> None:
    fonds = ead3(
        "<unitdatestructured><dateset><datesingle>1943</datesingle><daterange><fromdate>1945"
        "</fromdate><todate>1947</todate></daterange></dateset></unitdatestructured>"
        "<unitdate certainty='circa'>1950</unitdate>"
    )

    assert [date.written for date in fonds.dates] == ["1943", "1945-1947", "1950"]
    assert fonds.dates[2].qualifier is Qualifier.ABOUT


def test_what_only_ead3_says_has_its_place() -> None:
    fonds = ead3(
        "<unittitle>Papiers <persname><part>Caron</part><part>Marthe</part></persname></unittitle>"
        "<physdescset><physdescstructured><quantity>3</quantity><unittype>boîtes</unittype>"
        "</physdescstructured></physdescset>"
        "<origination><persname relator='auteur'><part>Caron, M.</part></persname></origination>"
        "<langmaterial><languageset><language langcode='fre'>français</language><script>Latn"
        "</script></languageset></langmaterial><didnote>À voir</didnote>"
        "<daoset><dao href='a.jpg' linktitle='Recto'/><dao href='b.jpg'><descriptivenote><p>Verso"
        "</p></descriptivenote></dao></daoset>",
        "<controlaccess><head>Index</head><subject><part>Guerre</part><part>1939-1945</part>"
        "</subject></controlaccess>"
        "<relations><relation><relationentry>Comité</relationentry></relation></relations>"
        "<processinfo><head>Tri</head><p>Trié</p></processinfo>"
        "<otherfindaid><p>Liste</p></otherfindaid><legalstatus><p>Privé</p></legalstatus>",
    )

    assert fonds.title == "Papiers Caron, Marthe"
    assert (fonds.extent, fonds.creators, fonds.languages) == (
        ("3 boîtes",), ("Caron, M.",), ("fre",),
    )  # fmt: skip
    assert [(link.address, link.title) for link in fonds.images] == [
        ("a.jpg", "Recto"),
        ("b.jpg", "Verso"),
    ]
    assert [point.text for point in fonds.access_points] == ["Caron, Marthe", "Guerre -- 1939-1945"]
    assert [(part.element, part.heading, part.text) for part in fonds.passages] == [
        (Element.NOTE, "", "À voir"),
        (Element.RELATEDMATERIAL, "", "Comité"),
        (Element.PROCESSINFO, "Tri", "Trié"),
        (Element.OTHERFINDAID, "", "Liste"),
        (Element.OTHER, "", "Privé"),
    ]


# -------------------------------------------------------------------------------------- words


@pytest.mark.parametrize(
    ("title", "read_as"),
    [
        ("Lettre de <persname>Luc</persname>, maire", "Lettre de Luc, maire"),
        ("R<emph>O</emph>ME", "ROME"),
        ("Classe<unitdate>1868</unitdate>", "Classe 1868"),
        ("<geogname>Lille</geogname><geogname>Arras</geogname>", "Lille Arras"),
        ("Plan<lb/>de la gare", "Plan de la gare"),
        ("<emph>A<emph>b</emph></emph>c", "Abc"),
    ],
)
def test_a_title_split_by_elements_is_one_title(title: str, read_as: str) -> None:
    (fonds,) = units(ead("", f"<unitid>1</unitid><unittitle>{title}</unittitle>"))

    assert fonds.title == read_as


def test_lists_tables_and_indexes_are_read_line_by_line() -> None:
    (fonds,) = units(
        ead(
            "<scopecontent><table><tgroup><tbody><row><entry>1</entry><entry>Un</entry></row>"
            "<row><entry>2</entry><entry/></row></tbody></tgroup></table></scopecontent>"
            "<bioghist><chronlist><chronitem><date>1943</date><event>Arrêté</event></chronitem>"
            "<chronitem><date>1945</date><event>Rentré</event></chronitem></chronlist></bioghist>"
            "<index><head>Noms</head><indexentry><persname>Luc</persname><ref>1 J 3</ref>"
            "</indexentry></index>"
        )
    )

    assert fonds.passage(Element.SCOPECONTENT) == "1 | Un\n\n2 |"
    assert fonds.passage(Element.BIOGHIST) == "1943 Arrêté\n\n1945 Rentré"
    assert fonds.passage(Element.OTHER) == "Luc 1 J 3"
    assert fonds.points(AccessPointKind.PERSNAME) == ("Luc",)


def test_a_letter_written_as_an_entity_is_not_lost() -> None:
    text = "<!DOCTYPE ead SYSTEM 'ead.dtd'>" + ead(
        "<scopecontent><p>H&eacute;lfaut &quoi;</p></scopecontent>",
        "<unitid>1</unitid><unittitle>D&eacute;port&eacute;s</unittitle>",
    )
    (fonds,) = units(text)

    assert fonds.title == "Déportés"
    assert fonds.passage(Element.SCOPECONTENT) == "Hélfaut &quoi;"


def test_the_words_of_a_group_of_pictures_are_those_of_each() -> None:
    (fonds,) = units(
        ead(
            "<daogrp><daodesc><p>La gare</p></daodesc><daoloc href='a.jpg'/>"
            "<daoloc href='b.jpg' title='Le quai'/></daogrp>"
        )
    )

    assert [link.title for link in fonds.images] == ["La gare", "Le quai"]


def test_what_stands_between_and_after_components_is_read() -> None:
    found = units(
        ead(
            "<c><did><unitid>1</unitid></did></c><scopecontent><p>Entre</p></scopecontent>"
            "<c><did><unitid>2</unitid></did></c><odd><p>Après</p></odd>"
        )
    )

    assert [(part.element, part.text) for part in found[-1].passages] == [
        (Element.SCOPECONTENT, "Entre"),
        (Element.OTHER, "Après"),
    ]
    assert [unit.position for unit in found[:2]] == [0, 1]


def test_a_component_outside_a_description_is_no_unit() -> None:
    text = "<ead><c><did/></c><archdesc><did><unitid>1</unitid></did></archdesc><c/></ead>"

    assert len(units(text)) == 1


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
    text = ead("", "<unitid>a</unitid><unitdate>un jour de pluie</unitdate><unitdate/>")

    assert [dating.written for dating in units(text)[0].dates] == ["un jour de pluie"]
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
        ("a.xml", b"<?xml version='1.0'?>", False),
        ("a", "<?xml version='1.0' encoding='UTF-16'?><EAD>".encode("utf-16"), True),
        (
            "a",
            b"<!-- <mets> --><?x <y>?>\n<e:ead xmlns:e='http://ead3.archivists.org/schema/'>",
            True,
        ),
        ("a", b"<!DOCTYPE ead [<!ENTITY a '<b>'>]>\n<mets><ead>", False),
        ("a", b"<!DOCTYPE ead PUBLIC 'x' 'y'><eac-cpf>", False),
        ("a", b"<OAI-PMH><record><metadata><ead>", True),
        ("a", b"<OAI-PMH><record><metadata><eac-cpf>", False),
        ("a", b"<OAI-PMH><record xmlns='http://www.loc.gov/MARC21/slim'>", False),
        ("a", b"<eads><ead>", True),
    ],
)
def test_a_finding_aid_is_recognised_by_its_content(name: str, head: bytes, expected: bool) -> None:
    assert recognises(name, head) is expected
