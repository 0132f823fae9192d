"""The renditions that the notices of an edition need."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.records.access import Output, Showing
from kiosk.records.agent import Agent
from kiosk.records.unit import Unit
from kiosk.staff.compose.publishable import Publishable


@dataclass(frozen=True, slots=True)
class Wanted:
    """A rendition to be made: the master's digest, the page, whether tiles are allowed."""

    digest: str
    frame: int
    zoom: bool


def wanted(among: Publishable) -> list[Wanted]:
    """The renditions that the notices need, each once."""
    found: dict[tuple[str, int], Wanted] = {}
    for record, showing in _pictured(among):
        if showing.may(Output.SCREEN):
            for canvas in record.canvases:
                zoom = showing.may(Output.ZOOM)
                before = found.get((canvas.digest, canvas.frame))
                found[canvas.digest, canvas.frame] = Wanted(
                    canvas.digest, canvas.frame, zoom or bool(before and before.zoom)
                )
    return list(found.values())


def _pictured(among: Publishable) -> Iterator[tuple[Unit | Agent, Showing]]:
    for id_ in among.units.pictured:
        if id_ in among.units:
            yield among.units[id_], among.rights.showings[id_]
    for id_, agent in among.agents.items():
        yield agent, among.rights.of_agent(id_)
