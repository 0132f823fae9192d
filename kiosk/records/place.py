"""Places of the archive: names that changed, and parents that held for a time only.

A camp can be a Kommando of one camp and then a camp of its own; a commune carries a French, a
Flemish and an old name. Nothing here decides which one is right: the dates do.
"""

from dataclasses import dataclass
from enum import StrEnum

_POLE = 90.0
_DATE_LINE = 180.0


class PlaceKind(StrEnum):
    """What a place is to somebody who reads the archive."""

    COMMUNE = "commune"
    CITY = "city"
    PRISON = "prison"
    CAMP = "camp"
    KOMMANDO = "kommando"
    SITE = "site"
    LAUNCH_SITE = "launch site"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceName:
    """A further name of a place; `language` is a two-letter code, empty for an old spelling."""

    text: str
    language: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DatedParent:
    """The place above, from its first to its last day as written (`1943-08-28`, `1944-10`)."""

    place_id: str
    first: str | None = None
    last: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One place with its names; `radius_km` says how far off the coordinates may be.

    `department` is the code of a French department, empty elsewhere; `country` is the present
    one, as two letters: frontiers of the time are not told by today's map.
    """

    id: str
    name: str
    kind: PlaceKind
    latitude: float
    longitude: float
    radius_km: float
    country: str
    department: str = ""
    other_names: tuple[PlaceName, ...] = ()
    parents: tuple[DatedParent, ...] = ()
    note: str = ""

    def __post_init__(self) -> None:
        if abs(self.latitude) > _POLE or abs(self.longitude) > _DATE_LINE:
            raise ValueError(f"{self.name} lies off the globe: {self.latitude}, {self.longitude}")
