"""Compares what is on the stage with the catalogue: the plan that staff look at."""

from dataclasses import dataclass, fields, replace
from itertools import islice

from kiosk.catalogue.catalogue import Catalogue
from kiosk.catalogue.rows import Record
from kiosk.records.agent import Agent
from kiosk.records.concept import Concept
from kiosk.records.unit import Unit
from kiosk.rules.canvases import described
from kiosk.rules.law import conditions_of
from kiosk.rules.plan import Fate, Plan, fate, plan
from kiosk.rules.titles import title_of
from kiosk.rules.variants import with_own_forms
from kiosk.staff.intake.stage import BATCH, Stage, Standing

MOST_LISTED = 500
"""Changed and withdrawn records that are told one by one; the others are counted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One record of the catalogue that changes or goes; `fields` are those that differ."""

    id: str
    reference: str
    title: str
    fate: str
    file: str = ""
    line: int = 0
    fields: tuple[str, ...] = ()


@dataclass(slots=True)
class Compared:
    """A plan, some of its changes one by one, and the units whose own word on access turns."""

    plan: Plan
    changes: list[Change]
    turned: set[str]


def compare(stage: Stage, catalogue: Catalogue, whole: set[str]) -> Compared:
    """Say of each record what becomes of it, and what the delivery no longer holds."""
    fates: list[Fate] = []
    changes: list[Change] = []
    turned: set[str] = set()
    for batch in stage.standings():
        settled = _fates(stage, catalogue, batch, changes, turned)
        stage.settle(
            (each.value, standing.place) for each, standing in zip(settled, batch, strict=True)
        )
        fates.extend(settled)
    withdrawn = _withdrawn(stage, catalogue, whole)
    gone = catalogue.held(withdrawn[: max(0, MOST_LISTED - len(changes))])
    changes.extend(_change(held.record, "withdrawn") for held in gone.values())
    return Compared(plan(fates, withdrawn), changes, turned)


def _fates(
    stage: Stage,
    catalogue: Catalogue,
    batch: list[Standing],
    changes: list[Change],
    turned: set[str],
) -> list[Fate]:
    known = catalogue.known(standing.id for standing in batch)
    moved = [
        standing
        for standing in batch
        if standing.id in known and known[standing.id].digest != standing.digest
    ]
    digests = {standing.place: standing.digest for standing in batch}
    earlier = catalogue.bodies(standing.id for standing in moved)
    fresh = stage.records([standing.place for standing in moved])
    for standing in moved:
        before, delivered = earlier[standing.id], fresh[standing.place]
        record = _with_what_it_had(before, delivered)
        if record is not delivered:
            digests[standing.place] = stage.replace(standing.place, record)
        if digests[standing.place] != known[standing.id].digest:
            is_turned = known[record.id].policy != standing.policy
            if isinstance(record, Unit) and (is_turned or _says_otherwise(before, record)):
                turned.add(record.id)
            if len(changes) < MOST_LISTED:
                changes.append(_change(record, "changed", before))
    return [fate(known.get(standing.id), digests[standing.place]) for standing in batch]


def _says_otherwise(before: Record, record: Unit) -> bool:
    """Whether what lies below a unit may be shown otherwise than before."""
    if not isinstance(before, Unit):
        return False
    # What lies below it may name it by its code.
    place = (before.parent, before.reference) != (record.parent, record.reference)
    return place or conditions_of(before) != conditions_of(record)


def _change(record: Record, fate_: str, before: Record | None = None) -> Change:
    differing = tuple(
        each.name
        for each in (fields(record) if before is not None else ())
        if each.name != "origin" and getattr(before, each.name, None) != getattr(record, each.name)
    )
    if isinstance(record, Concept):
        reference, title = "", record.labels[0].text
    else:
        reference, title = record.reference, title_of(record)
    return Change(
        id=record.id,
        reference=reference,
        title=title,
        fate=fate_,
        file=record.origin.file,
        line=record.origin.line,
        fields=differing,
    )


def _with_what_it_had(before: Record, record: Record) -> Record:
    """What a record delivered again keeps: pictures, if it has none; the staff's forms of name."""
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
