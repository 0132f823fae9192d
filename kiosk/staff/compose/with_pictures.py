"""Tells the records that have pictures, each with what may be done with it."""

from collections.abc import Iterator, Mapping

from kiosk.records.access import Showing
from kiosk.records.agent import Agent
from kiosk.records.unit import Unit
from kiosk.staff.compose.rights import Rights
from kiosk.staff.shelf import Shelf


def pictured(
    units: Shelf, agents: Mapping[str, Agent], rights: Rights
) -> Iterator[tuple[Unit | Agent, Showing]]:
    """Units with pictures, then every agent."""
    for id_ in units.pictured:
        if id_ in units:
            yield units[id_], rights.showings[id_]
    for id_, agent in agents.items():
        yield agent, rights.of_agent(id_)
