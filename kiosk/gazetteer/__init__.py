"""The gazetteer: real places that the archive speaks of, each with its names through time.

    places.csv    one place a line; several values in a cell are parted by ` | `
        names     LANGUAGE:NAME, the language left empty for an old or familiar spelling
        parents   ID FIRST..LAST, the dates left out where the bond has no known end

Places of Nord and Pas-de-Calais stand where GeoNames puts them (CC BY 4.0), rounded to a hundredth
of a degree; the others are given no closer than `radius_km`. The room decides nothing about the
past: it says which names mean one place and under which camp a place stood at a time.
"""

import csv
from functools import cache
from importlib.resources import files

from kiosk.records.folding import squeezed
from kiosk.records.place import DatedParent, Place, PlaceKind, PlaceName

# A name that means both a town and something in it means the town: it is written far more often.
_ORDER = (
    PlaceKind.COMMUNE,
    PlaceKind.CITY,
    PlaceKind.CAMP,
    PlaceKind.KOMMANDO,
    PlaceKind.PRISON,
    PlaceKind.SITE,
    PlaceKind.LAUNCH_SITE,
)


@cache
def load() -> tuple[Place, ...]:
    """Every place of the gazetteer, in the order of the file."""
    text = files(__name__).joinpath("places.csv").read_text(encoding="utf-8")
    return tuple(_place(row) for row in csv.DictReader(text.splitlines()))


def find(name: str) -> Place | None:
    """The place known under a name, whatever its accents, capitals and hyphens."""
    return _by_name().get(squeezed(name))


def place(place_id: str) -> Place | None:
    """The place with this id."""
    return _by_id().get(place_id)


@cache
def _by_id() -> dict[str, Place]:
    return {known.id: known for known in load()}


@cache
def _by_name() -> dict[str, Place]:
    ordered = sorted(load(), key=lambda known: _ORDER.index(known.kind))
    found: dict[str, Place] = {}
    for known in ordered:
        found.setdefault(squeezed(known.name), known)
    # A main name always wins over somebody else's other name.
    for known in ordered:
        for other in known.other_names:
            found.setdefault(squeezed(other.text), known)
    return found


def _place(row: dict[str, str]) -> Place:
    return Place(
        id=row["id"],
        name=row["name"],
        kind=PlaceKind(row["kind"]),
        latitude=float(row["latitude"]),
        longitude=float(row["longitude"]),
        radius_km=float(row["radius_km"]),
        country=row["country"],
        department=row["department"],
        other_names=tuple(_name(part) for part in _parts(row["names"])),
        parents=tuple(_parent(part) for part in _parts(row["parents"])),
        note=row["note"],
    )


def _parts(cell: str) -> list[str]:
    return [part.strip() for part in cell.split("|") if part.strip()]


def _name(part: str) -> PlaceName:
    language, _, text = part.partition(":")
    return PlaceName(text=text.strip(), language=language.strip())


def _parent(part: str) -> DatedParent:
    place_id, _, dates = part.partition(" ")
    first, _, last = dates.partition("..")
    return DatedParent(place_id=place_id, first=first or None, last=last or None)
