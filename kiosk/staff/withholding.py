"""Withholds a record at once: on every terminal within moments, without publishing."""

from kiosk.generation.folder import GenerationError, Home, on_show
from kiosk.generation.snapshot import Snapshot
from kiosk.generation.withheld import lift, withhold, withhold_all
from kiosk.records.reference import search_form
from kiosk.staff import journal


def withhold_record(home: Home, reference: str, *, who: str) -> int:
    """Hide every record that bears a code; returns how many of them are on show.

    A code that is not on show is put on the list all the same, since it may come.
    """
    if not search_form(reference):
        message = "Give the reference code of the record to withhold."
        raise GenerationError(message)
    withhold(home.withheld, reference, f"by {who}")
    journal.enter(home.visit, who, "withheld", reference=reference.strip())
    name = on_show(home)
    if name is None:
        return 0
    snapshot = Snapshot(home.generations / name)
    try:
        steps = [snapshot.step(id_) for id_ in snapshot.ids(reference.strip())]
    finally:
        snapshot.close()
    # Screens compare ids and main codes: a record named by a former code is hidden by its id.
    former = [
        step.id for step in steps if step and search_form(step.reference) != search_form(reference)
    ]
    withhold_all(home.withheld, former, _known_as(reference))
    return len(steps)


def _known_as(reference: str) -> str:
    return f"known as {search_form(reference)}"


def lift_record(home: Home, reference: str, *, who: str) -> int:
    """Take a code off the list of withheld records; returns how many lines went."""
    lifted = lift(home.withheld, code=reference)
    lift(home.withheld, reason=_known_as(reference))
    journal.enter(home.visit, who, "lifted", reference=reference.strip())
    return lifted
