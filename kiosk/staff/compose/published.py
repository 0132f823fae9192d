"""A published notice with what the index and the renditions need of it."""

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk import gazetteer
from kiosk.generation.snapshot import Row
from kiosk.records.canvas import PageText
from kiosk.records.place import Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """One notice with what the index and the renditions need of it."""

    row: Row
    fonds: str
    texts: tuple[tuple[int, PageText], ...]
    size: tuple[int, int]


def places(written: Iterable[str]) -> tuple[Place, ...]:
    """The places named, as the gazetteer knows them, with the places they ever belonged to."""
    found: dict[str, Place] = {}
    for name in written:
        known = gazetteer.find(name) if name else None
        if known is not None:
            found[known.id] = known
            for bond in known.parents:
                above = gazetteer.place(bond.place_id)
                if above is not None:
                    found.setdefault(above.id, above)
    return tuple(found.values())
