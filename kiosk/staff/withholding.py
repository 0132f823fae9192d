"""Withholds a record at once: on every terminal within moments, without publishing."""

from kiosk.generation.folder import GenerationError, Home, on_show
from kiosk.generation.snapshot import Snapshot
from kiosk.generation.withheld import lift, withhold
from kiosk.staff import journal


def withhold_record(home: Home, reference: str, *, who: str) -> int:
    """Hide every record that bears a code; returns how many of them are on show.

    A code that is not on show is put on the list all the same, since it may come.
    """
    if not reference.strip():
        message = "Give the reference code of the record to withhold."
        raise GenerationError(message)
    withhold(home.withheld, reference.strip(), f"by {who}")
    journal.enter(home.visit, who, "withheld", reference=reference.strip())
    name = on_show(home)
    if name is None:
        return 0
    snapshot = Snapshot(home.generations / name)
    try:
        return len(snapshot.ids(reference.strip()))
    finally:
        snapshot.close()


def lift_record(home: Home, reference: str, *, who: str) -> int:
    """Take a code off the list of withheld records; returns how many lines went."""
    lifted = lift(home.withheld, code=reference.strip())
    journal.enter(home.visit, who, "lifted", reference=reference.strip())
    return lifted
