"""A record tells what is wanting in it, and only what cannot be true is doubted."""

import random
from dataclasses import replace
from typing import Any

import pytest

from kiosk.records.access import AccessCondition, AccessStatus, Basis
from kiosk.records.agent import (
    Agent,
    AgentKind,
    Citation,
    NameForm,
    Property,
    StageKind,
    Statement,
    Status,
)
from kiosk.records.canvas import Canvas
from kiosk.records.dating import dated
from kiosk.records.unit import AccessPoint, AccessPointKind, ImageLink, Unit
from kiosk.rules.law import legal
from kiosk.rules.quality import MOST_APART, Check, LookAlikes, of_record
from tests.factories import TODAY


def unit(**fields: Any) -> Unit:
    whole: dict[str, Any] = {
        "dates": (dated("1944"),),
        "access_points": (AccessPoint(kind=AccessPointKind.GEOGNAME, text="Wizernes"),),
    }
    return Unit(id="u1", reference="1 J 1", **{"title": "T", "level": "item", **whole, **fields})


def person(*said: Statement) -> Agent:
    sound = Statement(
        property=Property.BIRTH, date=dated("1921"), place="Bruay", sources=(Citation(text="a"),)
    )
    statements = said if any(each.property is Property.BIRTH for each in said) else (sound, *said)
    names = (NameForm(surname="A", given="B"),)
    return Agent(id="p1", reference="P-1", names=names, statements=statements)


def birth(written: str) -> Statement:
    return Statement(
        property=Property.BIRTH, date=dated(written), place="Bruay", sources=(Citation(text="a"),)
    )


def death(written: str) -> Statement:
    return Statement(property=Property.DEATH, date=dated(written))


def stage(kind: StageKind, written: str) -> Statement:
    return Statement(property=Property.STAGE, stage=kind, date=dated(written))


def checks(record: Unit | Agent) -> list[Check]:
    return [found.check for found in of_record(record, TODAY)]


def doubts(record: Agent) -> list[str]:
    return [
        found.says for found in of_record(record, TODAY) if found.check is Check.SUSPICIOUS_DATE
    ]


def test_a_whole_record_is_left_in_peace() -> None:
    assert checks(unit()) == []
    assert checks(person()) == []


@pytest.mark.parametrize(
    ("fields", "check"),
    [
        ({"title": ""}, Check.NO_TITLE),
        ({"dates": ()}, Check.NO_DATE),
        ({"dates": (dated("naguère"),)}, Check.NO_DATE),
        ({"access_points": ()}, Check.NO_PLACE),
        ({"images": (ImageLink(address="a/b.jpg"),)}, Check.PICTURE_MISSING),
        (
            {"conditions": (AccessCondition(status=AccessStatus.CLOSED, basis=Basis.UNDESCRIBED),)},
            Check.UNDESCRIBED,
        ),
        (
            {"conditions": (AccessCondition(status=AccessStatus.CLOSED, written="peut-être"),)},
            Check.CONDITION_UNCLEAR,
        ),
        ({"conditions": (legal("AR048"),), "dates": (dated("s.d."),)}, Check.NEVER_OPENS),
    ],
)
def test_each_want_of_a_unit_is_found_alone(fields: dict[str, object], check: Check) -> None:
    assert checks(unit(**fields)) == [check]


@pytest.mark.parametrize(
    "fields",
    [
        {"dates": (dated("s.d."),)},
        {"conditions": (legal("AR048"),)},
        {"conditions": (AccessCondition(status=AccessStatus.CLOSED, written="closed"),)},
        {
            "conditions": (
                AccessCondition(status=AccessStatus.TITLE_ONLY, written="incommunicable"),
            )
        },
        {
            "images": (ImageLink(address="a/B.jpg"),),
            "canvases": (
                Canvas(label="1", master="d/b.jpg", digest="x", width=1, height=1, alternative="a"),
            ),
        },
    ],
)
def test_what_is_said_is_not_wanting(fields: dict[str, object]) -> None:
    assert checks(unit(**fields)) == []


def test_pictures_without_words_are_counted_and_veiled_ones_are_not_among_them() -> None:
    def canvas(alternative: str = "", veil: str = "") -> Canvas:
        return Canvas(
            label="1", master="a.jpg", digest="x", width=1, height=1,
            alternative=alternative, veil=veil,
        )  # fmt: skip

    (found,) = of_record(unit(canvases=(canvas(), canvas("a"), canvas(veil="v"), canvas())), TODAY)

    assert (found.check, found.facts) == (Check.NO_ALTERNATIVE, {"count": "2", "total": "4"})


