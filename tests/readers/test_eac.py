"""Authority records in EAC-CPF become agents with all that is said of them."""

import io
from collections import Counter
from functools import cache

import pytest

from kiosk.messages import Problem, Severity
from kiosk.readers import eac
from kiosk.readers.formats import reader_for
from kiosk.readers.reading import HEAD, Item, Refusal
from kiosk.records.agent import (
    Agent,
    AgentKind,
    NameType,
    Property,
    RelationKind,
    Statement,
)
from kiosk.records.own_words import OwnWord
from tests.shared import DATA, FACTS, needs_data

RECORDS = sorted(name for name, facts in FACTS.items() if facts.get("kind") == "EAC-CPF")
# A `source` without words or address is none.
SOURCES_LEFT = {"eac/FRAD033_EAC_00001_simplified.xml": 1}
KINDS = {
    "hierarchical": RelationKind.ASSOCIATE,
    "hierarchical-parent": RelationKind.SUPERIOR,
    "hierarchical-child": RelationKind.SUBORDINATE,
    "temporal-earlier": RelationKind.EARLIER,
    "temporal-later": RelationKind.LATER,
    "associative": RelationKind.ASSOCIATE,
    "identity": RelationKind.IDENTITY,
    "family": RelationKind.FAMILY,
    "creatorOf": RelationKind.CREATOR_OF,
    "subjectOf": RelationKind.SUBJECT_OF,
}
records = pytest.mark.parametrize("name", RECORDS)


def items(text: str | bytes) -> list[Item]:
    content = text.encode() if isinstance(text, str) else text
    return list(eac.read("a.xml", io.BytesIO(content)))


def agent(description: str = "", **parts: str) -> Agent:
    """A person whose record says this."""
    kind = parts.get("kind", "person")
    names = parts.get("names", "<nameEntry><part>Caron, Marthe</part></nameEntry>")
    (found,) = items(
        "<eac-cpf xmlns='urn:isbn:1-931666-33-4' xmlns:xlink='http://www.w3.org/1999/xlink'>"
        f"<control><recordId>A 1</recordId>{parts.get('control', '')}</control><cpfDescription>"
        f"<identity><entityType>{kind}</entityType>{names}</identity>"
        f"<description>{description}</description>"
        f"<relations>{parts.get('relations', '')}</relations></cpfDescription></eac-cpf>"
    )
    assert isinstance(found, Agent)
    return found


@cache
def agent_of(name: str) -> Agent:
    with (DATA / name).open("rb") as stream:
        reader = reader_for(name, stream.read(HEAD))
        stream.seek(0)
        assert reader is not None
        assert reader.kind == "eac"
        (found,) = [item for item in reader.read(name, stream) if isinstance(item, Agent)]
        return found


# -------------------------------------------------------------------------------- real files


@needs_data
@records
def test_a_real_record_is_known_by_its_identifier_and_kind(name: str) -> None:
    facts, found = FACTS[name], agent_of(name)

    assert found.reference == facts["recordId"]
    if facts["entityType"] in set(AgentKind):
        assert found.kind == facts["entityType"]
    else:  # a pattern that explains the element instead of filling it in
        assert found.kind is AgentKind.PERSON


@needs_data
@records
def test_a_real_record_keeps_all_forms_of_its_name(name: str) -> None:
    facts, found = FACTS[name], agent_of(name)
    forms = [form.inverted for form in found.names]

    assert len(forms) == facts["nameEntry"]
    for form in forms:
        # Of a person's name the years behind it are left out: the dates of existence say them.
        rest = [written.removeprefix(form) for written in facts["names"] if form in written]
        assert any(not left.strip(" (),-0123456789") for left in rest), form
    assert [form.type for form in found.names].count(NameType.MAIN) == 1


@needs_data
@records
def test_a_real_record_keeps_all_relations(name: str) -> None:
    facts, found = FACTS[name], agent_of(name)
    wanted = Counter(
        kind for type_, times in facts["relation_types"].items() for kind in [KINDS[type_]] * times
    )
    wanted[RelationKind.RESOURCE] += facts.get("functionRelation", 0)

    assert Counter(relation.kind for relation in found.relations) == +wanted
    assert len(found.relations) == sum(
        facts.get(kind, 0) for kind in ("cpfRelation", "resourceRelation", "functionRelation")
    )


