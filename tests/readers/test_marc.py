"""Records of a library catalogue become documents, whatever their wrapping and their letters."""

import io
import json
from typing import Any

import pymarc
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.messages import Problem
from kiosk.readers import marc
from kiosk.readers.marc.entry import Entry
from kiosk.readers.marc.exchange import MOST_RECORD, chunks, entry_of
from kiosk.readers.marc.wrapped import from_json, from_xml
from kiosk.readers.reading import HEAD, Item, Refusal
from kiosk.records.access import AccessStatus
from kiosk.records.folding import words
from kiosk.records.own_words import OwnWord
from kiosk.records.unit import AccessPointKind, Element, Kind, Unit
from tests.shared import DATA, FACTS, needs_data

SOUND = sorted(name for name, facts in FACTS.items() if name.startswith("marc/"))
BINARY = [name for name in SOUND if FACTS[name]["kind"] == "MARC"]


def read(content: bytes, name: str = "catalogue.mrc") -> list[Item]:
    return list(marc.read(name, io.BytesIO(content)))


def units(content: bytes) -> list[Unit]:
    return [item for item in read(content) if isinstance(item, Unit)]


def problems(content: bytes) -> list[Problem]:
    return [
        item.problem if isinstance(item, Refusal) else item
        for item in read(content)
        if isinstance(item, Problem | Refusal)
    ]


def codes(content: bytes) -> list[str]:
    return [problem.code for problem in problems(content)]


def a_record(*fields: tuple[str, Any], leader: str = "     nam a22     uu 4500") -> bytes:
    """MARC-in-JSON: a tag with its data, or with its subfields `a Words`."""
    written: list[dict[str, Any]] = []
    for tag, said in fields:
        if isinstance(said, str):
            written.append({tag: said})
        else:
            subfields = [{part[0]: part[2:]} for part in said]
            written.append({tag: {"ind1": " ", "ind2": " ", "subfields": subfields}})
    return json.dumps({"leader": leader, "fields": written}).encode()


def one(*fields: tuple[str, Any], leader: str = "     nam a22     uu 4500") -> Unit:
    (unit,) = units(a_record(*fields, leader=leader))
    return unit


def in_exchange(*fields: tuple[str, bytes], coding: bytes = b" ") -> bytes:
    """A record in ISO 2709, its fields as they are in bytes."""
    directory, data = b"", b""
    for tag, said in fields:
        field = said + b"\x1e"
        directory += b"%s%04d%05d" % (tag.encode(), len(field), len(data))
        data += field
    base = 24 + len(directory) + 1
    length = base + len(data) + 1
    leader = b"%05dnam %s22%05d   4500" % (length, coding, base)
    return (
        leader.replace(b"nam ", b"nam ")[:9]
        + coding
        + leader[10:]
        + directory
        + b"\x1e"
        + (data + b"\x1d")
    )


def entries(name: str) -> list[Entry]:
    with (DATA / name).open("rb") as stream:
        if name.endswith(".xml"):
            found = list(from_xml(name, stream))
        elif name.endswith(".json"):
            found = list(from_json(name, stream))
        else:
            found = [entry_of(record, at) for at, (_, record) in enumerate(chunks(stream), 1)]
    assert not [each for each in found if isinstance(each, Refusal)]
    return [each for each in found if isinstance(each, Entry)]


# ---------------------------------------------------------------------------- real catalogues


@needs_data
@pytest.mark.parametrize("name", SOUND)
def test_a_real_catalogue_gives_every_record(name: str) -> None:
    facts, content = FACTS[name], (DATA / name).read_bytes()

    assert marc.recognises("any", content[:HEAD])
    items = read(content, name)
    found = [item for item in items if isinstance(item, Unit)]

    assert len(found) == facts["records"]
    assert len({unit.id for unit in found}) == len(found)
    assert [item for item in items if isinstance(item, Problem | Refusal)] == []
    assert all(unit.title and unit.reference for unit in found)
    if facts.get("first_title", "None") != "None":
        wanted = words(facts["first_title"])
        assert words(found[0].title)[: len(wanted)] == wanted