@pytest.mark.parametrize(
    ("said", "doubt"),
    [
        ((birth("1921"), death("1920")), "death-before-birth"),
        ((birth("2021"),), "born-late"),
        ((birth("1990"), death("2030")), "death-to-come"),
        ((birth("1921"), stage(StageKind.ARREST, "1919")), "stage-before-birth"),
        ((death("mars 1945"), stage(StageKind.CAMP, "mai 1945")), "stage-after-death"),
        (
            (stage(StageKind.RETURN, "mai 1945"), stage(StageKind.ARREST, "juin 1946")),
            "arrest-after-return",
        ),
        (
            (stage(StageKind.ARREST, "1944"), stage(StageKind.RETURN, "1943")),
            "arrest-after-return",
        ),
        (
            (stage(StageKind.CAMP, "1945"), stage(StageKind.TRANSPORT, "1944")),
            "stages-out-of-order",
        ),
    ],
)
def test_dates_that_cannot_all_be_true_are_doubted(said: tuple[Statement, ...], doubt: str) -> None:
    assert doubts(person(*said)) == [doubt]


@pytest.mark.parametrize(
    "said",
    [
        (birth("1921"), death("1921")),
        (stage(StageKind.ARREST, "1944"), stage(StageKind.CAMP, "mars 1944")),
        (stage(StageKind.CAMP, "s.d."), stage(StageKind.TRANSPORT, "1944")),
        (birth("1990"), death("2026")),
        (death("1945"), stage(StageKind.DEATH, "mars 1945")),
        (death("vers 1945"), stage(StageKind.CAMP, "1944")),
        (birth("avant 1921"), death("1920")),
    ],
)
def test_what_may_be_true_is_not_doubted(said: tuple[Statement, ...]) -> None:
    assert doubts(person(*said)) == []


def test_a_fate_counts_as_the_stage_that_it_names() -> None:
    back = Statement(property=Property.FATE, value="returned", date=dated("mai 1945"))

    assert doubts(person(back, stage(StageKind.ARREST, "1946"))) == ["arrest-after-return"]


def test_only_what_is_retained_contradicts() -> None:
    other = Statement(property=Property.BIRTH, date=dated("1922"), place="Bruay")
    alternative = Statement(
        property=Property.BIRTH, date=dated("1922"), place="Bruay", status=Status.ALTERNATIVE
    )

    (found,) = of_record(person(birth("1921"), other), TODAY)
    assert found.check is Check.CONTRADICTION
    assert found.facts == {"about": "birth", "values": "1921, Bruay / 1922, Bruay"}
    assert checks(person(birth("1921"), alternative)) == []


def test_a_person_without_source_date_or_place_is_told() -> None:
    bare = Agent(id="p", reference="P", names=(NameForm(surname="A"),))

    assert checks(bare) == [Check.NO_DATE, Check.NO_PLACE, Check.NO_SOURCE]


def test_every_near_pair_of_pictures_is_found_and_no_other() -> None:
    chance = random.Random(6)
    hashes = [chance.getrandbits(64) for _time in range(300)]
    for bits in list(hashes[:150]):
        for flip in range(chance.randrange(1, 10)):
            bits ^= 1 << chance.randrange(64)  # noqa: PLW2901
            if flip % 2:
                hashes.append(bits)
    chance.shuffle(hashes)
    known = LookAlikes()

    found = {
        (one, int(other, 16), apart) for one in hashes for other, apart in known.add(f"{one:016x}")
    }

    wanted = {
        (one, other, (one ^ other).bit_count())
        for place, one in enumerate(hashes)
        for other in hashes[:place]
        if (one ^ other).bit_count() <= MOST_APART
    }
    assert found == wanted
    assert len(wanted) > 100


def test_a_plain_sheet_is_like_no_other() -> None:
    known = LookAlikes()

    assert known.add("") == []
    assert known.add("") == []
    assert known.add("0000000000000001") == []
    assert known.add("0000000000000001") == [("0000000000000001", 0)]


def test_a_family_is_not_asked_when_it_was_born_or_died() -> None:
    family = replace(person(birth("1921"), death("1920")), kind=AgentKind.FAMILY)

    assert doubts(family) == []