def events(found: Agent, detail: str = "") -> list[Statement]:
    return [said for said in found.about(Property.EVENT) if said.detail == detail]


@needs_data
@records
def test_a_real_record_keeps_all_statements_and_sources(name: str) -> None:
    facts, found = FACTS[name], agent_of(name)
    placed = [
        said
        for said in found.statements
        if said.property is Property.PLACE
        or (said.property in {Property.BIRTH, Property.DEATH} and said.place)
    ]
    # A statement with a set of dates is one for each of them.
    terms = {(said.property, said.value) for said in found.statements}

    assert len(placed) == facts.get("place", 0)
    for about in (Property.OCCUPATION, Property.FUNCTION):
        assert sum(of is about for of, _ in terms) == facts.get(about.value, 0)
    assert len(events(found)) == facts.get("chronItem", 0)
    assert len(found.sources) == facts["source"] - SOURCES_LEFT.get(name, 0)
    assert bool(found.text) == bool(facts["biogHist"])


@needs_data
@records
def test_a_real_record_keeps_its_dates_of_existence(name: str) -> None:
    facts, found = FACTS[name], agent_of(name)
    dates = [
        said.date
        for said in found.statements
        if said.property in {Property.BIRTH, Property.DEATH, Property.EXISTENCE} and said.date
    ]

    assert dates
    assert all(date.earliest or date.latest for date in dates)
    written = "".join(date.written for date in dates)
    assert [sign for sign in written if sign.isalnum()] == [
        sign for sign in facts["exist"] if sign.isalnum()
    ]


# --------------------------------------------------------------------------- names and dates


def test_parts_of_a_name_that_say_what_they_are_are_believed() -> None:
    found = agent(
        names="<nameEntry><part localType='nom'>Caron</part><part localType='prénom'>Marthe</part>"
        "<part localType='dates'>1898-</part></nameEntry>"
    )

    assert (found.name.surname, found.name.given) == ("Caron", "Marthe, 1898-")


@pytest.mark.parametrize(
    ("written", "surname", "given"),
    [
        ("Caron, Marthe (1898-1961)", "Caron", "Marthe"),
        ("Brown, Bob, 1886-1959", "Brown", "Bob"),
        ("Caron, Marthe (1898-1961 ; comtesse)", "Caron, Marthe (1898-1961 ; comtesse)", ""),
        ("Boris III", "Boris III", ""),
        ("Caron,", "Caron", ""),
        ("(1898-1961)", "(1898-1961)", ""),
    ],
)
def test_a_heading_of_a_person_is_parted_at_its_comma(
    written: str, surname: str, given: str
) -> None:
    found = agent(
        "<existDates><date>1898</date></existDates>",
        names=f"<nameEntry><part>{written}</part></nameEntry>",
    )

    assert (found.name.surname, found.name.given) == (surname, given)


def test_years_in_a_name_stay_where_nothing_else_gives_them() -> None:
    found = agent(names="<nameEntry><part>Caron, Marthe (1898-1961)</part></nameEntry>")

    assert found.name.inverted == "Caron, Marthe (1898-1961)"


def test_the_name_of_a_family_stands_whole() -> None:
    found = agent(kind="family", names="<nameEntry><part>Vitet, de (1701-1900)</part></nameEntry>")

    assert (found.kind, found.name.surname) == (AgentKind.FAMILY, "Vitet, de (1701-1900)")


def test_the_authorised_form_comes_first_and_an_alias_is_said_to_be_one() -> None:
    found = agent(
        names="<nameEntry localType='alias'><part>La Mère</part></nameEntry>"
        "<nameEntryParallel><nameEntry><part>Karon, Marta</part></nameEntry></nameEntryParallel>"
        "<nameEntry><part>Caron, M.</part><useDates><dateRange><fromDate>1920</fromDate><toDate>"
        "1930</toDate></dateRange></useDates><authorizedForm>AFNOR</authorizedForm></nameEntry>"
        "<nameEntry type='authorized'><part>Caron, Marthe</part></nameEntry><nameEntry/>"
        "<nameEntry><part>Caron, Marthe</part></nameEntry>"
    )

    assert [(form.inverted, form.type, form.source) for form in found.names] == [
        ("Caron, Marthe", NameType.MAIN, ""),
        ("Caron, M.", NameType.WRITTEN, "1920-1930"),
        ("La Mère", NameType.ALIAS, ""),
        ("Karon, Marta", NameType.WRITTEN, ""),
    ]


