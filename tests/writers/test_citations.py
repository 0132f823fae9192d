"""A reference manager understands what it is given, whatever a record holds."""

import re

import pytest
from hypothesis import given, settings

from kiosk.records.agent import Agent, Property, Statement
from kiosk.records.dating import dated
from kiosk.records.unit import Kind, Unit
from kiosk.writers import citations
from kiosk.writers.citations import Cited
from tests.factories import a_person, a_unit
from tests.writers.strategies import agents, units

HOUSE = "La Coupole, Helfaut, Centre de ressources"
LETTER = a_unit(creators=("Douvrin, Marcel",), extent=("2 p.",), languages=("fre",))


def ris(*cited: Cited) -> str:
    return b"".join(citations.ris(cited, HOUSE)).decode()


def bibtex(*cited: Cited) -> str:
    return b"".join(citations.bibtex(cited, HOUSE)).decode()


def test_a_letter_is_cited_in_ris_with_its_holder_and_mark() -> None:
    assert ris(Cited(LETTER, "Fonds Douvrin")).splitlines() == [
        "TY  - MANSCPT",
        "ID  - u1",
        "TI  - Lettre au maire de Wizernes",
        "AU  - Douvrin, Marcel",
        "PY  - 1945",
        "DA  - 1945/06/14/14 juin 1945",
        f"AV  - {HOUSE}",
        "CN  - 1 J 0214/3",
        "T2  - Fonds Douvrin",
        "N1  - 2 p.",
        "LA  - fre",
        "ER  - ",
        "",
    ]


def test_a_letter_is_cited_in_bibtex_with_its_holder_and_mark() -> None:
    assert bibtex(Cited(LETTER, "Fonds Douvrin")) == (
        "@misc{u1,\n"
        "  author = {Douvrin, Marcel},\n"
        "  title = {{Lettre au maire de Wizernes}},\n"
        "  year = {1945},\n"
        f"  howpublished = {{{HOUSE}, Fonds Douvrin, 1 J 0214/3}},\n"
        "  note = {14 juin 1945, 2 p.},\n"
        "  language = {fre},\n"
        "}\n\n"
    )


def test_a_person_is_cited_as_a_notice_of_the_base() -> None:
    born = Statement(property=Property.BIRTH, date=dated("3 mai 1921"))

    told = ris(Cited(a_person(statements=(born,))))

    assert "TI  - Kowaldryk, Stanimir (1921)" in told
    assert "T2  - Base biographique [consultation sur place]" in told
    assert "note = {notice P-0001}" in bibtex(Cited(a_person()))


def test_a_body_of_several_names_is_one_author() -> None:
    told = bibtex(Cited(a_unit(creators=("Smith and Sons", "Mairie"))))

    assert "author = {{Smith and Sons} and {Mairie}}" in told


def test_a_map_is_cited_as_a_map() -> None:
    assert ris(Cited(a_unit(kind=Kind.MAP))).startswith("TY  - MAP\r\n")


@pytest.mark.slow
@pytest.mark.counted
@settings(max_examples=60)
@given(units, agents)
def test_every_record_is_one_sound_entry(unit: Unit, agent: Agent) -> None:
    both = (Cited(unit, "Fonds"), Cited(agent))

    lines = ris(*both).split("\r\n")
    assert all(line == "" or re.match(r"[A-Z][A-Z0-9]  - ", line) for line in lines)
    assert [line for line in lines if line.startswith("ER  - ")] == ["ER  - "] * 2
    entries = bibtex(*both)
    assert len(re.findall(r"^@misc\{", entries, re.MULTILINE)) == 2
    assert _balanced(entries)


def _balanced(text: str) -> bool:
    depth = 0
    for sign in text:
        depth += (sign == "{") - (sign == "}")
        if depth < 0:
            return False
    return depth == 0
