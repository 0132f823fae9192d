"""What may be shown: inherited, the most restrictive wins, time opens, the living are protected."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.records.access import AccessCondition, AccessStatus, Output, Policy
from kiosk.records.agent import (
    AgentKind,
    Citation,
    NameForm,
    Property,
    Relation,
    RelationKind,
    StageKind,
    Statement,
    Status,
)
from kiosk.records.dating import dated
from kiosk.records.own_words import OwnWord
from kiosk.records.unit import ImageLink
from kiosk.rules.showing import (
    ALLOWED,
    LevelCondition,
    effective,
    possibly_living,
    protected,
    publishable,
    without_living_kin,
)
from tests.factories import TODAY, a_person

STATUSES = st.sampled_from(AccessStatus)


def condition(status: AccessStatus, until: date | None = None, level: str = "") -> LevelCondition:
    return LevelCondition(level, AccessCondition(status=status, until=until))


def test_where_nobody_says_anything_the_policy_of_the_delivery_applies() -> None:
    assert effective([], Policy.FREE, TODAY).may(Output.IMAGE_PRINT)
    on_site = effective([], Policy.ON_SITE, TODAY)
    assert on_site.may(Output.SCREEN)
    assert on_site.may(Output.NOTICE_PRINT)
    assert not on_site.may(Output.IMAGE_PRINT)
    assert not publishable(effective([], Policy.CLOSED, TODAY))


def test_the_most_restrictive_level_wins_and_is_named() -> None:
    shown = effective(
        [condition(AccessStatus.ON_SITE, level="fonds"), condition(AccessStatus.FREE)],
        Policy.FREE,
        TODAY,
    )

    assert shown.status is AccessStatus.ON_SITE
    assert shown.inherited_from == "fonds"
    assert not shown.may(Output.IMAGE_PRINT)


def test_a_condition_ends_on_its_day() -> None:
    closed = [condition(AccessStatus.TITLE_ONLY, until=date(2045, 1, 1))]

    assert effective(closed, Policy.FREE, date(2044, 12, 31)).outputs == frozenset()
    assert effective(closed, Policy.FREE, date(2045, 1, 1)).may(Output.SCREEN)


def test_a_condition_that_ends_leaves_the_others_in_force() -> None:
    both = [
        condition(AccessStatus.TITLE_ONLY, until=date(2045, 1, 1)),
        condition(AccessStatus.ON_SITE),
    ]

    after = effective(both, Policy.FREE, date(2045, 1, 1))

    assert after.may(Output.SCREEN)
    assert not after.may(Output.IMAGE_PRINT)


def test_a_closed_record_may_not_even_give_its_title() -> None:
    assert not publishable(effective([condition(AccessStatus.CLOSED)], Policy.FREE, TODAY))
    assert publishable(effective([condition(AccessStatus.TITLE_ONLY)], Policy.FREE, TODAY))


@pytest.mark.medium
@given(st.lists(STATUSES, min_size=1, max_size=6), STATUSES)
def test_one_more_condition_never_opens_an_output(
    statuses: list[AccessStatus], further: AccessStatus
) -> None:
    before = effective([condition(each) for each in statuses], Policy.FREE, TODAY)
    after = effective([condition(each) for each in [*statuses, further]], Policy.FREE, TODAY)

    assert after.outputs <= before.outputs
    assert after.outputs <= ALLOWED[further]


def test_of_somebody_who_may_be_alive_no_kin_and_no_other_code_goes_out() -> None:
    living = a_person(
        statements=(),
        relations=(Relation(kind=RelationKind.CHILD, name="Brunoy, Anne", target="p9"),),
        identifiers=("X 1",),
    )

    told = protected(living, TODAY)

    assert told.relations == ()
    assert told.identifiers == ()


def test_of_somebody_dead_only_the_kin_known_to_be_dead_are_named() -> None:
    ties = (
        Relation(kind=RelationKind.PARENT, name="Brunoy, Luc", target="dead"),
        Relation(kind=RelationKind.SPOUSE, name="Vivante, Anne", target="living"),
        Relation(kind=RelationKind.CHILD, name="Inconnu, Paul"),
        Relation(kind=RelationKind.ASSOCIATE, name="Préfecture"),
        Relation(kind=RelationKind.ASSOCIATE, name="Vivant, Jean", target="living"),
    )
    wedding = Statement(
        property=Property.EVENT, value="Vivante, Anne", detail=OwnWord.MARRIAGE, date=dated("1935")
    )
    other = replace(wedding, value="Brunoy, Luc / Vivante, Anne")
    person = a_person(relations=ties, statements=(wedding, other))

    told = without_living_kin(person, {"dead"}, {"living"})

    assert [tie.name for tie in told.relations] == ["Brunoy, Luc", "Préfecture"]
    assert [said.value for said in told.statements] == ["", ""]


def born(written: str) -> Statement:
    return Statement(property=Property.BIRTH, date=dated(written))


def died(written: str) -> Statement:
    return Statement(property=Property.DEATH, date=dated(written))


@pytest.mark.parametrize(
    ("statements", "living"),
    [
        ((born("1925"),), True),
        ((born("1906-11-25"),), False),
        ((born("1906-11-26"),), True),
        ((born("1880"),), False),
        ((), True),
        ((born("1925"), Statement(property=Property.DEATH, date=dated("1944"))), False),
        ((born("1925"), Statement(property=Property.FATE, value="died")), False),
        ((born("1925"), Statement(property=Property.FATE, value="returned")), True),
        (
            (
                born("1925"),
                Statement(property=Property.STAGE, stage=StageKind.DEATH, date=dated("1944")),
            ),
            False,
        ),
        ((born("1990"), died("9999")), True),
        ((born("1990"), died("26 novembre 2026")), True),
        ((born("1990"), died("25 novembre 2026")), False),
        ((born("1990"), died("2026")), False),
        ((born("1990"), died("2030"), died("2020")), False),
        ((born("1990"), died("2030"), died("avant 2020")), False),
        ((born("1880"), died("2030")), False),
        ((died("0001-01-01"),), False),
        ((Statement(property=Property.STAGE, date=dated("1943")),), True),
        ((Statement(property=Property.STAGE, date=dated("1900")),), False),
        ((born("s. d."),), True),
        ((born("avant 1890"),), False),
        ((born("après 1890"),), True),
        ((born("1880"), born("après 1890")), True),
        ((Statement(property=Property.STAGE, date=dated("XXe siècle")),), True),
        (
            (
                born("1925"),
                Statement(property=Property.FATE, value="died", status=Status.ALTERNATIVE),
            ),
            True,
        ),
    ],
)
def test_a_person_may_be_alive_until_death_or_120_years(
    statements: tuple[Statement, ...], living: bool
) -> None:
    assert possibly_living(a_person(statements=statements), TODAY) is living


def test_of_two_births_the_youngest_plausible_counts() -> None:
    person = a_person(statements=(born("1900"), born("1910")))

    assert possibly_living(person, TODAY)


def test_a_possibly_living_person_keeps_name_and_lists_only() -> None:
    person = a_person(
        names=(
            NameForm(surname="Kowaldryk", given="Stanimir", source="carnet"),
            NameForm(surname="Kovaldrick"),
        ),
        statements=(born("1925"), Statement(property=Property.RESIDENCE, value="3 rue du Puits")),
        sources=(Citation(text="fiche médicale"),),
        lists=("Livre",),
        text="sa santé",
        images=(ImageLink(address="portrait.jpg"),),
    )

    shown = protected(person, TODAY)

    assert shown.names == (NameForm(surname="Kowaldryk", given="Stanimir"),)
    assert shown.lists == ("Livre",)
    assert (shown.statements, shown.sources, shown.text, shown.images) == ((), (), "", ())


def test_the_dead_are_shown_whole() -> None:
    person = a_person(statements=(born("1880"),), text="une vie")

    assert protected(person, TODAY) == person


@pytest.mark.parametrize("kind", [AgentKind.FAMILY, AgentKind.CORPORATE_BODY])
def test_a_family_or_body_does_not_live_as_a_person_does(kind: AgentKind) -> None:
    young = (Statement(property=Property.EXISTENCE, date=dated("1998")),)

    assert not possibly_living(a_person(kind=kind, statements=young), TODAY)
    assert possibly_living(a_person(kind=AgentKind.PERSON, statements=young), TODAY)
