"""What an archive's sentence about access means."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.records.access import AccessStatus
from kiosk.rules.conditions import from_cell, understood


@pytest.mark.parametrize(
    ("written", "status"),
    [
        ("Librement communicable.", AccessStatus.FREE),
        ("Ce fonds est accessible sans restriction", AccessStatus.FREE),
        ("Open for research", AccessStatus.FREE),
        ("Keine Einschränkung", AccessStatus.FREE),
        ("Openbaar", AccessStatus.FREE),
        ("Communicable selon la législation en vigueur", AccessStatus.ON_SITE),
        ("Conformément à l'article L213-2 du Code du patrimoine", AccessStatus.ON_SITE),
        ("Non communicable", AccessStatus.TITLE_ONLY),
        ("Niet openbaar", AccessStatus.TITLE_ONLY),
        ("Closed", AccessStatus.TITLE_ONLY),
        ("Restricted until 2018.", AccessStatus.TITLE_ONLY),
    ],
)
def test_known_sentences_are_understood(written: str, status: AccessStatus) -> None:
    said = understood(written)

    assert said is not None
    assert said.status is status
    assert said.written == written


@pytest.mark.parametrize("words", ["à partir du 1er janvier 2045", "à partir de 2045"])
def test_a_closure_ends_on_the_day_it_names(words: str) -> None:
    said = understood(f"Communicable {words}.")

    assert said is not None
    assert said.until == date(2045, 1, 1)
    assert said.status is AccessStatus.TITLE_ONLY


def test_a_sentence_that_says_nothing_we_know_is_not_guessed() -> None:
    assert understood("Compoix") is None


def test_a_ban_on_reproduction_closes_the_print_not_the_screen() -> None:
    said = understood("Reproduction interdite", about_use=True)

    assert said is not None
    assert said.status is AccessStatus.ON_SITE
    assert understood("Compoix", about_use=True) is not None


@pytest.mark.parametrize(
    ("cell", "status", "until"),
    [
        ("free", AccessStatus.FREE, None),
        ("Libre", AccessStatus.FREE, None),
        ("on-site", AccessStatus.ON_SITE, None),
        ("closed until 2045-01-01", AccessStatus.CLOSED, date(2045, 1, 1)),
        ("titre seul jusqu'au 1er mars 2030", AccessStatus.TITLE_ONLY, date(2030, 3, 1)),
    ],
)
def test_a_cell_of_rights_is_a_word_and_a_day(
    cell: str, status: AccessStatus, until: date | None
) -> None:
    said = from_cell(cell)

    assert said is not None
    assert (said.status, said.until) == (status, until)


@pytest.mark.parametrize("cell", ["peut-être", "closed until some day", "", "???"])
def test_a_cell_that_is_not_understood_is_told_so(cell: str) -> None:
    assert from_cell(cell) is None


@pytest.mark.medium
@given(st.text())
def test_any_sentence_is_read_without_fault(written: str) -> None:
    understood(written)
    from_cell(written)


def test_an_empty_part_of_a_cell_says_nothing() -> None:
    plain, gaping = from_cell("free ; no zoom"), from_cell("free ; ; no zoom")

    assert plain
    assert gaping
    assert gaping.closed_to == plain.closed_to