def test_the_ends_of_a_life_are_birth_and_death_with_their_places() -> None:
    found = agent(
        "<existDates><dateRange><fromDate standardDate='1898-03-02'>2 mars 1898</fromDate>"
        "<toDate standardDate='1961'>1961</toDate></dateRange></existDates><places>"
        "<place><placeRole>naissance</placeRole><placeEntry>Wizernes</placeEntry></place>"
        "<place><placeRole>Place of death</placeRole><placeEntry>Lille</placeEntry></place>"
        "<place><placeRole>domicile</placeRole><placeEntry>Arras</placeEntry></place></places>"
    )

    assert [(said.property, said.place, str(said.date and said.date.earliest)) for said in
            found.statements] == [
        (Property.BIRTH, "Wizernes", "1898-03-02"),
        (Property.DEATH, "Lille", "1961-01-01"),
        (Property.RESIDENCE, "Arras", "None"),
    ]  # fmt: skip


@pytest.mark.parametrize("end", ["open", "", "…", "<!-- -->"])
def test_an_end_that_is_no_date_is_no_death(end: str) -> None:
    found = agent(
        f"<existDates><dateRange><fromDate>1998</fromDate><toDate>{end}</toDate></dateRange>"
        "</existDates>"
    )

    assert [said.property for said in found.statements] == [Property.BIRTH]


def test_the_time_of_a_body_is_its_existence() -> None:
    found = agent(
        "<existDates><dateSet><dateRange><fromDate>1933</fromDate><toDate>1944</toDate>"
        "</dateRange><date>1950</date></dateSet></existDates>",
        kind="corporateBody",
    )

    assert [(said.property, said.date and said.date.written) for said in found.statements] == [
        (Property.EXISTENCE, "1933-1944"),
        (Property.EXISTENCE, "1950"),
    ]


# ------------------------------------------------------------------------------- statements


def test_a_statement_has_its_dates_note_and_source() -> None:
    found = agent(
        "<occupations><occupation><term>juge</term><dateSet><date>1920</date><dateRange>"
        "<fromDate>1930</fromDate><toDate>1935</toDate></dateRange></dateSet>"
        "<descriptiveNote><p>à Lille</p></descriptiveNote><citation>JO</citation></occupation>"
        "</occupations><mandate><term>loi</term></mandate><legalStatus><term>public</term>"
        "</legalStatus><function><descriptiveNote><p>Secours</p></descriptiveNote></function>"
    )
    judge = [said for said in found.statements if said.property is Property.OCCUPATION]

    assert [
        (said.value, said.date and said.date.written, said.until and said.until.written)
        for said in judge
    ] == [("juge", "1920", None), ("juge", "1930", "1935")]
    assert [(said.detail, said.sources[0].text) for said in judge] == [("à Lille", "JO")] * 2
    assert [(said.property, said.value, said.detail) for said in found.statements[2:]] == [
        (Property.EVENT, "loi", OwnWord.MANDATE),
        (Property.EVENT, "public", OwnWord.LEGAL_STATUS),
        (Property.FUNCTION, "Secours", ""),
    ]


def test_what_is_private_is_left_out() -> None:
    found = agent(
        "<localDescriptions><localDescription localType='gender'><term>female</term>"
        "</localDescription><localDescription localType='religion'><term>x</term>"
        "</localDescription><localDescription localType='Nationalité'><term>française</term>"
        "</localDescription><localDescription localType='grade'><term>sergent</term>"
        "</localDescription></localDescriptions>"
    )

    assert [(said.property, said.value, said.detail) for said in found.statements] == [
        (Property.SEX, "female", ""),
        (Property.NATIONALITY, "française", ""),
        (Property.EVENT, "sergent", "grade"),
    ]


