"""The concepts of a thesaurus keep their labels in every language, and their neighbours."""

import io
import logging
import socket
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.messages import Problem
from kiosk.readers import skos
from kiosk.readers.reading import HEAD, Item, Refusal
from kiosk.records.concept import Concept, LabelKind
from tests.shared import DATA, FACTS, needs_data

SOUND = sorted(name for name, facts in FACTS.items() if facts.get("kind") == "SKOS")
PREFIX = (
    "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n"
    "@prefix wgs: <http://www.w3.org/2003/01/geo/wgs84_pos#> .\n"
    "@prefix xl: <http://www.w3.org/2008/05/skos-xl#> .\n"
    "@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n"
)
RDF = (
    b'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"'
    b' xmlns:skos="http://www.w3.org/2004/02/skos/core#">%s</rdf:RDF>'
)


def read(content: bytes, name: str = "thesaurus.ttl") -> list[Item]:
    return list(skos.read(name, io.BytesIO(content)))


def turtle(statements: str) -> list[Item]:
    return read((PREFIX + statements).encode())


def concepts(items: list[Item]) -> list[Concept]:
    return [item for item in items if isinstance(item, Concept)]


def problems(items: list[Item]) -> list[Problem]:
    return [
        item.problem if isinstance(item, Refusal) else item
        for item in items
        if isinstance(item, Problem | Refusal)
    ]


def codes(items: list[Item]) -> list[str]:
    return [problem.code for problem in problems(items)]


# ----------------------------------------------------------------------------- real thesauri


@pytest.mark.medium
@needs_data
@pytest.mark.parametrize("name", SOUND)
def test_a_real_thesaurus_has_what_was_counted_in_it(name: str) -> None:
    facts, content = FACTS[name], (DATA / name).read_bytes()

    assert skos.recognises("any", content[:HEAD])
    items = read(content, name)
    found = concepts(items)

    assert codes(items) == []
    assert len(found) == facts["concepts"]
    labels = [label for concept in found for label in concept.labels]
    kinds = Counter(label.kind for label in labels)
    assert kinds[LabelKind.PREFERRED] == facts["prefLabel"]
    assert kinds[LabelKind.ALTERNATIVE] == facts.get("altLabel", 0)
    for about in ("broader", "narrower", "related"):
        assert sum(len(getattr(each, about)) for each in found) == facts.get(about, 0), about
    assert sum(len(each.matches) for each in found) >= facts.get("exactMatch", 0)
    assert sum(len(each.notes) for each in found) == facts.get("scopeNote", 0)
    languages = Counter(
        label.language or "(none)" for label in labels if label.kind is LabelKind.PREFERRED
    )
    assert languages == facts["prefLabel_languages"]
    assert len({each.id for each in found}) == len(found)


@pytest.mark.medium
@needs_data
def test_every_exact_match_of_a_real_thesaurus_is_kept() -> None:
    name = "skos/Contexte_historique.rdf"
    content = (DATA / name).read_bytes()

    written = content.count(b"<skos:exactMatch ") + content.count(b"<skos:closeMatch ")
    assert sum(len(each.matches) for each in concepts(read(content, name))) == written


@needs_data
def test_places_of_real_thesauri_have_their_coordinates() -> None:
    towns = concepts(read((DATA / "skos/geonames.ttl").read_bytes()))
    ghettos = concepts(read((DATA / "skos/ghettos-v20140831.rdf.xml").read_bytes()))

    assert (towns[0].latitude, towns[0].longitude) == (33.5, 48.5)
    assert [(each.latitude, each.longitude) for each in ghettos] == [
        (48.6666666667, 26.5666666667),
        (46.55, 24.5666666667),
    ]


# -------------------------------------------------------------------------- what it becomes


def test_labels_keep_their_kind_and_their_language_the_house_first() -> None:
    (concept,) = concepts(
        turtle(
            "<http://x.org/1> a skos:Concept ; skos:prefLabel 'Lager'@de, 'camp'@fr, 'obóz'@pl ;"
            " skos:altLabel 'camp de prisonniers'@fr ; skos:hiddenLabel 'kamp' ;"
            " skos:definition 'Un lieu.'@fr ; skos:inScheme <http://x.org/> ."
        )
    )

    assert [(label.text, label.language, label.kind) for label in concept.labels] == [
        ("camp", "fr", LabelKind.PREFERRED),
        ("Lager", "de", LabelKind.PREFERRED),
        ("obóz", "pl", LabelKind.PREFERRED),
        ("camp de prisonniers", "fr", LabelKind.ALTERNATIVE),
        ("kamp", "", LabelKind.HIDDEN),
    ]
    assert (concept.notes, concept.schemes) == (("Un lieu.",), ("http://x.org/",))


def test_the_labels_of_the_extension_stand_in_where_there_are_no_others() -> None:
    (concept,) = concepts(
        turtle("<a:1> a skos:Concept ; xl:prefLabel [ xl:literalForm 'tunnel'@fr ] .")
    )

    assert [label.text for label in concept.labels] == ["tunnel"]


@pytest.mark.parametrize(
    ("place", "found"),
    [
        ("wgs:lat '50.7' ; wgs:long '2.2'", (50.7, 2.2)),
        ("wgs:lat '50.7'", (None, None)),
        ("wgs:lat '91' ; wgs:long '2'", (None, None)),
        ("wgs:lat 'NaN' ; wgs:long '2'", (None, None)),
        ("wgs:lat_long '50.7,2.2'", (50.7, 2.2)),
        ("wgs:lat_long '50.7'", (None, None)),
    ],
)
def test_a_place_is_on_the_globe_or_nowhere(
    place: str, found: tuple[float | None, float | None]
) -> None:
    (concept,) = concepts(turtle(f"<a:1> a skos:Concept ; skos:prefLabel 'A' ; {place} ."))

    assert (concept.latitude, concept.longitude) == found


