"""Compares what is on the stage with the catalogue: the plan that staff look at."""

from dataclasses import replace
from itertools import islice

from kiosk.catalogue.catalogue import Catalogue
from kiosk.catalogue.rows import Record
from kiosk.records.agent import Agent
from kiosk.records.unit import Unit
from kiosk.rules.canvases import described
from kiosk.rules.plan import Fate, Plan, fate, plan
from kiosk.rules.variants import with_own_forms
from kiosk.staff.intake.stage import BATCH, Stage, Standing


def compare(stage: Stage, catalogue: Catalogue, whole: set[str]) -> Plan:
    """Say of each record what becomes of it, and what the delivery no longer holds."""
    fates: list[Fate] = []
    for batch in stage.standings():
        settled = _fates(stage, catalogue, batch)
        stage.settle(
            (each.value, standing.place) for each, standing in zip(settled, batch, strict=True)
        )
        fates.extend(settled)
    return plan(fates, _withdrawn(stage, catalogue, whole))


def _fates(stage: Stage, catalogue: Catalogue, batch: list[Standing]) -> list[Fate]:
    known = catalogue.known(standing.id for standing in batch)
    digests = {standing.place: standing.digest for standing in batch}
    moved = [
        standing
        for standing in batch
        if standing.id in known and known[standing.id].digest != standing.digest
    ]
    digests.update(_kept(stage, catalogue, moved))
    return [fate(known.get(standing.id), digests[standing.place]) for standing in batch]


def _kept(stage: Stage, catalogue: Catalogue, moved: list[Standing]) -> dict[int, str]:
    """What a record delivered again keeps: pictures, if it has none; the staff's forms of name."""
    earlier = catalogue.bodies(standing.id for standing in moved)
    fresh = stage.records([standing.place for standing in moved])
    digests = {}
    for standing in moved:
        before, record = earlier[standing.id], fresh[standing.place]
        kept = _with_what_it_had(before, record)
        if kept is not record:
            digests[standing.place] = stage.replace(standing.place, kept)
    return digests


def _with_what_it_had(before: Record, record: Record) -> Record:
    if isinstance(before, Unit) and isinstance(record, Unit):
        if before.canvases and not record.canvases:
            return replace(record, canvases=described(before.canvases, record.images))
    elif isinstance(before, Agent) and isinstance(record, Agent):
        if before.canvases and not record.canvases:
            record = replace(record, canvases=described(before.canvases, record.images))
        return with_own_forms(record, before)
    return record


def _withdrawn(stage: Stage, catalogue: Catalogue, whole: set[str]) -> list[str]:
    """What the scopes delivered whole held before and hold no longer."""
    found: list[str] = []
    held = iter(list(catalogue.within(whole)))
    while batch := list(islice(held, BATCH)):
        here = stage.holds(batch)
        found.extend(id_ for id_ in batch if id_ not in here)
    return found
