"""An authority record that goes out is valid, and comes in again unchanged."""

from collections.abc import Iterable
from dataclasses import replace

import pytest
from hypothesis import given, settings

from kiosk.readers import eac as reader
from kiosk.records.access import AccessCondition, AccessStatus
from kiosk.records.agent import Agent, Property, RelationKind, Statement
from kiosk.records.dating import dated
from kiosk.records.folding import clean
from kiosk.records.unit import NOWHERE
from kiosk.writers import eac
from tests.factories import a_person
from tests.shared import DATA, FACTS, needs_data
from tests.writers.reading import read_again
from tests.writers.strategies import agents
from tests.writers.valid import validity

RECORDS = sorted(name for name in FACTS if name.startswith("eac/"))
_TO_PAPERS = {RelationKind.CREATOR_OF, RelationKind.SUBJECT_OF, RelationKind.RESOURCE}


def comparable(agent: Agent) -> Agent:
    """An agent less what an authority record cannot hold, all of which is named in the formats.

    The pages; where it was read; line ends within a paragraph; ties to papers stand after those
    to agents.
    """

    def joined(text: str) -> str:
        return "\n\n".join(map(clean, text.split("\n\n")))

    return replace(
        agent,
        text=joined(agent.text),
        statements=tuple(replace(said, detail=joined(said.detail)) for said in agent.statements),
        relations=tuple(
            replace(tie, note=joined(tie.note))
            for tie in sorted(agent.relations, key=lambda tie: tie.kind in _TO_PAPERS)
        ),
        canvases=(),
        origin=NOWHERE,
    )


def again(contents: Iterable[bytes]) -> list[Agent]:
    return [
        item
        for content in contents
        for item in read_again([content], "eac", "x.xml")
        if isinstance(item, Agent)
    ]


@pytest.mark.slow
@pytest.mark.counted
@settings(max_examples=60)
@given(agents)
def test_every_field_of_every_agent_comes_in_again(agent: Agent) -> None:
    content = eac.record(agent, house="La Coupole")

    assert list(map(comparable, again([content]))) == [comparable(agent)]
    assert validity(content) == []
    assert content == eac.record(agent, house="La Coupole")


@needs_data
@pytest.mark.parametrize("name", RECORDS)
def test_every_real_authority_record_comes_in_again_unchanged(name: str) -> None:
    with (DATA / name).open("rb") as stream:
        found = [item for item in reader.read(name, stream) if isinstance(item, Agent)]
    assert found

    contents = [eac.record(agent, house="La Coupole") for agent in found]

    assert [fault for content in contents for fault in validity(content)] == []
    assert list(map(comparable, again(contents))) == list(map(comparable, found))


def test_birth_and_death_stand_where_other_programs_look_for_them() -> None:
    born = Statement(property=Property.BIRTH, date=dated("3 mai 1921"), place="Bruay")
    died = Statement(property=Property.DEATH, date=dated("mars 1945"))

    content = eac.record(a_person(statements=(born, died)), house="h").decode()

    assert '<fromDate standardDate="1921-05-03"' in content
    assert '<toDate standardDate="1945-03"' in content
    assert again([content.encode()])[0].statements == (born, died)


def test_a_condition_that_is_damaged_on_the_way_closes_the_record() -> None:
    free = AccessCondition(status=AccessStatus.FREE)
    content = eac.record(a_person(conditions=(free,)), house="h")

    (agent,) = again([content.replace(b"<term>free<", b"<term>fri<")])

    assert agent.conditions[0].status is AccessStatus.CLOSED