@needs_data
@pytest.mark.parametrize("name", SOUND)
def test_a_real_catalogue_has_the_fields_counted_in_it(name: str) -> None:
    facts, found = FACTS[name], entries(name)

    fields = [each for entry in found for each in entry.fields]
    if "fields" in facts:
        assert len(fields) == facts["fields"]
    if "datafields" in facts:
        assert sum(bool(each.subfields) for each in fields) == facts["datafields"]
        assert sum(len(each.subfields) for each in fields) == facts["subfields"]
        assert sum(not each.subfields for each in fields) == facts["controlfields"]
    if "leader_9" in facts:
        assert sorted({entry.leader[9] for entry in found}) == facts["leader_9"]


@needs_data
@pytest.mark.parametrize("name", BINARY)
def test_every_field_is_what_another_program_reads(name: str) -> None:
    utf8 = name.endswith("testunimarc.dat")
    with (DATA / name).open("rb") as stream:
        # A line break behind the last record is none for us, and a bad one for it.
        theirs = [each for each in pymarc.MARCReader(stream, force_utf8=utf8) if each]

    for ours, other in zip(entries(name), theirs, strict=True):
        for mine, their in zip(ours.fields, other.fields, strict=True):
            assert mine.tag == their.tag
            assert mine.data == (their.data or "")
            assert list(mine.subfields) == [(each.code, each.value) for each in their.subfields]


@needs_data
def test_unimarc_is_told_by_its_fields() -> None:
    (unit,) = units((DATA / "marc/testunimarc.dat").read_bytes())

    assert unit.title == (
        "L'altra faccia della spirale / Isaac Asimov ; traduzione di Cesare Scaglia"
        " ; introduzione di Fruttero & Lucentini"
    )
    assert unit.creators == ("Asimov, Isaac",)
    assert unit.languages == ("ita",)
    assert unit.extent == ("V, 201 p. ; 20 cm.",)
    assert unit.dates[0].written == "1996"


@needs_data
def test_a_bad_record_leaves_its_neighbours_alone() -> None:
    name = "corrupt/marc_bad_records.mrc"
    content = (DATA / name).read_bytes()

    assert len(units(content)) == FACTS[name]["pymarc_records"]
    found = problems(content)
    assert [problem.code for problem in found] == ["marc-record"] * (FACTS[name]["records"] - 2)
    assert [problem.facts["record"] for problem in found] == ["2", "3", "4", "5", "6", "7"]
    assert found[0].facts["byte"] == "127"


@needs_data
@pytest.mark.parametrize(
    "name", ["corrupt/marc_bad_marc8_escape.dat", "corrupt/marc_utf8_invalid.mrc"]
)
def test_letters_that_cannot_be_read_are_marked_and_reported(name: str) -> None:
    content = (DATA / name).read_bytes()

    (unit,) = units(content)
    assert "\ufffd" in repr(unit)
    assert codes(content) == ["marc-letters"]


@needs_data
def test_a_field_without_a_tag_is_left_out_and_reported() -> None:
    content = (DATA / "corrupt/marc_bad_tag.xml").read_bytes()

    (unit,) = units(content)
    assert unit.title == "The Untamed / by Max Brand"
    assert [(each.code, each.facts["tag"]) for each in problems(content)] == [("marc-field", "42")]


# ---------------------------------------------------------------------------- what it becomes


def test_the_signs_between_the_parts_of_a_title_are_written_where_they_are_missing() -> None:
    bare = one(("245", ["a Le camp", "b récits", "c Jean Noël"]))
    signed = one(("245", ["a Le camp :", "b récits /", "c Jean Noël"]))

    assert bare.title == signed.title == "Le camp : récits / Jean Noël"