def test_a_concept_is_known_by_its_uri_in_any_form_and_file() -> None:
    as_turtle = turtle("<http://x.org/1> a skos:Concept ; skos:prefLabel 'A' .")
    as_xml = read(
        RDF % b"<skos:Concept rdf:about='http://x.org/1'><skos:prefLabel>A</skos:prefLabel>"
        b"</skos:Concept>",
        "other.rdf",
    )

    assert concepts(as_turtle)[0].id == concepts(as_xml)[0].id


def test_a_name_that_is_not_whole_belongs_to_its_file_and_not_to_this_machine() -> None:
    content = (PREFIX + "<1> a skos:Concept ; skos:prefLabel 'A' .").encode()

    (here,) = concepts(read(content, "a.ttl"))
    (there,) = concepts(read(content, "b.ttl"))
    assert here.id != there.id
    assert here.uri == "http://delivery.invalid/a.ttl/1"


def test_a_language_written_with_an_underscore_does_not_refuse_the_file() -> None:
    items = read(
        RDF % b"<skos:Concept rdf:about='a:1'><skos:prefLabel xml:lang='fr_FR'>A</skos:prefLabel>"
        b"</skos:Concept>"
    )

    assert [label.language for each in concepts(items) for label in each.labels] == ["fr-FR"]


def test_concepts_without_name_or_label_are_left_out_and_reported() -> None:
    items = turtle("[] a skos:Concept ; skos:prefLabel 'A' . <a:1> a skos:Concept .")

    assert concepts(items) == []
    assert codes(items) == ["skos-no-uri", "skos-no-label"]


# --------------------------------------------------------------------------------- hostile


@pytest.mark.parametrize(
    ("content", "code", "line"),
    [
        (b"", "empty", 0),
        (RDF % b"", "skos-none", 0),
        (RDF % b"\n<rdf:li/>", "skos-syntax", 2),
        (RDF[:60], "xml-syntax", 1),
        (b"<!DOCTYPE a [<!ENTITY x 'y'>]>" + RDF % b"&x;", "xml-entity", 1),
        (RDF % (b"<a>" * 300), "xml-deep", 1),
        (b"@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n<a:1> <b", "skos-syntax", 2),
        (b"@prefix a: <a:> .\n<a:1> <a:b> " + b"[ <a:c> " * 60, "skos-deep", 2),
        (b"@prefix a: <a:> .\n<a:1> <a:b> " + b"(" * 5_000, "skos-deep", 2),
        (b"@prefix a: <a:> . <a:1> <a:b> '\xe9' .", "skos-syntax", 0),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_line(content: bytes, code: str, line: int) -> None:
    (problem,) = problems(read(content))

    assert (problem.code, problem.line) == (code, line)


def test_brackets_in_words_are_not_counted() -> None:
    items = turtle(
        f"<a:1> a skos:Concept ; skos:prefLabel '''{'[' * 99}''', \"{'(' * 99}\" . # {'[' * 99}"
    )

    assert len(concepts(items)) == 1


def test_a_thesaurus_beyond_the_limit_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.readers.skos.MOST_BYTES", 10)

    assert codes(turtle("")) == ["skos-too-big"]


def test_nothing_that_a_thesaurus_names_is_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_args: object, **_named: object) -> None:
        pytest.fail("the reader opened a connection")

    monkeypatch.setattr(socket, "socket", refused)
    monkeypatch.setattr("urllib.request.urlopen", refused)
    items = turtle(
        "@base <http://192.0.2.1/> . <http://192.0.2.1/1> a skos:Concept ; skos:prefLabel 'A' ;"
        " skos:exactMatch <http://192.0.2.1/2> ; <http://www.w3.org/2002/07/owl#imports>"
        " <http://192.0.2.1/3> ."
    )

    assert [each.matches for each in concepts(items)] == [("http://192.0.2.1/2",)]


def test_words_of_a_delivery_do_not_reach_the_log(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        items = turtle("<a:1> a skos:Concept ; skos:prefLabel 'A' ; wgs:lat 'CANARY'^^xsd:double .")

    assert len(concepts(items)) == 1
    assert "CANARY" not in caplog.text


SEED = (
    PREFIX + "<http://x.org/1> a skos:Concept ; skos:prefLabel 'camp'@fr, \"Lager\"@de ;"
    " skos:broader <2> ; skos:note '''a\nb''' ; wgs:lat 50.7 ; xl:altLabel [ xl:literalForm 'x' ] ."
).encode()
SEED_XML = RDF % (
    b"<skos:Concept rdf:about='a:1'><skos:prefLabel xml:lang='fr'>A</skos:prefLabel>"
    b"<skos:broader rdf:resource='a:2'/></skos:Concept>"
)


@pytest.mark.medium
@given(
    seed=st.sampled_from((SEED, SEED_XML)),
    edits=st.lists(st.tuples(st.integers(0, 480), st.binary(max_size=4)), max_size=4),
    cut=st.integers(0, 500),
)
def test_no_damage_makes_it_raise(seed: bytes, edits: list[tuple[int, bytes]], cut: int) -> None:
    damaged = bytearray(seed[: cut or None])
    for place, content in edits:
        damaged[place : place + len(content)] = content

    skos.recognises("any", bytes(damaged))
    for problem in problems(read(bytes(damaged))):
        assert problem.message.endswith(".")
