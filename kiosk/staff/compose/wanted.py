"""The renditions that the notices of an edition need."""

from dataclasses import dataclass

from kiosk.records.access import Output
from kiosk.staff.compose.publishable import Publishable
from kiosk.staff.compose.with_pictures import pictured


@dataclass(frozen=True, slots=True)
class Wanted:
    """A rendition to be made: the master's digest, the page, whether tiles are allowed."""

    digest: str
    frame: int
    zoom: bool


def wanted(among: Publishable) -> list[Wanted]:
    """The renditions that the notices need, each once."""
    found: dict[tuple[str, int], Wanted] = {}
    for record, showing in pictured(among.units, among.agents, among.rights):
        if showing.may(Output.SCREEN):
            for canvas in record.canvases:
                zoom = showing.may(Output.ZOOM)
                before = found.get((canvas.digest, canvas.frame))
                found[canvas.digest, canvas.frame] = Wanted(
                    canvas.digest, canvas.frame, zoom or bool(before and before.zoom)
                )
    return list(found.values())
