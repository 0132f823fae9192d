"""Two notices are proposed as one person's only where much speaks for it and nothing against."""

import pytest

from kiosk.records.agent import Agent, Property, Statement
from kiosk.records.dating import dated
from kiosk.rules.sameness import Ground, likeness
from tests.rules.notices import born, person

DAY = "3 mai 1921"


def test_one_name_and_one_day_of_birth_are_enough() -> None:
    found = likeness(
        person("a", "Kowaldryk", "Stanimir", born(DAY)),
        person("b", "KOWALDRYK", "Stanimir Jan", born("1921-05-03")),
        alike=False,
    )

    assert found is not None
    assert found.grounds == (Ground.NAME, Ground.BIRTH_DAY)


def test_a_name_that_sounds_alike_needs_the_day() -> None:
    one = person("a", "Kowaldryk", "Stanimir", born(DAY))

    assert likeness(one, person("b", "Kovaldrick", "Stanimir", born(DAY)), alike=True)
    assert not likeness(one, person("b", "Kovaldrick", "Stanimir", born("1921")), alike=True)
    assert not likeness(one, person("b", "Brunoy", "Stanimir", born(DAY)), alike=False)


def test_a_prison_number_of_one_camp_tells_more_than_a_year() -> None:
    number = Statement(property=Property.MATRICULE, value="900 214", place="Buchenwald")
    again = Statement(property=Property.MATRICULE, value="900214", place="buchenwald")
    elsewhere = Statement(property=Property.MATRICULE, value="900214", place="Dora")

    assert likeness(person("a", "A", "Luc", number), person("b", "A", "Luc", again), alike=False)
    assert not likeness(
        person("a", "A", "Luc", number), person("b", "A", "Luc", elsewhere), alike=False
    )


@pytest.mark.parametrize(
    "other",
    [
        person("b", "Kowaldryk", "Stanimir", born("4 mai 1921")),
        person("b", "Kowaldryk", "Stanimir", born(DAY), lists="liste a"),
        person("b", "Kowaldryk", "Anne", born(DAY)),
        person("b", "Kowaldryk", "Stanimir"),
        person("a", "Kowaldryk", "Stanimir", born(DAY)),
    ],
    ids=["another birth", "the same list", "another given name", "nothing but a name", "itself"],
)
def test_what_speaks_against_it_outweighs_the_name(other: Agent) -> None:
    assert likeness(person("a", "Kowaldryk", "Stanimir", born(DAY)), other, alike=True) is None


def test_one_day_of_death_speaks_for_it() -> None:
    died = Statement(property=Property.DEATH, date=dated("2 mars 1945"))
    found = likeness(
        person("a", "A", "Luc", born(DAY), died),
        person("b", "A", "Luc", born(DAY), died),
        alike=False,
    )

    assert found is not None
    assert Ground.DEATH_DAY in found.grounds
