"""A record as it is stored: its digest tells what it says, not where it stands."""

from dataclasses import fields, replace

import pytest

from kiosk.catalogue.rows import Record, entry
from kiosk.records.agent import Agent
from kiosk.records.concept import Concept
from kiosk.records.unit import Origin, Unit
from tests.factories import a_unit


@pytest.mark.parametrize("kind", [Unit, Agent, Concept])
def test_the_origin_is_the_last_field_which_the_digest_leaves_out(kind: type[Record]) -> None:
    assert fields(kind)[-1].name == "origin"


def test_the_line_of_a_record_is_in_its_body_and_not_in_its_digest() -> None:
    unit = a_unit(title="Le “camp”, 1943")
    moved = replace(unit, origin=Origin(file="ailleurs.xml", line=77))
    other = replace(unit, title="Le camp, 1943")

    first, second, third = (entry(each, "s", "free") for each in (unit, moved, other))

    assert (first.digest == second.digest, first.body == second.body) == (True, False)
    assert third.digest != first.digest
    assert entry(unit, "s", "closed").digest != first.digest
