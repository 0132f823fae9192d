"""A shelf keeps what rights, trees and links need of a unit, and none of its words."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.records.unit import AccessPoint, AccessPointKind, Element, Kind, Passage, Unit
from kiosk.records.wire import to_json
from kiosk.rules import links
from kiosk.rules.law import conditions_of
from kiosk.rules.showing import changes_after
from kiosk.rules.titles import dates_of, title_of
from kiosk.staff import shelf as module
from kiosk.staff.shelf import Shelf, slim
from tests.factories import a_unit

_POINTS = st.lists(
    st.builds(
        AccessPoint,
        kind=st.sampled_from(AccessPointKind),
        text=st.sampled_from(["Kowaldryk, Stanimir", "portrait", "Lille"]),
    ),
    max_size=4,
).map(tuple)
_PASSAGES = st.lists(
    st.builds(Passage, element=st.sampled_from(Element), text=st.sampled_from(["", "Un mot."])),
    max_size=4,
).map(tuple)


@pytest.mark.medium
@given(
    title=st.sampled_from(["", "Portrait de Stanimir Kowaldryk"]),
    kind=st.sampled_from(Kind),
    points=_POINTS,
    passages=_PASSAGES,
)
def test_what_is_kept_answers_as_the_whole_unit(
    title: str, kind: Kind, points: tuple[AccessPoint, ...], passages: tuple[Passage, ...]
) -> None:
    unit = a_unit(title=title, kind=kind, access_points=points, passages=passages)
    kept = slim(unit)
    alone = {links.name_key("Stanimir Kowaldryk"): "P-1"}

    assert title_of(kept) == title_of(unit)
    assert dates_of(kept) == dates_of(unit)
    assert links.people_named(kept, alone) == links.people_named(unit, alone)
    assert links.is_portrait(kept) == links.is_portrait(unit)
    assert conditions_of(kept) == conditions_of(unit)
    day = date(2026, 11, 30)
    assert changes_after(kept, day) == changes_after(unit, day)
    assert (kept.parent, kept.identifiers) == (unit.parent, unit.identifiers)


def test_a_shelf_gives_back_what_was_put_there() -> None:
    shelf = Shelf()
    units = [slim(a_unit(id=f"u{number}")) for number in range(20)]
    for unit in units:
        shelf.put(unit)
    before, module._MOST_AT_HAND = module._MOST_AT_HAND, 3
    try:
        assert [shelf[unit.id] for unit in units] == units

        for unit in (*units[:3], *units[4:7], *units[8:]):
            shelf.drop(unit.id)

        assert dict(shelf) == {"u3": units[3], "u7": units[7]}
        assert ("u4" in shelf, shelf.get("u4"), len(shelf)) == (False, None, 2)
    finally:
        module._MOST_AT_HAND = before


def test_words_are_not_kept() -> None:
    unit: Unit = a_unit(passages=(Passage(element=Element.SCOPECONTENT, text="Des mots."),))

    assert b"Des mots" not in to_json(slim(unit))