def test_names_terms_and_places_become_access_points() -> None:
    unit = one(
        ("245", ["a T"]),
        ("100", ["a Noël, Jean,", "d 1900-"]),
        ("700", ["a Petit, Luc,", "e éditeur."]),
        ("650", ["a Camps", "z Allemagne."]),
        ("651", ["a Nordhausen."]),
        ("655", ["a Photographies."]),
    )

    assert unit.creators == ("Noël, Jean",)
    assert [(point.kind, point.text, point.role) for point in unit.access_points] == [
        (AccessPointKind.PERSNAME, "Petit, Luc", "éditeur"),
        (AccessPointKind.SUBJECT, "Camps – Allemagne", ""),
        (AccessPointKind.GEOGNAME, "Nordhausen", ""),
        (AccessPointKind.GENREFORM, "Photographies", ""),
    ]
    assert unit.kind is Kind.PHOTOGRAPH


@pytest.mark.parametrize(
    ("written", "year"),
    [("1944.", 1944), ("c2001.", 2001), ("[1943?]", 1943), ("impr. 1950", 1950)],
)
def test_the_year_of_publication_is_read(written: str, year: int) -> None:
    (dating,) = one(("245", ["a T"]), ("260", [f"c {written}"])).dates

    assert dating.earliest
    assert dating.earliest.year == year


def test_notes_go_to_their_elements() -> None:
    unit = one(
        ("245", ["a T"]),
        ("250", ["a 2e éd."]),
        ("260", ["a Lille :", "b Nord,", "c 1950."]),
        ("490", ["a Mémoire ;", "v 3"]),
        ("500", ["a Index."]),
        ("520", ["a Résumé."]),
        ("541", ["a SECRET"]),
        ("561", ["a Don de la famille."]),
    )

    assert unit.passage(Element.SCOPECONTENT) == "Résumé."
    assert unit.passage(Element.CUSTODHIST) == "Don de la famille."
    assert [(part.heading, part.text) for part in unit.passages[:4]] == [
        (OwnWord.PUBLICATION, "Lille : Nord, 1950."),
        (OwnWord.EDITION, "2e éd."),
        (OwnWord.SERIES, "Mémoire ; 3"),
        ("", "Index."),
    ]
    assert "SECRET" not in repr(unit)


def test_the_shelf_mark_is_the_code_and_the_numbers_follow() -> None:
    unit = one(("001", "123"), ("020", ["a 9782070000000"]), ("245", ["a T"]), ("852", ["h A 12"]))

    assert unit.reference == "A 12"
    assert unit.identifiers == ("123", "9782070000000")


def test_a_condition_that_is_not_understood_closes_the_record() -> None:
    record = a_record(("245", ["a T"]), ("506", ["a Voir Mme Petit"]))

    (unit,) = units(record)
    assert [condition.status for condition in unit.conditions] == [AccessStatus.TITLE_ONLY]
    assert codes(record) == ["rights-not-understood"]


def test_a_record_is_known_by_its_number_from_one_file_to_the_next() -> None:
    record = a_record(("001", "1"), ("003", "FR"), ("245", ["a T"]))
    changed = a_record(("001", "1"), ("003", "FR"), ("245", ["a Autre titre"]))

    assert units(record)[0].id == units(changed)[0].id


def test_two_records_of_one_number_are_both_in() -> None:
    one_record = in_exchange(("001", b"1"), ("245", b"00\x1faT"))

    assert len({unit.id for unit in units(one_record * 2)}) == 2


# ------------------------------------------------------------------------------------ letters


@pytest.mark.parametrize(
    ("title", "coding", "shown"),
    [
        (b"D\xe2eport\xe2es", b" ", "Déportés"),
        ("Déportées".encode(), b"a", "Déportées"),
        ("Déportées".encode(), b" ", "Déportées"),
        (b"\x1b(N\xe1\x1b(B", b" ", None),
    ],
)
def test_letters_of_marc_21_are_read(title: bytes, coding: bytes, shown: str | None) -> None:
    (unit,) = units(in_exchange(("245", b"00\x1fa" + title), coding=coding))

    assert shown is None or unit.title == shown