def test_a_history_is_text_and_its_chronology_is_events() -> None:
    found = agent(
        "<biogHist><abstract>Bref</abstract><p>Long</p><chronList><chronItem><date>1943</date>"
        "<placeEntry>Lille</placeEntry><event>Arrêtée</event></chronItem></chronList>"
        "<citation xlink:href='http://x'/></biogHist>"
        "<structureOrGenealogy><p>Fille de Luc</p></structureOrGenealogy>"
    )
    (event,) = found.statements

    assert found.text == "Bref\n\nLong\n\nhttp://x\n\nFille de Luc"
    assert (event.property, event.value, event.place) == (Property.EVENT, "Arrêtée", "Lille")
    assert event.date is not None
    assert event.date.written == "1943"


def test_a_tie_has_its_target_its_time_and_its_note() -> None:
    found = agent(
        relations="<cpfRelation cpfRelationType='hierarchical' xlink:href='B'><relationEntry>Comité"
        "</relationEntry><dateRange><fromDate>1940</fromDate><toDate>1945</toDate></dateRange>"
        "<descriptiveNote><p>Membre</p></descriptiveNote></cpfRelation>"
        "<resourceRelation resourceRelationType='other' xlink:href='C'/>"
        "<cpfRelation cpfRelationType='family'/><objectBinWrap/>"
    )

    assert [
        (tie.kind, tie.name, tie.target, tie.date and tie.date.written, tie.note)
        for tie in found.relations
    ] == [
        (RelationKind.ASSOCIATE, "Comité", "B", "1940-1945", "hierarchical\n\nMembre"),
        (RelationKind.RESOURCE, "C", "C", None, ""),
    ]


def test_further_identifiers_and_sources_are_kept() -> None:
    found = agent(
        control="<otherRecordId>old</otherRecordId><sources><source><sourceEntry>Fichier"
        "</sourceEntry></source><source xlink:href='http://x'/><source/></sources>"
        "<maintenanceHistory><maintenanceEvent><agent>Anne</agent></maintenanceEvent>"
        "</maintenanceHistory>",
        names="<entityId>ISNI 1</entityId><nameEntry><part>Caron</part></nameEntry>",
    )

    assert found.identifiers == ("old", "ISNI 1")
    assert [source.text for source in found.sources] == ["Fichier", "http://x"]


# ------------------------------------------------------------------------------ whole files


def test_several_records_in_one_file_are_all_read() -> None:
    one = (
        "<eac-cpf><control><recordId>{0}</recordId></control><cpfDescription><identity>"
        "<entityType>person</entityType><nameEntry><part>N{0}</part></nameEntry></identity>"
        "</cpfDescription></eac-cpf>"
    )
    found = items(f"<records>{one.format(1)}{one.format(2)}</records>")

    assert [each.reference for each in found if isinstance(each, Agent)] == ["1", "2"]


def test_an_id_does_not_hang_on_the_place_in_the_file() -> None:
    assert agent().id == agent("<biogHist><p>plus</p></biogHist>").id


def test_a_record_without_a_name_is_told_and_its_neighbour_is_in() -> None:
    nobody = "<eac-cpf><control><recordId>A 2</recordId></control></eac-cpf>"
    (kind, name) = items(nobody)

    assert isinstance(kind, Problem)
    assert isinstance(name, Problem)
    assert (kind.code, kind.severity) == ("eac-kind", Severity.REVIEW)
    assert (name.code, name.severity, "A 2" in name.message) == (
        "eac-no-name",
        Severity.REFUSED,
        True,
    )


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "empty"),
        (b"<eac-cpf>", "xml-truncated"),
        (b"<records/>", "eac-none"),
        (b"<!DOCTYPE eac-cpf [<!ENTITY a 'b'>]><eac-cpf>&a;</eac-cpf>", "xml-entity"),
        (b"<eac-cpf>" + b"<p>" * 300, "xml-deep"),
    ],
)
def test_what_cannot_be_read_is_refused(content: bytes, code: str) -> None:
    (refused,) = items(content)

    assert isinstance(refused, Refusal)
    assert refused.problem.code == code


def test_a_file_larger_than_any_is_refused_before_it_is_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(eac, "MOST_BYTES", 20)
    (refused,) = items("<eac-cpf><control/></eac-cpf>")

    assert isinstance(refused, Refusal)
    assert refused.problem.code == "xml-unreadable"
