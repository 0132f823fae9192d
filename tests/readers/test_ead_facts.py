"""Every real finding aid gives what was counted in it, whoever exported it and how."""

import re
from collections import Counter
from functools import cache
from typing import Any

import pytest

from kiosk.messages import Problem
from kiosk.readers.formats import reader_for
from kiosk.readers.reading import HEAD, Refusal
from kiosk.records.unit import Element, Unit
from tests.shared import DATA, FACTS, needs_data

KINDS = {"EAD", "EAD3", "OAI-PMH with EAD"}
FINDING_AIDS = sorted(name for name, facts in FACTS.items() if facts.get("kind") in KINDS)
HARVESTS = sorted(name for name, facts in FACTS.items() if facts.get("kind") == "OAI-PMH")
# The levels that the standard names; FACTS counts any other as `otherlevel`, the reader gives the
# word that stands beside it.
STANDARD = {
    "class", "collection", "file", "fonds", "item", "recordgrp", "series", "subfonds", "subgrp",
    "subseries",
}  # fmt: skip
# One date without words or normal form; one within the text of a passage, not of a unit.
DATES_LEFT = {"ead/other/wp2_virtualcollection.xml": 1, "ead/fr/ead_complet.xml": 1}
# One picture without address.
PICTURES_LEFT = {"ead/fr/ead_complet.xml": 1}

aids = pytest.mark.parametrize("name", FINDING_AIDS)


@cache
def units_of(name: str) -> tuple[Unit, ...]:
    with (DATA / name).open("rb") as stream:
        reader = reader_for(name, stream.read(HEAD))
        stream.seek(0)
        assert reader is not None
        assert reader.kind == "ead"
        return tuple(item for item in reader.read(name, stream) if isinstance(item, Unit))


def components_of(name: str) -> list[Unit]:
    """The components as they stand in the file, each before those below it."""
    below: dict[str | None, list[Unit]] = {}
    for unit in units_of(name):
        below.setdefault(unit.parent, []).append(unit)
    for units in below.values():
        units.sort(key=lambda unit: unit.position)
    found: list[Unit] = []
    waiting = below.get(None, [])[::-1]
    while waiting:
        unit = waiting.pop()
        found.append(unit)
        waiting += below.get(unit.id, [])[::-1]
    return [unit for unit in found if unit.parent]


def codes_of(unit: Unit) -> tuple[str, ...]:
    return tuple(code for code in (unit.reference, *unit.identifiers) if code)


@pytest.mark.medium
@needs_data
@aids
def test_all_components_are_read_and_hang_together(name: str) -> None:
    facts, units = FACTS[name], units_of(name)
    depths: dict[str | None, int] = {None: -1}
    for unit in reversed(units):  # what stands above comes after what lies below
        depths[unit.id] = depths[unit.parent] + 1

    assert sum(unit.parent is None for unit in units) == facts["finding_aids"]
    assert len(units) == facts["finding_aids"] + facts["components"]
    assert len({unit.id for unit in units}) == len(units)
    assert max(depths.values()) == facts["max_depth"]


@pytest.mark.medium
@needs_data
@aids
def test_levels_are_those_of_the_file(name: str) -> None:
    levels = Counter(
        "(none)" if not unit.level else unit.level if unit.level in STANDARD else "otherlevel"
        for unit in components_of(name)
    )

    assert levels == FACTS[name].get("levels", {})


@pytest.mark.medium
@needs_data
@aids
def test_titles_are_those_of_the_file(name: str) -> None:
    facts, components = FACTS[name], components_of(name)
    titles = [unit.title for unit in components if unit.title]

    assert sum(not unit.title for unit in components) == facts["components_without_title"]
    if titles:
        # FACTS looks at one `unittitle` and cuts it; a component may have several, all joined.
        assert titles[0].startswith(facts.get("first_component_title", ""))
        assert facts.get("last_component_title", "") in titles[-1]


@needs_data
@aids
def test_codes_are_those_of_the_file(name: str) -> None:
    facts, components = FACTS[name], components_of(name)
    codes = [codes_of(unit) for unit in components]
    with_codes = [each for each in codes if each]

    assert sum(not unit.reference for unit in components) == facts["components_without_unitid"]
    # A component may say one code twice; it is kept once.
    assert len({code for each in codes for code in each}) == facts["distinct_component_unitids"]
    if with_codes:
        # FACTS takes the first `unitid`; the reader takes the holder's own for the reference
        # and keeps the technical ones beside it.
        assert facts["first_unitid"] in with_codes[0]
        assert facts["last_unitid"] in with_codes[-1]


@pytest.mark.medium
@needs_data
@aids
def test_dates_and_pictures_are_all_there(name: str) -> None:
    facts, units = FACTS[name], units_of(name)
    dates = facts.get("unitdate", 0) + facts.get("unitdatestructured", 0)
    pictures = facts.get("dao", 0) + facts.get("daoloc", 0)

    assert sum(len(unit.dates) for unit in units) == dates - DATES_LEFT.get(name, 0)
    assert sum(len(unit.images) for unit in units) == pictures - PICTURES_LEFT.get(name, 0)


@pytest.mark.medium
@needs_data
@aids
def test_language_codes_are_those_of_the_file(name: str) -> None:
    codes = {
        tongue
        for unit in units_of(name)
        for tongue in unit.languages
        if re.fullmatch(r"[a-z]{3}", tongue)
    }

    # FACTS counts the language of the finding aid among them, which is not that of the papers.
    assert codes <= set(FACTS[name].get("languages", ()))


@needs_data
@aids
def test_every_scope_and_history_of_the_file_is_a_passage(name: str) -> None:
    facts = FACTS[name]
    for element in (Element.SCOPECONTENT, Element.BIOGHIST):
        passages = sum(
            passage.element is element for unit in units_of(name) for passage in unit.passages
        )
        # One within another is read with it, and one without words is none.
        assert passages <= facts.get(element.value, 0)
        assert bool(passages) == bool(facts.get(element.value, 0))


@needs_data
@pytest.mark.parametrize("name", HARVESTS)
def test_a_harvest_without_finding_aids_is_read_whole(name: str) -> None:
    facts: dict[str, Any] = FACTS[name]
    with (DATA / name).open("rb") as stream:
        reader = reader_for(name, stream.read(HEAD))
        stream.seek(0)
        assert reader is not None
        items = list(reader.read(name, stream))
    units = [item for item in items if isinstance(item, Unit)]
    told = [item for item in items if isinstance(item, Problem)]

    assert not any(isinstance(item, Refusal) for item in items)
    assert len(units) == facts["record"] - facts["deleted"]
    assert [problem.facts["count"] for problem in told] == [
        str(number) for number in [facts["deleted"]] if number
    ]
    assert len({unit.id for unit in units}) == len(units)
    assert sum(bool(unit.title) for unit in units) == facts.get("title", 0)
    assert sum(len(unit.dates) for unit in units) == facts.get("date", 0)
    assert sum(len(unit.identifiers) for unit in units) == facts["identifier"] - facts["deleted"]
    assert sum(bool(unit.passage(Element.SCOPECONTENT)) for unit in units) == facts.get(
        "description", 0
    )
