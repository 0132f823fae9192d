"""Legal delays count themselves: from the document, from a death, from a birth."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.records.access import AccessCondition, AccessStatus, Basis, Output, Policy, Showing
from kiosk.records.agent import Property, Statement
from kiosk.records.dating import dated
from kiosk.records.unit import Unit
from kiosk.rules.conditions import from_cell, understood
from kiosk.rules.law import conditions_of, delay, legal
from kiosk.rules.showing import (
    LevelCondition,
    Openness,
    changes_after,
    effective,
    last_day_alive,
    openness,
    sentence_of,
)
from tests.factories import a_person, a_unit

DAY = date(2026, 11, 25)
CODES = [f"AR0{number}" for number in range(38, 63)]


def under(code: str, *dates: str) -> Unit:
    said = legal(code)
    assert said is not None
    return a_unit(conditions=(said,), dates=tuple(dated(written) for written in dates))


@pytest.mark.parametrize(
    ("code", "written", "opens"),
    [
        ("AR039", "14 juin 1945", "1970-06-14"),
        ("AR048", "1944-1962", "2012-12-31"),
        ("AR052", "1962", "2037-12-31"),
        ("AR058", "29 février 1944", "2044-02-29"),
        ("AR058", "29 février 2000", "2100-03-01"),
    ],
)
def test_a_delay_runs_from_the_latest_day_of_the_file(code: str, written: str, opens: str) -> None:
    (said,) = conditions_of(under(code, written))

    assert str(said.until) == opens
    assert said.basis is Basis.LAW


@pytest.mark.parametrize("code", [code for code in CODES if code != "AR038"])
def test_a_delay_that_cannot_be_counted_does_not_end(code: str) -> None:
    (said,) = conditions_of(under(code, "un jour"))

    assert said.until is None
    assert openness(under(code), Policy.FREE, date.max) is Openness.TITLE


def test_what_opens_at_once_and_what_never_opens() -> None:
    assert openness(under("AR038"), Policy.FREE, DAY) is Openness.ALL
    assert openness(under("AR062", "1800"), Policy.FREE, date.max) is Openness.TITLE


def test_a_medical_secret_opens_25_years_after_death_else_120_after_birth() -> None:
    said = legal("AR043")
    assert said is not None
    born = Statement(property=Property.BIRTH, date=dated("1906"))
    died = Statement(property=Property.DEATH, date=dated("12 mars 1990"))

    (by_death,) = conditions_of(a_person(conditions=(said,), statements=(born, died)))
    (by_birth,) = conditions_of(a_person(conditions=(said,), statements=(born,)))

    assert by_death.until == date(2015, 3, 12)
    assert by_birth.until == date(2026, 12, 31)


@given(st.sampled_from(CODES), st.dates(date(1700, 1, 1), date(2025, 1, 1)))
def test_no_code_opens_a_document_before_its_delay(code: str, day: date) -> None:
    found = delay(code)
    assert found is not None
    record = under(code, day.isoformat())

    if found.years:
        assert openness(record, Policy.FREE, day) is Openness.TITLE


def test_delays_never_shrink_from_one_class_to_the_next() -> None:
    years = [found.years for code in CODES if (found := delay(code)) and found.start == "document"]

    counted = [each for each in years if each is not None]

    assert years[-1] is None
    assert counted == sorted(counted)


def test_a_code_is_understood_in_a_sentence_and_in_a_cell() -> None:
    sentence = understood("Communicabilité : AR048 (50 ans).")
    cell = from_cell("AR052 ; no export")

    assert sentence is not None
    assert (sentence.code, sentence.status) == ("AR048", AccessStatus.TITLE_ONLY)
    assert cell is not None
    assert (cell.code, cell.closed_to) == ("AR052", (Output.EXPORT,))
    assert delay("AR037") is None
    assert legal("AR063") is None


@pytest.mark.parametrize(
    ("cell", "basis", "closed"),
    [
        ("on-site ; copyright", Basis.COPYRIGHT, ()),
        ("closed until 2045-01-01 ; deed", Basis.DEED, ()),
        ("free ; no zoom ; sans impression de l'image", None, (Output.ZOOM, Output.IMAGE_PRINT)),
        ("titre seul ; opposition", Basis.OBJECTION, ()),
    ],
)
def test_a_cell_says_the_reason_and_the_outputs(
    cell: str, basis: Basis | None, closed: tuple[Output, ...]
) -> None:
    said = from_cell(cell)

    assert said is not None
    assert (said.basis, said.closed_to) == (basis, closed)


@pytest.mark.parametrize("cell", ["free ; no smoking", "free ; perhaps", "; deed"])
def test_a_cell_of_which_a_part_is_not_understood_is_not_half_believed(cell: str) -> None:
    assert from_cell(cell) is None


def test_closed_outputs_are_closed_whatever_else_is_open() -> None:
    said = AccessCondition(status=AccessStatus.FREE, closed_to=(Output.ZOOM, Output.QR))

    showing = effective([LevelCondition("fonds", said)], Policy.FREE, DAY)

    assert not showing.may(Output.ZOOM)
    assert not showing.may(Output.QR)
    assert showing.may(Output.IMAGE_PRINT)


def test_a_condition_that_has_ended_closes_no_output() -> None:
    said = AccessCondition(
        status=AccessStatus.CLOSED, until=date(2026, 1, 1), closed_to=(Output.ZOOM,)
    )

    assert effective([LevelCondition("", said)], Policy.FREE, DAY).may(Output.ZOOM)


def test_the_days_on_which_something_opens_by_itself_are_known_beforehand() -> None:
    living = a_person(statements=(Statement(property=Property.BIRTH, date=dated("1906-12-01")),))

    assert changes_after(under("AR052", "1962"), DAY) == [date(2037, 12, 31)]
    assert last_day_alive(living) == date(2026, 11, 30)
    assert changes_after(living, DAY) == [date(2026, 12, 1)]
    assert changes_after(a_person(statements=()), DAY) == []


def test_a_death_that_is_told_for_a_day_to_come_counts_from_that_day() -> None:
    born = Statement(property=Property.BIRTH, date=dated("1990"))
    died = Statement(property=Property.DEATH, date=dated("5 mars 2030"))
    person = a_person(statements=(born, died))

    assert last_day_alive(person) == date(2030, 3, 4)
    assert changes_after(person, DAY) == [date(2030, 3, 5)]
    assert changes_after(person, date(2030, 3, 5)) == []


def test_the_sentence_tells_the_reason_only_where_it_matters() -> None:
    shown = Showing(outputs=frozenset(), status=AccessStatus.TITLE_ONLY, basis=Basis.DEED)

    assert sentence_of(shown) == "title-only.deed"
    assert sentence_of(replace(shown, until=DAY)) == "title-only.deed.until"
    assert sentence_of(replace(shown, status=AccessStatus.CLOSED)) == "closed"
    assert sentence_of(replace(shown, protected=True)) == "protected"


def test_a_delay_that_ends_beyond_the_calendar_never_ends() -> None:
    assert [said.until for said in conditions_of(under("AR048", "9990"))] == [None]


def test_whoever_was_born_on_a_leap_day_is_120_on_the_first_of_march_where_there_is_none() -> None:
    born = Statement(property=Property.BIRTH, date=dated("29 février 1980"))

    assert last_day_alive(a_person(statements=(born,))) == date(2100, 2, 28)
