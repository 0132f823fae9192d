"""A table of Dublin Core opens no formula, and comes in again as far as a table can say it."""

import csv
import io
from collections.abc import Iterable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.records.access import AccessCondition, AccessStatus, Basis, Output, Policy
from kiosk.records.unit import AccessPoint, AccessPointKind, Element, Passage, Unit
from kiosk.rules.cells import harmless, taken_back
from kiosk.rules.forest import Forest
from kiosk.rules.identity import table_id
from kiosk.rules.showing import LevelCondition, effective
from kiosk.writers import dublin_core
from tests.factories import TODAY, a_unit
from tests.writers.reading import problems, read_again
from tests.writers.strategies import trees, words

BARE = {
    "persons": (AccessPointKind.PERSNAME, AccessPointKind.FAMNAME, AccessPointKind.NAME),
    "bodies": (AccessPointKind.CORPNAME,),
    "places": (AccessPointKind.GEOGNAME,),
    "subjects": (AccessPointKind.SUBJECT, AccessPointKind.FUNCTION, AccessPointKind.TITLE),
    "genres": (AccessPointKind.GENREFORM,),
}


def comparable(unit: Unit, code: str, above: str) -> dict[str, Any]:
    """What a table can say of a unit: see docs/formats.md for what it cannot."""

    def plain(values: Iterable[str]) -> list[str]:
        return [value.replace("|", "¦") for value in values]

    text = "\n\n".join(
        filter(None, (unit.passage(Element.ABSTRACT), unit.passage(Element.SCOPECONTENT)))
    )
    return {
        "code": code,
        "above": table_id(above) if above else None,
        "level": unit.level or "item",
        "kind": unit.kind,
        "title": unit.title,
        "dates": plain(dating.written for dating in unit.dates),
        "creators": plain(unit.creators),
        "text": text,
        "extent": plain(unit.extent),
        "languages": plain(unit.languages),
        "identifiers": plain(unit.identifiers),
        "images": plain(image.address for image in unit.images),
        "related": unit.passage(Element.RELATEDMATERIAL),
        **{name: plain(unit.points(*kinds)) for name, kinds in BARE.items()},
    }  # fmt: skip


def table(units: Iterable[Unit]) -> list[bytes]:
    forest = Forest(units)
    return list(
        dublin_core.table(unit for root in forest.roots for _depth, unit in forest.walk(root))
    )


def again(content: list[bytes]) -> list[Unit]:
    items = read_again(content, "units", "dublin-core.csv")
    return [item for item in items if isinstance(item, Unit)]


def codes_of(units: Iterable[Unit]) -> dict[str, str]:
    """The code under which each unit stands in the table: a repeated one is told apart."""
    forest, found = Forest(units), dict[str, str]()
    for root in forest.roots:
        for _depth, unit in forest.walk(root):
            known = unit.reference in found.values()
            found[unit.id] = f"{unit.reference} ({unit.id})" if known else unit.reference
    return found


@pytest.mark.slow
@pytest.mark.counted
@settings(max_examples=60)
@given(trees())
def test_what_a_table_can_say_of_a_unit_comes_in_again(units: tuple[Unit, ...]) -> None:
    content = table(units)

    codes = codes_of(units)
    expected = [
        comparable(unit, codes[unit.id], codes.get(unit.parent or "", "")) for unit in units
    ]
    found = [
        comparable(unit, unit.reference, "") | {"above": unit.parent} for unit in again(content)
    ]
    key = "code"
    assert sorted(found, key=lambda each: each[key]) == sorted(expected, key=lambda each: each[key])
    assert content == table(units)


@pytest.mark.slow
@pytest.mark.counted
@settings(max_examples=60)
@given(trees())
def test_no_right_becomes_more_open_in_a_table(units: tuple[Unit, ...]) -> None:
    by_code = {unit.reference: unit for unit in again(table(units))}

    for code, unit in zip(codes_of(units).values(), Forest(units).walk(units[0]), strict=True):
        before = outputs(unit[1])
        assert outputs(by_code[code]) <= before


def outputs(unit: Unit) -> frozenset[Output]:
    said = [LevelCondition("", condition) for condition in unit.conditions]
    return effective(said, Policy.FREE, TODAY).outputs


@pytest.mark.medium
@given(st.one_of(words, st.sampled_from(("=1", "'=1", "''+1", "\t=1", "@x", "-2", "'", "'a"))))
def test_no_cell_starts_a_formula_and_each_is_taken_back(cell: str) -> None:
    assert harmless(cell)[0] not in "=+-@\t\r"
    assert taken_back(harmless(cell)) == cell


@pytest.mark.parametrize("title", ["=HYPERLINK(A1)", "+1+1", "-2", "@SUM(A1)", "'=1"])
def test_a_title_that_looks_like_a_formula_is_words(title: str) -> None:
    content = table([a_unit(title=title)])

    (_header, row) = csv.reader(io.StringIO(b"".join(content).decode("utf-8-sig")))
    assert row[dublin_core.HEADINGS.index("dc:title")] == f"'{title}"
    assert again(content)[0].title == title


def test_one_condition_comes_in_again_as_it_was() -> None:
    said = AccessCondition(
        status=AccessStatus.CLOSED,
        basis=Basis.DEED,
        closed_to=(Output.QR,),
        written="closed ; deed ; no qr",
    )  # fmt: skip

    assert again(table([a_unit(conditions=(said,))]))[0].conditions == (said,)


def test_a_table_is_read_without_a_problem() -> None:
    point = AccessPoint(kind=AccessPointKind.SUBJECT, text="Résistance; maquis")
    text = Passage(element=Element.SCOPECONTENT, text="Un.\n\nDeux.")

    items = read_again(table([a_unit(access_points=(point,), passages=(text,))]), "units", "x.csv")

    assert problems(items) == []
    (unit,) = [item for item in items if isinstance(item, Unit)]
    assert unit.access_points == (point,)
    assert unit.passage(Element.SCOPECONTENT) == "Un.\n\nDeux."
