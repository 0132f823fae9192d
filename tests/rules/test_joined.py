"""The page of several notices says each thing once, and what differs side by side."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.records.agent import (
    Agent,
    Citation,
    NameType,
    Property,
    StageKind,
    Statement,
    Status,
)
from kiosk.records.dating import dated
from kiosk.rules.joined import heads, merged
from tests.rules.notices import born, person


def test_the_page_of_both_says_each_thing_once_with_all_sources() -> None:
    kept = person("a", "Lefèbvre", "Augustin", born("1919-03-02", "Wizernes", "fiche"))
    other = person(
        "b", "LEFEBURE", "Auguste", born("2 mars 1919", "Wizernes", "registre"), lists="Livre"
    )

    page = merged(kept, [other])

    assert [form.direct for form in page.names] == ["Augustin Lefèbvre", "Auguste LEFEBURE"]
    assert (page.names[1].type, page.names[1].source) == (NameType.WRITTEN, "Livre")
    (birth,) = page.about(Property.BIRTH)
    assert [source.text for source in birth.sources] == ["fiche", "registre"]
    assert page.lists == ("liste a", "Livre")
    assert page.identifiers == ("b", "B")


def test_what_they_say_differently_stands_side_by_side() -> None:
    page = merged(
        person("a", "Lefèbvre", "Augustin", born("1919-03-02")),
        [person("b", "Lefèbvre", "Augustin", born("mars 1919"))],
    )

    assert [said.value for said in page.about(Property.BIRTH)] == ["1919-03-02", "mars 1919"]
    assert {said.status for said in page.statements} == {Status.RETAINED}


def test_pages_joined_one_after_the_other_have_one_head() -> None:
    assert heads([("a", "b"), ("c", "d"), ("a", "c")]) == dict.fromkeys("abcd", "a")
    assert heads([("a", "b"), ("b", "c"), ("c", "a")]) == dict.fromkeys("abc", "a")
    assert heads([]) == {}


@pytest.mark.medium
@given(st.lists(st.tuples(st.sampled_from("abcdef"), st.sampled_from("abcdef")), max_size=12))
def test_every_chain_of_decisions_ends_at_one_head(pairs: list[tuple[str, str]]) -> None:
    found = heads(pairs)

    for one, other in pairs:
        assert found[one] == found[other]
        assert found[found[one]] == found[one]


def test_numbers_and_stages_of_the_other_stay_facts_of_their_own() -> None:
    def numbered(id_: str, value: str) -> Agent:
        number = Statement(property=Property.MATRICULE, value=value, place="Dora", group=1)
        return person(id_, "A", "Luc", number)

    groups = [said.group for said in merged(numbered("a", "1"), [numbered("b", "2")]).statements]

    assert len(set(groups)) == 2


def stage(
    kind: StageKind,
    written: str,
    place: str,
    source: str = "",
    *,
    group: int = 1,
    also: bool = False,
) -> Statement:
    return Statement(
        property=Property.STAGE,
        stage=kind,
        date=dated(written),
        place=place,
        group=group,
        status=Status.ALTERNATIVE if also else Status.RETAINED,
        sources=(Citation(text=source),) if source else (),
    )


def told(page: Agent) -> list[tuple[int, str, str, tuple[str, ...]]]:
    return [
        (said.group, said.status.value, f"{said.date.written if said.date else ''} {said.place}",
         tuple(source.text for source in said.sources))
        for said in page.about(Property.STAGE)
    ]  # fmt: skip


def test_one_arrest_told_otherwise_stands_beside_the_one_that_is_kept() -> None:
    arrest, camp = StageKind.ARREST, StageKind.CAMP
    kept = person(
        "a", "A", "Luc",
        stage(arrest, "17 décembre 1943", "Arras", "liste"),
        stage(camp, "janvier 1944", "Dora", "liste", group=2),
    )  # fmt: skip
    second = person(
        "b", "A", "Luc",
        stage(arrest, "19 décembre 1943", "Arras", "répertoire"),
        stage(arrest, "20 décembre 1943", "Arras", "carnet", also=True),
        stage(camp, "mai 1944", "Ellrich", "répertoire", group=2),
    )  # fmt: skip
    third = person("c", "A", "Luc", stage(arrest, "19 décembre 1943", "Arras", "jugement"))

    assert told(merged(kept, [second, third])) == [
        (1, "retained", "17 décembre 1943 Arras", ("liste",)),
        (1, "alternative", "19 décembre 1943 Arras", ("répertoire", "jugement")),
        (1, "alternative", "20 décembre 1943 Arras", ("carnet",)),
        (2, "retained", "janvier 1944 Dora", ("liste",)),
        (5, "retained", "mai 1944 Ellrich", ("répertoire",)),
    ]


def test_the_stages_of_both_stand_in_the_order_of_their_days() -> None:
    home, arrest, camp = StageKind.RESIDENCE, StageKind.ARREST, StageKind.CAMP
    kept = person(
        "a", "A", "Luc",
        stage(arrest, "17 décembre 1943", "Arras"),
        stage(camp, "s. d.", "Compiègne", group=2),
        stage(camp, "mai 1944", "Dora", group=3),
        of_number("900 214"),
    )  # fmt: skip
    other = person(
        "b", "A", "Luc",
        stage(home, "s. d.", "Lens"),
        stage(home, "1941", "Arras", group=2),
        stage(camp, "janvier 1944", "Buchenwald", group=3),
        stage(home, "s. d.", "Weimar", group=4),
        stage(home, "mai 1945", "Arras", group=5),
        of_number("901 000"),
    )  # fmt: skip
    only = person("c", "A", "Luc", stage(home, "s. d.", "Calais"))

    places = [said.place for said in merged(kept, [other, only]).about(Property.STAGE)]

    assert places == [
        "Lens", "Arras", "Arras", "Compiègne", "Buchenwald", "Weimar", "Dora", "Arras", "Calais",
    ]  # fmt: skip


def of_number(value: str) -> Statement:
    return Statement(property=Property.MATRICULE, value=value, place="Dora")


def test_two_arrests_years_apart_are_two_arrests() -> None:
    first = person("a", "A", "Luc", stage(StageKind.ARREST, "mai 1941", "Arras"))
    other = person("b", "A", "Luc", stage(StageKind.ARREST, "19 décembre 1943", "Arras"))

    assert [group for group, *_rest in told(merged(first, [other]))] == [1, 3]


def test_what_names_no_source_is_told_by_the_list_it_comes_from() -> None:
    birth = born("1919-03-02")
    fiche = born("mars 1919", source="fiche")
    page = merged(person("a", "A", "Luc", birth, lists="Livre"), [person("b", "A", "Luc", fiche)])

    assert [[source.text for source in said.sources] for said in page.statements] == [
        ["Livre"],
        ["fiche"],
    ]
    assert merged(person("a", "A", "Luc", birth), []).statements == (birth,)


def test_that_a_fate_is_not_known_contradicts_none_that_is() -> None:
    unknown = person("a", "A", "Luc", Statement(property=Property.FATE, value="unknown"))
    died = person("b", "A", "Luc", Statement(property=Property.FATE, value="died", place="Dora"))

    for page in (merged(unknown, [died]), merged(died, [unknown])):
        assert [said.value for said in page.about(Property.FATE)] == ["died"]
    assert [said.value for said in merged(unknown, [unknown]).statements] == ["unknown"]
