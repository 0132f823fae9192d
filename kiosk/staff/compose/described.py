"""Leads from a picture's own record, once described, to the one that shows the picture now."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from kiosk.records.agent import Agent
from kiosk.records.unit import Unit
from kiosk.rules.self_described import stands_for_file
from kiosk.staff.compose.rights import Rights
from kiosk.staff.compose.with_pictures import pictured
from kiosk.staff.shelf import Shelf


def described_since(
    gone: Iterable[Unit], units: Shelf, agents: Mapping[str, Agent], rights: Rights
) -> dict[str, tuple[str, ...]]:
    """Per record, the ids of what stood for its picture alone; nobody who may live is led to.

    A picture that several records show leads to none of them.
    """
    former: dict[str, list[str]] = defaultdict(list)
    for unit in gone:
        if unit.canvases and unit.canvases[0].digest and stands_for_file(unit):
            former[unit.canvases[0].digest].append(unit.id)
    heirs: dict[str, set[str]] = defaultdict(set)
    for record, _showing in pictured(units, agents, rights) if former else ():
        for canvas in record.canvases:
            if canvas.digest in former and record.id not in rights.living:
                heirs[canvas.digest].add(record.id)
    found: dict[str, list[str]] = defaultdict(list)
    for digest, ids in heirs.items():
        if len(ids) == 1:
            found[next(iter(ids))].extend(former[digest])
    return {id_: tuple(ids) for id_, ids in found.items()}
