"""Wrong values cannot be made; right ones answer plainly; JSON gives them back."""

from datetime import date

import pytest

from kiosk.records.access import AccessStatus, Output
from kiosk.records.agent import Agent, NameForm, NameType, Property, Statement, Status
from kiosk.records.canvas import PageText, Word
from kiosk.records.concept import Concept
from kiosk.records.credit import Credit
from kiosk.records.unit import AccessPoint, AccessPointKind, Element, Passage, Unit
from kiosk.records.wire import WireError, from_json, to_json
from tests.factories import OPEN, a_notice, a_person, a_unit


def test_a_person_has_a_name() -> None:
    with pytest.raises(ValueError, match="no name"):
        Agent(id="p", reference="P-1", names=())


def test_a_name_is_said_one_way_and_indexed_another() -> None:
    form = NameForm(surname="Kowaldryk", given="Stanimir", type=NameType.MAIN)

    assert (form.direct, form.inverted) == ("Stanimir Kowaldryk", "Kowaldryk, Stanimir")
    assert NameForm(surname="Dit Loup").inverted == "Dit Loup"


def test_the_historians_choice_is_the_retained_statement() -> None:
    other = Statement(property=Property.BIRTH, value="1918", status=Status.ALTERNATIVE)
    chosen = Statement(property=Property.BIRTH, value="1919")
    person = a_person(statements=(other, chosen))

    assert person.retained(Property.BIRTH) == chosen
    assert person.about(Property.BIRTH) == (other, chosen)
    assert person.retained(Property.FATE) is None


def test_the_text_of_a_page_keeps_its_lines() -> None:
    word = Word(text="mon", x=1, y=2, width=3, height=4)
    page = PageText(lines=((word, word), (word,)))

    assert page.text == "mon mon\nmon"


def test_a_unit_gives_its_passages_and_points() -> None:
    place = AccessPoint(kind=AccessPointKind.GEOGNAME, text="Wizernes")
    unit = a_unit(
        access_points=(place, place),
        passages=(
            Passage(element=Element.NOTE, text="un"),
            Passage(element=Element.NOTE, text="deux"),
        ),
    )

    assert unit.points(AccessPointKind.GEOGNAME) == ("Wizernes",)
    assert unit.passage(Element.NOTE) == "un\n\ndeux"


def test_a_sponsor_is_thanked_while_the_contract_runs() -> None:
    credit = Credit(
        name="Fondation", made_possible="un V1", first=date(2020, 1, 1), last=date(2026, 12, 31)
    )

    assert credit.current(date(2026, 1, 1))
    assert not credit.current(date(2027, 1, 1))
    assert not credit.current(date(2019, 1, 1))
    assert Credit(name="x", made_possible="y").current(date(2026, 1, 1))


def test_a_showing_says_what_may_go_out() -> None:
    assert OPEN.may(Output.IMAGE_PRINT)
    assert OPEN.status is AccessStatus.FREE


@pytest.mark.parametrize("record", [a_unit(), a_person(), a_notice()])
def test_json_gives_the_same_record_back(record: object) -> None:
    assert from_json(to_json(record), type(record)) == record


def test_the_same_record_gives_the_same_json() -> None:
    assert to_json(a_unit()) == to_json(a_unit())


@pytest.mark.parametrize("content", [b"{", b'{"id": 1}', b"\xff"])
def test_json_that_holds_no_unit_is_told_so(content: bytes) -> None:
    with pytest.raises(WireError, match="Unit"):
        from_json(content, Unit)


def test_a_concept_has_a_label() -> None:
    with pytest.raises(ValueError, match="has no label"):
        Concept(id="c1", uri="urn:x:1", labels=())


def test_brackets_nested_without_end_are_one_plain_fault() -> None:
    with pytest.raises(WireError, match="nested too deep"):
        from_json(b"[" * 100_000 + b"]" * 100_000, object)
