"""Finds the units that are asked for by their codes: parents in tables, heirs of the withdrawn."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from kiosk.records.unit import Unit
from kiosk.rules.bearing import asked_as, first_bearers
from kiosk.staff.shelf import Shelf


def bearers(
    units: Shelf, parents: Mapping[str, str | None], gone: Iterable[Unit]
) -> dict[str, str]:
    """The units that are asked for by their codes: the first unit with a code bears it.

    So ask units whose parent is not known by its id, and what is gone; most often nobody does.
    """
    asked = {parent for parent in parents.values() if parent}
    asked.difference_update(parents)
    for unit in gone:
        asked.update((unit.parent or "", asked_as(unit.reference)))
    borne = ((id_, unit.reference) for id_, unit in units.items())
    return first_bearers(asked, borne) if asked else {}


def former_codes(
    gone: dict[str, Unit], bearing: dict[str, str], units: Shelf
) -> dict[str, tuple[str, ...]]:
    """Per record, the codes of those once below it: printed sheets still lead somewhere."""
    found: dict[str, list[str]] = defaultdict(list)
    for unit in gone.values():
        above, passed = unit.parent, {unit.id}
        while above in gone and above not in passed:
            passed.add(above)
            above = gone[above].parent
        heir = above if above in units else bearing.get(above or "")
        known = asked_as(unit.reference) in bearing
        if unit.reference and not known and heir in units and heir is not None:
            found[heir].append(unit.reference)
    return {heir: tuple(codes) for heir, codes in found.items()}
