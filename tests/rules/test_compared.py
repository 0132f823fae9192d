"""What two notices say is laid side by side, and told whether both can be true."""

import pytest

from kiosk.records.agent import Agent, Property, StageKind, Statement
from kiosk.records.dating import dated
from kiosk.rules.compared import LONGEST_TEXT, Bearing, compared
from tests.factories import a_person


def person(*said: Statement, text: str = "") -> Agent:
    return a_person(statements=said, lists=(), sources=(), text=text)


def bearing(about: Property, one: Statement, other: Statement) -> Bearing:
    found = {each.about: each.bearing for each in compared(person(one), person(other))}
    return found[about.value]


def born(written: str, place: str = "") -> Statement:
    return Statement(property=Property.BIRTH, date=dated(written), place=place)


def arrest(written: str, place: str = "Arras") -> Statement:
    return a_stage(StageKind.ARREST, written, place)


def a_stage(kind: StageKind, written: str = "", place: str = "") -> Statement:
    date = dated(written) if written else None
    return Statement(property=Property.STAGE, stage=kind, date=date, place=place)


def of(about: Property, value: str) -> Statement:
    return Statement(property=about, value=value)


@pytest.mark.parametrize(
    ("about", "one", "other", "expected"),
    [
        (Property.BIRTH, born("3 mai 1921"), born("1921", "Bruay"), Bearing.AGREES),
        (Property.BIRTH, born("3 mai 1921"), born("4 mai 1921"), Bearing.CONTRADICTS),
        (Property.BIRTH, born("1921", "Bruay"), born("1921", "Lens"), Bearing.CONTRADICTS),
        (Property.SEX, of(Property.SEX, "male"), of(Property.SEX, "M"), Bearing.AGREES),
        (Property.SEX, of(Property.SEX, "male"), of(Property.SEX, "female"), Bearing.CONTRADICTS),
        (Property.FATE, of(Property.FATE, "died"), of(Property.FATE, "Died"), Bearing.AGREES),
        (Property.FATE, of(Property.FATE, "died"), of(Property.FATE, "returned"),
         Bearing.CONTRADICTS),
        (Property.FATE, of(Property.FATE, "died"), of(Property.FATE, "unknown"), Bearing.ALONE),
        (Property.STAGE, arrest("décembre 1943"), arrest("19 décembre 1943"), Bearing.AGREES),
        (Property.STAGE, arrest("17 décembre 1943"), arrest("19 décembre 1943"),
         Bearing.CONTRADICTS),
        (Property.STAGE, arrest("17 décembre 1943"), arrest("décembre 1943", "Lens"),
         Bearing.CONTRADICTS),
        (Property.STAGE, arrest("1943"), arrest("1943", "Lens"), Bearing.DIFFERS),
        (Property.STAGE, arrest("17 mai 1941"), arrest("19 décembre 1943"), Bearing.AGREES),
        (Property.STAGE, arrest("17 mai 1941"), arrest("", "Lens"), Bearing.DIFFERS),
        (Property.STAGE, a_stage(StageKind.DEATH, "1944"), a_stage(StageKind.DEATH, "1951"),
         Bearing.CONTRADICTS),
        (Property.STAGE, a_stage(StageKind.CAMP, "1944", "Dora"),
         a_stage(StageKind.CAMP, "1944", "Ellrich"), Bearing.DIFFERS),
        (Property.OCCUPATION, of(Property.OCCUPATION, "mineur"),
         of(Property.OCCUPATION, "facteur"), Bearing.DIFFERS),
    ],
)  # fmt: skip
def test_what_a_person_has_once_agrees_or_contradicts(
    about: Property, one: Statement, other: Statement, expected: Bearing
) -> None:
    assert bearing(about, one, other) is expected


def test_what_one_notice_alone_says_contradicts_nothing() -> None:
    found = {each.about: each.bearing for each in compared(person(born("1921")), person())}
    assert found[Property.BIRTH.value] is Bearing.ALONE


def test_what_cannot_be_true_of_both_stands_below_the_names() -> None:
    one = person(born("1921"), of(Property.OCCUPATION, "mineur"), arrest("17 décembre 1943"))
    other = person(born("1921"), of(Property.OCCUPATION, "mineur"), arrest("19 décembre 1943"))

    matters = [each.about for each in compared(one, other)]

    assert matters == ["names", "stage", "birth", "occupation"]


def test_a_long_text_is_cut_between_two_words() -> None:
    (text,) = [
        each
        for each in compared(person(text="mot " * 200), person(text="court"))
        if each.about == "text"
    ]
    assert len(text.one[0].value) <= LONGEST_TEXT + 2
    assert text.one[0].value.endswith("mot …")
    assert text.other[0].value == "court"