@pytest.mark.parametrize(
    ("coded", "title"),
    [
        (b"19961119d1996    ||||0itac03        ba", b"D\xc2eport\xc2es"),
        (b"", "Déportés".encode("cp1252")),
    ],
)
def test_letters_of_older_unimarc_are_read(coded: bytes, title: bytes) -> None:
    record = in_exchange(("100", b"  \x1fa" + coded), ("200", b"1 \x1fa" + title))

    (unit,) = units(record)
    assert unit.title == "Déportés"


def test_a_mark_without_its_letter_is_not_dropped_in_silence() -> None:
    record = in_exchange(("245", b"00\x1faTitre\xe2"))

    assert units(record)[0].title == "Titre\ufffd"
    assert codes(record) == ["marc-letters"]


# ------------------------------------------------------------------------------------ hostile


def test_a_length_that_runs_past_the_end_is_reported() -> None:
    overrun = b"99999nam a2200049   4500245001500000\x1e00\x1faTitre\x1e\x1d"

    assert marc.recognises("a", overrun)
    (problem,) = problems(overrun)
    assert problem.code == "marc-record"
    assert "99999" in problem.message
    assert units(overrun) == []


def test_a_record_without_end_is_passed_over_to_the_next() -> None:
    sound = in_exchange(("245", b"00\x1faTitre"))
    endless = b"00100nam " + b"x" * (3 * MOST_RECORD) + b"\x1d"

    content = sound + endless + sound
    assert [unit.title for unit in units(content)] == ["Titre", "Titre"]
    assert codes(content) == ["marc-record"]


def test_fields_that_lie_over_one_another_do_not_fill_the_memory() -> None:
    data = b"x" * 9_000
    directory = b"".join(b"500%04d%05d" % (9_000, 0) for _ in range(2_000))
    base = 24 + len(directory) + 1
    record = (
        b"%05dnam  22%05d   4500" % (base + 9_002, base) + directory + b"\x1e" + data + b"\x1e\x1d"
    )

    assert codes(record) == ["marc-record"]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "marc-none"),
        (b"\n\n", "marc-none"),
        (b'{"leader": "x", "fields": [', "json-syntax"),
        (b'{"leader": "x", "fields": ' + b"[" * 300 + b"]" * 300 + b"}", "json-deep"),
        (b'[{"leader": "x", "fields": []}, 3]', "marc-none"),
        (b"<record xmlns='http://www.loc.gov/MARC21/slim'><leader>", "xml-truncated"),
        (
            b"<!DOCTYPE a [<!ENTITY x 'y'>]><record xmlns='http://www.loc.gov/MARC21/slim'/>",
            "xml-entity",
        ),
    ],
)
def test_what_is_broken_is_refused(content: bytes, code: str) -> None:
    assert codes(content)[-1] == code


SEED = in_exchange(
    ("001", b"12"),
    ("100", b"1 \x1faNo\xe8el, Jean"),
    ("245", b"00\x1faTitre :\x1fbautre\x1b[t"),
    ("260", b"  \x1fc1944"),
)
SEED_XML = (
    b"<collection xmlns='http://www.loc.gov/MARC21/slim'><record><leader>00640njm a</leader>"
    b"<controlfield tag='001'>1</controlfield><datafield tag='245' ind1='0' ind2='0'>"
    b"<subfield code='a'>T</subfield></datafield></record></collection>"
)
SEED_JSON = a_record(("001", "1"), ("245", ["a T"]), ("506", ["a Libre"]))


@pytest.mark.medium
@given(
    seed=st.sampled_from((SEED, SEED_XML, SEED_JSON)),
    edits=st.lists(st.tuples(st.integers(0, 260), st.binary(max_size=5)), max_size=6),
    cut=st.integers(0, 300),
)
def test_no_damage_makes_it_raise(seed: bytes, edits: list[tuple[int, bytes]], cut: int) -> None:
    damaged = bytearray(seed[: cut or None])
    for place, content in edits:
        damaged[place : place + len(content)] = content

    marc.recognises("any", bytes(damaged))
    for item in read(bytes(damaged) + SEED):
        if isinstance(item, Problem):
            assert item.message.endswith(".")
