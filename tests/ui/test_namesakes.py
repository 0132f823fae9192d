"""Persons of one name in one answer: their rows say first what tells them apart."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from index.results import Hit, Layer, Marked, Reason
from kiosk.records.agent import Agent, Statement
from kiosk.records.agent import Property as About
from tests.ui.conftest import archive_of, settle
from tests.ui.fakes import a_paper, a_person
from ui.models import namesakes
from ui.models.namesakes import Facts, facts_of, lines
from ui.models.words import Words
from ui.window import WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from tests.ui.conftest import MakeTerminal
    from ui.models.terminal import Terminal


def a_hit(id_: str, name: str, kind: str = "person") -> Hit:
    return Hit(
        id=id_,
        reference="",
        kind=kind,
        title=Marked(name),
        dates="",
        summary="",
        snippet=Marked(""),
        score=1.0,
        reason=Reason(layer=Layer.EXACT),
    )


@pytest.fixture(autouse=True)
def french() -> Iterator[None]:
    words = Words(WORDS)
    words.choose("fr")
    yield
    del words


TWO = (a_hit("p1", "Lefebvre, Jean"), a_hit("p2", "LEFÈBVRE, Jean"))


def told(one: Facts, other: Facts) -> tuple[str, str]:
    found = lines(TWO, {"p1": one, "p2": other})
    return found["p1"], found["p2"]


def test_names_that_are_written_alike_make_namesakes_whatever_their_accents() -> None:
    hits = (*TWO, a_hit("p3", "Lefebvre, Paul"), a_hit("u1", "Lefebvre, Jean", "document"))

    assert [[hit.id for hit in bearers] for bearers in namesakes.namesakes(hits)] == [["p1", "p2"]]


def test_the_year_of_birth_comes_first_where_it_differs() -> None:
    one, other = told(
        Facts(year="1904", day="9 avril 1904", place="Lens", trade="mineur"),
        Facts(year="1913", day="1913", place="Lens", trade="mineur"),
    )

    assert one == "naissance en 1904 · Lens · mineur"
    assert other == "naissance en 1913 · Lens · mineur"


def test_of_one_year_the_day_is_told() -> None:
    one, other = told(
        Facts(year="1904", day="1904-04-09"), Facts(year="1904", day="1er mai 1904", place="Lens")
    )

    assert one == "naissance\u00a0: 9 avril 1904"
    assert other == "naissance\u00a0: 1er mai 1904 · Lens"


def test_what_both_share_comes_behind_what_differs() -> None:
    one, other = told(
        Facts(year="1904", day="1904", place="Lens", trade="mineur", number="21455"),
        Facts(year="1904", day="1904", place="Lens", trade="verrier", number="980462"),
    )

    assert one == "mineur · matricule 21455 · naissance en 1904 · Lens"
    assert other == "verrier · matricule 980462 · naissance en 1904 · Lens"


def test_a_number_tells_apart_those_who_share_all_else() -> None:
    one, other = told(Facts(place="Lens", number="21455"), Facts(place="Lens", number="980462"))

    assert one == "matricule 21455 · Lens"
    assert other == "matricule 980462 · Lens"


def test_of_a_person_without_facts_nothing_is_told() -> None:
    assert told(Facts(year="1904"), Facts()) == ("naissance en 1904", "")


def test_facts_are_those_that_the_historian_retains() -> None:
    agent = a_person(1, "Lefebvre", "Jean", born="1904", place="Lens", trade="mineur").agent
    assert agent is not None
    number = Statement(property=About.MATRICULE, value="21455", place="Dora")
    agent = replace(agent, statements=(*agent.statements, number))

    assert facts_of(agent) == Facts(
        year="1904", day="1904", place="Lens", trade="mineur", number="21455"
    )
    assert facts_of(Agent(id="p2", reference="", names=agent.names)) == Facts()


def rows(terminal: Terminal) -> dict[str, str]:
    return {row.record_id: row.line for row in terminal.search_.hits.rows}


def test_the_rows_of_namesakes_say_it_and_other_rows_stay_as_they_were(
    make_terminal: MakeTerminal, qtbot: QtBot
) -> None:
    made = make_terminal(
        archive_of(
            a_person(1, "Lefebvre", "Jean", born="1904", trade="mineur"),
            a_person(2, "Lefebvre", "Jean", born="1913", trade="mineur"),
            a_person(3, "Lefebvre", "Paul", born="1920"),
            a_paper(1, "Lettre", text="de Jean Lefebvre"),
        )
    )
    made.lookup_.start()
    made.search_.write("lefebvre")
    settle(qtbot, made)
    in_french = rows(made)

    made.words_.choose("de")

    assert in_french["p1"] == "naissance en 1904 · Wizernes · mineur"
    assert in_french["p2"] == "naissance en 1913 · Wizernes · mineur"
    assert in_french["p3"] == "ajusteur, né en 1920"
    assert in_french["u1"] == "de Jean Lefebvre"
    assert rows(made)["p1"] == "geboren 1904 · Wizernes · mineur"


def test_a_namesake_on_a_later_page_tells_the_earlier_one_apart_too(
    make_terminal: MakeTerminal, qtbot: QtBot
) -> None:
    before = [a_person(number, f"Lefebu{number:02}", "Jean") for number in range(3, 32)]
    made = make_terminal(
        archive_of(
            *before,
            a_person(1, "Lefebvre", "Jean", born="1904"),
            a_person(2, "Lefebvre", "Jean", born="1913"),
        )
    )
    made.lookup_.start()
    made.search_.write("lefeb")
    settle(qtbot, made)
    alone = rows(made)["p1"]

    made.search_.showMore()
    settle(qtbot, made)

    assert alone == "ajusteur, né en 1904"
    assert rows(made)["p1"] == "naissance en 1904 · Wizernes · ajusteur"
    assert rows(made)["p2"] == "naissance en 1913 · Wizernes · ajusteur"
