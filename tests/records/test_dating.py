"""A date is kept as written; beside it stands what it can mean."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.records.dating import Dating, Precision, Qualifier, dated, years


@pytest.mark.parametrize(
    ("written", "earliest", "latest", "precision"),
    [
        ("22 mars 1919", "1919-03-22", "1919-03-22", Precision.DAY),
        ("1er août 1944", "1944-08-01", "1944-08-01", Precision.DAY),
        ("March 3, 1944", "1944-03-03", "1944-03-03", Precision.DAY),
        ("3. März 1944", "1944-03-03", "1944-03-03", Precision.DAY),
        ("3 maart 1944", "1944-03-03", "1944-03-03", Precision.DAY),
        ("03/11/1943", "1943-11-03", "1943-11-03", Precision.DAY),
        ("1944-01-18", "1944-01-18", "1944-01-18", Precision.DAY),
        ("19440118", "1944-01-18", "1944-01-18", Precision.DAY),
        ("février 1944", "1944-02-01", "1944-02-29", Precision.MONTH),
        ("1944-02", "1944-02-01", "1944-02-29", Precision.MONTH),
        ("1943", "1943-01-01", "1943-12-31", Precision.YEAR),
        ("1943-1945", "1943-01-01", "1945-12-31", Precision.SPAN),
        ("de mars 1943 à juin 1944", "1943-03-01", "1944-06-30", Precision.SPAN),
        ("lundi 12 juin 1944", "1944-06-12", "1944-06-12", Precision.DAY),
        ("12-15 juin 1944", "1944-06-12", "1944-06-15", Precision.SPAN),
        ("du 12 au 15 juin 1944", "1944-06-12", "1944-06-15", Precision.SPAN),
        ("12. bis 15. Juni 1944", "1944-06-12", "1944-06-15", Precision.SPAN),
        ("juin-août 1944", "1944-06-01", "1944-08-31", Precision.SPAN),
        ("28 juin - 3 juillet 1944", "1944-06-28", "1944-07-03", Precision.SPAN),
        ("1943-44", "1943-01-01", "1944-12-31", Precision.SPAN),
        ("1903-04", "1903-04-01", "1903-04-30", Precision.MONTH),
        ("[1943-1944]", "1943-01-01", "1944-12-31", Precision.SPAN),
        ("entre 1943 et 1945", "1943-01-01", "1945-12-31", Precision.SPAN),
        ("tussen maart 1943 en mei 1944", "1943-03-01", "1944-05-31", Precision.SPAN),
        ("printemps 1944", "1944-03-01", "1944-05-31", Precision.SPAN),
        ("Winter 1944-1945", "1944-12-01", "1945-02-28", Precision.SPAN),
        ("Herbst 1944", "1944-09-01", "1944-11-30", Precision.SPAN),
        ("années 1940", "1940-01-01", "1949-12-31", Precision.DECADE),
        ("années 30", "1930-01-01", "1939-12-31", Precision.DECADE),
        ("the 1940s", "1940-01-01", "1949-12-31", Precision.DECADE),
        ("jaren 40", "1940-01-01", "1949-12-31", Precision.DECADE),
        ("1940er Jahre", "1940-01-01", "1949-12-31", Precision.DECADE),
        ("XIXe siècle", "1801-01-01", "1900-12-31", Precision.CENTURY),
        ("XIVe siècle", "1301-01-01", "1400-12-31", Precision.CENTURY),
        ("19th century", "1801-01-01", "1900-12-31", Precision.CENTURY),
        ("19. Jahrhundert", "1801-01-01", "1900-12-31", Precision.CENTURY),
        ("20e eeuw", "1901-01-01", "2000-12-31", Precision.CENTURY),
        ("XIXe-XXe siècles", "1801-01-01", "2000-12-31", Precision.CENTURY),
        ("début du XXe siècle", "1901-01-01", "1925-12-31", Precision.CENTURY),
        ("seconde moitié du XIXe siècle", "1851-01-01", "1900-12-31", Precision.CENTURY),
        ("12 vendémiaire an III", "1794-10-03", "1794-10-03", Precision.DAY),
        ("brumaire an IV", "1795-10-23", "1795-11-21", Precision.MONTH),
        ("an XII", "1803-09-24", "1804-09-22", Precision.YEAR),
        ("an II-an IV", "1793-09-22", "1796-09-21", Precision.SPAN),
        ("5e jour complémentaire an II", "1794-09-21", "1794-09-21", Precision.DAY),
        ("1944?", "1944-01-01", "1944-12-31", Precision.YEAR),
        ("194X", "1940-01-01", "1949-12-31", Precision.SPAN),
        ("1944-05~", "1944-05-01", "1944-05-31", Precision.MONTH),
        ("1943/..", "1943-01-01", "None", Precision.SPAN),
        ("[1943..1945]", "1943-01-01", "1945-12-31", Precision.SPAN),
        ("1944-21", "1944-03-01", "1944-05-31", Precision.SPAN),
    ],
)
def test_dates_are_read_in_four_languages(
    written: str, earliest: str, latest: str, precision: Precision
) -> None:
    read = dated(written)

    assert (str(read.earliest), str(read.latest), read.precision) == (earliest, latest, precision)


@pytest.mark.parametrize(
    ("written", "qualifier"),
    [
        ("vers mars 1944", Qualifier.ABOUT),
        ("[1943]", Qualifier.ABOUT),
        ("um 1900", Qualifier.ABOUT),
        ("1943", Qualifier.EXACT),
        ("vers le 12 septembre 1943", Qualifier.ABOUT),
    ],
)
def test_the_words_around_a_date_say_how_sure_it_is(written: str, qualifier: Qualifier) -> None:
    assert dated(written).qualifier is qualifier


def test_before_and_after_leave_the_span_open() -> None:
    before, after = dated("avant 1940"), dated("après mars 1945")

    assert (before.earliest, before.latest) == (None, date(1940, 12, 31))
    assert (after.earliest, after.latest) == (date(1945, 3, 1), None)


@pytest.mark.parametrize("written", ["", "an XXII", "XXVe siècle", "32/13/1944 x"])
def test_words_without_a_date_are_kept_without_a_span(written: str) -> None:
    read = dated(written)

    assert read.written == written
    assert read.precision in {Precision.UNKNOWN, Precision.YEAR}


@pytest.mark.parametrize(
    "written", ["s. d.", "s.d.", "[s.d.]", "sans date", "undated", "n. d.", "o. D.", "o.J.", "z.d."]
)
def test_a_record_that_is_said_to_have_no_date_is_understood(written: str) -> None:
    read = dated(written)

    assert read.precision is Precision.UNDATED
    assert read.is_read


def test_a_date_nobody_can_read_is_told_apart_from_none() -> None:
    assert not dated("un jour de pluie").is_read
    assert dated("1944").is_read


@pytest.mark.medium
@given(st.text(alphabet="0123456789XYuEST?~%/.,[]{}:- anviseclejurxIVX", max_size=40))
def test_no_scribble_makes_a_date_raise(text: str) -> None:
    read = dated(text, text)

    assert not (read.earliest and read.latest) or read.earliest <= read.latest


def test_the_machine_form_wins_over_the_words() -> None:
    read = dated("pendant la guerre", "1939-09-03/1945-05-08")

    assert read.written == "pendant la guerre"
    assert (read.earliest, read.latest) == (date(1939, 9, 3), date(1945, 5, 8))


def test_a_day_that_does_not_exist_is_passed_over() -> None:
    assert dated("31 février 1944").earliest is None
    assert dated("1944-13").earliest is None


def test_a_span_cannot_run_backwards() -> None:
    with pytest.raises(ValueError, match="backwards"):
        Dating(written="x", earliest=date(1945, 1, 1), latest=date(1944, 1, 1))


def test_years_cover_all_dates() -> None:
    assert years((dated("1943"), dated("mai 1946"), dated("s. d."))) == (1943, 1946)
    assert years((dated("s. d."),)) is None


@pytest.mark.medium
@given(st.text())
def test_any_text_is_a_date_as_written(text: str) -> None:
    assert dated(text).written == text.strip()


@given(st.dates(date(1000, 1, 1)))
def test_every_day_is_read_back(day: date) -> None:
    read = dated(day.isoformat())

    assert read.earliest == read.latest == day


@pytest.mark.parametrize(
    "written",
    [
        "../????-??",
        "Y-17000",
        "Y170000002",
        "XXe au XIXe siècle",
        "5 floréal an 20",
        "45 floréal an 3",
        "années 45",
    ],
)
def test_what_looks_like_a_date_of_a_calendar_and_is_none_is_not_read(written: str) -> None:
    assert not dated(written).is_read
