"""Takes down that somebody objects to a record, and hides it at once."""

from collections.abc import Iterable, Sequence

from kiosk.catalogue import decisions
from kiosk.generation.folder import GenerationError, Home
from kiosk.records.access import Output
from kiosk.records.objection import Objection
from kiosk.records.reference import search_form
from kiosk.rules.titles import title_of
from kiosk.settings import Settings
from kiosk.staff import journal
from kiosk.staff.lock import errand
from kiosk.staff.take_in import catalogue_of
from kiosk.staff.variants import record_of
from kiosk.staff.withholding import lift_record, withhold_record


def take_objection(
    home: Home,
    settings: Settings,
    code: str,
    outputs: Sequence[Output],
    *,
    reason: str,
    who: str,
) -> int:
    """Keep an objection from now on; returns how many records on show it hides at once.

    An objection to the whole record, or to its screen, hides it on every terminal without
    waiting; one to a print or to the zoom is obeyed from the next edition on.
    Raises GenerationError when code or reason is empty, BusyError, CatalogueError.
    """
    if not search_form(code) or not reason.strip():
        message = "Give the reference code of the record and the reason of the objection."
        raise GenerationError(message)
    said = Objection(
        code=code.strip(),
        outputs=tuple(outputs),
        reason=reason.strip(),
        decided_at=journal.now(),
        decided_by=who,
    )
    # Hidden first: an objection that is kept and not yet obeyed would be a promise broken.
    hidden = withhold_record(home, code, who=who) if not outputs or Output.SCREEN in outputs else 0
    with errand(home.lock, "kiosk object"):
        catalogue = catalogue_of(home, settings)
        try:
            decisions.take_down(catalogue, said)
        finally:
            catalogue.close()
    journal.enter(home.visit, who, "objection", reference=said.code, outputs=list(said.outputs))
    return hidden


def lift_objection(home: Home, settings: Settings, code: str, *, who: str) -> int:
    """Lift the objections to a record; what is shown of it changes with the next edition."""
    with errand(home.lock, "kiosk object"):
        catalogue = catalogue_of(home, settings)
        try:
            lifted = decisions.lift(catalogue, code, day=journal.now(), who=who)
        finally:
            catalogue.close()
    if lifted:
        lift_record(home, code, who=who)
        journal.enter(home.visit, who, "objection lifted", reference=code.strip())
    return lifted


def objections(home: Home, settings: Settings) -> tuple[Objection, ...]:
    """The objections that stand."""
    catalogue = catalogue_of(home, settings)
    try:
        return decisions.objections(catalogue)
    finally:
        catalogue.close()


def titles(home: Home, settings: Settings, codes: Iterable[str]) -> dict[str, str]:
    """What the records of these codes are called; those that the catalogue knows."""
    catalogue = catalogue_of(home, settings)
    try:
        found = {code: record_of(catalogue, code) for code in codes}
    finally:
        catalogue.close()
    return {code: title_of(record) for code, record in found.items() if record is not None}
