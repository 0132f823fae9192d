"""Forms of name that the staff add: how they are read, and that no delivery takes them away."""

from datetime import date

import pytest

from kiosk.records.agent import Agent, NameForm, NameType
from kiosk.rules.variants import bears, form_of, is_own, with_form, with_own_forms

DAY = date(2026, 11, 3)
PERSON = Agent(id="p1", reference="P-1", names=(NameForm(surname="Kowaldryk", given="Stanimir"),))


def a_form(written: str) -> NameForm:
    form = form_of(written, DAY)
    assert form is not None
    return form


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("kovaldrik", "Kovaldrik"),
        ("kovaldrik, stanislas", "Kovaldrik, Stanislas"),
        ("  van den\u202e broucke ", "Van Den Broucke"),
        ("de Bruyne", "de Bruyne"),
        ("KOVALDRIK", "KOVALDRIK"),
    ],
)
def test_a_form_is_written_as_a_name_is(written: str, expected: str) -> None:
    form = a_form(written)

    assert form.inverted == expected
    assert form.type is NameType.WRITTEN


@pytest.mark.parametrize("written", ["", "   ", ", Jean", "—"])
def test_a_form_without_a_word_is_none(written: str) -> None:
    assert form_of(written, DAY) is None


def test_a_form_names_the_house_and_the_day_as_its_source() -> None:
    form = a_form("kovaldrik")

    assert form.source == "Centre de ressources, forme ajoutée le 03.11.2026"
    assert is_own(form)
    assert not is_own(PERSON.name)


def test_a_form_is_added_once_however_it_is_written() -> None:
    changed = with_form(PERSON, a_form("kovaldrik, stanimir"))

    assert [form.inverted for form in changed.names] == [
        "Kowaldryk, Stanimir",
        "Kovaldrik, Stanimir",
    ]
    assert bears(changed, a_form("KOVALDRIK Stanimir"))
    assert with_form(changed, a_form("KOVALDRIK Stanimir")) is changed


def test_a_person_delivered_again_keeps_what_the_staff_added_and_nothing_else() -> None:
    theirs = NameForm(surname="Kovaldrick", source="carnet de Dora", type=NameType.WRITTEN)
    earlier = with_form(with_form(PERSON, theirs), a_form("kovaldrik"))

    again = with_own_forms(PERSON, earlier)

    assert [form.inverted for form in again.names] == ["Kowaldryk, Stanimir", "Kovaldrik"]
    assert with_own_forms(PERSON, PERSON) is PERSON
